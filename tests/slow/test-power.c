/* Cuts the power at random moments of a session: what was told to be saved is there, and all of it is whole.
 *
 * The session is recorded once (see disk.h), and replayed up to the cut (see power.h).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "family-file.h"
#include "power.h"
#include "random-edits.h"

#define N_EDITS 150

typedef struct {
  guint  op;        /* when it was told to be saved: before this one */
  guint  count;     /* actions in the log */
} Told;

typedef struct {
  GPtrArray *ops;
  GArray    *told;      /* Told */
  GPtrArray *contents;  /* by the number of actions; NULL where there was none */
} Record;

static void
tell (Record     *record,
      KringStore *store)
{
  Told told = { record->ops->len, family_file_count_actions (store) };

  g_array_append_val (record->told, told);
  g_ptr_array_set_size (record->contents, (gint) told.count);
  g_ptr_array_add (record->contents, family_file_content (store));
}

/* A new family, edits, now and then everything into the main file, closed and opened twice. */
static void
record_session (Record *record,
                Disk   *disk)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);
  FamilyFile file;
  KringStore *store;

  family_file_init (&file);
  record->ops = disk_record (disk);
  record->told = g_array_new (FALSE, FALSE, sizeof (Told));
  record->contents = g_ptr_array_new_with_free_func (g_free);

  store = family_file_create (&file);
  tell (record, store);
  for (int i = 1; i <= N_EDITS; i++)
    {
      g_assert_true (random_edit (store, rand, NULL));
      tell (record, store);
      if (i % 20 == 0)
        g_assert_true (kring_store_checkpoint (store, NULL));
      if (i % 65 == 0)
        {
          family_file_close (store);
          store = family_file_open (&file);
        }
    }
  family_file_close (store);

  record->ops = disk_take (disk);
  family_file_clear (&file);
}

static const Told *
find_told (Record *record,
           guint   op)
{
  const Told *last = NULL;

  for (guint i = 0; i < record->told->len; i++)
    if (g_array_index (record->told, Told, i).op <= op)
      last = &g_array_index (record->told, Told, i);

  return last;
}

/* NULL, or what is not right. Before the family was told to be made, anything but a wrong one is right. */
static char *
examine (Record     *record,
         FamilyFile *file,
         const Told *told)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  g_autoptr(KringStore) store = kring_store_open (file->path, key, "test", &error);
  g_autofree char *content = NULL;
  guint count;

  if (store == NULL)
    return told != NULL ? g_strdup_printf ("it does not open: %s", error->message) : NULL;
  if (!kring_store_check (store, &error))
    return g_strdup_printf ("it is not whole: %s", error->message);

  count = family_file_count_actions (store);
  content = family_file_content (store);
  if (told != NULL && count < told->count)
    return g_strdup_printf ("%u of %u actions are there", count, told->count);
  if (count >= record->contents->len || g_strcmp0 (content, record->contents->pdata[count]) != 0)
    return g_strdup_printf ("with %u actions it does not hold what it held then", count);

  return kring_store_close (store, &error) ? NULL : g_strdup_printf ("it does not close: %s", error->message);
}

static guint
cut_often (Record   *record,
           int       n_cuts,
           gboolean  ignores_syncs)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (77);
  FamilyFile file;
  guint n_broken = 0;

  family_file_init (&file);
  for (int i = 0; i < n_cuts; i++)
    {
      PowerCut cut = {
        .at = (guint) g_rand_int_range (rand, 1, (int) record->ops->len + 1),
        .loss = g_rand_int_range (rand, 0, 3) * 0.5,
        .is_torn = g_rand_boolean (rand),
        .ignores_syncs = ignores_syncs,
      };
      g_autofree char *reason = NULL;

      power_cut (record->ops, &cut, rand, file.folder);
      reason = examine (record, &file, find_told (record, cut.at));
      if (reason != NULL && n_broken++ == 0)
        g_test_message ("cut before op %u of %u, loss %.1f: %s", cut.at, record->ops->len, cut.loss, reason);
      family_file_remove (&file);
    }
  family_file_clear (&file);

  g_test_message ("%d cuts in %u calls that changed the disk, %u edits: %u not right%s", n_cuts, record->ops->len,
                  record->told->len, n_broken, ignores_syncs ? " (without a single sync)" : "");
  return n_broken;
}

static Record record;

static void
test_cuts (void)
{
  const char *wanted = g_getenv ("KRING_CUTS");

  g_assert_cmpuint (cut_often (&record, wanted != NULL ? atoi (wanted) : 2000, FALSE), ==, 0);
}

/* The session replayed to its end is the session: the replay is right where nothing is lost. */
static void
test_replay (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);
  const PowerCut none = { .at = record.ops->len };
  const Told *last = &g_array_index (record.told, Told, record.told->len - 1);
  g_autofree char *reason = NULL;
  FamilyFile file;

  family_file_init (&file);
  power_cut (record.ops, &none, rand, file.folder);
  reason = examine (&record, &file, last);
  g_assert_cmpstr (reason, ==, NULL);
  family_file_clear (&file);
}

/* Would these tests find anything? Without syncs, edits are lost. */
static void
test_would_find (void)
{
  g_assert_cmpuint (cut_often (&record, 50, TRUE), >, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  record_session (&record, disk_new ());

  g_test_add_func ("/power/replay", test_replay);
  g_test_add_func ("/power/cuts", test_cuts);
  g_test_add_func ("/power/would-be-found", test_would_find);

  return g_test_run ();
}
