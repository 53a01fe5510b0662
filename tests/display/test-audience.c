/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-audience-window.h"
#include "kring-family-window.h"
#include "kring-page-view.h"
#include "kring-scene-item.h"
#include "kring-scene-view.h"

typedef struct {
  DeskFixture          desk;
  KringAudienceWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->desk, NULL);
  fixture->window = kring_audience_window_new (fixture->desk.desk);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1024, 768);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->window);
  desk_fixture_tear_down (&fixture->desk, NULL);
}

static KringScene *
get_scene (Fixture *fixture)
{
  GtkWidget *view = desk_fixture_search (fixture->window, KRING_TYPE_SCENE_VIEW, NULL);

  return view != NULL ? kring_scene_view_get_scene (KRING_SCENE_VIEW (view)) : NULL;
}

typedef struct {
  Fixture    *fixture;
  KringScene *scene;
} Shown;

static gboolean
has_other_scene (gpointer data)
{
  const Shown *before = data;

  return get_scene (before->fixture) != before->scene;
}

static void
wait_for_other_scene (Fixture    *fixture,
                      KringScene *scene)
{
  desk_fixture_wait (has_other_scene, &(Shown) { fixture, scene });
}

/* Its letters follow the height only once that is known. */
static gboolean
has_big_scene (gpointer user_data)
{
  Fixture *fixture = user_data;
  KringScene *scene = get_scene (fixture);

  return scene != NULL && kring_scene_get_text_scale (scene) * 11 * 36 >= gtk_widget_get_height (GTK_WIDGET (fixture->window))
         && desk_fixture_search (fixture->window, KRING_TYPE_SCENE_ITEM, NULL) != NULL;
}

static gboolean
has_page (gpointer user_data)
{
  Fixture *fixture = user_data;
  GtkWidget *page = desk_fixture_search (fixture->window, KRING_TYPE_PAGE_VIEW, NULL);

  return page != NULL && gtk_widget_get_width (page) > 600;
}

/* All that can be read in @root, by whatever means. */
static void
gather (GtkWidget *root,
        GString   *words)
{
  g_assert_null (gtk_widget_get_tooltip_text (root));
  if (KRING_IS_SCENE_ITEM (root))
    g_string_append_printf (words, "%s\n", kring_scene_item_get_words (KRING_SCENE_ITEM (root)));
  if (GTK_IS_LABEL (root))
    g_string_append_printf (words, "%s\n", gtk_label_get_text (GTK_LABEL (root)));
  if (KRING_IS_SCENE_VIEW (root))
    {
      g_autofree char *text = kring_scene_to_text (kring_scene_view_get_scene (KRING_SCENE_VIEW (root)));

      g_string_append (words, text);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    gather (child, words);
}

static void
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        {
          g_signal_emit_by_name (controller, "key-pressed", key, 0u, state, &is_handled);
          g_assert_true (is_handled);
          return;
        }
    }

  g_assert_not_reached ();
}

static void
test_pictures (Fixture       *fixture,
               gconstpointer  page)
{
  g_autoptr(KringShare) share = kring_desk_create_share (fixture->desk.desk, KRING_PROFILE_PRESENT, 0);
  g_autoptr(GPtrArray) hidden = desk_fixture_list_hidden (&fixture->desk, share);
  g_autoptr(GString) words = g_string_new (NULL);

  kring_audience_window_show_page (fixture->window, page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_big_scene, fixture);

  gather (GTK_WIDGET (fixture->window), words);
  g_assert_nonnull (strstr (words->str, "Amina"));
  g_assert_cmpuint (hidden->len, >, 10);
  for (guint i = 0; i < hidden->len; i++)
    if (strstr (words->str, hidden->pdata[i]) != NULL)
      g_error ("on the big screen: %s", (const char *) hidden->pdata[i]);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Kring");
}

