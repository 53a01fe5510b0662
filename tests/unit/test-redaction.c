/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-family-json.h"

#define NOOR  "01-eenvoudig-noor-mats.json"
#define AMINA "02-drie-huizen-amina-ilyas-lowie.json"
#define GRACE "03-groot-zes-kinderen.json"

static KringFamily *
open_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  KringFamily *family;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return family;
}

static gint64
find_ref (KringFamily *family,
          const char  *ref)
{
  GPtrArray *people = kring_family_list (family, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_is (people->pdata[i], "ref", ref))
      return kring_record_get_id (people->pdata[i]);

  g_assert_not_reached ();
}

/* What the domain brief counts in its families, per reader (4.5). */
static const struct {
  const char   *sample;
  const char   *reader;
  KringProfile  profile;
  guint         persons;
  guint         events;
  guint         voices;
  guint         placements[4];
  guint         items[2];
} counts[] = {
  { NOOR, "p.noor", KRING_PROFILE_FULL, 23, 57, 2, { 20 }, { 18 } },
  { NOOR, "p.noor", KRING_PROFILE_PARENTS, 23, 57, 2, { 20 }, { 18 } },
  { NOOR, "p.noor", KRING_PROFILE_FAMILY, 22, 56, 2, { 20 }, { 18 } },
  { NOOR, "p.noor", KRING_PROFILE_PRESENT, 22, 54, 2, { 20 }, { 17 } },
  { NOOR, "p.noor", KRING_PROFILE_CHILD, 22, 4, 2, { 20 }, { 5 } },
  { NOOR, "p.noor", KRING_PROFILE_ACCESS12, 23, 54, 2, { 20 }, { 18 } },
  { AMINA, "p.amina", KRING_PROFILE_FULL, 57, 83, 8, { 17, 38, 25, 26 }, { 19, 32 } },
  { AMINA, "p.amina", KRING_PROFILE_PARENTS, 57, 81, 7, { 17, 37, 25, 26 }, { 19, 32 } },
  { AMINA, "p.amina", KRING_PROFILE_FAMILY, 57, 80, 6, { 17, 37, 25, 26 }, { 18, 31 } },
  { AMINA, "p.amina", KRING_PROFILE_PRESENT, 57, 72, 6, { 17, 37, 25, 26 }, { 15, 28 } },
  { AMINA, "p.amina", KRING_PROFILE_CHILD, 57, 4, 6, { 17, 37, 25, 26 }, { 6, 10 } },
  { AMINA, "p.amina", KRING_PROFILE_ACCESS12, 57, 81, 8, { 17, 38, 25, 26 }, { 19, 32 } },
  { GRACE, "p.naomi", KRING_PROFILE_FULL, 132, 265, 1, { 106 }, { 9 } },
  { GRACE, "p.naomi", KRING_PROFILE_PARENTS, 132, 261, 1, { 106 }, { 9 } },
  { GRACE, "p.naomi", KRING_PROFILE_FAMILY, 132, 261, 1, { 106 }, { 9 } },
  { GRACE, "p.naomi", KRING_PROFILE_PRESENT, 132, 248, 0, { 106 }, { 9 } },
  { GRACE, "p.naomi", KRING_PROFILE_CHILD, 132, 6, 0, { 106 }, { 0 } },
  { GRACE, "p.naomi", KRING_PROFILE_ACCESS12, 132, 265, 1, { 106 }, { 9 } },
};

static void
check_parts (KringShare  *share,
             KringNoun    owner,
             KringNoun    part,
             const guint *expected)
{
  GPtrArray *owners = kring_share_list (share, owner);

  for (guint i = 0; i < owners->len; i++)
    g_assert_cmpuint (kring_share_parts (share, owners->pdata[i], part)->len, ==, expected[i]);
}

static void
test_counts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr(KringFamily) family = open_sample (counts[i].sample);
      g_autoptr(KringShare) share = kring_share_new (family, counts[i].profile, find_ref (family, counts[i].reader));

      g_assert_cmpuint (kring_share_list (share, KRING_NOUN_PERSON)->len, ==, counts[i].persons);
      g_assert_cmpuint (kring_share_list (share, KRING_NOUN_EVENT)->len, ==, counts[i].events);
      g_assert_cmpuint (kring_share_list (share, KRING_NOUN_CHILD_VOICE)->len, ==, counts[i].voices);
      check_parts (share, KRING_NOUN_CIRCLE, KRING_NOUN_PLACEMENT, counts[i].placements);
      check_parts (share, KRING_NOUN_PLAN, KRING_NOUN_PLAN_ITEM, counts[i].items);
    }
}

/* Nowhere, in no noun, for nobody at the table. */
static const struct {
  const char *sample;
  const char *words;
} forbidden[] = {
  { NOOR, "sterretje" },
  { NOOR, "te vroeg stopte" },
  { NOOR, "beroerte" },
  { NOOR, "Vier uur" },
  { NOOR, "kort tegen Noor. Dat wil ze niet" },
  { AMINA, "soms blij dat ik niet bij mama woon" },
  { AMINA, "Tine vertelt iets" },
  { AMINA, "Eva" },
  { AMINA, "Rombouts" },
  { AMINA, "psycholoog" },
  { AMINA, "niet op het scherm komt" },
  { AMINA, "flessen in de garage" },
  { AMINA, "de ketting van papa" },
  { AMINA, "Groeipakket" },
  { AMINA, "Er komt geld te kort" },
  { AMINA, "not_invited" },
  { AMINA, "BE-VLG-35" },
  { AMINA, "p.amina" },
  { AMINA, "e.glas" },
};

static void
test_forbidden (void)
{
  static const KringProfile profiles[] = { KRING_PROFILE_PRESENT, KRING_PROFILE_CHILD, KRING_PROFILE_SERVICE };

  for (gsize i = 0; i < G_N_ELEMENTS (forbidden); i++)
    {
      g_autoptr(KringFamily) family = open_sample (forbidden[i].sample);

      for (gsize j = 0; j < G_N_ELEMENTS (profiles); j++)
        {
          g_autoptr(KringShare) share = kring_share_new (family, profiles[j], 0);
          g_autofree char *text = kring_family_json_write (share);

          if (strstr (text, forbidden[i].words) != NULL)
            g_error ("\"%s\" is seen by %s", forbidden[i].words, kring_profile_to_code (profiles[j]));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/redaction/counts", test_counts);
  g_test_add_func ("/redaction/forbidden", test_forbidden);

  return g_test_run ();
}
