/* test-edits-plan.c - lines, versions, marks and meetings, each one action that can be undone
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "kring-edits-line.h"
#include "kring-edits-meeting.h"
#include "kring-edits-plan.h"
#include "kring-edits-row.h"
#include "kring-edits-service.h"
#include "kring-history.h"
#include "kring-sentence.h"
#include "share-fixture.h"

#define TODAY 20261125

typedef struct {
  char        *dir;
  char        *path;
  KringStore  *store;
  KringFamily *family;   /* of the store */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->store = kring_store_create (fixture->path, key, family, "", &error);
  g_assert_no_error (error);
  fixture->family = kring_store_get_family (fixture->store);
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
find (Fixture    *fixture,
      KringNoun   noun,
      const char *ref)
{
  GPtrArray *rows = kring_family_list (fixture->family, noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_is (rows->pdata[i], "ref", ref))
      return rows->pdata[i];

  g_assert_not_reached ();
}

static GPtrArray *
list_items (Fixture     *fixture,
            KringRecord *plan)
{
  return kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_PLAN_ITEM);
}

static void
assert_sentence (Fixture    *fixture,
                 const char *expected)
{
  g_autoptr(KringAction) action = kring_history_get_undo (fixture->store);
  g_autofree char *sentence = NULL;

  g_assert_nonnull (action);
  sentence = kring_sentence_new (fixture->family, action);
  g_assert_cmpstr (sentence, ==, expected);
}

static void
undo (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_no_error (error);
}

static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const texts[] = { "Agnes komt", "Peter rijdt", "Wendy belt", NULL };
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  guint n = list_items (fixture, plan)->len;

  g_assert_true (kring_edit_add_items (fixture->store, plan, "strength", texts, NULL));
  g_assert_cmpuint (list_items (fixture, plan)->len, ==, n + 3);
  g_assert_cmpstr (kring_record_get_text (list_items (fixture, plan)->pdata[n + 2], "text"), ==, "Wendy belt");
  assert_sentence (fixture, "Lines added to “Ons plan”");
  undo (fixture);
  g_assert_cmpuint (list_items (fixture, plan)->len, ==, n);
}

static void
test_agreement (Fixture       *fixture,
                gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  gint64 agnes = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.agnes"));
  KringRecord *item = kring_edit_add_agreement (fixture->store, plan, "Agnes brengt soep", "elke maandag", &agnes, 1, NULL);
  GPtrArray *people = kring_family_parts (fixture->family, kring_record_get_id (item), KRING_NOUN_ITEM_PERSON);
  GPtrArray *evaluations;

  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpint (kring_record_get_ref (people->pdata[0], "person"), ==, agnes);
  g_assert_true (kring_record_is (people->pdata[0], "role", "who"));
  assert_sentence (fixture, "“Agnes brengt soep” added to the plan");

  g_assert_true (kring_edit_evaluate (fixture->store, item, "works", "Drie keer soep.", TODAY, NULL));
  evaluations = kring_family_parts (fixture->family, kring_record_get_id (item), KRING_NOUN_EVALUATION);
  g_assert_cmpuint (evaluations->len, ==, 1);
  g_assert_true (kring_record_is (kring_family_get (fixture->family, kring_record_get_id (item)), "status", "works"));
  assert_sentence (fixture, "Told how “Agnes brengt soep” is going");
}

/* A further plan asks for what was chosen; undone, as before. */
static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *family = kring_family_list (fixture->family, KRING_NOUN_FAMILY)->pdata[0];
  guint n = kring_family_list (fixture->family, KRING_NOUN_PLAN)->len;

  g_assert_nonnull (kring_edit_begin_plan (fixture->store, "Zomer", "light", NULL));
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_PLAN)->len, ==, n + 1);
  g_assert_cmpstr (kring_record_get_text (family, "template"), ==, "light");
  undo (fixture);
  g_assert_cmpstr (kring_record_get_text (family, "template"), ==, "safety");
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_PLAN)->len, ==, n);
}

