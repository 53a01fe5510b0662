/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-age.h"

static const struct {
  const char *birth;
  const char *due;
  const char *when;
  const char *nl;
  const char *en;
} ages[] = {
  { "2014-04-02", NULL,         "2018-04-02",            "4 jaar",                 "4 years" },
  { "2014-04-02", NULL,         "2019-04-01",            "4 jaar",                 "4 years" },
  { "2014-04-02", NULL,         "2018",                  "3 of 4 jaar",            "3 or 4 years" },
  { "2014-04-02", NULL,         "2017/2019",             "2 tot 5 jaar",           "2 to 5 years" },
  { "2014-04-02", NULL,         "2018-22",               "4 jaar",                 "4 years" },
  { "2014-04-02", NULL,         "2018-04/..",            "3 of 4 jaar",            "3 or 4 years" },
  { "2014-04-02", NULL,         "../2018-05",            "4 jaar",                 "4 years" },
  { "2014-04-02", NULL,         "2014-04-02",            "net geboren",            "just born" },
  { "2014-04-02", NULL,         "2014-04-03",            "1 dag",                  "1 day" },
  { "2014-04-02", NULL,         "2014-04-12",            "10 dagen",               "10 days" },
  { "2014-04-02", NULL,         "2014-05-09",            "5 weken",                "5 weeks" },
  { "2014-04-02", NULL,         "2014-10-02",            "6 maanden",              "6 months" },
  { "2014-04-02", NULL,         "2014-10-01",            "5 maanden",              "5 months" },
  { "2014-04-02", NULL,         "2016-04-01",            "23 maanden",             "23 months" },
  { "2014-04-02", NULL,         "2016-04-02",            "2 jaar",                 "2 years" },
  { "2016-02-29", NULL,         "2020-02-28",            "3 jaar",                 "3 years" },
  { "2016-02-29", NULL,         "2019-03-01",            "3 jaar",                 "3 years" },
  { "2014",       NULL,         "2018-06-15",            "3 of 4 jaar",            "3 or 4 years" },
  { "1985~",      NULL,         "2026-11-16",            "ongeveer 41 jaar",       "about 41 years" },
  { "198X",       NULL,         "2026-11-16",            "36 tot 46 jaar",         "36 to 46 years" },
  { "2014-04-02", NULL,         "2014-03-01",            "nog niet geboren",       "not born yet" },
  { "2014-04-02", NULL,         "2014",                  "0 tot 8 maanden",        "0 to 8 months" },
  { "2014-04-02", "2014-04-09", "2013-11-20",            "20 weken zwangerschap",  "20 weeks of pregnancy" },
  { NULL,         "2027-03-01", "2026-11-16",            "25 weken zwangerschap",  "25 weeks of pregnancy" },
  { NULL,         "2027-03-01", "2026-11-16/2026-11-24", "25 of 26 weken zwangerschap", "25 or 26 weeks of pregnancy" },
  { NULL,         "2027-03-01", "2027-03-03",            "40 weken zwangerschap",  "40 weeks of pregnancy" },
  { NULL,         "2027-03-01", "2026-01-01",            NULL,                     NULL },
  { NULL,         "2027-03-01", "2028-01-01",            NULL,                     NULL },
  { NULL,         NULL,         "2018-04-02",            NULL,                     NULL },
  { "2014/..",    NULL,         "2018-04-02",            NULL,                     NULL },
  { "2014-04-02", NULL,         NULL,                    NULL,                     NULL },
};

static void
test_ages (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      g_auto(KringDate) birth = KRING_DATE_INIT;
      g_auto(KringDate) due = KRING_DATE_INIT;
      g_auto(KringDate) when = KRING_DATE_INIT;
      g_autofree char *nl = NULL;
      g_autofree char *en = NULL;

      kring_date_from_edtf (&birth, ages[i].birth);
      kring_date_from_edtf (&due, ages[i].due);
      kring_date_from_edtf (&when, ages[i].when);
      nl = kring_age_to_words (&birth, &due, &when, KRING_LANGUAGE_NL);
      en = kring_age_to_words (&birth, ages[i].due != NULL ? &due : NULL, &when, KRING_LANGUAGE_EN);

      g_test_message ("%s %s %s", ages[i].birth, ages[i].due, ages[i].when);
      g_assert_cmpstr (nl, ==, ages[i].nl);
      g_assert_cmpstr (en, ==, ages[i].en);
    }
}

/* The words change on the birthday. */
static void
test_birthdays (void)
{
  for (int years = 3; years < 100; years++)
    {
      g_auto(KringDate) birth = KRING_DATE_INIT;
      g_auto(KringDate) eve = KRING_DATE_INIT;
      g_auto(KringDate) day = KRING_DATE_INIT;
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autofree char *expected_before = g_strdup_printf ("%d jaar", years - 1);
      g_autofree char *expected_after = g_strdup_printf ("%d jaar", years);
      int birthday = kring_day_anniversary (20160229, 12 * years);

      kring_date_from_day (&birth, 20160229);
      kring_date_from_day (&day, birthday);
      kring_date_from_day (&eve, kring_day_from_number (kring_day_to_number (birthday) - 1));
      before = kring_age_to_words (&birth, NULL, &eve, KRING_LANGUAGE_NL);
      after = kring_age_to_words (&birth, NULL, &day, KRING_LANGUAGE_NL);
      g_assert_cmpstr (before, ==, expected_before);
      g_assert_cmpstr (after, ==, expected_after);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/age/words", test_ages);
  g_test_add_func ("/age/birthdays", test_birthdays);

  return g_test_run ();
}
