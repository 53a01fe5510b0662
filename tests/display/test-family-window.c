/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-config.h"
#include "kring-edits.h"
#include "kring-family-window.h"
#include "kring-moment-bar.h"
#include "kring-pages.h"
#include "kring-quick-add.h"
#include "kring-shortcuts.h"
#include "kring-words-row.h"

static GtkWidget *
open_window (DeskFixture *fixture)
{
  GtkWindow *window = kring_family_window_new (NULL, fixture->desk);

  gtk_window_present (window);
  desk_fixture_settle ();

  return GTK_WIDGET (window);
}

static void
close_window (GtkWidget *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (window);
}

/* The title of the window, which other programs see, names nobody. */
static void
test_names (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  GtkLabel *names = desk_fixture_child (window, "names_label");

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Kring");
  g_assert_cmpstr (gtk_label_get_label (names), ==, "Amina, Ilyas and Lowie");
  close_window (window);
}

/* Each page can be made, shown and left, and is made once. */
static void
test_pages (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  AdwViewStack *stack = desk_fixture_child (window, "stack");
  GtkWidget *moment_bar = desk_fixture_child (window, "moment_bar");

  for (int round = 0; round < 2; round++)
    for (guint i = 0; i < kring_n_pages; i++)
      {
        gtk_widget_activate_action (window, "win.page", "s", kring_pages[i].name);
        desk_fixture_settle ();
        g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, kring_pages[i].name);
        g_assert_nonnull (adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (stack))));
        g_assert_true (gtk_widget_get_visible (moment_bar) == kring_pages[i].has_moment);
      }

  gtk_widget_activate_action (window, "win.page", "s", "no-such-page");
  close_window (window);
}

static void
test_undo (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  GtkWidget *undo = desk_fixture_child (window, "undo_button");
  GtkWidget *redo = desk_fixture_child (window, "redo_button");
  KringRecord *kelly = desk_fixture_find (fixture, "Kelly");
  g_autoptr(GError) error = NULL;

  g_assert_false (gtk_widget_get_sensitive (undo));
  g_assert_true (kring_edit_text (kring_desk_get_store (fixture->desk), kelly, "note", "iets", &error));
  g_assert_no_error (error);
  g_assert_true (gtk_widget_get_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo: Note about Kelly changed");
  gtk_test_accessible_assert_property (undo, GTK_ACCESSIBLE_PROPERTY_LABEL, "Undo: Note about Kelly changed");

  gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_false (kring_record_has (kelly, "note"));
  g_assert_false (gtk_widget_get_sensitive (undo));
  g_assert_true (gtk_widget_get_sensitive (redo));

  gtk_widget_activate_action (window, "win.redo", NULL);
  g_assert_cmpstr (kring_record_get_text (kelly, "note"), ==, "iets");
  close_window (window);
}

static void
test_details (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  AdwOverlaySplitView *split_view = desk_fixture_child (window, "split_view");

  g_assert_false (adw_overlay_split_view_get_show_sidebar (split_view));
  g_assert_null (adw_bin_get_child (desk_fixture_child (window, "details")));   /* made when it is first looked at */
  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
  g_assert_true (adw_overlay_split_view_get_show_sidebar (split_view));

  adw_overlay_split_view_set_show_sidebar (split_view, FALSE);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
  gtk_widget_activate_action (window, "win.unselect", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split_view));
  close_window (window);
}

static gboolean
is_on_sheet (gpointer window)
{
  return gtk_widget_is_ancestor (desk_fixture_child (window, "details"), desk_fixture_child (window, "sheet_bin"));
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
is_unmapped (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

/* The same in a window as narrow as a telephone, where the details come from below. */
static void
test_narrow (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *window;
  AdwBottomSheet *sheet;
  gint64 kelly = kring_record_get_id (desk_fixture_find (fixture, "Kelly"));
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);

  g_settings_set (settings, "window-size", "(ii)", 360, 640);
  window = open_window (fixture);
  sheet = desk_fixture_child (window, "sheet");
  desk_fixture_wait (is_on_sheet, window);

  kring_desk_set_selected (fixture->desk, kelly);
  g_assert_true (adw_bottom_sheet_get_open (sheet));
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kelly);

  adw_bottom_sheet_set_open (sheet, FALSE);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  close_window (window);
  g_settings_reset (settings, "window-size");
}

