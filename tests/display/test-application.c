/* test-application.c - the whole application: one window for each family, whoever asks for it again
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */


#include "desk-fixture.h"
#include "kring-application.h"
#include "kring-cupboard-store.h"
#include "kring-cupboard-window.h"
#include "kring-family-json.h"
#include "kring-family-window.h"
#include "kring-plan-line.h"
#include "kring-words-edit.h"

#define PASSPHRASE "paard stoel lamp regen"
#define TYPED      "Wij lachen samen, elke avond."

typedef struct Fixture Fixture;

struct Fixture {
  char         *id;            /* of the family in the cupboard */
  char         *path;          /* of its file */
  GApplication *application;
  void        (*act) (Fixture *fixture);
};

/* The cupboard that the application looks for by itself, with one family in it, locked. */
static void
set_up (Fixture       *fixture,
        gconstpointer  act)
{
  g_autofree char *sample = g_build_filename (g_getenv ("KRING_DATADIR"), "sample", "02-drie-huizen-amina-ilyas-lowie.json",
                                              NULL);
  g_autofree char *folder = kring_cupboard_dup_default_folder ();
  g_autofree char *text = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_get_contents (sample, &text, NULL, NULL));
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);
  cupboard = kring_cupboard_create (folder, PASSPHRASE, &error);
  g_assert_no_error (error);
  fixture->id = kring_cupboard_put_family (cupboard, family, FALSE, &error);
  g_assert_no_error (error);
  fixture->path = kring_cupboard_dup_path (cupboard, fixture->id);
  g_assert_true (kring_cupboard_lock (cupboard, &error));
  fixture->act = (void (*) (Fixture *)) act;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  act)
{
  g_autofree char *folder = kring_cupboard_dup_default_folder ();

  desk_fixture_remove_folder (folder);
  g_free (fixture->id);
  g_free (fixture->path);
}

static gboolean
act_cb (gpointer data)
{
  Fixture *fixture = data;

  fixture->act (fixture);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  return G_SOURCE_REMOVE;
}

/* As if it were started without a word; what a test does, it does while that runs. */
static void
run (Fixture       *fixture,
     gconstpointer  data)
{
  char *arguments[] = { (char *) "kring", NULL };

  fixture->application = kring_application_new ();
  g_idle_add (act_cb, fixture);
  g_assert_cmpint (g_application_run (fixture->application, 1, arguments), ==, 0);
  g_clear_object (&fixture->application);
}

static guint
count_windows (Fixture *fixture)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
}

static gpointer
find_window (Fixture *fixture,
             GType    type)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); l != NULL; l = l->next)
    if (g_type_is_a (G_OBJECT_TYPE (l->data), type))
      return l->data;

  return NULL;
}

static gboolean
has_cupboard_window (gpointer fixture)
{
  return find_window (fixture, KRING_TYPE_CUPBOARD_WINDOW) != NULL;
}

static gboolean
has_cupboard (gpointer window)
{
  return kring_cupboard_window_get_cupboard (window) != NULL;
}

static gboolean
has_family (gpointer fixture)
{
  return find_window (fixture, KRING_TYPE_FAMILY_WINDOW) != NULL;
}

static void
unlock (Fixture *fixture)
{
  gpointer page, window;

  desk_fixture_wait (has_cupboard_window, fixture);
  window = find_window (fixture, KRING_TYPE_CUPBOARD_WINDOW);
  page = gtk_stack_get_child_by_name (desk_fixture_child (window, "stack"), "locked");
  gtk_editable_set_text (desk_fixture_child (page, "passphrase_row"), PASSPHRASE);
  g_signal_emit_by_name (desk_fixture_child (page, "unlock_button"), "clicked");
  desk_fixture_wait (has_cupboard, window);
}

static GtkWindow *
open_family (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "open-family", g_variant_new_string (fixture->id));
  desk_fixture_wait (has_family, fixture);
  desk_fixture_settle ();

  return find_window (fixture, KRING_TYPE_FAMILY_WINDOW);
}

static gboolean
has_line (gpointer window)
{
  return desk_fixture_search (window, KRING_TYPE_PLAN_LINE, NULL) != NULL;
}

