/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <stdlib.h>

#include "kring-family-json.h"
#include "kring-history.h"
#include "kring-store.h"

typedef struct {
  char     *dir;
  char     *path;
  KringKey *key;
} Place;

static void
place_init (Place *place)
{
  place->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  place->path = g_build_filename (place->dir, "family.kring", NULL);
  place->key = kring_key_new_random ();
}

static void
place_clear (Place *place)
{
  g_unlink (place->path);
  g_assert_cmpint (g_rmdir (place->dir), ==, 0);   /* nothing else may be left: no -wal, no -shm */
  g_free (place->dir);
  g_free (place->path);
  kring_key_free (place->key);
}

static KringFamily *
load_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  KringFamily *family;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return family;
}

static KringStore *
create_store (Place      *place,
              const char *sample)
{
  g_autoptr(KringFamily) family = load_sample (sample);
  g_autoptr(GError) error = NULL;
  KringStore *store = kring_store_create (place->path, place->key, family, "test", &error);

  g_assert_no_error (error);
  return store;
}

static KringStore *
reopen (KringStore *store,
        Place      *place)
{
  g_autoptr(GError) error = NULL;
  KringStore *opened;

  g_assert_true (kring_store_close (store, &error));
  g_assert_no_error (error);
  g_object_unref (store);
  opened = kring_store_open (place->path, place->key, "test", &error);
  g_assert_no_error (error);

  return opened;
}

/* All that can be seen, as text. */
static char *
get_content (KringStore *store)
{
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);

  return kring_family_json_write (share);
}

static void
check (KringStore *store)
{
  g_autoptr(GError) error = NULL;

  kring_store_check (store, &error);
  g_assert_no_error (error);
}

static void
test_round_trip (gconstpointer sample)
{
  Place place;
  KringStore *store;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  place_init (&place);
  store = create_store (&place, sample);
  before = get_content (store);
  store = reopen (store, &place);
  after = get_content (store);

  g_assert_cmpstr (before, ==, after);
  check (store);

  g_object_unref (store);
  place_clear (&place);
}

static KringRecord *
pick (KringStore *store,
      GRand      *rand,
      KringNoun   noun)
{
  GPtrArray *list = kring_family_list (kring_store_get_family (store), noun);

  return list->len > 0 ? list->pdata[g_rand_int_range (rand, 0, (int) list->len)] : NULL;
}

static void
edit_text (KringStore  *store,
           GRand       *rand,
           KringNoun    noun,
           const char  *field)
{
  KringRecord *record = pick (store, rand, noun);
  g_autoptr(KringRecord) copy = NULL;
  g_autofree char *text = g_strdup_printf ("woorden %u", g_rand_int (rand));

  if (record == NULL)
    return;

  copy = kring_record_copy (record);
  kring_record_set_text (copy, field, text);
  g_assert_true (kring_store_save (store, copy, NULL));
}

static void
add_event (KringStore *store,
           GRand      *rand)
{
  g_autoptr(KringRecord) event = kring_record_new (KRING_NOUN_EVENT);
  g_autoptr(KringRecord) part = kring_record_new (KRING_NOUN_EVENT_PERSON);

  kring_record_set_text (event, "kind", "fun");
  kring_record_set_text (event, "title", "Naar zee");
  g_assert_true (kring_store_save (store, event, NULL));
  kring_record_set_int (part, "event", kring_record_get_id (event));
  kring_record_set_int (part, "person", kring_record_get_id (pick (store, rand, KRING_NOUN_PERSON)));
  g_assert_true (kring_store_save (store, part, NULL));
}

static void
move_placement (KringStore *store,
                GRand      *rand)
{
  KringRecord *record = pick (store, rand, KRING_NOUN_PLACEMENT);
  g_autoptr(KringRecord) copy = NULL;

  if (record == NULL)
    return;

  copy = kring_record_copy (record);
  kring_record_set_int (copy, "ring", g_rand_int_range (rand, 1, 4));
  kring_record_set_int (copy, "wish_ring", g_rand_boolean (rand) ? KRING_UNSET : 1);
  g_assert_true (kring_store_save (store, copy, NULL));
}

