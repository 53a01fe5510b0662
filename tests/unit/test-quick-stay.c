/* test-quick-stay.c - where somebody lived, in one line, as people say it; and what is made of it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "family-file.h"
#include "kring-edits-stay.h"
#include "kring-history.h"
#include "kring-order.h"
#include "kring-sentence.h"
#include "share-fixture.h"

#define TODAY 20261120

/* What is read of a line, in English words. */
static const struct {
  const char *text;
  const char *told;
  const char *kind;   /* of the first stay */
} lines[] = {
  { "juni 2019 verhuis naar Beverhoek",
    "Move: Amina and Ilyas · “Beverhoek” (a new place) · June 2019 to August 2021\n"
    "Ends then: in Kasteelstraat (Amina and Ilyas)", "home_other" },
  { "Lowie sinds mei elke week naar oma Marleen", "Stay: Lowie · bij oma Marleen · since May 2026 · elke week", "kin_informal" },
  { "sinds mei elke week naar oma Marleen",
    "Stay: Amina, Ilyas and Lowie · bij oma Marleen · since May 2026 · elke week", "kin_informal" },
  { "van maart tot juni 2021 bij opa Jos",
    "Stay: Amina and Ilyas · bij opa Jos (a new place) · March to June 2021", "kin_informal" },
  { "Ilyas sinds september 2023 bij pleeggezin De Wit",
    "Stay: Ilyas · bij pleeggezin De Wit (a new place) · since September 2023", "unknown" },
  { "Ilyas van januari 2025 tot mei 2027 in leefgroep De Vlier",
    "Stay: Ilyas · “Leefgroep De Vlier” (a new place) · since January 2025 · planned until May 2027", "group" },
  { "sinds 2025 elk tweede weekend Lowie bij tante Nadia en nonkel Peter",
    "Stay: Lowie · bij tante Nadia en nonkel Peter · since 2025 · elk tweede weekend", "foster_support" },
  { "Lowie sinds 2025 elk tweede weekend bij oma Marleen",
    "Stay: Lowie · bij oma Marleen · since 2025 · elk tweede weekend", "weekend" },
  { "Lowie sinds 2025 elk weekend bij een pleeggezin",
    "Stay: Lowie · bij een pleeggezin (a new place) · since 2025 · elk weekend", "foster_support" },
  { "Ilyas sinds 2025 in het weekend in leefgroep De Vlier",
    "Stay: Ilyas · “Leefgroep De Vlier” (a new place) · since 2025 · in het weekend", "group" },
  { "Ilyas sinds 2025 week om week, wissel op vrijdag in leefgroep De Vlier",
    "Stay: Ilyas · “Leefgroep De Vlier” (a new place) · since 2025 · week om week, wissel op vrijdag", "group" },
  { "Ilyas sinds 2025 week om week, ook in de vakantie, bij oma Marleen",
    "Stay: Ilyas · bij oma Marleen · since 2025 · week om week, ook in de vakantie,", "kin_informal" },
  { "Lowie bij papa, week om week, wissel op vrijdag, sinds mei 2024",
    "Stay: Lowie · bij papa en Salma · since May 2024 · week om week, wissel op vrijdag", "kin_informal" },
  { "Ilyas sinds mei 2024 week om week, wissel op vrijdag bij mama",
    "Stay: Ilyas · bij mama en Stijn · since May 2024 · week om week, wissel op vrijdag", "coparent" },
  { "Ilyas woont sinds 2024 bij Nadia en Peter", "Stay: Ilyas · bij tante Nadia en nonkel Peter · since 2024", "kin_informal" },
  { "in mei 2025 ging Amina bij oma Marleen wonen",
    "Move: Amina · bij oma Marleen · since May 2025\nEnds then: bij tante Nadia en nonkel Peter (Amina)", "kin_informal" },
  { "2025 Kelly en Stijn verhuizen naar een huis in Gent",
    "Move: Kelly and Stijn · “Huis in Gent” (a new place) · since 2025\nEnds then: bij mama en Stijn (Kelly and Stijn)",
    "home_other" },
  { "mei 2025 Lowie en Ilyas naar Zilverbeek verhuisd",
    "Move: Ilyas and Lowie · “Zilverbeek” (a new place) · since May 2025\nEnds then: bij mama en Stijn (Lowie)", "home_other" },
  { "toen Amina 4 was verhuis naar Lindedorp",
    "Move: Amina and Ilyas · “Lindedorp” (a new place) · when Amina was 4 (2018–19) until August 2021\n"
    "Ends then: in Kasteelstraat (Amina and Ilyas)", "home_other" },
  { "sinds 2024 tijdelijk bij oma Rita", "Stay: Amina, Ilyas and Lowie · bij oma Rita (a new place) · since 2024", "kin_informal" },
  { "tot mei 2021 woonde Amina bij tante Wendy", "Stay: Amina · bij tante Wendy (a new place) · until May 2021", "kin_informal" },
  { "maart 2024 Amina verhuist naar Oostveld",
    "Move: Amina · “Oostveld” (a new place) · March 2024 to 6 April 2024\nEnds then: bij Hilde en Guido (Amina)", "home_other" },
  { "2025 Kelly en Stijn verhuizen naar Heidekapel",
    "Move: Kelly and Stijn · “Heidekapel” (a new place) · since 2025\nEnds then: bij mama en Stijn (Kelly and Stijn)",
    "home_other" },
  /* English */
  { "since May every week with oma Marleen",
    "Stay: Amina, Ilyas and Lowie · bij oma Marleen · since May 2026 · every week", "kin_informal" },
  { "from March to June 2021 Amina stayed with opa Jos",
    "Stay: Amina · with opa Jos (a new place) · March to June 2021", "kin_informal" },
  { "Ilyas in a residential group since 2025",
    "Stay: Ilyas · “Residential group” (a new place) · since 2025", "group" },
  { "June 2025 Lowie moved to Beverhoek",
    "Move: Lowie · “Beverhoek” (a new place) · since June 2025\nEnds then: bij mama en Stijn (Lowie)", "home_other" },
  { "in May 2025 Lowie went to live with oma Marleen",
    "Move: Lowie · bij oma Marleen · since May 2025\nEnds then: bij mama en Stijn (Lowie)", "kin_informal" },
};

