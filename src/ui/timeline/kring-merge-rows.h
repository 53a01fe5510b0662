/* kring-merge-rows.h - one moment of another timeline, to choose what becomes of it
 *
 * Both change "choice" of the moment, which must outlive them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-chronology.h"

G_BEGIN_DECLS

/* A row with a tick: whether it is taken over. */
GtkWidget *kring_merge_new_row  (KringShare           *share,
                                 KringChronologyEvent *event);
/* The moment that is here on the left, the other one on the right, and under them what to do. */
GtkWidget *kring_merge_twin_row (KringShare           *share,
                                 KringChronologyEvent *event);

G_END_DECLS
