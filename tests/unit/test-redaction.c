/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-family-json.h"
#include "share-fixture.h"

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
      g_autoptr(KringFamily) family = share_fixture_open (counts[i].sample);
      g_autoptr(KringShare) share = kring_share_new (family, counts[i].profile, share_fixture_find (family, counts[i].reader));

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
  static const char * const samples[] = { NOOR, AMINA };
  static const KringProfile profiles[] = { KRING_PROFILE_PRESENT, KRING_PROFILE_CHILD, KRING_PROFILE_SERVICE };

  for (gsize i = 0; i < G_N_ELEMENTS (samples) * G_N_ELEMENTS (profiles); i++)
    {
      const char *sample = samples[i / G_N_ELEMENTS (profiles)];
      KringProfile profile = profiles[i % G_N_ELEMENTS (profiles)];
      g_autoptr(KringFamily) family = share_fixture_open (sample);
      g_autoptr(KringShare) share = kring_share_new (family, profile, 0);
      g_autofree char *text = kring_family_json_write (share);

      for (gsize j = 0; j < G_N_ELEMENTS (forbidden); j++)
        if (g_str_equal (forbidden[j].sample, sample) && strstr (text, forbidden[j].words) != NULL)
          g_error ("\"%s\" is seen by %s", forbidden[j].words, kring_profile_to_code (profile));
    }
}

static void
test_sound (void)
{
  static const char * const samples[] = { NOOR, AMINA, GRACE };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (samples[i]);
      GPtrArray *people = kring_family_list (family, KRING_NOUN_PERSON);

      for (int profile = KRING_PROFILE_PARENTS; profile <= KRING_PROFILE_PERSON; profile++)
        for (guint reader = 0; reader < people->len; reader += 23)
          {
            g_autoptr(KringShare) share = kring_share_new (family, (KringProfile) profile,
                                                           kring_record_get_id (people->pdata[reader]));

            share_fixture_check_closed (share);
            if (reader == 0)
              share_fixture_check_reread (share);
          }
    }
}

static KringFamily *
read_family (const char *lists)
{
  static const char people[] =
    "{\"id\":\"kid\",\"kind\":\"person\",\"given\":\"Mia\",\"birth\":\"2016-02-01\",\"centre\":true,\"client\":true,\"strengths\":[\"zingt\"]},"
    "{\"id\":\"mum\",\"kind\":\"person\",\"given\":\"Bea\",\"sex\":\"f\",\"birth\":\"1988\",\"strengths\":[\"kookt\"],\"phone\":\"0470\"},"
    "{\"id\":\"dad\",\"kind\":\"person\",\"given\":\"Jan\",\"sex\":\"m\",\"birth\":\"1986\",\"note\":\"aantekening\"},"
    "{\"id\":\"ex\",\"kind\":\"person\",\"given\":\"Zoë\",\"family\":\"Quint\",\"call\":\"Zuzu\",\"sex\":\"f\",\"visibility\":\"team\",\"org\":\"o2\"},"
    "{\"id\":\"nan\",\"kind\":\"person\",\"given\":\"Rita\",\"birth\":\"1950\",\"org\":\"o1\"},"
    "{\"id\":\"pro\",\"kind\":\"person\",\"given\":\"Els\",\"professional\":true,\"function\":\"psycholoog\",\"org\":\"o3\"}";
  g_autofree char *text = g_strdup_printf (
    "{\"format\":\"kring-family\",\"version\":1,\"dossier\":{\"id\":\"d\",\"title\":\"Mia en Zoë\"},\"persons\":[%s],"
    "\"organisations\":[{\"id\":\"o1\",\"kind\":\"school\",\"name\":\"De Beuk\"},{\"id\":\"o2\",\"kind\":\"caw\",\"name\":\"CAW\"},"
    "{\"id\":\"o3\",\"kind\":\"cgg\",\"name\":\"CGG\"},{\"id\":\"o4\",\"kind\":\"other\",\"name\":\"Nergens\"}],"
    "\"parentage\":[{\"child\":\"kid\",\"parent\":\"mum\",\"kind\":\"biological\"},{\"child\":\"kid\",\"parent\":\"dad\",\"kind\":\"biological\"},"
    "{\"child\":\"mum\",\"parent\":\"nan\",\"kind\":\"biological\"}],%s}", people, lists);
  g_autoptr(GError) error = NULL;
  KringFamily *family = kring_family_json_read (text, &error);

  g_assert_no_error (error);
  return family;
}

