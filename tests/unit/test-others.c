/* test-others.c - moments from another family of the cupboard, and from copies of families
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>
#include <unistd.h>

#include "cupboard-fixture.h"
#include "disk-fixture.h"
#include "kring-cupboard-store.h"
#include "kring-edits-merge.h"
#include "kring-others.h"
#include "share-fixture.h"

#define TODAY 20261116

/* What Amina's family tells, but for the one moment that was told in confidence. */
#define N_AMINA 82

static char *
put (KringCupboard *cupboard,
     const char    *sample)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(GError) error = NULL;
  char *id = kring_cupboard_put_family (cupboard, family, FALSE, &error);

  g_assert_no_error (error);
  return id;
}

static char *
read_path (const char *path,
           gsize      *size)
{
  char *data;

  g_assert_true (g_file_get_contents (path, &data, size, NULL));
  return data;
}

static KringStore *
open_family (KringCupboard *cupboard,
             const char    *id)
{
  g_autoptr(GError) error = NULL;
  KringStore *store = kring_cupboard_open_family (cupboard, id, &error);

  g_assert_no_error (error);
  return store;
}

/* Chosen from the list; where it stands there does not change, and all of its moments keep whose they are. */
static void
test_family (CupboardFixture *fixture,
             gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *amina = put (cupboard, AMINA);
  g_autofree char *noor = put (cupboard, NOOR);
  g_autoptr(KringStore) store = open_family (cupboard, noor);
  KringFamily *family = kring_store_get_family (store);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringOthers) others = kring_others_new (cupboard, noor);
  g_autoptr(GPtrArray) list = kring_others_list (others);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringChronology) chronology = NULL;
  guint n_before = kring_family_list (family, KRING_NOUN_EVENT)->len;
  GPtrArray *events;

  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (kring_cupboard_family_get_id (list->pdata[0]), ==, amina);
  chronology = kring_others_read (others, amina, &error);
  g_assert_no_error (error);
  g_assert_cmpint (kring_cupboard_family_get_opened_at (list->pdata[0]), ==, 0);
  g_assert_cmpuint (chronology->events->len, ==, N_AMINA);
  g_assert_cmpuint (chronology->remarks->len, ==, 2);
  g_assert_nonnull (strstr (chronology->remarks->pdata[0], "32 stays"));
  g_assert_nonnull (strstr (chronology->remarks->pdata[1], "1 moment that was told in confidence"));

  kring_chronology_match (chronology, share);
  g_assert_true (kring_edit_merge (store, chronology, "Amina, Ilyas en Lowie", "team", &error));
  g_assert_no_error (error);
  events = kring_family_list (family, KRING_NOUN_EVENT);
  g_assert_cmpuint (events->len, >, n_before + N_AMINA / 2);
  for (guint i = n_before; i < events->len; i++)
    g_assert_true (g_str_has_suffix (kring_record_get_text (events->pdata[i], "text"),
                                     "Taken over from: Amina, Ilyas en Lowie"));

  g_assert_true (kring_store_close (store, &error));
  g_clear_pointer (&list, g_ptr_array_unref);
  g_clear_object (&others);
  cupboard_lock (cupboard);
}

/* Its window may be open: then its file cannot be opened again, and is not. */
static void
test_open (CupboardFixture *fixture,
           gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *amina = put (cupboard, AMINA);
  g_autofree char *noor = put (cupboard, NOOR);
  g_autofree char *path = kring_cupboard_dup_path (cupboard, amina);
  g_autofree char *link = g_build_filename (fixture->folder, "elsewhere.kring", NULL);
  KringCupboardFamily *family = kring_cupboard_find_family (cupboard, amina);
  g_autoptr(KringStore) store = open_family (cupboard, amina);
  g_autoptr(KringOthers) others = kring_others_new (cupboard, noor);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringChronology) refused = kring_others_read (others, amina, &error);
  g_autoptr(KringChronology) chronology = NULL;
  g_autofree char *found = NULL;
  g_autofree char *nothing = kring_others_find_file (others, fixture->keys);

  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_BUSY);
  g_clear_error (&error);
  kring_cupboard_family_set_store (family, store);
  chronology = kring_others_read (others, amina, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (chronology->events->len, ==, N_AMINA);

  g_assert_cmpint (symlink (path, link), ==, 0);
  found = kring_others_find_file (others, link);
  g_assert_cmpstr (found, ==, amina);
  g_assert_null (nothing);

  g_assert_true (kring_store_close (store, &error));
  g_clear_object (&store);
  g_assert_null (kring_cupboard_family_get_store (family));
  g_clear_object (&others);
  cupboard_lock (cupboard);
}

