/* test-plan-typing.c - what is typed in a plan: kept while one types, put back when everything stopped, however long
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-drafts.h"
#include "kring-edits-plan.h"
#include "kring-plan-line.h"
#include "kring-plan-page.h"
#include "kring-words-edit.h"
#include "page-fixture.h"

#define WORDS "Kelly was op elk bezoek, altijd op tijd, twee jaar lang."
#define TYPED "Kelly was op elk bezoek"

typedef struct {
  DeskFixture  base;
  KringStore  *store;
  GtkWidget   *page;
} Fixture;

static void
open_page (Fixture *fixture)
{
  fixture->page = page_fixture_open (kring_plan_page_new (fixture->base.desk), 900, 700);
  page_fixture_wait_for_letters (fixture->page);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->base, data);
  fixture->store = kring_desk_get_store (fixture->base.desk);
  open_page (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  page_fixture_close (fixture->page);
  desk_fixture_tear_down (&fixture->base, data);
}

static void
wait_for_words (Fixture    *fixture,
                const char *words)
{
  desk_fixture_wait_for_words (fixture->page, words);
  page_fixture_wait_for_letters (fixture->page);
}

static KringWordsEdit *
find_edit_in (GtkWidget  *widget,
              const char *words)
{
  KringWordsEdit *found = NULL;

  if (KRING_IS_WORDS_EDIT (widget) && g_strcmp0 (kring_words_edit_get_words (KRING_WORDS_EDIT (widget)), words) == 0)
    return KRING_WORDS_EDIT (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_edit_in (child, words);

  return found;
}

static KringWordsEdit *
find_edit (Fixture    *fixture,
           const char *words)
{
  KringWordsEdit *edit = find_edit_in (fixture->page, words);

  g_assert_nonnull (edit);
  return edit;
}

/* The item that @edit shows the words of. */
static gint64
get_item (KringWordsEdit *edit)
{
  GtkWidget *line = gtk_widget_get_ancestor (GTK_WIDGET (edit), KRING_TYPE_PLAN_LINE);

  return kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (line)));
}

static GtkTextView *
begin (KringWordsEdit *edit)
{
  kring_words_edit_begin (edit);

  return GTK_TEXT_VIEW (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (edit))));
}

typedef struct {
  gpointer widget;
  int      height;
} Height;

static gboolean
is_as_high (gpointer data)
{
  const Height *wanted = data;

  return gtk_widget_get_height (wanted->widget) >= wanted->height;
}

/* The text to type in takes the place of the words, and as much of it. */
static void
test_height (Fixture       *fixture,
             gconstpointer  data)
{
  KringWordsEdit *edit = find_edit (fixture, WORDS);
  int height = gtk_widget_get_height (GTK_WIDGET (edit)) - 9;   /* half a line: what a label and a text round */

  desk_fixture_wait (is_as_high, &(Height) { begin (edit), height });
}

/* Words have a width first: none is looked for that would suit a height, which costs a page of them its speed. */
static void
test_width (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *edit = GTK_WIDGET (find_edit (fixture, WORDS));
  int least, minimum;

  gtk_widget_measure (edit, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (edit, GTK_ORIENTATION_HORIZONTAL, 30, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, least);
  g_assert_cmpint (gtk_widget_get_request_mode (edit), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
}

typedef struct {
  KringStore *store;
  gint64      item;
} Draft;

static gboolean
has_draft (gpointer data)
{
  const Draft *draft = data;

  return kring_drafts_get (draft->store, draft->item, "text") != NULL;
}

/* What is typed is safe before it is kept. */
static void
test_draft (Fixture       *fixture,
            gconstpointer  data)
{
  KringWordsEdit *edit = find_edit (fixture, WORDS);
  gint64 id = get_item (edit);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (begin (edit)), TYPED, -1);
  desk_fixture_wait (has_draft, &(Draft) { fixture->store, id });
  g_assert_cmpstr (kring_drafts_get (fixture->store, id, "text"), ==, TYPED);
  kring_words_edit_commit (edit);
  wait_for_words (fixture, TYPED "\n");
  g_assert_null (kring_drafts_get (fixture->store, id, "text"));
}

/* What somebody was typing when everything stopped stands there again. */
static void
test_resumed (Fixture       *fixture,
              gconstpointer  data)
{
  KringWordsEdit *edit = find_edit (fixture, WORDS);
  gint64 id = get_item (edit);

  page_fixture_close (fixture->page);
  g_assert_true (kring_drafts_put (fixture->store, id, "text", TYPED, NULL));
  open_page (fixture);
  wait_for_words (fixture, "You were typing this. It is not kept yet.");
  edit = find_edit (fixture, WORDS);
  g_assert_true (kring_words_edit_get_editing (edit));
  kring_words_edit_commit (edit);
  wait_for_words (fixture, TYPED "\n");
  g_assert_null (kring_drafts_get (fixture->store, id, "text"));
}

/* A line as long as a book is one more line: the page is no wider for it. */
static void
test_long_line (Fixture       *fixture,
                gconstpointer  data)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (fixture->base.desk), KRING_NOUN_PLAN);
  g_autofree char *text = g_strnfill (20000, 'a');
  int width;

  g_assert_nonnull (kring_edit_add_item (fixture->store, plans->pdata[plans->len - 1], "agreement", text, NULL));
  wait_for_words (fixture, text);
  gtk_widget_measure (desk_fixture_search (fixture->page, GTK_TYPE_SCROLLED_WINDOW, NULL), GTK_ORIENTATION_HORIZONTAL, -1,
                      &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 360);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEST ("/plan-typing/height", test_height);
  ADD_TEST ("/plan-typing/width", test_width);
  ADD_TEST ("/plan-typing/draft", test_draft);
  ADD_TEST ("/plan-typing/resumed", test_resumed);
  ADD_TEST ("/plan-typing/long-line", test_long_line);

  return g_test_run ();
}
