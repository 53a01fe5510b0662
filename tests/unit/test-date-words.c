/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-parse.h"
#include "kring-date-words.h"

#define EN    KRING_LANGUAGE_EN
#define NL    KRING_LANGUAGE_NL
#define NL_NL KRING_LANGUAGE_NL_NL

/* Dates of which only the days are known. */
static const struct {
  const char *edtf;
  const char *nl;
  const char *en;
  const char *brief;    /* Dutch */
} plain[] = {
  { "2014-04-02", "2 april 2014", "2 April 2014", "2 apr 2014" },
  { "2014-03", "maart 2014", "March 2014", "mrt 2014" },
  { "2014", "2014", "2014", "2014" },
  { "0001-02-03", "3 februari 0001", "3 February 0001", "3 feb 0001" },
  { "9999", "9999", "9999", "9999" },
  { "199X", "in de jaren 90", "in the 1990s", "jaren 90" },
  { "193X", "in de jaren 30", "in the 1930s", "jaren 30" },
  { "192X", "in de jaren 1920", "in the 1920s", "jaren 1920" },
  { "201X", "in de jaren 2010", "in the 2010s", "jaren 2010" },
  { "19XX", "in de 20e eeuw", "in the 20th century", "20e eeuw" },
  { "20XX", "in de 21e eeuw", "in the 21st century", "21e eeuw" },
  { "2019-21", "lente 2019", "spring 2019", "lente 2019" },
  { "2019-22", "zomer 2019", "summer 2019", "zomer 2019" },
  { "2019-23", "herfst 2019", "autumn 2019", "herfst 2019" },
  { "2019-24", "winter 2019-2020", "winter 2019–20", "winter 2019-2020" },
  { "1999-24", "winter 1999-2000", "winter 1999–2000", "winter 1999-2000" },
  { "2014~", "rond 2014", "around 2014", "rond 2014" },
  { "2014-04?", "misschien april 2014", "perhaps April 2014", "apr 2014?" },
  { "2014-04-02%", "misschien rond 2 april 2014", "perhaps around 2 April 2014", "rond 2 apr 2014?" },
  { "199X~", "rond de jaren 90", "around the 1990s", "rond jaren 90" },
  { "199X?", "misschien in de jaren 90", "perhaps in the 1990s", "jaren 90?" },
  { "2014-04/..", "sinds april 2014", "since April 2014", "sinds apr 2014" },
  { "199X/..", "sinds de jaren 90", "since the 1990s", "sinds jaren 90" },
  { "2014~/..", "sinds rond 2014", "since around 2014", "sinds rond 2014" },
  { "2014?/..", "misschien sinds 2014", "perhaps since 2014", "misschien sinds 2014" },
  { "../2010-04", "tot april 2010", "until April 2010", "tot apr 2010" },
  { "../2010%", "misschien tot rond 2010", "perhaps until around 2010", "misschien tot rond 2010" },
  { "2012/2013", "2012 tot 2013", "2012 to 2013", "2012–2013" },
  { "2014-03/2014-05", "maart tot mei 2014", "March to May 2014", "mrt–mei 2014" },
  { "2014-12/2015-02", "december 2014 tot februari 2015", "December 2014 to February 2015", "dec 2014 – feb 2015" },
  { "2026-11-09/2026-11-15", "9 tot 15 november 2026", "9 to 15 November 2026", "9–15 nov 2026" },
  { "2014-03-03/2014-04-05", "3 maart tot 5 april 2014", "3 March to 5 April 2014", "3 mrt – 5 apr 2014" },
  { "2014-12-30/2015-01-02", "30 december 2014 tot 2 januari 2015", "30 December 2014 to 2 January 2015",
    "30 dec 2014 – 2 jan 2015" },
  { "2012/2013-10", "2012 tot oktober 2013", "2012 to October 2013", "2012–okt 2013" },
  { "2012~/2014", "rond 2012 tot 2014", "around 2012 to 2014", "rond 2012 – 2014" },
  { "2012?/2014?", "misschien 2012 tot 2014", "perhaps 2012 to 2014", "misschien 2012–2014" },
  { "2012?/2014", "van misschien 2012 tot 2014", "from perhaps 2012 to 2014", "van misschien 2012 – 2014" },
  { "2012/2014?", "2012 tot misschien 2014", "2012 to perhaps 2014", "2012–misschien 2014" },
  { "2012%/2014~", "van misschien rond 2012 tot rond 2014", "from perhaps around 2012 to around 2014",
    "van misschien rond 2012 – rond 2014" },
  { "198X/199X", "de jaren 80 tot de jaren 90", "the 1980s to the 1990s", "jaren 80 – jaren 90" },
  { "2019-01/2019-04", "begin 2019", "early 2019", "begin 2019" },
  { "2019-05~/2019-08~", "rond midden 2019", "around mid 2019", "rond midden 2019" },
  { "2019-09?/2019-12?", "misschien eind 2019", "perhaps late 2019", "eind 2019?" },
  { "2019-09/2020-06", "schooljaar 2019-2020", "school year 2019–20", "schooljaar 2019-2020" },
  { "2020-12-24/2020-12-26", "Kerst 2020", "Christmas 2020", "Kerst 2020" },
};