/* The family itself, and what is no family any more. */
static void
test_refused (CupboardFixture *fixture,
              gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *noor = put (cupboard, NOOR);
  g_autoptr(KringOthers) others = kring_others_new (cupboard, noor);
  g_autoptr(GPtrArray) list = kring_others_list (others);
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (list->len, ==, 0);
  g_assert_null (kring_others_read (others, noor, &error));
  g_assert_error (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_SAME);
  g_clear_error (&error);
  g_assert_null (kring_others_read (others, "0123456789", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);

  g_clear_object (&others);
  cupboard_lock (cupboard);
}

/* A copy under any name is read as long as the key is here, and left as it is; what another cupboard locked never is. */
static void
test_copies (CupboardFixture *fixture,
             gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *amina = put (cupboard, AMINA);
  g_autofree char *noor = put (cupboard, NOOR);
  g_autofree char *path = kring_cupboard_dup_path (cupboard, amina);
  g_autoptr(KringOthers) others = kring_others_new (cupboard, noor);
  gsize size;
  g_autofree char *bytes = read_path (path, &size);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringChronology) chronology = kring_others_read_bytes (others, bytes, size, TODAY, &error);
  g_autoptr(KringChronology) list = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (chronology->events->len, ==, N_AMINA);

  disk_fill (1024);   /* no room to work on a copy */
  g_assert_null (kring_others_read_bytes (others, bytes, size, TODAY, &error));
  disk_make_room ();
  g_assert_cmpstr (g_quark_to_string (error->domain), ==, g_quark_to_string (KRING_STORE_ERROR));   /* in our words */
  g_assert_null (strstr (error->message, "copy.kring"));
  g_clear_error (&error);

  g_assert_true (kring_cupboard_erase_family (cupboard, amina, &error));
  g_assert_null (kring_others_read_bytes (others, bytes, size, TODAY, &error));
  g_assert_error (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_LOCKED);
  g_clear_error (&error);
  bytes[0] = '{';   /* what is locked may begin like anything, also like JSON */
  g_assert_null (kring_others_read_bytes (NULL, bytes, size, TODAY, &error));
  g_assert_error (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_LOCKED);
  g_clear_error (&error);

  list = kring_others_read_bytes (others, "wat;datum\nKamp;2019\n", 20, TODAY, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->events->len, ==, 1);
  g_clear_object (&others);
  cupboard_lock (cupboard);
}

/* A copy in which bytes changed: read or refused, never more than that. */
static void
test_damaged (CupboardFixture *fixture,
              gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autofree char *noor = put (cupboard, NOOR);
  g_autofree char *path = kring_cupboard_dup_path (cupboard, noor);
  g_autoptr(KringOthers) others = kring_others_new (cupboard, "another");
  gsize size;
  g_autofree char *bytes = read_path (path, &size);

  for (int round = 0; round < 20; round++)
    {
      g_autofree char *changed = g_memdup2 (bytes, size);
      gsize kept = round % 2 == 0 ? size : (gsize) g_test_rand_int_range (1, (int) size);
      g_autoptr(GError) error = NULL;
      g_autoptr(KringChronology) chronology = NULL;

      changed[g_test_rand_int_range (0, (int) kept)] ^= 0x41;
      chronology = kring_others_read_bytes (others, changed, kept, TODAY, &error);
      g_assert_true ((chronology == NULL) == (error != NULL));
    }

  g_clear_object (&others);
  cupboard_lock (cupboard);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  cupboard_make_model ();

#define ADD(path, test) g_test_add (path, CupboardFixture, NULL, cupboard_set_up, test, cupboard_tear_down)
  ADD ("/others/family", test_family);
  ADD ("/others/open", test_open);
  ADD ("/others/refused", test_refused);
  ADD ("/others/copies", test_copies);
  ADD ("/others/damaged", test_damaged);

  status = g_test_run ();
  cupboard_remove_model ();
  return status;
}
