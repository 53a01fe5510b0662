/* test-lock.c - the key that locks the cupboard always does
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cupboard-fixture.h"
#include "desk-fixture.h"
#include "kring-application.h"
#include "kring-cupboard-store.h"
#include "kring-cupboard-window.h"
#include "kring-edits-meeting.h"
#include "kring-erase.h"
#include "kring-family-window.h"
#include "kring-new-family.h"
#include "kring-print-dialog.h"
#include "kring-words-row.h"

static GtkWindow *
find_window (GApplication *application,
             GType         type)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type))
      return l->data;

  return NULL;
}

static GtkWindow *
open_family (GApplication *application,
             const char   *id)
{
  GtkWindow *window;

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-family", g_variant_new_string (id));
  desk_fixture_settle ();
  window = find_window (application, KRING_TYPE_FAMILY_WINDOW);
  g_assert_nonnull (window);

  return window;
}

static void
type_wrong (KringFamilyWindow *window)
{
  KringDesk *desk = kring_family_window_get_desk (window);
  g_autoptr(GError) error = NULL;
  KringRecord *scale = kring_edit_add_scale (kring_desk_get_store (desk), "safety", "Hoe gaat het?", &error);
  KringWordsRow *row;

  g_assert_no_error (error);
  kring_desk_set_selected (desk, kring_record_get_id (scale));
  desk_fixture_settle ();
  row = desk_fixture_search (window, KRING_TYPE_WORDS_ROW, "Good enough is");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (desk_fixture_child (row, "view")), "veel", -1);
}

static gboolean
locks (GtkShortcut *shortcut)
{
  GtkShortcutAction *action = gtk_shortcut_get_action (shortcut);
  g_autofree char *key = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

  return GTK_IS_NAMED_ACTION (action) && g_str_equal (gtk_named_action_get_action_name (GTK_NAMED_ACTION (action)), "app.lock")
         && g_str_equal (key, "<Control>l");
}

/* As if somebody pressed the key in @dialog, which keeps the keys of its window out. */
static void
lock (gpointer dialog)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (dialog);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (locks (shortcut))
            {
              g_assert_true (gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, dialog, NULL));
              desk_fixture_settle ();
              return;
            }
        }
    }

  g_assert_not_reached ();
}

/* Whatever somebody was doing: no family stays open, and the cupboard is locked. */
static void
test_lock (CupboardFixture *fixture,
           gconstpointer    data)
{
  GApplication *application = kring_application_new ();
  g_autoptr(KringFamily) family = kring_new_family ((const char *[]) { "Noor", "Mats", NULL });
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;
  KringCupboard *cupboard;
  KringCupboardWindow *window;
  KringFamilyWindow *family_window;
  AdwDialog *dialog;

  g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (application, NULL, &error));
  g_assert_no_error (error);
  g_application_activate (application);
  window = KRING_CUPBOARD_WINDOW (find_window (application, KRING_TYPE_CUPBOARD_WINDOW));
  cupboard = cupboard_unlock (fixture);
  id = kring_cupboard_put_family (cupboard, family, FALSE, &error);
  g_assert_no_error (error);
  kring_cupboard_window_set_cupboard (window, cupboard);
  g_object_unref (cupboard);

  /* something asked in the cupboard, something asked of the family, and something typed that cannot be kept */
  adw_dialog_present (kring_erase_new_dialog (cupboard, id), GTK_WIDGET (window));
  family_window = KRING_FAMILY_WINDOW (open_family (application, id));
  type_wrong (family_window);
  dialog = kring_print_dialog_new (kring_family_window_get_desk (family_window), "circle");
  adw_dialog_present (dialog, GTK_WIDGET (family_window));
  desk_fixture_settle ();

  lock (dialog);
  g_assert_null (find_window (application, KRING_TYPE_FAMILY_WINDOW));
  g_assert_null (kring_cupboard_window_get_cupboard (window));
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));

  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_object_unref (application);
}

int
main (int   argc,
      char *argv[])
{
  int failed;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  cupboard_make_model ();

  g_test_add ("/lock/always", CupboardFixture, NULL, cupboard_set_up, test_lock, cupboard_tear_down);

  failed = g_test_run ();
  cupboard_remove_model ();
  return failed;
}
