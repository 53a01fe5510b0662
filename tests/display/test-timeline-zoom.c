/* test-timeline-zoom.c - coming nearer to a stretch of time, and going back
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-page.h"
#include "page-fixture.h"

static GtkWidget *
open_page (DeskFixture     *fixture,
           KringSceneView **view)
{
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 900, 700);

  *view = desk_fixture_child (page, "view");

  return page;
}

/* + and - come nearer and go further, 0 shows all; so do the buttons. */
static void
test_zoom (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *page;
  KringSceneView *view;
  g_autofree char *whole = NULL;
  g_autofree char *nearer = NULL;
  g_autofree char *nearest = NULL;
  g_autofree char *back = NULL;
  g_autofree char *again = NULL;

  page = open_page (fixture, &view);
  whole = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
  page_fixture_press (view, GDK_KEY_plus, 0);
  nearer = page_fixture_wait_for_other_words (view, whole);
  page_fixture_press (view, GDK_KEY_plus, 0);
  nearest = page_fixture_wait_for_other_words (view, nearer);
  page_fixture_press (view, GDK_KEY_minus, 0);
  back = page_fixture_wait_for_other_words (view, nearest);
  page_fixture_press (view, GDK_KEY_0, 0);
  page_fixture_wait_for_words (view, whole);

  gtk_widget_activate_action (page, "page.zoom-in", NULL);
  again = page_fixture_wait_for_other_words (view, whole);
  gtk_widget_activate_action (page, "page.zoom-all", NULL);
  page_fixture_wait_for_words (view, whole);

  page_fixture_close (page);
}

/* Selects what lies far at the side. */
static gint64
select_birth (DeskFixture *fixture)
{
  GPtrArray *events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT);
  gint64 id = 0;

  for (guint i = 0; i < events->len; i++)
    if (kring_record_is (events->pdata[i], "title", "Amina is geboren"))
      id = kring_record_get_id (events->pdata[i]);
  g_assert_cmpint (id, !=, 0);
  kring_desk_set_selected (fixture->desk, id);
  desk_fixture_settle ();

  return id;
}

/* Who comes nearer with keys does so round what is selected, however far at the side it was; also with the focus on
 * nothing at all. */
static void
test_zoom_to_selected (DeskFixture   *fixture,
                       gconstpointer  data)
{
  GtkWidget *page;
  KringSceneView *view;
  gint64 id;

  for (int is_focused = 0; is_focused <= 1; is_focused++)
    {
      page = open_page (fixture, &view);
      id = select_birth (fixture);
      for (int i = 0; i < 8; i++)
        {
          g_autofree char *words = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
          g_autofree char *nearer = NULL;

          if (!is_focused)
            gtk_root_set_focus (gtk_widget_get_root (page), NULL);
          gtk_widget_activate_action (page, "page.zoom-in", NULL);
          nearer = page_fixture_wait_for_other_words (view, words);
        }
      g_assert_nonnull (page_fixture_find_item (view, KRING_SHAPE_DOT, id));
      page_fixture_close (page);
    }
}

/* Who points somewhere comes nearer there, also right in the middle. */
static void
test_zoom_where_pointed (DeskFixture   *fixture,
                         gconstpointer  data)
{
  GtkWidget *page;
  KringSceneView *view;
  gint64 id;

  page = open_page (fixture, &view);
  id = select_birth (fixture);
  for (int i = 0; i < 8; i++)
    {
      g_autofree char *words = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
      g_autofree char *nearer = NULL;

      g_signal_emit_by_name (view, "zoomed", 1.5, gtk_widget_get_width (GTK_WIDGET (view)) / 2.0,
                             gtk_widget_get_height (GTK_WIDGET (view)) / 2.0);
      nearer = page_fixture_wait_for_other_words (view, words);
    }
  g_assert_null (page_fixture_find_item (view, KRING_SHAPE_DOT, id));
  page_fixture_close (page);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/timeline-zoom/keys", test_zoom);
  ADD ("/timeline-zoom/selected", test_zoom_to_selected);
  ADD ("/timeline-zoom/pointed", test_zoom_where_pointed);

  return g_test_run ();
}
