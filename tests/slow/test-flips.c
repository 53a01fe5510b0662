/* Changes bits in the files of a family that is closed: it is refused, or what is seen is what was there. Never
 * something else, without a word.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <stdlib.h>

#include "family-file.h"
#include "random-edits.h"

#define N_EDITS 15

typedef struct {
  char *path;
  char *bytes;
  gsize length;
} Part;

typedef struct {
  FamilyFile  file;
  Part        main;
  Part        wal;        /* what was saved last, when the program was killed; or nothing */
  GPtrArray  *contents;   /* by the number of actions; NULL where there was none */
} Family;

static void
read_part (Part *part)
{
  if (!g_file_get_contents (part->path, &part->bytes, &part->length, NULL))
    part->bytes = NULL;
}

static void
write_part (Part *part)
{
  if (part->bytes != NULL)
    g_assert_true (g_file_set_contents_full (part->path, part->bytes, (gssize) part->length, G_FILE_SET_CONTENTS_NONE,
                                             0600, NULL));
}

static void
edit (Family     *family,
      KringStore *store,
      GRand      *rand,
      int         n_edits)
{
  for (int i = 0; i < n_edits; i++)
    {
      g_ptr_array_set_size (family->contents, (gint) family_file_count_actions (store));
      g_ptr_array_add (family->contents, family_file_content (store));
      g_assert_true (random_edit (store, rand, NULL));
    }
}

static gboolean
has_saves (Family *family)
{
  GStatBuf info;

  return g_stat (family->wal.path, &info) == 0 && info.st_size > 0;
}

/* A family after some edits; closed well, or with the last edits in its "-wal" file only. */
static void
family_init (Family   *family,
             gboolean  is_closed)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);
  KringStore *store;

  family_file_init (&family->file);
  family->main.path = g_strdup (family->file.path);
  family->wal.path = g_strconcat (family->file.path, "-wal", NULL);
  family->contents = g_ptr_array_new_with_free_func (g_free);

  store = family_file_create (&family->file);
  edit (family, store, rand, N_EDITS);
  g_assert_true (kring_store_checkpoint (store, NULL));
  while (!is_closed && !has_saves (family))       /* a long one is emptied by itself */
    edit (family, store, rand, N_EDITS);
  g_ptr_array_add (family->contents, family_file_content (store));
  if (is_closed)
    kring_store_close (store, NULL);

  read_part (&family->main);
  read_part (&family->wal);
  g_assert_true (is_closed == (family->wal.bytes == NULL));
  g_object_unref (store);
}

static void
family_clear (Family *family)
{
  family_file_clear (&family->file);
  g_ptr_array_unref (family->contents);
  g_free (family->main.path);
  g_free (family->main.bytes);
  g_free (family->wal.path);
  g_free (family->wal.bytes);
}

/* One bit somewhere; now and then a stretch of bytes. */
static void
damage (Part  *part,
        GRand *rand)
{
  gsize at = (gsize) (g_rand_double (rand) * (double) part->length);
  int n = g_rand_int_range (rand, 0, 3) == 0 ? g_rand_int_range (rand, 2, 65) : 1;

  for (int i = 0; i < n; i++)
    part->bytes[(at + (gsize) i) % part->length] ^= (char) (1 << g_rand_int_range (rand, 0, 8));
}

typedef enum { REFUSED, FOUND_BY_CHECK, WHOLE, SHORTER, WRONG } Outcome;

static Outcome
judge (Family *family)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  g_autoptr(KringStore) store = kring_store_open (family->file.path, key, "test", &error);
  g_autofree char *content = NULL;
  gboolean is_sound;
  guint count;

  if (store == NULL)
    return g_error_matches (error, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED)
           || g_error_matches (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NOT_KRING) ? REFUSED : WRONG;

  content = family_file_content (store);
  count = family_file_count_actions (store);
  is_sound = kring_store_check (store, NULL);
  if (count >= family->contents->len || g_strcmp0 (content, family->contents->pdata[count]) != 0)
    return WRONG;
  if (!is_sound)
    return FOUND_BY_CHECK;

  return count + 1 == family->contents->len ? WHOLE : SHORTER;
}

static void
flip_often (Family *family,
            Part   *part,
            int     n_flips,
            guint   outcomes[WRONG + 1])
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11);

  for (int i = 0; i < n_flips; i++)
    {
      g_autofree char *sound = g_memdup2 (part->bytes, part->length);
      Outcome outcome;

      family_file_remove (&family->file);
      damage (part, rand);
      write_part (&family->main);
      write_part (&family->wal);
      outcome = judge (family);
      outcomes[outcome]++;
      g_free (g_steal_pointer (&part->bytes));
      part->bytes = g_steal_pointer (&sound);
    }
}

static int
get_count (int otherwise)
{
  const char *wanted = g_getenv ("KRING_FLIPS");

  return wanted != NULL ? atoi (wanted) : otherwise;
}

static void
tell (const char *what,
      guint       outcomes[WRONG + 1])
{
  g_test_message ("%s: %u refused when opened, %u opened with all that is seen right and the damage found by the check, "
                  "%u whole, %u without the last edits, %u wrong", what, outcomes[REFUSED], outcomes[FOUND_BY_CHECK],
                  outcomes[WHOLE], outcomes[SHORTER], outcomes[WRONG]);
}

static void
test_closed (void)
{
  Family family = { 0 };
  guint outcomes[WRONG + 1] = { 0 };

  family_init (&family, TRUE);
  flip_often (&family, &family.main, get_count (2000), outcomes);
  tell ("closed file", outcomes);
  g_assert_cmpuint (outcomes[WRONG], ==, 0);
  g_assert_cmpuint (outcomes[SHORTER], ==, 0);
  family_clear (&family);
}

/* Here the newest edits can be lost without a word: where the file of saves is broken, it ends. What is there is right,
 * and always opens. */
static void
test_killed (void)
{
  Family family = { 0 };
  guint outcomes[WRONG + 1] = { 0 };

  family_init (&family, FALSE);
  flip_often (&family, &family.wal, get_count (500), outcomes);
  tell ("file of last saves", outcomes);
  g_assert_cmpuint (outcomes[WHOLE] + outcomes[SHORTER], ==, (guint) get_count (500));
  family_clear (&family);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/flips/closed", test_closed);
  g_test_add_func ("/flips/killed", test_killed);

  return g_test_run ();
}
