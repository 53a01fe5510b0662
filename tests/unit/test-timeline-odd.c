/* test-timeline-odd.c - families that nobody has, and files that nobody should have
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-fixture.h"

static PangoContext *context;

static char *
make_date (void)
{
  static const char * const suffixes[] = { "", "", "", "?", "~", "%" };
  int year = g_test_rand_int_range (1995, 2030), month = g_test_rand_int_range (1, 13);
  const char *suffix = suffixes[g_test_rand_int_range (0, G_N_ELEMENTS (suffixes))];

  switch (g_test_rand_int_range (0, 7))
    {
    case 0:  return g_strdup_printf ("%d%s", year, suffix);
    case 1:  return g_strdup_printf ("%d-%d%s", year, g_test_rand_int_range (21, 25), suffix);
    case 2:  return g_strdup_printf ("%d-%02d%s", year, month, suffix);
    case 3:  return g_strdup_printf ("%d-%02d/%d", year, month, year + g_test_rand_int_range (0, 6));
    case 4:  return g_strdup_printf ("%d-%02d/..", year, month);
    case 5:  return g_strdup_printf ("../%d", year);
    default: return g_strdup_printf ("%d-%02d-%02d%s", year, month, g_test_rand_int_range (1, 29), suffix);
    }
}

static char *
make_title (void)
{
  static const char * const words[] = {
    "Amina", "naar", "de", "kleuterklas", "verhuis", "oma Marleen", "ziekenhuis", "هنّا", "een heel lang verhaal", "ffi", "x",
  };
  GString *title = g_string_new (words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);

  for (int i = g_test_rand_int_range (0, 9); i > 0; i--)
    g_string_append_printf (title, " %s", words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);

  return g_string_free (title, FALSE);
}

static KringFamily *
make_family (int n_events)
{
  static const char * const kinds[] = { "birth", "danger", "move", "court", "helper", "kg_contact", "nonsense" };
  static const char * const certainties[] = { "agreed", "told", "contested", "unsure" };
  KringFamily *family = kring_family_new ();
  KringRecord *children[4];
  KringRecord *places[9];

  add (family, KRING_NOUN_FAMILY, "title", "Toeval", "=as_of", "2026-11-16", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (children); i++)
    {
      g_autofree char *birth = g_strdup_printf ("%d-05-%02d", 2008 + (int) i * 4, (int) i + 1);

      children[i] = add_child (family, i == 3 ? "Een kind met een erg lange naam" : "Noor", birth);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *title = make_title ();

      places[i] = add (family, KRING_NOUN_PLACE, "kind", "home", "name", title, NULL);
    }

  for (int i = 0; i < n_events; i++)
    {
      g_autofree char *title = make_title ();
      g_autofree char *date = make_date ();
      KringRecord *person = children[g_test_rand_int_range (0, G_N_ELEMENTS (children))];
      KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))],
                                "title", title, "=date", date, "#told_by", person,
                                "certainty", certainties[g_test_rand_int_range (0, G_N_ELEMENTS (certainties))], NULL);

      add (family, KRING_NOUN_EVENT_VIEW, "#event", event, "#person", person, "feeling", "hard", NULL);
      add (family, KRING_NOUN_EVENT_VIEW, "#event", event, "#person", children[0], NULL);
      if (i % 4 != 0)
        continue;
      add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", person, "=from", date, "rhythm", "om de twee weken",
           "#place", places[g_test_rand_int_range (0, G_N_ELEMENTS (places))], NULL);
      add (family, KRING_NOUN_SUPPORT, "#from", person, "status", "now", "what", title, "=since", date, NULL);
    }

  return family;
}

static void
test_no_overlaps_in_random_families (void)
{
  for (int round = 0; round < 8; round++)
    {
      g_autoptr(KringFamily) family = make_family (g_test_rand_int_range (0, 200));
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

      zoom_at_random (share, context);
    }
}

static void
test_nothing (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  const KringTimelineOptions options = { 0 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);

  assert_no_words_over_words (scene);
  g_assert_cmpuint (count (scene, KRING_SHAPE_DOT), ==, 0);
}

/* What no family should have, and some file will. */
static void
test_bad_input (void)
{
  static const char * const dates[] = { "0001-01-01", "9999-12-31", "0001/9999", "../0001", "9999/..", "20XX", "2000-02-29" };
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2018-05-01");
  KringRecord *grandfather = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "opa", "=birth", "1950",
                                  "=death", "1940", NULL);
  KringRecord *event;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringScene) scene = NULL;
  const KringTimelineOptions options = { .width = 1200, .height = 800 };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      add (family, KRING_NOUN_EVENT, "kind", "move", "title", dates[i], "=date", dates[i], "#told_by", grandfather, NULL);
      add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", noor, "=from", dates[i], "=planned_end", "9999", NULL);
      add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", noor, "=from", "2020", "=to", dates[i], NULL);
    }
  add (family, KRING_NOUN_EVENT, "kind", "move", "title", "achterstevoren", "=date", "2020-05", "=end", "2019-01", NULL);
  for (int i = 0; i < 3000; i++)
    add (family, KRING_NOUN_EVENT, "kind", "fun", "title", "feest", "=date", "2022-07-01", NULL);
  event = add (family, KRING_NOUN_EVENT, "kind", "fun", "title", "iedereen", "=date", "2022-07-02", NULL);
  for (int i = 0; i < 80; i++)
    add (family, KRING_NOUN_EVENT_PERSON, "#event", event, "#person", noor, NULL);

  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scene = kring_timeline_scene_new (share, context, &options);
  g_assert_cmpuint (count (scene, KRING_SHAPE_DOT), ==, G_N_ELEMENTS (dates) + 3002);
  g_assert_cmpuint (count (scene, KRING_SHAPE_BAR), ==, 2 * G_N_ELEMENTS (dates));
  assert_no_words_over_words (scene);
  zoom_at_random (share, context);
}

static void
test_asked_for_nonsense (void)
{
  static const KringTimelineOptions all[] = {
    { .width = -5, .height = -5, .text_scale = -1, .from = 20200231, .to = 7, .moment = 99, .today = -3 },
    { .width = 1, .height = 1, .from = 20250101, .to = 20150101 },
    { .width = 1200, .height = 100000, .from = 10101, .to = 99991231 },
    { .width = 1200, .height = 800, .from = 30000101, .to = 30000101, .selected = 123456789, .filter.lanes = G_MAXUINT },
  };
  g_autoptr(KringShare) share = load_sample ("03-groot-zes-kinderen.json");

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &all[i]);

      g_assert_cmpuint (kring_scene_get_n_shapes (scene), >, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  context = create_context ();

  g_test_add_func ("/timeline/no-overlaps/random", test_no_overlaps_in_random_families);
  g_test_add_func ("/timeline/nothing", test_nothing);
  g_test_add_func ("/timeline/bad-input", test_bad_input);
  g_test_add_func ("/timeline/asked-for-nonsense", test_asked_for_nonsense);

  status = g_test_run ();
  g_object_unref (context);
  return status;
}