/* What was told chooses the sentence, in the other language too; other days than told are shown beside it. */
static const struct {
  const char *edtf;
  const char *said;
  const char *nl;
  const char *en;
} told[] = {
  { "../2010-04", "voor mei 2010", "voor mei 2010", "before May 2010" },
  { "../2010-04", "before May 2010", "voor mei 2010", "before May 2010" },
  { "2015/..", "na 2014", "na 2014", "after 2014" },
  { "2014/..", "vanaf 2014", "vanaf 2014", "from 2014" },
  { "2012/2014", "tussen 2012 en 2014", "tussen 2012 en 2014", "between 2012 and 2014" },
  { "2013/2014", "2013 of 2014", "2013 of 2014", "2013 or 2014" },
  { "2014-05/2014-08", "mei tot augustus 2014", "mei tot augustus 2014", "May to August 2014" },
  { "2014-04-01/2014-04-10", "begin april 2014", "begin april 2014", "early April 2014" },
  { "2021-04-04", "Pasen 2021", "Pasen 2021", "Easter 2021" },
  { "2019-12-23/2020-01-05", "kerstvakantie 2019", "kerstvakantie 2019-2020", "Christmas holidays 2019–20" },
  { "1990/1993", "begin jaren 90", "begin jaren 90", "early 1990s" },
  { "2019-22", "grote vakantie 2019", "zomer 2019", "summer 2019" },
  { "2014~", "2014 of zo", "rond 2014", "around 2014" },
  { "2026-11-09/2026-11-15", "vorige week", "9 tot 15 november 2026", "9 to 15 November 2026" },
  { "2026-05/..", "sinds mei", "sinds mei 2026", "since May 2026" },
  { "2026-05-21/2026-05-31", "eind mei", "eind mei 2026", "late May 2026" },
  { "2025-12-24/2025-12-26", "Kerst", "Kerst 2025", "Christmas 2025" },
  { "2018-04-02/2019-04-01", "toen Amina 4 was", "toen Amina 4 was (2018-2019)", "when Amina was 4 (2018–19)" },
  { "2018-01-01/2018-12-31", "toen Noor 4 was", "toen Noor 4 was (2018)", "when Noor was 4 (2018)" },
  { "2014-10-20/2014-11-19", "toen Ilyas 6 maanden was", "toen Ilyas 6 maanden was (november 2014)",
    "when Ilyas was 6 months old" },
  { "2014-04-23/2014-04-29", "toen Amina 3 weken was", "toen Amina 3 weken was (23 tot 29 april 2014)",
    "when Amina was 3 weeks old" },
  { "2018-04-02", "op de vierde verjaardag van Amina", "vierde verjaardag van Amina (2 april 2018)",
    "Amina's fourth birthday (2 April 2018)" },
  { "2035-04-02", "21e verjaardag van Amina", "21e verjaardag van Amina (2 april 2035)",
    "Amina's 21st birthday (2 April 2035)" },
  { "../2014-04-01", "voor de geboorte van Amina", "voor de geboorte van Amina (tot 1 april 2014)",
    "before Amina was born (until 1 April 2014)" },
  { "2018-04-02~/2019-04-01~", "rond toen Amina 4 was", "rond toen Amina 4 was (2018-2019)",
    "around when Amina was 4 (2018–19)" },
  { "2021-05-09", "Lowies vierde verjaardag", "Lowies vierde verjaardag (9 mei 2021)",
    "Lowies vierde verjaardag (9 May 2021)" },
  { "2020-06~", "net na de lockdown", "net na de lockdown (rond juni 2020)", "net na de lockdown (around June 2020)" },
  { "2023-02", "begin 2023", "begin 2023 (februari 2023)", "begin 2023 (February 2023)" },
  { "2014", "31 april 2014", "31 april 2014 (2014)", "31 april 2014 (2014)" },
  { NULL, "in het verlof", "in het verlof", "in het verlof" },
  { NULL, NULL, NULL, NULL },
};

