/* test-erasing.c - somebody who asks to be erased is nowhere any more, and all else still is
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "disk-fixture.h"
#include "kring-edits-person.h"
#include "kring-edits-row.h"
#include "kring-history.h"
#include "kring-sentence.h"
#include "kring-store-private.h"
#include "share-fixture.h"

typedef struct {
  char       *dir;
  char       *path;
  KringKey   *key;
  KringStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  sample)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->key = kring_key_new_random ();
  fixture->store = kring_store_create (fixture->path, fixture->key, family, "", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  sample)
{
  g_object_unref (fixture->store);
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  kring_key_free (fixture->key);
  g_free (fixture->path);
  g_free (fixture->dir);
}

static KringRecord *
find_person (Fixture    *fixture,
             const char *ref)
{
  KringFamily *family = kring_store_get_family (fixture->store);

  return kring_family_get (family, share_fixture_find (family, ref));
}

/* Cells that point at row @id. */
static guint
count_pointing (Fixture *fixture,
                gint64   id)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  guint n = 0;

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_family_list (family, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        for (guint j = 0; j < kring_nouns[noun].n_fields; j++)
          n += kring_nouns[noun].fields[j].kind == KRING_FIELD_REF && kring_record_peek_int (rows->pdata[i], j) == id;
    }

  return n;
}

/* As the file tells it, which is closed and opened again for that. */
static void
reopen (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_store_close (fixture->store, &error));
  g_object_unref (fixture->store);
  fixture->store = kring_store_open (fixture->path, fixture->key, "", &error);
  g_assert_no_error (error);
}