/* Of the child one chose; of somebody who is not there nothing at all. */
static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(KringShare) share = kring_desk_create_share (fixture->desk.desk, KRING_PROFILE_PRESENT, 0);
  g_autoptr(GPtrArray) hidden = desk_fixture_list_hidden (&fixture->desk, share);
  g_autoptr(GString) words = g_string_new (NULL);

  kring_audience_window_show_places (fixture->window, kring_record_get_id (desk_fixture_find (&fixture->desk, "Ilyas")));
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_big_scene, fixture);

  g_assert_cmpstr (kring_audience_window_get_page (fixture->window), ==, "places");
  gather (GTK_WIDGET (fixture->window), words);
  g_assert_nonnull (strstr (words->str, "Kasteelstraat"));
  g_assert_null (strstr (words->str, "CKG"));   /* there Amina was */
  for (guint i = 0; i < hidden->len; i++)
    if (strstr (words->str, hidden->pdata[i]) != NULL)
      g_error ("on the big screen: %s", (const char *) hidden->pdata[i]);
}

static void
test_plan (Fixture       *fixture,
           gconstpointer  data)
{
  kring_audience_window_show_page (fixture->window, "plan");
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_page, fixture);
}

/* A page with nothing for an audience leaves there what there was. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  KringScene *scene;

  g_assert_cmpstr (kring_audience_window_get_page (fixture->window), ==, "circle");
  kring_audience_window_show_page (fixture->window, "timeline");
  kring_audience_window_show_page (fixture->window, "people");
  g_assert_cmpstr (kring_audience_window_get_page (fixture->window), ==, "timeline");

  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_big_scene, fixture);
  scene = get_scene (fixture);
  before = kring_scene_to_text (scene);
  kring_desk_set_moment (fixture->desk.desk, 20200615);
  wait_for_other_scene (fixture, scene);
  after = kring_scene_to_text (get_scene (fixture));
  g_assert_cmpstr (before, !=, after);
  g_assert_nonnull (strstr (after, "15 June 2020"));
}

/* The circle that the counsellor looks at, if everybody may see it; otherwise the current one. */
static void
test_follows_circle (Fixture       *fixture,
                     gconstpointer  data)
{
  GPtrArray *circles = kring_share_list (kring_desk_get_share (fixture->desk.desk), KRING_NOUN_CIRCLE);
  const gint64 ids[] = { kring_record_get_id (circles->pdata[3]), G_MAXINT64 };
  const char *rings[] = { "weet alles", "heel dichtbij" };

  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_big_scene, fixture);
  for (int i = 0; i < 2; i++)
    {
      KringScene *scene = get_scene (fixture);
      g_autofree char *text = NULL;

      kring_desk_set_circle (fixture->desk.desk, ids[i]);
      wait_for_other_scene (fixture, scene);
      text = kring_scene_to_text (get_scene (fixture));
      g_assert_nonnull (strstr (text, rings[i]));
    }
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *view;

  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_wait (has_big_scene, fixture);
  view = desk_fixture_search (fixture->window, KRING_TYPE_SCENE_VIEW, NULL);
  g_assert_true (gtk_widget_get_mapped (view));

  press (fixture, GDK_KEY_b, 0);
  g_assert_true (kring_audience_window_get_blank (fixture->window));
  g_assert_false (gtk_widget_get_mapped (view));
  press (fixture, GDK_KEY_Escape, 0);
  press (fixture, GDK_KEY_Return, 0);
  g_assert_true (kring_audience_window_get_blank (fixture->window));
  kring_audience_window_show_page (fixture->window, "timeline");
  g_assert_true (kring_audience_window_get_blank (fixture->window));

  press (fixture, GDK_KEY_b, 0);
  g_assert_false (kring_audience_window_get_blank (fixture->window));
  press (fixture, GDK_KEY_Escape, 0);
  g_assert_true (kring_audience_window_get_blank (fixture->window));
  press (fixture, GDK_KEY_F5, 0);
  g_assert_null (fixture->window);
}

static KringAudienceWindow *
find_audience (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  KringAudienceWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (windows, i);

      if (KRING_IS_AUDIENCE_WINDOW (window))
        found = KRING_AUDIENCE_WINDOW (window);
    }

  return found;
}

