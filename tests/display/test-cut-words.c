/* In a language of longer words (pseudo.py), no word of the program is cut off anywhere.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>

#include "desk-fixture.h"
#include "kring-config.h"
#include "kring-cupboard-store.h"
#include "kring-cupboard-window.h"
#include "kring-family-window.h"
#include "kring-install.h"
#include "kring-leaving.h"
#include "kring-pages.h"
#include "kring-preferences.h"
#include "kring-score-dialog.h"

#define BRACKET "⟦"
#define FRAMES  20   /* by then what slides or fades has come to rest */

typedef struct {
  int width, height;
  int dpi;              /* 96 is text as it is, 192 twice as large */
} Room;

static const Room rooms[] = {
  { 360, 640, 96 },
  { 360, 640, 144 },
  { 1024, 768, 96 },
  { 1024, 768, 192 },
};

/* What the widget stands in, from the inside out, to find it by. */
static char *
describe_place (GtkWidget *widget)
{
  GString *place = g_string_new (NULL);

  for (int depth = 0; widget != NULL && depth < 5; depth++, widget = gtk_widget_get_parent (widget))
    g_string_append_printf (place, " < %s", G_OBJECT_TYPE_NAME (widget));

  return g_string_free (place, FALSE);
}

/* Words of the program that are to be read as they stand: no example in an empty entry, no label that shows all
 * of it in a tooltip, no choice that a list shows whole, and not the page switcher, which libadwaita lays out. */
static gboolean
is_to_be_read (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), BRACKET)
         && g_strcmp0 (gtk_widget_get_tooltip_text (widget), gtk_label_get_text (GTK_LABEL (widget))) != 0
         && gtk_widget_get_ancestor (widget, GTK_TYPE_TEXT) == NULL
         && gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) == NULL
         && gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN) == NULL
         && gtk_widget_get_ancestor (widget, ADW_TYPE_VIEW_SWITCHER) == NULL;
}

static gboolean
is_cut (GtkWidget *widget,
        GtkWidget *root)
{
  graphene_rect_t bounds;

  if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    return TRUE;

  /* further down or up is for scrolling; sideways nothing scrolls words */
  return gtk_widget_compute_bounds (widget, root, &bounds)
         && (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > (float) gtk_widget_get_width (root) + 1);
}

static void
collect_cut (GtkWidget *widget,
             GtkWidget *root,
             GString   *cut)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (is_to_be_read (widget) && is_cut (widget, root))
    {
      g_autofree char *place = describe_place (gtk_widget_get_parent (widget));

      g_string_append_printf (cut, "\n  %s%s", gtk_label_get_text (GTK_LABEL (widget)), place);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_cut (child, root, cut);
}

static guint
count_own_words (GtkWidget *widget)
{
  guint n = GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), BRACKET);

  if (!gtk_widget_get_mapped (widget))
    return 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_own_words (child);

  return n;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       frames)
{
  return ++*(int *) frames < FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_drawn (gpointer frames)
{
  return *(int *) frames >= FRAMES;
}

static void
check (GtkWidget  *window,
       const Room *room,
       const char *where)
{
  g_autoptr(GString) cut = g_string_new (NULL);
  int frames = 0;

  gtk_widget_add_tick_callback (window, tick_cb, &frames, NULL);
  desk_fixture_wait (has_drawn, &frames);

  if (gtk_widget_get_width (window) > room->width)
    g_string_append_printf (cut, "\n  the window is %d wide", gtk_widget_get_width (window));
  collect_cut (window, window, cut);
  if (cut->len > 0)
    {
      g_test_message ("%s, %d x %d, text %d %%:%s", where, room->width, room->height, room->dpi * 100 / 96, cut->str);
      g_test_fail ();
    }
}

static GtkWidget *
present (GtkWindow  *window,
         const Room *room)
{
  desk_fixture_set_room (window, room->width, room->height);
  gtk_window_present (window);

  return GTK_WIDGET (window);
}

static gboolean
is_gone (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

static void
close_window (GtkWidget *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  desk_fixture_wait (is_gone, &window);
}

static void
set_text_size (int dpi)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi * 1024, NULL);
}

static void
close_dialogs (GtkWidget *window)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))) != NULL)
    {
      adw_dialog_force_close (dialog);
      desk_fixture_settle ();
    }
}

/* In the window of a family: what opens by action, on which page; and what is selected meanwhile. */
static const struct {
  const char *page, *action, *person;
  int         least_width;
} openings[] = {
  { "people", NULL, "Kelly", 0 },
  { "people", "win.search", NULL, 0 },
  { "timeline", NULL, "Boontje", 0 },
  { "circle", NULL, "Kelly", 0 },
  { "plan", "win.print", NULL, 1000 },
  { "timeline", "win.print", NULL, 1000 },
  { "people", "win.copy", NULL, 0 },
  { "timeline", "page.ask", NULL, 0 },
  { "circle", "page.questions", NULL, 0 },
  { "circle", "page.words", NULL, 0 },
  { "circle", "page.paper", NULL, 0 },
  { "plan", "page.carriers", NULL, 0 },
  { "plan", "page.week", NULL, 0 },
};

/* "page.": what the page that one looks at does. */
static void
open_by_action (GtkWidget  *window,
                const char *action)
{
  GtkWidget *widget = window;

  if (g_str_has_prefix (action, "page."))
    widget = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (desk_fixture_child (window, "stack"))));
  g_assert_true (gtk_widget_activate_action_variant (widget, action, NULL));
}

