/* test-edits-circle.c - other names for the rings and the sides of a circle, more of them and fewer
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "family-file.h"
#include "kring-edits-circle.h"
#include "kring-history.h"
#include "kring-sentence.h"
#include "share-fixture.h"

static KringStore *
open_sample (FamilyFile *file)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);

  return family_file_begin (file, family);
}

static KringRecord *
find (KringStore *store,
      KringNoun   noun,
      const char *ref)
{
  return share_fixture_find_row (kring_store_get_family (store), noun, ref);
}

static void
assert_sentence (KringStore *store,
                 const char *expected)
{
  g_autoptr(KringAction) action = kring_history_get_undo (store);
  g_autofree char *sentence = kring_sentence_new (kring_store_get_family (store), action);

  g_assert_cmpstr (sentence, ==, expected);
}

/* Nothing that Kring itself would refuse: not as a file, and not when it is read again. */
static void
assert_sound (KringStore *store)
{
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_store_check (store, &error));
  g_assert_no_error (error);
  share_fixture_check_reread (share);
}

static guint
count_on_side (KringStore *store,
               const char *side)
{
  gint64 circle = kring_record_get_id (find (store, KRING_NOUN_CIRCLE, "c2"));
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), circle, KRING_NOUN_PLACEMENT);
  guint n = 0;

  for (guint i = 0; i < placements->len; i++)
    n += g_strcmp0 (kring_record_get_text (placements->pdata[i], "sector"), side) == 0;

  return n;
}

static gboolean
name_sides (KringStore *store,
            const char *sides)
{
  return kring_edit_text (store, find (store, KRING_NOUN_CIRCLE, "c2"), "sector_labels", sides, NULL);
}

/* A side that gets another name keeps its people; one that goes leaves them on none. */
static void
test_side_names (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file);
  guint n = count_on_side (store, "mama's kant"), n_papa = count_on_side (store, "papa's kant");

  g_assert_cmpuint (n, >, 3);
  g_assert_true (name_sides (store, "kant van Kelly\npapa's kant\ngekozen familie\nschool en vrije tijd\ndiensten"));
  g_assert_cmpuint (count_on_side (store, "kant van Kelly"), ==, n);
  g_assert_cmpuint (count_on_side (store, "mama's kant"), ==, 0);
  g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_cmpuint (count_on_side (store, "mama's kant"), ==, n);

  g_assert_true (name_sides (store, "mama's kant\nburen\npapa's kant\ngekozen familie\nschool\ndiensten"));
  g_assert_cmpuint (count_on_side (store, "mama's kant"), ==, n);
  g_assert_cmpuint (count_on_side (store, "papa's kant"), ==, n_papa);
  g_assert_cmpuint (count_on_side (store, "buren"), ==, 0);
  assert_sound (store);
  g_assert_true (kring_history_undo (store, NULL, NULL));

  g_assert_true (name_sides (store, "buren\npapa's kant\ndiensten"));
  assert_sentence (store, "Kring van Amina changed");
  g_assert_cmpuint (count_on_side (store, "papa's kant"), ==, n_papa);
  g_assert_cmpuint (count_on_side (store, "buren"), ==, 0);
  g_assert_cmpuint (count_on_side (store, NULL), >=, n);
  assert_sound (store);
  g_assert_true (name_sides (store, ""));
  assert_sound (store);

  for (int i = 0; i < 2; i++)
    g_assert_true (kring_history_undo (store, NULL, NULL));
  g_assert_cmpuint (count_on_side (store, "mama's kant"), ==, n);
  assert_sound (store);
  family_file_end (&file, store);
}

static gint64
get_place (KringStore *store,
           const char *ref,
           const char *field)
{
  gint64 circle = kring_record_get_id (find (store, KRING_NOUN_CIRCLE, "c1"));
  gint64 person = kring_record_get_id (find (store, KRING_NOUN_PERSON, ref));
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == person)
      return kring_record_get_int (placements->pdata[i], field);

  g_assert_not_reached ();
}

/* At first: Dirk in the first, Hilde in the second, Nadia in the third and by wish in the second, Els in the fourth; Stijn
 * outside, and else in the fourth. */
