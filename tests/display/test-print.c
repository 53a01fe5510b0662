/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "desk-fixture.h"
#include "kring-dialogs.h"
#include "kring-document.h"
#include "kring-page-view.h"
#include "kring-print-dialog.h"
#include "kring-readers.h"
#include "slow-chooser.h"

typedef struct {
  DeskFixture       desk;
  char             *folder;      /* to save in */
  KringPrintDialog *dialog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  document)
{
  desk_fixture_set_up (&fixture->desk, NULL);
  fixture->folder = g_dir_make_tmp ("kring-print-XXXXXX", NULL);
  fixture->dialog = KRING_PRINT_DIALOG (g_object_ref_sink (kring_print_dialog_new (fixture->desk.desk, document)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  document)
{
  g_assert_finalize_object (fixture->dialog);
  desk_fixture_tear_down (&fixture->desk, NULL);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

/* A row of those about the reader. */
static gpointer
find_whom (gpointer    dialog,
           const char *name)
{
  return desk_fixture_child (desk_fixture_child (dialog, "for_whom"), name);
}

static void
choose_reader (Fixture      *fixture,
               KringProfile  profile)
{
  guint i = 0;

  while (kring_readers[i].profile != profile)
    i++;
  adw_combo_row_set_selected (find_whom (fixture->dialog, "reader_row"), i);
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

/* What is on paper, as text. */
static char *
save_and_read (Fixture    *fixture,
               const char *command)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.pdf", NULL);
  g_autofree char *line = g_strdup_printf (command, path);
  g_autofree char *bytes = NULL;
  g_autoptr(GError) error = NULL;
  char *printed = NULL;

  g_assert_true (kring_print_dialog_save (fixture->dialog, "pdf", path, &error));
  g_assert_no_error (error);
  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (bytes, "%PDF"));
  g_spawn_command_line_sync (line, &printed, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return printed;
}

static guint
count_pages (Fixture *fixture)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (desk_fixture_child (fixture->dialog, "pages")); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += KRING_IS_PAGE_VIEW (child);

  return n;
}

/* A circle is printed for what one looks at it for on the screen, or for something else; and beside an earlier one. */
static void
test_circle (Fixture       *fixture,
             gconstpointer  document)
{
  KringDesk *desk = fixture->desk.desk;
  KringPrintDialog *dialog;
  GtkWidget *circle;
  AdwComboRow *lens_row, *compare_row;

  kring_desk_set_lens (desk, "comfort");
  dialog = KRING_PRINT_DIALOG (g_object_ref_sink (kring_print_dialog_new (desk, "circle")));
  circle = desk_fixture_child (dialog, "circle");
  lens_row = desk_fixture_child (circle, "lens_row");
  compare_row = desk_fixture_child (circle, "compare_row");
  g_assert_true (gtk_widget_get_visible (circle));
  g_assert_cmpuint (adw_combo_row_get_selected (lens_row), ==, 1);
  g_assert_cmpuint (adw_combo_row_get_selected (compare_row), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (compare_row)), ==, 2);
  adw_combo_row_set_selected (lens_row, 0);
  adw_combo_row_set_selected (compare_row, 1);
  g_assert_nonnull (kring_print_dialog_get_sheet (dialog));
  g_assert_cmpuint (adw_combo_row_get_selected (lens_row), ==, 0);
  g_assert_cmpuint (adw_combo_row_get_selected (compare_row), ==, 1);

  /* what is no circle has nothing to do with it */
  for (guint i = 0; kring_document_list ()[i].code != NULL; i++)
    if (g_str_equal (kring_document_list ()[i].code, "plan"))
      adw_combo_row_set_selected (desk_fixture_child (dialog, "document_row"), i);
  g_assert_false (gtk_widget_get_visible (circle));
  kring_desk_set_lens (desk, NULL);
  g_assert_finalize_object (dialog);
}

/* The page one is on is what one begins with, for everybody at the table. */
static void
test_begins (Fixture       *fixture,
             gconstpointer  document)
{
  AdwComboRow *row = desk_fixture_child (fixture->dialog, "document_row");
  GListModel *titles = adw_combo_row_get_model (row);
  g_autofree char *name = kring_print_dialog_get_name (fixture->dialog, "pdf");
  g_autofree char *expected = g_strconcat (document, ".pdf", NULL);
  guint n = 0;

  while (kring_document_list ()[n].code != NULL)
    n++;
  g_assert_cmpuint (g_list_model_get_n_items (titles), ==, n);
  g_assert_cmpstr (kring_document_list ()[adw_combo_row_get_selected (row)].code, ==, document);
  g_assert_cmpstr (name, ==, expected);
  g_assert_cmpint (kring_readers[adw_combo_row_get_selected (find_whom (fixture->dialog, "reader_row"))].profile, ==,
                   KRING_PROFILE_PRESENT);
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  document)
{
  g_autofree char *info = save_and_read (fixture, "pdfinfo %s");
  g_autofree char *expected = g_strdup_printf ("Pages:           %u\n", count_pages (fixture));
  guint n = count_pages (fixture);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, ==, kring_sheet_get_n_pages (kring_print_dialog_get_sheet (fixture->dialog)));
  g_assert_nonnull (strstr (info, expected));

  /* larger letters, another preview */
  adw_switch_row_set_active (desk_fixture_child (fixture->dialog, "large_row"), TRUE);
  g_assert_cmpuint (count_pages (fixture), ==, kring_sheet_get_n_pages (kring_print_dialog_get_sheet (fixture->dialog)));
  g_assert_cmpuint (count_pages (fixture), >=, n);
  adw_switch_row_set_active (desk_fixture_child (fixture->dialog, "large_row"), FALSE);
}

