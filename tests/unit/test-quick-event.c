/* test-quick-event.c - an event in one line, as people say it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-event.h"
#include "share-fixture.h"

#define TODAY 20261120
#define ALL_CHILDREN "p.amina p.ilyas p.lowie"

/* What is read of a line; people as their "ref", places by name. */
static const struct {
  const char *text;
  const char *edtf;
  const char *title;
  const char *kind;
  const char *people;
  const char *place;
} lines[] = {
  { "juni 2019 verhuis naar Beverhoek", "2019-06", "Verhuis naar Beverhoek", "move", ALL_CHILDREN },
  { "rond 2014 verhuis naar Beverhoek", "2014~", "Verhuis naar Beverhoek", "move", ALL_CHILDREN },
  { "toen Amina 4 was: eerste schooldag", "2018-04-02/2019-04-01", "Eerste schooldag", "school_start", "p.amina" },
  { "toen Amina 8 was: Lowie is geboren", "2022-04-02/2023-04-01", "Lowie is geboren", "birth", "p.lowie" },
  { "sinds mei elke week naar oma Marleen", "2026-05/..", "Elke week naar oma Marleen", "other", "p.marleen", "Bij oma Marleen" },
  { "6 april 2024 naar tante Nadia en nonkel Peter", "2024-04-06", "Naar tante Nadia en nonkel Peter", "other",
    "p.nadia p.peter", "Bij tante Nadia en nonkel Peter" },
  { "2024 Amina verhuist naar Oostveld", "2024", "Amina verhuist naar Oostveld", "move", "p.amina",
    "Bij tante Nadia en nonkel Peter" },
  { "zomer 2025 kamp met Chiro Oostveld", "2025-22", "Kamp met Chiro Oostveld", "other", "p.chiro" },
  { "Ilyas was ziek in de Kasteelstraat, 2020", "2020", "Ilyas was ziek in de Kasteelstraat", "other", "p.ilyas", "Kasteelstraat" },
  { "ruzie met Tine, maart 2024", "2024-03", "Ruzie met Tine", "conflict", "p.tine" },
  { "ILYAS en noemie: verjaardagsfeest", NULL, "ILYAS en noemie: verjaardagsfeest", "celebration", "p.ilyas p.noemie" },
  { "June 2019 moved to Beverhoek", "2019-06", "Moved to Beverhoek", "move", ALL_CHILDREN },
  { "when Amina was 4: first day of school", "2018-04-02/2019-04-01", "First day of school", "school_start", "p.amina" },
  { "since May every week to Marleen", "2026-05/..", "Every week to Marleen", "other", "p.marleen" },
  { "around 2014 Kelly moved", "2014~", "Kelly moved", "move", "p.kelly" },
  { "eerste schooldag, toen Amina 4 was", "2018-04-02/2019-04-01", "Eerste schooldag", "school_start", "p.amina" },
  { "verhuis naar Beverhoek in juni 2019", "2019-06", "Verhuis naar Beverhoek", "move", ALL_CHILDREN },
  { "Boontje laat zich zien op de echo, oktober 2026", "2026-10", "Boontje laat zich zien op de echo", "other", "p.boontje" },
  /* what is not understood stays words */
  { "ooit verhuisd", NULL, "Ooit verhuisd", "move", ALL_CHILDREN },
  { "vakantie in Bornem", NULL, "Vakantie in Bornem", "other", ALL_CHILDREN },
  { "Lowie gestopt met zwemmen", NULL, "Lowie gestopt met zwemmen", "other", "p.lowie" },
  { "toen Basil 4 was: eerste schooldag", NULL, "Toen Basil 4 was: eerste schooldag", "school_start", ALL_CHILDREN },
  { "élke dag soep", NULL, "Élke dag soep", "other", ALL_CHILDREN },
};

static void
test_read (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };
      g_autoptr(GString) people = g_string_new (NULL);
      KringRecord *place;

      g_test_message ("%s", lines[i].text);
      g_assert_true (kring_quick_event_parse (&event, lines[i].text, share, TODAY));
      g_assert_cmpstr (event.date.edtf, ==, lines[i].edtf);
      g_assert_cmpstr (event.title, ==, lines[i].title);
      g_assert_cmpstr (event.kind, ==, lines[i].kind);
      for (guint j = 0; j < event.people->len; j++)
        g_string_append_printf (people, "%s%s", j > 0 ? " " : "",
                                kring_record_get_text (kring_share_get (share, g_array_index (event.people, gint64, j)), "ref"));
      g_assert_cmpstr (people->str, ==, lines[i].people);
      place = event.place != 0 ? kring_share_get (share, event.place) : NULL;
      g_assert_cmpstr (place != NULL ? kring_record_get_text (place, "name") : NULL, ==, lines[i].place);
    }
}

