/* kring-plan-templates.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-templates.h"

#include <glib/gi18n-lib.h>

typedef enum {
  LIGHT,
  NORMAL,
  SAFETY,
  LARGE,
  N_TEMPLATES
} Depth;

const KringPlanTemplate kring_plan_templates[] = {
  [LIGHT]  = { "light", N_("Light"), N_("The question, what goes well, and what you agree") },
  [NORMAL] = { "normal", N_("Usual"), N_("Worries and goals too, and what you do not agree on yet") },
  [SAFETY] = { "safety", N_("Safety"), N_("What must be there in any case too, what to do if it goes wrong, and going on without help") },
  [LARGE]  = { "large", N_("Large"), N_("Who sees whom too, time for yourself, and help from outside") },
};
const guint kring_n_plan_templates = N_TEMPLATES;

/* Good, worries, next. From: the template that is the first to ask for it. */
static const struct {
  const char *kind;
  Depth       from;
} kinds[] = {
  { "strength",    LIGHT },
  { "exception",   SAFETY },
  { "safety",      SAFETY },
  { "resource",    LARGE },
  { "worry",       NORMAL },
  { "danger",      SAFETY },
  { "happened",    SAFETY },
  { "burden",      LARGE },
  { "goal",        NORMAL },
  { "agreement",   LIGHT },
  { "action",      LARGE },
  { "wish",        LIGHT },
  { "house_rule",  NORMAL },
  { "bottom_line", SAFETY },
  { "contact",     LARGE },
  { "respite",     LARGE },
  { "service",     LARGE },
  { "emergency",   SAFETY },
  { "taper",       SAFETY },
  { "open",        NORMAL },
};

const KringPlanTemplate *
kring_plan_template_find (const char *code)
{
  for (guint i = 0; i < N_TEMPLATES; i++)
    if (g_strcmp0 (kring_plan_templates[i].code, code) == 0)
      return &kring_plan_templates[i];

  return &kring_plan_templates[NORMAL];
}

gboolean
kring_plan_template_asks (const KringPlanTemplate *self,
                          const char              *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      return self >= &kring_plan_templates[kinds[i].from];

  return FALSE;
}

const char **
kring_plan_template_kinds (const KringPlanTemplate *self)
{
  const char **list = g_new0 (const char *, G_N_ELEMENTS (kinds) + 1);
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kring_plan_template_asks (self, kinds[i].kind))
      list[n++] = kinds[i].kind;

  return list;
}
