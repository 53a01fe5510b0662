/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "kring-edits-circle.h"
#include "kring-edits-event.h"
#include "kring-edits-row.h"
#include "kring-family-json.h"
#include "kring-fold.h"
#include "kring-history.h"
#include "kring-order.h"
#include "kring-sentence.h"

typedef struct {
  char       *dir;
  char       *path;
  KringStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *sample = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample",
                                              "02-drie-huizen-amina-ilyas-lowie.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = NULL;

  g_file_get_contents (sample, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->store = kring_store_create (fixture->path, key, family, "", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->store);
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  g_free (fixture->path);
  g_free (fixture->dir);
}

static KringRecord *
find (KringStore *store,
      KringNoun   noun,
      const char *ref)
{
  GPtrArray *rows = kring_family_list (kring_store_get_family (store), noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_is (rows->pdata[i], "ref", ref))
      return rows->pdata[i];

  g_assert_not_reached ();
}

static void
assert_sentence (KringStore *store,
                 const char *expected)
{
  g_autoptr(KringAction) action = kring_history_get_undo (store);
  g_autofree char *sentence = NULL;

  g_assert_nonnull (action);
  sentence = kring_sentence_new (kring_store_get_family (store), action);
  g_assert_cmpstr (sentence, ==, expected);
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringRecord *circle = find (store, KRING_NOUN_CIRCLE, "c2");
  KringRecord *stijn = find (store, KRING_NOUN_PERSON, "p.stijn");
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_place (store, circle, kring_record_get_id (stijn), 2, "mama's kant", &error));
  assert_sentence (store, "Stijn to ring 2");

  /* the sentence is that of the action, whatever happened since */
  g_assert_true (kring_edit_place (store, circle, kring_record_get_id (stijn), 4, "mama's kant", &error));
  assert_sentence (store, "Stijn to ring 4");
  g_assert_true (kring_history_undo (store, NULL, &error));
  assert_sentence (store, "Stijn to ring 2");
}

static gint64
get_angle (KringStore  *store,
           KringRecord *circle,
           gint64       person)
{
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), kring_record_get_id (circle),
                                              KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == person)
      return kring_record_get_int (placements->pdata[i], "angle");

  g_assert_not_reached ();
}

/* Several people of a circle are one action, one sentence and one step back. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringFamily *family = kring_store_get_family (store);
  KringRecord *circle = find (store, KRING_NOUN_CIRCLE, "c2");
  guint n = kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_PLACEMENT)->len;
  gint64 people[3];
  KringPlacing placings[3];

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *name = g_strdup_printf ("Nieuw %d", (int) i);

      people[i] = kring_record_get_id (kring_edit_add_person (store, name, FALSE, NULL, 0, NULL));
      placings[i] = (KringPlacing) { people[i], 2, "mama's kant" };
    }
  g_assert_true (kring_edit_place_all (store, circle, placings, 3, NULL));
  assert_sentence (store, "3 people placed in the circle");
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_PLACEMENT)->len, ==, n + 3);
  g_assert_true (kring_store_check (store, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    placings[i].ring = 3;
  g_assert_true (kring_edit_place_all (store, circle, placings, 3, NULL));
  assert_sentence (store, "3 people to ring 3");
  placings[0].ring = 1;
  placings[1].ring = 2;
  placings[2].sector = "papa's kant";
  g_assert_true (kring_edit_place_all (store, circle, placings, 3, NULL));
  assert_sentence (store, "3 people moved in the circle");
  placings[0].sector = placings[1].sector = "papa's kant";
  g_assert_true (kring_edit_place_all (store, circle, placings, 2, NULL));
  assert_sentence (store, "2 people to another side");

  g_assert_true (kring_edit_put_outside (store, circle, people, 3, NULL));
  assert_sentence (store, "3 people outside the circle");
  g_assert_true (kring_edit_put_outside (store, circle, people, 1, NULL));
  g_assert_true (kring_edit_place (store, circle, people[0], 1, "papa's kant", NULL));
  assert_sentence (store, "Nieuw 0 in the circle again");
  g_assert_true (kring_edit_put_outside (store, circle, people, 1, NULL));
  assert_sentence (store, "Nieuw 0 outside the circle");

  g_assert_true (kring_edit_take_out (store, circle, people, 3, NULL));
  assert_sentence (store, "3 people taken out of the circle");
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_PLACEMENT)->len, ==, n);
  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_PLACEMENT)->len, ==, n + 3);
}

/* Who stays where they are is one action too. */
static void
test_stay (Fixture       *fixture,
           gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringRecord *circle = find (store, KRING_NOUN_CIRCLE, "c2");
  const gint64 angles[3] = { 0, 12500, 359999 };
  gint64 people[3];
  KringPlacing placings[3];

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *name = g_strdup_printf ("Nieuw %d", (int) i);

      people[i] = kring_record_get_id (kring_edit_add_person (store, name, FALSE, NULL, 0, NULL));
      placings[i] = (KringPlacing) { people[i], 2, "mama's kant" };
    }
  g_assert_true (kring_edit_place_all (store, circle, placings, 3, NULL));

  g_assert_true (kring_edit_stay (store, circle, people, angles, 3, NULL));
  assert_sentence (store, "3 people stay here");
  g_assert_cmpint (get_angle (store, circle, people[2]), ==, 359999);
  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_cmpint (get_angle (store, circle, people[2]), ==, KRING_UNSET);
  g_assert_true (kring_edit_stay (store, circle, people, angles, 1, NULL));
  assert_sentence (store, "Nieuw 0 stays here");
  g_assert_cmpint (get_angle (store, circle, people[0]), ==, 0);
  g_assert_true (kring_edit_stay (store, circle, people, NULL, 1, NULL));
  assert_sentence (store, "Nieuw 0 may move again");
  g_assert_cmpint (get_angle (store, circle, people[0]), ==, KRING_UNSET);

  g_assert_true (kring_edit_stay (store, circle, people, angles, 1, NULL));
  g_assert_true (kring_edit_place (store, circle, people[0], 3, NULL, NULL));
  g_assert_cmpint (get_angle (store, circle, people[0]), ==, KRING_UNSET);
}

