/* kring-plan-templates.h - THE table of how much a plan asks for
 *
 * A template only says for which lines there is an invitation while they are
 * not there; more depth later types nothing anew, and less takes nothing away:
 * a line that is there is always shown. A plan without one worry is complete
 * (domain brief 2.1).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  const char *code;     /* family.template */
  const char *words;    /* N_() */
  const char *says;     /* N_(): what it asks for */
} KringPlanTemplate;

/* From little to much: each asks for what the one before it asks, and more. */
extern const KringPlanTemplate kring_plan_templates[];
extern const guint             kring_n_plan_templates;

/* That of @code; an unknown code, or NULL, is that in the middle. */
const KringPlanTemplate *kring_plan_template_find  (const char *code);
/* Whether it asks for lines of @kind (plan_item_kind). */
gboolean                 kring_plan_template_asks  (const KringPlanTemplate *self,
                                                    const char              *kind);
/* All that it asks for, in the order good, worries, next; NULL-terminated. Free the list, not the words. */
const char             **kring_plan_template_kinds (const KringPlanTemplate *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
