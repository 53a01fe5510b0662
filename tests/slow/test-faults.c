/* An hour of work on a disk that goes wrong: whatever fails is told and changes nothing, what was told to be saved
 * is saved, and when the disk is well again the work goes on.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "faults.h"
#include "family-file.h"
#include "kring-edits.h"
#include "kring-history.h"

typedef struct {
  FamilyFile       file;
  GBytes          *base;       /* the file at the start */
  GPtrArray       *contents;   /* after each step, when all is well */
  KringStore      *store;
  const DiskFault *fault;
} Session;

typedef gboolean (*Step) (Session  *session,
                          GError  **error);

static gboolean
open_store (Session  *session,
            GError  **error)
{
  g_autoptr(KringKey) key = family_file_key ();

  session->store = kring_store_open (session->file.path, key, "test", error);
  return session->store != NULL;
}

static gboolean
edit (Session     *session,
      const char  *text,
      GError     **error)
{
  KringFamily *family = kring_store_get_family (session->store);

  return kring_edit_text (session->store, kring_family_list (family, KRING_NOUN_PERSON)->pdata[0], "note", text, error);
}

static gboolean
edit_first (Session  *session,
            GError  **error)
{
  return edit (session, "bij oma", error);
}

static gboolean
edit_second (Session  *session,
             GError  **error)
{
  return edit (session, "bij opa", error);
}

/* Enough for several pages. */
static gboolean
edit_much (Session  *session,
           GError  **error)
{
  g_autofree char *text = g_strnfill (20000, 'x');

  return edit (session, text, error);
}

static gboolean
undo (Session  *session,
      GError  **error)
{
  return kring_history_undo (session->store, NULL, error);
}

static gboolean
redo (Session  *session,
      GError  **error)
{
  return kring_history_redo (session->store, NULL, error);
}

static gboolean
checkpoint (Session  *session,
            GError  **error)
{
  return kring_store_checkpoint (session->store, error);
}

/* Ends the session, well or not. */
static gboolean
close_store (Session  *session,
             GError  **error)
{
  g_autoptr(KringStore) store = g_steal_pointer (&session->store);

  return kring_store_close (store, error);
}

static const Step steps[] = {
  open_store, edit_first, edit_second, checkpoint, edit_much, undo, redo, undo, checkpoint, edit_first, undo, close_store,
  open_store, redo, edit_second, close_store,
};

static void
rewind_file (Session *session)
{
  family_file_remove (&session->file);
  g_assert_true (g_file_set_contents (session->file.path, g_bytes_get_data (session->base, NULL),
                                      (gssize) g_bytes_get_size (session->base), NULL));
}

static void
session_init (Session *session)
{
  KringStore *store;
  char *bytes;
  gsize length;

  family_file_init (&session->file);
  store = family_file_create (&session->file);
  g_assert_true (kring_edit_text (store, kring_family_list (kring_store_get_family (store), KRING_NOUN_PERSON)->pdata[0],
                                  "note", "begin", NULL));
  family_file_close (store);
  g_assert_true (g_file_get_contents (session->file.path, &bytes, &length, NULL));
  session->base = g_bytes_new_take (bytes, length);
  session->store = NULL;

  session->contents = g_ptr_array_new_with_free_func (g_free);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr(GError) error = NULL;

      steps[i] (session, &error);
      g_assert_no_error (error);
      g_ptr_array_add (session->contents, session->store != NULL ? family_file_content (session->store)
                       : g_strdup (session->contents->pdata[i - 1]));
    }
}

static void
session_clear (Session *session)
{
  family_file_clear (&session->file);
  g_bytes_unref (session->base);
  g_ptr_array_unref (session->contents);
}

static gboolean
is_content (Session *session,
            gsize    n_done)
{
  g_autofree char *content = family_file_content (session->store);

  return n_done > 0 && n_done <= session->contents->len && g_str_equal (content, session->contents->pdata[n_done - 1]);
}

/* Does the steps in turn until the disk leaves no hope. A step that fails is done again, as somebody at the screen
 * would. @n_done: the steps that were told to be done; @was_refused: whether the next was tried. */
static char *
play (Session  *session,
      gsize    *n_done,
      gboolean *was_refused)
{
  for (*n_done = 0; *n_done < G_N_ELEMENTS (steps); (*n_done)++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *reason = NULL;

      *was_refused = FALSE;
      if (steps[*n_done] (session, &error))
        continue;

      *was_refused = TRUE;
      reason = faults_judge_error (error);
      if (reason != NULL)
        return g_strdup_printf ("step %" G_GSIZE_FORMAT ": %s", *n_done, reason);
      if (session->store != NULL && !is_content (session, *n_done))
        return g_strdup_printf ("step %" G_GSIZE_FORMAT " was refused and yet changed what is seen", *n_done);
      if (session->fault->is_dead)
        return NULL;

      /* closing fails only in bringing everything into one file; the session is over all the same */
      if (steps[*n_done] != close_store && !steps[*n_done] (session, NULL))
        return g_strdup_printf ("step %" G_GSIZE_FORMAT " does not work again on a disk that is well", *n_done);
    }

  return NULL;
}

/* The file on a disk that is well. */
static char *
examine (Session  *session,
         gsize     n_done,
         gboolean  was_refused)
{
  g_autoptr(GError) error = NULL;
  char *reason = NULL;

  if (!open_store (session, &error))
    return g_strdup_printf ("it does not open: %s", error->message);

  if (!kring_store_check (session->store, &error))
    reason = g_strdup_printf ("it is not whole: %s", error->message);
  else if (n_done > 0 && !is_content (session, n_done) && !(was_refused && is_content (session, n_done + 1)))
    reason = g_strdup_printf ("after %" G_GSIZE_FORMAT " steps it holds something else", n_done);
  else if (!edit (session, "en verder", &error))
    reason = g_strdup_printf ("it takes no edit any more: %s", error->message);

  if (!close_store (session, &error) && reason == NULL)
    reason = g_strdup_printf ("it does not close: %s", error->message);
  return reason;
}

static char *
work (Disk     *disk,
      gpointer  data)
{
  Session *session = data;
  gboolean was_refused = FALSE;
  gsize n_done;
  char *reason;

  rewind_file (session);
  reason = play (session, &n_done, &was_refused);
  g_clear_object (&session->store);
  disk_disarm (disk);

  return reason != NULL ? reason : examine (session, n_done, was_refused);
}

static Disk *disk;

static void
test_fault (gconstpointer data)
{
  Session session = { .fault = data };

  session_init (&session);
  faults_try (disk, data, work, &session);
  session_clear (&session);
}

/* Would these tests find anything? A disk that drops a write and says nothing must be found out. */
static void
test_would_find (void)
{
  static const DiskFault liar = { "a-write-dropped", DISK_WRITE, .is_silent = TRUE };
  Session session = { .fault = &liar };

  session_init (&session);
  g_assert_cmpuint (faults_count_broken (disk, &liar, work, &session), >, 0);
  session_clear (&session);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  disk = disk_new ();

  for (gsize i = 0; i < N_FAULTS; i++)
    {
      g_autofree char *path = g_strconcat ("/faults/", faults[i].name, NULL);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
  g_test_add_func ("/faults/would-be-found", test_would_find);

  return g_test_run ();
}
