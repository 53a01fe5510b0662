/* test-chronology.c - a timeline that somebody else made: read, matched, taken over
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "family-file.h"
#include "kring-chronology.h"
#include "kring-edits-merge.h"
#include "kring-family-json.h"
#include "kring-history.h"
#include "kring-marks.h"
#include "share-fixture.h"

#define TODAY 20261116

static KringChronology *
read_text (const char *text)
{
  g_autoptr(GError) error = NULL;
  KringChronology *chronology = kring_chronology_read (text, strlen (text), TODAY, &error);

  g_assert_no_error (error);
  return chronology;
}

static KringChronologyEvent *
get (KringChronology *chronology,
     guint            index)
{
  g_assert_cmpuint (index, <, chronology->events->len);
  return chronology->events->pdata[index];
}

static void
assert_event (KringChronologyEvent *event,
              const char           *title,
              const char           *edtf,
              const char           *kind)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_record_get_date (event->record, "date", &date);
  g_assert_cmpstr (kring_record_get_text (event->record, "title"), ==, title);
  g_assert_cmpstr (date.edtf, ==, edtf);
  g_assert_cmpstr (kring_record_get_text (event->record, "kind"), ==, kind);
}

static void
test_list (void)
{
  g_autoptr(KringChronology) chronology =
    read_text ("Datum;Wat;Wie;Plaats;Bron;Dossiernummer\r\n"
               "01/09/2020;Eerste schooldag in het eerste leerjaar;Amina;;juf Ellen;12\r\n"
               "rond 2014;Verhuis naar Beverhoek;Kelly, Younes en opa Willy;Kasteelstraat;verslag CKG;\r\n"
               "2023-03-04 00:00:00;\"Politie, en \"\"veel\"\" lawaai\";;;;\r\n"
               "ergens in de zomer;Kamp;Ilyas;;;\r\n");
  KringChronologyEvent *event;

  g_assert_cmpuint (chronology->events->len, ==, 4);
  assert_event (get (chronology, 0), "Eerste schooldag in het eerste leerjaar", "2020-09-01", "school_start");
  g_assert_cmpuint (get (chronology, 0)->line, ==, 2);
  g_assert_cmpstr (get (chronology, 0)->source, ==, "juf Ellen");
  g_assert_cmpstr (kring_record_get_text (get (chronology, 0)->record, "text"), ==, "Dossiernummer: 12");

  event = get (chronology, 1);
  assert_event (event, "Verhuis naar Beverhoek", "2014~", "move");
  g_assert_cmpuint (g_strv_length (event->who), ==, 3);
  g_assert_cmpstr (event->who[2], ==, "opa Willy");
  g_assert_cmpstr (event->place, ==, "Kasteelstraat");

  assert_event (get (chronology, 2), "Politie, en \"veel\" lawaai", "2023-03-04", "police");
  assert_event (get (chronology, 3), "Kamp", NULL, "other");
  g_assert_nonnull (strstr (kring_record_get_text (get (chronology, 3)->record, "date"), "ergens in de zomer"));
  g_assert_cmpuint (chronology->remarks->len, ==, 1);
  g_assert_true (g_str_has_prefix (chronology->remarks->pdata[0], "Line 5: “ergens in de zomer”"));
}

/* Commas, tabs, English words, other letters, no heading, and what is odd. */
static void
test_lists (void)
{
  g_autoptr(KringChronology) english = read_text ("when,what,who\n2020-09,First day of school,Amina\n");
  g_autoptr(KringChronology) tabs = read_text ("wat\tdatum\ttot\nBij oma\t5/3/2023\t1/3/2023\n\t2020\t\n");
  g_autoptr(KringChronology) years = read_text ("wat;datum\na;2/4/14\nb;2.4.2014\nc;gisteren\n");
  g_autoptr(KringChronology) bare = read_text ("5 maart 2023;Lowie naar oma Marleen;Lowie\n");
  g_autoptr(KringChronology) western = kring_chronology_read ("wat;datum\ncr\xe8" "che;2019\n", 21, TODAY, NULL);
  g_autofree char *letters = g_strnfill (200, 'a');
  g_autofree char *many = g_strdup_printf ("wat;datum\n%s;2019\n", letters);
  g_autoptr(KringChronology) lengthy = read_text (many);

  assert_event (get (english, 0), "First day of school", "2020-09", "school_start");
  assert_event (get (tabs, 0), "Bij oma", "2023-03-05", "other");
  g_assert_false (kring_record_has (get (tabs, 0)->record, "end"));
  g_assert_cmpstr (kring_record_get_text (get (tabs, 0)->record, "text"), ==, "Until: 1/3/2023");
  assert_event (get (tabs, 1), "…", "2020", "other");
  g_assert_cmpuint (tabs->remarks->len, ==, 2);
  assert_event (get (years, 0), "a", "2014-04-02", "other");
  assert_event (get (years, 1), "b", "2014-04-02", "other");
  assert_event (get (years, 2), "c", NULL, "other");
  assert_event (get (bare, 0), "Lowie naar oma Marleen", "2023-03-05", "other");
  g_assert_cmpstr (kring_record_get_text (get (bare, 0)->record, "text"), ==, "Lowie");
  assert_event (get (western, 0), "crèche", "2019", "other");
  g_assert_cmpint (g_utf8_strlen (kring_record_get_text (get (lengthy, 0)->record, "title"), -1), <=, 80);
  g_assert_cmpstr (kring_record_get_text (get (lengthy, 0)->record, "text"), ==, letters);
}

