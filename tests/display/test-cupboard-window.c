/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "desk-fixture.h"
#include "disk-fixture.h"
#include "kring-cupboard-store.h"
#include "kring-cupboard-window.h"
#include "kring-erase.h"
#include "kring-families-page.h"
#include "kring-import.h"
#include "kring-new-family.h"
#include "kring-new-family-dialog.h"
#include "kring-passphrase-hint.h"
#include "kring-when.h"

#define PASSPHRASE "paard stoel lamp regen"

typedef struct {
  char      *folder;
  GtkWindow *window;
} Fixture;

static void
open_window (Fixture *fixture)
{
  fixture->window = kring_cupboard_window_new (NULL, fixture->folder);
  gtk_window_present (fixture->window);
  desk_fixture_settle ();
}

static void
close_window (Fixture *fixture)
{
  KringCupboard *cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));

  if (cupboard != NULL)
    g_assert_true (kring_cupboard_lock (cupboard, NULL));
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (fixture->window);
  desk_fixture_settle ();
  g_assert_null (fixture->window);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *place = g_dir_make_tmp ("kring-XXXXXX", &error);

  g_assert_no_error (error);
  fixture->folder = g_build_filename (place, "cupboard", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *place = g_path_get_dirname (fixture->folder);

  desk_fixture_remove_folder (place);
  g_free (fixture->folder);
}

/* A cupboard with Noor and Mats in it, locked. */
static void
fill_cupboard (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = kring_cupboard_create (fixture->folder, PASSPHRASE, &error);
  g_autoptr(KringFamily) family = kring_new_family ((const char *[]) { "Noor", "Mats", NULL });
  g_autofree char *id = kring_cupboard_put_family (cupboard, family, FALSE, &error);

  g_assert_no_error (error);
  g_assert_true (kring_cupboard_lock (cupboard, &error));
}

static gboolean
has_cupboard (gpointer window)
{
  return kring_cupboard_window_get_cupboard (window) != NULL;
}

static void
wait_for_cupboard (Fixture *fixture)
{
  desk_fixture_wait (has_cupboard, fixture->window);
  desk_fixture_settle ();
}

static gpointer
get_page (Fixture    *fixture,
          const char *state)
{
  return gtk_stack_get_child_by_name (desk_fixture_child (fixture->window, "stack"), state);
}

static const char *
get_state (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (desk_fixture_child (fixture->window, "stack"));
}

static void
unlock (Fixture *fixture)
{
  gpointer page = get_page (fixture, "locked");

  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), PASSPHRASE);
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");
  wait_for_cupboard (fixture);
}

static void
test_first (Fixture       *fixture,
            gconstpointer  data)
{
  gpointer page;
  GtkWidget *button;
  g_autofree char *who = NULL;
  g_autofree char *words = NULL;
  KringCupboard *cupboard;

  open_window (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "first");
  page = get_page (fixture, "first");
  button = desk_fixture_child (page, "make_button");
  g_assert_false (gtk_widget_get_sensitive (button));

  gtk_editable_set_text (desk_fixture_child (page, "name_row"), "Sara");
  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), PASSPHRASE);
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_editable_set_text (desk_fixture_child (page, "again_row"), "iets anders");
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_editable_set_text (desk_fixture_child (page, "again_row"), PASSPHRASE);
  g_assert_true (gtk_widget_get_sensitive (button));

  g_signal_emit_by_name (button, "clicked");
  wait_for_cupboard (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "open");
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  who = kring_cupboard_dup_setting (cupboard, "who");
  g_assert_cmpstr (who, ==, "Sara");
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (page, "passphrase_row")), ==, "");

  words = desk_fixture_read (get_page (fixture, "open"));
  g_assert_nonnull (strstr (words, "The Cupboard Is Still Empty"));
  close_window (fixture);
}

