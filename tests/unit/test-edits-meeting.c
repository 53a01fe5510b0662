/* test-edits-meeting.c - who was there, who gets the report, and what is talked about: each one action
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "kring-edits-meeting.h"
#include "kring-history.h"
#include "share-fixture.h"

#define TODAY 20261125

typedef struct {
  char        *dir;
  char        *path;
  KringStore  *store;
  KringFamily *family;   /* of the store */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->store = kring_store_create (fixture->path, key, family, "", &error);
  g_assert_no_error (error);
  fixture->family = kring_store_get_family (fixture->store);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->store);
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  g_free (fixture->path);
  g_free (fixture->dir);
}

/* How somebody was there, why, and who gets the report: each one step back. */
static void
test_attendance (Fixture       *fixture,
                 gconstpointer  data)
{
  GPtrArray *people = kring_family_list (fixture->family, KRING_NOUN_PERSON);
  const gint64 asked[] = { kring_record_get_id (people->pdata[0]), kring_record_get_id (people->pdata[1]) };
  g_autoptr(GError) error = NULL;
  KringRecord *meeting = kring_edit_add_meeting (fixture->store, "review", TODAY, NULL, 0, &error);
  gint64 id = kring_record_get_id (meeting);
  GPtrArray *rows;

  g_assert_true (kring_edit_invite (fixture->store, meeting, asked, 2, &error));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_cmpint (kring_record_get_ref (rows->pdata[1], "person"), ==, asked[1]);

  g_assert_true (kring_edit_attended (fixture->store, rows->pdata[0], "present", NULL, FALSE, &error));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);
  g_assert_true (kring_edit_attended (fixture->store, rows->pdata[1], "not_invited", "zo wil Amina het", FALSE, &error));
  g_assert_true (kring_edit_report_to_all (fixture->store, meeting, &error));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);
  g_assert_true (kring_record_get_flag (rows->pdata[0], "report"));
  g_assert_false (kring_record_get_flag (rows->pdata[1], "report"));
  g_assert_cmpstr (kring_record_get_text (rows->pdata[1], "note"), ==, "zo wil Amina het");

  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  rows = kring_family_parts (fixture->family, id, KRING_NOUN_ATTENDANCE);
  g_assert_false (kring_record_get_flag (rows->pdata[0], "report"));
}

/* Points come at the end, in the order in which they were given. */
static void
test_agenda (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const first[] = { "een", "twee" };
  static const char * const more[] = { "drie", "vier" };
  const int minutes[] = { 10, 20 };
  g_autoptr(GError) error = NULL;
  KringRecord *meeting = kring_edit_add_meeting (fixture->store, "talk", TODAY, NULL, 0, &error);
  GPtrArray *rows;

  g_assert_true (kring_edit_add_agenda (fixture->store, meeting, minutes, first, 2, &error));
  g_assert_true (kring_edit_add_agenda (fixture->store, meeting, minutes, more, 2, &error));
  rows = kring_family_parts (fixture->family, kring_record_get_id (meeting), KRING_NOUN_AGENDA);
  g_assert_cmpuint (rows->len, ==, 4);
  g_assert_true (kring_record_is (rows->pdata[1], "text", "twee"));
  g_assert_true (kring_record_is (rows->pdata[2], "text", "drie"));
  g_assert_true (kring_record_is (rows->pdata[3], "text", "vier"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/edits-meeting/attendance", Fixture, NULL, set_up, test_attendance, tear_down);
  g_test_add ("/edits-meeting/agenda", Fixture, NULL, set_up, test_agenda, tear_down);

  return g_test_run ();
}