static void
test_refused (void)
{
  static const struct { const char *text; GQuark (*domain) (void); int code; } cases[] = {
    { "naam;telefoon\nAmina;1\n", kring_chronology_error_quark, KRING_CHRONOLOGY_ERROR_COLUMNS },
    { "wat;datum\n", kring_chronology_error_quark, KRING_CHRONOLOGY_ERROR_EMPTY },
    { "{ \"format\": \"else\" }", kring_exchange_error_quark, KRING_EXCHANGE_ERROR_FORMAT },
    { "{ cut off", kring_exchange_error_quark, KRING_EXCHANGE_ERROR_SYNTAX },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (kring_chronology_read (cases[i].text, strlen (cases[i].text), TODAY, &error));
      g_assert_error (error, cases[i].domain (), cases[i].code);
    }
}

static const char *
get_ref (KringFamily *family,
         gint64       id)
{
  KringRecord *record = kring_family_get (family, id);

  return record != NULL ? kring_record_get_text (record, "ref") : NULL;
}

static void
test_match (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringChronology) chronology =
    read_text ("datum;wat;wie;plaats;bron\n"
               "maart 2023;De avond van het glas;Kelly en Stijn;;tante Nadia\n"      /* the same, less exact */
               "2/4/2014;geboorte van Amina;Amina;;\n"                               /* the same kind and day */
               "2/4/2014;geboorte van Amina;Amina;;\n"                               /* only once */
               "12/7/2019;Zomerkamp aan zee;Amina, Mieke;Kasteelstraat;CLB\n"
               "9/3/2025;Sami is geboren;Kelly;;\n"                                  /* nobody in common */
               "4/3/2019;De avond van het glas;Kelly;;\n");                          /* another time */

  kring_chronology_match (chronology, share);
  g_assert_cmpstr (get_ref (family, get (chronology, 0)->twin), ==, "e.glas");
  g_assert_cmpint (get (chronology, 0)->choice, ==, KRING_MERGE_SKIP);
  g_assert_cmpstr (get_ref (family, get (chronology, 0)->teller), ==, "p.nadia");
  g_assert_cmpstr (get_ref (family, get (chronology, 1)->twin), ==, "e004");
  g_assert_cmpint (get (chronology, 2)->twin, ==, 0);
  g_assert_cmpint (get (chronology, 3)->twin, ==, 0);
  g_assert_cmpint (get (chronology, 3)->choice, ==, KRING_MERGE_ADD);
  g_assert_cmpuint (get (chronology, 3)->people->len, ==, 1);
  g_assert_cmpstr (get (chronology, 3)->strangers[0], ==, "Mieke");
  g_assert_cmpint (get (chronology, 3)->place_id, !=, 0);
  g_assert_cmpint (get (chronology, 3)->teller, ==, 0);
  g_assert_cmpint (get (chronology, 4)->twin, ==, 0);
  g_assert_cmpint (get (chronology, 5)->twin, ==, 0);
}

static KringStore *
open_sample (FamilyFile *file,
             const char *sample)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  KringStore *store;

  family_file_init (file);
  store = kring_store_create (file->path, key, family, "test", &error);
  g_assert_no_error (error);

  return store;
}

static KringRecord *
find_titled (KringStore *store,
             const char *title)
{
  GPtrArray *events = kring_family_list (kring_store_get_family (store), KRING_NOUN_EVENT);

  for (guint i = events->len; i > 0; i--)
    if (kring_record_is (events->pdata[i - 1], "title", title))
      return events->pdata[i - 1];

  return NULL;
}