/* Where nobody says that somebody lived, or not every word is understood. */
static const char * const events[] = {
  "6 april 2024 naar tante Nadia en nonkel Peter", "toen Amina 4 was: eerste schooldag", "sinds mei elke woensdag naar de kinesist",
  "sinds 2025 in therapie bij Wouter", "sinds september 2025 bij juf Ellen", "sinds mei bij Chiro Oostveld", "sinds 2020 ruzie met oma Marleen",
  "rond 2014 verhuis", "verhuis naar Beverhoek", "sinds mei naar school", "van maart tot juni 2021 ziek in de Kasteelstraat",
  "juni 2019 samen met oma Marleen naar zee", "around 2014 Kelly moved", "since May in therapy", "sinds mei bij", "sinds mei", "", "bij oma",
  "sinds mei elke dag soep bij oma Marleen", "van 2021 tot 2019 bij opa Jos", "zomer 2025 kamp in Gent", "sinds 2024 bij Rocky",
};

static void
test_read (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };
      g_autofree char *told = NULL;

      g_test_message ("%s", lines[i].text);
      g_assert_true (kring_quick_stay_read (&stay, lines[i].text, share, TODAY));
      told = kring_quick_stay_tell (&stay, share);
      g_assert_cmpstr (told, ==, lines[i].told);
      g_assert_cmpstr (g_array_index (stay.stayers, KringQuickStayer, 0).kind, ==, lines[i].kind);
    }
}

/* A person or a place more, the last of all. */
static gint64
put (KringFamily *family,
     KringNoun    noun,
     const char  *kind,
     const char  *field,
     const char  *text)
{
  g_autoptr(KringRecord) record = kring_record_new (noun);
  GPtrArray *others = kring_family_list (family, noun);
  KringRecord *last = others->len > 0 ? others->pdata[others->len - 1] : NULL;
  g_autofree char *pos = kring_order_between (last != NULL ? kring_record_get_text (last, "pos") : NULL, NULL);

  kring_record_set_id (record, kring_family_new_id (family));
  kring_record_set_text (record, "pos", pos);
  kring_record_set_text (record, "kind", kind);
  kring_record_set_text (record, field, text);
  kring_family_put (family, record);

  return kring_record_get_id (record);
}