static KringShare *
share_of (KringFamily  *family,
          KringProfile  profile,
          const char   *reader)
{
  return kring_share_new (family, profile, reader != NULL ? share_fixture_find (family, reader) : 0);
}

/* The only row of @noun. */
static KringRecord *
get_only (KringShare *share,
          KringNoun   noun)
{
  g_assert_cmpuint (kring_share_list (share, noun)->len, ==, 1);

  return kring_share_list (share, noun)->pdata[0];
}

static void
test_tellings (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"events\":[{\"id\":\"e1\",\"kind\":\"move\",\"title\":\"Verhuis\",\"persons\":[{\"p\":\"kid\"}],\"certainty\":\"contested\","
    "\"visibility\":\"all\",\"views\":[{\"p\":\"mum\",\"text\":\"ja\"},{\"p\":\"ex\",\"text\":\"nee\"}]},"
    "{\"id\":\"e2\",\"kind\":\"move\",\"title\":\"Terug\",\"persons\":[{\"p\":\"kid\"}],\"certainty\":\"told\",\"told_by\":\"ex\"},"
    "{\"id\":\"e3\",\"kind\":\"move\",\"title\":\"Weg\",\"persons\":[{\"p\":\"kid\"},{\"p\":\"ex\"}]}]");
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_PARENTS, NULL);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  g_assert_cmpuint (events->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpstr (kring_record_get_text (events->pdata[i], "certainty"), ==, "unsure");
      g_assert_false (kring_record_has (events->pdata[i], "told_by"));
    }
  g_assert_cmpuint (kring_share_list (share, KRING_NOUN_EVENT_VIEW)->len, ==, 0);
  share_fixture_check_reread (share);
}

/* A text that names somebody hidden goes; a title gives way to its kind's words, so that the row stays. */
static void
test_names (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"places\":[{\"id\":\"l\",\"kind\":\"home\",\"name\":\"Bij Zoë\"}],"
    "\"ties\":[{\"from\":\"nan\",\"to\":\"kid\",\"kind\":\"friend\",\"label\":\"oma van ZOE\",\"note\":\"blijft\"}],"
    "\"stays\":[{\"person\":\"kid\",\"place\":\"l\",\"kind\":\"weekend\",\"from\":\"2019\",\"from_said\":\"toen Zuzu er was\"}],"
    "\"events\":[{\"id\":\"e\",\"kind\":\"move\",\"title\":\"Zoës huis\",\"text\":\"Quint belt\",\"persons\":[{\"p\":\"kid\"}]}],"
    "\"circles\":[{\"id\":\"c\",\"title\":\"Kring van Zoë\",\"scheme\":\"closeness\",\"rings\":[\"dicht\",\"bij Zoë\"],"
    "\"sector_labels\":[\"Zoë\",\"mama\"],\"placements\":[{\"p\":\"nan\",\"ring\":2,\"sector\":\"Zoë\"}]}],"
    "\"perspectives\":[{\"p\":\"dad\",\"good\":[\"Zoë kwam\"],\"worries\":[],\"needs\":[]},"
    "{\"p\":\"mum\",\"good\":[\"Zoë kwam\",\"Zoeken helpt\"],\"worries\":[],\"needs\":[]}]");
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_PRESENT, NULL);
  g_autofree char *text = kring_family_json_write (share);
  KringRecord *event = get_only (share, KRING_NOUN_EVENT);
  g_auto(GStrv) rings = kring_record_get_texts (get_only (share, KRING_NOUN_CIRCLE), "rings");
  g_auto(GStrv) good = kring_record_get_texts (get_only (share, KRING_NOUN_PERSPECTIVE), "good");

  g_assert_cmpstr (kring_record_get_text (event, "title"), ==, "verhuis");
  g_assert_false (kring_record_has (event, "text"));
  g_assert_cmpstr (kring_record_get_text (kring_share_get_family (share), "title"), ==, "Mia");
  g_assert_cmpstr (kring_record_get_text (get_only (share, KRING_NOUN_PLACE), "name"), ==, "thuis");
  g_assert_cmpstr (kring_record_get_text (get_only (share, KRING_NOUN_TIE), "note"), ==, "blijft");
  g_assert_false (kring_record_has (get_only (share, KRING_NOUN_TIE), "label"));
  g_assert_cmpstr (kring_record_get_text (get_only (share, KRING_NOUN_STAY), "from"), ==, "20190101-20191231;2019");
  g_assert_cmpstr (rings[1], ==, "2");
  g_assert_cmpstr (good[0], ==, "Zoeken helpt");
  g_assert_null (good[1]);
  for (gsize i = 0; i < 3; i++)
    g_assert_null (strstr (text, ((const char *[]) { "Zoë", "Zuzu", "Quint" })[i]));
  share_fixture_check_reread (share);
}

