/* kring-plan-section.h - one part of the plan: a heading with the lines of some kinds under it
 *
 * Not there while it is empty and nobody asks for it; empty and asked for, a
 * quiet question stands in it. After a change only the lines that changed are
 * made anew. A plan may have hundreds of lines: those that are new are made a
 * few at a time, by kring_plan_section_work().
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-plan-line.h"

G_BEGIN_DECLS

typedef struct {
  const char *title;
  const char *css_class;   /* NULL: none */
  const char *invitation;  /* while it is empty and the template asks for it */
  const char *kinds[5];    /* plan_item_kind, NULL at the end; lines of the first need not be told apart */
  gboolean    has_people;  /* to drag onto its lines */
} KringPlanSectionKind;

#define KRING_TYPE_PLAN_SECTION (kring_plan_section_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanSection, kring_plan_section, KRING, PLAN_SECTION, GtkWidget)

GtkWidget *kring_plan_section_new  (KringDesk                  *desk,
                                    const KringPlanSectionKind *kind);
/* Brings the lines that are there to those of @plan. FALSE when somebody types in one that changed: ask again later. */
gboolean   kring_plan_section_show (KringPlanSection           *self,
                                    KringRecord                *plan,
                                    KringPlanLineShown          shown);
/* Makes lines that are not there yet, and takes them off @n, until that is 0. Returns whether all are there. */
gboolean   kring_plan_section_work (KringPlanSection           *self,
                                    guint                      *n);

G_END_DECLS
