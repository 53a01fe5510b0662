/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-side.h"
#include "kring-family-json.h"
#include "kring-words.h"
#include "timeline-fixture.h"

static KringShare *
open_family (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data/sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

static KringRecord *
find_record (KringShare *share,
             KringNoun   noun,
             const char *ref)
{
  GPtrArray *records = kring_share_list (share, noun);

  for (guint i = 0; i < records->len; i++)
    if (kring_record_is (records->pdata[i], "ref", ref))
      return records->pdata[i];

  g_assert_not_reached ();
}

static void
test_about (void)
{
  g_assert_cmpint (kring_circle_side_about ("mama's kant"), ==, KRING_ABOUT_MOTHER);
  g_assert_cmpint (kring_circle_side_about ("Father’s side"), ==, KRING_ABOUT_FATHER);
  g_assert_cmpint (kring_circle_side_about ("gekozen familie"), ==, KRING_ABOUT_CHOSEN);
  g_assert_cmpint (kring_circle_side_about ("familie"), ==, KRING_ABOUT_FAMILY);
  g_assert_cmpint (kring_circle_side_about ("school en vrije tijd"), ==, KRING_ABOUT_SCHOOL | KRING_ABOUT_LEISURE);
  g_assert_cmpint (kring_circle_side_about ("school and neighbourhood"), ==, KRING_ABOUT_SCHOOL | KRING_ABOUT_NEIGHBOURHOOD);
  g_assert_cmpint (kring_circle_side_about ("de zolder"), ==, KRING_ABOUT_NOTHING);
}

/* What is typed, and where it comes to stand in the circle of family 02: with a side for each parent. */
static const struct {
  const char *typed;
  const char *side;
} lines[] = {
  { "oma Marleen, oma van mama", "mama's kant" },
  { "grandma Marleen, grandma of mum", "mama's kant" },
  { "oma Marleen, mama's kant", "mama's kant" },
  { "oma Marleen, kant van papa", "papa's kant" },
  { "oma Marleen, father's side", "papa's kant" },
  { "oma Marleen", NULL },                                    /* whose mother is not said */
  { "mama Els", "mama's kant" },
  { "Els, mama", "mama's kant" },
  { "papa Jan", "papa's kant" },
  { "tante Griet van Younes", "papa's kant" },
  { "collega Ria van mama", "school en vrije tijd" },         /* no side for work: what is neither family nor a service */
  { "buurvrouw Rita, buurt", "gekozen familie" },             /* no side for the neighbourhood */
  { "buurvrouw Rita", "gekozen familie" },
  { "neighbour Rita", "gekozen familie" },
  { "Lena, vriendinnetje", "school en vrije tijd" },
  { "Rita, diensten", "diensten" },
  { "Rita, services", "diensten" },
  { "Rita, DIENSTEN", "diensten" },
  { "juf Ann", "school en vrije tijd" },
  { "teacher Ann", "school en vrije tijd" },
  { "Ann, huisarts", "diensten" },
  { "Ann, family doctor", "diensten" },
  { "Ann, advocaat", "diensten" },
  { "Sam, vriend", "gekozen familie" },
  { "Sam, vriend van mama", "gekozen familie" },
  { "peter Jan", "gekozen familie" },
  { "Zoë", NULL },
  { "Agnes, die van nummer 14", NULL },
  { "buurman met de witte hond", "gekozen familie" },
};

static char *
find_side (KringShare  *share,
           KringRecord *circle,
           const char  *typed)
{
  g_autofree char *text = g_strdup (typed);
  g_autofree char *named = kring_circle_side_take (share, text);
  g_auto(KringQuickPerson) said = { NULL };

  g_assert_true (kring_quick_person_read (&said, share, text));
  return kring_circle_side_for_said (share, circle, &said, named);
}

static void
test_said (void)
{
  g_autoptr(KringShare) share = open_family ("02-drie-huizen-amina-ilyas-lowie.json");
  KringRecord *circle = find_record (share, KRING_NOUN_CIRCLE, "c2");

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *side = find_side (share, circle, lines[i].typed);

      g_test_message ("%s", lines[i].typed);
      g_assert_cmpstr (side, ==, lines[i].side);
    }
}

/* In a circle with one side for all family, and one for the neighbourhood. */
static void
test_other_sides (void)
{
  static const struct { const char *typed, *side; } others[] = {
    { "oma Marleen", "familie" }, { "tante Ann", "familie" }, { "Sam, vriend", "vrienden" }, { "buurvrouw Rita", "buurt" },
    { "Rita, buurt", "buurt" }, { "Lena, vriendinnetje", "vrienden" }, { "juf Ann", "opvang en werk" }, { "collega Ria", "opvang en werk" },
  };
  g_autoptr(KringShare) share = open_family ("01-eenvoudig-noor-mats.json");
  KringRecord *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[0];

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *side = find_side (share, circle, others[i].typed);

      g_test_message ("%s", others[i].typed);
      g_assert_cmpstr (side, ==, others[i].side);
    }
}