static KringWordsEdit *
find_edit (GtkWindow *window)
{
  return desk_fixture_search (desk_fixture_search (window, KRING_TYPE_PLAN_LINE, NULL), KRING_TYPE_WORDS_EDIT, NULL);
}

/* Somebody begins to type in the first line of the plan. */
static void
type (GtkWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", "plan");
  desk_fixture_wait (has_line, window);
  kring_words_edit_begin (find_edit (window));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_window_get_focus (window))), TYPED, -1);
}

/* There is one window of the family, and what was being typed in it stands there: still being typed, or kept when
 * another window came before it. */
static void
assert_same (Fixture   *fixture,
             GtkWindow *window)
{
  g_autofree char *typed = NULL;

  g_assert_true (find_window (fixture, KRING_TYPE_FAMILY_WINDOW) == window);
  g_assert_cmpuint (count_windows (fixture), ==, 2);
  if (kring_words_edit_get_editing (find_edit (window)))
    g_object_get (gtk_text_view_get_buffer (desk_fixture_search (find_edit (window), GTK_TYPE_TEXT_VIEW, NULL)),
                  "text", &typed, NULL);
  else
    typed = g_strdup (kring_words_edit_get_words (find_edit (window)));
  g_assert_cmpstr (typed, ==, TYPED);
}

/* The same family once more: from the cupboard, and by its file. */
static void
act_twice (Fixture *fixture)
{
  g_autoptr(GFile) file = g_file_new_for_path (fixture->path);
  GtkWindow *window;

  unlock (fixture);
  window = open_family (fixture);
  type (window);

  g_assert_true (open_family (fixture) == window);
  g_assert_true (kring_words_edit_get_editing (find_edit (window)));   /* it was before all others already */
  assert_same (fixture, window);
  g_application_open (fixture->application, &file, 1, "");
  desk_fixture_settle ();
  assert_same (fixture, window);

  kring_words_edit_commit (find_edit (window));
  g_assert_cmpstr (kring_words_edit_get_words (find_edit (window)), ==, TYPED);
}

static gboolean
has_ended (gpointer program)
{
  return !g_subprocess_get_identifier (program);
}

/* A second program: it hands over what it was asked for, and ends. */
static void
start_another (const char *argument)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) program = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, g_getenv ("KRING_PROGRAM"), argument,
                                                     NULL);

  g_assert_no_error (error);
  desk_fixture_wait (has_ended, program);
  g_assert_true (g_subprocess_get_successful (program));
  desk_fixture_settle ();
}

static void
act_two_programs (Fixture *fixture)
{
  GtkWindow *window;

  desk_fixture_wait (has_cupboard_window, fixture);
  start_another (fixture->path);   /* still locked: it is opened as soon as the cupboard is */
  g_assert_cmpuint (count_windows (fixture), ==, 1);
  unlock (fixture);
  desk_fixture_wait (has_family, fixture);
  window = find_window (fixture, KRING_TYPE_FAMILY_WINDOW);
  type (window);

  start_another (fixture->path);
  assert_same (fixture, window);
  start_another (NULL);
  assert_same (fixture, window);
}

static gboolean
has_dialog (gpointer window)
{
  return desk_fixture_search (window, ADW_TYPE_ALERT_DIALOG, NULL) != NULL;
}

/* A file of a family that is in another cupboard: that is said. */
static void
act_stranger (Fixture *fixture)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/0123456789abcdef.kring");
  GtkWindow *window;

  unlock (fixture);
  window = find_window (fixture, KRING_TYPE_CUPBOARD_WINDOW);
  g_application_open (fixture->application, &file, 1, "");
  desk_fixture_wait (has_dialog, window);
  g_assert_null (find_window (fixture, KRING_TYPE_FAMILY_WINDOW));
  adw_dialog_force_close (desk_fixture_search (window, ADW_TYPE_ALERT_DIALOG, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_RUNTIME_DIR", home, TRUE);
  gtk_test_init (&argc, &argv, NULL);

#define ADD(path, act) g_test_add (path, Fixture, act, set_up, run, tear_down)
  ADD ("/application/twice", act_twice);
  ADD ("/application/two-programs", act_two_programs);
  ADD ("/application/stranger", act_stranger);

  status = g_test_run ();
  desk_fixture_remove_folder (home);
  return status;
}
