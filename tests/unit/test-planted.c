/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-family-json.h"
#include "share-fixture.h"

/* Planting: unique words in rows that are marked, and the names of people who are hidden; none of
 * them may come out where the mark says no. A plant is a word "xq00042" and the row that hides it. */

static const struct {
  KringNoun   noun;
  const char *mark;
} marked[] = {
  { KRING_NOUN_TIE, "visibility" },         { KRING_NOUN_STAY, "visibility" },      { KRING_NOUN_EVENT, "visibility" },
  { KRING_NOUN_SUPPORT, "visibility" },     { KRING_NOUN_CIRCLE, "visibility" },    { KRING_NOUN_PLACEMENT, "visibility" },
  { KRING_NOUN_MEETING, "visibility" },     { KRING_NOUN_SCALE, "visibility" },     { KRING_NOUN_SCORE, "visibility" },
  { KRING_NOUN_PERSPECTIVE, "visibility" }, { KRING_NOUN_PLAN_ITEM, "visibility" }, { KRING_NOUN_CHILD_VOICE, "show" },
  { KRING_NOUN_PERSON, "visibility" },
};

static const char * const marks[] = { "all", "family", "parents", "subject", "team" };
static const char * const classes[] = { "own", "third", "health", "confidential", "court", "agogic" };

typedef struct {
  GRand       *rand;
  KringFamily *family;
  GPtrArray   *plants;   /* of KringRecord: the marked row of each word */
  gint64       stranger;
} Garden;

static KringFamily *
copy_family (KringFamily *family)
{
  KringFamily *copy = kring_family_new ();

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_family_list (family, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        {
          g_autoptr(KringRecord) record = kring_record_copy (rows->pdata[i]);

          kring_family_put (copy, record);
        }
    }

  return copy;
}

static guint
draw (Garden *garden,
      guint   n)
{
  return (guint) g_rand_int_range (garden->rand, 0, (gint32) n);
}

static char *
make_word (Garden      *garden,
           KringRecord *row)
{
  g_ptr_array_add (garden->plants, row);

  return g_strdup_printf ("Xq%05u", garden->plants->len - 1);
}

static gboolean
can_plant (const KringField *field)
{
  static const char * const not_words[] = { "pos", "ref", "role", "extra", "extra_file", "sector", "sector_labels", "kinds",
                                            "roles", "languages", "lang", NULL };

  return !g_strv_contains (not_words, field->name)
         && (field->kind == KRING_FIELD_TEXT || field->kind == KRING_FIELD_TEXTS || field->kind == KRING_FIELD_DATE);
}

static void
plant_cell (KringRecord      *record,
            const KringField *field,
            const char       *word)
{
  g_autofree char *name = g_strconcat ("vandaag ", word, "s fiets", NULL);

  if (field->kind == KRING_FIELD_TEXT)
    {
      kring_record_set_text (record, field->name, name);
    }
  else if (field->kind == KRING_FIELD_TEXTS)
    {
      g_auto(GStrv) texts = kring_record_get_texts (record, field->name);
      g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
      g_auto(GStrv) more = NULL;

      for (gsize i = 0; texts[i] != NULL; i++)
        g_strv_builder_add (builder, i == 0 ? name : texts[i]);
      if (texts[0] == NULL)
        g_strv_builder_add (builder, name);
      more = g_strv_builder_end (builder);
      kring_record_set_texts (record, field->name, (const char * const *) more);
    }
  else
    {
      KringDate date;

      kring_record_get_date (record, field->name, &date);
      g_set_str (&date.said, name);
      kring_record_set_date (record, field->name, &date);
      kring_date_clear (&date);
    }
}

/* Words in all cells of @record and of its parts; @row hides them. */
static void
plant_row (Garden      *garden,
           KringRecord *record,
           KringRecord *row)
{
  KringNoun noun = kring_record_get_noun (record);

  for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
    if (can_plant (&kring_nouns[noun].fields[i]))
      {
        g_autofree char *word = make_word (garden, row);

        plant_cell (record, &kring_nouns[noun].fields[i], word);
      }

  for (int part = 0; part < KRING_N_NOUNS; part++)
    if (kring_nouns[part].owner == noun)
      {
        GPtrArray *parts = kring_family_parts (garden->family, kring_record_get_id (record), (KringNoun) part);

        for (guint i = 0; i < parts->len; i++)
          plant_row (garden, parts->pdata[i], row);
      }
}

static void
plant_marked (Garden *garden)
{
  guint which = draw (garden, G_N_ELEMENTS (marked) - 1);   /* people apart */
  GPtrArray *rows = kring_family_list (garden->family, marked[which].noun);
  KringRecord *row = rows->len > 0 ? rows->pdata[draw (garden, rows->len)] : NULL;

  if (row == NULL || g_ptr_array_find (garden->plants, row, NULL))
    return;

  kring_record_set_text (row, marked[which].mark, marks[draw (garden, G_N_ELEMENTS (marks))]);
  if (kring_noun_find_field (marked[which].noun, "access") >= 0 && draw (garden, 2) == 0)
    kring_record_set_text (row, "access", classes[draw (garden, G_N_ELEMENTS (classes))]);
  plant_row (garden, row, row);
}

