/* test-typed-new.c - what is typed for something new when somebody locks is there to go on with
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "desk-fixture.h"
#include "kring-dialogs.h"
#include "kring-differing-dialog.h"
#include "kring-drafts.h"
#include "kring-family-window.h"
#include "kring-quick-add.h"
#include "kring-score-dialog.h"

static GtkWidget *
open_window (DeskFixture *fixture)
{
  GtkWindow *window = kring_family_window_new (NULL, fixture->desk);

  gtk_window_present (window);
  desk_fixture_settle ();

  return GTK_WIDGET (window);
}

static KringRecord *
get_scale (DeskFixture *fixture)
{
  return kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SCALE)->pdata[0];
}

/* Of whom something is typed in the entry of that name and not kept; 0: of nobody. */
static gint64
find_drafted (DeskFixture *fixture,
              const char  *format,
              gint64       of)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, of);
  g_autoptr(GString) field = g_string_new (format);

  g_string_replace (field, "N", number, 1);
  for (guint i = 0; i < people->len; i++)
    if (kring_drafts_get (kring_desk_get_store (fixture->desk), kring_record_get_id (people->pdata[i]), field->str) != NULL)
      return kring_record_get_id (people->pdata[i]);

  return 0;
}

static GtkWidget *
open_mark (DeskFixture *fixture,
           GtkWidget   *window)
{
  AdwDialog *dialog = kring_score_dialog_new (fixture->desk, get_scale (fixture), NULL);

  adw_dialog_present (dialog, window);
  return GTK_WIDGET (dialog);
}

static void
leave (GtkWidget *window)
{
  kring_family_window_leave (KRING_FAMILY_WINDOW (window));
  desk_fixture_settle ();
}

/* What is typed in a dialog when somebody locks is there to go on with, under the name of whose words it is; whoever closes
 * the dialog gives it up. */
static void
test_dialog (DeskFixture   *fixture,
             gconstpointer  data)
{
  gint64 scale = kring_record_get_id (get_scale (fixture));
  GtkWidget *window = open_window (fixture);
  GtkWidget *dialog = open_mark (fixture, window);

  gtk_editable_set_text (desk_fixture_child (dialog, "why_row"), "omdat oma er was");
  adw_combo_row_set_selected (desk_fixture_child (dialog, "person_row"), 4);
  leave (window);
  g_assert_cmpint (find_drafted (fixture, "mark/N/why", scale), !=, 0);

  g_object_unref (fixture->desk);   /* the family is opened again */
  fixture->desk = kring_desk_new (kring_drawer_get_store (fixture->drawer));
  window = open_window (fixture);
  dialog = open_mark (fixture, window);
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (dialog, "why_row")), ==, "omdat oma er was");
  g_assert_cmpuint (adw_combo_row_get_selected (desk_fixture_child (dialog, "person_row")), ==, 4);
  adw_combo_row_set_selected (desk_fixture_child (dialog, "person_row"), 5);
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (dialog, "why_row")), ==, "omdat oma er was");

  adw_dialog_force_close (ADW_DIALOG (dialog));
  desk_fixture_settle ();
  g_assert_cmpint (find_drafted (fixture, "mark/N/why", scale), ==, 0);
  leave (window);
}

/* So is what somebody sees differently. */
static void
test_differing (DeskFixture   *fixture,
                gconstpointer  data)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PLAN);
  KringRecord *plan = plans->pdata[plans->len - 1];
  GtkWidget *window = open_window (fixture);
  AdwDialog *dialog = kring_differing_dialog_new (fixture->desk, plan, NULL);

  adw_dialog_present (dialog, window);
  gtk_editable_set_text (desk_fixture_child (dialog, "text_row"), "Het gaat te snel");
  adw_combo_row_set_selected (desk_fixture_child (dialog, "person_row"), 2);
  kring_desk_leave (fixture->desk);
  adw_dialog_force_close (dialog);
  desk_fixture_settle ();
  g_assert_cmpint (find_drafted (fixture, "differing/N", kring_record_get_id (plan)), !=, 0);

  dialog = g_object_ref_sink (kring_differing_dialog_new (fixture->desk, plan, NULL));
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (dialog, "text_row")), ==, "Het gaat te snel");
  g_assert_cmpuint (adw_combo_row_get_selected (desk_fixture_child (dialog, "person_row")), ==, 2);
  gtk_editable_set_text (desk_fixture_child (dialog, "text_row"), "");
  g_assert_cmpint (find_drafted (fixture, "differing/N", kring_record_get_id (plan)), ==, 0);
  g_object_unref (dialog);
  leave (window);
}

/* So is a line that nobody pressed Enter on. */
static void
test_line (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);

  gtk_editable_set_text (desk_fixture_child (desk_fixture_search (window, KRING_TYPE_QUICK_ADD, NULL), "entry"), "tante Lies");
  leave (window);

  window = open_window (fixture);
  g_assert_cmpstr (gtk_editable_get_text (desk_fixture_child (desk_fixture_search (window, KRING_TYPE_QUICK_ADD, NULL), "entry")),
                   ==, "tante Lies");
  leave (window);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

  ADD ("/typed-new/dialog", test_dialog);
  ADD ("/typed-new/differing", test_differing);
  ADD ("/typed-new/line", test_line);

  return g_test_run ();
}