/* What a row cannot be without is not emptied, and that is said in words. */
static void
test_required (Fixture       *fixture,
               gconstpointer  data)
{
  KringRecord *plan = find (fixture->store, KRING_NOUN_PLAN, "pl2");
  g_autofree char *title = g_strdup (kring_record_get_text (plan, "title"));
  const char * const empty[] = { NULL, "", "  \n" };

  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (kring_edit_text (fixture->store, plan, "title", empty[i], &error));
      g_assert_cmpstr (error->message, ==, "This cannot be empty. Escape brings back what was here.");
      g_assert_cmpstr (kring_record_get_text (plan, "title"), ==, title);
    }
  g_assert_true (kring_edit_text (fixture->store, plan, "why", "", NULL));
}

/* What only they had a part in goes along, and comes back with them. */
static void
test_take_out_person (Fixture       *fixture,
                      gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringFamily *family = kring_store_get_family (store);
  guint n_events = kring_family_list (family, KRING_NOUN_EVENT)->len;
  gint64 amina = kring_record_get_id (find (store, KRING_NOUN_PERSON, "p.amina"));
  KringRecord *mieke = kring_edit_add_person (store, "Mieke", FALSE, "neighbour", amina, NULL);
  gint64 people[] = { kring_record_get_id (mieke), amina };
  KringDate date;

  kring_date_from_edtf (&date, "2019-06");
  g_assert_nonnull (kring_edit_add_event (store, "move", &date, "Verhuis", people, 1, NULL));
  g_assert_nonnull (kring_edit_add_event (store, "other", &date, "Samen naar zee", people, 2, NULL));
  kring_date_clear (&date);
  g_assert_true (kring_edit_withdraw (store, mieke, NULL));
  assert_sentence (store, "Mieke taken out");
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_EVENT)->len, ==, n_events + 1);
  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_EVENT)->len, ==, n_events + 2);
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringFamily *family = kring_store_get_family (store);
  KringRecord *amina = find (store, KRING_NOUN_PERSON, "p.amina");
  KringRecord *plan = find (store, KRING_NOUN_PLAN, "pl2");
  gint64 id = kring_record_get_id (amina);
  guint n_ties = kring_family_list (family, KRING_NOUN_TIE)->len;
  KringDate date;
  KringRecord *person, *event, *item;
  g_auto(KringQuickEvent) told = { .date = KRING_DATE_INIT, .title = g_strdup ("Naar tante Nadia"), .kind = "stay_start" };

  person = kring_edit_add_person (store, "buurman met de witte hond", TRUE, "neighbour", id, NULL);
  g_assert_nonnull (person);
  g_assert_cmpstr (kring_record_get_text (person, "label"), ==, "buurman met de witte hond");
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_TIE)->len, ==, n_ties + 1);
  assert_sentence (store, "buurman met de witte hond added");

  kring_date_from_edtf (&date, "2019-06");
  event = kring_edit_add_event (store, "move", &date, "Verhuis", &id, 1, NULL);
  kring_date_clear (&date);
  g_assert_nonnull (event);
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON)->len, ==, 1);
  assert_sentence (store, "“Verhuis” added");

  told.people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (told.people, id);
  told.place = kring_record_get_id (find (store, KRING_NOUN_PLACE, "l.nadia"));
  event = kring_edit_add_told_event (store, &told, NULL);
  g_assert_nonnull (event);
  g_assert_cmpint (kring_record_get_ref (event, "place"), ==, told.place);
  g_assert_false (kring_record_has (event, "date"));

  item = kring_edit_add_item (store, plan, "strength", "Amina lacht weer.", NULL);
  g_assert_nonnull (item);
  g_assert_true (kring_edit_people (store, item, "told_by", (gint64[]) { id, kring_record_get_id (person) }, 2, NULL));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (item), KRING_NOUN_ITEM_PERSON)->len, ==, 2);
  g_assert_true (kring_edit_people (store, item, "told_by", &id, 1, NULL));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (item), KRING_NOUN_ITEM_PERSON)->len, ==, 1);

  g_assert_true (kring_edit_withdraw (store, person, NULL));
  assert_sentence (store, "buurman met de witte hond taken out");
  g_assert_true (kring_store_check (store, NULL));
}

