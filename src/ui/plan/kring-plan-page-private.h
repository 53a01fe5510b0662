/* kring-plan-page-private.h - what the files of kring-plan-page.h share
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-plan-letter.h"
#include "kring-plan-page.h"
#include "kring-plan-quick.h"

G_BEGIN_DECLS

struct _KringPlanPage
{
  AdwBin           parent_instance;

  KringDesk       *desk;
  GSignalGroup    *desk_signals;

  gint64           plan;        /* id of the version shown; 0: the newest */
  gint64           added;       /* id of the line that was added last; 0: none */
  guint            idle;        /* to be made anew */
  gboolean         is_filling;
  gboolean         is_begun;    /* this plan was begun just now */
  gboolean         is_wide;     /* two letters fit beside each other */
  KringPlanLineShown  shown;
  gboolean         beside;      /* what changed is shown, with the version before where there is room */

  GtkStack        *stack;
  GtkListBox      *templates_list;
  GtkDropDown     *version_drop_down;
  GtkMenuButton   *menu_button;
  GMenuModel      *page_menu;
  GtkWidget       *replaced_label;
  AdwBin          *older_bin;
  AdwBin          *letter_bin;
  AdwBin          *quick_bin;
  KringPlanLetter *older;       /* NULL until it was asked for */
  KringPlanLetter *letter;
  KringPlanQuick  *quick;
};

/* The version that is shown; NULL: there is none. */
KringRecord *kring_plan_page_get_plan        (KringPlanPage  *self);

/* kring-plan-page-actions.c: what is done with the whole plan, and what is added to it. */
void         kring_plan_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