/* What names no side stays a description. */
static void
test_take (void)
{
  g_autoptr(KringShare) share = open_family ("02-drie-huizen-amina-ilyas-lowie.json");
  static const char * const plain[] = { "Agnes", "Agnes, die van de school", "Agnes, buurtwerker", ", buurt", "Agnes,", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_autofree char *text = g_strdup (plain[i]);

      g_assert_null (kring_circle_side_take (share, text));
      g_assert_cmpstr (text, ==, plain[i]);
    }
}

/* Who is in the family already, by parents, by ties and by where they work. */
static void
test_person (void)
{
  static const struct { const char *ref, *side; } people[] = {
    { "p.kelly", "mama's kant" }, { "p.younes", "papa's kant" }, { "p.nadia", "papa's kant" },
  };
  g_autoptr(KringShare) share = open_family ("02-drie-huizen-amina-ilyas-lowie.json");
  KringRecord *circle = find_record (share, KRING_NOUN_CIRCLE, "c2");

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      gint64 id = kring_record_get_id (find_record (share, KRING_NOUN_PERSON, people[i].ref));
      g_autofree char *side = kring_circle_side_for_person (share, circle, id);

      g_test_message ("%s", people[i].ref);
      g_assert_cmpstr (side, ==, people[i].side);
    }
}

/* Of the circles of the sample families nearly everybody is proposed the side where they stand. */
static void
test_samples (void)
{
  static const char * const samples[] = { "01-eenvoudig-noor-mats.json", "02-drie-huizen-amina-ilyas-lowie.json",
                                          "03-groot-zes-kinderen.json" };
  int n_same = 0, n_other = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(KringShare) share = open_family (samples[i]);
      GPtrArray *placements = kring_share_list (share, KRING_NOUN_PLACEMENT);

      for (guint j = 0; j < placements->len; j++)
        {
          KringRecord *person = kring_share_follow (share, placements->pdata[j], "person");
          KringRecord *circle = kring_share_follow (share, placements->pdata[j], "circle");
          const char *there = kring_record_get_text (placements->pdata[j], "sector");
          g_autofree char *side = person != NULL
                                  ? kring_circle_side_for_person (share, circle, kring_record_get_id (person)) : NULL;

          if (side == NULL || there == NULL)
            continue;
          n_same += g_str_equal (side, there);
          n_other += !g_str_equal (side, there);
          if (!g_str_equal (side, there))
            g_test_message ("%s: %s, not %s", kring_person_name (person), there, side);
        }
    }

  g_test_message ("%d as they stand, %d not", n_same, n_other);
  g_assert_cmpint (n_same, >, 50);
  g_assert_cmpint (n_other * 8, <, n_same);
}

/* Of a mother who was only told, nothing about parentage being put in: her family is on her side all the same. */
static void
test_told_parent (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  KringRecord *circle = add (family, KRING_NOUN_CIRCLE, "title", "Kring", "scheme", "closeness", "status", "current",
                             "sector_labels", "[\"mama's kant\",\"papa's kant\",\"diensten\"]", NULL);
  KringRecord *noor = add_child (family, "Noor", "2015");
  KringRecord *kelly = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Kelly", "call", "mama Kelly", NULL);
  KringRecord *marleen = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Marleen", NULL);
  g_autofree char *said = NULL;
  g_autofree char *known = NULL;

  /* before anybody is known to be mama */
  said = find_side (share, circle, "oma Lisette, oma van mama");
  g_assert_cmpstr (said, ==, "mama's kant");
  g_clear_pointer (&said, g_free);
  said = find_side (share, circle, "nonkel Dirk, broer van papa");
  g_assert_cmpstr (said, ==, "papa's kant");
  g_clear_pointer (&said, g_free);

  add (family, KRING_NOUN_TIE, "#from", kelly, "#to", noor, "kind", "mother", NULL);
  said = find_side (share, circle, "opa Jef, opa van mama");
  g_assert_cmpstr (said, ==, "mama's kant");

  add (family, KRING_NOUN_TIE, "#from", marleen, "#to", kelly, "kind", "grandmother", NULL);
  known = kring_circle_side_for_person (share, circle, kring_record_get_id (marleen));
  g_assert_cmpstr (known, ==, "mama's kant");
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("LANGUAGE", "nl_BE", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/circle-side/about", test_about);
  g_test_add_func ("/circle-side/said", test_said);
  g_test_add_func ("/circle-side/other-sides", test_other_sides);
  g_test_add_func ("/circle-side/take", test_take);
  g_test_add_func ("/circle-side/person", test_person);
  g_test_add_func ("/circle-side/samples", test_samples);
  g_test_add_func ("/share/circle-side/told-parent", test_told_parent);

  return g_test_run ();
}