static gboolean
is_bar_shown (gpointer window)
{
  GtkWidget *icons = desk_fixture_search (window, ADW_TYPE_INLINE_VIEW_SWITCHER, NULL);
  AdwViewSwitcherBar *bar = desk_fixture_search (window, ADW_TYPE_VIEW_SWITCHER_BAR, NULL);

  return gtk_widget_get_width (window) <= 360
         && (gtk_widget_get_mapped (icons) || adw_view_switcher_bar_get_reveal (bar));
}

/* The names of the pages stand under their pictures as long as they are whole; then the pictures stand alone, and are
 * called by them. */
static void
test_page_names (DeskFixture   *fixture,
                 gconstpointer  data)
{
  static const int dpis[] = { 96, 101, 120, 144, 192 };
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);

  for (gsize i = 0; i < G_N_ELEMENTS (dpis); i++)
    {
      GtkWidget *window, *icons;
      guint n = 0;

      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpis[i] * 1024, NULL);
      window = open_window (fixture);
      desk_fixture_set_room (GTK_WINDOW (window), 360, 640);
      desk_fixture_wait (is_bar_shown, window);
      desk_fixture_settle ();
      icons = desk_fixture_search (window, ADW_TYPE_INLINE_VIEW_SWITCHER, NULL);
      g_assert_true (gtk_widget_get_mapped (icons) == (dpis[i] > 101));
      g_assert_false (desk_fixture_is_cut (desk_fixture_search (window, ADW_TYPE_VIEW_SWITCHER_BAR, NULL)));
      g_assert_false (desk_fixture_is_cut (icons));
      for (GtkWidget *page = gtk_widget_get_first_child (gtk_widget_get_first_child (icons)); page != NULL;
           page = gtk_widget_get_next_sibling (page))
        if (GTK_IS_TOGGLE_BUTTON (page))
          gtk_test_accessible_assert_property (page, GTK_ACCESSIBLE_PROPERTY_LABEL, kring_pages[n++].title);
      g_assert_cmpuint (n, ==, dpis[i] > 101 ? kring_n_pages : 0);
      close_window (window);
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  g_settings_reset (settings, "window-size");   /* it was kept */
}

/* Details that nobody asked for do not stand in the way of a window becoming narrow, however much they need. */
static void
test_narrowing (DeskFixture   *fixture,
                gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  GtkWidget *split_view = desk_fixture_child (window, "split_view");
  GtkWidget *side = desk_fixture_child (window, "side_bin");
  int least;

  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
  desk_fixture_wait (is_mapped, side);
  kring_desk_set_selected (fixture->desk, 0);
  desk_fixture_wait (is_unmapped, side);

  gtk_widget_measure (split_view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  for (int more = 0; more < 320; more += 20)   /* GTK warns of what is too narrow, and warnings are fatal here */
    gtk_widget_size_allocate (split_view, &(GtkAllocation) { 0, 0, least + more, 600 }, -1);
  close_window (window);
}

static gboolean
is_collapsed (gpointer split_view)
{
  return adw_overlay_split_view_get_collapsed (split_view);
}

/* Who adds something while the details lie over the page, types on the page. */
static void
test_add_under_details (DeskFixture   *fixture,
                        gconstpointer  data)
{
  static const int sizes[][2] = { { 360, 640 }, { 760, 700 } };
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *window, *stack, *quick_add;
      AdwOverlaySplitView *split_view;

      g_settings_set (settings, "window-size", "(ii)", sizes[i][0], sizes[i][1]);
      window = open_window (fixture);
      stack = desk_fixture_child (window, "stack");
      split_view = desk_fixture_child (window, "split_view");
      desk_fixture_wait (is_collapsed, split_view);
      gtk_widget_activate_action (window, "win.page", "s", "timeline");
      desk_fixture_settle ();

      kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
      desk_fixture_settle ();
      gtk_widget_activate_action (window, "win.add", NULL);
      desk_fixture_settle ();
      g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
      g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (window)));
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), stack));

      /* one name after the other: no details come over the line */
      gtk_widget_activate_action (window, "win.page", "s", "circle");
      desk_fixture_settle ();
      quick_add = desk_fixture_search (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack)), KRING_TYPE_QUICK_ADD, NULL);
      gtk_editable_set_text (desk_fixture_child (quick_add, "entry"), i == 0 ? "Zita" : "Zora");
      g_signal_emit_by_name (desk_fixture_child (quick_add, "entry"), "activate");
      desk_fixture_settle ();
      g_assert_nonnull (desk_fixture_find (fixture, i == 0 ? "Zita" : "Zora"));
      g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
      close_window (window);
    }
  g_settings_reset (settings, "window-size");
}

