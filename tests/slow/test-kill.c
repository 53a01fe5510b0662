/* Kills a program that edits a family, without warning, at random moments: no finished edit is ever lost, none is
 * there by half, and the file is whole.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "family-file.h"
#include "kring-history.h"
#include "random-edits.h"

#define LONGEST_LIFE (80 * 1000)   /* of a program, microseconds */
#define KILLS_A_FILE 25            /* then a new family, so that the log stays of an ordinary length */

/* What the program tells of each edit when it is finished, and not before. */
typedef struct {
  guint count;                     /* actions in the log */
  char  hash[65];                  /* of all that can be seen */
} State;

static void
take_state (KringStore *store,
            State      *state)
{
  g_autofree char *content = family_file_content (store);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1);

  state->count = family_file_count_actions (store);
  g_strlcpy (state->hash, hash, sizeof state->hash);
}

/* The program. Ends with 1 when something goes wrong; otherwise only by force. */
static void
edit_for_ever (FamilyFile *file,
               guint32     seed,
               int         pipe)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  KringStore *store = family_file_open (file);

  for (guint i = 1; TRUE; i++)
    {
      State state = { 0 };

      if (!random_edit (store, rand, NULL))
        _exit (1);
      take_state (store, &state);
      if (write (pipe, &state, sizeof state) != sizeof state)
        _exit (1);

      if (i % 7 == 0 && !kring_store_checkpoint (store, NULL))
        _exit (1);
      if (i % 17 == 0)
        {
          family_file_close (store);
          store = family_file_open (file);
        }
    }
}

/* Lets the program live for a while. @last becomes what it last told, if anything. Returns how often it told. */
static guint
run_and_kill (FamilyFile *file,
              GRand      *rand,
              State      *last)
{
  guint32 seed = g_rand_int (rand);
  State state;
  guint n_told = 0;
  int ends[2];
  int status;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      close (ends[0]);
      edit_for_ever (file, seed, ends[1]);
    }

  close (ends[1]);
  g_usleep ((gulong) g_rand_int_range (rand, 0, LONGEST_LIFE));
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);

  for (; read (ends[0], &state, sizeof state) == sizeof state; n_told++)
    *last = state;
  close (ends[0]);

  return n_told;
}

/* One edit may have been finished and not been told any more: turned back, it leaves what was told. */
static void
turn_back_untold (KringStore *store)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) actions = kring_history_list (store, 0, 1, &error);
  KringAction *action;

  g_assert_no_error (error);
  action = actions->pdata[0];
  if (action->is_undo)
    g_assert_true (kring_history_redo (store, NULL, &error));
  else
    g_assert_true (kring_history_undo (store, NULL, &error));
}

/* Returns whether there was an edit that had not been told. */
static gboolean
check_survivor (FamilyFile *file,
                State      *last)
{
  KringStore *store = family_file_open (file);
  g_autoptr(GError) error = NULL;
  gboolean is_untold;
  State now;

  kring_store_check (store, &error);
  g_assert_no_error (error);

  take_state (store, &now);
  g_assert_cmpuint (now.count, >=, last->count);        /* none lost */
  g_assert_cmpuint (now.count, <=, last->count + 1);    /* and none out of nowhere */
  is_untold = now.count > last->count;
  if (is_untold)
    {
      turn_back_untold (store);
      take_state (store, &now);
    }
  g_assert_cmpstr (now.hash, ==, last->hash);

  family_file_close (store);
  *last = now;
  return is_untold;
}

static void
test_kill (void)
{
  const char *wanted = g_getenv ("KRING_KILLS");
  int n_kills = wanted != NULL ? atoi (wanted) : 200;
  g_autoptr(GRand) rand = g_rand_new_with_seed (9);
  guint n_edits = 0, n_untold = 0, n_idle = 0;
  FamilyFile file;
  State last = { 0 };

  family_file_init (&file);
  for (int i = 0; i < n_kills; i++)
    {
      guint n_told;

      if (i % KILLS_A_FILE == 0)
        {
          KringStore *store;

          family_file_remove (&file);
          store = family_file_create (&file);
          take_state (store, &last);
          family_file_close (store);
        }

      n_told = run_and_kill (&file, rand, &last);
      n_edits += n_told;
      n_idle += n_told == 0;
      n_untold += check_survivor (&file, &last);
    }

  g_test_message ("%d kills, %u finished edits, all there; %u kills before the first edit, %u between an edit and "
                  "its telling", n_kills, n_edits, n_idle, n_untold);
  g_assert_cmpuint (n_edits, >, (guint) n_kills);
  family_file_clear (&file);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kill/no-edit-is-lost", test_kill);

  return g_test_run ();
}
