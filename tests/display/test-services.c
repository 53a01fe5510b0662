/* test-services.c - the signpost on screen: adding, changing in place, looking up, taking out and back
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "cupboard-fixture.h"
#include "desk-fixture.h"
#include "kring-service-choice.h"
#include "kring-service-link.h"
#include "kring-service-row.h"
#include "kring-services-dialog.h"
#include "kring-words-row.h"

typedef struct {
  CupboardFixture  cupboard_fixture;
  KringCupboard   *cupboard;
  KringSignpost   *signpost;
  GtkWidget       *window;
  AdwDialog       *dialog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  cupboard_set_up (&fixture->cupboard_fixture, data);
  fixture->cupboard = cupboard_unlock (&fixture->cupboard_fixture);
  fixture->signpost = kring_cupboard_get_signpost (fixture->cupboard);
  fixture->window = adw_window_new ();
  fixture->dialog = kring_services_dialog_new (fixture->signpost);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_dialog_present (fixture->dialog, fixture->window);
  desk_fixture_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  adw_dialog_force_close (fixture->dialog);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  cupboard_lock (fixture->cupboard);
  cupboard_tear_down (&fixture->cupboard_fixture, data);
}

static void
add (Fixture    *fixture,
     const char *name)
{
  GtkEditable *row = desk_fixture_child (fixture->dialog, "name_row");

  gtk_editable_set_text (row, name);
  g_signal_emit_by_name (row, "entry-activated");
  desk_fixture_settle ();
}

static GtkWidget *
find_row (Fixture    *fixture,
          const char *name)
{
  GtkWidget *row = desk_fixture_search (fixture->dialog, KRING_TYPE_SERVICE_ROW, name);

  return row != NULL && gtk_widget_get_visible (row) ? row : NULL;
}

static void
type_into (GtkWidget  *row,
           const char *title,
           const char *words)
{
  KringWordsRow *words_row = desk_fixture_search (row, KRING_TYPE_WORDS_ROW, title);

  kring_words_row_set_typed (words_row, words);
  g_signal_emit_by_name (words_row, "commit");
  desk_fixture_settle ();
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(KringRecord) service = NULL;
  GtkWidget *row;

  g_assert_true (gtk_widget_get_visible (desk_fixture_child (fixture->dialog, "empty_label")));
  add (fixture, "  ");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->signpost)), ==, 0);
  add (fixture, "Speelotheek");
  row = find_row (fixture, "Speelotheek");
  g_assert_nonnull (row);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (fixture->dialog, "empty_label")));

  type_into (row, "What it costs", "5 euro");
  type_into (row, "For whom", "0-6");
  g_assert_true (find_row (fixture, "Speelotheek") == row);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "0-6 · 5 euro");
  service = g_list_model_get_item (G_LIST_MODEL (fixture->signpost), 0);
  g_assert_cmpstr (kring_record_get_text (service, "cost"), ==, "5 euro");
}

/* A service without a name is not kept, and what was typed stays. */
static void
test_no_name (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *words = NULL;
  GtkWidget *row;

  add (fixture, "Speelotheek");
  row = find_row (fixture, "Speelotheek");
  type_into (row, "Name", " ");
  words = desk_fixture_read (row);
  g_assert_nonnull (strstr (words, "Give it a name"));
  g_assert_nonnull (find_row (fixture, "Speelotheek"));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  GtkEditable *search = desk_fixture_child (fixture->dialog, "search_entry");

  add (fixture, "Zwemclub");
  add (fixture, "Babbelmoment");
  type_into (find_row (fixture, "Babbelmoment"), "What it offers", "praten met een vroedvrouw");
  gtk_editable_set_text (search, "VROED");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_null (find_row (fixture, "Zwemclub"));
  g_assert_nonnull (find_row (fixture, "Babbelmoment"));
  gtk_editable_set_text (search, "niets zo");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_true (gtk_widget_get_visible (desk_fixture_child (fixture->dialog, "rest_label")));
  gtk_editable_set_text (search, "");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_nonnull (find_row (fixture, "Zwemclub"));
}

static void
test_withdraw (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *row;
  GtkWidget *button;

  add (fixture, "Zwemclub");
  row = find_row (fixture, "Zwemclub");
  button = desk_fixture_search (row, ADW_TYPE_BUTTON_ROW, "Take Out of the List");
  g_signal_emit_by_name (button, "activated");
  desk_fixture_settle ();
  g_assert_null (find_row (fixture, "Zwemclub"));

  g_assert_true (kring_signpost_undo (fixture->signpost, NULL));
  desk_fixture_settle ();
  g_assert_nonnull (find_row (fixture, "Zwemclub"));
}

