/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-kinship.h"
#include "kring-order.h"
#include "share-fixture.h"

/* An invented family in one line, words apart: "mia:f" a person and her sex, "mia<bea" bea is a
 * parent of mia, "mia<bea:foster" in that way, "mia<bea!:foster" no longer, "bea+jan" a couple,
 * "bea+jan:divorced", "bea+jan@2010" since when, "joe>mia:friend" a tie, "joe>mia:friend=maatje" with the child's word. */
typedef struct {
  KringFamily *family;
  GHashTable  *ids;      /* name -> record */
} Tree;

static KringRecord *
add_row (Tree      *tree,
         KringNoun  noun)
{
  g_autoptr(KringRecord) record = kring_record_new (noun);
  g_autofree char *pos = kring_order_nth (kring_family_list (tree->family, noun)->len);

  kring_record_set_text (record, "pos", pos);
  kring_record_set_id (record, kring_family_new_id (tree->family));
  kring_family_put (tree->family, record);

  return record;
}

static KringRecord *
find_person (Tree       *tree,
             const char *name)
{
  KringRecord *person = g_hash_table_lookup (tree->ids, name);

  if (person == NULL)
    {
      person = add_row (tree, KRING_NOUN_PERSON);
      kring_record_set_text (person, "kind", "person");
      kring_record_set_text (person, "given", name);
      g_hash_table_insert (tree->ids, g_strdup (name), person);
    }

  return person;
}

static gint64
find_id (Tree       *tree,
         const char *name)
{
  return kring_record_get_id (find_person (tree, name));
}

static void
set_date (KringRecord *record,
          const char  *field,
          const char  *edtf)
{
  KringDate date;

  g_assert_true (kring_date_from_edtf (&date, edtf));
  kring_record_set_date (record, field, &date);
  kring_date_clear (&date);
}

static const struct {
  char        sign;
  KringNoun   noun;
  const char *from;
  const char *to;
  const char *end;
  const char *kind;
} signs[] = {
  { '<', KRING_NOUN_PARENTAGE,   "child", "parent", "to",      "biological" },
  { '+', KRING_NOUN_PARTNERSHIP, "a",     "b",      "to",      "cohabit" },
  { '>', KRING_NOUN_TIE,         "from",  "to",     "to_date", "friend" },
};

static void
add_word (Tree       *tree,
          const char *word)
{
  g_auto(GStrv) labelled = g_strsplit (word, "=", 2);
  g_auto(GStrv) dated = g_strsplit (labelled[0], "@", 2);
  g_auto(GStrv) halves = g_strsplit (dated[0], ":", 2);
  gboolean is_over = g_str_has_suffix (halves[0], "!");

  if (is_over)
    halves[0][strlen (halves[0]) - 1] = '\0';

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      char *at = strchr (halves[0], signs[i].sign);
      KringRecord *row;

      if (at == NULL)
        continue;

      *at = '\0';
      row = add_row (tree, signs[i].noun);
      kring_record_set_int (row, signs[i].from, find_id (tree, halves[0]));
      kring_record_set_int (row, signs[i].to, find_id (tree, at + 1));
      kring_record_set_text (row, "kind", halves[1] != NULL ? halves[1] : signs[i].kind);
      if (is_over)
        set_date (row, signs[i].end, "2020-06");
      if (dated[1] != NULL)
        set_date (row, "from", dated[1]);
      if (labelled[1] != NULL)
        kring_record_set_text (row, "label", labelled[1]);
      return;
    }

  if (g_strcmp0 (halves[1], "expected") == 0 || g_strcmp0 (halves[1], "stillborn") == 0)
    kring_record_set_text (find_person (tree, halves[0]), "life", halves[1]);
  else if (halves[1] != NULL && strlen (halves[1]) > 1)
    set_date (find_person (tree, halves[0]), "birth", halves[1]);
  else
    kring_record_set_text (find_person (tree, halves[0]), "sex", halves[1]);
}

static void
plant (Tree       *tree,
       const char *words)
{
  g_auto(GStrv) parts = g_strsplit (words, " ", -1);

  tree->family = kring_family_new ();
  tree->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; parts[i] != NULL; i++)
    add_word (tree, parts[i]);
}

