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

/* Opens a popover on @parent that points at @more, a shape of @view, in which it lies; it takes itself from @parent when
 * it closes. Borrowed. */
GtkWidget *kring_more_popup          (GtkWidget        *parent,
                                      GtkWidget        *view,
                                      KringDesk        *desk,
                                      const KringShape *more);
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