/* The words of the picture; lines are elements of their own. */
static char *
save_and_read_svg (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.svg", NULL);
  g_autoptr(GRegex) tags = g_regex_new ("<[^>]*>|\\s+", 0, 0, NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *svg = NULL;
  g_auto(GStrv) words = NULL;
  GString *text = g_string_new (" ");

  g_assert_true (kring_print_dialog_save (fixture->dialog, "svg", path, &error));
  g_assert_no_error (error);
  g_file_get_contents (path, &svg, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_assert_nonnull (strstr (svg, "<text "));
  words = g_regex_split (tags, svg, 0);
  for (gsize i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (text, "%s ", words[i]);

  return g_string_free (text, FALSE);
}

static void
assert_untold (GPtrArray    *hidden,
               KringProfile  reader,
               const char   *text)
{
  for (guint i = 0; i < hidden->len; i++)
    if (strstr (text, hidden->pdata[i]) != NULL)
      g_error ("%s reads: %s", kring_profile_to_code (reader), (const char *) hidden->pdata[i]);
}

static void
test_readers (Fixture       *fixture,
              gconstpointer  document)
{
  static const KringProfile readers[] = { KRING_PROFILE_PRESENT, KRING_PROFILE_FAMILY, KRING_PROFILE_PARENTS };

  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autoptr(KringShare) share = kring_desk_create_share (fixture->desk.desk, readers[i], 0);
      g_autoptr(GPtrArray) hidden = desk_fixture_list_hidden (&fixture->desk, share);
      g_autofree char *text = NULL;

      choose_reader (fixture, readers[i]);
      text = save_and_read (fixture, "pdfinfo -struct-text %s");
      assert_untold (hidden, readers[i], text);
      if (!g_str_equal (document, "plan"))
        {
          g_autofree char *drawn = save_and_read_svg (fixture);

          assert_untold (hidden, readers[i], drawn);
        }
    }
}

/* The number is for who sees everything anyway. */
static void
test_told (Fixture       *fixture,
           gconstpointer  document)
{
  AdwActionRow *row = find_whom (fixture->dialog, "told_row");

  g_assert_cmpstr (adw_action_row_get_subtitle (row), !=, "");
  choose_reader (fixture, KRING_PROFILE_FULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "");

  kring_desk_set_profile (fixture->desk.desk, KRING_PROFILE_FAMILY, 0);
  choose_reader (fixture, KRING_PROFILE_PRESENT);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "");
}

/* The newest first; who may see another circle only sees that one. */
static void
test_which (Fixture       *fixture,
            gconstpointer  document)
{
  AdwComboRow *row = desk_fixture_child (fixture->dialog, "subject_row");
  g_autofree char *first = save_and_read (fixture, "pdftotext %s -");
  g_autofree char *second = NULL;

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  adw_combo_row_set_selected (row, 1);
  second = save_and_read (fixture, "pdftotext %s -");
  g_assert_cmpstr (first, !=, second);

  choose_document (fixture, "timeline");   /* there is one */
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_nonnull (kring_print_dialog_get_sheet (fixture->dialog));
}

static void
test_one_person (Fixture       *fixture,
                 gconstpointer  document)
{
  AdwComboRow *row = find_whom (fixture->dialog, "person_row");
  GListModel *names;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  choose_reader (fixture, KRING_PROFILE_ACCESS12);
  names = adw_combo_row_get_model (row);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_cmpuint (g_list_model_get_n_items (names), ==, 1);   /* only Amina is old enough */
  g_assert_nonnull (kring_print_dialog_get_sheet (fixture->dialog));

  choose_reader (fixture, KRING_PROFILE_PERSON);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), >, 10);
}