static void
fell (Tree *tree)
{
  g_object_unref (tree->family);
  g_hash_table_unref (tree->ids);
}

/* What X is to kid; X is a woman, a man and not said in turn. */
static const struct {
  const char *tree;
  const char *nl[3];
  const char *nl_NL[3];   /* NULL: the same */
  const char *en[3];
} words[] = {
  { "kid<X", { "mama", "papa", "ouder" }, { "moeder", "vader", "ouder" }, { "mother", "father", "parent" } },
  { "kid<X:legal", { "mama", "papa", "ouder" }, { "moeder", "vader", "ouder" }, { "mother", "father", "parent" } },
  { "kid<X:adoptive", { "mama", "papa", "ouder" }, { "moeder", "vader", "ouder" }, { "mother", "father", "parent" } },
  { "kid<X kid<a:adoptive kid<b:adoptive", { "geboortemama", "geboortepapa", "geboorteouder" },
    { "geboortemoeder", "geboortevader", "geboorteouder" }, { "birth mother", "birth father", "birth parent" } },
  { "kid<X kid<a:adoptive", { "mama", "papa", "ouder" }, { "moeder", "vader", "ouder" }, { "mother", "father", "parent" } },
  { "kid<X!:biological kid<a:adoptive", { "geboortemama", "geboortepapa", "geboorteouder" },
    { "geboortemoeder", "geboortevader", "geboorteouder" }, { "birth mother", "birth father", "birth parent" } },
  { "kid<X:presumed", { "vermoedelijke mama", "vermoedelijke papa", "vermoedelijke ouder" },
    { "vermoedelijke moeder", "vermoedelijke vader", "vermoedelijke ouder" },
    { "presumed mother", "presumed father", "presumed parent" } },
  { "kid<X:step", { "plusmama", "pluspapa", "plusouder" }, { "stiefmoeder", "stiefvader", "stiefouder" },
    { "step-mother", "step-father", "step-parent" } },
  { "kid<X!:step", { "vroegere plusmama", "vroegere pluspapa", "vroegere plusouder" },
    { "vroegere stiefmoeder", "vroegere stiefvader", "vroegere stiefouder" },
    { "former step-mother", "former step-father", "former step-parent" } },
  { "kid<X:foster", { "pleegmama", "pleegpapa", "pleegouder" }, { "pleegmoeder", "pleegvader", "pleegouder" },
    { "foster mother", "foster father", "foster parent" } },
  { "kid<X:kinship_foster", { "pleegmama", "pleegpapa", "pleegouder" }, { "pleegmoeder", "pleegvader", "pleegouder" },
    { "foster mother", "foster father", "foster parent" } },
  { "kid<X!:foster", { "vroegere pleegouder", "vroegere pleegouder", "vroegere pleegouder" }, { NULL },
    { "former foster carer", "former foster carer", "former foster carer" } },
  { "kid<X:guardian", { "voogd", "voogd", "voogd" }, { NULL }, { "guardian", "guardian", "guardian" } },
  { "kid<X:carer", { "opvoedingsfiguur", "opvoedingsfiguur", "opvoedingsfiguur" }, { "verzorgster", "verzorger", "verzorger" },
    { "carer", "carer", "carer" } },
  { "kid<X:donor", { "donor", "donor", "donor" }, { NULL }, { "donor", "donor", "donor" } },
  { "mia:f kid<mia mia+X", { "partner van mama", "partner van mama", "partner van mama" },
    { "partner van moeder", "partner van moeder", "partner van moeder" },
    { "partner of mother", "partner of mother", "partner of mother" } },
  { "dad:m kid<dad dad+X:ended", { "vroegere partner van papa", "vroegere partner van papa", "vroegere partner van papa" },
    { "vroegere partner van vader", "vroegere partner van vader", "vroegere partner van vader" },
    { "former partner of father", "former partner of father", "former partner of father" } },

  { "kid<mia kid<dad X<mia X<dad", { "zus", "broer", "broer of zus" }, { NULL }, { "sister", "brother", "brother or sister" } },
  { "kid<mia X<mia X<dad", { "zus", "broer", "broer of zus" }, { NULL }, { "sister", "brother", "brother or sister" } },
  { "kid<mia kid<dad X<mia X<joe", { "halfzus", "halfbroer", "halfbroer of halfzus" }, { NULL },
    { "half-sister", "half-brother", "half-brother or half-sister" } },
  { "kid<mia kid<dad mia+dad@2010 X:2004 X<dad", { "halfzus", "halfbroer", "halfbroer of halfzus" }, { NULL },
    { "half-sister", "half-brother", "half-brother or half-sister" } },
  { "kid<mia kid<dad mia+dad@2010 X:2012 X<dad", { "zus", "broer", "broer of zus" }, { NULL },
    { "sister", "brother", "brother or sister" } },
  { "kid<mia kid<dad kid:2019-05-03 X<mia X<dad X:2019-05-04", { "tweelingzus", "tweelingbroer", "tweelingbroer of -zus" }, { NULL },
    { "twin sister", "twin brother", "twin" } },
  { "kid<mia kid<dad kid:2019 X<mia X<dad X:2019", { "zus", "broer", "broer of zus" }, { NULL },
    { "sister", "brother", "brother or sister" } },
  { "kid<mia X<mia X:expected", { "zusje op komst", "broertje op komst", "broertje of zusje op komst" }, { NULL },
    { "baby sister on the way", "baby brother on the way", "baby on the way" } },
  { "kid<mia X<mia X:stillborn", { "zusje", "broertje", "broertje of zusje" }, { NULL },
    { "little sister", "little brother", "little brother or sister" } },
  { "kid<mia kid<joe:step X<joe X<pia", { "pluszus", "plusbroer", "plusbroer of pluszus" },
    { "stiefzus", "stiefbroer", "stiefbroer of stiefzus" }, { "step-sister", "step-brother", "step-brother or step-sister" } },
  { "kid<mia mia+joe X<joe X<pia", { "pluszus", "plusbroer", "plusbroer of pluszus" },
    { "stiefzus", "stiefbroer", "stiefbroer of stiefzus" }, { "step-sister", "step-brother", "step-brother or step-sister" } },
  { "kid<joe:foster X<joe", { "pleegzus", "pleegbroer", "pleegbroer of pleegzus" }, { NULL },
    { "foster sister", "foster brother", "foster brother or foster sister" } },
  { "kid<joe!:foster X<joe", { "pleegzus", "pleegbroer", "pleegbroer of pleegzus" }, { NULL },
    { "foster sister", "foster brother", "foster brother or foster sister" } },
  { "kid<mia X<mia:foster", { "pleegzus", "pleegbroer", "pleegbroer of pleegzus" }, { NULL },
    { "foster sister", "foster brother", "foster brother or foster sister" } },

  { "kid<mia mia<X", { "oma", "opa", "grootouder" }, { NULL }, { "grandmother", "grandfather", "grandparent" } },
  { "kid<mia mia<X:step", { "plusoma", "plusopa", "plusgrootouder" }, { "stiefoma", "stiefopa", "stiefgrootouder" },
    { "step-grandmother", "step-grandfather", "step-grandparent" } },
  { "kid<joe:step joe<X", { "plusoma", "plusopa", "plusgrootouder" }, { "stiefoma", "stiefopa", "stiefgrootouder" },
    { "step-grandmother", "step-grandfather", "step-grandparent" } },
  { "oma:f kid<mia mia<oma oma+X", { "partner van oma", "partner van oma", "partner van oma" }, { NULL },
    { "partner of grandmother", "partner of grandmother", "partner of grandmother" } },
  { "kid<a a<b b<X", { "overgrootmoeder", "overgrootvader", "overgrootouder" }, { NULL },
    { "great-grandmother", "great-grandfather", "great-grandparent" } },
  { "kid<a a<b b<c c<X", { "betovergrootmoeder", "betovergrootvader", "betovergrootouder" }, { NULL },
    { "great-great-grandmother", "great-great-grandfather", "great-great-grandparent" } },
  { "kid<a a<b b<c c<d d<X", { "voorouder", "voorouder", "voorouder" }, { NULL }, { "ancestor", "ancestor", "ancestor" } },

  { "kid<mia mia<oma X<oma", { "tante", "nonkel", "tante of nonkel" }, { "tante", "oom", "tante of oom" },
    { "aunt", "uncle", "aunt or uncle" } },
  { "kid<mia mia<oma lia<oma lia+X", { "tante", "nonkel", "tante of nonkel" }, { "tante", "oom", "tante of oom" },
    { "aunt", "uncle", "aunt or uncle" } },
  { "kid<mia mia<oma lia<oma lia+X:divorced", { "vroegere partner van lia", "vroegere partner van lia", "vroegere partner van lia" },
    { NULL }, { "former partner of lia", "former partner of lia", "former partner of lia" } },
  { "kid<mia mia<oma lia<oma lia+X:divorced lia+X:married", { "tante", "nonkel", "tante of nonkel" },
    { "tante", "oom", "tante of oom" }, { "aunt", "uncle", "aunt or uncle" } },
  { "kid<mia mia<oma X<oma kid<X:kinship_foster", { "tante", "nonkel", "tante of nonkel" }, { "tante", "oom", "tante of oom" },
    { "aunt", "uncle", "aunt or uncle" } },
  { "kid<joe:step joe<oma X<oma", { "plustante", "plusnonkel", "plustante of plusnonkel" },
    { "stieftante", "stiefoom", "stieftante of stiefoom" }, { "step-aunt", "step-uncle", "step-aunt or step-uncle" } },
  { "kid<a a<b b<c X<c", { "groottante", "grootnonkel", "groottante of grootnonkel" }, { "oudtante", "oudoom", "oudtante of oudoom" },
    { "great-aunt", "great-uncle", "great-aunt or great-uncle" } },
  { "kid<a a<b b<c d<c d+X", { "groottante", "grootnonkel", "groottante of grootnonkel" },
    { "oudtante", "oudoom", "oudtante of oudoom" }, { "great-aunt", "great-uncle", "great-aunt or great-uncle" } },
  { "kid<a a<b b<c c<d X<d", { "overgroottante", "overgrootnonkel", "overgroottante of overgrootnonkel" },
    { "overoudtante", "overoudoom", "overoudtante of overoudoom" },
    { "great-great-aunt", "great-great-uncle", "great-great-aunt or great-great-uncle" } },
  { "kid<mia mia<oma lia<oma X<lia", { "nicht", "neef", "neef of nicht" }, { NULL }, { "cousin", "cousin", "cousin" } },
  { "kid<mia mia<oma lia<oma joe<lia joe+X", { "partner van joe", "partner van joe", "partner van joe" }, { NULL },
    { "partner of joe", "partner of joe", "partner of joe" } },
  { "kid<mia mia<oma lia<oma joe<lia X<joe", { "achternichtje", "achterneefje", "achterneefje of achternichtje" }, { NULL },
    { "child of a cousin", "child of a cousin", "child of a cousin" } },
  { "kid<a a<b b<c d<c X<d", { "achternicht", "achterneef", "achterneef of achternicht" }, { NULL },
    { "cousin of a parent", "cousin of a parent", "cousin of a parent" } },
  { "kid<a a<b b<c d<c e<d X<e", { "achternicht", "achterneef", "achterneef of achternicht" }, { NULL },
    { "second cousin", "second cousin", "second cousin" } },
  { "kid<a a<b b<c c<d e<d f<e X<f", { "ander familielid", "ander familielid", "ander familielid" }, { NULL },
    { "other relative", "other relative", "other relative" } },
  { "kid<mia sis<mia X<sis", { "nichtje", "neefje", "neefje of nichtje" }, { NULL }, { "niece", "nephew", "nephew or niece" } },
  { "kid<mia sis<mia ann<sis X<ann", { "achternichtje", "achterneefje", "achterneefje of achternichtje" }, { NULL },
    { "great-niece", "great-nephew", "great-nephew or great-niece" } },

  { "X<kid", { "dochter", "zoon", "kind" }, { NULL }, { "daughter", "son", "child" } },
  { "X<kid X:expected", { "dochtertje op komst", "zoontje op komst", "kindje op komst" }, { NULL },
    { "baby on the way", "baby on the way", "baby on the way" } },
  { "X<kid:step", { "plusdochter", "pluszoon", "pluskind" }, { "stiefdochter", "stiefzoon", "stiefkind" },
    { "step-daughter", "step-son", "step-child" } },
  { "X<kid:foster", { "pleegdochter", "pleegzoon", "pleegkind" }, { NULL }, { "foster daughter", "foster son", "foster child" } },
  { "X<kid!:foster", { "vroeger pleegkind", "vroeger pleegkind", "vroeger pleegkind" }, { NULL },
    { "former foster child", "former foster child", "former foster child" } },
  { "a<kid X<a", { "kleindochter", "kleinzoon", "kleinkind" }, { NULL }, { "granddaughter", "grandson", "grandchild" } },
  { "a<kid b<a X<b", { "achterkleindochter", "achterkleinzoon", "achterkleinkind" }, { NULL },
    { "great-granddaughter", "great-grandson", "great-grandchild" } },

  { "kid+X", { "partner", "partner", "partner" }, { NULL }, { "partner", "partner", "partner" } },
  { "kid+X:divorced", { "ex-partner", "ex-partner", "ex-partner" }, { NULL },
    { "former partner", "former partner", "former partner" } },
  { "kid+X:widowed", { "partner", "partner", "partner" }, { NULL }, { "partner", "partner", "partner" } },
  { "kid+a a<X", { "schoonmoeder", "schoonvader", "schoonouder" }, { NULL },
    { "mother-in-law", "father-in-law", "parent-in-law" } },
  { "kid+a a<b X<b", { "schoonzus", "schoonbroer", "schoonbroer of schoonzus" }, { "schoonzus", "zwager", "zwager of schoonzus" },
    { "sister-in-law", "brother-in-law", "brother-in-law or sister-in-law" } },
  { "kid+a a<b b<X", { "schoonfamilie", "schoonfamilie", "schoonfamilie" }, { NULL }, { "in-law", "in-law", "in-law" } },
  { "kid+a X<a", { "plusdochter", "pluszoon", "pluskind" }, { "stiefdochter", "stiefzoon", "stiefkind" },
    { "step-daughter", "step-son", "step-child" } },
  { "kid<mia sis<mia sis+X", { "schoonzus", "schoonbroer", "schoonbroer of schoonzus" },
    { "schoonzus", "zwager", "zwager of schoonzus" }, { "sister-in-law", "brother-in-law", "brother-in-law or sister-in-law" } },
  { "a<kid a+X", { "schoondochter", "schoonzoon", "schoonkind" }, { NULL }, { "daughter-in-law", "son-in-law", "child-in-law" } },

  { "kid<mia kid<dad Febe<mia Febe<X mia:f", { "mama van Febe", "papa van Febe", "ouder van Febe" },
    { "moeder van Febe", "vader van Febe", "ouder van Febe" }, { "mother of Febe", "father of Febe", "parent of Febe" } },
  { "kid<mia kid<dad An<mia An<joe Bo<mia Bo<joe joe<X", { "oma van An en Bo", "opa van An en Bo", "grootouder van An en Bo" },
    { NULL }, { "grandmother of An and Bo", "grandfather of An and Bo", "grandparent of An and Bo" } },
  { "kid<mia Jo<kid Jo<dad dad<X", { "oma van Jo", "opa van Jo", "grootouder van Jo" }, { NULL },
    { "grandmother of Jo", "grandfather of Jo", "grandparent of Jo" } },
  { "X>kid:teacher", { "juf", "meester", "juf of meester" }, { NULL }, { "teacher", "teacher", "teacher" } },
  { "X>kid!:teacher", { "vroegere juf", "vroegere meester", "vroegere juf of meester" }, { NULL },
    { "former teacher", "former teacher", "former teacher" } },
  { "X>kid!:teacher X>kid:neighbour", { "buurvrouw", "buurman", "buur" }, { NULL }, { "neighbour", "neighbour", "neighbour" } },
  { "X>kid:godmother", { "meter", "meter", "meter" }, { "peettante", "peettante", "peettante" },
    { "godmother", "godmother", "godmother" } },
  { "X>kid:great_aunt_uncle", { "groottante", "grootnonkel", "groottante of grootnonkel" },
    { "oudtante", "oudoom", "oudtante of oudoom" }, { "great-aunt", "great-uncle", "great-aunt / great-uncle" } },
  { "mia:f kid<mia X>mia:friend", { "vriendin van mama", "vriend van mama", "vriend of vriendin van mama" },
    { "vriendin van moeder", "vriend van moeder", "vriend of vriendin van moeder" },
    { "friend of mother", "friend of mother", "friend of mother" } },
  { "kid<mia Jo<mia X>Jo:coach", { "trainster van Jo", "trainer van Jo", "trainer van Jo" }, { NULL },
    { "coach of Jo", "coach of Jo", "coach of Jo" } },
  { "kid<mia mia<X X>kid:grandmother=anneanne", { "anneanne", "anneanne", "anneanne" }, { NULL },
    { "anneanne", "anneanne", "anneanne" } },
  { "kid<mia", { NULL, NULL, NULL }, { NULL }, { NULL, NULL, NULL } },
};

