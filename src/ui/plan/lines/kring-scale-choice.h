/* kring-scale-choice.h - which question from 0 to 10 goes with a worry: one that is there, or a new one
 *
 * Whoever chooses has it written down at once, and the dialog goes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCALE_CHOICE (kring_scale_choice_get_type ())
G_DECLARE_FINAL_TYPE (KringScaleChoice, kring_scale_choice, KRING, SCALE_CHOICE, AdwDialog)

AdwDialog *kring_scale_choice_new (KringDesk   *desk,
                                   KringRecord *item);

G_END_DECLS