/* One action of one to three edits. */
static void
step (KringStore *store,
      GRand      *rand)
{
  g_autoptr(GError) error = NULL;
  KringRecord *event;

  g_assert_true (kring_store_begin (store, "test", NULL));
  for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
    switch (g_rand_int_range (rand, 0, 5))
      {
      case 0:
        edit_text (store, rand, KRING_NOUN_PERSON, "note");
        break;

      case 1:
        edit_text (store, rand, KRING_NOUN_PLAN_ITEM, "text");
        break;

      case 2:
        add_event (store, rand);
        break;

      case 3:
        move_placement (store, rand);
        break;

      default:
        event = pick (store, rand, KRING_NOUN_EVENT);
        if (event != NULL)
          g_assert_true (kring_store_withdraw (store, event, NULL));
      }
  kring_store_commit (store, &error);
  g_assert_no_error (error);
}

/* Random actions, undos and redos; then everything undone gives the beginning, everything redone the end. */
static void
test_walks (void)
{
  const char *wanted = g_getenv ("KRING_WALKS");   /* the slow suite takes 1,000 */
  int n_walks = wanted != NULL ? atoi (wanted) : 20;
  g_autoptr(GRand) rand = g_rand_new_with_seed (2026);
  g_autofree char *beginning = NULL;
  Place place;
  KringStore *store;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  beginning = get_content (store);

  for (int walk = 0; walk < n_walks; walk++)
    {
      g_autofree char *end = NULL;
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      for (int i = 0; i < 10; i++)
        if (g_rand_int_range (rand, 0, 4) > 0)
          step (store, rand);
        else if (g_rand_boolean (rand) && kring_history_can_undo (store))
          g_assert_true (kring_history_undo (store, NULL, NULL));
        else if (kring_history_can_redo (store))
          g_assert_true (kring_history_redo (store, NULL, NULL));

      if (walk % 10 == 0)
        store = reopen (store, &place);

      while (kring_history_can_redo (store))
        g_assert_true (kring_history_redo (store, NULL, NULL));
      end = get_content (store);

      while (kring_history_can_undo (store))
        {
          guint skipped = 0;

          g_assert_true (kring_history_undo (store, &skipped, NULL));
          g_assert_cmpuint (skipped, ==, 0);
        }
      undone = get_content (store);
      g_assert_cmpstr (undone, ==, beginning);

      while (kring_history_can_redo (store))
        g_assert_true (kring_history_redo (store, NULL, NULL));
      redone = get_content (store);
      g_assert_cmpstr (redone, ==, end);

      while (kring_history_can_undo (store))
        g_assert_true (kring_history_undo (store, NULL, NULL));
    }

  check (store);
  g_object_unref (store);
  place_clear (&place);
}

static void
test_rollback (void)
{
  Place place;
  KringStore *store;
  g_autoptr(KringRecord) copy = NULL;
  g_autoptr(KringRecord) broken = kring_record_new (KRING_NOUN_TIE);
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  before = get_content (store);

  copy = kring_record_copy (kring_family_list (kring_store_get_family (store), KRING_NOUN_PERSON)->pdata[0]);
  kring_record_set_text (copy, "given", "Iemand");
  g_assert_true (kring_store_begin (store, "test", NULL));
  g_assert_true (kring_store_save (store, copy, NULL));
  g_assert_false (kring_store_save (store, broken, &error));   /* neither who nor what */
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  kring_store_rollback (store);

  after = get_content (store);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (kring_history_can_undo (store));
  check (store);

  g_object_unref (store);
  place_clear (&place);
}