/* Locked: nothing of a family anywhere in the window, also not after it was open. */
static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *open = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;

  fill_cupboard (fixture);
  open_window (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "locked");
  before = desk_fixture_read (fixture->window);
  g_assert_null (strstr (before, "Noor"));

  unlock (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "open");
  open = desk_fixture_read (fixture->window);
  g_assert_nonnull (strstr (open, "Noor and Mats"));

  cupboard = g_object_ref (kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.signpost", NULL);
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  kring_cupboard_window_set_cupboard (KRING_CUPBOARD_WINDOW (fixture->window), NULL);
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  g_assert_true (kring_cupboard_lock (cupboard, NULL));
  desk_fixture_settle ();
  g_assert_cmpstr (get_state (fixture), ==, "locked");
  after = desk_fixture_read (fixture->window);
  g_assert_null (strstr (after, "Noor"));
  close_window (fixture);
}

static gboolean
is_seen (gpointer widget)
{
  return gtk_widget_get_visible (widget);
}

static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  gpointer page;
  GtkWidget *message;

  fill_cupboard (fixture);
  open_window (fixture);
  page = get_page (fixture, "locked");
  message = desk_fixture_child (page, "message_label");
  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), "iets helemaal anders");
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");
  g_assert_true (gtk_widget_get_visible (desk_fixture_child (page, "spinner")));
  desk_fixture_wait (is_seen, message);

  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (message)), "not the passphrase"));
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (page, "spinner")));
  g_assert_cmpstr (get_state (fixture), ==, "locked");
  unlock (fixture);
  close_window (fixture);
}

/* Somebody else has the cupboard open: that is said, what was typed stays, and it opens when they are done. */
static void
test_in_use (Fixture       *fixture,
             gconstpointer  data)
{
  KringCupboard *other;
  GtkWidget *message;
  gpointer page;

  fill_cupboard (fixture);
  other = kring_cupboard_unlock (fixture->folder, PASSPHRASE, NULL);
  g_assert_nonnull (other);
  open_window (fixture);
  page = get_page (fixture, "locked");
  message = desk_fixture_child (page, "message_label");
  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), PASSPHRASE);
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");
  desk_fixture_wait (is_seen, message);

  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (message)), "already open in another window or program"));
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (page, "passphrase_row")), ==, PASSPHRASE);
  g_assert_cmpstr (get_state (fixture), ==, "locked");

  g_assert_true (kring_cupboard_lock (other, NULL));
  g_object_unref (other);
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");
  wait_for_cupboard (fixture);
  close_window (fixture);
}

static gboolean
is_gone (gpointer object)
{
  return *(gpointer *) object == NULL;
}

/* A window that goes while the passphrase is tried is no trouble. */
static void
test_close_early (Fixture       *fixture,
                  gconstpointer  data)
{
  gpointer page;

  fill_cupboard (fixture);
  open_window (fixture);
  page = get_page (fixture, "locked");
  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), "iets helemaal anders");
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");

  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (page), &page);
  gtk_window_destroy (fixture->window);
  desk_fixture_wait (is_gone, &page);
  g_assert_null (fixture->window);
}

static gboolean
has_two (gpointer families)
{
  return g_list_model_get_n_items (families) == 2;
}

static gboolean
has_alert (gpointer window)
{
  return desk_fixture_search (window, ADW_TYPE_ALERT_DIALOG, NULL) != NULL;
}

static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data/sample/01-eenvoudig-noor-mats.json", NULL);
  g_autoptr(GFile) good = g_file_new_for_path (path);
  g_autofree char *bad_path = g_strconcat (fixture->folder, ".json", NULL);
  g_autoptr(GFile) bad = g_file_new_for_path (bad_path);
  KringCupboard *cupboard;
  GListModel *families;
  GtkWidget *dialog;
  g_autofree char *words = NULL;

  g_assert_true (g_file_set_contents (bad_path, "{\n  \"format\": \"kring-family\",\n", -1, NULL));
  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  families = kring_cupboard_get_families (cupboard);

  kring_import_file (fixture->window, cupboard, good);
  desk_fixture_wait (has_two, families);

  kring_import_file (fixture->window, cupboard, bad);
  desk_fixture_wait (has_alert, fixture->window);
  dialog = desk_fixture_search (fixture->window, ADW_TYPE_ALERT_DIALOG, NULL);
  words = desk_fixture_read (dialog);
  g_assert_nonnull (strstr (words, "Nothing of it was kept"));
  g_assert_nonnull (strstr (words, "ine 2"));
  g_assert_cmpuint (g_list_model_get_n_items (families), ==, 2);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  close_window (fixture);
}

