/* test-circle-beginning.c - another circle, and other names for its rings and sides
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-moves.h"
#include "kring-circle-page.h"
#include "kring-history.h"
#include "kring-quick-add.h"
#include "page-fixture.h"

static KringRecord *
get_circle (DeskFixture *fixture)
{
  return kring_share_get (kring_desk_get_share (fixture->desk), kring_desk_get_circle (fixture->desk));
}

static void
test_begin (DeskFixture   *fixture,
            gconstpointer  data)
{
  static const struct { const char *scheme, *title, *ring; } rows[] = {
    { "informed", "Who knows what", "the family" }, { "role", "Who takes part", "child and parents" },
    { "closeness", "Our circle", "very close" },
  };
  GtkWidget *page = kring_circle_page_new (fixture->desk);

  page_fixture_open (page, 1180, 700);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint n_actions = desk_fixture_count_actions (fixture);
      g_auto(GStrv) rings = NULL;

      gtk_widget_activate_action (page, "page.begin-with", "s", rows[i].scheme);
      desk_fixture_settle ();
      g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
      g_assert_true (kring_record_is (get_circle (fixture), "scheme", rows[i].scheme));
      g_assert_true (kring_record_is (get_circle (fixture), "title", rows[i].title));
      rings = kring_record_get_texts (get_circle (fixture), "rings");
      g_assert_cmpstr (rings[0], ==, rows[i].ring);
    }

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_null (get_circle (fixture));
  page_fixture_close (page);
}

/* Its own details are where it is called something, and its rings and sides too. Who may not change it has them not. */
static void
test_change (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *page = kring_circle_page_new (fixture->desk);
  KringRecord *selected;

  page_fixture_open (page, 1180, 700);
  gtk_widget_activate_action (page, "page.change", NULL);
  selected = kring_desk_get_selected_record (fixture->desk);
  g_assert_true (selected != NULL && kring_record_get_noun (selected) == KRING_NOUN_CIRCLE);

  kring_desk_set_selected (fixture->desk, 0);
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  desk_fixture_settle ();
  gtk_widget_activate_action (page, "page.change", NULL);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  page_fixture_close (page);
}

/* One Enter, one undo: who was added and put in the circle leaves the family again. */
static void
test_add (DeskFixture   *fixture,
          gconstpointer  data)
{
  GtkWidget *page = kring_circle_page_new (fixture->desk);
  KringStore *store = kring_desk_get_store (fixture->desk);
  guint n_actions = desk_fixture_count_actions (fixture);
  guint n_people = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON)->len;
  KringCircleMoves moves;
  KringRecord *zita, *placement;
  GtkWidget *entry;

  page_fixture_open (page, 1180, 700);
  entry = desk_fixture_child (desk_fixture_search (page, KRING_TYPE_QUICK_ADD, NULL), "entry");
  gtk_editable_set_text (GTK_EDITABLE (entry), "buurvrouw Zita, buurt");
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();

  zita = desk_fixture_find (fixture, "buurvrouw Zita");
  moves = (KringCircleMoves) { fixture->desk, kring_circle_moves_find_circle (fixture->desk), NULL, page };
  placement = kring_circle_moves_find (&moves, kring_record_get_id (zita));
  g_assert_nonnull (placement);
  g_assert_cmpint (kring_record_get_int (placement, "ring"), ==, 2);
  g_assert_true (kring_record_is (placement, "sector", "gekozen familie"));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);

  g_assert_true (kring_history_undo (store, NULL, NULL));
  desk_fixture_settle ();
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON)->len, ==, n_people);
  page_fixture_close (page);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/circle-beginning/begin", test_begin);
  ADD ("/circle-beginning/change", test_change);
  ADD ("/circle-beginning/add", test_add);

  return g_test_run ();
}
