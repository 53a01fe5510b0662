/* kring-taken-out.h - below the people: who was taken out, to bring back or to erase for good
 *
 * Folded in until somebody asks, and not there when nobody was taken out or
 * when one looks as somebody else.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_TAKEN_OUT (kring_taken_out_get_type ())
G_DECLARE_FINAL_TYPE (KringTakenOut, kring_taken_out, KRING, TAKEN_OUT, AdwBin)

/* Hides itself, too, when @is_wanted is not so. */
void kring_taken_out_show (KringTakenOut *self,
                           KringDesk     *desk,
                           gboolean       is_wanted);

G_END_DECLS