static void
test_word (gconstpointer data)
{
  static const char * const sexes[] = { "f", "m", "u" };
  guint i = GPOINTER_TO_UINT (data);

  for (gsize sex = 0; sex < G_N_ELEMENTS (sexes); sex++)
    {
      g_autofree char *line = g_strdup_printf ("X:%s %s", sexes[sex], words[i].tree);
      Tree tree;
      g_autoptr(KringShare) share = NULL;
      g_autoptr(KringKinship) kinship = NULL;
      const char *expected[] = { words[i].en[sex], words[i].nl[sex],
                                 words[i].nl_NL[0] != NULL ? words[i].nl_NL[sex] : words[i].nl[sex] };

      plant (&tree, line);
      share = kring_share_new (tree.family, KRING_PROFILE_FULL, 0);
      kinship = kring_kinship_new (share, find_id (&tree, "kid"));
      for (KringLanguage language = KRING_LANGUAGE_EN; language <= KRING_LANGUAGE_NL_NL; language++)
        {
          g_autofree char *label = kring_kinship_get_label (kinship, find_id (&tree, "X"), language);

          g_assert_cmpstr (label, ==, expected[language]);
        }
      fell (&tree);
    }
}

/* Files make no sense now and then: ring of parents, one's own parent, an uncle who is a father. */
static void
test_senseless (void)
{
  Tree tree;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringKinship) kinship = NULL;
  g_autofree char *label = NULL;

  plant (&tree, "kid<a a<b b<kid a<a kid+kid kid<c c<b c+a b+b X<kid X<a");
  share = kring_share_new (tree.family, KRING_PROFILE_FULL, 0);
  kinship = kring_kinship_new (share, find_id (&tree, "kid"));
  label = kring_kinship_get_label (kinship, find_id (&tree, "b"), KRING_LANGUAGE_NL);
  g_assert_nonnull (label);
  fell (&tree);
}

