/* test-circle-unplaced.c - who is in the family but not in the circle, in which order
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-unplaced.h"
#include "kring-words.h"
#include "timeline-fixture.h"

/* Everybody of the family stands in the circle or is in the tray, never both. */
static void
test_all (void)
{
  g_autoptr(KringShare) share = load_sample ("02-drie-huizen-amina-ilyas-lowie.json");
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  guint n_people = kring_share_list (share, KRING_NOUN_PERSON)->len;

  for (guint c = 0; c < circles->len; c++)
    {
      GPtrArray *placements = kring_share_parts (share, circles->pdata[c], KRING_NOUN_PLACEMENT);
      g_autoptr(GPtrArray) focus = kring_share_people (share, circles->pdata[c], "focus");
      g_autoptr(GPtrArray) people = kring_circle_unplaced_new (share, circles->pdata[c]);
      g_autoptr(GHashTable) placed = g_hash_table_new (NULL, NULL);

      for (guint i = 0; i < placements->len; i++)
        g_hash_table_add (placed, kring_share_follow (share, placements->pdata[i], "person"));
      for (guint i = 0; i < focus->len; i++)
        g_hash_table_add (placed, focus->pdata[i]);
      g_assert_cmpuint (people->len, >, 0);
      g_assert_cmpuint (people->len + g_hash_table_size (placed), ==, n_people);
      for (guint i = 0; i < people->len; i++)
        g_assert_false (g_hash_table_contains (placed, people->pdata[i]));
    }
}

/* Who is spoken of most is first; who never is comes last, in the order of the family. */
static void
test_order (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2024");
  KringRecord *silent = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "An", NULL);
  KringRecord *silent_too = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Bo", NULL);
  KringRecord *once = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Cem", NULL);
  KringRecord *often = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Dirk", NULL);
  KringRecord *placed = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Els", NULL);
  KringRecord *circle = add (family, KRING_NOUN_CIRCLE, "title", "Kring", "scheme", "closeness", NULL);
  g_autoptr(KringShare) share = NULL;
  g_autoptr(GPtrArray) people = NULL;

  add (family, KRING_NOUN_PLACEMENT, "#circle", circle, "#person", placed, NULL);
  add (family, KRING_NOUN_TIE, "#from", once, "#to", child, "kind", "friend", NULL);
  for (int i = 0; i < 3; i++)
    {
      KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", "other", "title", "Feest", NULL);

      add (family, KRING_NOUN_EVENT_PERSON, "#event", event, "#person", often, NULL);
      add (family, KRING_NOUN_EVENT_PERSON, "#event", event, "#person", placed, NULL);
    }

  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  people = kring_circle_unplaced_new (share, kring_share_get (share, kring_record_get_id (circle)));
  g_assert_cmpuint (people->len, ==, 4);
  g_assert_cmpstr (kring_person_name (people->pdata[0]), ==, "Dirk");
  g_assert_cmpstr (kring_person_name (people->pdata[1]), ==, "Cem");
  g_assert_cmpstr (kring_person_name (people->pdata[2]), ==, kring_person_name (silent));
  g_assert_cmpstr (kring_person_name (people->pdata[3]), ==, kring_person_name (silent_too));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scene/circle-unplaced/all", test_all);
  g_test_add_func ("/scene/circle-unplaced/order", test_order);

  return g_test_run ();
}