static gboolean
has_named (KringShare *share,
           KringNoun   noun,
           const char *name)
{
  GPtrArray *rows = kring_share_list (share, noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_is (rows->pdata[i], "name", name))
      return TRUE;

  return FALSE;
}

static void
test_places (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"places\":[{\"id\":\"l1\",\"kind\":\"shelter\",\"name\":\"Opvang\",\"town\":\"Geheimdorp\",\"address\":\"Straat 1\"},"
    "{\"id\":\"l2\",\"kind\":\"home\",\"name\":\"Verborgen\"},{\"id\":\"l3\",\"kind\":\"home\",\"name\":\"Leeg\"}],"
    "\"stays\":[{\"person\":\"kid\",\"place\":\"l1\",\"kind\":\"weekend\"},"
    "{\"person\":\"kid\",\"place\":\"l2\",\"kind\":\"weekend\",\"visibility\":\"team\"}]");
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_PARENTS, NULL);
  g_autofree char *text = kring_family_json_write (share);

  g_assert_true (has_named (share, KRING_NOUN_PLACE, "Opvang"));
  g_assert_false (has_named (share, KRING_NOUN_PLACE, "Verborgen"));
  g_assert_true (has_named (share, KRING_NOUN_PLACE, "Leeg"));
  g_assert_true (has_named (share, KRING_NOUN_ORGANISATION, "De Beuk"));
  g_assert_false (has_named (share, KRING_NOUN_ORGANISATION, "CAW"));
  g_assert_true (has_named (share, KRING_NOUN_ORGANISATION, "Nergens"));
  g_assert_null (strstr (text, "Geheimdorp"));
  g_assert_null (strstr (text, "Straat 1"));
  g_assert_null (strstr (text, "0470"));
  g_assert_null (strstr (text, "aantekening"));
}

/* "Amina wil niet dat dit op het scherm komt": in the list, without a name and without anything about them. */
static void
test_kept_off (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"ties\":[{\"from\":\"pro\",\"to\":\"kid\",\"kind\":\"therapist\"}],"
    "\"supports\":[{\"id\":\"s\",\"from\":\"pro\",\"to\":[\"kid\"],\"kinds\":[],\"status\":\"now\",\"told_by\":\"kid\"}],"
    "\"events\":[{\"id\":\"e1\",\"kind\":\"therapy\",\"title\":\"Praten met Els\",\"persons\":[{\"p\":\"pro\"}]},"
    "{\"id\":\"e2\",\"kind\":\"fun\",\"title\":\"Feest\",\"persons\":[{\"p\":\"pro\"},{\"p\":\"kid\"}]}],"
    "\"circles\":[{\"id\":\"c\",\"title\":\"Kring\",\"scheme\":\"closeness\",\"rings\":[\"dicht\"],\"focus\":[\"kid\"],"
    "\"placements\":[{\"p\":\"pro\",\"ring\":1,\"visibility\":\"subject\"},{\"p\":\"nan\",\"ring\":1,\"visibility\":\"subject\"}]}]");
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_PRESENT, NULL);
  g_autoptr(KringShare) own = share_of (family, KRING_PROFILE_ACCESS12, "kid");
  g_autofree char *text = kring_family_json_write (share);
  KringRecord *kept = kring_share_get (share, share_fixture_find (family, "pro"));
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  g_assert_cmpstr (kring_record_get_text (kept, "name_status"), ==, "withheld");
  g_assert_false (kring_record_has (kept, "org"));
  g_assert_null (strstr (text, "Els"));
  g_assert_null (strstr (text, "CGG"));
  g_assert_nonnull (strstr (text, "Rita"));   /* family is not kept off by one mark */
  g_assert_cmpuint (kring_share_list (share, KRING_NOUN_TIE)->len, ==, 0);
  g_assert_cmpuint (kring_share_list (share, KRING_NOUN_SUPPORT)->len, ==, 0);
  g_assert_cmpuint (events->len, ==, 2);
  g_assert_cmpuint (kring_share_parts (share, events->pdata[1], KRING_NOUN_EVENT_PERSON)->len, ==, 1);
  share_fixture_check_reread (share);

  g_assert_cmpstr (kring_record_get_text (kring_share_get (own, share_fixture_find (family, "pro")), "given"), ==, "Els");
  g_assert_cmpuint (kring_share_list (own, KRING_NOUN_TIE)->len, ==, 1);
}

