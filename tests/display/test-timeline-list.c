/* test-timeline-list.c - the timeline as a list
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-timeline-page.h"
#include "kring-timeline-row.h"
#include "kring-timeline-top.h"
#include "page-fixture.h"

typedef struct {
  GtkWidget     *page;
  GtkWidget     *list;
  GtkColumnView *view;
  GListModel    *rows;
} List;

static void
open_list (List        *list,
           DeskFixture *fixture,
           int          width)
{
  list->page = page_fixture_open (kring_timeline_page_new (fixture->desk), width, 700);
  list->list = desk_fixture_child (list->page, "list");
  list->view = desk_fixture_child (list->list, "view");
  gtk_widget_activate_action (list->page, "page.list", NULL);
  desk_fixture_settle ();
  list->rows = G_LIST_MODEL (gtk_column_view_get_model (list->view));
}

static KringTimelineRow *
get_row (List  *list,
         guint  index)
{
  g_autoptr(KringTimelineRow) row = g_list_model_get_item (list->rows, index);

  return row;   /* the list holds it */
}

/* The first row whose cell begins so. */
static guint
find_row (List              *list,
          KringTimelineCell  cell,
          const char        *start)
{
  for (guint i = 0; i < g_list_model_get_n_items (list->rows); i++)
    if (g_str_has_prefix (kring_timeline_row_get_cell (get_row (list, i), cell), start))
      return i;

  return GTK_INVALID_LIST_POSITION;
}

/* Everything of the picture and of the tray, in the order of time; choosing a row selects it, and the other way round. */
static void
test_everything (DeskFixture   *fixture,
                 gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  guint glass, birth;
  List list;

  open_list (&list, fixture, 1000);
  for (guint i = 0; i < events->len; i++)
    g_assert_cmpuint (find_row (&list, KRING_CELL_WHAT, kring_record_get_text (events->pdata[i], "title")), !=,
                      GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (g_list_model_get_n_items (list.rows), >, events->len + 18);

  birth = find_row (&list, KRING_CELL_WHAT, "Amina is geboren");
  glass = find_row (&list, KRING_CELL_WHAT, "De avond van het glas");
  g_assert_cmpuint (birth, <, glass);
  g_assert_cmpstr (kring_timeline_row_get_cell (get_row (&list, glass), KRING_CELL_WHEN), ==, "4 March 2023");
  g_assert_cmpstr (kring_timeline_row_get_cell (get_row (&list, glass), KRING_CELL_WHO), ==, "Amina, Kelly, Stijn, Ilyas and Lowie");
  g_assert_cmpstr (kring_timeline_row_get_cell (get_row (&list, glass), KRING_CELL_TELLER), ==, "told differently");

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (list.rows), glass);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_timeline_row_get_id (get_row (&list, glass)));
  kring_desk_set_selected (fixture->desk, kring_timeline_row_get_id (get_row (&list, birth)));
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (list.rows)), ==, birth);

  gtk_widget_activate_action (list.page, "page.list", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (desk_fixture_child (list.page, "ways")), ==, "picture");
  page_fixture_close (list.page);
}

/* Sorted by another column, searched by any word; what is filtered away is away here too. */
static void
test_sort_and_search (DeskFixture   *fixture,
                      gconstpointer  data)
{
  List list;
  GtkWidget *top;
  GtkEditable *search;
  guint n;

  open_list (&list, fixture, 1000);
  n = g_list_model_get_n_items (list.rows);
  gtk_column_view_sort_by_column (list.view, desk_fixture_child (list.list, "what_column"), GTK_SORT_ASCENDING);
  desk_fixture_settle ();
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (g_utf8_collate (kring_timeline_row_get_cell (get_row (&list, i - 1), KRING_CELL_WHAT),
                                     kring_timeline_row_get_cell (get_row (&list, i), KRING_CELL_WHAT)), <=, 0);

  search = desk_fixture_child (list.list, "search_entry");
  gtk_editable_set_text (search, "glas 2023");
  g_signal_emit_by_name (search, "search-changed");
  desk_fixture_settle ();
  g_assert_cmpuint (find_row (&list, KRING_CELL_WHAT, "De avond van het glas"), !=, GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (g_list_model_get_n_items (list.rows), <, 8);

  gtk_column_view_sort_by_column (list.view, desk_fixture_child (list.list, "when_column"), GTK_SORT_ASCENDING);
  g_signal_emit_by_name (search, "activate");
  desk_fixture_settle ();
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_timeline_row_get_id (get_row (&list, 0)));

  gtk_editable_set_text (search, "zzzz");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (desk_fixture_child (list.list, "stack")), ==, "nothing");
  gtk_editable_set_text (search, "");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (g_list_model_get_n_items (list.rows), ==, n);

  top = desk_fixture_child (list.page, "top");
  gtk_check_button_set_active (desk_fixture_child (desk_fixture_child (top, "shown"), "key_check"), TRUE);
  desk_fixture_settle ();
  g_assert_cmpuint (find_row (&list, KRING_CELL_WHAT, "Getuigschrift"), ==, GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (find_row (&list, KRING_CELL_WHAT, "Amina is geboren"), !=, GTK_INVALID_LIST_POSITION);

  page_fixture_close (list.page);
}