static const struct {
  const char *rings;
  gint64      dirk, hilde, nadia, nadias_wish, els, stijn;
} ring_rows[] = {
  { "heel dichtbij\nnabij\nverder weg\nvan de diensten", 1, 2, 3, 2, 4, 4 },              /* another name */
  { "A\nB\nC\nD\nE", 1, 2, 3, 2, 4, 4 },                                                  /* other names, one more */
  { "heel dichtbij\nbijna\ndichtbij\nverder weg\nvan de diensten", 1, 3, 4, 3, 5, 5 },    /* one between */
  { "van de diensten\nheel dichtbij\ndichtbij\nverder weg", 2, 3, 4, 3, 1, 1 },           /* in another order */
  { "heel dichtbij\ndichtbij", 1, 2, 2, 2, 2, 2 },                                        /* the last two went */
  { "heel dichtbij\nverder weg\nvan de diensten", 1, 2, 2, 2, 3, 3 },                     /* one went */
  { "dichtbij\nverder weg\nvan de diensten", 1, 1, 2, 1, 3, 3 },                          /* the first went */
  { "dichtbij", 1, 1, 1, 1, 1, 1 },
  { "A\nB", 1, 2, 2, 2, 2, 2 },
  { "A\nA\nA\nB", 1, 2, 3, 2, 4, 4 },                                                     /* one name for several */
  { "A\nB\nC\nD\nE\nF\nG", 1, 2, 3, 2, 4, 4 },                                            /* more than are drawn */
  { "", 1, 2, 3, 2, 4, 4 },                                                               /* none: the usual four */
};

/* A ring that gets another name or number keeps its people; one that goes leaves them in the next. Whoever is outside
 * stays outside. It is one action, which one undo takes back. */
static void
test_ring_names (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file);

  for (gsize i = 0; i < G_N_ELEMENTS (ring_rows); i++)
    {
      KringRecord *circle = find (store, KRING_NOUN_CIRCLE, "c1");

      g_assert_true (kring_edit_text (store, circle, "rings", ring_rows[i].rings, NULL));
      assert_sentence (store, "Kring van Amina, bij Hilde en Guido changed");
      g_assert_cmpint (get_place (store, "p.dirk", "ring"), ==, ring_rows[i].dirk);
      g_assert_cmpint (get_place (store, "p.hilde", "ring"), ==, ring_rows[i].hilde);
      g_assert_cmpint (get_place (store, "p.nadia", "ring"), ==, ring_rows[i].nadia);
      g_assert_cmpint (get_place (store, "p.nadia", "wish_ring"), ==, ring_rows[i].nadias_wish);
      g_assert_cmpint (get_place (store, "p.hilde", "wish_ring"), ==, KRING_UNSET);
      g_assert_cmpint (get_place (store, "p.els", "ring"), ==, ring_rows[i].els);
      g_assert_cmpint (get_place (store, "p.stijn", "ring"), ==, ring_rows[i].stijn);
      g_assert_cmpint (get_place (store, "p.stijn", "outside"), ==, 1);
      assert_sound (store);

      g_assert_true (kring_history_undo (store, NULL, NULL));
      g_assert_cmpint (get_place (store, "p.dirk", "ring"), ==, 1);
      g_assert_cmpint (get_place (store, "p.nadia", "wish_ring"), ==, 2);
      g_assert_cmpint (get_place (store, "p.stijn", "ring"), ==, 4);
    }

  family_file_end (&file, store);
}

/* A circle that named no rings had four; of those that are named now two are left. */
static void
test_named_at_last (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file);

  g_assert_true (kring_edit_text (store, find (store, KRING_NOUN_CIRCLE, "c1"), "rings", "", NULL));
  g_assert_true (kring_edit_text (store, find (store, KRING_NOUN_CIRCLE, "c1"), "rings", "ver\nheel ver", NULL));
  g_assert_cmpint (get_place (store, "p.dirk", "ring"), ==, 1);
  g_assert_cmpint (get_place (store, "p.els", "ring"), ==, 2);
  assert_sound (store);
  family_file_end (&file, store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edits-circle/side-names", test_side_names);
  g_test_add_func ("/edits-circle/ring-names", test_ring_names);
  g_test_add_func ("/edits-circle/named-at-last", test_named_at_last);

  return g_test_run ();
}