/* The goal for a worry stands in the same plan and belongs with it. */
static void
test_paired (Fixture       *fixture,
             gconstpointer  data)
{
  KringRecord *worry = NULL, *goal;
  GPtrArray *items = list_items (fixture, find (fixture, KRING_NOUN_PLAN, "pl2"));
  GPtrArray *links;

  for (guint i = 0; i < items->len && worry == NULL; i++)
    if (kring_record_is (items->pdata[i], "kind", "worry"))
      worry = items->pdata[i];
  goal = kring_edit_add_paired (fixture->store, worry, "goal", "Iedereen slaapt", NULL);
  g_assert_cmpint (kring_record_get_ref (goal, "plan"), ==, kring_record_get_ref (worry, "plan"));
  links = kring_family_parts (fixture->family, kring_record_get_id (goal), KRING_NOUN_ITEM_LINK);
  g_assert_cmpuint (links->len, ==, 1);
  g_assert_cmpint (kring_record_get_ref (links->pdata[0], "to"), ==, kring_record_get_id (worry));
  assert_sentence (fixture, "“Iedereen slaapt” added to the plan");
}

/* One more who does it; whoever does it already is not there twice, and nothing is written down. */
static void
test_add_to (Fixture       *fixture,
             gconstpointer  data)
{
  KringRecord *item = kring_edit_add_agreement (fixture->store, find (fixture, KRING_NOUN_PLAN, "pl2"), "Soep", NULL, NULL, 0, NULL);
  gint64 agnes = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.agnes"));
  gint64 kelly = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.kelly"));
  GPtrArray *people;

  g_assert_true (kring_edit_add_to (fixture->store, item, "who", agnes, NULL));
  g_assert_true (kring_edit_add_to (fixture->store, item, "check", agnes, NULL));
  g_assert_true (kring_edit_add_to (fixture->store, item, "who", kelly, NULL));
  assert_sentence (fixture, "Who does “Soep” changed");
  g_assert_true (kring_edit_add_to (fixture->store, item, "check", agnes, NULL));
  assert_sentence (fixture, "Who does “Soep” changed");
  people = kring_family_parts (fixture->family, kring_record_get_id (item), KRING_NOUN_ITEM_PERSON);
  g_assert_cmpuint (people->len, ==, 3);
}

/* In another language, which is named; without words there is no language either. */
static void
test_translate (Fixture       *fixture,
                gconstpointer  data)
{
  KringRecord *item = list_items (fixture, find (fixture, KRING_NOUN_PLAN, "pl2"))->pdata[2];

  g_assert_true (kring_edit_translate (fixture->store, item, "tr", "Çok gülüyoruz", NULL));
  g_assert_cmpstr (kring_record_get_text (item, "translation_lang"), ==, "tr");
  g_assert_true (kring_edit_translate (fixture->store, item, "tr", "", NULL));
  g_assert_false (kring_record_has (item, "translation"));
  g_assert_false (kring_record_has (item, "translation_lang"));
}

