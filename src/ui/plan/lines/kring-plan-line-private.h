/* kring-plan-line-private.h - what the files of kring-plan-line.h share
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-plan-line.h"

G_BEGIN_DECLS

struct _KringPlanLine
{
  GtkWidget           parent_instance;

  KringDesk          *desk;
  KringRecord        *item;
  KringPlanLineShown  shown;
  char               *content;       /* as kring-shown-content.h */
  GtkWidget          *box;
  GtkWidget          *row;           /* the words, and the menu */
  GtkWidget          *child_edit;    /* NULL while there is no wording for children */
  GtkWidget          *teller;        /* NULL while nobody is named */
  GtkWidget          *when;          /* among who does it and how it is going; NULL where there is nothing to do */
  GtkWidget          *days;          /* NULL while no days are named */
};

/* kring-plan-line-words.c: what is typed. */
/* Field @field of the line, which a screen reader calls @name. */
GtkWidget *kring_plan_line_create_edit (KringPlanLine *self,
                                        const char    *field,
                                        const char    *name,
                                        const char    *css_class);
/* How a child would say it; made when it is first asked for. */
GtkWidget *kring_plan_line_get_child_edit (KringPlanLine *self);
/* How a child would say it, and the second language. */
void       kring_plan_line_add_words   (KringPlanLine *self);
/* Small words that the program says. */
GtkWidget *kring_plan_line_add_caption (KringPlanLine *self,
                                        const char    *words,
                                        const char    *css_class);

/* kring-plan-line-facts.c: who, when, how it is going, and what it belongs with. */
void       kring_plan_line_add_facts   (KringPlanLine *self);
/* On which days; made when it is first asked for. NULL where there is nothing to do. */
GtkWidget *kring_plan_line_get_days    (KringPlanLine *self);
/* Whose words they are; made when it is first asked for. */
GtkWidget *kring_plan_line_get_teller  (KringPlanLine *self);

G_END_DECLS