/* The wording for children takes the place of the other. */
static void
test_wording (void)
{
  static const struct {
    KringNoun   noun;
    const char *shown;
    const char *worded;
  } wordings[] = {
    { KRING_NOUN_EVENT, "title", "child_text" },
    { KRING_NOUN_PLAN_ITEM, "text", "child_text" },
    { KRING_NOUN_SCALE, "question", "child_question" },
  };
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_CHILD, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (wordings); i++)
    {
      GPtrArray *rows = kring_share_list (share, wordings[i].noun);

      g_assert_cmpuint (rows->len, >, 0);
      for (guint j = 0; j < rows->len; j++)
        {
          g_assert_nonnull (kring_record_get_text (rows->pdata[j], wordings[i].worded));
          g_assert_cmpstr (kring_record_get_text (rows->pdata[j], wordings[i].shown), ==,
                           kring_record_get_text (rows->pdata[j], wordings[i].worded));
        }
    }
}

/* What one person of the circle sees; the words stand only in what is marked for them. */
static const struct {
  const char   *reader;
  KringProfile  profile;
  const char   *words;
  gboolean      is_seen;
} readers[] = {
  { "p.kelly", KRING_PROFILE_PERSON, "Er komt geld te kort", TRUE },           /* parents */
  { "p.nadia", KRING_PROFILE_PERSON, "Er komt geld te kort", FALSE },
  { "p.nadia", KRING_PROFILE_PERSON, "Mama drinkt, eerst af en toe", TRUE },   /* family */
  { "p.peter", KRING_PROFILE_PERSON, "Mama drinkt, eerst af en toe", TRUE },
  { "p.hilde", KRING_PROFILE_PERSON, "Mama drinkt, eerst af en toe", FALSE },  /* fostered once */
  { "p.agnes", KRING_PROFILE_PERSON, "Mama drinkt, eerst af en toe", FALSE },
  { "p.sara", KRING_PROFILE_PERSON, "Mama drinkt, eerst af en toe", FALSE },
  { "p.tine", KRING_PROFILE_PERSON, "Tine vertelt iets", FALSE },              /* in confidence stays in confidence */
  { "p.amina", KRING_PROFILE_PERSON, "soms blij dat ik niet bij mama woon", TRUE },
  { "p.ilyas", KRING_PROFILE_PERSON, "soms blij dat ik niet bij mama woon", FALSE },
  { "p.amina", KRING_PROFILE_PERSON, "Iedereen keek naar mij", TRUE },         /* her own feedback */
  { "p.kelly", KRING_PROFILE_PERSON, "Iedereen keek naar mij", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "Het werkte echt.", TRUE },                /* her own view */
  { "p.febe", KRING_PROFILE_PERSON, "Daarna aten we pannenkoeken", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "nuchter", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "alcoholbegeleider", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "dat ze drinken", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "Geen alcohol in huis", FALSE },
  { "p.febe", KRING_PROFILE_PERSON, "Mama is gestopt met alcohol", TRUE },     /* worded for children */
  { "p.amina", KRING_PROFILE_ACCESS12, "soms blij dat ik niet bij mama woon", TRUE },
  { "p.amina", KRING_PROFILE_ACCESS12, "uitspraak over blij zijn", TRUE },     /* her own consents */
  { "p.amina", KRING_PROFILE_ACCESS12, "Wendy inlichten over alles", FALSE },
  { "p.amina", KRING_PROFILE_ACCESS12, "De woorden van de consulent", FALSE }, /* her mother's feedback */
  { "p.amina", KRING_PROFILE_ACCESS12, "Tine vertelt iets", FALSE },
  { NULL, KRING_PROFILE_CHILD, "dat ze drinken", FALSE },
  { NULL, KRING_PROFILE_CHILD, "alcoholbegeleider", FALSE },
  { NULL, KRING_PROFILE_CHILD, "een haai zien", TRUE },
  { NULL, KRING_PROFILE_CHILD, "vertelt moppen", TRUE },
  { NULL, KRING_PROFILE_CHILD, "geeft niet op", FALSE },
  { NULL, KRING_PROFILE_SERVICE, "De jeugdrechter vroeg deze begeleiding", TRUE },
  { NULL, KRING_PROFILE_SERVICE, "zonder dat iemand bang is", TRUE },
  { NULL, KRING_PROFILE_SERVICE, "Stijn en Amina bouwen samen een loftbed", TRUE },
  { NULL, KRING_PROFILE_SERVICE, "zo hard ruzie maken", FALSE },
  { NULL, KRING_PROFILE_SERVICE, "Ons veiligheidsplan", FALSE },               /* replaced by a newer one */
  { NULL, KRING_PROFILE_SERVICE, "Noémie", FALSE },
  { NULL, KRING_PROFILE_SERVICE, "2014-04-02", FALSE },
};