/* An action that points at a row which does not exist is refused at the commit. */
static void
test_dangling (void)
{
  Place place;
  KringStore *store;
  g_autoptr(KringRecord) copy = NULL;
  g_autoptr(GError) error = NULL;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  copy = kring_record_copy (kring_family_list (kring_store_get_family (store), KRING_NOUN_STAY)->pdata[0]);
  kring_record_set_int (copy, "place", 12345);

  g_assert_true (kring_store_begin (store, "test", NULL));
  g_assert_true (kring_store_save (store, copy, NULL));
  g_assert_false (kring_store_commit (store, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  check (store);

  g_object_unref (store);
  place_clear (&place);
}

static void
test_history (void)
{
  Place place;
  KringStore *store;
  KringRecord *person;
  g_autoptr(KringRecord) copy = NULL;
  g_autoptr(GPtrArray) actions = NULL;
  g_autoptr(KringAction) undo = NULL;
  KringAction *action;
  KringChange *change;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  person = kring_family_list (kring_store_get_family (store), KRING_NOUN_PERSON)->pdata[0];
  copy = kring_record_copy (person);
  kring_record_set_text (copy, "job", "bakker");

  g_assert_true (kring_store_begin (store, "person.edit", NULL));
  g_assert_true (kring_store_save (store, copy, NULL));
  g_assert_true (kring_store_commit (store, NULL));
  g_assert_cmpstr (kring_record_get_text (person, "job"), ==, "bakker");

  /* an action that changes nothing leaves no line */
  g_assert_true (kring_store_begin (store, "person.edit", NULL));
  g_assert_true (kring_store_save (store, copy, NULL));
  g_assert_true (kring_store_commit (store, NULL));

  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_null (kring_record_get_text (person, "job"));
  g_assert_true (kring_history_redo (store, NULL, NULL));

  actions = kring_history_list (store, kring_record_get_id (person), 10, NULL);
  g_assert_cmpuint (actions->len, ==, 4);   /* redo, undo, edit, beginning */
  action = actions->pdata[0];
  g_assert_false (action->is_undo);
  action = actions->pdata[1];
  g_assert_true (action->is_undo);
  g_assert_cmpstr (action->what, ==, "person.edit");
  g_assert_cmpstr (action->who, ==, "test");
  change = action->changes->pdata[0];
  g_assert_cmpstr (change->field, ==, "job");
  g_assert_cmpstr (change->new_text, ==, "bakker");

  undo = kring_history_get_undo (store);
  g_assert_cmpstr (undo->what, ==, "person.edit");

  g_object_unref (store);
  place_clear (&place);
}

/* The columns of the newest file are those of the table of nouns, and two stores cannot have one file. */
static void
test_second_opener (void)
{
  Place place;
  KringStore *store;
  g_autoptr(GError) error = NULL;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  g_assert_null (kring_store_open (place.path, place.key, "", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_BUSY);

  g_object_unref (store);
  place_clear (&place);
}

/* Whoever was asked where to write, and answers when the family is closed, is told that it did not work. */
static void
test_closed (void)
{
  Place place;
  KringStore *store;
  g_autoptr(GError) error = NULL;

  place_init (&place);
  store = create_store (&place, "01-eenvoudig-noor-mats.json");
  g_assert_true (kring_store_close (store, &error));
  g_assert_no_error (error);
  g_assert_false (kring_store_log_access (store, "export", "plan", 1, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED);
  g_object_unref (store);
  place_clear (&place);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/store/round-trip/01", "01-eenvoudig-noor-mats.json", test_round_trip);
  g_test_add_data_func ("/store/round-trip/02", "02-drie-huizen-amina-ilyas-lowie.json", test_round_trip);
  g_test_add_data_func ("/store/round-trip/03", "03-groot-zes-kinderen.json", test_round_trip);
  g_test_add_func ("/store/rollback", test_rollback);
  g_test_add_func ("/store/dangling", test_dangling);
  g_test_add_func ("/store/history", test_history);
  g_test_add_func ("/store/second-opener", test_second_opener);
  g_test_add_func ("/store/walks", test_walks);
  g_test_add_func ("/store/closed", test_closed);

  return g_test_run ();
}
