/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "cupboard-fixture.h"
#include "disk-fixture.h"
#include "kring-cupboard-store.h"
#include "kring-new-family.h"

static void
test_families (CupboardFixture *fixture,
               gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *first = cupboard_add_family (cupboard, TITLE);
  g_autofree char *second = cupboard_add_family (cupboard, "Bram");
  g_autoptr(KringKey) one = kring_cupboard_dup_key (cupboard, first, NULL);
  g_autoptr(KringKey) other = kring_cupboard_dup_key (cupboard, second, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboardFamily) front = NULL;
  KringCupboardFamily *family;

  g_assert_cmpuint (strlen (first), ==, 10);
  g_assert_cmpuint (strspn (first, "0123456789abcdefghjkmnpqrstvwxyz"), ==, 10);
  g_assert_cmpint (memcmp (kring_key_get_bytes (one), kring_key_get_bytes (other), KRING_KEY_SIZE), !=, 0);

  g_assert_true (kring_cupboard_update_family (cupboard, second, "Bram en Fien", "2026-03-12", "Eerste gesprek", &error));
  g_assert_true (kring_cupboard_touch_family (cupboard, second, &error));
  g_assert_no_error (error);
  family = kring_cupboard_find_family (cupboard, second);
  g_assert_cmpstr (kring_cupboard_family_get_title (family), ==, "Bram en Fien");
  front = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_true (front == family);
  g_clear_object (&front);
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 2);
  front = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_cmpstr (kring_cupboard_family_get_id (front), ==, second);
  g_assert_cmpstr (kring_cupboard_family_get_next_day (front), ==, "2026-03-12");
  g_assert_cmpstr (kring_cupboard_family_get_next_what (front), ==, "Eerste gesprek");
  g_assert_cmpint (kring_cupboard_family_get_opened_at (front), >, 0);
  family = kring_cupboard_find_family (cupboard, first);
  g_assert_cmpstr (kring_cupboard_family_get_title (family), ==, TITLE);
  g_assert_null (kring_cupboard_family_get_next_day (family));
  g_assert_cmpint (kring_cupboard_family_get_opened_at (family), ==, 0);
  g_clear_object (&front);
  cupboard_lock (cupboard);
}

/* Several dates, the next one first; a date without what it is for is none. */
static void
test_dates (CupboardFixture *fixture,
            gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  KringCupboardFamily *family = kring_cupboard_find_family (cupboard, id);
  const char *what;

  g_assert_cmpuint (kring_cupboard_family_get_n_dates (family), ==, 0);
  g_assert_true (kring_cupboard_update_family (cupboard, id, TITLE, "2026-03-12;2026-04-01;2026-05-01", "plan;meeting", NULL));
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  family = kring_cupboard_find_family (cupboard, id);
  g_assert_cmpuint (kring_cupboard_family_get_n_dates (family), ==, 2);
  g_assert_cmpstr (kring_cupboard_family_get_next_day (family), ==, "2026-03-12");
  g_assert_cmpstr (kring_cupboard_family_get_next_what (family), ==, "plan");
  g_assert_cmpstr (kring_cupboard_family_get_date (family, 1, &what), ==, "2026-04-01");
  g_assert_cmpstr (what, ==, "meeting");
  g_assert_true (kring_cupboard_update_family (cupboard, id, TITLE, NULL, NULL, NULL));
  g_assert_cmpuint (kring_cupboard_family_get_n_dates (family), ==, 0);
  g_assert_null (kring_cupboard_family_get_next_what (family));
  cupboard_lock (cupboard);
}

static void
add_dated (KringFamily *family,
           KringNoun    noun,
           const char  *field,
           int          away,
           const char  *status)
{
  KringRecord *record = kring_record_new (noun);
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_date_from_day (&date, kring_day_from_number (kring_day_to_number (kring_day_today ()) + away));
  kring_record_set_id (record, kring_family_new_id (family));
  kring_record_set_text (record, noun == KRING_NOUN_MEETING ? "kind" : "title", noun == KRING_NOUN_MEETING ? "family" : "Plan");
  kring_record_set_date (record, field, &date);
  if (status != NULL)
    kring_record_set_text (record, "status", status);
  kring_family_put (family, record);
  g_object_unref (record);
}