/* Every person of the sample, one after the other: no rule is broken on the way, the log tells what the tables hold. */
static void
test_everybody (Fixture       *fixture,
                gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  g_autoptr(GError) error = NULL;

  for (guint n = kring_family_list (family, KRING_NOUN_PERSON)->len; n > 0; n--)
    {
      KringRecord *person = kring_family_list (family, KRING_NOUN_PERSON)->pdata[0];
      gint64 id = kring_record_get_id (person);

      g_assert_true (kring_edit_erase_person (fixture->store, person, &error));
      g_assert_no_error (error);
      g_assert_null (kring_family_get (family, id));
      g_assert_cmpuint (count_pointing (fixture, id), ==, 0);
      g_assert_cmpuint (kring_family_list (family, KRING_NOUN_PERSON)->len, ==, n - 1);
      if (n % 8 == 0)
        g_assert_true (kring_store_check (fixture->store, &error));
      g_assert_no_error (error);
    }
  reopen (fixture);
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

/* Nothing of hers in the history either; what was done with others can still be undone, and hers not. */
static void
test_history (Fixture       *fixture,
              gconstpointer  sample)
{
  KringRecord *wendy = find_person (fixture, "p.wendy"), *agnes = find_person (fixture, "p.agnes");
  gint64 id = kring_record_get_id (wendy);
  g_autoptr(GPtrArray) actions = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (fixture->store, agnes, "note", "Belt graag", &error));
  g_assert_true (kring_edit_text (fixture->store, wendy, "note", "Komt met de fiets", &error));
  g_assert_true (kring_edit_erase_person (fixture->store, wendy, &error));
  g_assert_no_error (error);
  reopen (fixture);

  actions = kring_history_list (fixture->store, id, 10, &error);
  g_assert_cmpuint (actions->len, ==, 0);
  g_clear_pointer (&actions, g_ptr_array_unref);
  actions = kring_history_list (fixture->store, 0, 10, &error);
  sentence = kring_sentence_new (kring_store_get_family (fixture->store), actions->pdata[0]);
  g_assert_cmpstr (sentence, ==, "Somebody erased for good");

  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_false (kring_record_has (find_person (fixture, "p.agnes"), "note"));
  g_assert_null (kring_family_get (kring_store_get_family (fixture->store), id));
  g_assert_false (kring_history_can_undo (fixture->store));
  g_assert_true (kring_history_redo (fixture->store, NULL, &error));
  g_assert_cmpstr (kring_record_get_text (find_person (fixture, "p.agnes"), "note"), ==, "Belt graag");
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

static void
check_undo_cb (KringFamily *family,
               Fixture     *fixture)
{
  KringAction *action = kring_history_get_undo (fixture->store);

  g_assert_true (kring_history_can_undo (fixture->store) == (action != NULL));
  g_clear_pointer (&action, kring_action_free);
}

/* What pointed at her points at nobody: turning that back changes nothing, and what was done before it comes next. */
static void
test_undone_to_nothing (Fixture       *fixture,
                        gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *wendy = find_person (fixture, "p.wendy"), *agnes = find_person (fixture, "p.agnes");
  KringRecord *event = kring_family_list (family, KRING_NOUN_EVENT)->pdata[0];
  g_autoptr(KringRecord) told = kring_record_copy (event);
  g_autoptr(GError) error = NULL;
  guint n = 0;

  g_assert_true (kring_edit_text (fixture->store, agnes, "note", "Belt graag", &error));
  kring_record_set_int (told, "told_by", kring_record_get_id (wendy));
  kring_record_set_text (told, "certainty", "told");
  g_assert_true (kring_store_begin (fixture->store, "event.told_by", &error) && kring_store_save (fixture->store, told, &error)
                 && kring_store_commit (fixture->store, &error));
  g_signal_connect (family, "changed", G_CALLBACK (check_undo_cb), fixture);
  g_assert_true (kring_edit_erase_person (fixture->store, wendy, &error));
  g_assert_no_error (error);
  reopen (fixture);

  while (kring_history_can_undo (fixture->store))
    {
      g_assert_true (kring_history_undo (fixture->store, NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (++n, <=, 2);
    }
  g_assert_false (kring_record_has (find_person (fixture, "p.agnes"), "note"));
  reopen (fixture);
  g_assert_false (kring_history_can_undo (fixture->store));
  for (; n > 0; n--)
    g_assert_true (kring_history_redo (fixture->store, NULL, &error));
  g_assert_false (kring_history_can_redo (fixture->store));
  g_assert_cmpstr (kring_record_get_text (find_person (fixture, "p.agnes"), "note"), ==, "Belt graag");
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

/* The newest thing done was about her: who listens finds the one before it, not a step that is gone. */
static void
test_next_undo (Fixture       *fixture,
                gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *wendy = find_person (fixture, "p.wendy"), *agnes = find_person (fixture, "p.agnes");
  gulong handler = g_signal_connect (family, "changed", G_CALLBACK (check_undo_cb), fixture);

  g_assert_true (kring_edit_text (fixture->store, agnes, "note", "Belt graag", NULL));
  g_assert_true (kring_edit_text (fixture->store, wendy, "note", "Komt met de fiets", NULL));
  g_assert_true (kring_edit_erase_person (fixture->store, wendy, NULL));
  g_assert_true (kring_history_can_undo (fixture->store));
  g_signal_handler_disconnect (family, handler);
}

/* Her agreements stay, and ask who it is now. */
static void
test_agreements (Fixture       *fixture,
                 gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *wendy = find_person (fixture, "p.wendy");
  GPtrArray *parts = kring_family_list (family, KRING_NOUN_ITEM_PERSON);
  guint n_items = kring_family_list (family, KRING_NOUN_PLAN_ITEM)->len, n_hers = 0;
  gint64 event = kring_record_get_id (kring_family_list (family, KRING_NOUN_EVENT)->pdata[0]);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < parts->len; i++)
    n_hers += kring_record_get_ref (parts->pdata[i], "person") == kring_record_get_id (wendy);
  g_assert_cmpuint (n_hers, >, 0);
  g_assert_nonnull (kring_family_get (family, event));

  g_assert_true (kring_edit_erase_person (fixture->store, wendy, &error));
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_PLAN_ITEM)->len, ==, n_items);
}

/* Hidden is undone like any other edit. */
static void
test_hide (Fixture       *fixture,
           gconstpointer  sample)
{
  KringRecord *wendy = find_person (fixture, "p.wendy");
  gint64 id = kring_record_get_id (wendy);
  g_autoptr(KringShare) present = NULL;

  g_assert_true (kring_edit_hide_person (fixture->store, wendy, NULL));
  present = kring_share_new (kring_store_get_family (fixture->store), KRING_PROFILE_PRESENT, 0);
  g_assert_null (kring_share_get (present, id));
  share_fixture_check_closed (present);
  g_assert_true (kring_history_undo (fixture->store, NULL, NULL));
  g_clear_object (&present);
  present = kring_share_new (kring_store_get_family (fixture->store), KRING_PROFILE_PRESENT, 0);
  g_assert_nonnull (kring_share_get (present, id));
}

/* The event with "ref" @ref, also when it is taken out. */
static KringRecord *
find_event (Fixture    *fixture,
            const char *ref)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  g_autoptr(GPtrArray) withdrawn = kring_family_list_withdrawn (family, KRING_NOUN_EVENT);

  for (guint i = 0; i < withdrawn->len; i++)
    if (kring_record_is (withdrawn->pdata[i], "ref", ref))
      return withdrawn->pdata[i];

  return share_fixture_find_row (family, KRING_NOUN_EVENT, ref);
}