/* Ctrl+F on the picture: the list, and the keyboard where one types; Escape takes the words away. */
static void
test_search_from_picture (DeskFixture   *fixture,
                          gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 1000, 700);
  GtkWidget *search = desk_fixture_child (desk_fixture_child (page, "list"), "search_entry");

  for (int i = 0; i < 2; i++)     /* from the picture, and where the list is shown already */
    {
      gtk_widget_grab_focus (desk_fixture_child (page, "quick"));
      g_assert_true (gtk_widget_activate_action (page, "page.search", NULL));
      desk_fixture_settle ();
      g_assert_cmpstr (gtk_stack_get_visible_child_name (desk_fixture_child (page, "ways")), ==, "list");
      g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (page)), search));
    }

  gtk_editable_set_text (GTK_EDITABLE (search), "glas");
  g_signal_emit_by_name (search, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");

  page_fixture_close (page);
}

static gboolean
is_column_shown (gpointer column)
{
  return gtk_column_view_column_get_visible (column);
}

/* On a telephone: one column of two lines instead of five, until there is room again. */
static void
test_narrow (DeskFixture   *fixture,
             gconstpointer  data)
{
  List list;
  g_autofree char *words = NULL;

  open_list (&list, fixture, 360);
  g_assert_false (gtk_column_view_column_get_visible (desk_fixture_child (list.list, "what_column")));
  words = desk_fixture_read (list.view);
  g_assert_nonnull (strstr (words, " · "));
  g_assert_nonnull (strstr (words, "What and when"));
  g_assert_cmpint (gtk_widget_get_width (list.page), <=, 360);

  desk_fixture_set_room (GTK_WINDOW (gtk_widget_get_root (list.page)), 710, 700);
  desk_fixture_wait (is_column_shown, desk_fixture_child (list.list, "what_column"));
  desk_fixture_settle ();
  g_free (words);
  words = desk_fixture_read (list.view);
  g_assert_null (strstr (words, "What and when"));
  g_assert_nonnull (strstr (words, "Told by"));

  page_fixture_close (list.page);
}

/* The list holds what the reader may see, and no more. */
static void
test_hidden (DeskFixture   *fixture,
             gconstpointer  data)
{
  g_autoptr(KringShare) service = kring_desk_create_share (fixture->desk, KRING_PROFILE_SERVICE, 0);
  g_autoptr(GPtrArray) hidden = desk_fixture_list_hidden (fixture, service);
  List list;

  open_list (&list, fixture, 1000);
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_SERVICE, 0);
  desk_fixture_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (list.rows); i++)
    for (guint j = 0; j < hidden->len; j++)
      g_assert_null (strstr (kring_timeline_row_get_words (get_row (&list, i)), hidden->pdata[j]));

  page_fixture_close (list.page);
}

static void
add (const char *path,
     void      (*test) (DeskFixture *fixture, gconstpointer data))
{
  g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down);
}

/* What has no date says whose it is: "Frans" alone tells nobody anything. */
static void
test_undated (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 1000, 700);
  GtkWidget *box = desk_fixture_child (desk_fixture_child (page, "top"), "undated_box");
  GtkWidget *button = gtk_widget_get_first_child (box);
  gboolean has_french = FALSE;

  g_assert_nonnull (button);
  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    {
      const char *title = gtk_button_get_label (GTK_BUTTON (button));

      has_french = has_french || g_str_has_suffix (title, ": Frans");
      g_assert_cmpstr (title, !=, "Frans");
    }
  g_assert_true (has_french);

  page_fixture_close (page);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/timeline-list/everything", test_everything);
  add ("/timeline-list/sort-and-search", test_sort_and_search);
  add ("/timeline-list/search-from-picture", test_search_from_picture);
  add ("/timeline-list/narrow", test_narrow);
  add ("/timeline-list/hidden", test_hidden);
  add ("/timeline-list/undated", test_undated);

  return g_test_run ();
}