static void
test_sides (void)
{
  static const struct {
    const char *name;
    KringSide   side;
  } sides[] = {
    { "mia", KRING_SIDE_MOTHER }, { "dad", KRING_SIDE_FATHER }, { "oma", KRING_SIDE_MOTHER }, { "opa", KRING_SIDE_FATHER },
    { "lia", KRING_SIDE_MOTHER }, { "leo", KRING_SIDE_MOTHER }, { "sis", KRING_SIDE_BOTH }, { "half", KRING_SIDE_FATHER },
    { "eva", KRING_SIDE_FATHER }, { "ron", KRING_SIDE_MOTHER }, { "rik", KRING_SIDE_MOTHER }, { "jef", KRING_SIDE_NONE },
  };
  Tree tree;
  g_autoptr(KringShare) share = NULL;

  plant (&tree, "mia:f dad:m kid<mia kid<dad sis<mia sis<dad mia<oma dad<opa lia<oma lia+leo half<dad half<eva "
                "dad+eva mia+ron kid<ron:step rik<ron kid<jef:foster");
  share = kring_share_new (tree.family, KRING_PROFILE_FULL, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    if (kring_kinship_side (share, find_id (&tree, sides[i].name), find_id (&tree, "kid")) != sides[i].side)
      g_error ("%s stands at the wrong side", sides[i].name);
  fell (&tree);
}

static KringShare *
open_sample (const char *name)
{
  g_autoptr(KringFamily) family = share_fixture_open (name);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

static gint64
find_ref (KringShare *share,
          const char *ref)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_is (people->pdata[i], "ref", ref))
      return kring_record_get_id (people->pdata[i]);

  g_assert_not_reached ();
}