static void
erase (Fixture     *fixture,
       KringRecord *person)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_erase_person (fixture->store, person, &error));
  g_assert_no_error (error);
}

/* The steps that can be turned back are; no rule is broken on the way, nor when they are brought again. */
static guint
walk_back_and_forth (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  guint n = 0;

  for (; kring_history_can_undo (fixture->store); n++)
    {
      g_assert_true (kring_history_undo (fixture->store, NULL, &error));
      g_assert_no_error (error);
      g_assert_true (kring_store_check (fixture->store, &error));
      g_assert_no_error (error);
    }
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (kring_history_redo (fixture->store, NULL, &error));
      g_assert_true (kring_store_check (fixture->store, &error));
      g_assert_no_error (error);
    }
  g_assert_false (kring_history_can_redo (fixture->store));

  return n;
}

/* Cells of the log that held row @id before or after a step. */
static gint64
count_logged (Fixture *fixture,
              gint64   id)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM change WHERE %" G_GINT64_FORMAT " IN (row, old, new)", id);
  gint64 n = 0;

  g_assert_true (kring_query_get_int (kring_store_get_db (fixture->store), sql, &n, NULL));
  return n;
}

/* What cannot be without somebody was hers once, and is somebody else's now: it stays, and the steps to her and from
 * her are gone, also where they were turned back and brought again. */
static void
test_once_hers (Fixture       *fixture,
                gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *nadia = find_person (fixture, "p.nadia"), *agnes = find_person (fixture, "p.agnes");
  KringRecord *first = share_fixture_find_row (family, KRING_NOUN_SUPPORT, "s083");   /* Nadia gives it */
  KringRecord *second = share_fixture_find_row (family, KRING_NOUN_SUPPORT, "s088");  /* Agnes does */
  gint64 id = kring_record_get_id (nadia), wendy = kring_record_get_id (find_person (fixture, "p.wendy"));
  gint64 first_id = kring_record_get_id (first);
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (fixture->store, agnes, "note", "Belt graag", &error));
  g_assert_true (kring_edit_int (fixture->store, second, "from", wendy, &error));
  g_assert_true (kring_edit_int (fixture->store, second, "from", id, &error));
  g_assert_true (kring_edit_int (fixture->store, second, "from", wendy, &error));
  g_assert_true (kring_edit_int (fixture->store, first, "from", kring_record_get_id (agnes), &error));
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_true (kring_history_redo (fixture->store, NULL, &error));
  g_assert_true (kring_edit_withdraw (fixture->store, nadia, &error));
  g_assert_no_error (error);
  erase (fixture, nadia);
  g_assert_cmpint (count_logged (fixture, id), ==, 0);
  g_assert_true (kring_store_check (fixture->store, &error));
  reopen (fixture);

  g_assert_cmpuint (walk_back_and_forth (fixture), ==, 2);   /* the note, and from Agnes to Wendy */
  first = kring_family_get (kring_store_get_family (fixture->store), first_id);
  g_assert_cmpint (kring_record_get_ref (first, "from"), ==, kring_record_get_id (find_person (fixture, "p.agnes")));
  erase (fixture, find_person (fixture, "p.wendy"));
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_cmpint (count_logged (fixture, wendy), ==, 0);
}

