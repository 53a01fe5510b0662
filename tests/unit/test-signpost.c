/* test-signpost.c - the services that the cupboard keeps
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "cupboard-fixture.h"
#include "kring-csv.h"

#define LIST "Dienst;Omschrijving;Kost\r\nHuis van het Kind;spelen en praten;gratis\r\nBabbelmoment;;1 euro\r\n"

/* Names with a bar between them, and after an equals sign the cost. */
static char *
tell (KringSignpost *signpost)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (signpost)); i++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (signpost), i);
      const char *cost = kring_record_get_text (service, "cost");

      g_string_append_printf (told, "%s%s=%s", i > 0 ? "|" : "", kring_record_get_text (service, "name"),
                              cost != NULL ? cost : "");
    }

  return g_string_free_and_steal (told);
}

static void
assert_list (KringSignpost *signpost,
             const char    *wanted)
{
  g_autofree char *told = tell (signpost);

  g_assert_cmpstr (told, ==, wanted);
}

static KringRecord *
dup_first (KringSignpost *signpost)
{
  g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (signpost), 0);

  return kring_record_copy (service);
}

static void
add (KringSignpost *signpost,
     const char    *name,
     const char    *cost)
{
  g_autoptr(KringRecord) service = kring_record_new (KRING_NOUN_SERVICE);
  g_autoptr(GError) error = NULL;

  kring_record_set_text (service, "name", name);
  kring_record_set_text (service, "cost", cost);
  g_assert_true (kring_signpost_save (signpost, service, &error));
  g_assert_no_error (error);
  g_assert_cmpint (kring_record_get_id (service), >, 0);
}

static void
test_keep (CupboardFixture *fixture,
           gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(KringSignpost) signpost = g_object_ref (kring_cupboard_get_signpost (cupboard));
  g_autoptr(KringRecord) first = NULL;

  assert_list (signpost, "");
  add (signpost, "Speelotheek", "5 euro");
  add (signpost, "Babbelmoment", "gratis");
  assert_list (signpost, "Babbelmoment=gratis|Speelotheek=5 euro");

  first = dup_first (signpost);
  kring_record_set_text (first, "name", "Zwangerenbabbel");
  g_assert_true (kring_signpost_save (signpost, first, NULL));
  assert_list (signpost, "Speelotheek=5 euro|Zwangerenbabbel=gratis");
  cupboard_lock (cupboard);
  assert_list (signpost, "");
  g_clear_object (&signpost);

  cupboard = cupboard_unlock (fixture);
  signpost = g_object_ref (kring_cupboard_get_signpost (cupboard));
  assert_list (signpost, "Speelotheek=5 euro|Zwangerenbabbel=gratis");
  cupboard_lock (cupboard);
}

static void
test_undo (CupboardFixture *fixture,
           gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  KringSignpost *signpost = kring_cupboard_get_signpost (cupboard);
  g_autoptr(KringRecord) first = NULL;

  g_assert_true (kring_signpost_undo (signpost, NULL));
  add (signpost, "Speelotheek", "5 euro");
  g_assert_true (kring_signpost_undo (signpost, NULL));
  assert_list (signpost, "");
  add (signpost, "Speelotheek", "5 euro");

  first = dup_first (signpost);
  g_assert_true (kring_signpost_withdraw (signpost, first, NULL));
  assert_list (signpost, "");
  g_assert_true (kring_signpost_undo (signpost, NULL));
  assert_list (signpost, "Speelotheek=5 euro");
  g_assert_true (kring_signpost_undo (signpost, NULL));
  assert_list (signpost, "Speelotheek=5 euro");

  kring_record_set_text (first, "cost", "6 euro");
  g_assert_true (kring_signpost_save (signpost, first, NULL));
  assert_list (signpost, "Speelotheek=6 euro");
  g_assert_true (kring_signpost_undo (signpost, NULL));
  assert_list (signpost, "Speelotheek=5 euro");
  cupboard_lock (cupboard);

  cupboard = cupboard_unlock (fixture);
  assert_list (kring_cupboard_get_signpost (cupboard), "Speelotheek=5 euro");
  cupboard_lock (cupboard);
}

static void
test_csv (CupboardFixture *fixture,
          gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  KringSignpost *signpost = kring_cupboard_get_signpost (cupboard);
  g_autofree char *written = NULL;
  g_autoptr(GError) error = NULL;
  guint n_added;
  guint n_changed;

  add (signpost, "BABBELMOMENT", "gratis");
  g_assert_true (kring_signpost_read_csv (signpost, LIST, strlen (LIST), &n_added, &n_changed, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_added, ==, 1);
  g_assert_cmpuint (n_changed, ==, 1);
  assert_list (signpost, "Babbelmoment=1 euro|Huis van het Kind=gratis");

  g_assert_true (kring_signpost_read_csv (signpost, LIST, strlen (LIST), &n_added, &n_changed, &error));
  g_assert_cmpuint (n_added + n_changed, ==, 0);

  written = kring_signpost_write_csv (signpost);
  g_assert_cmpstr (written, ==, "\xef\xbb\xbfnaam;wat;voor wie;wanneer;kost;contact\r\nBabbelmoment;;;;1 euro;\r\n"
                                "Huis van het Kind;spelen en praten;;;gratis;\r\n");
  g_assert_true (kring_signpost_read_csv (signpost, written, strlen (written), &n_added, &n_changed, &error));
  g_assert_cmpuint (n_added + n_changed, ==, 0);
  g_assert_true (kring_signpost_undo (signpost, NULL));
  assert_list (signpost, "BABBELMOMENT=gratis");

  g_assert_false (kring_signpost_read_csv (signpost, "a;b\n1;2\n", 8, &n_added, &n_changed, &error));
  g_assert_error (error, KRING_CSV_ERROR, KRING_CSV_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "name"));
  cupboard_lock (cupboard);
}

static void
test_twins (CupboardFixture *fixture,
            gconstpointer    data)
{
  const char *list = "naam;kost;wat\nHuis;;praten\nhuis;gratis;\n;5;niets\n";
  KringCupboard *cupboard = cupboard_unlock (fixture);
  KringSignpost *signpost = kring_cupboard_get_signpost (cupboard);
  g_autoptr(KringRecord) first = NULL;
  g_autofree char *told = NULL;
  guint n_added;
  guint n_changed;

  g_assert_true (kring_signpost_read_csv (signpost, list, strlen (list), &n_added, &n_changed, NULL));
  g_assert_cmpuint (n_added, ==, 1);
  assert_list (signpost, "huis=gratis");
  first = dup_first (signpost);
  told = kring_signpost_tell (first);
  g_assert_cmpstr (told, ==, "praten · gratis");
  g_assert_true (kring_signpost_matches (first, ""));
  g_assert_true (kring_signpost_matches (first, "GRAT hui"));
  g_assert_false (kring_signpost_matches (first, "betaal"));
  cupboard_lock (cupboard);
}

int
main (int   argc,
      char *argv[])
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  cupboard_make_model ();

  g_test_add ("/signpost/keep", CupboardFixture, NULL, cupboard_set_up, test_keep, cupboard_tear_down);
  g_test_add ("/signpost/undo", CupboardFixture, NULL, cupboard_set_up, test_undo, cupboard_tear_down);
  g_test_add ("/signpost/csv", CupboardFixture, NULL, cupboard_set_up, test_csv, cupboard_tear_down);
  g_test_add ("/signpost/twins", CupboardFixture, NULL, cupboard_set_up, test_twins, cupboard_tear_down);

  failed = g_test_run ();
  cupboard_remove_model ();
  return failed;
}