static void
test_readers (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);

  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autoptr(KringShare) share = share_of (family, readers[i].profile, readers[i].reader);
      g_autofree char *text = kring_family_json_write (share);

      if ((strstr (text, readers[i].words) != NULL) != readers[i].is_seen)
        g_error ("\"%s\" is %s by %s %s", readers[i].words, readers[i].is_seen ? "not seen" : "seen",
                 kring_profile_to_code (readers[i].profile), readers[i].reader);
    }
}

/* What is usual where nothing is marked. */
static const struct {
  KringProfile profile;
  KringNoun    noun;
  guint        n;
} usual[] = {
  { KRING_PROFILE_PRESENT, KRING_NOUN_TIE_QUALITY, 0 },   { KRING_PROFILE_PARENTS, KRING_NOUN_TIE_QUALITY, 0 },
  { KRING_PROFILE_PRESENT, KRING_NOUN_CIRCLE_LINK, 0 },   { KRING_PROFILE_ACCESS12, KRING_NOUN_CIRCLE_LINK, 3 },
  { KRING_PROFILE_PRESENT, KRING_NOUN_MEETING, 3 },       { KRING_PROFILE_ACCESS12, KRING_NOUN_MEETING, 4 },
  { KRING_PROFILE_PRESENT, KRING_NOUN_PERSPECTIVE, 10 },  { KRING_PROFILE_CHILD, KRING_NOUN_PERSPECTIVE, 0 },
  { KRING_PROFILE_PRESENT, KRING_NOUN_FEEDBACK, 0 },      { KRING_PROFILE_ACCESS12, KRING_NOUN_FEEDBACK, 2 },
  { KRING_PROFILE_PARENTS, KRING_NOUN_CONSENT, 0 },       { KRING_PROFILE_ACCESS12, KRING_NOUN_CONSENT, 5 },
  { KRING_PROFILE_PARENTS, KRING_NOUN_SHARE, 0 },         { KRING_PROFILE_ACCESS12, KRING_NOUN_SHARE, 2 },
  { KRING_PROFILE_PARENTS, KRING_NOUN_SIGNAL, 0 },        { KRING_PROFILE_ACCESS12, KRING_NOUN_SIGNAL, 0 },
  { KRING_PROFILE_PRESENT, KRING_NOUN_SERVICE, 2 },       { KRING_PROFILE_SERVICE, KRING_NOUN_SERVICE, 0 },
  { KRING_PROFILE_CHILD, KRING_NOUN_SCORE, 0 },           { KRING_PROFILE_SERVICE, KRING_NOUN_EVENT, 0 },
  { KRING_PROFILE_SERVICE, KRING_NOUN_CIRCLE, 0 },        { KRING_PROFILE_SERVICE, KRING_NOUN_CHILD_VOICE, 0 },
  { KRING_PROFILE_SERVICE, KRING_NOUN_PLAN, 1 },          { KRING_PROFILE_SERVICE, KRING_NOUN_PLAN_ITEM, 8 },
};

