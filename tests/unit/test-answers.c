/* test-answers.c - what the timeline answers
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-answers.h"
#include "kring-length.h"
#include "share-fixture.h"

#define TODAY 20261116

static gint64
find_event (KringShare *share,
            const char *ref)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    if (kring_record_is (events->pdata[i], "ref", ref))
      return kring_record_get_id (events->pdata[i]);

  return 0;
}

static const struct {
  const char *sample;
  const char *question;
  const char *person;     /* NULL: the children */
  int         day;
  const char *answer;     /* lines; one that begins with '~' must be among others */
} asked[] = {
  { AMINA, "where", "p.amina", 20261120,
    "Amina lives bij tante Nadia en nonkel Peter (kinship foster care, since 6 April 2024).\n"
    "Amina lives at weekends bij mama en Stijn (weekends and holidays, elk tweede weekend, van vrijdag 17 uur tot zondag "
    "17 uur, since 20 June 2026)." },
  { AMINA, "where", "p.ilyas", 20261115,
    "Ilyas lived bij papa en Salma (alternating between parents, week om week, wissel op vrijdag, since 15 June 2023).\n"
    "Ilyas lived bij mama en Stijn (alternating between parents, week om week, wissel op vrijdag, since 15 June 2023)." },
  { AMINA, "where", "p.amina", 20140401, "Amina was not born yet on 1 April 2014." },
  { AMINA, "where", "p.amina", 20140403, "Where Amina lived on 3 April 2014 is not told." },
  { AMINA, "where", "p.boontje", TODAY, "Boontje was not born yet on 16 November 2026." },
  { AMINA, "where", NULL, 99991231, "~Lowie lives bij mama en Stijn (at home with both parents, since 19 March 2023)." },
  { AMINA, "where", NULL, 10101, "~Lowie was not born yet on 1 January 0001." },
  { AMINA, "around", "p.amina", 20230401, "~CKG Wolkenveer: Amina." },
  { AMINA, "around", NULL, 20261116, "~Bij mama en Stijn: Amina, Ilyas, Lowie, Febe, Kelly and Stijn." },
  { AMINA, "around", NULL, 20230304, "~That day: De avond van het glas (Amina, Kelly, Stijn, Ilyas and Lowie)." },
  { AMINA, "around", "p.boontje", 19000101, "Nothing is told of that yet." },
  { AMINA, "long", "p.lowie", 0,
    "Bij mama en Stijn: 4 years and 4 months, in 2 times (20 June 2022 to 5 March 2023; since 19 March 2023).\n"
    "Bij oma Marleen: 14 days (5 to 19 March 2023)." },
  { AMINA, "long", "p.amina", 0, "~In CKG Wolkenveer: 2 months (5 March to 12 May 2023)." },
  { AMINA, "long", "p.dirk", 0, "Where opa Dirk lived is not told yet." },
  { AMINA, "gaps", "p.lowie", 0, "From 17 June 2022 to 19 June 2022 it is not told where Lowie lived: 3 days." },
  { AMINA, "gaps", "p.amina", 0,
    "~From October 2018 to July 2021 Amina had two places: in Kasteelstraat, and at weekends in Studio van papa." },
  { AMINA, "gaps", "p.amina", 0,
    "~Since 20 June 2026 Amina has two places: bij tante Nadia en nonkel Peter, and at weekends bij mama en Stijn." },
  { AMINA, "ages", "p.amina", 0, "~4 March 2023 · De avond van het glas: Amina 8 years." },
  { NOOR, "ages", NULL, 0, "~6 October 2026 · Familiebijeenkomst aan de keukentafel: Noor 2 years and Mats 3 months." },
  { NOOR, "where", NULL, 20241225, "Noor lived in Eerste appartement (at home with both parents, 16 May 2024 to 15 March 2025).\n"
                                   "Mats was not born yet on 25 December 2024." },
  { GRACE, "gaps", NULL, 0, "~Of each day it is told where Divine lived." },
  { GRACE, "long", NULL, 0, "~In Opvanghuis: at most 2 months (October to November 2013)." },
  { GRACE, "long", NULL, 0, "~At weekends bij papa Danny: about 12 years (since June 2014)." },
};

static void
test_answers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (asked[i].sample);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      const KringQuestion *question = kring_question_find (asked[i].question);
      KringAsked about = { .today = TODAY, .day = asked[i].day };
      g_auto(GStrv) answer = NULL;
      g_autofree char *text = NULL;

      g_test_message ("%s of %s on %d", asked[i].question, asked[i].person, asked[i].day);
      if (asked[i].person != NULL)
        about.person = share_fixture_find (family, asked[i].person);
      answer = kring_answer (share, question, &about);
      text = g_strjoinv ("\n", answer);
      if (*asked[i].answer != '~')
        g_assert_cmpstr (text, ==, asked[i].answer);
      else if (!g_strv_contains ((const char * const *) answer, asked[i].answer + 1))
        g_assert_cmpstr (text, ==, asked[i].answer);
    }
}

static void
assert_between (KringShare *share,
                const char *one,
                const char *other,
                const char *expected)
{
  KringAsked about = { .today = TODAY, .event = find_event (share, one), .other = find_event (share, other) };
  g_auto(GStrv) answer = kring_answer (share, kring_question_find ("between"), &about);

  g_assert_cmpstr (answer[0], ==, expected);
  g_assert_null (answer[1]);
}

