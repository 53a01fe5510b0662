/* kring-plan-pages.h - between the files of the plan on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"
#include "kring-words.h"

G_BEGIN_DECLS

typedef struct {
  KringShare                 *share;
  const KringDocumentOptions *options;
  KringRecord                *plan;
  KringSheet                 *sheet;
  KringLanguage               language;
  gboolean                    is_for_child;   /* only what is worded for children */
  int                         day;            /* the last day the plan can be of; KRING_DAY_OPEN_END: not told */
} KringPlanPages;

/* kring-plan-words.c */

/* Names of the people in @role of @owner, as the family says them; "" when there are none. */
char       *kring_plan_names      (KringPlanPages *self,
                                   KringRecord    *owner,
                                   const char     *role) G_GNUC_WARN_UNUSED_RESULT;
/* What to print of a plan item for this reader; NULL: nothing. */
const char *kring_plan_item_words (KringPlanPages *self,
                                   KringRecord    *item);
/* A plan item in the second language, which is named: "Arabisch: ..."; NULL when it has none. */
char       *kring_plan_second     (KringPlanPages *self,
                                   KringRecord    *item) G_GNUC_WARN_UNUSED_RESULT;
/* Date cell in words; NULL when unset. */
char       *kring_plan_date       (KringPlanPages *self,
                                   KringRecord    *record,
                                   const char     *field) G_GNUC_WARN_UNUSED_RESULT;
/* The words of a kind with a capital: a heading. */
char       *kring_plan_heading    (KringPlanPages *self,
                                   const char     *table,
                                   const char     *code) G_GNUC_WARN_UNUSED_RESULT;
/* What of @parts is there, with " · " between. NULL-terminated; NULL and "" are passed over by count. */
char       *kring_plan_join       (const char * const *parts,
                                   guint               n_parts) G_GNUC_WARN_UNUSED_RESULT;

/* kring-plan-items.c: the sections made of plan items, in the order of the page */
void        kring_plan_add_bottom_lines (KringPlanPages *self);
void        kring_plan_add_columns      (KringPlanPages *self);
void        kring_plan_add_agreements   (KringPlanPages *self);
void        kring_plan_add_lists        (KringPlanPages *self);
void        kring_plan_add_emergency    (KringPlanPages *self);
void        kring_plan_add_taper        (KringPlanPages *self);
void        kring_plan_add_open         (KringPlanPages *self);

/* kring-plan-services.c: the name of the service that a line points to, or NULL; and all of them, with how to reach them */
const char *kring_plan_service          (KringPlanPages *self,
                                         KringRecord    *item);
void        kring_plan_add_signpost     (KringPlanPages *self);

/* kring-plan-scales.c */
void        kring_plan_add_scales       (KringPlanPages *self);

G_END_DECLS