static void
test_circle (Fixture       *fixture,
             gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringFamily *family = kring_store_get_family (store);
  KringRecord *old = find (store, KRING_NOUN_CIRCLE, "c2");
  const char *rings[] = { "dichtbij", "verder", NULL };
  const char *sides[] = { NULL };
  gint64 child = kring_record_get_id (find (store, KRING_NOUN_PERSON, "p.ilyas"));
  KringRecord *copy, *circle;

  copy = kring_edit_copy_circle (store, old, 20261120, NULL);
  g_assert_nonnull (copy);
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (copy), KRING_NOUN_PLACEMENT)->len, ==,
                    kring_family_parts (family, kring_record_get_id (old), KRING_NOUN_PLACEMENT)->len);
  g_assert_true (kring_record_is (old, "status", "archived"));
  g_assert_true (kring_record_is (copy, "status", "current"));
  assert_sentence (store, "New version of “Kring van Amina”");
  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_true (kring_record_is (old, "status", "current"));

  circle = kring_edit_begin_circle (store, "Onze kring", "informed", rings, sides, 20261120, &child, 1, NULL);
  g_assert_nonnull (circle);
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_CIRCLE_PERSON)->len, ==, 1);
  g_assert_true (kring_record_is (circle, "scheme", "informed"));
  g_assert_true (kring_edit_place (store, circle, child, 2, NULL, NULL));
  g_assert_true (kring_store_check (store, NULL));
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *amina = find (fixture->store, KRING_NOUN_PERSON, "p.amina");
  g_auto(GStrv) strengths = NULL;

  g_assert_true (kring_edit_text (fixture->store, amina, "strengths", "  lacht veel\n\nkan zwemmen ", NULL));
  strengths = kring_record_get_texts (amina, "strengths");
  g_assert_cmpuint (g_strv_length (strengths), ==, 2);
  g_assert_cmpstr (strengths[0], ==, "lacht veel");
  g_assert_cmpstr (strengths[1], ==, "kan zwemmen");
  assert_sentence (fixture->store, "Strengths of Amina changed");
}