/* How many sheets, which moments, for whom: only where it makes a difference, and seen at once. */
static void
test_version (Fixture       *fixture,
              gconstpointer  document)
{
  GtkWidget *version = desk_fixture_child (fixture->dialog, "version");
  AdwComboRow *sheets = desk_fixture_child (version, "sheets_row"), *child = desk_fixture_child (version, "child_row");
  g_autofree char *whole = NULL;
  g_autofree char *less = NULL;
  g_autofree char *own = NULL;
  AdwSwitchRow *key = desk_fixture_child (version, "key_row");

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (sheets)));
  g_assert_cmpuint (count_pages (fixture), ==, 1);
  g_assert_true (adw_switch_row_get_active (key));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (key)), "no room for"));
  adw_switch_row_set_active (key, FALSE);
  whole = save_and_read (fixture, "pdftotext %s -");
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (key)), "have no room for their words"));
  adw_combo_row_set_selected (sheets, 3);
  g_assert_cmpuint (count_pages (fixture), ==, 3);
  adw_combo_row_set_selected (sheets, g_list_model_get_n_items (adw_combo_row_get_model (sheets)) - 1);
  g_assert_cmpuint (count_pages (fixture), ==, 12);
  adw_combo_row_set_selected (sheets, 0);

  adw_switch_row_set_active (desk_fixture_child (version, "key_row"), TRUE);
  less = save_and_read (fixture, "pdftotext %s -");
  g_assert_cmpuint (strlen (less), <, strlen (whole));
  adw_switch_row_set_active (desk_fixture_child (version, "key_row"), FALSE);

  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (child)), ==, 4);   /* everybody, and three */
  adw_combo_row_set_selected (child, 1);
  own = save_and_read (fixture, "pdftotext %s -");
  g_assert_null (strstr (own, "Ilyas\n"));

  choose_document (fixture, "timeline-list");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (sheets)));
  g_assert_cmpuint (adw_combo_row_get_selected (child), ==, 1);
  choose_document (fixture, "plan");
  g_assert_false (gtk_widget_get_visible (version));
}

/* Letters that are too small are told with what would help; left to itself it takes the sheets it needs, and says so. */
static void
test_small_letters (Fixture       *fixture,
                    gconstpointer  document)
{
  GtkWidget *version = desk_fixture_child (fixture->dialog, "version");
  AdwComboRow *sheets = desk_fixture_child (version, "sheets_row");

  choose_reader (fixture, KRING_PROFILE_FULL);
  adw_switch_row_set_active (desk_fixture_child (version, "key_row"), FALSE);
  adw_switch_row_set_active (desk_fixture_child (fixture->dialog, "large_row"), TRUE);
  adw_combo_row_set_selected (sheets, 1);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (sheets)), "is hard to read. Large enough on A4: "));
  g_assert_cmpuint (count_pages (fixture), ==, 1);
  adw_combo_row_set_selected (sheets, 0);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (sheets)), "so that no letters are smaller than 12 points"));
  g_assert_cmpuint (count_pages (fixture), >, 1);
  adw_switch_row_set_active (desk_fixture_child (fixture->dialog, "large_row"), FALSE);
}