/* A moment that went with both of them comes back with the one who is here still. */
static void
test_both_taken_out (Fixture       *fixture,
                     gconstpointer  sample)
{
  KringRecord *younes = find_person (fixture, "p.younes"), *nadia = find_person (fixture, "p.nadia");
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_withdraw (fixture->store, younes, &error));
  g_assert_true (kring_edit_withdraw (fixture->store, nadia, &error));
  g_assert_true (kring_record_get_flag (find_event (fixture, "e001"), "withdrawn"));
  erase (fixture, younes);
  g_assert_true (kring_edit_bring_back (fixture->store, nadia, &error));
  g_assert_no_error (error);

  g_assert_false (kring_record_get_flag (find_event (fixture, "e001"), "withdrawn"));
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

/* A moment of two that is taken out is still about the other; one of hers alone goes. */
static void
test_moment_taken_out (Fixture       *fixture,
                       gconstpointer  sample)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *younes = find_person (fixture, "p.younes"), *event = find_event (fixture, "e001");
  gint64 id = kring_record_get_id (younes);
  KringRecord *his = kring_edit_add_event (fixture->store, "other", NULL, "Alleen van hem", &id, 1, NULL);
  gint64 his_id = kring_record_get_id (his);
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_withdraw (fixture->store, his, &error));
  g_assert_true (kring_edit_withdraw (fixture->store, event, &error));
  erase (fixture, younes);
  g_assert_null (kring_family_get (family, his_id));
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_no_error (error);

  event = find_event (fixture, "e001");
  g_assert_false (kring_record_get_flag (event, "withdrawn"));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON)->len, ==, 1);
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

/* Turned back to when the moment was about the erased only: then it is about nobody, and out of sight. */
static void
test_before_others (Fixture       *fixture,
                    gconstpointer  sample)
{
  KringRecord *wendy = find_person (fixture, "p.wendy");
  gint64 id = kring_record_get_id (wendy);
  g_autofree char *agnes = g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_id (find_person (fixture, "p.agnes")));
  KringRecord *event = kring_edit_add_event (fixture->store, "other", NULL, "Naar zee", &id, 1, NULL);
  gint64 event_id = kring_record_get_id (event);

  g_assert_nonnull (kring_edit_add_row (fixture->store, KRING_NOUN_EVENT_PERSON, "event", event_id,
                                        (const char * const[]) { "person", agnes, NULL }, NULL));
  erase (fixture, wendy);
  g_assert_cmpuint (walk_back_and_forth (fixture), ==, 2);
  g_assert_false (kring_record_get_flag (kring_family_get (kring_store_get_family (fixture->store), event_id), "withdrawn"));
}

/* What she told, and somebody doubted later, is not told by nobody when the doubt is turned back. */
static void
test_once_told (Fixture       *fixture,
                gconstpointer  sample)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (fixture->store, find_event (fixture, "e020"), "certainty", "unsure", &error));
  g_assert_no_error (error);
  erase (fixture, find_person (fixture, "p.amina"));
  g_assert_cmpuint (walk_back_and_forth (fixture), ==, 1);
  g_assert_true (kring_record_is (find_event (fixture, "e020"), "certainty", "unsure"));
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_false (kring_record_has (find_event (fixture, "e020"), "certainty"));
}

/* Tellings that came and went, as their tellers did: no step is left that turns back one that is not there. */
static void
test_once_contested (Fixture       *fixture,
                     gconstpointer  sample)
{
  KringRecord *event = find_event (fixture, "e017");   /* told differently by Kelly and Wendy */
  g_autofree char *agnes = g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_id (find_person (fixture, "p.agnes")));
  g_autoptr(KringAction) action = NULL;

  g_assert_nonnull (kring_edit_add_row (fixture->store, KRING_NOUN_EVENT_VIEW, "event", kring_record_get_id (event),
                                        (const char * const[]) { "person", agnes, NULL }, NULL));
  erase (fixture, find_person (fixture, "p.wendy"));
  g_assert_true (kring_history_undo (fixture->store, NULL, NULL));
  g_assert_false (kring_record_has (find_event (fixture, "e017"), "certainty"));
  erase (fixture, find_person (fixture, "p.agnes"));
  action = kring_history_get_redo (fixture->store);
  g_assert_nonnull (action->what);
  g_assert_true (kring_history_redo (fixture->store, NULL, NULL));
  g_assert_true (kring_store_check (fixture->store, NULL));
}

