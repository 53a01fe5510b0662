/* test-plan-changes.c - what is different between two versions of a plan, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family-json.h"
#include "kring-plan-changes.h"

#define HEAD "{\"format\": \"kring-family\", \"version\": 1, \"dossier\": {\"id\": \"d\", \"title\": \"Proef\"}, " \
             "\"persons\": [{\"id\": \"p.agnes\", \"kind\": \"person\", \"given\": \"Agnes\", \"name_status\": \"partial\"}, " \
             "{\"id\": \"p.peter\", \"kind\": \"person\", \"given\": \"Peter\", \"name_status\": \"partial\"}], \"plans\": ["

typedef struct {
  const char *name;
  const char *older;     /* the inside of a plan */
  const char *newer;
  const char *told[4];   /* NULL at the end */
} Case;

static const Case cases[] = {
  { "nothing", "'items': [{'id': 'i1', 'kind': 'strength', 'text': 'We lachen veel'}]",
    "'items': [{'id': 'i2', 'kind': 'strength', 'text': 'We lachen veel'}]", { NULL } },
  { "question", "'question': {'text': 'Thuis blijven'}, 'items': []", "'question': {'text': 'Samen thuis blijven'}, 'items': []",
    { "The question of the family is now: Samen thuis blijven" } },
  { "new", "'items': []", "'items': [{'id': 'i3', 'kind': 'wish', 'text': 'Een hond'}]", { "New: Een hond" } },
  { "gone", "'items': [{'id': 'i4', 'kind': 'wish', 'text': 'Een hond'}]", "'items': []", { "No longer there: Een hond" } },
  { "other words", "'items': [{'id': 'i5', 'kind': 'worry', 'text': 'Mama slaapt vaak niet goed'}]",
    "'items': [{'id': 'i6', 'kind': 'worry', 'text': 'Mama slaapt soms niet goed'}]",
    { "“Mama slaapt vaak niet goed” became “Mama slaapt soms niet goed”" } },
  { "another line", "'items': [{'id': 'i7', 'kind': 'worry', 'text': 'Mama slaapt vaak niet goed'}]",
    "'items': [{'id': 'i8', 'kind': 'worry', 'text': 'Het is koud in huis'}]",
    { "New: Het is koud in huis", "No longer there: Mama slaapt vaak niet goed" } },
  { "another kind", "'items': [{'id': 'i9', 'kind': 'worry', 'text': 'Samen eten'}]", "'items': [{'id': 'i10', 'kind': 'goal', 'text': 'Samen eten'}]",
    { "New: Samen eten", "No longer there: Samen eten" } },
  { "who, when and how", "'items': [{'id': 'i11', 'kind': 'agreement', 'text': 'Soep brengen', 'who': ['p.agnes'], 'status': 'proposed'}]",
    "'items': [{'id': 'i12', 'kind': 'agreement', 'text': 'Soep brengen', 'who': ['p.agnes', 'p.peter'], 'when': 'elke maandag', "
    "'status': 'works'}]",
    { "“Soep brengen”: who is now Agnes and Peter", "“Soep brengen”: when is now elke maandag", "“Soep brengen”: works" } },
  { "nobody any more", "'items': [{'id': 'i13', 'kind': 'agreement', 'text': 'Soep brengen', 'backup': ['p.peter']}]",
    "'items': [{'id': 'i14', 'kind': 'agreement', 'text': 'Soep brengen'}]", { "“Soep brengen”: who steps in is now ○" } },
};

static KringFamily *
read_versions (const Case *one)
{
  g_autofree char *typed = g_strdup_printf ("%s{'id': 'pl1', 'version': 1, 'title': 'Plan', 'status': 'replaced', %s}, "
                                            "{'id': 'pl2', 'version': 2, 'previous': 'pl1', 'title': 'Plan', %s}]}",
                                            HEAD, one->older, one->newer);
  g_autoptr(GError) error = NULL;
  KringFamily *family;

  g_strdelimit (typed, "'", '"');
  family = kring_family_json_read (typed, &error);
  g_assert_no_error (error);
  return family;
}

static void
test_case (gconstpointer data)
{
  const Case *one = data;
  g_autoptr(KringFamily) family = read_versions (one);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  g_auto(GStrv) told = kring_plan_changes_tell (share, plans->pdata[0], plans->pdata[1]);

  g_assert_cmpstrv (told, one->told);
}

/* What a reader may not see is not told as a difference either. */
static void
test_hidden (void)
{
  static const Case secret = {
    "hidden", "'items': []", "'items': [{'id': 'i1', 'kind': 'worry', 'text': 'Geheim', 'visibility': 'team'}]", { NULL },
  };
  g_autoptr(KringFamily) family = read_versions (&secret);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  g_auto(GStrv) told = kring_plan_changes_tell (share, plans->pdata[0], plans->pdata[1]);

  g_assert_cmpuint (g_strv_length (told), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plan-changes/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/plan-changes/hidden", test_hidden);

  return g_test_run ();
}