/* Another family has one place in Beverhoek: then the town says which. */
static void
test_town (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (NOOR);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };

  g_assert_true (kring_quick_event_parse (&event, "juni 2019 verhuis naar Beverhoek", share, TODAY));
  g_assert_cmpint (event.place, !=, 0);
  g_assert_cmpstr (kring_record_get_text (kring_share_get (share, event.place), "name"), ==, "Eerste appartement");
}

/* Of two people with one name nobody is meant; the longer name says who. */
static void
test_two_of_a_name (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  KringRecord *kim = kring_share_get (share, share_fixture_find (family, "p.kim"));
  KringRecord *tine = kring_share_get (share, share_fixture_find (family, "p.tine"));
  g_auto(KringQuickEvent) either = { .date = KRING_DATE_INIT };
  g_auto(KringQuickEvent) one = { .date = KRING_DATE_INIT };

  kring_record_set_text (kim, "given", "Marleen");
  kring_record_set_text (tine, "given", "Marleen");

  g_assert_true (kring_quick_event_parse (&either, "2020 ruzie met Marleen", share, TODAY));
  g_assert_cmpuint (either.people->len, ==, 3);
  g_assert_true (kring_quick_event_parse (&one, "2020 ruzie met oma Marleen", share, TODAY));
  g_assert_cmpuint (one.people->len, ==, 1);
  g_assert_cmpint (g_array_index (one.people, gint64, 0), ==, share_fixture_find (family, "p.marleen"));
}

static void
test_nothing (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  static const char * const empty[] = { "", "  \t", "juni 2019", "2014:", " , " };

  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };

      g_test_message ("“%s”", empty[i]);
      g_assert_false (kring_quick_event_parse (&event, empty[i], share, TODAY));
      g_assert_null (event.title);
    }
}

/* Impossible days and years stay words; a whole page that is pasted is read at once. */
static void
test_odd (void)
{
  static const struct { const char *text; const char *edtf; const char *title; } odd[] = {
    { "0 verhuis", NULL, "0 verhuis" }, { "0000 verhuis", NULL, "0000 verhuis" }, { "31 februari 2020 feest", NULL, "31 februari 2020 feest" },
    { "9999 verhuis", "9999", "Verhuis" }, { "10000 verhuis", NULL, "10000 verhuis" }, { "2020-13-45 feest", NULL, "2020-13-45 feest" },
  };
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GString) page = g_string_new ("juni 2019");
  g_auto(KringQuickEvent) pasted = { .date = KRING_DATE_INIT };

  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };

      g_test_message ("%s", odd[i].text);
      g_assert_true (kring_quick_event_parse (&event, odd[i].text, share, TODAY));
      g_assert_cmpstr (event.date.edtf, ==, odd[i].edtf);
      g_assert_cmpstr (event.title, ==, odd[i].title);
    }

  for (int i = 0; i < 20000; i++)
    g_string_append (page, " woord");
  g_assert_true (kring_quick_event_parse (&pasted, page->str, share, TODAY));
  g_assert_cmpstr (pasted.date.edtf, ==, "2019-06");
}

static void
test_tell (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_auto(KringQuickEvent) moved = { .date = KRING_DATE_INIT };
  g_auto(KringQuickEvent) soup = { .date = KRING_DATE_INIT };
  g_autofree char *all = NULL;
  g_autofree char *least = NULL;

  g_assert_true (kring_quick_event_parse (&moved, "april 2024 Amina verhuist naar Oostveld", share, TODAY));
  all = kring_quick_event_tell (&moved, share);
  g_assert_cmpstr (all, ==, "April 2024 · Amina verhuist naar Oostveld · move · Amina · Bij tante Nadia en nonkel Peter");

  g_assert_true (kring_quick_event_parse (&soup, "soep van Agnes", share, TODAY));
  least = kring_quick_event_tell (&soup, share);
  g_assert_cmpstr (least, ==, "Soep van Agnes · Agnes van nummer 14");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quick-event/read", test_read);
  g_test_add_func ("/quick-event/town", test_town);
  g_test_add_func ("/quick-event/two-of-a-name", test_two_of_a_name);
  g_test_add_func ("/quick-event/nothing", test_nothing);
  g_test_add_func ("/quick-event/odd", test_odd);
  g_test_add_func ("/quick-event/tell", test_tell);

  return g_test_run ();
}