/* What the disk says of a file is told without the file's path, and nobody who made it is asked to mend it. */
static void
test_import_unread (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(GFile) gone = g_file_new_for_path ("/nowhere/noor.json");
  GtkWidget *dialog;
  g_autofree char *words = NULL;

  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  kring_import_file (fixture->window, kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window)), gone);
  desk_fixture_wait (has_alert, fixture->window);
  dialog = desk_fixture_search (fixture->window, ADW_TYPE_ALERT_DIALOG, NULL);
  words = desk_fixture_read (dialog);
  g_assert_nonnull (strstr (words, "The file is not there."));
  g_assert_null (strstr (words, "nowhere"));
  g_assert_null (strstr (words, "Ask whoever made the file"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  close_window (fixture);
}

static void
test_new_family (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(AdwDialog) dialog = NULL;   /* as while it closes before one's eyes */
  GtkEditable *names;
  GtkWidget *begin;
  KringCupboard *cupboard;

  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  dialog = g_object_ref_sink (kring_new_family_dialog_new (cupboard));
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  names = desk_fixture_child (dialog, "names_row");
  begin = desk_fixture_child (dialog, "begin_button");

  gtk_editable_set_text (names, " , ");
  g_assert_false (gtk_widget_get_sensitive (begin));
  gtk_editable_set_text (names, "Zoë, Finn");
  g_assert_true (gtk_widget_get_sensitive (begin));
  g_signal_emit_by_name (begin, "clicked");
  g_signal_emit_by_name (begin, "clicked");   /* a double click is one family */
  desk_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (kring_cupboard_get_families (cupboard)), ==, 2);
  g_assert_nonnull (desk_fixture_search (fixture->window, ADW_TYPE_ACTION_ROW, "Zoë and Finn"));
  close_window (fixture);
}

static void
test_erase (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(KringCupboardFamily) family = NULL;
  KringCupboard *cupboard;
  AdwDialog *dialog;
  GtkEditable *entry;

  g_assert_true (kring_erase_is_same ("zoe en mats ", "Zoë en Mats"));
  g_assert_false (kring_erase_is_same ("Zoë", "Zoë en Mats"));
  g_assert_false (kring_erase_is_same ("", ""));

  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  family = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_null (kring_erase_new_dialog (cupboard, "no-such-id"));

  dialog = kring_erase_new_dialog (cupboard, kring_cupboard_family_get_id (family));
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  entry = desk_fixture_search (dialog, GTK_TYPE_ENTRY, NULL);
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "erase"));
  gtk_editable_set_text (entry, "noor and mats");
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "erase"));

  g_signal_emit_by_name (dialog, "response", "erase");
  g_assert_cmpuint (g_list_model_get_n_items (kring_cupboard_get_families (cupboard)), ==, 0);
  adw_dialog_force_close (dialog);
  close_window (fixture);
}