/* One action, source and strangers kept, nothing changed that was not chosen, and all undone at once. */
static void
test_merge (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  KringFamily *family = kring_store_get_family (store);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  guint n_actions = family_file_count_actions (store), n_events = kring_family_list (family, KRING_NOUN_EVENT)->len;
  g_autofree char *before = family_file_content (store);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringChronology) chronology =
    read_text ("datum;wat;wie;plaats;bron\n"
               "12/7/2019;Zomerkamp aan zee;Amina, Mieke;De kust;CLB\n"
               "1/5/2022;Amina viert feest;Amina;;tante Nadia\n"
               "maart 2023;De avond van het glas;Kelly, Nadia;;verslag\n"
               "2/4/2014;Amina is geboren;Amina;;\n");
  KringRecord *camp, *party, *evening;

  kring_chronology_match (chronology, share);
  g_assert_cmpint (get (chronology, 2)->twin, !=, 0);
  get (chronology, 2)->choice = KRING_MERGE_FILL;
  g_assert_true (kring_edit_merge (store, chronology, "tijdlijn CLB", "team", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (family_file_count_actions (store), ==, n_actions + 1);
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_EVENT)->len, ==, n_events + 2);

  camp = find_titled (store, "Zomerkamp aan zee");
  g_assert_cmpstr (kring_record_get_text (camp, "text"), ==,
                   "Also named: Mieke\nWhere: De kust\nSource: CLB\nTaken over from: tijdlijn CLB");
  g_assert_true (kring_record_is (camp, "visibility", "team"));
  g_assert_true (kring_record_is (camp, "certainty", "document"));
  party = find_titled (store, "Amina viert feest");
  g_assert_true (kring_record_is (party, "certainty", "told"));
  g_assert_cmpstr (get_ref (family, kring_record_get_ref (party, "told_by")), ==, "p.nadia");
  g_assert_cmpstr (kring_record_get_text (party, "text"), ==, "Taken over from: tijdlijn CLB");
  evening = find_titled (store, "De avond van het glas");
  g_assert_true (g_str_has_suffix (kring_record_get_text (evening, "text"), "Source: verslag\nTaken over from: tijdlijn CLB"));
  g_assert_true (g_strrstr (kring_record_get_text (evening, "date"), "2023-03-04") != NULL);
  g_assert_true (kring_store_check (store, &error));
  g_assert_no_error (error);

  g_assert_true (kring_history_undo (store, NULL, &error));
  after = family_file_content (store);
  g_assert_cmpstr (after, ==, before);
  family_file_close (store);
  family_file_clear (&file);
}