static void
test_not_saved (Fixture       *fixture,
                gconstpointer  document)
{
  g_autofree char *path = g_build_filename (fixture->folder, "there", "is", "no", "such", "place.pdf", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (kring_print_dialog_save (fixture->dialog, "pdf", path, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NO_FOLDER);
  g_assert_null (strchr (error->message, '/'));   /* a folder can be called after the family */
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static gboolean
has_width (gpointer widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0;
}

/* In a narrow window it is a sheet from below; closed, nothing of it holds on to the family. */
static void
test_sheet (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = kring_print_dialog_new (fixture->desk, "circle");
  gpointer left = dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), &left);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  adw_combo_row_set_selected (desk_fixture_child (dialog, "subject_row"), 1);
  desk_fixture_wait (has_width, desk_fixture_child (dialog, "subject_row"));
  g_assert_false (desk_fixture_is_cut (desk_fixture_child (dialog, "subject_row")));   /* versions differ at the end */

  g_assert_true (adw_dialog_close (dialog));
  desk_fixture_wait (is_gone, &left);

  gtk_window_destroy (GTK_WINDOW (window));   /* the tear-down looks whether the desk is let go of */
}

/* Whoever closed the family meanwhile has nothing written of it, and nothing falls over. */
static void
test_closed (DeskFixture   *fixture,
             gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.pdf", NULL);
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = kring_print_dialog_new (fixture->desk, "circle");

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_settle ();
  g_signal_emit_by_name (desk_fixture_child (dialog, "save_button"), "clicked");
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (kring_drawer_close (fixture->drawer, NULL));

  slow_chooser_answer (path);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  static const char * const documents[] = { "plan", "timeline", "circle" };   /* called after their pages */

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *begins = g_strdup_printf ("/ui/print/begins/%s", documents[i]);
      g_autofree char *pages = g_strdup_printf ("/ui/print/pages/%s", documents[i]);
      g_autofree char *readers = g_strdup_printf ("/ui/print/readers/%s", documents[i]);
      g_autofree char *told = g_strdup_printf ("/ui/print/told/%s", documents[i]);

      g_test_add (begins, Fixture, documents[i], set_up, test_begins, tear_down);
      g_test_add (pages, Fixture, documents[i], set_up, test_pages, tear_down);
      g_test_add (readers, Fixture, documents[i], set_up, test_readers, tear_down);
      if (i < 2)   /* of the newest circle nobody at this table has to miss anything */
        g_test_add (told, Fixture, documents[i], set_up, test_told, tear_down);
    }
  g_test_add ("/ui/print/which", Fixture, "circle", set_up, test_which, tear_down);
  g_test_add ("/ui/print/circle", Fixture, "circle", set_up, test_circle, tear_down);
  g_test_add ("/ui/print/version", Fixture, "timeline", set_up, test_version, tear_down);
  g_test_add ("/ui/print/small-letters", Fixture, "timeline", set_up, test_small_letters, tear_down);
  g_test_add ("/ui/print/one-person", Fixture, "plan", set_up, test_one_person, tear_down);
  g_test_add ("/ui/print/not-saved", Fixture, "plan", set_up, test_not_saved, tear_down);

  g_test_add ("/print/sheet", DeskFixture, NULL, desk_fixture_set_up, test_sheet, desk_fixture_tear_down);

  g_test_add ("/print/closed", DeskFixture, NULL, desk_fixture_set_up, test_closed, desk_fixture_tear_down);

  return g_test_run ();
}
