/* kring-child-actions.h - what can be done with a child that is expected or very young, as quiet buttons
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CHILD_ACTIONS (kring_child_actions_get_type ())
G_DECLARE_FINAL_TYPE (KringChildActions, kring_child_actions, KRING, CHILD_ACTIONS, AdwBin)

/* Not visible for other records. */
GtkWidget *kring_child_actions_new  (void);
void       kring_child_actions_show (KringChildActions *self,
                                     KringDesk         *desk,
                                     KringRecord       *record);

G_END_DECLS