/* Asked for a worry, the question is there and beside it, in one step; a new version keeps it. */
static void
test_scale_of_worry (Fixture       *fixture,
                     gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  KringRecord *worry = kring_edit_add_item (fixture->store, plan, "worry", "Ilyas slaapt slecht.", NULL);
  guint n = kring_family_list (fixture->family, KRING_NOUN_SCALE)->len;
  KringRecord *scale = kring_edit_add_scale_to (fixture->store, worry, "rest", "Hoe goed slaapt Ilyas?", NULL);
  KringRecord *copy, *last;

  g_assert_cmpint (kring_record_get_ref (worry, "scale"), ==, kring_record_get_id (scale));
  assert_sentence (fixture, "“Hoe goed slaapt Ilyas?” asked");
  undo (fixture);
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_SCALE)->len, ==, n);
  g_assert_false (kring_record_has (worry, "scale"));

  scale = find (fixture, KRING_NOUN_SCALE, "sc1");
  g_assert_true (kring_edit_int (fixture->store, worry, "scale", kring_record_get_id (scale), NULL));
  assert_sentence (fixture, "The question from 0 to 10 beside “Ilyas slaapt slecht.” changed");
  copy = kring_edit_copy_plan (fixture->store, plan, TODAY, NULL);
  last = list_items (fixture, copy)->pdata[list_items (fixture, copy)->len - 1];
  g_assert_cmpint (kring_record_get_ref (last, "scale"), ==, kring_record_get_id (scale));
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  g_autoptr(KringRecord) first = g_object_ref (list_items (fixture, plan)->pdata[0]);
  g_autoptr(KringRecord) second = g_object_ref (list_items (fixture, plan)->pdata[1]);
  g_autoptr(KringRecord) third = g_object_ref (list_items (fixture, plan)->pdata[2]);
  guint n = list_items (fixture, plan)->len;

  g_assert_true (kring_edit_move (fixture->store, third, first, FALSE, NULL));
  g_assert_true (list_items (fixture, plan)->pdata[0] == third);
  g_assert_true (list_items (fixture, plan)->pdata[1] == first);

  g_assert_true (kring_edit_move (fixture->store, third, second, TRUE, NULL));
  g_assert_true (list_items (fixture, plan)->pdata[1] == second);
  g_assert_true (list_items (fixture, plan)->pdata[2] == third);

  g_assert_true (kring_edit_move (fixture->store, first, list_items (fixture, plan)->pdata[n - 1], TRUE, NULL));
  g_assert_true (list_items (fixture, plan)->pdata[n - 1] == first);
  undo (fixture);
  g_assert_true (list_items (fixture, plan)->pdata[0] == first);
}

/* Every line, with who carries it and what it is paired with; the old one stays, replaced. */
static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *old = find (fixture, KRING_NOUN_PLAN, "pl2");
  guint n = list_items (fixture, old)->len;
  g_autoptr(GError) error = NULL;
  KringRecord *copy = kring_edit_copy_plan (fixture->store, old, TODAY, &error);

  g_assert_no_error (error);
  assert_sentence (fixture, "New version of “Ons plan”");
  g_assert_cmpint (kring_record_get_int (copy, "version"), ==, 3);
  g_assert_cmpint (kring_record_get_ref (copy, "previous"), ==, kring_record_get_id (old));
  g_assert_true (kring_record_is (old, "status", "replaced"));
  g_assert_true (kring_record_is (copy, "status", "draft"));
  g_assert_cmpuint (list_items (fixture, copy)->len, ==, n);
  g_assert_cmpuint (kring_family_parts (fixture->family, kring_record_get_id (copy), KRING_NOUN_SIGNATURE)->len, ==, 0);

  for (guint i = 0; i < n; i++)
    {
      KringRecord *from = list_items (fixture, old)->pdata[i], *to = list_items (fixture, copy)->pdata[i];
      GPtrArray *links = kring_family_parts (fixture->family, kring_record_get_id (to), KRING_NOUN_ITEM_LINK);

      g_assert_cmpstr (kring_record_get_text (from, "text"), ==, kring_record_get_text (to, "text"));
      g_assert_cmpuint (kring_family_parts (fixture->family, kring_record_get_id (from), KRING_NOUN_ITEM_PERSON)->len, ==,
                        kring_family_parts (fixture->family, kring_record_get_id (to), KRING_NOUN_ITEM_PERSON)->len);
      for (guint j = 0; j < links->len; j++)
        {
          KringRecord *paired = kring_family_get (fixture->family, kring_record_get_ref (links->pdata[j], "to"));

          g_assert_cmpint (kring_record_get_ref (paired, "plan"), ==, kring_record_get_id (copy));
        }
    }

  g_assert_true (kring_store_check (fixture->store, &error));
  undo (fixture);
  g_assert_true (kring_record_is (old, "status", "trying"));
}

