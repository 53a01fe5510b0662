/* test-print-formats.c - what is printed, saved as a picture, a drawing, or a graph without names
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "desk-fixture.h"
#include "kring-dialogs.h"
#include "kring-document.h"
#include "kring-print-dialog.h"
#include "kring-store-private.h"
#include "slow-chooser.h"

#define DRAWING "As a Drawing (SVG)…"

typedef struct {
  DeskFixture       desk;
  char             *folder;      /* to save in */
  KringPrintDialog *dialog;
  GtkWidget        *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  document)
{
  desk_fixture_set_up (&fixture->desk, NULL);
  fixture->folder = g_dir_make_tmp ("kring-print-XXXXXX", NULL);
  fixture->dialog = KRING_PRINT_DIALOG (g_object_ref_sink (kring_print_dialog_new (fixture->desk.desk, document)));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 640);
  adw_window_set_content (ADW_WINDOW (fixture->window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_dialog_present (ADW_DIALOG (fixture->dialog), fixture->window);
  desk_fixture_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  document)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  g_assert_finalize_object (fixture->dialog);
  desk_fixture_tear_down (&fixture->desk, NULL);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
choose_document (Fixture    *fixture,
                 const char *code)
{
  guint i = 0;

  while (!g_str_equal (kring_document_list ()[i].code, code))
    i++;
  adw_combo_row_set_selected (desk_fixture_child (fixture->dialog, "document_row"), i);
}

/* Everything in a file. */
static char *
read_and_remove (const char *path)
{
  g_autoptr(GError) error = NULL;
  char *bytes = NULL;

  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return bytes;
}

static GtkWidget *
find_item (GtkWidget  *widget,
           const char *words)
{
  GtkWidget *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton"))
    {
      g_autofree char *text = NULL;

      g_object_get (widget, "text", &text, NULL);
      return g_strcmp0 (text, words) == 0 && gtk_widget_get_visible (widget) ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_item (child, words);

  return found;
}

static gboolean
is_open (gpointer menu)
{
  return gtk_widget_get_mapped (menu);
}

static gboolean
is_closed (gpointer menu)
{
  return !gtk_widget_get_mapped (menu);
}

/* Opens the menu, and does as Enter does there; NULL when that is not to choose. */
static char *
choose_format (Fixture    *fixture,
               const char *words)
{
  GtkMenuButton *button = desk_fixture_child (fixture->dialog, "format_button");
  GtkWidget *menu = GTK_WIDGET (gtk_menu_button_get_popover (button));
  g_autofree char *path = g_build_filename (fixture->folder, "chosen", NULL);
  GtkWidget *item;

  gtk_menu_button_popup (button);
  desk_fixture_wait (is_open, menu);
  item = find_item (menu, words);
  if (item != NULL)
    g_assert_true (gtk_widget_activate (item));
  else
    gtk_menu_button_popdown (button);
  desk_fixture_wait (is_closed, menu);
  if (item == NULL)
    return NULL;

  slow_chooser_answer (path);
  return read_and_remove (path);
}

/* A circle can be a picture, and a graph in which nobody has a name. */
static void
test_formats (Fixture       *fixture,
              gconstpointer  document)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (fixture->desk.desk), KRING_NOUN_PERSON);
  g_autofree char *svg = choose_format (fixture, DRAWING);
  g_autofree char *png = choose_format (fixture, "As a Picture (PNG)…");
  g_autofree char *graph = choose_format (fixture, "Without Names, for Research…");
  g_autofree char *name = kring_print_dialog_get_name (fixture->dialog, "graphml");

  g_assert_cmpstr (gtk_widget_get_tooltip_text (desk_fixture_child (fixture->dialog, "format_button")), ==,
                   "Save as Something Else");
  g_assert_true (g_str_has_prefix (svg, "<?xml"));
  g_assert_nonnull (strstr (svg, ">opa Dirk</text>"));
  g_assert_cmpmem (png, 4, "\x89PNG", 4);
  g_assert_nonnull (strstr (graph, "<graphml"));
  g_assert_nonnull (strstr (graph, "<node id=\"p20\">"));
  for (guint i = 0; i < people->len; i++)
    g_assert_null (strstr (graph, kring_person_name (people->pdata[i])));
  g_assert_cmpstr (name, ==, "circle.graphml");
}

/* What was given to somebody: of the two, only the graph says other things of the family than what was on the page. */
static void
test_noted (Fixture       *fixture,
            gconstpointer  document)
{
  sqlite3 *db = kring_store_get_db (kring_desk_get_store (fixture->desk.desk));
  g_autofree char *graph = choose_format (fixture, "Without Names, for Research…");
  g_autofree char *png = choose_format (fixture, "As a Picture (PNG)…");
  g_autoptr(KringQuery) query = kring_query_new (db, "SELECT object FROM access WHERE what = 'export' ORDER BY id", NULL);

  g_assert_cmpint (kring_query_step (query, NULL), ==, KRING_STEP_ROW);
  g_assert_cmpstr (kring_query_text (query, 0), ==, "graphml");
  g_assert_cmpint (kring_query_step (query, NULL), ==, KRING_STEP_ROW);
  g_assert_cmpstr (kring_query_text (query, 0), ==, "circle");
  g_assert_cmpint (kring_query_step (query, NULL), ==, KRING_STEP_DONE);
}

/* Only what can be: a text is no picture, and an empty circle has nobody in it. */
static void
test_offered (Fixture       *fixture,
              gconstpointer  document)
{
  static const struct { const char *code; gboolean is_picture; } known[] = {
    { "plan", FALSE }, { "timeline", TRUE }, { "timeline-list", FALSE }, { "blank-circle", TRUE }, { "places", TRUE },
    { "voices", FALSE }, { "carriers", TRUE },
  };
  GtkWidget *button = desk_fixture_child (fixture->dialog, "format_button");

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *png = NULL;

      choose_document (fixture, known[i].code);
      g_assert_cmpint (gtk_widget_get_visible (button), ==, known[i].is_picture);
      if (!known[i].is_picture)
        continue;

      g_assert_null (choose_format (fixture, "Without Names, for Research…"));
      png = choose_format (fixture, "As a Picture (PNG)…");
      g_assert_cmpmem (png, 4, "\x89PNG", 4);
    }
}

/* What was chosen is in the picture too. */
static void
test_chosen (Fixture       *fixture,
             gconstpointer  document)
{
  GtkWidget *circle = desk_fixture_child (fixture->dialog, "circle");
  g_autofree char *plain = choose_format (fixture, DRAWING);
  g_autofree char *seen = NULL;
  g_autofree char *other = NULL;

  adw_combo_row_set_selected (desk_fixture_child (circle, "lens_row"), 1);
  seen = choose_format (fixture, DRAWING);
  g_assert_null (strstr (plain, "· Who comforts"));
  g_assert_nonnull (strstr (seen, "· Who comforts"));

  adw_combo_row_set_selected (desk_fixture_child (fixture->dialog, "subject_row"), 1);
  other = choose_format (fixture, DRAWING);
  g_assert_cmpstr (other, !=, seen);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

  g_test_add ("/print-formats/all", Fixture, "circle", set_up, test_formats, tear_down);
  g_test_add ("/print-formats/noted", Fixture, "circle", set_up, test_noted, tear_down);
  g_test_add ("/print-formats/offered", Fixture, "plan", set_up, test_offered, tear_down);
  g_test_add ("/print-formats/chosen", Fixture, "circle", set_up, test_chosen, tear_down);

  return g_test_run ();
}