static void
test_order (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < 5; i++)
    g_ptr_array_add (keys, kring_order_nth (i));

  for (int n = 0; n < 500; n++)
    {
      int place = g_rand_int_range (rand, 0, (int) keys->len + 1);
      const char *before = place > 0 ? keys->pdata[place - 1] : NULL;
      const char *after = place < (int) keys->len ? keys->pdata[place] : NULL;
      char *key = kring_order_between (before, after);

      g_assert_true (before == NULL || strcmp (before, key) < 0);
      g_assert_true (after == NULL || strcmp (key, after) < 0);
      g_ptr_array_insert (keys, place, key);
    }
}

static void
test_fold (void)
{
  static const struct { const char *text, *folded; } cases[] = {
    { "Zoë", "zoe" }, { "Łukasz", "lukasz" }, { "İbrahim", "ibrahim" }, { "Ĳsbrand", "ijsbrand" },
    { "Straße", "strasse" }, { "één reünie", "een reunie" }, { "Søren", "soren" }, { "Ñandú", "nandu" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = kring_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }

  g_assert_true (kring_fold_matches ("Oma Marleen uit Beverhoek", "marl oma"));
  g_assert_false (kring_fold_matches ("Oma Marleen", "leen"));
}

/* What would break a rule is refused, with the reason. */
static void
test_rules (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *hond = find (fixture->store, KRING_NOUN_PERSON, "p.hond");
  KringRecord *amina = find (fixture->store, KRING_NOUN_PERSON, "p.amina");
  g_autoptr(GError) error = NULL;

  g_assert_false (kring_edit_text (fixture->store, hond, "label", "", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_assert_cmpstr (error->message, ==, "That cannot be: somebody has neither a name nor a description.");
  g_assert_cmpstr (kring_record_get_text (hond, "label"), ==, "buurman met de witte hond");
  g_clear_error (&error);

  g_assert_true (kring_edit_text (fixture->store, hond, "given", "Frank", &error));
  g_assert_true (kring_edit_text (fixture->store, hond, "label", "", &error));
  g_assert_no_error (error);

  g_assert_false (kring_edit_text (fixture->store, amina, "death", "20100101-20100101;2010-01-01", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
}

static void
test_add_row (Fixture       *fixture,
              gconstpointer  data)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *agnes = find (fixture->store, KRING_NOUN_PERSON, "p.agnes");
  KringRecord *event = kring_family_list (family, KRING_NOUN_EVENT)->pdata[0];
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_id (agnes));
  guint n_parts = kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON)->len;
  KringRecord *row;
  g_autoptr(GError) error = NULL;

  row = kring_edit_add_row (fixture->store, KRING_NOUN_SUPPORT, "from", kring_record_get_id (agnes),
                            (const char *[]) { "status", "now", NULL }, &error);
  g_assert_no_error (error);
  g_assert_true (kring_record_is (row, "status", "now"));
  g_assert_cmpint (kring_record_get_ref (row, "from"), ==, kring_record_get_id (agnes));

  row = kring_edit_add_row (fixture->store, KRING_NOUN_EVENT_PERSON, "event", kring_record_get_id (event),
                            (const char *[]) { "person", id, NULL }, &error);
  g_assert_no_error (error);
  g_assert_cmpint (kring_record_get_ref (row, "person"), ==, kring_record_get_id (agnes));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON)->len, ==, n_parts + 1);

  /* what lacks something is refused whole */
  row = kring_edit_add_row (fixture->store, KRING_NOUN_SUPPORT, "from", kring_record_get_id (agnes),
                            (const char *[]) { NULL }, &error);
  g_assert_null (row);
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
}

