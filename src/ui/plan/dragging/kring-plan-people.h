/* kring-plan-people.h - a quiet strip of people to drag onto agreements
 *
 * With the keyboard, and with fingers, the same is done by the buttons of a
 * line; those also take somebody who is dropped on them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Everybody who lives. Hidden when there is nobody. */
GtkWidget *kring_plan_people_new (KringDesk *desk);

G_END_DECLS