/* What was told in confidence, or for fewer people, does not come under a moment that everybody sees. */
static void
test_merge_marks (void)
{
  static const struct { const char *marks; gboolean may_fill; } cells[] = {
    { "", TRUE }, { "\"visibility\":\"all\",", TRUE }, { "\"visibility\":\"team\",", FALSE },
    { "\"visibility\":\"family\",", FALSE }, { "\"visibility\":\"all\",\"access\":\"confidential\",", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      FamilyFile file;
      KringStore *store = open_sample (&file, AMINA);
      KringFamily *family = kring_store_get_family (store);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      g_autoptr(KringShare) present = NULL;
      g_autofree char *text = g_strdup_printf ("{\"format\":\"kring-family\",\"version\":1,\"lang\":\"nl-BE\","
                                               "\"dossier\":{\"id\":\"d\",\"title\":\"x\"},"
                                               "\"persons\":[{\"id\":\"a\",\"kind\":\"person\",\"given\":\"Amina\"}],"
                                               "\"events\":[{\"id\":\"e\",\"kind\":\"birth\",\"date\":\"2014-04-02\",%s"
                                               "\"title\":\"Amina is geboren\",\"text\":\"GEHEIM\","
                                               "\"persons\":[{\"p\":\"a\",\"role\":\"subject\"}]}]}", cells[i].marks);
      g_autoptr(KringChronology) chronology = read_text (text);
      g_autofree char *shown = NULL;
      g_autoptr(GError) error = NULL;

      kring_chronology_match (chronology, share);
      g_assert_cmpint (get (chronology, 0)->twin, !=, 0);
      g_assert_cmpint (get (chronology, 0)->may_fill, ==, cells[i].may_fill);
      get (chronology, 0)->choice = KRING_MERGE_FILL;
      g_assert_true (kring_edit_merge (store, chronology, NULL, "all", &error));
      g_assert_no_error (error);
      present = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
      shown = kring_family_json_write (present);
      g_assert_cmpint (strstr (shown, "GEHEIM") != NULL, ==, cells[i].may_fill);
      family_file_close (store);
      family_file_clear (&file);
    }
}

/* The marks of two lists of readers, and what is left for both. */
static void
test_marks (void)
{
  static const struct { const char *a, *b, *both; } pairs[] = {
    { "all", "family", "family" }, { "family", "parents", "parents" }, { "parents", "team", "team" },
    { "subject", "all", "subject" }, { "subject", "family", "team" }, { "subject", "team", "team" }, { "all", "all", "all" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_assert_cmpstr (kring_marks_narrow (pairs[i].a, pairs[i].b), ==, pairs[i].both);
      g_assert_cmpstr (kring_marks_narrow (pairs[i].b, pairs[i].a), ==, pairs[i].both);
      g_assert_true (kring_marks_cover (pairs[i].a, pairs[i].both));
      g_assert_true (kring_marks_cover (pairs[i].b, pairs[i].both));
    }
}

/* The file of another family: also with people who are not known here, tellings and all. */
static void
test_merge_family (void)
{
  static const char * const samples[][2] = { { AMINA, NOOR }, { AMINA, AMINA }, { NOOR, GRACE } };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      FamilyFile file;
      KringStore *store = open_sample (&file, samples[i][0]);
      KringFamily *family = kring_store_get_family (store);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", samples[i][1], NULL);
      g_autofree char *text = NULL;
      g_autoptr(KringChronology) chronology = NULL;
      g_autoptr(GError) error = NULL;
      guint n_twins = 0;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      chronology = read_text (text);
      kring_chronology_match (chronology, share);
      for (guint j = 0; j < chronology->events->len; j++)
        n_twins += get (chronology, j)->twin != 0;
      if (i == 1)
        g_assert_cmpuint (n_twins, ==, chronology->events->len);

      for (guint j = 0; j < chronology->events->len; j++)
        get (chronology, j)->choice = j % 3 == 0 && get (chronology, j)->twin != 0 ? KRING_MERGE_FILL : KRING_MERGE_ADD;
      g_assert_true (kring_edit_merge (store, chronology, NULL, "all", &error));
      g_assert_no_error (error);
      g_assert_true (kring_store_check (store, &error));
      g_assert_no_error (error);
      family_file_close (store);
      family_file_clear (&file);
    }
}

/* Bytes that are no list, and lists with bytes changed: read or refused with a reason, never more than that. */
static void
test_noise (void)
{
  static const char list[] = "datum;wat;wie;plaats;bron;tot\n5/3/2023;Amina naar het CKG;Amina;CKG;juf;2024\n\"x;y\";2;;;;\n";

  for (int round = 0; round < 3000; round++)
    {
      g_autoptr(GByteArray) bytes = g_byte_array_new ();
      g_autoptr(KringChronology) chronology = NULL;
      g_autoptr(GError) error = NULL;

      if (round % 2 == 0)
        g_byte_array_append (bytes, (const guint8 *) list, sizeof list - 1);
      for (int i = g_test_rand_int_range (0, 200); round % 2 != 0 && i > 0; i--)
        g_byte_array_append (bytes, &(guint8) { (guint8) g_test_rand_int_range (0, 256) }, 1);
      for (int i = g_test_rand_int_range (0, 5); bytes->len > 0 && i > 0; i--)
        bytes->data[g_test_rand_int_range (0, (int) bytes->len)] = (guint8) g_test_rand_int_range (0, 256);

      chronology = kring_chronology_read ((const char *) bytes->data, bytes->len, TODAY, &error);
      g_assert_true ((chronology == NULL) == (error != NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chronology/list", test_list);
  g_test_add_func ("/chronology/lists", test_lists);
  g_test_add_func ("/chronology/refused", test_refused);
  g_test_add_func ("/chronology/match", test_match);
  g_test_add_func ("/chronology/merge", test_merge);
  g_test_add_func ("/chronology/merge/family", test_merge_family);
  g_test_add_func ("/chronology/merge/marks", test_merge_marks);
  g_test_add_func ("/chronology/marks", test_marks);
  g_test_add_func ("/chronology/noise", test_noise);

  return g_test_run ();
}
