/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family-json.h"
#include "kring-new-family.h"
#include "kring-rules.h"
#include "kring-words.h"

static void
assert_names (const char *text,
              const char *joined)
{
  g_auto(GStrv) names = kring_new_family_read_names (text);
  g_autofree char *line = g_strjoinv ("|", names);

  g_assert_cmpstr (line, ==, joined);
}

static void
test_names (void)
{
  assert_names ("", "");
  assert_names (" , ", "");
  assert_names ("Noor", "Noor");
  assert_names ("Amina, Ilyas en Lowie", "Amina|Ilyas|Lowie");
  assert_names ("Amina,Ilyas,Lowie,", "Amina|Ilyas|Lowie");
  assert_names ("Zoë and Noah & Sien", "Zoë|Noah|Sien");
  assert_names ("Jan-Baptist; Marie Louise", "Jan-Baptist|Marie Louise");
  assert_names ("Benjamin, Senna", "Benjamin|Senna");   /* "en" is only a word by itself */
}

static void
test_family (void)
{
  g_autoptr(KringFamily) family = kring_new_family ((const char *[]) { "Noor", "Mats", NULL });
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autofree char *json = kring_family_json_write (share);
  g_autoptr(KringFamily) again = NULL;
  g_autoptr(GError) error = NULL;
  KringRuleBreach breach;

  g_assert_cmpuint (children->len, ==, 2);
  g_assert_cmpstr (kring_person_name (children->pdata[0]), ==, "Noor");
  g_assert_cmpstr (kring_record_get_text (kring_family_get_self (family), "title"), ==, "Noor and Mats");
  g_assert_true (kring_rules_check (family, &breach));

  again = kring_family_json_read (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (kring_family_list (again, KRING_NOUN_PERSON)->len, ==, 2);
}

/* Rows of one action are only in the family when it is done, and thousands come in a millisecond. */
static void
test_ids (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  gint64 before = 0;

  for (int i = 0; i < 100000; i++)
    {
      gint64 id = kring_family_new_id (family);

      g_assert_cmpint (id, >, before);
      before = id;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/new-family/names", test_names);
  g_test_add_func ("/new-family/ids", test_ids);
  g_test_add_func ("/new-family/family", test_family);

  return g_test_run ();
}