static const struct { const char *from, *to, *nl, *en; } stays[] = {
  { "2018", "2021-05", "2018 tot mei 2021", "2018 to May 2021" },
  { "2021", NULL, "sinds 2021", "since 2021" },
  { NULL, "2021-05", "tot mei 2021", "until May 2021" },
  { "2019-05", "2019-08", "mei tot augustus 2019", "May to August 2019" },
  { "2019-09", "2020-06", "september 2019 tot juni 2020", "September 2019 to June 2020" },
  { "2014", "2014", "2014", "2014" },
  { "2014~", "2018?", "rond 2014 tot misschien 2018", "around 2014 to perhaps 2018" },
  { "199X", "2014", "de jaren 90 tot 2014", "the 1990s to 2014" },
  { "2018/..", NULL, "sinds 2018", "since 2018" },
  { NULL, "../2018", "tot 2018", "until 2018" },
  { "2018/..", "2021", "2018 tot 2021", "2018 to 2021" },
  { "2021-07/2021-08", NULL, "sinds juli of augustus 2021", "since July or August 2021" },
  { "2012/2014", "2016", "tussen 2012 en 2014 tot 2016", "between 2012 and 2014 until 2016" },
  { "2012", "2014/2015", "2012 tot 2014 of 2015", "2012 until 2014 or 2015" },
  { "2019-01/2019-04", NULL, "sinds begin 2019", "since early 2019" },
  { NULL, NULL, NULL, NULL },
};

static void
test_plain (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *nl = NULL;
      g_autofree char *en = NULL;
      g_autofree char *brief = NULL;

      g_assert_true (kring_date_from_edtf (&date, plain[i].edtf));
      nl = kring_date_to_words (&date, NL);
      en = kring_date_to_words (&date, EN);
      brief = kring_date_to_short_words (&date, NL);
      g_assert_cmpstr (nl, ==, plain[i].nl);
      g_assert_cmpstr (en, ==, plain[i].en);
      g_assert_cmpstr (brief, ==, plain[i].brief);
    }
}

static void
test_told (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *nl = NULL;
      g_autofree char *en = NULL;

      kring_date_from_edtf (&date, told[i].edtf);
      date.said = g_strdup (told[i].said);
      nl = kring_date_to_words (&date, NL);
      en = kring_date_to_words (&date, EN);
      g_assert_cmpstr (nl, ==, told[i].nl);
      g_assert_cmpstr (en, ==, told[i].en);
    }
}

static void
test_netherlands (void)
{
  static const struct { const char *edtf, *said, *words; } dutch[] = {
    { "2021-09/2022-06", "tweede leerjaar van Amina", "groep 4 van Amina (2021-2022)" },
    { "2018-09/2019-06", "tweede kleuterklas van Amina", "groep 1 van Amina (2018-2019)" },
    { "2017-09/2018-06", "eerste kleuterklas van Amina", "eerste kleuterklas van Amina (2017-2018)" },
    { "2026-09/2027-06", "eerste middelbaar van Amina", "eerste jaar middelbare school van Amina (2026-2027)" },
    { "2026-06-21", "vaderdag 2026", "vaderdag 2026" },
    { "2026-06-14", "vaderdag 2026", "vaderdag 2026 (14 juni 2026)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dutch); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *words = NULL;

      kring_date_from_edtf (&date, dutch[i].edtf);
      date.said = g_strdup (dutch[i].said);
      words = kring_date_to_words (&date, NL_NL);
      g_assert_cmpstr (words, ==, dutch[i].words);
    }
}

static void
test_stays (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stays); i++)
    {
      g_auto(KringDate) from = KRING_DATE_INIT;
      g_auto(KringDate) to = KRING_DATE_INIT;
      g_autofree char *nl = NULL;
      g_autofree char *en = NULL;

      kring_date_from_edtf (&from, stays[i].from);
      kring_date_from_edtf (&to, stays[i].to);
      nl = kring_dates_to_words (&from, stays[i].to != NULL ? &to : NULL, NL);
      en = kring_dates_to_words (stays[i].from != NULL ? &from : NULL, &to, EN);
      g_assert_cmpstr (nl, ==, stays[i].nl);
      g_assert_cmpstr (en, ==, stays[i].en);
    }
}