static void
test_usual (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);

  for (gsize i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      g_autoptr(KringShare) share = share_of (family, usual[i].profile, "p.amina");

      g_assert_cmpuint (kring_share_list (share, usual[i].noun)->len, ==, usual[i].n);
    }
}

/* What was said at the table is seen; what was said apart is not, unless a child wants its mark shown. */
static void
test_scores (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"meetings\":[{\"id\":\"m1\",\"kind\":\"family_meeting\"},{\"id\":\"m2\",\"kind\":\"child_talk\"}],"
    "\"child_voice\":[{\"p\":\"kid\",\"kind\":\"scale\",\"show\":\"all\",\"date\":\"2026-05-01\"}],"
    "\"scales\":[{\"id\":\"s\",\"kind\":\"safe\",\"about\":[],\"scores\":["
    "{\"p\":\"kid\",\"value\":1,\"meeting\":\"m1\"},{\"p\":\"kid\",\"value\":2,\"meeting\":\"m2\"},{\"p\":\"kid\",\"value\":3},"
    "{\"p\":\"kid\",\"value\":4,\"date\":\"2026-05-01\"},{\"p\":\"mum\",\"value\":5,\"meeting\":\"m2\"},"
    "{\"p\":\"mum\",\"value\":6,\"visibility\":\"team\"},{\"p\":\"mum\",\"value\":7,\"meeting\":\"m1\"}]}],"
    "\"perspectives\":[{\"p\":\"mum\",\"meeting\":\"m1\",\"good\":[\"aan tafel\"]},"
    "{\"p\":\"mum\",\"meeting\":\"m2\",\"worries\":[\"onder ons\"]}]");
  static const gint64 seen[] = { 1000, 4000, 7000 };
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_PRESENT, NULL);
  GPtrArray *scores = kring_share_list (share, KRING_NOUN_SCORE);

  g_assert_cmpuint (scores->len, ==, G_N_ELEMENTS (seen));
  for (guint i = 0; i < scores->len; i++)
    g_assert_cmpint (kring_record_get_int (scores->pdata[i], "value"), ==, seen[i]);
  g_assert_cmpuint (kring_share_list (share, KRING_NOUN_PERSPECTIVE)->len, ==, 1);
}

/* The question beside a worry is there for who may see the question; the worry is there all the same. */
static void
test_scale_of_worry (void)
{
  g_autoptr(KringFamily) family = read_family (
    "\"scales\":[{\"id\":\"s1\",\"kind\":\"safe\",\"question\":\"Hoe goed?\",\"about\":[],\"scores\":[]},"
    "{\"id\":\"s2\",\"kind\":\"safe\",\"question\":\"Hoe goed bij ons?\",\"about\":[],\"scores\":[],\"visibility\":\"team\"}],"
    "\"plans\":[{\"id\":\"pl\",\"title\":\"Plan\",\"items\":["
    "{\"id\":\"w1\",\"kind\":\"worry\",\"text\":\"Een\",\"scale\":\"s1\"},"
    "{\"id\":\"w2\",\"kind\":\"worry\",\"text\":\"Twee\",\"scale\":\"s2\"}]}]");
  g_autoptr(KringShare) share = share_of (family, KRING_PROFILE_FAMILY, NULL);
  GPtrArray *items = kring_share_list (share, KRING_NOUN_PLAN_ITEM);

  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpstr (kring_record_get_text (kring_share_follow (share, items->pdata[0], "scale"), "question"), ==, "Hoe goed?");
  g_assert_false (kring_record_has (items->pdata[1], "scale"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/redaction/counts", test_counts);
  g_test_add_func ("/redaction/forbidden", test_forbidden);
  g_test_add_func ("/redaction/sound", test_sound);
  g_test_add_func ("/redaction/tellings", test_tellings);
  g_test_add_func ("/redaction/names", test_names);
  g_test_add_func ("/redaction/places", test_places);
  g_test_add_func ("/redaction/kept-off", test_kept_off);
  g_test_add_func ("/redaction/wording", test_wording);
  g_test_add_func ("/redaction/readers", test_readers);
  g_test_add_func ("/redaction/usual", test_usual);
  g_test_add_func ("/redaction/scores", test_scores);
  g_test_add_func ("/redaction/scale-of-worry", test_scale_of_worry);

  return g_test_run ();
}
