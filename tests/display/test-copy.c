/* test-copy.c - the family in a file for a colleague
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "desk-fixture.h"
#include "kring-copy-dialog.h"
#include "kring-dialogs.h"
#include "kring-edits.h"
#include "kring-family-json.h"
#include "kring-for-whom.h"
#include "kring-readers.h"
#include "slow-chooser.h"

/* A row of those about the reader. */
static gpointer
find_whom (gpointer    dialog,
           const char *name)
{
  return desk_fixture_child (desk_fixture_child (dialog, "for_whom"), name);
}

static void
choose_reader (KringCopyDialog *dialog,
               KringProfile     profile)
{
  guint i = 0;

  while (kring_readers[i].profile != profile)
    i++;
  adw_combo_row_set_selected (find_whom (dialog, "reader_row"), i);
}

static guint
count_events (KringCopyDialog *dialog)
{
  g_autoptr(GBytes) bytes = kring_copy_dialog_dup_bytes (dialog);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(KringFamily) family = kring_family_json_read (text, &error);

  g_assert_no_error (error);
  return kring_family_list (family, KRING_NOUN_EVENT)->len;
}

/* It holds what the reader may see, and can be read again. */
static void
test_readers (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringCopyDialog *dialog = KRING_COPY_DIALOG (g_object_ref_sink (kring_copy_dialog_new (fixture->desk)));
  GtkWidget *told = find_whom (dialog, "told_row");
  guint all = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (told)), ==, kring_readers[0].says);
  g_assert_cmpuint (count_events (dialog), >, 0);
  g_assert_cmpuint (count_events (dialog), <, all);

  choose_reader (dialog, KRING_PROFILE_FULL);
  g_assert_cmpuint (count_events (dialog), ==, all);

  choose_reader (dialog, KRING_PROFILE_PERSON);
  g_assert_true (gtk_widget_get_visible (find_whom (dialog, "person_row")));
  g_assert_cmpuint (count_events (dialog), <, all);

  g_assert_finalize_object (dialog);
}

/* Whoever looks with somebody else's eyes is offered what that one may see. */
static void
test_look_as (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringCopyDialog *dialog;
  guint all = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  dialog = KRING_COPY_DIALOG (g_object_ref_sink (kring_copy_dialog_new (fixture->desk)));
  g_assert_cmpint (kring_readers[adw_combo_row_get_selected (find_whom (dialog, "reader_row"))].profile, ==,
                   KRING_PROFILE_PARENTS);
  g_assert_cmpuint (count_events (dialog), <, all);

  g_assert_finalize_object (dialog);
}

/* As one person: that one, whoever the first in the list is, and also after an edit. */
static void
test_look_as_person (DeskFixture   *fixture,
                     gconstpointer  data)
{
  KringRecord *wendy = desk_fixture_find (fixture, "tante Wendy");
  KringStore *store = kring_desk_get_store (fixture->desk);
  KringCopyDialog *dialog;
  KringForWhom *whom;

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PERSON, kring_record_get_id (wendy));
  dialog = KRING_COPY_DIALOG (g_object_ref_sink (kring_copy_dialog_new (fixture->desk)));
  whom = desk_fixture_child (dialog, "for_whom");
  g_assert_cmpint (kring_share_get_person (kring_for_whom_get_share (whom)), ==, kring_record_get_id (wendy));

  g_assert_true (kring_edit_text (store, wendy, "call", "Wen", NULL));
  desk_fixture_settle ();
  g_assert_cmpint (kring_for_whom_get_profile (whom), ==, KRING_PROFILE_PERSON);
  g_assert_cmpint (kring_share_get_person (kring_for_whom_get_share (whom)), ==, kring_record_get_id (wendy));

  g_assert_finalize_object (dialog);
}

static gboolean
is_gone (gpointer left)
{
  return *(gpointer *) left == NULL;
}

static GtkWidget *
open_window (AdwDialog *dialog)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_settle ();
  g_signal_emit_by_name (desk_fixture_child (dialog, "save_button"), "clicked");

  return window;
}

static gboolean
says_saved (gpointer dialog)
{
  return desk_fixture_search (dialog, GTK_TYPE_LABEL, "Saved. The file is not locked: keep it with you.") != NULL;
}

static void
test_saved (DeskFixture   *fixture,
            gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-copy-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.json", NULL);
  AdwDialog *dialog = kring_copy_dialog_new (fixture->desk);
  GtkWidget *window = open_window (dialog);

  slow_chooser_answer (path);
  desk_fixture_wait (says_saved, dialog);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  gtk_window_destroy (GTK_WINDOW (window));
  g_unlink (path);
  g_rmdir (folder);
}

/* Whoever closed the family meanwhile has nothing written of it, and nothing falls over. */
static void
test_closed (DeskFixture   *fixture,
             gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-copy-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.json", NULL);
  AdwDialog *dialog = kring_copy_dialog_new (fixture->desk);
  GtkWidget *window = open_window (dialog);
  gpointer left = dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), &left);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (kring_drawer_close (fixture->drawer, NULL));

  slow_chooser_answer (path);
  desk_fixture_wait (is_gone, &left);   /* once it has written, or not */
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/copy/readers", test_readers);
  ADD ("/copy/look-as", test_look_as);
  ADD ("/copy/look-as-person", test_look_as_person);
  ADD ("/copy/saved", test_saved);
  ADD ("/copy/closed", test_closed);
#undef ADD

  return g_test_run ();
}