static void
put_stay (KringFamily *family,
          gint64       person,
          gint64       place,
          const char  *from,
          const char  *to)
{
  g_autoptr(KringRecord) stay = kring_record_new (KRING_NOUN_STAY);
  g_auto(KringDate) begin = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;

  kring_date_from_edtf (&begin, from);
  kring_date_from_edtf (&end, to);
  kring_record_set_id (stay, kring_family_new_id (family));
  kring_record_set_text (stay, "kind", "home_other");
  kring_record_set_int (stay, "person", person);
  kring_record_set_int (stay, "place", place);
  if (from != NULL)
    kring_record_set_date (stay, "from", &begin);
  if (to != NULL)
    kring_record_set_date (stay, "to", &end);
  kring_family_put (family, stay);
}

/* What somebody who moves leaves: "Hoeve" is where An lives from and to when it says. */
static const struct {
  const char *from;   /* NULL: nobody knows */
  const char *to;
  const char *text;
  const char *told;
} moves[] = {
  { NULL, NULL, "mei 2020 An verhuist naar Gent", "since May 2020\nEnds then: in Hoeve (An)" },
  { NULL, "2021-08", "mei 2020 An verhuist naar Gent", "May 2020 to August 2021\nEnds then: in Hoeve (An)" },
  { "2015", "2021-08", "mei 2020 An verhuist naar Gent", "May 2020 to August 2021\nEnds then: in Hoeve (An)" },
  { "2015", "2020", "mei 2020 An verhuist naar Gent", "since May 2020\nEnds then: in Hoeve (An)" },
  { "2015", "2020-05", "mei 2020 An verhuist naar Gent", "since May 2020" },
  { "2015", "2019", "mei 2020 An verhuist naar Gent", "since May 2020" },
  { NULL, "2019", "mei 2020 An verhuist naar Gent", "since May 2020" },
  { "2020-09", "2021", "2020 An verhuist naar Gent", "2020 to 2021\nEnds then: in Hoeve (An)" },
  { "2021-08", NULL, "mei 2020 An verhuist naar Gent", "May 2020 to August 2021" },
};

static void
test_moves (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (NOOR);
      g_autoptr(KringShare) share = NULL;
      g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };
      g_autofree char *told = NULL;
      g_autofree char *expected = g_strconcat ("Move: An · “Gent” (a new place) · ", moves[i].told, NULL);

      g_test_message ("%s, %s to %s", moves[i].text, moves[i].from, moves[i].to);
      put_stay (family, put (family, KRING_NOUN_PERSON, "person", "call", "An"),
                put (family, KRING_NOUN_PLACE, "home", "name", "Hoeve"), moves[i].from, moves[i].to);
      kring_family_changed (family);
      share = kring_share_new (family, KRING_PROFILE_FULL, 0);

      g_assert_true (kring_quick_stay_read (&stay, moves[i].text, share, TODAY));
      told = kring_quick_stay_tell (&stay, share);
      g_assert_cmpstr (told, ==, expected);
    }
}

/* A name within another, and a school that has the name of the village. */
static void
test_names (void)
{
  static const char * const said[][2] = {
    { "Jan en An wonen sinds mei bij Hoeve", "Stay: Jan and An · bij Hoeve (a new place) · since May 2026" },
    { "An en Jan wonen sinds mei in Zandhoven", "Stay: Jan and An · “Zandhoven” (a new place) · since May 2026" },
    { "An sinds mei in het internaat", "Stay: An · “Internaat” (a new place) · since May 2026" },
  };
  g_autoptr(KringFamily) family = share_fixture_open (NOOR);
  g_autoptr(KringShare) share = NULL;
  g_auto(KringQuickStay) none = { .from = KRING_DATE_INIT };

  put (family, KRING_NOUN_PERSON, "person", "call", "Jan");
  kring_family_changed (family);
  put (family, KRING_NOUN_PERSON, "person", "call", "An");
  put (family, KRING_NOUN_PLACE, "school", "name", "Basisschool Zandhoven");
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };
      g_autofree char *told = NULL;

      g_test_message ("%s", said[i][0]);
      g_assert_true (kring_quick_stay_read (&stay, said[i][0], share, TODAY));
      told = kring_quick_stay_tell (&stay, share);
      g_assert_cmpstr (told, ==, said[i][1]);
    }

  g_assert_false (kring_quick_stay_read (&none, "An woont sinds mei in Basisschool Zandhoven", share, TODAY));
}

