/* kring-people-button.h - who it is, in words; opens to choose them from everybody
 *
 * A list of people of a row ("who", "check", "told_by" ...), changed when the
 * list is closed again, as one action.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chip.h"

G_BEGIN_DECLS

#define KRING_TYPE_PEOPLE_BUTTON (kring_people_button_get_type ())
G_DECLARE_FINAL_TYPE (KringPeopleButton, kring_people_button, KRING, PEOPLE_BUTTON, KringChip)

/* @caption: the word before the names: "Who". Nobody yet is an open circle. */
GtkWidget *kring_people_button_new (KringDesk   *desk,
                                    KringRecord *owner,
                                    const char  *role,
                                    const char  *caption);

G_END_DECLS
