/* kring-about.h - what Kring is, who makes it, and what it owes to others
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void kring_about_present (GtkWidget *parent);

G_END_DECLS