static void
test_between (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  assert_between (share, "e004", "e009", "From “Amina is geboren” (2 April 2014) to “Ilyas is geboren” (28 January 2017): "
                                         "2 years and 9 months.");
  assert_between (share, "e009", "e004", "From “Amina is geboren” (2 April 2014) to “Ilyas is geboren” (28 January 2017): "
                                         "2 years and 9 months.");
  assert_between (share, "e004", "e004", "“Amina is geboren” and “Amina is geboren” were on the same day: 2 April 2014.");
  assert_between (share, "e004", "nothing", "Nothing is told of that yet.");

  kring_record_set_date (kring_family_get (family, find_event (share, "e009")), "date", NULL);
  g_clear_object (&share);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  assert_between (share, "e004", "e009", "When “Ilyas is geboren” was is not told well enough.");
}

/* Whether a moment that is seen is called so too. Short titles may be names. */
static gboolean
is_seen (KringShare *share,
         const char *title)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    if (kring_record_has (events->pdata[i], "title") && strstr (kring_record_get_text (events->pdata[i], "title"), title) != NULL)
      return TRUE;

  return FALSE;
}

/* Nobody is told of a stay, a helper or a moment that they may not see. */
static void
test_hidden (void)
{
  static const KringProfile profiles[] = { KRING_PROFILE_PRESENT, KRING_PROFILE_CHILD, KRING_PROFILE_SERVICE };
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);

  for (gsize i = 0; i < G_N_ELEMENTS (profiles); i++)
    {
      g_autoptr(KringShare) share = kring_share_new (family, profiles[i], 0);
      GPtrArray *events = kring_family_list (family, KRING_NOUN_EVENT);

      for (const KringQuestion *question = kring_questions; question->code != NULL; question++)
        {
          KringAsked about = { .today = TODAY, .day = TODAY };
          g_auto(GStrv) answer = kring_answer (share, question, &about);
          g_autofree char *text = g_strjoinv ("\n", answer);

          for (guint j = 0; j < events->len; j++)
            {
              const char *title = kring_record_get_text (events->pdata[j], "title");

              if (strlen (title) > 12 && !is_seen (share, title) && strstr (text, title) != NULL)
                g_error ("%s is told of: %s", kring_profile_to_code (profiles[i]), title);
            }
        }
    }
}

static void
test_length (void)
{
  static const struct { int start, least, most; const char *words; } cases[] = {
    { 20240101, 0, 0, "0 days" }, { 20240101, 1, 1, "1 day" }, { 20240101, 27, 27, "27 days" }, { 20240101, 28, 28, "28 days" },
    { 20240101, 31, 31, "1 month" }, { 20240101, 59, 59, "1 month" }, { 20240101, 60, 60, "2 months" },
    { 20240101, 365, 365, "11 months" }, { 20240101, 366, 366, "1 year" }, { 20230101, 365, 365, "1 year" },
    { 20140402, 2000, 2000, "5 years and 5 months" }, { 20140402, 400, 1000, "1 to 2 years" },
    { 20140402, 400, 700, "about 1 year" }, { 20140402, -5, 100, "at most 3 months" }, { 20140402, 100, 200, "3 to 6 months" },
    { 20140402, 100, 800, "3 months to 2 years and 2 months" }, { 20140402, 5, 20, "5 days to 20 days" },
    { 10101, 3650000, 3650000, "9993 years and 4 months" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = kring_length_to_words (cases[i].start, cases[i].least, cases[i].most);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* What no family should have: backwards, without a place, without an end, at the ends of the calendar. */
static void
test_odd (void)
{
  static const char * const dates[] = { NULL, "0001", "9999", "9999/..", "../0001", "0001/9999", "2020-05", "2019-01", "20XX" };
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  gint64 amina = share_fixture_find (family, "p.amina");

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (dates); j++)
      {
        g_autoptr(KringRecord) stay = kring_record_new (KRING_NOUN_STAY);
        g_auto(KringDate) from = KRING_DATE_INIT;
        g_auto(KringDate) to = KRING_DATE_INIT;

        kring_date_from_edtf (&from, dates[i]);
        kring_date_from_edtf (&to, dates[j]);
        kring_record_set_id (stay, kring_family_new_id (family));
        kring_record_set_text (stay, "kind", "unknown");
        kring_record_set_int (stay, "person", amina);
        kring_record_set_date (stay, "from", &from);
        kring_record_set_date (stay, "to", &to);
        kring_family_put (family, stay);
      }
  kring_family_changed (family);

  for (const KringQuestion *question = kring_questions; question->code != NULL; question++)
    {
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      KringAsked about = { .today = TODAY, .day = 20200515, .person = amina };
      g_auto(GStrv) answer = kring_answer (share, question, &about);

      g_assert_cmpuint (g_strv_length (answer), >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answers/sentences", test_answers);
  g_test_add_func ("/answers/between", test_between);
  g_test_add_func ("/answers/hidden", test_hidden);
  g_test_add_func ("/answers/length", test_length);
  g_test_add_func ("/answers/odd", test_odd);

  return g_test_run ();
}