/* What the cupboard keeps of a family: what comes, what still waits, and nothing that is over. */
static void
test_note (CupboardFixture *fixture,
           gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autoptr(KringFamily) family = kring_new_family ((const char *[]) { "Bram", NULL });
  KringCupboardFamily *noted = kring_cupboard_find_family (cupboard, id);
  g_autoptr(GString) whats = g_string_new (NULL);

  add_dated (family, KRING_NOUN_MEETING, "date", 9, NULL);
  add_dated (family, KRING_NOUN_MEETING, "next", 9, NULL);        /* the same one */
  add_dated (family, KRING_NOUN_MEETING, "date", -3, NULL);       /* has been */
  add_dated (family, KRING_NOUN_PLAN, "review", 4, NULL);
  add_dated (family, KRING_NOUN_PLAN, "review", 5, "replaced");
  add_dated (family, KRING_NOUN_PLAN, "review", -7, "trying");    /* waits */
  add_dated (family, KRING_NOUN_PLAN, "review", -300, "trying");  /* long ago */
  g_assert_true (kring_cupboard_note_family (cupboard, id, family, NULL));

  for (guint i = 0; i < kring_cupboard_family_get_n_dates (noted); i++)
    {
      const char *what;
      g_auto(KringDate) date = KRING_DATE_INIT;

      g_assert_true (kring_date_from_edtf (&date, kring_cupboard_family_get_date (noted, i, &what)));
      g_string_append_printf (whats, "%s %d|", what, kring_day_to_number (date.lo) - kring_day_to_number (kring_day_today ()));
    }
  g_assert_cmpstr (whats->str, ==, "plan 4|meeting 9|plan -7|");
  cupboard_lock (cupboard);
}

static void
test_key_opens (CupboardFixture *fixture,
                gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autofree char *path = NULL;
  g_autoptr(KringKey) key = NULL;
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  cupboard_lock (cupboard);
  cupboard = cupboard_unlock (fixture);
  path = kring_cupboard_dup_path (cupboard, id);
  key = kring_cupboard_dup_key (cupboard, id, &error);
  db = kring_database_open (path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_database_close (db, NULL));
  cupboard_lock (cupboard);
}

