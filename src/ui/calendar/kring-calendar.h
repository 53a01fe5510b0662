/* kring-calendar.h - the dates to come into a file for a calendar
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Asks where to; says on the desk what became of it. @parent: in the window of the family. */
void kring_calendar_save (KringDesk *desk,
                          GtkWidget *parent);

G_END_DECLS