static void
test_from_window (void)
{
  DeskFixture fixture;
  GtkWindow *window;
  GtkWidget *widget;

  desk_fixture_set_up (&fixture, NULL);
  window = kring_family_window_new (NULL, fixture.desk);
  widget = GTK_WIDGET (window);
  gtk_window_present (window);

  gtk_widget_activate_action (widget, "win.page", "s", "plan");
  gtk_widget_activate_action (widget, "win.present", NULL);
  g_assert_nonnull (find_audience ());
  g_assert_cmpstr (kring_audience_window_get_page (find_audience ()), ==, "plan");
  gtk_widget_activate_action (widget, "win.page", "s", "timeline");
  g_assert_cmpstr (kring_audience_window_get_page (find_audience ()), ==, "timeline");

  /* it can be blanked without going there */
  gtk_widget_activate_action (widget, "win.blank", NULL);
  g_assert_true (kring_audience_window_get_blank (find_audience ()));
  gtk_widget_activate_action (widget, "win.blank", NULL);
  g_assert_false (kring_audience_window_get_blank (find_audience ()));
  gtk_widget_activate_action (widget, "win.present", NULL);
  g_assert_null (find_audience ());
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "blank"));

  /* whoever leaves the family takes it from the big screen */
  gtk_widget_activate_action (widget, "win.present", NULL);
  g_assert_nonnull (find_audience ());
  gtk_window_destroy (window);
  g_assert_null (find_audience ());
  desk_fixture_tear_down (&fixture, NULL);
}

/* In place of those of GTK, which ask a session that a test has not. */
static guint n_awake;

guint
gtk_application_inhibit (GtkApplication             *application,
                         GtkWindow                  *window,
                         GtkApplicationInhibitFlags  flags,
                         const char                 *reason)
{
  g_assert_true (flags == GTK_APPLICATION_INHIBIT_IDLE);
  return ++n_awake;
}

void
gtk_application_uninhibit (GtkApplication *application,
                           guint           cookie)
{
  g_assert_true (GTK_IS_APPLICATION (application));
  g_assert_cmpuint (cookie, ==, n_awake);
  n_awake--;
}

static void
locked_cb (KringFamilyWindow *window)
{
  kring_family_window_leave (window);
}

/* Nobody touches the computer while the family looks: the screen stays on, and no longer than that. Locking works. */
static void
test_awake (void)
{
  DeskFixture fixture;
  g_autoptr(AdwApplication) application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr(GSimpleAction) lock = g_simple_action_new ("lock", NULL);
  g_autoptr(GError) error = NULL;
  KringAudienceWindow *audience;
  GtkWindow *window;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);
  desk_fixture_set_up (&fixture, NULL);
  window = kring_family_window_new (GTK_APPLICATION (application), fixture.desk);
  gtk_window_present (window);

  for (int times = 0; times < 2; times++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.present", NULL);
      g_assert_cmpuint (n_awake, ==, 1);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.present", NULL);
      g_assert_cmpuint (n_awake, ==, 0);
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.present", NULL);
  g_signal_connect_swapped (lock, "activate", G_CALLBACK (locked_cb), window);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (lock));
  audience = g_object_ref (find_audience ());   /* as whoever handles the key does */
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  press (&(Fixture) { .window = audience }, GDK_KEY_l, GDK_CONTROL_MASK);
  desk_fixture_settle ();
  g_assert_null (window);
  g_assert_null (find_audience ());
  g_assert_finalize_object (audience);
  g_assert_cmpuint (n_awake, ==, 0);
  desk_fixture_tear_down (&fixture, NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/ui/audience/timeline", Fixture, "timeline", set_up, test_pictures, tear_down);
  g_test_add ("/ui/audience/circle", Fixture, "circle", set_up, test_pictures, tear_down);
  g_test_add ("/ui/audience/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/ui/audience/plan", Fixture, NULL, set_up, test_plan, tear_down);
  g_test_add ("/ui/audience/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/ui/audience/follows-circle", Fixture, NULL, set_up, test_follows_circle, tear_down);
  g_test_add ("/ui/audience/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add_func ("/ui/audience/from-window", test_from_window);

  g_test_add_func ("/ui/audience/awake", test_awake);

  return g_test_run ();
}
