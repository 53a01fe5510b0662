/* kring-plan-line.h - one line of the plan: the words, whose they are, and how a child would say it
 *
 * Of an agreement also who, for whom, when, who checks, who steps in, and how it
 * is going, each changed where it stands. What is still open is an open circle.
 * Alt+Up and Alt+Down, or dragging, move it among the lines of its section.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_LINE (kring_plan_line_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanLine, kring_plan_line, KRING, PLAN_LINE, GtkWidget)

/* What stands with the words of a line. */
typedef enum {
  KRING_PLAN_LINE_KIND        = 1 << 0,   /* what kind of line it is, above it */
  KRING_PLAN_LINE_CHILD       = 1 << 1,   /* how a child would say it */
  KRING_PLAN_LINE_TRANSLATION = 1 << 2,   /* the second language of the family */
} KringPlanLineShown;

/* @item: a KRING_NOUN_PLAN_ITEM of the desk's share. */
GtkWidget   *kring_plan_line_new      (KringDesk          *desk,
                                       KringRecord        *item,
                                       KringPlanLineShown  shown);
/* Makes anew what changed: nothing, when @item is as it was. FALSE, and nothing is changed, while somebody types in it. */
gboolean     kring_plan_line_show     (KringPlanLine      *self,
                                       KringRecord        *item,
                                       KringPlanLineShown  shown);
KringRecord *kring_plan_line_get_item (KringPlanLine      *self);

G_END_DECLS
