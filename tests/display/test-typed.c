/* test-typed.c - what is typed outside the plan and not kept yet: nobody else sees it, and nothing loses it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-dialogs.h"
#include "kring-drafts.h"
#include "kring-edits-voice.h"
#include "kring-family-window.h"
#include "kring-inspector.h"
#include "kring-meeting-page.h"
#include "kring-scale-box.h"
#include "kring-voice-card.h"
#include "kring-voice-dialog.h"
#include "kring-words-edit.h"
#include "kring-words-row.h"
#include "page-fixture.h"

#define REFUSED "veel, zei Wendy"   /* where a number belongs */

static KringRecord *
get_scale (DeskFixture *fixture)
{
  return kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SCALE)->pdata[0];
}

static KringWordsRow *
find_row (gpointer    widget,
          const char *title)
{
  KringWordsRow *row = desk_fixture_search (widget, KRING_TYPE_WORDS_ROW, title);

  g_assert_nonnull (row);
  return row;
}

static void
type (KringWordsRow *row,
      const char    *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (desk_fixture_child (row, "view")), text, -1);
}

static void
assert_typed (KringWordsRow *row,
              const char    *text)
{
  g_autofree char *typed = kring_words_row_dup_text (row);

  g_assert_cmpstr (typed, ==, text);
  g_assert_true (kring_words_row_is_changed (row));
}

typedef struct {
  KringStore *store;
  gint64      row;
  const char *field;
  const char *words;    /* NULL: none */
} Draft;

static gboolean
is_drafted (gpointer data)
{
  const Draft *draft = data;

  return g_strcmp0 (kring_drafts_get (draft->store, draft->row, draft->field), draft->words) == 0;
}

/* What is typed in the details is safe before it is kept, and comes back when everything stopped. */
static void
test_details (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *inspector = page_fixture_open (kring_inspector_new (fixture->desk), 400, 800);
  KringRecord *kelly = desk_fixture_find (fixture, "Kelly");
  Draft draft = { kring_desk_get_store (fixture->desk), kring_record_get_id (kelly), "details.note", "belt liever 's av" };

  kring_desk_set_selected (fixture->desk, draft.row);
  type (find_row (inspector, "Note"), draft.words);
  desk_fixture_wait (is_drafted, &draft);
  page_fixture_close (inspector);   /* without its being kept */

  inspector = page_fixture_open (kring_inspector_new (fixture->desk), 400, 800);
  assert_typed (find_row (inspector, "Note"), draft.words);
  g_assert_cmpstr (gtk_label_get_label (desk_fixture_child (find_row (inspector, "Note"), "hint_label")), ==,
                   "This is not kept yet.");
  g_assert_false (kring_record_has (kelly, "note"));

  type (find_row (inspector, "Note"), "belt liever 's avonds");
  g_assert_true (kring_inspector_commit (KRING_INSPECTOR (inspector)));
  g_assert_cmpstr (kring_record_get_text (kelly, "note"), ==, "belt liever 's avonds");
  draft.words = NULL;
  g_assert_true (is_drafted (&draft));
  page_fixture_close (inspector);
}

/* Whatever goes away with its window is written before the family closes. */
static void
test_hidden (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *inspector = page_fixture_open (kring_inspector_new (fixture->desk), 400, 800);
  gint64 kelly = kring_record_get_id (desk_fixture_find (fixture, "Kelly"));

  kring_desk_set_selected (fixture->desk, kelly);
  desk_fixture_settle ();
  type (find_row (inspector, "Note"), "belt l");
  gtk_widget_set_visible (GTK_WIDGET (gtk_widget_get_root (inspector)), FALSE);
  g_assert_cmpstr (kring_drafts_get (kring_desk_get_store (fixture->desk), kelly, "details.note"), ==, "belt l");
  page_fixture_close (inspector);
}

/* What was typed and refused is for the counsellor's eyes only, and is there again after looking with others'. */
static void
test_look_as (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *inspector = page_fixture_open (kring_inspector_new (fixture->desk), 400, 800);
  gint64 scale = kring_record_get_id (get_scale (fixture));
  g_autofree char *seen = NULL;

  kring_desk_set_selected (fixture->desk, scale);
  type (find_row (inspector, "Good enough is"), REFUSED);
  g_assert_false (kring_inspector_commit (KRING_INSPECTOR (inspector)));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PRESENT, 0);
  desk_fixture_settle ();
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, scale);
  seen = desk_fixture_read (inspector);
  g_assert_null (strstr (seen, REFUSED));
  g_assert_true (kring_inspector_commit (KRING_INSPECTOR (inspector)));
  kring_desk_set_selected (fixture->desk, 0);

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);
  kring_desk_set_selected (fixture->desk, scale);
  desk_fixture_settle ();
  assert_typed (find_row (inspector, "Good enough is"), REFUSED);
  page_fixture_close (inspector);
}

static KringWordsEdit *
find_edit (GtkWidget *widget)
{
  KringWordsEdit *edit = desk_fixture_search (widget, KRING_TYPE_WORDS_EDIT, NULL);

  g_assert_nonnull (edit);
  return edit;
}

static void
type_in_place (KringWordsEdit *edit,
               const char     *text)
{
  GtkWidget *focus;

  kring_words_edit_begin (edit);
  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (edit)));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), text, -1);
}