static const struct {
  const char *sample;
  const char *person;
  const char *child;
  const char *label;
} spots[] = {
  { AMINA, "p.kelly", "p.amina", "mama" },
  { AMINA, "p.nadia", "p.amina", "tante" },
  { AMINA, "p.peter", "p.amina", "nonkel" },
  { AMINA, "p.rania", "p.amina", "nicht" },
  { AMINA, "p.salma", "p.amina", "plusmama" },
  { AMINA, "p.febe", "p.amina", "pluszus" },
  { AMINA, "p.febe", "p.lowie", "halfzus" },
  { AMINA, "p.boontje", "p.lowie", "broertje of zusje op komst" },
  { AMINA, "p.hilde", "p.amina", "vroegere pleegouder" },
  { AMINA, "p.nadia", "p.lowie", "tante van Amina en Ilyas" },
  { AMINA, "p.tine", "p.lowie", "mama van Febe" },
  { AMINA, "p.agnes", "p.ilyas", "buurvrouw van mama" },
  { AMINA, "p.amina", "p.amina", NULL },
  { GRACE, "p.g009", "p.kiran", "neef" },
  { GRACE, "p.manpreet", "p.mila", "tante" },
  { GRACE, "p.zara", "p.grace", "dochter" },
  { GRACE, "p.zara", "p.divine", "nichtje" },
  { GRACE, "p.kenny", "p.jordy", "halfbroer" },
  { GRACE, "p.brent", "p.divine", "schoonbroer" },
  { GRACE, "p.danny", "p.grace", "vroegere pluspapa" },
  { GRACE, "p.kulwinder", "p.jordy", "pluspapa" },
  { GRACE, "p.godelieve", "p.mila", "oma" },
  { GRACE, "p.godelieve", "p.zara", "overgrootmoeder" },
};