/* A file that cannot be removed is told of without alarm: without its key it says nothing to anybody. */
static void
test_erase_stuck (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(KringCupboardFamily) family = NULL;
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;
  KringCupboard *cupboard;
  AdwDialog *dialog;

  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  family = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  dialog = kring_erase_new_dialog (cupboard, kring_cupboard_family_get_id (family));
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));

  path = kring_cupboard_dup_path (cupboard, kring_cupboard_family_get_id (family));
  disk_obstruct (path);
  g_signal_emit_by_name (dialog, "response", "erase");
  disk_clear (path);
  adw_dialog_force_close (dialog);
  desk_fixture_wait (has_alert, fixture->window);
  words = desk_fixture_read (GTK_WIDGET (fixture->window));
  g_assert_nonnull (strstr (words, "The File Is Still There"));
  g_assert_nonnull (strstr (words, "Nobody can read it any more"));
  g_assert_null (strstr (words, "make a copy"));
  close_window (fixture);
}

/* What comes and what waits stand above all families, by the children's first names and the day. */
static void
test_soon (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(KringCupboardFamily) family = NULL;
  g_autofree char *words = NULL;
  g_autoptr(GString) days = g_string_new (NULL);
  KringCupboard *cupboard;

  for (guint i = 0; i < 4; i++)
    {
      static const int away[] = { -10, 3, 40, -2 };
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_date_from_day (&date, kring_day_from_number (kring_day_to_number (kring_day_today ()) + away[i]));
      g_string_append_printf (days, "%s%s", i > 0 ? ";" : "", date.edtf);
    }
  fill_cupboard (fixture);
  open_window (fixture);
  unlock (fixture);
  cupboard = kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (fixture->window));
  family = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_true (kring_cupboard_update_family (cupboard, kring_cupboard_family_get_id (family), "Noor and Mats", days->str,
                                               "plan;line;plan;meeting", NULL));
  desk_fixture_settle ();

  words = desk_fixture_read (desk_fixture_child (get_page (fixture, "open"), "soon_group"));
  g_assert_nonnull (strstr (words, "look at the plan again · since "));
  g_assert_nonnull (strstr (words, "look at an agreement again · "));
  g_assert_null (strstr (words, "meeting"));   /* it has been */
  g_assert_true (strstr (words, "plan") < strstr (words, "agreement"));
  close_window (fixture);
}

static void
test_hints (void)
{
  g_assert_null (kring_passphrase_hint (""));
  g_assert_nonnull (strstr (kring_passphrase_hint ("paard"), "too short"));
  g_assert_nonnull (strstr (kring_passphrase_hint ("geheim123"), "can be guessed"));
  g_assert_nonnull (strstr (kring_passphrase_hint ("aaaaaaaaaaaaaaaaaaaaaaaa"), "can be guessed"));
  g_assert_nonnull (strstr (kring_passphrase_hint ("paardstoellamp"), "One word more"));
  g_assert_cmpstr (kring_passphrase_hint (PASSPHRASE), ==, "Hard to guess.");
}

static void
assert_when (int         day,
             const char *words)
{
  g_autofree char *when = kring_when_to_words (day, 20260112);   /* a Monday */

  g_assert_cmpstr (when, ==, words);
}

static void
test_when (void)
{
  assert_when (20260112, "today");
  assert_when (20260113, "tomorrow");
  assert_when (20260111, "yesterday");
  assert_when (20260114, "Wednesday 14 January 2026");
  assert_when (20260125, "Sunday 25 January 2026");
  assert_when (20251201, "1 December 2025");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/cupboard-window/first", test_first);
  ADD ("/cupboard-window/locked", test_locked);
  ADD ("/cupboard-window/wrong", test_wrong);
  ADD ("/cupboard-window/in-use", test_in_use);
  ADD ("/cupboard-window/close-early", test_close_early);
  ADD ("/cupboard-window/import", test_import);
  ADD ("/cupboard-window/import-unread", test_import_unread);
  ADD ("/cupboard-window/new-family", test_new_family);
  ADD ("/cupboard-window/erase", test_erase);
  ADD ("/cupboard-window/erase-stuck", test_erase_stuck);
  ADD ("/cupboard-window/soon", test_soon);
  g_test_add_func ("/cupboard-window/hints", test_hints);
  g_test_add_func ("/cupboard-window/when", test_when);

  return g_test_run ();
}
