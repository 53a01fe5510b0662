/* kring-for-whom.h - for whom something goes on paper or into a file, and what that leaves out
 *
 * Three rows: the reader, which person that is where it is one, and what is in
 * it and what is not. Begins with whom the desk looks as.
 *
 * Signal "changed": another reader, or the reader sees something else now.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_FOR_WHOM (kring_for_whom_get_type ())
G_DECLARE_FINAL_TYPE (KringForWhom, kring_for_whom, KRING, FOR_WHOM, AdwPreferencesGroup)

/* Once. Emits "changed". */
void          kring_for_whom_set_desk     (KringForWhom *self,
                                           KringDesk    *desk);

KringProfile  kring_for_whom_get_profile  (KringForWhom *self);
/* What the reader may see; NULL when nobody here can be it. Borrowed, until "changed". */
KringShare   *kring_for_whom_get_share    (KringForWhom *self);

/* How much is left out, in words; NULL: not told. */
void          kring_for_whom_set_left_out (KringForWhom *self,
                                           const char   *words);

G_END_DECLS