static void
test_scale (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *box = page_fixture_open (kring_scale_box_new (fixture->desk, get_scale (fixture)), 600, 400);
  Draft draft = { kring_desk_get_store (fixture->desk), kring_record_get_id (get_scale (fixture)), "question", "Hoe gaat h" };

  type_in_place (find_edit (box), draft.words);
  desk_fixture_wait (is_drafted, &draft);
  page_fixture_close (box);
}

static gboolean
has_any_draft (gpointer data)
{
  DeskFixture *fixture = data;
  GPtrArray *meetings = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING);

  for (guint i = 0; i < meetings->len; i++)
    for (guint j = 0; j < kring_nouns[KRING_NOUN_MEETING].n_fields; j++)
      if (kring_drafts_get (kring_desk_get_store (fixture->desk), kring_record_get_id (meetings->pdata[i]),
                            kring_nouns[KRING_NOUN_MEETING].fields[j].name) != NULL)
        return TRUE;

  return FALSE;
}

static void
test_report (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_meeting_page_new (fixture->desk), 900, 700);

  type_in_place (find_edit (page), "We spraken af d");
  desk_fixture_wait (has_any_draft, fixture);
  page_fixture_close (page);
}

static gint64
add_voice (DeskFixture *fixture)
{
  gint64 child = kring_record_get_id (desk_fixture_find (fixture, "Amina"));
  g_autoptr(GError) error = NULL;
  KringRecord *voice = kring_edit_add_voice (kring_desk_get_store (fixture->desk), child, "three_houses", 20261125, &error);

  g_assert_no_error (error);
  return kring_record_get_id (voice);
}

/* A child's words typed without Enter: safe at once, and kept when one leaves. */
static void
test_voice (DeskFixture   *fixture,
            gconstpointer  data)
{
  Draft draft = { kring_desk_get_store (fixture->desk), add_voice (fixture), "good.line", "een hond" };
  AdwDialog *dialog = kring_voice_dialog_new (fixture->desk, draft.row);
  GtkWidget *window = adw_window_new ();
  GtkWidget *card;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 640);
  adw_window_set_content (ADW_WINDOW (window), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_settle ();
  card = desk_fixture_search (dialog, KRING_TYPE_VOICE_CARD, NULL);
  gtk_editable_set_text (desk_fixture_search (card, GTK_TYPE_ENTRY, NULL), draft.words);
  desk_fixture_wait (is_drafted, &draft);

  adw_dialog_close (dialog);
  desk_fixture_settle ();
  g_assert_true (kring_record_is (kring_share_get (kring_desk_get_share (fixture->desk), draft.row), "good", "[\"een hond\"]"));
  draft.words = NULL;
  g_assert_true (is_drafted (&draft));
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
}

static GtkWidget *
open_window (DeskFixture *fixture)
{
  GtkWindow *window = kring_family_window_new (NULL, fixture->desk);

  gtk_window_present (window);
  desk_fixture_settle ();
  kring_desk_set_selected (fixture->desk, kring_record_get_id (get_scale (fixture)));
  desk_fixture_settle ();

  return GTK_WIDGET (window);
}

static gboolean
attempt_to_close (GtkWidget *window)
{
  gboolean is_closed;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  desk_fixture_settle ();
  is_closed = window == NULL;
  if (!is_closed)
    g_object_remove_weak_pointer (G_OBJECT (window), (gpointer *) &window);

  return is_closed;
}

/* Closing twice leaves what was told, and nothing that was typed after that. */
static void
test_warned (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);

  type (find_row (window, "Good enough is"), REFUSED);
  g_assert_false (attempt_to_close (window));
  type (find_row (window, "Good enough is"), "7");
  g_assert_true (kring_inspector_commit (KRING_INSPECTOR (adw_bin_get_child (desk_fixture_child (window, "details")))));

  type (find_row (window, "Good enough is"), "zeven");
  g_assert_false (attempt_to_close (window));
  g_assert_true (attempt_to_close (window));
}

/* Whoever locks leaves at once, whatever was typed; it is there when the family is opened again. */
static void
test_leave (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);

  type (find_row (window, "Good enough is"), REFUSED);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  kring_family_window_leave (KRING_FAMILY_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (window);

  window = open_window (fixture);
  assert_typed (find_row (window, "Good enough is"), REFUSED);
  kring_family_window_leave (KRING_FAMILY_WINDOW (window));
  desk_fixture_settle ();
}

/* What is typed on a page when the window closes is kept, as by going elsewhere. */
static void
test_page (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *window = open_window (fixture);
  guint before = desk_fixture_count_actions (fixture);

  gtk_widget_activate_action (window, "win.page", "s", "meetings");
  desk_fixture_settle ();
  type_in_place (find_edit (adw_view_stack_get_visible_child (desk_fixture_child (window, "stack"))), "We spraken af d");
  g_assert_true (attempt_to_close (window));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before + 1);
  g_assert_false (has_any_draft (fixture));
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

  ADD ("/typed/details", test_details);
  ADD ("/typed/hidden", test_hidden);
  ADD ("/typed/look-as", test_look_as);
  ADD ("/typed/scale", test_scale);
  ADD ("/typed/report", test_report);
  ADD ("/typed/voice", test_voice);
  ADD ("/typed/warned", test_warned);
  ADD ("/typed/leave", test_leave);
  ADD ("/typed/page", test_page);

  return g_test_run ();
}
