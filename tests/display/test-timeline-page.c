/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-history.h"
#include "kring-timeline-page.h"
#include "kring-timeline-top.h"
#include "kring-words.h"
#include "page-fixture.h"

static GtkWidget *
open_page (DeskFixture     *fixture,
           GtkWidget      **window,
           KringSceneView **view)
{
  GtkWidget *page = kring_timeline_page_new (fixture->desk);

  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), 900, 700);
  gtk_window_set_child (GTK_WINDOW (*window), page);
  gtk_window_present (GTK_WINDOW (*window));
  desk_fixture_settle ();
  *view = desk_fixture_child (page, "view");
  g_assert_nonnull (kring_scene_view_get_scene (*view));

  return page;
}

static void
close_page (GtkWidget *window,
            GtkWidget *page)
{
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (page);
}

static KringSceneItem *
find_item (KringSceneView *view,
           KringShapeKind  kind,
           gint64          id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (kring_scene_item_get_kind (KRING_SCENE_ITEM (child)) == kind && kring_scene_item_get_id (KRING_SCENE_ITEM (child)) == id)
      return KRING_SCENE_ITEM (child);

  return NULL;
}

static void
assert_named (KringSceneItem *item,
              const char     *part)
{
  const char *words = kring_scene_item_get_words (item);

  g_assert_nonnull (strstr (words, part));
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (item)));
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, words);
}

/* Every event with a date, and every stay of a child, is a button with a name. */
static void
test_names (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GtkWidget *window, *page;
  KringSceneView *view;
  guint n_events = 0, n_stays = 0;

  page = open_page (fixture, &window, &view);
  for (guint i = 0; i < events->len; i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (!kring_record_get_date (events->pdata[i], "date", &date) || !kring_date_is_dated (&date))
        continue;

      assert_named (find_item (view, KRING_SHAPE_DOT, kring_record_get_id (events->pdata[i])),
                    kring_record_get_text (events->pdata[i], "title"));
      n_events++;
    }

  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *person = kring_share_follow (share, stays->pdata[i], "person");

      if (!g_ptr_array_find (children, person, NULL))
        continue;

      assert_named (find_item (view, KRING_SHAPE_BAR, kring_record_get_id (stays->pdata[i])),
                    kring_record_get_text (person, "given"));
      n_stays++;
    }

  g_assert_cmpuint (n_events, >, 70);
  g_assert_cmpuint (n_stays, ==, 18);
  close_page (window, page);
}

typedef struct {
  KringSceneView *view;
  gint64          id;
  gboolean        is_there;
} Item;

static gboolean
is_shown (gpointer data)
{
  const Item *item = data;

  return (find_item (item->view, KRING_SHAPE_DOT, item->id) != NULL) == item->is_there;
}

static void
type_event (GtkWidget  *page,
            const char *text)
{
  GtkWidget *entry = desk_fixture_child (desk_fixture_child (page, "quick"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
}

/* One line is one event and one step back. */
static void
test_quick_add (DeskFixture   *fixture,
                gconstpointer  data)
{
  guint n_events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;
  guint n_actions = desk_fixture_count_actions (fixture);
  GtkWidget *window, *page, *quick;
  KringSceneView *view;
  gint64 id;

  page = open_page (fixture, &window, &view);
  quick = desk_fixture_child (page, "quick");
  gtk_editable_set_text (desk_fixture_child (quick, "entry"), "maart 2024 eerste zwemles van Amina");
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (quick, "label")), ==,
                   "March 2024 · Eerste zwemles van Amina · Amina");
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (quick, "event_toggle")));

  type_event (page, "maart 2024 eerste zwemles van Amina");
  id = kring_desk_get_selected (fixture->desk);
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len, ==, n_events + 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  desk_fixture_wait (is_shown, &(Item) { view, id, TRUE });
  assert_named (find_item (view, KRING_SHAPE_DOT, id), "Eerste zwemles van Amina, March 2024");
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (quick, "entry")), ==, "");

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len, ==, n_events);
  desk_fixture_wait (is_shown, &(Item) { view, id, FALSE });

  close_page (window, page);
}

/* A "+3" of which one is called so. */
static KringSceneItem *
find_more (KringSceneView *view,
           const char     *part)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (kring_scene_item_get_kind (KRING_SCENE_ITEM (child)) == KRING_SHAPE_MORE
        && strstr (kring_scene_item_get_words (KRING_SCENE_ITEM (child)), part) != NULL)
      return KRING_SCENE_ITEM (child);

  return NULL;
}

/* A "+3" selects nothing: it comes nearer, to where what it stands for lies apart. */
static void
test_more (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *window, *page;
  KringSceneView *view;
  KringSceneItem *more;
  g_autofree char *whole = NULL;
  g_autofree char *nearer = NULL;

  page = open_page (fixture, &window, &view);
  whole = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
  more = find_more (view, "more: ");
  g_assert_nonnull (more);
  gtk_widget_grab_focus (GTK_WIDGET (more));
  gtk_widget_activate_action (GTK_WIDGET (more), "item.activate", NULL);
  nearer = page_fixture_wait_for_other_words (view, whole);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  close_page (window, page);
}