static void
test_samples (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      g_autoptr(KringShare) share = open_sample (spots[i].sample);
      g_autoptr(KringKinship) kinship = kring_kinship_new (share, find_ref (share, spots[i].child));
      g_autofree char *label = kring_kinship_get_label (kinship, find_ref (share, spots[i].person), KRING_LANGUAGE_NL);

      g_assert_cmpstr (label, ==, spots[i].label);
    }
}

static const struct {
  const char *person;
  const char *label;
} together[] = {
  { "p.kelly", "mama" },
  { "p.stijn", "papa van Lowie" },
  { "p.younes", "papa van Amina en Ilyas" },
  { "p.marleen", "oma" },
  { "p.febe", "halfzus van Lowie" },
  { "p.agnes", "buurvrouw van mama" },
  { "p.ellen", "juf van Amina" },
  { "p.sara", "contextbegeleider" },
  { "p.bilal", "trainer van Ilyas" },
  { "p.rocky", "hond bij mama" },
  { "p.amina", NULL },
};

static void
test_together (void)
{
  g_autoptr(KringShare) share = open_sample (AMINA);

  for (gsize i = 0; i < G_N_ELEMENTS (together); i++)
    {
      g_autofree char *label = kring_kinship_family_label (share, find_ref (share, together[i].person), KRING_LANGUAGE_NL);

      g_assert_cmpstr (label, ==, together[i].label);
    }
}

static void
test_describe (void)
{
  g_autoptr(KringShare) share = open_sample (GRACE);
  g_autoptr(GPtrArray) lines = kring_kinship_describe (share, find_ref (share, "p.naomi"), KRING_LANGUAGE_NL);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  g_assert_cmpuint (lines->len, ==, people->len - 1);
  for (guint i = 0; i < lines->len; i++)
    {
      KringKinshipLine *line = lines->pdata[i];

      if (line->label == NULL)
        g_error ("nothing is known of %s", kring_person_name (line->person));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *path = g_strdup_printf ("/kinship/word/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_word);
    }
  g_test_add_func ("/kinship/senseless", test_senseless);
  g_test_add_func ("/kinship/sides", test_sides);
  g_test_add_func ("/kinship/samples", test_samples);
  g_test_add_func ("/kinship/together", test_together);
  g_test_add_func ("/kinship/describe", test_describe);

  return g_test_run ();
}
