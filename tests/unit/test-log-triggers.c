/* What the triggers of the log keep, and what they refuse.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "family-file.h"
#include "kring-query.h"
#include "kring-store-private.h"

typedef struct {
  FamilyFile   file;
  KringStore  *store;
  KringRecord *person;   /* borrowed */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  family_file_init (&fixture->file);
  fixture->store = family_file_create (&fixture->file);
  fixture->person = kring_family_list (kring_store_get_family (fixture->store), KRING_NOUN_PERSON)->pdata[0];
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  family_file_close (fixture->store);
  family_file_clear (&fixture->file);
}

static void
save (Fixture     *fixture,
      KringRecord *record)
{
  g_autoptr(GError) error = NULL;

  kring_store_begin (fixture->store, "test", &error);
  g_assert_no_error (error);
  kring_store_save (fixture->store, record, &error);
  g_assert_no_error (error);
  kring_store_commit (fixture->store, &error);
  g_assert_no_error (error);
}

/* Of the newest action: how many cells, and the one of this column. */
static KringQuery *
find_change (Fixture    *fixture,
             const char *column)
{
  g_autoptr(GError) error = NULL;
  KringQuery *query = kring_query_new (kring_store_get_db (fixture->store),
                                       "SELECT c.old, c.new, typeof (c.old), typeof (c.new), "
                                       "(SELECT count (*) FROM change WHERE action = c.action) "
                                       "FROM change c JOIN action a ON a.id = c.action WHERE c.col = ?1 "
                                       "AND a.hlc = (SELECT max (hlc) FROM action)", &error);

  g_assert_no_error (error);
  kring_query_bind_text (query, 1, column);
  g_assert_cmpint (kring_query_step (query, &error), ==, KRING_STEP_ROW);
  g_assert_no_error (error);

  return query;
}

/* Every cell to the letter, whatever stands in it. */
static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const texts[] = {
    "een \"woord\" \\ met 'tekens'", "twee\nregels\r\n\ten een tab", "[1,2]", "{\"a\": null}", "null", "true", "007", "-0", "1e3",
    "9223372036854775808", "", "é ë ğ 👨‍👩‍👧 \xe2\x80\xa8 \x01\x7f", "\\u0041 \\n",
  };
  g_autofree char *last = g_strdup (kring_record_get_text (fixture->person, "job"));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(KringRecord) copy = kring_record_copy (fixture->person);
      g_autoptr(KringQuery) change = NULL;

      kring_record_set_text (copy, "job", texts[i]);
      save (fixture, copy);
      change = find_change (fixture, "job");
      g_assert_cmpstr (kring_query_text (change, 0), ==, last);
      g_assert_cmpstr (kring_query_text (change, 1), ==, kring_record_get_text (copy, "job"));
      g_assert_cmpint (kring_query_int (change, 4), ==, 1);
      g_set_str (&last, kring_record_get_text (copy, "job"));
    }
}

/* Numbers as numbers to the last digit, and nothing as nothing. */
static void
test_numbers (Fixture       *fixture,
              gconstpointer  data)
{
  static const gint64 numbers[] = { G_MAXINT64, G_MAXINT64 - 1, -1, 0, (G_GINT64_CONSTANT (1) << 53) + 1 };
  KringRecord *stay = kring_family_list (kring_store_get_family (fixture->store), KRING_NOUN_STAY)->pdata[0];
  sqlite3 *db = kring_store_get_db (fixture->store);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *sql = g_strdup_printf ("UPDATE stay SET place = %" G_GINT64_FORMAT " WHERE id = %" G_GINT64_FORMAT,
                                              numbers[i], kring_record_get_id (stay));
      g_autoptr(KringQuery) change = NULL;

      g_assert_true (kring_store_begin (fixture->store, "test", NULL));
      g_assert_true (kring_query_run_sql (db, sql, NULL));
      change = find_change (fixture, "place");
      g_assert_cmpint (kring_query_int (change, 1), ==, numbers[i]);
      g_assert_cmpstr (kring_query_text (change, 3), ==, "integer");
      g_clear_pointer (&change, kring_query_free);
      kring_store_rollback (fixture->store);   /* there is no such place */
    }

  g_assert_true (kring_store_begin (fixture->store, "test", NULL));
  g_assert_true (kring_query_run_sql (db, "UPDATE stay SET place = NULL", NULL));
  {
    g_autoptr(KringQuery) change = find_change (fixture, "place");

    g_assert_cmpstr (kring_query_text (change, 2), ==, "integer");
    g_assert_true (kring_query_is_null (change, 1));
  }
  kring_store_rollback (fixture->store);
}

/* Of a new row all that is filled in, in the order of its columns. */
static void
test_new_row (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(KringRecord) person = kring_record_new (KRING_NOUN_PERSON);
  g_autoptr(KringQuery) query = NULL;
  g_autoptr(GString) columns = g_string_new (NULL);

  kring_record_set_text (person, "kind", "person");
  kring_record_set_text (person, "given", "Piet");
  kring_record_set_text (person, "job", "bakker");
  save (fixture, person);

  query = kring_query_new (kring_store_get_db (fixture->store),
                           "SELECT tbl, row, col, old, new FROM change WHERE action = "
                           "(SELECT id FROM action ORDER BY hlc DESC LIMIT 1) ORDER BY seq", NULL);
  while (kring_query_step (query, NULL) == KRING_STEP_ROW)
    {
      g_assert_cmpstr (kring_query_text (query, 0), ==, "person");
      g_assert_cmpint (kring_query_int (query, 1), ==, kring_record_get_id (person));
      g_assert_true (kring_query_is_null (query, 3));
      g_string_append_printf (columns, "%s=%s ", kring_query_text (query, 2), kring_query_text (query, 4));
    }
  g_assert_cmpstr (columns->str, ==, "kind=person given=Piet job=bakker pos= withdrawn=0 ");
}

static void
refuses (Fixture    *fixture,
         const char *sql,
         gboolean    is_in_action)
{
  g_autofree char *before = family_file_content (fixture->store);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  if (is_in_action)
    g_assert_true (kring_store_begin (fixture->store, "test", NULL));
  g_assert_false (kring_query_run_sql (kring_store_get_db (fixture->store), sql, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  if (is_in_action)
    kring_store_rollback (fixture->store);

  family_file_close (g_steal_pointer (&fixture->store));
  fixture->store = family_file_open (&fixture->file);
  after = family_file_content (fixture->store);
  g_assert_cmpstr (before, ==, after);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  refuses (fixture, "UPDATE person SET given = 'Iemand'", FALSE);
  refuses (fixture, "INSERT INTO person (id, kind) VALUES (7, 'person')", FALSE);
  refuses (fixture, "DELETE FROM person", FALSE);
  refuses (fixture, "DELETE FROM person", TRUE);
  refuses (fixture, "UPDATE person SET id = id + 1", TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/log-triggers/texts", test_texts);
  ADD ("/log-triggers/numbers", test_numbers);
  ADD ("/log-triggers/new-row", test_new_row);
  ADD ("/log-triggers/refused", test_refused);

  return g_test_run ();
}
