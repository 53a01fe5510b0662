/* test-carrying.c - who carries what, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-carrying.h"
#include "kring-words.h"
#include "share-fixture.h"

#define TODAY 20261121

static KringCarriers *
open_carriers (const char *sample)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  return kring_carriers_new (share, 0);
}

static void
test_people (void)
{
  g_autoptr(KringCarriers) carriers = open_carriers (AMINA);
  g_autoptr(GPtrArray) list = kring_carrying_list (carriers);
  GPtrArray *people = kring_share_list (carriers->share, KRING_NOUN_PERSON);
  guint last = 0;

  g_assert_cmpuint (list->len, >, 4);
  for (guint i = 0; i < list->len; i++)
    {
      KringCarrying *carrying = list->pdata[i];
      g_autofree char *told = kring_carrying_tell (carriers, carrying);
      g_autofree char *ways = kring_carrying_tell_ways (carrying);
      guint place;

      /* in the order of the family, not of what they carry */
      g_assert_true (g_ptr_array_find (people, carrying->person, &place));
      g_assert_true (i == 0 || place > last);
      last = place;

      g_assert_cmpuint (carrying->n_agreements, >, 0);
      g_assert_cmpuint (carrying->n_agreements, <=, carriers->items->len);
      g_assert_cmpuint (carrying->n_agreements, <=, carrying->n_does + carrying->n_checks + carrying->n_steps_in);
      g_assert_true (g_str_has_prefix (told, kring_person_name (carrying->person)));
      g_assert_cmpuint (strlen (ways), >, 0);
    }
}

static void
test_words (void)
{
  g_autoptr(KringCarriers) carriers = open_carriers (AMINA);
  KringCarrying carrying = { .n_agreements = 6, .n_does = 4, .n_checks = 2, .n_steps_in = 1 };
  g_autofree char *ways = NULL;

  g_assert_cmpstr ((ways = kring_carrying_tell_ways (&carrying)), ==, "does 4 · checks 2 · steps in for 1");
}

static void
test_alone (void)
{
  g_autoptr(KringCarriers) carriers = open_carriers (AMINA);
  g_autoptr(GPtrArray) alone = kring_carrying_list_alone (carriers);
  g_auto(GStrv) kinds = kring_carrying_tell_kinds (carriers);
  guint n_alone = 0;

  for (guint i = 0; i < alone->len; i++)
    {
      KringCarriedItem *item = alone->pdata[i];

      g_assert_cmpuint (item->who->len, ==, 1);
      g_assert_cmpuint (item->backup->len, ==, 0);
    }
  for (guint i = 0; i < carriers->kinds->len; i++)
    n_alone += ((KringCarriedKind *) carriers->kinds->pdata[i])->people->len == 1;
  g_assert_cmpuint (g_strv_length (kinds), ==, n_alone);
  for (guint i = 0; kinds[i] != NULL; i++)
    g_assert_nonnull (strstr (kinds[i], ": only "));
}

/* The place where Amina lived ten weeks does nothing any more. */
static void
test_services (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) tasks = kring_service_tasks_list (share, TODAY);
  g_autoptr(GPtrArray) then = kring_service_tasks_list (share, 20230401);
  g_auto(GStrv) limits = kring_service_limits_tell (share, TODAY);
  static const struct { const char *role, *names; } expected[] = {
    { "decide", "Jeugdrechtbank" },
    { "shelter", "" },
    { "connect", "vzw Draadkracht, Huis van het Kind Beverhoek" },
    { "treat", "CGG Zilverbeek, Huisartsen De Brug" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    for (guint j = 0; j < tasks->len; j++)
      {
        KringServiceTask *task = tasks->pdata[j];
        g_autofree char *names = kring_service_task_names (task);
        g_autofree char *earlier = kring_service_task_names (then->pdata[j]);

        if (!g_str_equal (task->role, expected[i].role))
          continue;
        g_assert_cmpstr (names, ==, expected[i].names);
        if (g_str_equal (task->role, "shelter"))
          g_assert_cmpstr (earlier, ==, "CKG Wolkenveer");
      }
  g_assert_cmpuint (g_strv_length (limits), ==, 2);
  g_assert_cmpstr (limits[0], ==, "vzw Draadkracht: beslist niet waar Amina woont");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/carrying/people", test_people);
  g_test_add_func ("/carrying/words", test_words);
  g_test_add_func ("/carrying/alone", test_alone);
  g_test_add_func ("/carrying/services", test_services);

  return g_test_run ();
}