static void
assert_refused (gboolean  is_done,
                GError  **error)
{
  g_assert_false (is_done);
  g_assert_error (*error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_assert_cmpstr ((*error)->message, ==,
                   "A newer version came in the place of this plan. Change it there; this one can still be read.");
  g_clear_error (error);
}

/* The version that was replaced stays as it was, and so does everything in it; it can only be the start of a new one. */
static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const texts[] = { "Agnes komt", NULL };
  static const char * const cells[] = { "text", "ging goed", NULL };
  KringRecord *old = find (fixture, KRING_NOUN_PLAN, "pl1"), *now = find (fixture, KRING_NOUN_PLAN, "pl2");
  KringRecord *line = list_items (fixture, old)->pdata[0], *other = list_items (fixture, old)->pdata[1];
  gint64 agnes = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.agnes"));
  KringStore *store = fixture->store;
  GError *error = NULL;

  g_assert_false (kring_edit_is_open (store, old));
  g_assert_false (kring_edit_is_open (store, line));
  g_assert_true (kring_edit_is_open (store, now));
  assert_refused (kring_edit_text (store, old, "title", "Anders", &error), &error);
  assert_refused (kring_edit_text (store, line, "text", "Anders", &error), &error);
  assert_refused (kring_edit_withdraw (store, line, &error), &error);
  assert_refused (kring_edit_move (store, line, other, TRUE, &error), &error);
  assert_refused (kring_edit_people (store, line, "who", &agnes, 1, &error), &error);
  assert_refused (kring_edit_add_items (store, old, "wish", texts, &error), &error);
  assert_refused (kring_edit_add_item (store, old, "wish", texts[0], &error) != NULL, &error);
  assert_refused (kring_edit_add_agreement (store, old, texts[0], NULL, NULL, 0, &error) != NULL, &error);
  assert_refused (kring_edit_evaluate (store, line, "works", NULL, TODAY, &error), &error);
  assert_refused (kring_edit_sign (store, old, agnes, "gezegd", TODAY, &error), &error);
  assert_refused (kring_edit_agree (store, old, "agreed", NULL, NULL, 0, TODAY, &error), &error);
  assert_refused (kring_edit_add_row (store, KRING_NOUN_EVALUATION, "plan_item", kring_record_get_id (line), cells, &error) != NULL,
                  &error);

  g_assert_cmpint (kring_record_get_int (kring_edit_copy_plan (store, old, TODAY, NULL), "version"), ==, 3);
}

static void
test_sign (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  KringRecord *agnes = find (fixture, KRING_NOUN_PERSON, "p.agnes");
  GPtrArray *signatures = kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_SIGNATURE);
  guint n = signatures->len;
  gint64 twice = kring_record_get_ref (signatures->pdata[0], "person");

  g_assert_true (kring_edit_sign (fixture->store, plan, twice, "getekend", TODAY, NULL));
  g_assert_cmpuint (kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_SIGNATURE)->len, ==, n);
  assert_sentence (fixture, "“Ons plan” signed");

  plan = kring_edit_copy_plan (fixture->store, plan, TODAY, NULL);
  g_assert_true (kring_edit_sign (fixture->store, plan, kring_record_get_id (agnes), "gezegd", TODAY, NULL));
  g_assert_cmpuint (kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_SIGNATURE)->len, ==, 1);
}

/* Whoever does not agree stands with the plan, also in the next version. */
static void
test_differing (Fixture       *fixture,
                gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  gint64 agnes = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.agnes"));
  guint n = kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_NOT_AGREED)->len;
  KringRecord *row = kring_edit_add_differing (fixture->store, plan, agnes, "Elke week is te vaak", TODAY, NULL);

  g_assert_cmpint (kring_record_get_ref (row, "person"), ==, agnes);
  g_assert_cmpstr (kring_record_get_text (row, "text"), ==, "Elke week is te vaak");
  g_assert_true (kring_record_has (row, "date"));
  assert_sentence (fixture, "What is not agreed added");

  plan = kring_edit_copy_plan (fixture->store, plan, TODAY, NULL);
  g_assert_cmpuint (kring_family_parts (fixture->family, kring_record_get_id (plan), KRING_NOUN_NOT_AGREED)->len, ==, n + 1);
  g_assert_null (kring_edit_add_differing (fixture->store, find (fixture, KRING_NOUN_PLAN, "pl2"), agnes, "Te laat", TODAY,
                                           NULL));   /* replaced by now */
}

