/* kring-more-popover.h - what a "+3" of the timeline stands for, as a list
 *
 * For what coming nearer cannot take apart, because it is on one day. Choosing
 * one selects it on the desk and closes the list.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"
#include "kring-scene.h"

G_BEGIN_DECLS

/* @ids: gint64, of events and supports. A GtkPopover; it takes itself from its parent when it closes. */
GtkWidget *kring_more_popover_new    (KringDesk  *desk,
                                      GArray     *ids);
/* The day numbers on which the first and the last of them begin; FALSE when they begin on one day. */
gboolean   kring_more_find_days      (KringShare *share,
                                      GArray     *ids,
                                      int        *first,
                                      int        *last);
/* The "+3" with these words; NULL: it is not one. Borrowed from @scene. */
const KringShape *kring_more_find    (KringScene *scene,
                                      gint64      id,
                                      const char *words);

G_END_DECLS