/* The note of who erased is part of it: without it, nobody is erased. */
static void
test_no_note (Fixture       *fixture,
              gconstpointer  sample)
{
  KringRecord *wendy = find_person (fixture, "p.wendy");
  sqlite3 *db = kring_store_get_db (fixture->store);
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (fixture->store, wendy, "note", "Komt met de fiets", &error));
  g_assert_true (kring_query_run_sql (db, "CREATE TEMP TRIGGER no_note BEFORE INSERT ON main.access "
                                      "BEGIN SELECT RAISE (FAIL, 'no'); END", &error));
  g_assert_false (kring_edit_erase_person (fixture->store, wendy, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_true (kring_query_run_sql (db, "DROP TRIGGER temp.no_note", &error));

  g_assert_true (find_person (fixture, "p.wendy") == wendy);
  g_assert_true (kring_history_can_undo (fixture->store));
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_false (kring_record_has (wendy, "note"));
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

static gsize
get_size (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 ? (gsize) info.st_size : 0;
}

/* A disk that does not take what was saved before refuses to erase. One that fails only when somebody is erased
 * already is not told as if nothing had changed: the rest waits beside the file, and goes with the next that is saved. */
static void
test_full_disk (Fixture       *fixture,
                gconstpointer  sample)
{
  KringRecord *wendy = find_person (fixture, "p.wendy");
  gint64 id = kring_record_get_id (wendy);
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  gsize half = (get_size (fixture->path) + get_size (wal)) / 2;
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (fixture->store, wendy, "note", "Komt met de fiets", &error));
  disk_fill (half);
  g_assert_false (kring_edit_erase_person (fixture->store, wendy, &error));
  disk_make_room ();
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);
  g_clear_error (&error);
  g_assert_true (find_person (fixture, "p.wendy") == wendy);

  g_assert_true (kring_store_checkpoint (fixture->store, &error));
  disk_fill (half);
  erase (fixture, wendy);
  disk_make_room ();
  g_assert_null (kring_family_get (kring_store_get_family (fixture->store), id));
  g_assert_cmpuint (get_size (wal), >, 0);
  g_assert_true (kring_store_checkpoint (fixture->store, &error));
  g_assert_cmpuint (get_size (wal), ==, 0);
  reopen (fixture);
  g_assert_true (kring_store_check (fixture->store, &error));
  g_assert_no_error (error);
}

#define ADD(path, sample, func) g_test_add (path, Fixture, sample, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/erasing/everybody/noor", NOOR, test_everybody);
  ADD ("/erasing/everybody/amina", AMINA, test_everybody);
  ADD ("/erasing/history", AMINA, test_history);
  ADD ("/erasing/undone-to-nothing", AMINA, test_undone_to_nothing);
  ADD ("/erasing/next-undo", AMINA, test_next_undo);
  ADD ("/erasing/agreements", AMINA, test_agreements);
  ADD ("/erasing/once-hers", AMINA, test_once_hers);
  ADD ("/erasing/both-taken-out", AMINA, test_both_taken_out);
  ADD ("/erasing/moment-taken-out", AMINA, test_moment_taken_out);
  ADD ("/erasing/before-others", AMINA, test_before_others);
  ADD ("/erasing/once-told", AMINA, test_once_told);
  ADD ("/erasing/once-contested", AMINA, test_once_contested);
  ADD ("/erasing/no-note", AMINA, test_no_note);
  ADD ("/erasing/full-disk", AMINA, test_full_disk);
  ADD ("/erasing/hide", AMINA, test_hide);

  return g_test_run ();
}