static void
test_agree (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *plan = find (fixture, KRING_NOUN_PLAN, "pl2");
  gint64 lowie = kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.lowie"));
  const char *seen = "Lowie is drie; hij speelt naast mama en lacht.";
  guint n = kring_family_list (fixture->family, KRING_NOUN_CHILD_VOICE)->len;
  GPtrArray *voices;
  g_auto(GStrv) observed = NULL;

  g_assert_true (kring_edit_agree (fixture->store, plan, "agreed", &lowie, &seen, 1, TODAY, NULL));
  voices = kring_family_list (fixture->family, KRING_NOUN_CHILD_VOICE);
  g_assert_cmpuint (voices->len, ==, n + 1);
  observed = kring_record_get_texts (voices->pdata[n], "observed");
  g_assert_cmpstr (observed[0], ==, seen);
  g_assert_true (kring_record_is (plan, "status", "agreed"));
  undo (fixture);
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_CHILD_VOICE)->len, ==, n);
  g_assert_true (kring_record_is (plan, "status", "trying"));
}

static void
test_scores (Fixture       *fixture,
             gconstpointer  data)
{
  KringRecord *scale = find (fixture, KRING_NOUN_SCALE, "sc1");
  gint64 id = kring_record_get_id (scale);
  gint64 people[2] = { kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.kelly")),
                       kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.ilyas")) };
  gint64 values[2] = { 7500, KRING_UNSET };
  KringGivenMark marks[2];
  guint n = kring_family_parts (fixture->family, id, KRING_NOUN_SCORE)->len;
  GPtrArray *scores;

  g_assert_true (kring_edit_score (fixture->store, scale, people[0], 6500, "we praten weer", NULL, TODAY, NULL));
  assert_sentence (fixture, "Mark of Kelly written down");
  g_assert_true (kring_edit_score (fixture->store, scale, people[0], 8000, "het lukt", NULL, TODAY, NULL));
  scores = kring_family_parts (fixture->family, id, KRING_NOUN_SCORE);
  g_assert_cmpuint (scores->len, ==, n + 1);
  g_assert_cmpint (kring_record_get_int (scores->pdata[n], "value"), ==, 8000);

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    marks[i] = (KringGivenMark) { people[i], values[i], 20261201 };
  g_assert_true (kring_edit_scores (fixture->store, scale, marks, G_N_ELEMENTS (marks), NULL));
  scores = kring_family_parts (fixture->family, id, KRING_NOUN_SCORE);
  g_assert_cmpuint (scores->len, ==, n + 3);
  g_assert_false (kring_record_has (scores->pdata[n + 2], "value"));
  undo (fixture);
  g_assert_cmpuint (kring_family_parts (fixture->family, id, KRING_NOUN_SCORE)->len, ==, n + 1);

  g_assert_nonnull (kring_edit_add_scale (fixture->store, "hope", "Hoeveel hoop heb je?", NULL));
  assert_sentence (fixture, "“Hoeveel hoop heb je?” asked");
}

static void
test_meeting (Fixture       *fixture,
              gconstpointer  data)
{
  gint64 people[2] = { kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.kelly")),
                       kring_record_get_id (find (fixture, KRING_NOUN_PERSON, "p.agnes")) };
  const char *texts[2] = { "Wat loopt goed?", "Waar zijn we bezorgd over?" };
  int minutes[2] = { 20, 25 };
  KringRecord *meeting = kring_edit_add_meeting (fixture->store, "review", TODAY, people, 2, NULL);
  KringRecord *told;
  gint64 id = kring_record_get_id (meeting);
  GPtrArray *rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);

  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_true (kring_record_is (rows->pdata[0], "state", "invited"));
  assert_sentence (fixture, "Meeting added");

  g_assert_cmpint (kring_record_get_ref (rows->pdata[1], "person"), ==, people[1]);
  g_assert_true (kring_edit_attended (fixture->store, rows->pdata[1], "letter", NULL, FALSE, NULL));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);
  g_assert_true (kring_record_is (rows->pdata[1], "state", "letter"));
  g_assert_true (kring_edit_withdraw (fixture->store, rows->pdata[0], NULL));
  g_assert_cmpuint (kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE)->len, ==, 1);
  undo (fixture);
  g_assert_cmpuint (kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE)->len, ==, 2);

  g_assert_true (kring_edit_add_agenda (fixture->store, meeting, minutes, texts, 2, NULL));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_AGENDA);
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpstr (kring_record_get_text (rows->pdata[1], "text"), ==, "Waar zijn we bezorgd over?");
  assert_sentence (fixture, "Agenda added");

  g_assert_nonnull (kring_edit_add_told (fixture->store, KRING_NOUN_PERSPECTIVE, meeting, people[0], TODAY, NULL));
  assert_sentence (fixture, "View of Kelly added");
  told = kring_edit_add_told (fixture->store, KRING_NOUN_FEEDBACK, meeting, 0, TODAY, NULL);
  g_assert_false (kring_record_has (told, "person"));
  assert_sentence (fixture, "What somebody thought of the meeting added");
}