/* Hides somebody and names them all over the family. */
static void
plant_person (Garden *garden)
{
  GPtrArray *people = kring_family_list (garden->family, KRING_NOUN_PERSON);
  KringRecord *person = people->pdata[draw (garden, people->len)];
  g_autofree char *word = NULL;

  if (kring_record_get_id (person) == garden->stranger || g_ptr_array_find (garden->plants, person, NULL))
    return;

  kring_record_set_text (person, "visibility", marks[1 + draw (garden, G_N_ELEMENTS (marks) - 1)]);
  word = make_word (garden, person);
  kring_record_set_text (person, draw (garden, 2) == 0 ? "given" : "call", word);

  for (guint i = 0; i < 40; i++)
    {
      KringNoun noun = (KringNoun) draw (garden, KRING_N_NOUNS);
      GPtrArray *rows = kring_family_list (garden->family, noun);
      const KringField *field = &kring_nouns[noun].fields[draw (garden, kring_nouns[noun].n_fields)];

      if (rows->len > 0 && can_plant (field) && !(noun == KRING_NOUN_PERSON && !g_str_equal (field->name, "label")))
        plant_cell (rows->pdata[draw (garden, rows->len)], field, word);
    }
}

static gboolean
may_see (KringProfile  profile,
         KringRecord  *row)
{
  gboolean has_access = kring_noun_find_field (kring_record_get_noun (row), "access") >= 0;
  const char *access = has_access ? kring_record_get_text (row, "access") : NULL;
  const char *field = kring_record_get_noun (row) == KRING_NOUN_CHILD_VOICE ? "show" : "visibility";
  const char *mark = kring_record_get_text (row, field);

  if (g_strv_contains (classes + 3, access != NULL ? access : ""))
    return FALSE;
  if (profile == KRING_PROFILE_ACCESS12)
    return g_strcmp0 (mark, "subject") != 0 && g_strcmp0 (access, "health") != 0 && g_strcmp0 (access, "third") != 0;

  return g_str_equal (mark, "all")
         || (g_str_equal (mark, "family") && profile <= KRING_PROFILE_FAMILY)
         || (g_str_equal (mark, "parents") && profile <= KRING_PROFILE_PARENTS);
}

/* Returns how many of the words came out. */
static guint
check_words (Garden       *garden,
             KringProfile  profile,
             const char   *text)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, "Xq")) != NULL; at++, n++)
    {
      guint word = (guint) g_ascii_strtoull (at + 2, NULL, 10);
      KringRecord *row = garden->plants->pdata[word];

      if (!may_see (profile, row))
        g_error ("%s sees \"%.60s\", hidden with a %s", kring_profile_to_code (profile), at,
                 kring_nouns[kring_record_get_noun (row)].table);
    }

  return n;
}

static void
plant_garden (Garden      *garden,
              KringFamily *base,
              guint        seed)
{
  g_autoptr(KringRecord) stranger = kring_record_new (KRING_NOUN_PERSON);

  garden->rand = g_rand_new_with_seed (seed);
  garden->family = copy_family (base);
  garden->plants = g_ptr_array_new ();
  garden->stranger = kring_family_new_id (garden->family);
  kring_record_set_id (stranger, garden->stranger);
  kring_record_set_text (stranger, "kind", "person");
  kring_record_set_text (stranger, "given", "Vreemde");
  kring_record_set_int (stranger, "professional", 1);
  kring_family_put (garden->family, stranger);

  for (guint i = 0; i < 30; i++)
    plant_marked (garden);
  for (guint i = 0; i < 3; i++)
    plant_person (garden);
}

static void
test_planted (void)
{
  g_autoptr(KringFamily) small = share_fixture_open (NOOR);
  g_autoptr(KringFamily) large = share_fixture_open (AMINA);
  guint seen[KRING_PROFILE_PERSON + 1] = { 0 };

  for (guint seed = 0; seed < 300; seed++)
    {
      KringProfile profile = KRING_PROFILE_PARENTS + seed % KRING_PROFILE_PERSON;
      Garden garden;
      g_autoptr(KringShare) share = NULL;
      g_autofree char *text = NULL;

      plant_garden (&garden, seed % 5 == 0 ? large : small, seed);
      share = kring_share_new (garden.family, profile, garden.stranger);
      text = kring_family_json_write (share);
      seen[profile] += check_words (&garden, profile, text);
      share_fixture_check_closed (share);
      if (seed % 7 == 0)
        share_fixture_check_reread (share);

      g_rand_free (garden.rand);
      g_ptr_array_unref (garden.plants);
      g_object_unref (garden.family);
    }

  for (int profile = KRING_PROFILE_PARENTS; profile <= KRING_PROFILE_PERSON; profile++)
    g_assert_cmpuint (seen[profile], >, 0);   /* what may be seen is seen */
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planted/words", test_planted);

  return g_test_run ();
}
