/* test-odd.c - what is odd about when something was
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-odd.h"
#include "share-fixture.h"
#include "timeline-fixture.h"

static void
assert_told (KringFamily *family,
             KringRecord *record,
             const char  *expected)
{
  g_autoptr(KringShare) share = NULL;
  g_auto(GStrv) sentences = NULL;
  g_autofree char *told = NULL;

  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  sentences = kring_odd_tell (share, kring_share_get (share, kring_record_get_id (record)));
  told = g_strjoinv (" ", sentences);
  g_assert_cmpstr (told, ==, expected);
}

/* From the pregnancy on it is no slip; what is vague and may fit is not told. */
static void
test_stays (void)
{
  static const struct { const char *from, *to, *planned, *told; } stays[] = {
    { "2018-06", NULL, NULL, "" },
    { "2018", "2019", NULL, "" },
    { "2017-12-01", NULL, NULL, "This begins before Noor was born." },
    { "2017-06", NULL, NULL, "This begins before Noor was expected. Is the date right?" },
    { "2016~", NULL, NULL, "This begins before Noor was expected. Is the date right?" },
    { "2018", NULL, "2017", "The planned end comes before the beginning." },
    { "2025", NULL, NULL, "This begins after Noor died. Is the date right?" },
    { "2019", "2025", NULL, "This ends after Noor died. Is the date right?" },
    { "0001", "9999", NULL, "It says the year 1. Is that right? It says the year 9999. Is that right? "
                            "This begins before Noor was expected. Is the date right? "
                            "This ends after Noor died. Is the date right?" },
    { NULL, NULL, NULL, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (stays); i++)
    {
      g_autoptr(KringFamily) family = kring_family_new ();
      KringRecord *noor = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Noor", "=birth", "2018-05-01",
                               "=death", "2024-03-02", NULL);
      KringRecord *stay = add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", noor, NULL);
      const char *cells[][2] = { { "from", stays[i].from }, { "to", stays[i].to }, { "planned_end", stays[i].planned } };

      for (gsize j = 0; j < G_N_ELEMENTS (cells); j++)
        {
          g_auto(KringDate) date = KRING_DATE_INIT;

          if (cells[j][1] == NULL)
            continue;
          g_assert_true (kring_date_from_edtf (&date, cells[j][1]));
          kring_record_set_date (stay, cells[j][0], &date);
        }
      kring_family_put (family, stay);
      assert_told (family, stay, stays[i].told);
    }
}

/* A child that is expected has a place before it is born. */
static void
test_expected (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Boontje", "life", "expected",
                            "=due", "2027-02-01", NULL);

  assert_told (family, add (family, KRING_NOUN_STAY, "kind", "home", "#person", child, "=from", "2026-11", NULL), "");
  assert_told (family, add (family, KRING_NOUN_STAY, "kind", "home", "#person", child, "=from", "2025", NULL),
               "This begins before Boontje was expected. Is the date right?");
}

/* The dead are spoken of; but they are not there. */
static void
test_events (void)
{
  static const struct { const char *date, *role, *told; } events[] = {
    { "2019-05-01", "present", "" },
    { "2019-05-01", "subject", "" },
    { "2021-05", "subject", "" },
    { "2021-05", "present", "opa had died by then. Is the date right?" },
    { "2020", "helper", "" },
    { "1940", "present", "opa was not born by then. Is the date right?" },
    { "1940", "subject", "" },
    { "9999-12-31", "subject", "It says the year 9999. Is that right?" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autoptr(KringFamily) family = kring_family_new ();
      KringRecord *grandfather = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "opa", "=birth", "1950",
                                      "=death", "2020-06", NULL);
      KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", "fun", "title", "feest", "=date", events[i].date, NULL);

      for (int j = 0; j < 80; j++)
        add (family, KRING_NOUN_EVENT_PERSON, "#event", event, "#person",
             j == 7 ? grandfather : add (family, KRING_NOUN_PERSON, "kind", "person", "given", "gast", NULL),
             "role", events[i].role, NULL);
      assert_told (family, event, events[i].told);
    }
}

static void
test_dates (void)
{
  static const struct { const char *edtf, *told; } dates[] = {
    { "2019", NULL }, { "1901~", NULL }, { "2018-05/..", NULL }, { "../2020", NULL },
    { "0001", "It says the year 1. Is that right?" }, { "2018/9999", "It says the year 9999. Is that right?" },
  };
  const KringDate none = KRING_DATE_INIT;

  g_assert_null (kring_odd_tell_date (&none));
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *told = NULL;

      g_assert_true (kring_date_from_edtf (&date, dates[i].edtf));
      told = kring_odd_tell_date (&date);
      g_assert_cmpstr (told, ==, dates[i].told);
    }
}

/* In the sample families nothing is. */
static void
test_samples (void)
{
  static const char * const samples[] = { NOOR, AMINA, GRACE };
  static const KringNoun nouns[] = { KRING_NOUN_STAY, KRING_NOUN_EVENT };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (samples[i]);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

      for (gsize j = 0; j < G_N_ELEMENTS (nouns); j++)
        {
          GPtrArray *rows = kring_share_list (share, nouns[j]);

          for (guint k = 0; k < rows->len; k++)
            {
              g_auto(GStrv) told = kring_odd_tell (share, rows->pdata[k]);

              g_assert_cmpstr (told[0], ==, NULL);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/odd/stays", test_stays);
  g_test_add_func ("/odd/expected", test_expected);
  g_test_add_func ("/odd/events", test_events);
  g_test_add_func ("/odd/dates", test_dates);
  g_test_add_func ("/odd/samples", test_samples);

  return g_test_run ();
}
