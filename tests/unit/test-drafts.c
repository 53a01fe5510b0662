/* test-drafts.c - what is being typed is in the family's own file, and nowhere that it can be seen
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-drafts.h"

#include "family-file.h"

static void
set_up (FamilyFile    *file,
        gconstpointer  data)
{
  family_file_init (file);
  family_file_close (family_file_create (file));
}

static void
tear_down (FamilyFile    *file,
           gconstpointer  data)
{
  family_file_clear (file);
}

static void
put (KringStore *store,
     gint64      row,
     const char *field,
     const char *text)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_drafts_put (store, row, field, text, &error));
  g_assert_no_error (error);
}

/* They are there again when the family is opened again, each in its own place, and gone when taken out. */
static void
test_opened_again (FamilyFile    *file,
                   gconstpointer  data)
{
  KringStore *store = family_file_open (file);

  put (store, 12, "text", "Oma komt");
  put (store, 12, "text", "Oma komt elke");
  put (store, 12, "child_text", "Oma!");
  put (store, 0, "plan.line", "We lachen");
  put (store, 0, "plan.line", NULL);
  family_file_close (store);

  store = family_file_open (file);
  g_assert_cmpstr (kring_drafts_get (store, 12, "text"), ==, "Oma komt elke");
  g_assert_cmpstr (kring_drafts_get (store, 12, "child_text"), ==, "Oma!");
  g_assert_null (kring_drafts_get (store, 13, "text"));
  g_assert_null (kring_drafts_get (store, 0, "plan.line"));
  family_file_close (store);
}

/* Neither an action that can be undone nor a line in the history; a family that was checked is whole. */
static void
test_no_trace (FamilyFile    *file,
               gconstpointer  data)
{
  KringStore *store = family_file_open (file);
  guint n = family_file_count_actions (store);
  g_autofree char *content = family_file_content (store);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  put (store, 12, "text", "Geheim");
  after = family_file_content (store);
  g_assert_cmpstr (after, ==, content);
  g_assert_cmpuint (family_file_count_actions (store), ==, n);
  g_assert_true (kring_store_check (store, &error));
  g_assert_no_error (error);
  family_file_close (store);
}

/* A family that is closed has nothing more to keep. */
static void
test_closed (FamilyFile    *file,
             gconstpointer  data)
{
  KringStore *store = family_file_open (file);

  put (store, 12, "text", "Oma");
  g_assert_true (kring_store_close (store, NULL));
  g_assert_null (kring_drafts_get (store, 12, "text"));
  put (store, 12, "text", "Oma komt");
  g_object_unref (store);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/drafts/opened-again", FamilyFile, NULL, set_up, test_opened_again, tear_down);
  g_test_add ("/drafts/no-trace", FamilyFile, NULL, set_up, test_no_trace, tear_down);
  g_test_add ("/drafts/closed", FamilyFile, NULL, set_up, test_closed, tear_down);

  return g_test_run ();
}
