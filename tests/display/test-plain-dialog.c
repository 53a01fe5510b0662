/* test-plain-dialog.c - the counsellor's own table of plain words, and the marks that come of it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <malloc.h>
#include <string.h>

#include "desk-fixture.h"
#include "kring-plain-dialog.h"
#include "kring-word-marks.h"
#include "kring-words-edit.h"

typedef struct {
  KringPlainTable *table;
  GtkWidget       *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->table = kring_plain_table_new (NULL);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  g_object_unref (fixture->table);
}

static void
test_dialog (Fixture       *fixture,
             gconstpointer  data)
{
  AdwDialog *dialog = kring_plain_dialog_new (fixture->table);
  guint n_rows = kring_plain_table_get_n_rows (fixture->table);
  GtkEditable *words, *suggestion;
  GtkWidget *row;

  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_dialog_present (dialog, fixture->window);
  desk_fixture_settle ();
  words = desk_fixture_child (dialog, "words_row");
  suggestion = desk_fixture_child (dialog, "suggestion_row");

  row = desk_fixture_search (dialog, ADW_TYPE_SWITCH_ROW, "brusje, brusjes");
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), FALSE);
  g_assert_false (kring_plain_table_is_on (fixture->table, 0));

  gtk_editable_set_text (words, "caseload");
  g_signal_emit_by_name (words, "entry-activated");
  g_assert_cmpuint (kring_plain_table_get_n_rows (fixture->table), ==, n_rows);
  gtk_editable_set_text (suggestion, "gezinnen");
  g_signal_emit_by_name (suggestion, "entry-activated");
  g_assert_cmpuint (kring_plain_table_get_n_rows (fixture->table), ==, n_rows + 1);
  g_assert_cmpstr (gtk_editable_get_text (words), ==, "");

  row = desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "caseload");
  g_assert_nonnull (row);
  g_signal_emit_by_name (desk_fixture_search (row, GTK_TYPE_BUTTON, NULL), "clicked");
  desk_fixture_settle ();
  g_assert_cmpuint (kring_plain_table_get_n_rows (fixture->table), ==, n_rows);
  g_assert_null (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "caseload"));
}

static const char *
get_told (GtkWidget *edit)
{
  return gtk_widget_get_tooltip_text (desk_fixture_search (edit, GTK_TYPE_LABEL, NULL));
}

/* Marks follow the table of the window; private words have none. */
static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *edit = kring_words_edit_new ();

  kring_word_marks_set_up (fixture->window, fixture->table, NULL);
  adw_window_set_content (ADW_WINDOW (fixture->window), edit);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), "Het dossier van het CLB");
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  g_assert_cmpstr (get_told (edit), ==, "“dossier”: gezin\n“CLB”: centrum voor leerlingenbegeleiding");

  kring_words_edit_set_marked (KRING_WORDS_EDIT (edit), FALSE);
  g_assert_null (get_told (edit));
  kring_words_edit_set_marked (KRING_WORDS_EDIT (edit), TRUE);
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), FALSE);
  g_assert_null (get_told (edit));
}

/* Where the system has a dictionary: what is in none is pointed at, but not names, however they are spelled. */
static void
test_spelling (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(KringSpelling) spelling = kring_spelling_new ();
  const char *text = "Vandaag wandellt Elif met oma's hond nr12 naar huis.";
  g_autoptr(GArray) errors = kring_spelling_find (spelling, text);
  g_autoptr(GArray) none = kring_spelling_find (spelling, NULL);
  g_autoptr(GArray) broken = kring_spelling_find (spelling, "wandellt \xff");
  g_autofree char *suggestions = NULL;
  const KringSpellingError *error;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (broken->len, ==, 0);
  if (!kring_spelling_is_available (spelling))
    {
      g_assert_cmpuint (errors->len, ==, 0);
      g_test_message ("there is no dictionary here");
      return;
    }

  g_assert_cmpuint (errors->len, ==, 1);
  error = &g_array_index (errors, KringSpellingError, 0);
  g_assert_cmpint (strncmp (text + error->start, "wandellt", error->end - error->start), ==, 0);
  g_assert_cmpuint (error->end - error->start, ==, strlen ("wandellt"));
  suggestions = kring_spelling_suggest (spelling, "wandellt");
  g_assert_nonnull (strstr (suggestions, "wandelt"));
}

/* A window in which nothing is to be spelled, as that of the people, does without the dictionary. */
static void
test_spelling_waits (Fixture       *fixture,
                     gconstpointer  data)
{
  gsize before = mallinfo2 ().uordblks;
  g_autoptr(KringSpelling) spelling = kring_spelling_new ();
  g_autoptr(GArray) none = kring_spelling_find (spelling, "Elif, Noor & 3");

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (mallinfo2 ().uordblks, <, before + 1000000);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/ui/plain/dialog", test_dialog);
  ADD ("/ui/plain/marks", test_marks);
  ADD ("/ui/plain/spelling-waits", test_spelling_waits);
  ADD ("/ui/plain/spelling", test_spelling);

  return g_test_run ();
}