static gboolean
has_two (gpointer signpost)
{
  return g_list_model_get_n_items (signpost) == 2;
}

static void
test_read (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->cupboard_fixture.folder, "lijst.csv", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_set_contents (path, "naam;kost\nZwemclub;3 euro\nHuis van het Kind;gratis\n", -1, NULL));
  kring_services_dialog_read_file (KRING_SERVICES_DIALOG (fixture->dialog), file);
  desk_fixture_wait (has_two, fixture->signpost);
  desk_fixture_settle ();
  g_assert_nonnull (find_row (fixture, "Huis van het Kind"));
  g_unlink (path);
}

static KringRecord *
find_line (DeskFixture *fixture,
           const char  *ref)
{
  GPtrArray *items = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < items->len; i++)
    if (kring_record_is (items->pdata[i], "ref", ref))
      return items->pdata[i];

  g_assert_not_reached ();
}

static const char *
get_service (DeskFixture *fixture,
             const char  *ref)
{
  KringRecord *service = kring_share_follow (kring_desk_get_share (fixture->desk), find_line (fixture, ref), "service");

  return service != NULL ? kring_record_get_text (service, "name") : NULL;
}

/* A line of the plan points to a service that the family keeps, to one of the signpost, and to none. */
static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  DeskFixture family;
  GtkWidget *window = adw_window_new ();
  GtkWidget *label;
  AdwDialog *dialog;

  desk_fixture_set_up (&family, NULL);
  add (fixture, "Speelotheek");
  kring_desk_set_signpost (family.desk, fixture->signpost);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 800);
  gtk_window_present (GTK_WINDOW (window));

  label = g_object_ref_sink (kring_service_link_new (family.desk, find_line (&family, "a11")));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "→ Babbelmoment voor zwangere vrouwen · praten en vragen "
                                                               "stellen, met vroedvrouw · eens per maand · gratis");
  g_object_unref (label);
  g_assert_null (kring_service_link_new (family.desk, find_line (&family, "a3")));

  kring_service_link_choose (family.desk, find_line (&family, "a3"), window);
  desk_fixture_settle ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_assert_null (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "To no service any more"));
  g_assert_nonnull (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "Babbelmoment voor zwangere vrouwen"));
  g_signal_emit_by_name (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "Speelotheek"), "activated");
  desk_fixture_settle ();
  g_assert_cmpstr (get_service (&family, "a3"), ==, "Speelotheek");

  kring_service_link_choose (family.desk, find_line (&family, "a3"), window);
  desk_fixture_settle ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_signal_emit_by_name (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "To no service any more"), "activated");
  desk_fixture_settle ();
  g_assert_null (get_service (&family, "a3"));

  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_tear_down (&family, NULL);
}

static gboolean
refuse_cb (void)
{
  return FALSE;
}

/* What cannot be written to the disk stays as it was typed, and does not look kept. */
static void
test_not_kept (void)
{
  g_autoptr(KringRecord) service = kring_record_new (KRING_NOUN_SERVICE);
  KringServiceRow *row;
  KringWordsRow *what;
  g_autofree char *typed = NULL;

  kring_record_set_text (service, "name", "Huis van het Kind");
  row = g_object_ref_sink (KRING_SERVICE_ROW (kring_service_row_new (service)));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  what = desk_fixture_search (row, KRING_TYPE_WORDS_ROW, "What it offers");
  g_signal_connect (row, "save", G_CALLBACK (refuse_cb), NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (desk_fixture_child (what, "view")), "speelruimte", -1);
  g_signal_emit_by_name (what, "commit");

  typed = kring_words_row_dup_text (what);
  g_assert_cmpstr (typed, ==, "speelruimte");
  g_assert_true (kring_words_row_is_changed (what));
  g_object_unref (row);
}

int
main (int   argc,
      char *argv[])
{
  int failed;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  cupboard_make_model ();

#define ADD(name, test) g_test_add ("/ui/services/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("add", test_add);
  ADD ("no-name", test_no_name);
  ADD ("search", test_search);
  ADD ("withdraw", test_withdraw);
  ADD ("read", test_read);
  ADD ("choose", test_choose);
  g_test_add_func ("/ui/services/not-kept", test_not_kept);

  failed = g_test_run ();
  cupboard_remove_model ();
  return failed;
}