/* One date in EDTF, at random. */
static char *
make_piece (GRand *random)
{
  static const char * const qualifiers[] = { "", "", "", "?", "~", "%" };
  gboolean far = g_rand_int_range (random, 0, 12) == 0;
  int year = far ? g_rand_int_range (random, 1, 9999) : g_rand_int_range (random, 1900, 2040);
  int month = g_rand_int_range (random, 1, 13);
  int day = g_rand_int_range (random, 1, kring_day_days_in (year, month) + 1);
  const char *qualifier = qualifiers[g_rand_int_range (random, 0, G_N_ELEMENTS (qualifiers))];

  switch (g_rand_int_range (random, 0, 7))
    {
    case 0:
      return g_strdup_printf ("%04d%s", year, qualifier);
    case 1:
      return g_strdup_printf ("%04d-%02d%s", year, month, qualifier);
    case 2:
      return g_strdup_printf ("%04d-%02d%s", year, g_rand_int_range (random, 21, 25), qualifier);
    case 3:
      return g_strdup_printf ("%03dX%s", MAX (year / 10, 1), qualifier);
    case 4:
      return g_strdup_printf ("%02dXX%s", MAX (year / 100, 1), qualifier);
    default:
      return g_strdup_printf ("%04d-%02d-%02d%s", year, month, day, qualifier);
    }
}

static char *
make_edtf (GRand *random)
{
  g_autofree char *first = make_piece (random);
  g_autofree char *second = make_piece (random);

  switch (g_rand_int_range (random, 0, 6))
    {
    case 0:
      return g_strdup_printf ("%s/..", first);
    case 1:
      return g_strdup_printf ("../%s", first);
    case 2:
    case 3:
      return g_strdup_printf ("%s/%s", first, second);
    default:
      return g_steal_pointer (&first);
    }
}

static void
check_round_trip (const KringDate *date,
                  const char      *words)
{
  g_auto(KringDate) again = KRING_DATE_INIT;

  if (!kring_date_parse (words, NULL, &again) || g_strcmp0 (again.edtf, date->edtf) != 0)
    g_error ("%s is “%s”, which is %s", date->edtf, words, again.edtf);

  g_assert_cmpint (again.lo, ==, date->lo);
  g_assert_cmpint (again.hi, ==, date->hi);
}

/* Every date there can be, in every language, long and short. */
static void
test_round_trip (void)
{
  GRand *random = g_rand_new_with_seed (19900401);

  for (int i = 0; i < 800; i++)
    {
      g_autofree char *edtf = make_edtf (random);
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (!kring_date_from_edtf (&date, edtf))
        continue;

      for (int language = EN; language <= NL_NL; language++)
        {
          g_autofree char *words = kring_date_to_words (&date, (KringLanguage) language);
          g_autofree char *brief = kring_date_to_short_words (&date, (KringLanguage) language);

          check_round_trip (&date, words);
          check_round_trip (&date, brief);
        }
    }

  g_rand_free (random);
}

/* Each day of four years, and each month, season and pair of months. */
static void
test_every_day (void)
{
  for (int number = kring_day_to_number (20150101); number <= kring_day_to_number (20181231); number++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *words = NULL;

      kring_date_from_day (&date, kring_day_from_number (number));
      words = kring_date_to_words (&date, number % 2 == 0 ? EN : NL);
      check_round_trip (&date, words);
    }

  for (int from = 1; from <= 12; from++)
    for (int to = from; to <= 12; to++)
      {
        g_autofree char *edtf = g_strdup_printf ("2019-%02d/2019-%02d", from, to);
        g_auto(KringDate) date = KRING_DATE_INIT;
        g_autofree char *words = NULL;

        g_assert_true (kring_date_from_edtf (&date, edtf));
        words = kring_date_to_words (&date, NL);
        check_round_trip (&date, words);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-words/plain", test_plain);
  g_test_add_func ("/date-words/told", test_told);
  g_test_add_func ("/date-words/netherlands", test_netherlands);
  g_test_add_func ("/date-words/stays", test_stays);
  g_test_add_func ("/date-words/round-trip", test_round_trip);
  g_test_add_func ("/date-words/every-day", test_every_day);

  return g_test_run ();
}