static gboolean
has_passed (gpointer end)
{
  return g_get_monotonic_time () > *(gint64 *) end;
}

/* From page to page by keyboard, one is always somewhere that can be seen: when the page comes and when it rests. */
static void
test_tab (DeskFixture   *fixture,
          gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);

  for (guint i = 0; i < kring_n_pages; i++)
    {
      gint64 end;

      gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
      gtk_widget_activate_action (window, "win.page", "s", kring_pages[kring_n_pages - 1 - i].name);
      end = g_get_monotonic_time () + G_USEC_PER_SEC / 2;
      desk_fixture_wait (has_passed, &end);

      for (int n = 0; n < 10; n++)
        {
          GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

          g_assert_true (focus == NULL || gtk_widget_get_mapped (focus));
          g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
        }
    }
  close_window (window);
}

/* Also when all that one was on is hidden, as a page is for a moment when the window gets wider. */
static void
test_hidden (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  GtkWidget *stack = desk_fixture_child (window, "stack");
  gint64 end;

  g_assert_true (gtk_widget_child_focus (stack, GTK_DIR_TAB_FORWARD));
  gtk_widget_set_visible (stack, FALSE);
  end = g_get_monotonic_time () + G_USEC_PER_SEC / 2;
  desk_fixture_wait (has_passed, &end);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == NULL
                 || gtk_widget_get_mapped (gtk_window_get_focus (GTK_WINDOW (window))));

  close_window (window);
}

/* With other eyes: told in a banner, and nothing can be changed. */
static void
test_look_as (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  AdwBanner *banner = desk_fixture_child (window, "banner");
  GtkWidget *undo = desk_fixture_child (window, "undo_button");
  KringRecord *amina = desk_fixture_find (fixture, "Amina");
  g_autofree char *way = g_strdup_printf ("person:%" G_GINT64_FORMAT, kring_record_get_id (amina));
  g_autofree char *now = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_text (kring_desk_get_store (fixture->desk), amina, "job", "leerling", &error));
  g_assert_false (adw_banner_get_revealed (banner));

  gtk_widget_activate_action (window, "win.look-as", "s", "present");
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_false (kring_desk_get_editable (fixture->desk));
  g_assert_false (gtk_widget_get_sensitive (undo));
  /* what was done last may be about what others may not see */
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo");
  gtk_test_accessible_assert_property (undo, GTK_ACCESSIBLE_PROPERTY_LABEL, "Undo");

  gtk_widget_activate_action (window, "win.look-as", "s", way);
  g_assert_nonnull (strstr (adw_banner_get_title (banner), "Amina"));
  g_object_get (window, "look-as", &now, NULL);
  g_assert_cmpstr (now, ==, way);

  gtk_widget_activate_action (window, "win.look-as", "s", "nobody");   /* no such way: as it was */
  g_assert_nonnull (strstr (adw_banner_get_title (banner), "Amina"));

  g_signal_emit_by_name (banner, "button-clicked");
  g_assert_false (adw_banner_get_revealed (banner));
  g_assert_true (kring_desk_get_editable (fixture->desk));
  g_assert_true (gtk_widget_get_sensitive (undo));
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (undo), "Amina"));
  close_window (window);
}

/* What is typed in the inspector is kept when the window closes. */
static void
test_close (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  KringRecord *kelly = desk_fixture_find (fixture, "Kelly");
  KringWordsRow *row;

  kring_desk_set_selected (fixture->desk, kring_record_get_id (kelly));
  row = desk_fixture_search (window, KRING_TYPE_WORDS_ROW, "Note");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (desk_fixture_child (row, "view")), "nog snel getypt", -1);
  close_window (window);
  g_assert_cmpstr (kring_record_get_text (kelly, "note"), ==, "nog snel getypt");
}

