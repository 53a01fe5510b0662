/* test-plan-foot.c - what stands below the lines of a plan: who sees it differently, and who signed
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-differing-dialog.h"
#include "kring-edits.h"
#include "kring-plan-line.h"
#include "kring-plan-page.h"
#include "kring-plan-status.h"
#include "kring-words-edit.h"
#include "page-fixture.h"

typedef struct {
  DeskFixture  base;
  KringStore  *store;
  GtkWidget   *window;
  GtkWidget   *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->base, data);
  fixture->store = kring_desk_get_store (fixture->base.desk);
  fixture->page = kring_plan_page_new (fixture->base.desk);
  fixture->window = adw_window_new ();   /* one that shows dialogs in itself */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_fixture_wait_for_letters (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  page_fixture_close (fixture->page);
  desk_fixture_tear_down (&fixture->base, data);
}

static KringRecord *
get_plan (Fixture *fixture)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (fixture->base.desk), KRING_NOUN_PLAN);

  return plans->pdata[plans->len - 1];
}

static gboolean
has_text (GtkWidget  *widget,
          const char *text)
{
  return (KRING_IS_WORDS_EDIT (widget) && g_strcmp0 (kring_words_edit_get_words (KRING_WORDS_EDIT (widget)), text) == 0)
         || (GTK_IS_MENU_BUTTON (widget) && g_strcmp0 (gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)), text) == 0)
         || (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0);
}

/* The first with this text; NULL: there is none. */
static gpointer
find (GtkWidget  *widget,
      const char *text)
{
  gpointer found = has_text (widget, text) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, text);

  return found;
}

typedef struct {
  Fixture    *fixture;
  const char *text;
} Awaited;

static gboolean
is_there (gpointer data)
{
  const Awaited *awaited = data;

  return find (awaited->fixture->page, awaited->text) != NULL;
}

static void
wait_for (Fixture    *fixture,
          const char *text)
{
  desk_fixture_wait (is_there, &(Awaited) { fixture, text });
  page_fixture_wait_for_letters (fixture->page);
}

static guint
count (Fixture   *fixture,
       KringNoun  noun)
{
  return kring_share_parts (kring_desk_get_share (fixture->base.desk), get_plan (fixture), noun)->len;
}

/* Who sees a line differently, told from its menu: below the plan, in their words, under their name. */
static void
test_differing (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *line = desk_fixture_search (fixture->page, KRING_TYPE_PLAN_LINE, NULL), *dialog;
  const char *text = kring_record_get_text (kring_plan_line_get_item (KRING_PLAN_LINE (line)), "text");
  g_autofree char *written = g_strdup_printf ("About “%s”: Dat is te vaak.", text);
  guint n = count (fixture, KRING_NOUN_NOT_AGREED);
  KringWordsEdit *edit;

  gtk_widget_activate_action (line, "line.differing", NULL);
  dialog = desk_fixture_search (fixture->window, KRING_TYPE_DIFFERING_DIALOG, NULL);
  g_assert_nonnull (desk_fixture_search (dialog, GTK_TYPE_LABEL, text));
  g_assert_false (gtk_widget_get_sensitive (desk_fixture_child (dialog, "save_button")));   /* nothing is said yet */
  gtk_editable_set_text (desk_fixture_child (dialog, "text_row"), " Dat is te vaak. ");
  gtk_widget_activate_action (dialog, "differing.save", NULL);
  wait_for (fixture, written);
  g_assert_cmpuint (count (fixture, KRING_NOUN_NOT_AGREED), ==, n + 1);

  /* who takes all words away takes the row away */
  edit = find (fixture->page, written);
  kring_words_edit_begin (edit);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_window_get_focus (GTK_WINDOW (fixture->window)))),
                            "", -1);
  kring_words_edit_commit (edit);
  g_assert_cmpuint (count (fixture, KRING_NOUN_NOT_AGREED), ==, n);
}

/* About all of it, from below the plan. */
static void
test_invitation (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *dialog;

  g_signal_emit_by_name (find (fixture->page, "Does somebody see it differently?"), "clicked");
  dialog = desk_fixture_search (fixture->window, KRING_TYPE_DIFFERING_DIALOG, NULL);
  gtk_editable_set_text (desk_fixture_child (dialog, "text_row"), "Het gaat te snel.");
  gtk_widget_activate_action (dialog, "differing.save", NULL);
  wait_for (fixture, "Het gaat te snel.");
}

static void
said_cb (GString    *said,
         const char *words)
{
  g_string_assign (said, words);
}

static void
sign (Fixture *fixture)
{
  GtkWidget *button = find (fixture->page, "Sign");

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  g_signal_emit_by_name (find (button, "_Write Down"), "clicked");
  desk_fixture_settle ();
  wait_for (fixture, "Sign");
}

/* Nobody stands there twice, and the second time that is said. */
static void
test_sign (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GString) said = g_string_new (NULL);

  g_assert_nonnull (kring_edit_begin_plan (fixture->store, "Zomerplan", "light", NULL));
  wait_for (fixture, "Zomerplan");
  g_assert_null (find (fixture->page, "Does somebody see it differently?"));   /* a light plan does not ask */
  g_signal_connect_swapped (fixture->base.desk, "said", G_CALLBACK (said_cb), said);
  sign (fixture);
  g_assert_cmpstr (said->str, ==, "Signed by Amina");
  sign (fixture);
  g_assert_cmpstr (said->str, ==, "Amina had signed already: this time counts now");
  g_assert_cmpuint (count (fixture, KRING_NOUN_SIGNATURE), ==, 1);
}

static gboolean
has_focus (gpointer row)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (row)));

  return focus != NULL && gtk_widget_is_ancestor (focus, row);
}

/* The first child of whom nothing was heard is written of at once: the keyboard is there, not on an answer. */
static void
test_silent (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GPtrArray) voices = g_ptr_array_copy (kring_share_list (kring_desk_get_share (fixture->base.desk),
                                                                    KRING_NOUN_CHILD_VOICE), (GCopyFunc) g_object_ref, NULL);
  GtkWidget *status, *row;

  g_ptr_array_set_free_func (voices, g_object_unref);
  for (guint i = 0; i < voices->len; i++)
    g_assert_true (kring_edit_withdraw (fixture->store, voices->pdata[i], NULL));
  page_fixture_wait_for_letters (fixture->page);

  status = desk_fixture_search (fixture->page, KRING_TYPE_PLAN_STATUS, NULL);
  gtk_drop_down_set_selected (desk_fixture_search (status, GTK_TYPE_DROP_DOWN, NULL), 2);
  desk_fixture_settle ();
  row = desk_fixture_search (fixture->window, ADW_TYPE_ENTRY_ROW, NULL);
  g_assert_nonnull (row);
  desk_fixture_wait (has_focus, row);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEST ("/plan-foot/differing", test_differing);
  ADD_TEST ("/plan-foot/invitation", test_invitation);
  ADD_TEST ("/plan-foot/sign", test_sign);
  ADD_TEST ("/plan-foot/silent", test_silent);

  return g_test_run ();
}