static GtkWidget *
find_closing_button (GtkWidget *widget)
{
  GtkWidget *button = GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "close")
                      && gtk_widget_get_ancestor (widget, ADW_TYPE_DIALOG) != NULL ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && button == NULL;
       child = gtk_widget_get_next_sibling (child))
    button = find_closing_button (child);

  return button;
}

/* libadwaita looks for some of its words among ours; they are there. */
static void
check_lent_words (GtkWidget *window)
{
  GtkWidget *button = find_closing_button (window);

  g_assert_nonnull (button);
  g_assert_true (g_str_has_prefix (_("Close"), BRACKET));
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, _("Close"));
  g_assert_true (g_str_has_prefix (_("A toast appeared: %s"), BRACKET));
}

static void
test_family (DeskFixture   *fixture,
             gconstpointer  data)
{
  const Room *room = data;
  GtkWidget *window;
  GPtrArray *scales;
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);

  set_text_size (room->dpi);
  window = present (kring_family_window_new (NULL, fixture->desk), room);

  for (guint i = 0; i < kring_n_pages; i++)
    {
      gtk_widget_activate_action (window, "win.page", "s", kring_pages[i].name);
      check (window, room, kring_pages[i].name);
      g_assert_cmpuint (count_own_words (window), >, 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      g_autofree char *where = g_strdup_printf ("%s, %s, %s", openings[i].page, openings[i].action, openings[i].person);

      if (room->width < openings[i].least_width)
        continue;

      gtk_widget_activate_action (window, "win.page", "s", openings[i].page);
      kring_desk_set_selected (fixture->desk, openings[i].person != NULL
                               ? kring_record_get_id (desk_fixture_find (fixture, openings[i].person)) : 0);
      if (openings[i].action != NULL)
        open_by_action (window, openings[i].action);
      check (window, room, where);
      close_dialogs (window);
    }

  kring_desk_say (fixture->desk, _("Line added to the plan"), TRUE);
  check (window, room, "what was just done");

  kring_leaving_begin (fixture->desk, desk_fixture_find (fixture, "Agnes van nummer 14"), "Agnes", window);
  g_assert_true (ADW_IS_ALERT_DIALOG (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))));
  check (window, room, "taking out");
  close_dialogs (window);

  scales = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SCALE);
  adw_dialog_present (kring_score_dialog_new (fixture->desk, scales->pdata[0], NULL), window);
  check (window, room, "a mark");
  close_dialogs (window);

  adw_dialog_present (kring_preferences_new (settings), window);
  check (window, room, "preferences");
  check_lent_words (window);
  close_dialogs (window);
  close_window (window);
  set_text_size (96);
}

static void
test_cupboard (gconstpointer data)
{
  const Room *room = data;
  g_autofree char *folder = g_dir_make_tmp ("kring-cut-words-XXXXXX", NULL);
  GtkWidget *window;

  set_text_size (room->dpi);
  window = present (kring_cupboard_window_new (NULL, folder), room);
  check (window, room, "the first page of the cupboard");
  g_assert_cmpuint (count_own_words (window), >, 0);

  gtk_window_destroy (GTK_WINDOW (window));
  g_rmdir (folder);
  set_text_size (96);
}

/* What still slides away may hold the desk a moment longer: that nothing does is for other tests. */
static void
tear_down (DeskFixture   *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  desk_fixture_settle ();
  g_assert_true (kring_drawer_close (fixture->drawer, &error));
  g_assert_no_error (error);
  g_object_unref (fixture->desk);
  g_object_unref (fixture->drawer);
}

/* <folder>/en_XA/LC_MESSAGES/kring.mo, as gettext looks for it. */
static void
speak_pseudo (const char *mo,
              const char *folder)
{
  g_autofree char *place = g_build_filename (folder, "en_XA", "LC_MESSAGES", NULL);
  g_autofree char *link = g_build_filename (place, "kring.mo", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (link);

  g_assert_no_errno (g_mkdir_with_parents (place, 0700));
  g_assert_true (g_file_make_symbolic_link (file, mo, NULL, NULL));
  g_setenv ("KRING_LOCALEDIR", folder, TRUE);
  g_setenv ("LANGUAGE", "en_XA", TRUE);
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  kring_install_setup_locale ();
}

static void
forget_pseudo (const char *folder)
{
  g_autofree char *mo = g_build_filename (folder, "en_XA", "LC_MESSAGES", "kring.mo", NULL);
  g_autofree char *messages = g_path_get_dirname (mo);
  g_autofree char *language = g_path_get_dirname (messages);

  g_unlink (mo);
  g_rmdir (messages);
  g_rmdir (language);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-pseudo-XXXXXX", NULL);
  int result;

  speak_pseudo (g_getenv ("KRING_PSEUDO"), folder);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autofree char *name = g_strdup_printf ("%dx%d/%d", rooms[i].width, rooms[i].height, rooms[i].dpi * 100 / 96);
      g_autofree char *family = g_strconcat ("/cut-words/family/", name, NULL);
      g_autofree char *cupboard = g_strconcat ("/cut-words/cupboard/", name, NULL);

      g_test_add (family, DeskFixture, &rooms[i], desk_fixture_set_up, test_family, tear_down);
      g_test_add_data_func (cupboard, &rooms[i], test_cupboard);
    }
  result = g_test_run ();
  forget_pseudo (folder);

  return result;
}
