/* kring-readers.h - for whom something is put on paper: the profiles, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-desk.h"

G_BEGIN_DECLS

typedef struct {
  KringProfile profile;
  const char  *title;   /* N_() */
  const char  *says;    /* N_(): what is in it and what is not, without telling what that is */
} KringReader;

/* In the order of the list; the first is the one to begin with. */
extern const KringReader kring_readers[];
extern const guint       kring_n_readers;

/* Who can be the reader of a profile that needs to know it: records of the desk's share. */
GPtrArray *kring_reader_list_people (const KringReader *self,
                                     KringDesk         *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
