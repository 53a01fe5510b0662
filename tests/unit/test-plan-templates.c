/* test-plan-templates.c - how much a plan asks for
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-templates.h"

#include "kring-kinds.h"

static guint
count (const char **list)
{
  return g_strv_length ((char **) list);
}

/* Each asks for all that the one before it asks, and for something more; only for kinds that there are. */
static void
test_depth (void)
{
  for (guint i = 0; i < kring_n_plan_templates; i++)
    {
      g_autofree const char **asked = kring_plan_template_kinds (&kring_plan_templates[i]);

      for (guint j = 0; asked[j] != NULL; j++)
        {
          g_assert_nonnull (kring_kinds_group ("plan_item_kind", asked[j]));
          for (guint k = i; k < kring_n_plan_templates; k++)
            g_assert_true (kring_plan_template_asks (&kring_plan_templates[k], asked[j]));
        }
      if (i > 0)
        {
          g_autofree const char **less = kring_plan_template_kinds (&kring_plan_templates[i - 1]);

          g_assert_cmpuint (count (asked), >, count (less));
        }
    }
}

/* A light plan asks for no worry; what is not known is the usual one. */
static void
test_find (void)
{
  g_assert_false (kring_plan_template_asks (kring_plan_template_find ("light"), "worry"));
  g_assert_true (kring_plan_template_asks (kring_plan_template_find ("light"), "agreement"));
  g_assert_true (kring_plan_template_asks (kring_plan_template_find ("safety"), "emergency"));
  g_assert_false (kring_plan_template_asks (kring_plan_template_find ("large"), "something"));
  g_assert_cmpstr (kring_plan_template_find (NULL)->code, ==, "normal");
  g_assert_cmpstr (kring_plan_template_find ("something")->code, ==, "normal");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-templates/depth", test_depth);
  g_test_add_func ("/plan-templates/find", test_find);

  return g_test_run ();
}