static void
test_events (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GString) page = g_string_new ("sinds mei bij oma Marleen ");

  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };

      g_test_message ("%s", events[i]);
      g_assert_false (kring_quick_stay_read (&stay, events[i], share, TODAY));
      g_assert_null (stay.stayers);
    }

  for (int i = 0; i < 20000; i++)
    g_string_append (page, "en oma ");
  {
    g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };

    g_assert_false (kring_quick_stay_read (&stay, page->str, share, TODAY));
  }
}

/* As it is typed, letter by letter, also where there are no children and no places yet. */
static void
test_typing (void)
{
  static const char * const odd[] = {
    "sinds 9999 bij ", "van 2021 tot 2019 bij opa Jos", "sinds mei bij , en oma", "sinds mei elke week elke week naar  ",
    "sinds mei week om week, bij", "sinds mei week om week, wissel bij bij oma", "2020 verhuis naar de", "sinds mei naar «\xf0\x9f\x8f\xa0»",
    "İ sinds mei bij İ", "tot 0000 bij oma Marleen",
  };
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringFamily) none = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringShare) empty = kring_share_new (none, KRING_PROFILE_FULL, 0);
  KringShare *shares[] = { share, empty };

  for (gsize i = 0; i < G_N_ELEMENTS (lines) + G_N_ELEMENTS (odd); i++)
    {
      const char *line = i < G_N_ELEMENTS (lines) ? lines[i].text : odd[i - G_N_ELEMENTS (lines)];

      for (glong n = 1; n <= g_utf8_strlen (line, -1); n++)
        {
          g_autofree char *typed = g_utf8_substring (line, 0, n);

          for (gsize j = 0; j < G_N_ELEMENTS (shares); j++)
            {
              g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };
              g_autofree char *told = NULL;

              if (!kring_quick_stay_read (&stay, typed, shares[j], TODAY))
                continue;
              told = kring_quick_stay_tell (&stay, shares[j]);
              g_assert_cmpuint (stay.stayers->len, >, 0);
              g_assert_true (g_utf8_validate (told, -1, NULL));
            }
        }
    }
}

static KringRecord *
find_stay (KringStore *store,
           const char *person,
           const char *place)
{
  KringFamily *family = kring_store_get_family (store);
  GPtrArray *stays = kring_family_list (family, KRING_NOUN_STAY);
  KringRecord *found = NULL;

  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *at = kring_family_get (family, kring_record_get_ref (stays->pdata[i], "place"));

      if (kring_record_get_ref (stays->pdata[i], "person") == share_fixture_find (family, person)
          && at != NULL && kring_record_is (at, "name", place))
        found = stays->pdata[i];
    }

  return found;
}

static KringRecord *
find_stay_from (KringStore *store,
                const char *person,
                const char *place,
                const char *from)
{
  KringFamily *family = kring_store_get_family (store);
  GPtrArray *stays = kring_family_list (family, KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *at = kring_family_get (family, kring_record_get_ref (stays->pdata[i], "place"));
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_record_get_date (stays->pdata[i], "from", &date);
      if (kring_record_get_ref (stays->pdata[i], "person") == share_fixture_find (family, person)
          && at != NULL && kring_record_is (at, "name", place) && g_strcmp0 (date.edtf, from) == 0)
        return stays->pdata[i];
    }

  return NULL;
}