/* A line points to a service of the signpost: the family keeps a copy, one only, and as new as it was told. */
static void
test_service (Fixture       *fixture,
              gconstpointer  data)
{
  KringRecord *item = find (fixture, KRING_NOUN_PLAN_ITEM, "a3");
  gint64 id = kring_record_get_id (item);
  GPtrArray *services = kring_family_list (fixture->family, KRING_NOUN_SERVICE);
  guint n = services->len;
  g_autoptr(KringRecord) service = kring_record_new (KRING_NOUN_SERVICE);
  gint64 kept;

  kring_record_set_id (service, 12345);   /* of the signpost */
  kring_record_set_text (service, "name", "Huiswerkklas");
  kring_record_set_text (service, "cost", "gratis");
  g_assert_true (kring_edit_point_to_service (fixture->store, item, service, NULL));
  services = kring_family_list (fixture->family, KRING_NOUN_SERVICE);
  g_assert_cmpuint (services->len, ==, n + 1);
  kept = kring_record_get_ref (kring_family_get (fixture->family, id), "service");
  g_assert_cmpint (kept, !=, 12345);
  g_assert_cmpstr (kring_record_get_text (kring_family_get (fixture->family, kept), "cost"), ==, "gratis");
  assert_sentence (fixture, "Which service “Geen alcohol in huis. Ook bezoek breng…” points to changed");

  kring_record_set_text (service, "name", "HUISWERKKLAS");
  kring_record_set_text (service, "cost", "1 euro");
  g_assert_true (kring_edit_point_to_service (fixture->store, find (fixture, KRING_NOUN_PLAN_ITEM, "a1"), service, NULL));
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_SERVICE)->len, ==, n + 1);
  g_assert_cmpstr (kring_record_get_text (kring_family_get (fixture->family, kept), "cost"), ==, "1 euro");
  undo (fixture);
  g_assert_cmpstr (kring_record_get_text (kring_family_get (fixture->family, kept), "cost"), ==, "gratis");

  g_assert_true (kring_edit_point_to_service (fixture->store, kring_family_get (fixture->family, id), NULL, NULL));
  g_assert_cmpint (kring_record_get_ref (kring_family_get (fixture->family, id), "service"), ==, 0);
  undo (fixture);
  undo (fixture);
  g_assert_cmpuint (kring_family_list (fixture->family, KRING_NOUN_SERVICE)->len, ==, n);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/edits-plan/items", test_items);
  ADD_TEST ("/edits-plan/agreement", test_agreement);
  ADD_TEST ("/edits-plan/begin", test_begin);
  ADD_TEST ("/edits-plan/paired", test_paired);
  ADD_TEST ("/edits-plan/add-to", test_add_to);
  ADD_TEST ("/edits-plan/translate", test_translate);
  ADD_TEST ("/edits-plan/scale-of-worry", test_scale_of_worry);
  ADD_TEST ("/edits-plan/move", test_move);
  ADD_TEST ("/edits-plan/copy", test_copy);
  ADD_TEST ("/edits-plan/replaced", test_replaced);
  ADD_TEST ("/edits-plan/sign", test_sign);
  ADD_TEST ("/edits-plan/differing", test_differing);
  ADD_TEST ("/edits-plan/agree", test_agree);
  ADD_TEST ("/edits-plan/scores", test_scores);
  ADD_TEST ("/edits-plan/meeting", test_meeting);
  ADD_TEST ("/edits-plan/service", test_service);

  return g_test_run ();
}