/* An event to another date with its end, in one step; a birth takes the birthday along; rules hold. */
static void
test_move_event (Fixture       *fixture,
                 gconstpointer  data)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  GPtrArray *events = kring_family_list (family, KRING_NOUN_EVENT);
  KringRecord *amina = find (fixture->store, KRING_NOUN_PERSON, "p.amina");
  KringRecord *birth = NULL, *other = NULL;
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < events->len; i++)
    if (g_strcmp0 (kring_record_get_text (events->pdata[i], "title"), "Amina is geboren") == 0)
      birth = events->pdata[i];
    else if (kring_record_is (events->pdata[i], "kind", "move"))
      other = events->pdata[i];

  kring_date_from_edtf (&date, "2014-03");
  g_assert_true (kring_edit_move_event (fixture->store, birth, &date, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (kring_record_get_text (birth, "date"), ==, "20140301-20140331;2014-03");
  g_assert_cmpstr (kring_record_get_text (amina, "birth"), ==, "20140301-20140331;2014-03");
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_cmpstr (kring_record_get_text (amina, "birth"), !=, "20140301-20140331;2014-03");
  g_assert_cmpstr (kring_record_get_text (birth, "date"), ==, kring_record_get_text (amina, "birth"));

  kring_date_from_edtf (&end, "2014-02");
  g_assert_false (kring_edit_move_event (fixture->store, other, &date, &end, &error));
  g_assert_cmpstr (error->message, ==, "That cannot be: an event ends before it begins.");
}

static void
test_neighbours (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  static const char * const days[] = { "2020-05-12", "2020-05", "2020-05-12", "2020-05-12", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      KringRecord *event = kring_record_new (KRING_NOUN_EVENT);
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_record_set_id (event, (gint64) i + 1);
      kring_date_from_edtf (&date, days[i]);
      kring_record_set_date (event, "date", &date);
      g_ptr_array_add (events, event);
    }

  g_assert_null (kring_event_find_neighbour (events, events->pdata[0], -1));
  g_assert_true (kring_event_find_neighbour (events, events->pdata[0], 1) == events->pdata[2]);
  g_assert_true (kring_event_find_neighbour (events, events->pdata[3], -1) == events->pdata[2]);
  g_assert_null (kring_event_find_neighbour (events, events->pdata[3], 1));
  g_assert_null (kring_event_find_neighbour (events, events->pdata[1], 1));
  g_assert_null (kring_event_find_neighbour (events, events->pdata[4], -1));
}

/* The last one named with a moment, and one of two tellings, cannot be taken out; what to do is said. */
static void
test_needed (Fixture       *fixture,
             gconstpointer  data)
{
  KringStore *store = fixture->store;
  KringFamily *family = kring_store_get_family (store);
  KringRecord *event = find (store, KRING_NOUN_EVENT, "e.glas");
  GPtrArray *people = kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON);
  GPtrArray *views = kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_VIEW);
  guint n_people = people->len, n_views = views->len, taken = 0;
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_record_is (event, "certainty", "contested"));
  while (kring_edit_withdraw (store, kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_PERSON)->pdata[0],
                              &error))
    taken++;
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_assert_nonnull (strstr (error->message, "Add somebody else first"));
  g_assert_cmpuint (taken, ==, n_people - 1);
  g_clear_error (&error);

  taken = 0;
  while (kring_edit_withdraw (store, kring_family_parts (family, kring_record_get_id (event), KRING_NOUN_EVENT_VIEW)->pdata[0],
                              &error))
    taken++;
  g_assert_nonnull (strstr (error->message, "two tellings"));
  g_assert_cmpuint (taken, ==, n_views - 2);
  g_assert_true (kring_edit_withdraw (store, event, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/edits/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/edits/several", Fixture, NULL, set_up, test_several, tear_down);
  g_test_add ("/edits/stay", Fixture, NULL, set_up, test_stay, tear_down);
  g_test_add ("/edits/add", Fixture, NULL, set_up, test_add, tear_down);
  g_test_add ("/edits/required", Fixture, NULL, set_up, test_required, tear_down);
  g_test_add ("/edits/take-out-person", Fixture, NULL, set_up, test_take_out_person, tear_down);
  g_test_add ("/edits/rules", Fixture, NULL, set_up, test_rules, tear_down);
  g_test_add ("/edits/add-row", Fixture, NULL, set_up, test_add_row, tear_down);
  g_test_add ("/edits/move-event", Fixture, NULL, set_up, test_move_event, tear_down);
  g_test_add ("/edits/neighbours", Fixture, NULL, set_up, test_neighbours, tear_down);
  g_test_add ("/edits/circle", Fixture, NULL, set_up, test_circle, tear_down);
  g_test_add ("/edits/texts", Fixture, NULL, set_up, test_texts, tear_down);
  g_test_add ("/edits/needed", Fixture, NULL, set_up, test_needed, tear_down);
  g_test_add_func ("/order/between", test_order);
  g_test_add_func ("/fold/table", test_fold);

  return g_test_run ();
}
