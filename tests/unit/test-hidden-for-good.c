/* test-hidden-for-good.c - who was hidden from a reader stays so, whatever is done with them afterwards
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "family-file.h"
#include "kring-edits-person.h"
#include "kring-edits-row.h"
#include "share-fixture.h"

typedef struct {
  FamilyFile   file;
  KringStore  *store;
  KringFamily *family;   /* of the store */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);

  fixture->store = family_file_begin (&fixture->file, family);
  fixture->family = kring_store_get_family (fixture->store);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  family_file_end (&fixture->file, fixture->store);
}

static KringRecord *
find_person (Fixture    *fixture,
             const char *ref)
{
  return kring_family_get (fixture->family, share_fixture_find (fixture->family, ref));
}

/* Cells that everybody at the table sees, and that name @name. */
static guint
count_naming (Fixture    *fixture,
              const char *name)
{
  g_autoptr(KringShare) share = kring_share_new (fixture->family, KRING_PROFILE_PRESENT, 0);
  guint n = 0;

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        for (guint field = 0; field < kring_nouns[noun].n_fields; field++)
          {
            const char *text = kring_field_is_text (&kring_nouns[noun].fields[field])
                               ? kring_record_peek_text (rows->pdata[i], field) : NULL;

            n += text != NULL && strstr (text, name) != NULL;
          }
    }

  return n;
}

static guint
count_seen (Fixture   *fixture,
            KringNoun  noun)
{
  g_autoptr(KringShare) share = kring_share_new (fixture->family, KRING_PROFILE_PRESENT, 0);

  return kring_share_list (share, noun)->len;
}

static void
test_taken_out (Fixture       *fixture,
                gconstpointer  data)
{
  KringRecord *wendy = find_person (fixture, "p.wendy");
  guint n_events;

  g_assert_cmpuint (count_naming (fixture, "Wendy"), >, 0);
  g_assert_true (kring_edit_hide_person (fixture->store, wendy, NULL));
  g_assert_cmpuint (count_naming (fixture, "Wendy"), ==, 0);

  n_events = count_seen (fixture, KRING_NOUN_EVENT);
  g_assert_true (kring_edit_withdraw (fixture->store, wendy, NULL));
  g_assert_cmpuint (count_naming (fixture, "Wendy"), ==, 0);
  g_assert_cmpuint (count_seen (fixture, KRING_NOUN_EVENT), ==, n_events);
}

/* Whoever was never hidden may be named after they were taken out, as before. */
static void
test_not_hidden (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_true (kring_edit_withdraw (fixture->store, find_person (fixture, "p.wendy"), NULL));
  g_assert_cmpuint (count_naming (fixture, "Wendy"), >, 0);
}

/* Moments at which they were not after all are for everybody again. */
static void
test_not_there (Fixture       *fixture,
                gconstpointer  data)
{
  gint64 wendy = share_fixture_find (fixture->family, "p.wendy");
  GPtrArray *rows = kring_family_list (fixture->family, KRING_NOUN_EVENT_PERSON);
  g_autoptr(GPtrArray) hers = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_hidden;

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_get_ref (rows->pdata[i], "person") == wendy
        && kring_family_parts (fixture->family, kring_record_get_ref (rows->pdata[i], "event"), KRING_NOUN_EVENT_PERSON)->len > 1)
      g_ptr_array_add (hers, g_object_ref (rows->pdata[i]));

  g_assert_true (kring_edit_hide_person (fixture->store, kring_family_get (fixture->family, wendy), NULL));
  n_hidden = count_seen (fixture, KRING_NOUN_EVENT);
  for (guint i = 0; i < hers->len; i++)
    g_assert_true (kring_edit_withdraw (fixture->store, hers->pdata[i], NULL));
  g_assert_cmpuint (count_seen (fixture, KRING_NOUN_EVENT), >, n_hidden);
}

/* "Amina wil niet dat dit op het scherm komt": not when she is moved out of the circle either. */
static void
test_off_the_circle (Fixture       *fixture,
                     gconstpointer  data)
{
  GPtrArray *placements = kring_family_list (fixture->family, KRING_NOUN_PLACEMENT);
  KringRecord *kept = NULL;

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_is (placements->pdata[i], "visibility", "subject"))
      kept = placements->pdata[i];
  g_assert_nonnull (kept);

  g_assert_cmpuint (count_naming (fixture, "Eva"), ==, 0);
  g_assert_true (kring_edit_withdraw (fixture->store, kept, NULL));
  g_assert_cmpuint (count_naming (fixture, "Eva"), ==, 0);
}

static void
add_consent (Fixture    *fixture,
             gint64      person,
             const char *state,
             const char *date)
{
  g_autoptr(GError) error = NULL;

  kring_edit_add_row (fixture->store, KRING_NOUN_CONSENT, "person", person,
                      (const char *[]) { "subject", "screen", "state", state, date != NULL ? "date" : NULL, date, NULL }, &error);
  g_assert_no_error (error);
}

/* The newest word about the screen counts, not the one that was typed in last. */
static void
test_screen (Fixture       *fixture,
             gconstpointer  data)
{
  gint64 amina = share_fixture_find (fixture->family, "p.amina");
  guint n = count_seen (fixture, KRING_NOUN_SCORE) + count_seen (fixture, KRING_NOUN_PERSPECTIVE);
  guint n_refused;

  add_consent (fixture, amina, "refused", "20260601-20260601;2026-06-01");
  n_refused = count_seen (fixture, KRING_NOUN_SCORE) + count_seen (fixture, KRING_NOUN_PERSPECTIVE);
  g_assert_cmpuint (n_refused, <, n);

  add_consent (fixture, amina, "given", "20250101-20250101;2025-01-01");
  g_assert_cmpuint (count_seen (fixture, KRING_NOUN_SCORE) + count_seen (fixture, KRING_NOUN_PERSPECTIVE), ==, n_refused);

  add_consent (fixture, amina, "given", "20260602-20260602;2026-06-02");
  g_assert_cmpuint (count_seen (fixture, KRING_NOUN_SCORE) + count_seen (fixture, KRING_NOUN_PERSPECTIVE), ==, n);

  add_consent (fixture, amina, "refused", NULL);   /* without a day, the last that was said */
  g_assert_cmpuint (count_seen (fixture, KRING_NOUN_SCORE) + count_seen (fixture, KRING_NOUN_PERSPECTIVE), ==, n_refused);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/hidden-for-good/taken-out", test_taken_out);
  ADD ("/hidden-for-good/not-hidden", test_not_hidden);
  ADD ("/hidden-for-good/not-there", test_not_there);
  ADD ("/hidden-for-good/off-the-circle", test_off_the_circle);
  ADD ("/hidden-for-good/screen", test_screen);

  return g_test_run ();
}