/* A home that was known to end later ends with the move, and the new one where it ended: never two at once. */
static void
test_add_between (void)
{
  g_autoptr(KringFamily) sample = share_fixture_open (AMINA);
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  FamilyFile file;
  KringStore *store;
  g_autoptr(KringShare) share = NULL;
  g_auto(KringQuickStay) told = { .from = KRING_DATE_INIT };
  g_auto(KringDate) old_end = KRING_DATE_INIT;
  g_auto(KringDate) new_end = KRING_DATE_INIT;

  family_file_init (&file);
  store = kring_store_create (file.path, key, sample, "test", &error);
  g_assert_no_error (error);
  share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);

  g_assert_true (kring_quick_stay_read (&told, "juni 2019 verhuis naar Beverhoek", share, TODAY));
  g_assert_nonnull (kring_edit_add_told_stay (store, &told, &error));
  g_assert_no_error (error);
  kring_record_get_date (find_stay_from (store, "p.amina", "Kasteelstraat", "2018-09"), "to", &old_end);
  kring_record_get_date (find_stay_from (store, "p.amina", "Beverhoek", "2019-06"), "to", &new_end);
  g_assert_cmpstr (old_end.edtf, ==, "2019-06");
  g_assert_cmpstr (new_end.edtf, ==, "2021-08");

  family_file_close (store);
  family_file_clear (&file);
}

/* A move of two: a new place, two stays, and the homes that it ends; one action, that can be undone. */
static void
test_add (void)
{
  g_autoptr(KringFamily) sample = share_fixture_open (AMINA);
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  FamilyFile file;
  KringStore *store;
  g_autoptr(KringShare) share = NULL;
  g_auto(KringQuickStay) told = { .from = KRING_DATE_INIT };
  g_autofree char *sentence = NULL;
  g_autoptr(KringAction) action = NULL;
  guint n_places, n_stays;

  family_file_init (&file);
  store = kring_store_create (file.path, key, sample, "test", &error);
  g_assert_no_error (error);
  share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  n_places = kring_family_list (kring_store_get_family (store), KRING_NOUN_PLACE)->len;
  n_stays = kring_family_list (kring_store_get_family (store), KRING_NOUN_STAY)->len;

  g_assert_true (kring_quick_stay_read (&told, "1 juni 2026 Amina en Lowie verhuizen naar de Dijkstraat", share, TODAY));
  g_assert_nonnull (kring_edit_add_told_stay (store, &told, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (kring_family_list (kring_store_get_family (store), KRING_NOUN_PLACE)->len, ==, n_places + 1);
  g_assert_cmpuint (kring_family_list (kring_store_get_family (store), KRING_NOUN_STAY)->len, ==, n_stays + 2);
  g_assert_true (kring_record_is (find_stay (store, "p.amina", "Dijkstraat"), "from", "20260601-20260601;2026-06-01"));
  g_assert_false (kring_record_has (find_stay (store, "p.amina", "Dijkstraat"), "to"));
  g_assert_nonnull (find_stay (store, "p.lowie", "Dijkstraat"));
  g_assert_true (kring_record_is (find_stay (store, "p.amina", "Bij tante Nadia en nonkel Peter"), "to",
                                  "20260601-20260601;2026-06-01"));
  g_assert_true (kring_record_is (find_stay (store, "p.lowie", "Bij mama en Stijn"), "to", "20260601-20260601;2026-06-01"));
  g_assert_false (kring_record_has (find_stay (store, "p.ilyas", "Bij mama en Stijn"), "to"));

  action = kring_history_get_undo (store);
  sentence = kring_sentence_new (kring_store_get_family (store), action);
  g_assert_cmpstr (sentence, ==, "Move of Amina and Lowie added");

  g_assert_true (kring_history_undo (store, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (kring_family_list (kring_store_get_family (store), KRING_NOUN_PLACE)->len, ==, n_places);
  g_assert_cmpuint (kring_family_list (kring_store_get_family (store), KRING_NOUN_STAY)->len, ==, n_stays);
  g_assert_false (kring_record_has (find_stay (store, "p.amina", "Bij tante Nadia en nonkel Peter"), "to"));

  family_file_close (store);
  family_file_clear (&file);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quick-stay/read", test_read);
  g_test_add_func ("/quick-stay/moves", test_moves);
  g_test_add_func ("/quick-stay/names", test_names);
  g_test_add_func ("/quick-stay/events", test_events);
  g_test_add_func ("/quick-stay/typing", test_typing);
  g_test_add_func ("/quick-stay/add", test_add);
  g_test_add_func ("/quick-stay/add/between", test_add_between);
  return g_test_run ();
}
