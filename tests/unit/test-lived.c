/* test-lived.c - where a child lived on a day
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-lived.h"
#include "share-fixture.h"

#define TODAY 20261121

static const struct {
  const char *person;
  int         day;
  const char *places;   /* "ref" */
} days[] = {
  { "p.amina", 20261120, "l.nadia l.mama" },
  { "p.ilyas", 20261120, "l.papa l.mama" },
  { "p.lowie", 20261120, "l.mama" },
  { "p.amina", 20140404, "" },                      /* in the maternity ward: nothing is told */
  { "p.amina", 20140405, "l.kast" },
  { "p.amina", 20230304, "l.mama l.papa" },         /* weekends last */
  { "p.amina", 20230305, "l.ckg" },                 /* the day of the move: the new place */
  { "p.amina", 20180915, "l.kast l.kast" },         /* in September, nobody knows when: both */
  { "p.lowie", 20230310, "l.marleen" },
  { "p.lowie", 20230319, "l.mama" },
};

static void
test_list (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr(GPtrArray) lived = kring_lived_list (share, share_fixture_find (family, days[i].person), days[i].day);
      g_autoptr(GString) places = g_string_new (NULL);

      g_test_message ("%s on %d", days[i].person, days[i].day);
      for (guint j = 0; j < lived->len; j++)
        g_string_append_printf (places, "%s%s", j > 0 ? " " : "",
                                kring_record_get_text (kring_share_follow (share, lived->pdata[j], "place"), "ref"));
      g_assert_cmpstr (places->str, ==, days[i].places);
    }
}

static void
assert_told (KringShare *share,
             int         day,
             const char *words)
{
  g_autofree char *told = kring_lived_tell (share, day, TODAY);

  g_assert_cmpstr (told, ==, words);
}

static void
test_tell (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  assert_told (share, 20261120,
               "On 20 November 2026 Amina lived bij tante Nadia en nonkel Peter, and at weekends bij mama en Stijn; "
               "Ilyas bij papa en Salma, and bij mama en Stijn (week om week, wissel op vrijdag); Lowie bij mama en Stijn");
  assert_told (share, 20150601, "On 1 June 2015 Amina lived in Kasteelstraat");
  assert_told (share, 20230401, "On 1 April 2023 Amina lived in CKG Wolkenveer; Ilyas bij papa en Salma; Lowie bij mama en Stijn");
  assert_told (share, 20140101, NULL);
}

/* A stay that a reader may not see is not told to them. */
static void
test_hidden (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) full = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) lived = kring_lived_list (full, share_fixture_find (family, "p.amina"), 20230401);
  g_autoptr(KringShare) share = NULL;

  kring_record_set_text (lived->pdata[0], "visibility", "counsellor");
  share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  assert_told (share, 20230401, "On 1 April 2023 Ilyas lived bij papa en Salma; Lowie bij mama en Stijn");
}

static void
test_live (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (NOOR);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  assert_told (share, TODAY, "On 21 November 2026 Noor lives thuis; Mats thuis");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lived/list", test_list);
  g_test_add_func ("/lived/tell", test_tell);
  g_test_add_func ("/lived/hidden", test_hidden);
  g_test_add_func ("/lived/live", test_live);

  return g_test_run ();
}
