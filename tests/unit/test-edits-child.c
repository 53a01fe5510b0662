/* test-edits-child.c - an expected child is born; the contact moments of the first 1000 days
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "family-file.h"
#include "kring-contact-moments.h"
#include "kring-edits-child.h"
#include "kring-family-json.h"
#include "kring-history.h"
#include "kring-sentence.h"
#include "share-fixture.h"

#define TODAY 20261116

static KringStore *
open_sample (FamilyFile *file,
             const char *sample)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);

  return family_file_begin (file, family);
}

static KringRecord *
find (KringStore *store,
      KringNoun   noun,
      const char *ref)
{
  return share_fixture_find_row (kring_store_get_family (store), noun, ref);
}

static KringDate
make_date (const char *edtf)
{
  KringDate date;

  g_assert_true (kring_date_from_edtf (&date, edtf));
  return date;
}

static void
test_born (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  KringFamily *family = kring_store_get_family (store);
  KringRecord *boontje = find (store, KRING_NOUN_PERSON, "p.boontje"), *due = find (store, KRING_NOUN_EVENT, "e062");
  guint n_events = kring_family_list (family, KRING_NOUN_EVENT)->len;
  guint n_people = kring_family_parts (family, kring_record_get_id (due), KRING_NOUN_EVENT_PERSON)->len;
  guint n_actions = family_file_count_actions (store);
  g_auto(KringDate) date = make_date ("2027-02-08");
  g_autofree char *before = family_file_content (store);
  g_autofree char *after = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr(KringAction) action = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_born (store, boontje, &date, "Lena", &error) == due);
  g_assert_no_error (error);
  g_assert_cmpuint (family_file_count_actions (store), ==, n_actions + 1);

  /* the same person, everywhere */
  g_assert_true (kring_record_is (boontje, "life", "alive"));
  g_assert_true (kring_record_is (boontje, "given", "Lena"));
  g_assert_true (kring_record_is (boontje, "label", "Boontje"));
  g_assert_true (kring_record_is (boontje, "name_status", "partial"));
  g_assert_true (kring_record_has (boontje, "due"));
  g_assert_nonnull (g_strrstr (kring_record_get_text (boontje, "birth"), "2027-02-08"));

  /* the due date has become the birth; who stands with it stays */
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_EVENT)->len, ==, n_events);
  g_assert_true (kring_record_is (due, "kind", "birth"));
  g_assert_true (kring_record_is (due, "title", "Lena is born"));
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (due), KRING_NOUN_EVENT_PERSON)->len, ==, n_people);

  action = kring_history_get_undo (store);
  sentence = kring_sentence_new (family, action);
  g_assert_cmpstr (sentence, ==, "Lena is born");

  g_assert_true (kring_history_undo (store, NULL, &error));
  after = family_file_content (store);
  g_assert_cmpstr (after, ==, before);
  family_file_end (&file, store);
}