/* What is on one day cannot be taken apart: then they are listed. */
static void
test_more_on_one_day (DeskFixture   *fixture,
                      gconstpointer  data)
{
  GtkWidget *window, *page, *list, *popover;
  KringSceneView *view;
  g_autoptr(GListModel) model = NULL;
  g_autoptr(KringRecord) second = NULL;

  page = open_page (fixture, &window, &view);
  for (int i = 1; i <= 12; i++)
    {
      g_autofree char *text = g_strdup_printf ("12 mei 2010 een dag met een heel lang verhaal, deel %d van alles", i);

      type_event (page, text);
    }
  desk_fixture_wait (is_shown, &(Item) { view, kring_desk_get_selected (fixture->desk), TRUE });
  kring_desk_set_selected (fixture->desk, 0);

  for (int tries = 0; tries < 20 && desk_fixture_search (page, GTK_TYPE_LIST_VIEW, NULL) == NULL; tries++)
    {
      g_autofree char *words = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
      KringSceneItem *more = find_more (view, "heel lang verhaal");

      g_assert_nonnull (more);
      gtk_widget_grab_focus (GTK_WIDGET (more));
      gtk_widget_activate_action (GTK_WIDGET (more), "item.activate", NULL);
      if (desk_fixture_search (page, GTK_TYPE_LIST_VIEW, NULL) == NULL)
        g_free (page_fixture_wait_for_other_words (view, words));
    }

  list = desk_fixture_search (page, GTK_TYPE_LIST_VIEW, NULL);
  g_assert_nonnull (list);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  model = g_object_ref (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))));
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 1);
  second = g_list_model_get_item (model, 1);

  popover = gtk_widget_get_ancestor (list, GTK_TYPE_POPOVER);
  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  g_signal_emit_by_name (list, "activate", 1u);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_record_get_id (second));
  desk_fixture_settle ();

  close_page (window, page);
  g_assert_null (popover);
}

/* Where the children lived follows the moment. */
static void
test_lived (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window, *page;
  KringSceneView *view;
  GtkLabel *lived;

  page = open_page (fixture, &window, &view);
  lived = desk_fixture_child (page, "lived_label");
  g_assert_true (g_str_has_prefix (gtk_label_get_text (lived), "On "));
  kring_desk_set_moment (fixture->desk, 20150601);
  g_assert_cmpstr (gtk_label_get_text (lived), ==, "On 1 June 2015 Amina lived in Kasteelstraat");
  kring_desk_set_moment (fixture->desk, 20100601);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (lived)));

  close_page (window, page);
}

static GtkWidget *
get_shown (GtkWidget *page)
{
  return desk_fixture_child (desk_fixture_child (page, "top"), "shown");
}

/* What is called so: of @type, round the label. */
static gpointer
find_called (gpointer    widget,
             GType       type,
             const char *words)
{
  return gtk_widget_get_ancestor (desk_fixture_search (widget, GTK_TYPE_LABEL, words), type);
}

/* What is not to be shown goes from the picture and is said in words; one button brings all back. */
static void
test_filter (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *window, *page, *top;
  GtkCheckButton *lowie;
  KringSceneView *view;
  gint64 id = 0;
  g_autofree char *words = NULL;
  g_autofree char *whole = NULL;
  GPtrArray *stays = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STAY);

  page = open_page (fixture, &window, &view);
  top = desk_fixture_child (page, "top");
  whole = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
  for (guint i = 0; i < stays->len; i++)
    if (kring_record_get_ref (stays->pdata[i], "person") == kring_record_get_id (desk_fixture_find (fixture, "Lowie")))
      id = kring_record_get_id (stays->pdata[i]);
  g_assert_nonnull (find_item (view, KRING_SHAPE_BAR, id));
  g_assert_false (gtk_revealer_get_reveal_child (desk_fixture_child (top, "revealer")));

  lowie = find_called (get_shown (page), GTK_TYPE_CHECK_BUTTON, "Lowie");
  g_assert_true (gtk_check_button_get_active (lowie));
  gtk_check_button_set_active (lowie, FALSE);
  words = page_fixture_wait_for_other_words (view, whole);
  g_assert_null (strstr (words, "Lowie"));
  g_assert_null (find_item (view, KRING_SHAPE_BAR, id));
  g_assert_true (gtk_revealer_get_reveal_child (desk_fixture_child (top, "revealer")));
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (top, "words_label")), ==, "Without the lane of Lowie");

  g_signal_emit_by_name (find_called (top, GTK_TYPE_BUTTON, "Show _All"), "clicked");
  page_fixture_wait_for_words (view, whole);
  g_assert_nonnull (find_item (view, KRING_SHAPE_BAR, id));
  g_assert_false (gtk_revealer_get_reveal_child (desk_fixture_child (top, "revealer")));
  g_assert_true (gtk_check_button_get_active (find_called (get_shown (page), GTK_TYPE_CHECK_BUTTON, "Lowie")));

  close_page (window, page);
}

