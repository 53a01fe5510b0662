/* test-ics.c - dates for a calendar, against the rules of RFC 5545
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-ics.h"
#include "kring-words.h"
#include "share-fixture.h"

#define STAMP 1795600000   /* 25 November 2026 */

static char *
write_sample (const char *sample,
              int         from,
              guint      *n_dates)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  return kring_ics_write (share, from, STAMP, n_dates);
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;

  return n;
}

/* CRLF and no other line end, at most 75 bytes a line, whole letters, each BEGIN with its END. */
static void
assert_sound (const char *ics)
{
  g_auto(GStrv) lines = g_strsplit (ics, "\r\n", -1);
  g_autoptr(GPtrArray) open = g_ptr_array_new ();

  g_assert_true (g_str_has_suffix (ics, "END:VCALENDAR\r\n"));
  g_assert_cmpuint (count (ics, "\n"), ==, count (ics, "\r\n"));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      if (g_str_has_prefix (lines[i], "BEGIN:"))
        g_ptr_array_add (open, lines[i] + 6);
      if (g_str_has_prefix (lines[i], "END:"))
        g_assert_cmpstr (g_ptr_array_steal_index (open, open->len - 1), ==, lines[i] + 4);
      g_assert_true (*lines[i] == '\0' || *lines[i] == ' ' || strchr (lines[i], ':') != NULL);
    }
  g_assert_cmpuint (open->len, ==, 0);
}

static void
test_samples (void)
{
  const char * const samples[] = { NOOR, AMINA, GRACE };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      guint n_dates;
      g_autofree char *ics = write_sample (samples[i], 0, &n_dates);

      assert_sound (ics);
      g_assert_cmpuint (n_dates, >, 0);
      g_assert_cmpuint (count (ics, "BEGIN:VEVENT"), ==, n_dates);
      g_assert_cmpuint (count (ics, "\r\nUID:"), ==, n_dates);
      g_assert_cmpuint (count (ics, "\r\nDTSTAMP:20261125T"), ==, n_dates);
      g_assert_cmpuint (count (ics, "\r\nDTSTART;"), ==, n_dates);
      g_assert_cmpuint (count (ics, "BEGIN:VTIMEZONE"), ==, 1);
    }
}

/* Nobody is named, and no two dates are called the same. */
static void
test_neutral (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autofree char *ics = kring_ics_write (share, 0, STAMP, NULL);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_auto(GStrv) lines = g_strsplit (ics, "\r\n", -1);
  g_autoptr(GHashTable) uids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < people->len; i++)
    g_assert_null (strstr (ics, kring_person_name (people->pdata[i])));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "UID:"))
        g_assert_true (g_hash_table_add (uids, lines[i]));
      if (g_str_has_prefix (lines[i], "SUMMARY:"))
        g_assert_true (g_str_equal (lines[i], "SUMMARY:Meeting") || g_str_equal (lines[i], "SUMMARY:Look at the plan")
                       || g_str_equal (lines[i], "SUMMARY:Look at an agreement"));
    }
}

static KringRecord *
add (KringFamily *family,
     KringNoun    noun,
     const char  *field,
     const char  *edtf)
{
  KringRecord *record = kring_record_new (noun);
  g_auto(KringDate) date = KRING_DATE_INIT;

  g_assert_true (kring_date_from_edtf (&date, edtf));
  kring_record_set_id (record, kring_family_new_id (family));
  kring_record_set_date (record, field, &date);
  if (noun == KRING_NOUN_MEETING)
    kring_record_set_text (record, "kind", "family");
  else
    kring_record_set_text (record, "title", "Plan");
  kring_family_put (family, record);
  g_object_unref (record);

  return kring_family_get (family, kring_record_get_id (record));
}

static void
test_dates (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringRecord) self = kring_record_new (KRING_NOUN_FAMILY);
  g_autoptr(KringShare) share = NULL;
  g_autofree char *ics = NULL;
  g_autofree char *again = NULL;
  g_autofree char *uid = NULL;
  KringRecord *meeting;
  guint n_dates;

  kring_record_set_id (self, kring_family_new_id (family));
  kring_record_set_text (self, "title", "Gezin");
  kring_family_put (family, self);
  meeting = add (family, KRING_NOUN_MEETING, "date", "2026-12-03");
  kring_record_set_text (meeting, "time", "14u30");
  kring_record_set_int (meeting, "minutes", 90);
  add (family, KRING_NOUN_MEETING, "date", "2026-12");          /* which day is not known */
  add (family, KRING_NOUN_MEETING, "date", "2026-10-01");       /* has been */
  add (family, KRING_NOUN_MEETING, "next", "2026-12-03");       /* is the first one */
  add (family, KRING_NOUN_MEETING, "next", "2027-02-04");
  add (family, KRING_NOUN_PLAN, "review", "2026-12-31");
  kring_record_set_text (add (family, KRING_NOUN_PLAN, "review", "2026-12-30"), "status", "replaced");

  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  ics = kring_ics_write (share, 20261125, STAMP, &n_dates);
  assert_sound (ics);
  g_assert_cmpuint (n_dates, ==, 3);
  g_assert_nonnull (strstr (ics, "\r\nDTSTART;TZID=Europe/Brussels:20261203T143000\r\nDURATION:PT90M\r\n"));
  g_assert_nonnull (strstr (ics, "\r\nDTSTART;VALUE=DATE:20270204\r\nDTEND;VALUE=DATE:20270205\r\n"));
  g_assert_nonnull (strstr (ics, "\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));

  again = kring_ics_write (share, 20261125, STAMP + 600, NULL);
  uid = g_strdup_printf ("\r\nUID:%" G_GINT64_FORMAT "-date@kringapp.github.io\r\n", kring_record_get_id (meeting));
  g_assert_nonnull (strstr (ics, uid));
  g_assert_nonnull (strstr (again, uid));
  g_assert_cmpstr (ics, !=, again);
}

static void
test_time (void)
{
  g_assert_cmpint (kring_ics_read_time ("14:00"), ==, 14 * 60);
  g_assert_cmpint (kring_ics_read_time ("9u30"), ==, 9 * 60 + 30);
  g_assert_cmpint (kring_ics_read_time ("om 14 uur"), ==, 14 * 60);
  g_assert_cmpint (kring_ics_read_time ("16.15"), ==, 16 * 60 + 15);
  g_assert_cmpint (kring_ics_read_time ("14"), ==, 14 * 60);
  g_assert_cmpint (kring_ics_read_time ("na school"), ==, -1);
  g_assert_cmpint (kring_ics_read_time ("25:00"), ==, -1);
  g_assert_cmpint (kring_ics_read_time ("10:75"), ==, -1);
  g_assert_cmpint (kring_ics_read_time ("2 keer"), ==, -1);
  g_assert_cmpint (kring_ics_read_time (""), ==, -1);
  g_assert_cmpint (kring_ics_read_time (NULL), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ics/samples", test_samples);
  g_test_add_func ("/ics/neutral", test_neutral);
  g_test_add_func ("/ics/dates", test_dates);
  g_test_add_func ("/ics/time", test_time);

  return g_test_run ();
}