static void
test_moment (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *bar = g_object_ref_sink (g_object_new (KRING_TYPE_MOMENT_BAR, "desk", fixture->desk, NULL));
  GtkAdjustment *adjustment = desk_fixture_child (bar, "adjustment");
  GtkLabel *moment = desk_fixture_child (bar, "moment_label");
  GtkWidget *scale = desk_fixture_child (bar, "scale");
  GtkWidget *today = desk_fixture_child (bar, "today_button");

  g_assert_cmpint ((int) gtk_adjustment_get_lower (adjustment), ==, kring_day_to_number (20140402));   /* Amina is born */
  g_assert_cmpint ((int) gtk_adjustment_get_upper (adjustment), ==, kring_day_to_number (20261116));
  g_assert_cmpstr (gtk_label_get_label (moment), ==, "16 November 2026");
  g_assert_false (gtk_widget_get_sensitive (today));

  gtk_adjustment_set_value (adjustment, kring_day_to_number (20200101));
  g_assert_cmpint (kring_desk_get_moment (fixture->desk), ==, 20200101);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "1 January 2020");

  kring_desk_set_moment (fixture->desk, 20210505);
  g_assert_cmpint ((int) gtk_adjustment_get_value (adjustment), ==, kring_day_to_number (20210505));
  g_signal_emit_by_name (today, "clicked");
  g_assert_cmpint (kring_desk_get_moment (fixture->desk), ==, 20261116);

  g_assert_finalize_object (bar);
}

static int
find_first_day (KringFamily *family)
{
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  return kring_moment_bar_first_day (share, 20261116);
}

static void
put (KringFamily *family,
     KringNoun    noun,
     const char  *field,
     const char  *edtf)
{
  static gint64 last_id = 1000;
  g_autoptr(KringRecord) record = kring_record_new (noun);
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_record_set_id (record, ++last_id);
  if (kring_date_from_edtf (&date, edtf))
    kring_record_set_date (record, field, &date);
  kring_family_put (family, record);
}

/* In a family of whom no birthday is known yet, time begins at the first thing that is told; not at what is planned. */
static void
test_first_day (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();

  g_assert_cmpint (find_first_day (family), ==, 20261116);
  put (family, KRING_NOUN_EVENT, "date", "2027-01");
  put (family, KRING_NOUN_EVENT, "date", "");
  g_assert_cmpint (find_first_day (family), ==, 20261116);
  put (family, KRING_NOUN_CIRCLE, "date", "2025-06-01");
  g_assert_cmpint (find_first_day (family), ==, 20250601);
  put (family, KRING_NOUN_STAY, "from", "2022");
  g_assert_cmpint (find_first_day (family), ==, 20220101);
  put (family, KRING_NOUN_EVENT, "date", "2019-03");
  g_assert_cmpint (find_first_day (family), ==, 20190301);
}

static void
test_shortcuts (void)
{
  AdwDialog *dialog = g_object_ref_sink (kring_shortcuts_new_dialog ());
  g_autofree char *words = desk_fixture_read (adw_dialog_get_child (dialog));

  g_assert_nonnull (strstr (words, "Undo"));
  for (guint i = 0; i < kring_n_pages; i++)
    g_assert_nonnull (strstr (words, kring_pages[i].title));
  g_assert_finalize_object (dialog);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/family-window/names", test_names);
  ADD ("/family-window/pages", test_pages);
  ADD ("/family-window/undo", test_undo);
  ADD ("/family-window/details", test_details);
  ADD ("/family-window/narrow", test_narrow);
  ADD ("/family-window/page-names", test_page_names);
  ADD ("/family-window/narrowing", test_narrowing);
  ADD ("/family-window/add-under-details", test_add_under_details);
  ADD ("/family-window/tab", test_tab);
  ADD ("/family-window/hidden", test_hidden);
  ADD ("/family-window/look-as", test_look_as);
  ADD ("/family-window/close", test_close);
  ADD ("/family-window/moment", test_moment);
  g_test_add_func ("/family-window/shortcuts", test_shortcuts);
  g_test_add_func ("/family-window/first-day", test_first_day);

  return g_test_run ();
}