static void
test_unknown_family (CupboardFixture *fixture,
                     gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_find_family (cupboard, "0000000000"));
  g_assert_null (kring_cupboard_dup_key (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_touch_family (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_erase_family (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  cupboard_lock (cupboard);
}

/* An import that fails, given up at once or cut short: no line, no key and no file stay. */
static void
test_failed_import (CupboardFixture *fixture,
                    gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *given_up = kring_cupboard_add_family (cupboard, FALSE, &error);
  g_autofree char *cut_short = kring_cupboard_add_family (cupboard, TRUE, &error);

  g_assert_no_error (error);
  kring_database_close (cupboard_make_file (cupboard, given_up), NULL);
  kring_database_close (cupboard_make_file (cupboard, cut_short), NULL);
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 0);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 2);

  g_assert_true (kring_cupboard_erase_family (cupboard, given_up, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 1);
  g_assert_false (kring_cupboard_confirm_family (cupboard, given_up, TITLE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 0);
  g_assert_null (kring_cupboard_dup_key (cupboard, cut_short, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 0);
  cupboard_lock (cupboard);
}

static void
test_erase (CupboardFixture *fixture,
            gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autofree char *kept = cupboard_add_family (cupboard, "Bram");
  g_autofree char *path = kring_cupboard_dup_path (cupboard, id);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (wal, "what was not yet brought in", -1, NULL));
  g_assert_true (kring_cupboard_erase_family (cupboard, id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 1);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 1);
  g_assert_null (kring_cupboard_dup_key (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  g_assert_nonnull (kring_cupboard_find_family (cupboard, kept));
  cupboard_lock (cupboard);
}

/* The key goes first: what cannot be removed cannot be read either, and is removed when it can be. */
static void
test_erase_stuck (CupboardFixture *fixture,
                  gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autofree char *path = kring_cupboard_dup_path (cupboard, id);
  g_autoptr(GError) error = NULL;

  disk_obstruct (path);
  g_assert_false (kring_cupboard_erase_family (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FILE_LEFT);
  g_clear_error (&error);
  g_assert_null (kring_cupboard_dup_key (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_confirm_family (cupboard, id, TITLE, &error));
  cupboard_lock (cupboard);

  cupboard_lock (cupboard_unlock (fixture));   /* still stuck, and no reason to stay closed */
  disk_clear (path);
  cupboard = cupboard_unlock (fixture);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 0);
  cupboard_lock (cupboard);
}

/* As long as the disk does not take it that the key is gone, nobody is told so, and the file waits. */
static void
test_erase_full (CupboardFixture *fixture,
                 gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autoptr(GError) error = NULL;

  cupboard_lock (cupboard);
  cupboard = cupboard_unlock (fixture);
  disk_fill (6 * 1024);   /* a page fits beside the main file, and not in its place in it */
  g_assert_false (kring_cupboard_erase_family (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_KEY_LEFT);
  g_assert_null (kring_cupboard_find_family (cupboard, id));
  g_assert_false (kring_cupboard_lock (cupboard, NULL));
  g_assert_finalize_object (cupboard);

  cupboard = cupboard_unlock (fixture);   /* still full, and no reason to stay closed */
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 0);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 1);
  g_assert_false (kring_cupboard_lock (cupboard, NULL));
  g_assert_finalize_object (cupboard);

  disk_make_room ();
  cupboard = cupboard_unlock (fixture);
  g_assert_cmpuint (cupboard_count_files (fixture->families), ==, 0);
  cupboard_lock (cupboard);
}

/* What was not erased at all is told as such, and is still there. */
static void
test_erase_refused (CupboardFixture *fixture,
                    gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autoptr(GError) error = NULL;

  disk_fill (0);
  g_assert_false (kring_cupboard_erase_family (cupboard, id, &error));
  disk_make_room ();
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);
  g_assert_nonnull (kring_cupboard_find_family (cupboard, id));
  cupboard_lock (cupboard);
}

static void
test_settings (CupboardFixture *fixture,
               gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *none = kring_cupboard_dup_setting (cupboard, "counsellor");
  g_autofree char *told = NULL;

  g_assert_null (none);
  g_assert_true (kring_cupboard_set_setting (cupboard, "counsellor", "Els", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "counsellor", "Els P.", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "gone", "soon", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "gone", NULL, &error));
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  told = kring_cupboard_dup_setting (cupboard, "counsellor");
  none = kring_cupboard_dup_setting (cupboard, "gone");
  g_assert_cmpstr (told, ==, "Els P.");
  g_assert_null (none);
  cupboard_lock (cupboard);
}

static gboolean
contains (const char *path,
          const char *words)
{
  g_autofree char *contents = NULL;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (words, -1, NULL, NULL, NULL);
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return memmem (contents, length, words, strlen (words)) != NULL
         || memmem (contents, length, wide, 2 * strlen (words)) != NULL;
}

static void
assert_says_nothing (const char *path)
{
  static const char * const words[] = { "Amina", "Lowie", "gesprek", "Bram", "SQLite", "family", "setting", "paarden" };
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *entry = g_build_filename (path, name, NULL);

      g_test_message ("%s", name);
      if (g_file_test (entry, G_FILE_TEST_IS_DIR))
        assert_says_nothing (entry);
      else
        for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
          g_assert_false (contains (entry, words[i]));
    }
}

/* While open, after a lock, and after an erasure: no word of what was put in. */
static void
test_says_nothing (CupboardFixture *fixture,
                   gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);
  g_autofree char *other = cupboard_add_family (cupboard, "Bram");

  g_assert_true (kring_cupboard_update_family (cupboard, id, TITLE, "2026-03-12", "Eerste gesprek", NULL));
  g_assert_true (kring_cupboard_set_setting (cupboard, "last", TITLE, NULL));
  assert_says_nothing (fixture->folder);   /* this lets go of the lock, which no longer matters here */
  g_assert_true (kring_cupboard_erase_family (cupboard, id, NULL));
  cupboard_lock (cupboard);
  assert_says_nothing (fixture->folder);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  cupboard_make_model ();

#define ADD(name, function) \
  g_test_add ("/cupboard/" name, CupboardFixture, NULL, cupboard_set_up, function, cupboard_tear_down)
  ADD ("families", test_families);
  ADD ("dates", test_dates);
  ADD ("note", test_note);
  ADD ("key-opens", test_key_opens);
  ADD ("unknown-family", test_unknown_family);
  ADD ("failed-import", test_failed_import);
  ADD ("erase", test_erase);
  ADD ("erase-stuck", test_erase_stuck);
  ADD ("erase-full", test_erase_full);
  ADD ("erase-refused", test_erase_refused);
  ADD ("settings", test_settings);
  ADD ("says-nothing", test_says_nothing);

  result = g_test_run ();
  cupboard_remove_model ();
  return result;
}