static guint
find_string (GtkDropDown *drop_down,
             const char  *string)
{
  GListModel *strings = gtk_drop_down_get_model (drop_down);

  for (guint i = 0; i < g_list_model_get_n_items (strings); i++)
    if (g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (strings), i), string) == 0)
      return i;

  return GTK_INVALID_LIST_POSITION;
}

/* Somebody who can be filtered by and whom a service does not see. */
static KringRecord *
find_hidden_person (DeskFixture *fixture,
                    GtkDropDown *people)
{
  g_autoptr(KringShare) service = kring_desk_create_share (fixture->desk, KRING_PROFILE_SERVICE, 0);
  GPtrArray *all = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON);

  for (guint i = 0; i < all->len; i++)
    if (kring_share_get (service, kring_record_get_id (all->pdata[i])) == NULL
        && find_string (people, kring_person_name (all->pdata[i])) != GTK_INVALID_LIST_POSITION)
      return all->pdata[i];

  g_assert_not_reached ();
}

/* Whom one filters by goes from the line of words when the reader may not see them, and is there again afterwards. */
static void
test_filter_by_person (DeskFixture   *fixture,
                       gconstpointer  data)
{
  GtkWidget *window, *page, *top;
  KringSceneView *view;
  GtkDropDown *people;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  page = open_page (fixture, &window, &view);
  top = desk_fixture_child (page, "top");
  people = desk_fixture_child (get_shown (page), "person_drop_down");
  name = g_strdup (kring_person_name (find_hidden_person (fixture, people)));
  words = g_strdup_printf ("Only what %s has a part in", name);
  gtk_drop_down_set_selected (people, find_string (people, name));
  desk_fixture_settle ();
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (top, "words_label")), ==, words);

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_SERVICE, 0);
  desk_fixture_settle ();
  g_assert_false (gtk_revealer_get_reveal_child (desk_fixture_child (top, "revealer")));
  g_assert_cmpuint (find_string (people, name), ==, GTK_INVALID_LIST_POSITION);

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);
  desk_fixture_settle ();
  g_assert_true (gtk_revealer_get_reveal_child (desk_fixture_child (top, "revealer")));
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (top, "words_label")), ==, words);
  g_assert_cmpuint (gtk_drop_down_get_selected (people), ==, find_string (people, name));

  close_page (window, page);
}

/* The first item of the menu with this label, at any depth; its action is done. */
static gboolean
choose (GtkWidget  *page,
        GMenuModel *menu,
        const char *label)
{
  static const char * const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *action = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (links); j++)
        {
          g_autoptr(GMenuModel) below = g_menu_model_get_item_link (menu, i, links[j]);

          if (below != NULL && choose (page, below, label))
            return TRUE;
        }

      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &text)
          || !g_str_has_prefix (text, label)
          || !g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action))
        continue;

      return gtk_widget_activate_action_variant (page, action, g_menu_model_get_item_attribute_value (
                                                   menu, i, G_MENU_ATTRIBUTE_TARGET, NULL));
    }

  return FALSE;
}

/* A year, a stay, a life, and everything again. */
static void
test_periods (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *window, *page;
  KringSceneView *view;
  GMenuModel *menu;
  g_autofree char *whole = NULL;
  g_autofree char *year = NULL;
  g_autofree char *stay = NULL;

  page = open_page (fixture, &window, &view);
  menu = gtk_menu_button_get_menu_model (desk_fixture_child (desk_fixture_child (page, "top"), "periods_button"));
  whole = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));

  g_assert_true (choose (page, menu, "2019"));
  year = page_fixture_wait_for_other_words (view, whole);
  g_assert_cmpstr (strstr (year, "from"), ==, "from 1 January 2019 to 31 December 2019");
  g_assert_true (choose (page, menu, "Bij papa en Salma"));
  stay = page_fixture_wait_for_other_words (view, year);
  g_assert_true (choose (page, menu, "_Everything"));
  page_fixture_wait_for_words (view, whole);

  close_page (window, page);
}

static void
add (const char *path,
     void      (*test) (DeskFixture *fixture, gconstpointer data))
{
  g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/timeline-page/names", test_names);
  add ("/timeline-page/filter", test_filter);
  add ("/timeline-page/filter-by-person", test_filter_by_person);
  add ("/timeline-page/periods", test_periods);
  add ("/timeline-page/lived", test_lived);
  add ("/timeline-page/quick-add", test_quick_add);
  add ("/timeline-page/more", test_more);
  add ("/timeline-page/more-on-one-day", test_more_on_one_day);

  return g_test_run ();
}