/* No name yet, nothing of a due date, and only about when. */
static void
test_born_without_much (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  KringRecord *boontje = find (store, KRING_NOUN_PERSON, "p.boontje");
  g_auto(KringDate) date = make_date ("2027-02~");
  KringRecord *birth;
  GPtrArray *people;

  g_assert_true (kring_edit_withdraw (store, find (store, KRING_NOUN_EVENT, "e062"), NULL));
  birth = kring_edit_born (store, boontje, &date, NULL, NULL);
  g_assert_true (kring_record_is (birth, "title", "Boontje is born"));
  g_assert_true (kring_record_is (boontje, "name_status", "unknown"));
  people = kring_family_parts (kring_store_get_family (store), kring_record_get_id (birth), KRING_NOUN_EVENT_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpint (kring_record_get_ref (people->pdata[0], "person"), ==, kring_record_get_id (boontje));
  family_file_end (&file, store);
}

/* Who died before cannot be born after; nothing has changed. */
static void
test_born_refused (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  KringRecord *boontje = find (store, KRING_NOUN_PERSON, "p.boontje");
  g_auto(KringDate) death = make_date ("2027-01-01");
  g_auto(KringDate) date = make_date ("2027-02-08");
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_date (store, boontje, "death", &death, NULL));
  g_assert_null (kring_edit_born (store, boontje, &date, "Lena", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_assert_true (kring_record_is (boontje, "life", "expected"));
  g_assert_true (kring_record_is (find (store, KRING_NOUN_EVENT, "e062"), "kind", "due"));
  family_file_end (&file, store);
}

/* As it is typed in one line: no second event beside the due date. */
static void
test_born_told (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  g_auto(KringQuickEvent) told = { .date = KRING_DATE_INIT };

  g_assert_true (kring_quick_event_parse (&told, "8 februari 2027 Boontje is geboren", share, 20270210));
  g_assert_true (kring_edit_add_told_event (store, &told, NULL) == find (store, KRING_NOUN_EVENT, "e062"));
  g_assert_true (kring_record_is (find (store, KRING_NOUN_PERSON, "p.boontje"), "life", "alive"));
  family_file_end (&file, store);
}

static KringRecord *
find_moment (KringStore *store,
             gint64      child,
             const char *code)
{
  GPtrArray *parts = kring_family_list (kring_store_get_family (store), KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *event = kring_family_get (kring_store_get_family (store), kring_record_get_ref (parts->pdata[i], "event"));

      if (kring_record_get_ref (parts->pdata[i], "person") == child && kring_record_is (event, "moment", code))
        return event;
    }

  return NULL;
}

static void
assert_date (KringRecord *event,
             const char  *edtf)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  g_assert_nonnull (event);
  kring_record_get_date (event, "date", &date);
  g_assert_cmpstr (date.edtf, ==, edtf);
}

/* Counted from the due date first, and from the birth when that is known; what was changed by hand stays. */
static void
test_moments (void)
{
  FamilyFile file;
  KringStore *store = open_sample (&file, AMINA);
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  g_autoptr(KringShare) later = NULL;
  KringRecord *boontje = find (store, KRING_NOUN_PERSON, "p.boontje");
  gint64 id = kring_record_get_id (boontje);
  guint n_actions = family_file_count_actions (store);
  g_auto(KringDate) birth = make_date ("2027-02-08");
  g_auto(KringDate) agreed = make_date ("2027-03-01");
  const char *last = NULL;

  g_assert_true (kring_child_may_have_moments (share, boontje, TODAY));
  g_assert_true (kring_edit_add_moments (store, boontje, NULL));
  g_assert_cmpuint (family_file_count_actions (store), ==, n_actions + 1);
  later = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  g_assert_false (kring_child_may_have_moments (later, boontje, TODAY));

  assert_date (find_moment (store, id, "start"), "2026-12-16");
  assert_date (find_moment (store, id, "w2"), "2027-02-24~");
  assert_date (find_moment (store, id, "m30"), "2029-08-10~");
  g_assert_true (kring_record_is (find_moment (store, id, "w2"), "state", "planned"));
  g_assert_true (kring_record_is (find_moment (store, id, "w2"), "kind", "kg_contact"));
  g_assert_true (kring_record_is (find_moment (store, id, "w2"), "title", "Home visit 2 weeks"));
  for (GPtrArray *events = kring_family_list (kring_store_get_family (store), KRING_NOUN_EVENT); last == NULL; )
    {
      last = kring_record_get_text (events->pdata[events->len - 1], "moment");
      g_assert_cmpstr (last, ==, "m30");
    }

  /* again: nothing is there twice */
  g_assert_true (kring_edit_add_moments (store, boontje, NULL));
  g_assert_cmpuint (family_file_count_actions (store), ==, n_actions + 1);

  g_assert_true (kring_edit_date (store, find_moment (store, id, "w3"), "date", &agreed, NULL));
  g_assert_true (kring_edit_text (store, find_moment (store, id, "start"), "state", "done", NULL));
  g_assert_nonnull (kring_edit_born (store, boontje, &birth, NULL, NULL));
  assert_date (find_moment (store, id, "start"), "2026-12-16");
  assert_date (find_moment (store, id, "w2"), "2027-02-22");
  assert_date (find_moment (store, id, "w3"), "2027-03-01");
  assert_date (find_moment (store, id, "m30"), "2029-08-08");
  family_file_end (&file, store);
}

static void
test_may_have_moments (void)
{
  static const struct { const char *sample; const char *ref; int today; gboolean may; } cases[] = {
    { NOOR, "p.mats", TODAY, FALSE },       /* has them */
    { AMINA, "p.sami", TODAY, TRUE },       /* one year and a half */
    { AMINA, "p.sami", 20280309, FALSE },
    { AMINA, "p.amina", TODAY, FALSE },
    { AMINA, "p.dirk", TODAY, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (cases[i].sample);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      KringRecord *person = kring_share_get (share, share_fixture_find (family, cases[i].ref));

      g_test_message ("%s", cases[i].ref);
      g_assert_true (kring_child_may_have_moments (share, person, cases[i].today) == cases[i].may);
    }
}

/* The sample families were made with the same programme. */
static void
test_counted_as_in_the_samples (void)
{
  static const struct { const char *code, *birth, *due, *date; } cases[] = {
    { "w2", "2024-05-13", NULL, "2024-05-27" }, { "w16", "2024-05-13", NULL, "2024-09-02" },
    { "m6", "2024-05-13", NULL, "2024-11-13" }, { "m30", "2026-07-02", NULL, "2029-01-02" },
    { "m6", "2024-08-31", NULL, "2025-02-28" }, { "w2", "2024-05", NULL, "2024-05~" },
    { "m12", "2024", NULL, "2025~" }, { "m12", "202X", NULL, NULL }, { "w2", NULL, NULL, NULL },
    { "start", "2024-05-13", NULL, "2024-03-18" }, { "start", "2024-05-13", "2024-05-20", "2024-03-25" },
    { "m24", "9999-01-01", NULL, "9999-01-01" },
  };
  guint n_moments;
  const KringContactMoment *moments = kring_contact_moments_get (KRING_LANGUAGE_NL, &n_moments);

  g_assert_cmpuint (n_moments, ==, 15);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < n_moments; j++)
      {
        g_auto(KringDate) birth = KRING_DATE_INIT;
        g_auto(KringDate) due = KRING_DATE_INIT;
        g_auto(KringDate) date = KRING_DATE_INIT;

        if (!g_str_equal (moments[j].code, cases[i].code))
          continue;

        g_test_message ("%s of %s", cases[i].code, cases[i].birth);
        kring_date_from_edtf (&birth, cases[i].birth);
        kring_date_from_edtf (&due, cases[i].due);
        g_assert_true (kring_contact_moment_date (&moments[j], &birth, &due, &date) == (cases[i].date != NULL));
        if (!g_str_has_prefix (cases[i].date != NULL ? cases[i].date : "", "9999"))
          g_assert_cmpstr (date.edtf, ==, cases[i].date);
      }

  kring_contact_moments_get (KRING_LANGUAGE_NL_NL, &n_moments);
  g_assert_cmpuint (n_moments, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/child/born", test_born);
  g_test_add_func ("/child/born/without-much", test_born_without_much);
  g_test_add_func ("/child/born/refused", test_born_refused);
  g_test_add_func ("/child/born/told", test_born_told);
  g_test_add_func ("/child/moments", test_moments);
  g_test_add_func ("/child/moments/who", test_may_have_moments);
  g_test_add_func ("/child/moments/counted", test_counted_as_in_the_samples);

  return g_test_run ();
}
