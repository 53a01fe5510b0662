/* kring-kin-words.c - THE table of words for family
 *
 * Three forms each: neutral, she, he; where there is only one form it stands
 * first. "^" is the place of "plus", "stief", "half" or "pleeg" before a word.
 * Flemish stands first because it is where Kring is at home; the Netherlands
 * only where it differs.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kin.h"

#include <string.h>

#include "kring-kinds.h"

typedef struct {
  const char *neutral;
  const char *she;
  const char *he;
} Forms;

typedef struct {
  const char    *as;
  KringKinCouple couple;
  int            up;
  int            down;
  Forms          nl;
  Forms          nl_NL;
  Forms          en;
} Row;

#define NONE KRING_KIN_NO_COUPLE
#define OF   KRING_KIN_OF_PARTNER
#define BY   KRING_KIN_PARTNER_OF

static const Row rows[] = {
  /* named: these come before what the steps say */
  { "birth", NONE, 1, 0, { "geboorteouder", "geboortemama", "geboortepapa" },
    { "geboorteouder", "geboortemoeder", "geboortevader" }, { "birth parent", "birth mother", "birth father" } },
  { "presumed", NONE, 1, 0, { "vermoedelijke ouder", "vermoedelijke mama", "vermoedelijke papa" },
    { "vermoedelijke ouder", "vermoedelijke moeder", "vermoedelijke vader" },
    { "presumed parent", "presumed mother", "presumed father" } },
  { "guardian", NONE, 1, 0, { "voogd" }, { NULL }, { "guardian" } },
  { "carer", NONE, 1, 0, { "opvoedingsfiguur" }, { "verzorger", "verzorgster", "verzorger" }, { "carer" } },
  { "donor", NONE, 1, 0, { "donor" }, { NULL }, { "donor" } },
  { "guardian", NONE, 0, 1, { "kind onder voogdij" }, { NULL }, { "ward" } },
  { "carer", NONE, 0, 1, { "kind in de opvoeding" }, { "kind in de verzorging" }, { "child in care" } },
  { "donor", NONE, 0, 1, { "donorkind" }, { NULL }, { "donor child" } },
  { "former-foster", NONE, 1, 0, { "vroegere pleegouder" }, { NULL }, { "former foster carer" } },
  { "former-plus", NONE, 1, 0, { "vroegere plusouder", "vroegere plusmama", "vroegere pluspapa" },
    { "vroegere stiefouder", "vroegere stiefmoeder", "vroegere stiefvader" },
    { "former step-parent", "former step-mother", "former step-father" } },
  { "former-foster", NONE, 0, 1, { "vroeger pleegkind" }, { NULL }, { "former foster child" } },
  { "former-plus", NONE, 0, 1, { "vroeger pluskind" }, { "vroeger stiefkind" }, { "former step-child" } },
  { "twin", NONE, 1, 1, { "tweelingbroer of -zus", "tweelingzus", "tweelingbroer" }, { NULL },
    { "twin", "twin sister", "twin brother" } },
  { "coming", NONE, 1, 1, { "broertje of zusje op komst", "zusje op komst", "broertje op komst" }, { NULL },
    { "baby on the way", "baby sister on the way", "baby brother on the way" } },
  { "coming", NONE, 0, 1, { "kindje op komst", "dochtertje op komst", "zoontje op komst" }, { NULL },
    { "baby on the way" } },
  { "lost", NONE, 1, 1, { "broertje of zusje", "zusje", "broertje" }, { NULL },
    { "little brother or sister", "little sister", "little brother" } },
  { "lost", NONE, 0, 1, { "kindje", "dochtertje", "zoontje" }, { NULL }, { "child", "daughter", "son" } },
  { "ended", OF, 0, 0, { "ex-partner" }, { NULL }, { "former partner" } },

  /* up */
  { NULL, NONE, 1, 0, { "^ouder", "^mama", "^papa" }, { "^ouder", "^moeder", "^vader" },
    { "^parent", "^mother", "^father" } },
  { NULL, NONE, 2, 0, { "^grootouder", "^oma", "^opa" }, { NULL }, { "^grandparent", "^grandmother", "^grandfather" } },
  { NULL, NONE, 3, 0, { "^overgrootouder", "^overgrootmoeder", "^overgrootvader" }, { NULL },
    { "^great-grandparent", "^great-grandmother", "^great-grandfather" } },
  { NULL, NONE, 4, 0, { "^betovergrootouder", "^betovergrootmoeder", "^betovergrootvader" }, { NULL },
    { "^great-great-grandparent", "^great-great-grandmother", "^great-great-grandfather" } },
  { NULL, NONE, 5, 0, { "voorouder" }, { NULL }, { "ancestor" } },
  { NULL, NONE, 6, 0, { "voorouder" }, { NULL }, { "ancestor" } },

  /* up one and down */
  { NULL, NONE, 1, 1, { "^broer of ^zus", "^zus", "^broer" }, { NULL }, { "^brother or ^sister", "^sister", "^brother" } },
  { NULL, NONE, 1, 2, { "^neefje of ^nichtje", "^nichtje", "^neefje" }, { NULL },
    { "^nephew or ^niece", "^niece", "^nephew" } },
  { NULL, NONE, 1, 3, { "^achterneefje of ^achternichtje", "^achternichtje", "^achterneefje" }, { NULL },
    { "^great-nephew or ^great-niece", "^great-niece", "^great-nephew" } },

  /* up and down one */
  { NULL, NONE, 2, 1, { "^tante of ^nonkel", "^tante", "^nonkel" }, { "^tante of ^oom", "^tante", "^oom" },
    { "^aunt or ^uncle", "^aunt", "^uncle" } },
  { NULL, NONE, 3, 1, { "^groottante of ^grootnonkel", "^groottante", "^grootnonkel" },
    { "^oudtante of ^oudoom", "^oudtante", "^oudoom" }, { "^great-aunt or ^great-uncle", "^great-aunt", "^great-uncle" } },
  { NULL, NONE, 4, 1, { "^overgroottante of ^overgrootnonkel", "^overgroottante", "^overgrootnonkel" },
    { "^overoudtante of ^overoudoom", "^overoudtante", "^overoudoom" },
    { "^great-great-aunt or ^great-great-uncle", "^great-great-aunt", "^great-great-uncle" } },

  /* cousins */
  { NULL, NONE, 2, 2, { "^neef of ^nicht", "^nicht", "^neef" }, { NULL }, { "^cousin" } },
  { NULL, NONE, 2, 3, { "^achterneefje of ^achternichtje", "^achternichtje", "^achterneefje" }, { NULL },
    { "child of a ^cousin" } },
  { NULL, NONE, 3, 2, { "^achterneef of ^achternicht", "^achternicht", "^achterneef" }, { NULL },
    { "^cousin of a parent" } },
  { NULL, NONE, 3, 3, { "^achterneef of ^achternicht", "^achternicht", "^achterneef" }, { NULL }, { "second ^cousin" } },

  /* down */
  { NULL, NONE, 0, 1, { "^kind", "^dochter", "^zoon" }, { NULL }, { "^child", "^daughter", "^son" } },
  { NULL, NONE, 0, 2, { "^kleinkind", "^kleindochter", "^kleinzoon" }, { NULL },
    { "^grandchild", "^granddaughter", "^grandson" } },
  { NULL, NONE, 0, 3, { "^achterkleinkind", "^achterkleindochter", "^achterkleinzoon" }, { NULL },
    { "^great-grandchild", "^great-granddaughter", "^great-grandson" } },
  { NULL, NONE, 0, 4, { "^achterachterkleinkind", "^achterachterkleindochter", "^achterachterkleinzoon" }, { NULL },
    { "^great-great-grandchild", "^great-great-granddaughter", "^great-great-grandson" } },

  /* through a couple */
  { NULL, OF, 0, 0, { "partner" }, { NULL }, { "partner" } },
  { NULL, OF, 1, 0, { "schoonouder", "schoonmoeder", "schoonvader" }, { NULL },
    { "parent-in-law", "mother-in-law", "father-in-law" } },
  { NULL, OF, 1, 1, { "schoonbroer of schoonzus", "schoonzus", "schoonbroer" }, { "zwager of schoonzus", "schoonzus", "zwager" },
    { "brother-in-law or sister-in-law", "sister-in-law", "brother-in-law" } },
  { NULL, OF, 0, 1, { "pluskind", "plusdochter", "pluszoon" }, { "stiefkind", "stiefdochter", "stiefzoon" },
    { "step-child", "step-daughter", "step-son" } },
  { NULL, BY, 1, 1, { "schoonbroer of schoonzus", "schoonzus", "schoonbroer" }, { "zwager of schoonzus", "schoonzus", "zwager" },
    { "brother-in-law or sister-in-law", "sister-in-law", "brother-in-law" } },
  { NULL, BY, 0, 1, { "schoonkind", "schoondochter", "schoonzoon" }, { NULL },
    { "child-in-law", "daughter-in-law", "son-in-law" } },
  { NULL, BY, 2, 1, { "^tante of ^nonkel", "^tante", "^nonkel" }, { "^tante of ^oom", "^tante", "^oom" },
    { "^aunt or ^uncle", "^aunt", "^uncle" } },
  { NULL, BY, 3, 1, { "^groottante of ^grootnonkel", "^groottante", "^grootnonkel" },
    { "^oudtante of ^oudoom", "^oudtante", "^oudoom" }, { "^great-aunt or ^great-uncle", "^great-aunt", "^great-uncle" } },
};

/* Ties whose words in the table of kinds hold he and she together. */
static const struct {
  const char *kind;
  Forms       nl;
  Forms       nl_NL;
  Forms       en;
} ties[] = {
  { "twin", { NULL, "tweelingzus", "tweelingbroer" }, { NULL }, { NULL, "twin sister", "twin brother" } },
  { "great_grandparent", { NULL, "overgrootmoeder", "overgrootvader" }, { NULL },
    { NULL, "great-grandmother", "great-grandfather" } },
  { "great_aunt_uncle", { NULL, "groottante", "grootnonkel" }, { NULL, "oudtante", "oudoom" },
    { NULL, "great-aunt", "great-uncle" } },
  { "cousin", { NULL, "nicht", "neef" }, { NULL }, { NULL } },
  { "niece_nephew", { "neefje of nichtje", "nichtje", "neefje" }, { NULL }, { "nephew or niece", "niece", "nephew" } },
  { "step_sibling", { NULL, "pluszus", "plusbroer" }, { NULL, "stiefzus", "stiefbroer" },
    { NULL, "step-sister", "step-brother" } },
  { "step_grandparent", { NULL, "plusoma", "plusopa" }, { NULL, "stiefoma", "stiefopa" },
    { NULL, "step-grandmother", "step-grandfather" } },
  { "foster_sibling", { NULL, "pleegzus", "pleegbroer" }, { NULL }, { NULL, "foster sister", "foster brother" } },
  { "friend", { NULL, "vriendin", "vriend" }, { NULL }, { NULL } },
  { "childs_friend", { NULL, "vriendinnetje", "vriendje" }, { NULL }, { "friend" } },
  { "friends_parent", { NULL, "mama van een vriendje", "papa van een vriendje" },
    { NULL, "moeder van een vriendje", "vader van een vriendje" }, { NULL, "mother of a friend", "father of a friend" } },
  { "family_friend", { NULL, "vriendin van de familie", "vriend van de familie" }, { NULL }, { NULL } },
  { "neighbour", { NULL, "buurvrouw", "buurman" }, { NULL }, { NULL } },
  { "boy_girlfriend", { NULL }, { NULL, "vriendin", "vriend" }, { NULL, "girlfriend", "boyfriend" } },
  { "teacher", { NULL, "juf", "meester" }, { NULL }, { NULL } },
  { "youth_leader", { NULL, "leidster (jeugdbeweging)", "leider (jeugdbeweging)" }, { "leiding (scouting)" }, { NULL } },
  { "coach", { NULL, "trainster", "trainer" }, { NULL }, { "coach" } },
};

/* What stands at "^". */
static const struct {
  const char *nl;
  const char *nl_NL;
  const char *en;
} lines[] = {
  [KRING_KIN_OWN]    = { "", "", "" },
  [KRING_KIN_HALF]   = { "half", "half", "half-" },
  [KRING_KIN_PLUS]   = { "plus", "stief", "step-" },
  [KRING_KIN_FOSTER] = { "pleeg", "pleeg", "foster " },
};

static const char *
choose (const Forms *forms,
        KringRecord *person)
{
  const char *word = NULL;

  if (kring_record_is (person, "sex", "f"))
    word = forms->she;
  else if (kring_record_is (person, "sex", "m"))
    word = forms->he;

  return word != NULL ? word : forms->neutral;
}

static const char *
choose_language (const Forms   *nl,
                 const Forms   *nl_NL,
                 const Forms   *en,
                 KringRecord   *person,
                 KringLanguage  language)
{
  const char *word = NULL;

  if (language == KRING_LANGUAGE_EN)
    return choose (en, person);
  if (language == KRING_LANGUAGE_NL_NL)
    word = choose (nl_NL, person);

  return word != NULL ? word : choose (nl, person);
}

static char *
put_line (const char    *word,
          KringKinLine   line,
          KringLanguage  language)
{
  const char *prefix = language == KRING_LANGUAGE_EN ? lines[line].en
                       : language == KRING_LANGUAGE_NL_NL ? lines[line].nl_NL : lines[line].nl;
  g_auto(GStrv) parts = g_strsplit (word, "^", -1);

  return g_strjoinv (prefix, parts);
}

/* By which name the relation is told apart from others as far away. */
static const char *
name_relation (const KringKin *kin,
               KringRecord    *person)
{
  gboolean is_direct = kin->couple == KRING_KIN_NO_COUPLE && kin->up + kin->down == 1;

  if (kin->down == 1 && kin->up <= 1 && kring_record_is (person, "life", "expected"))
    return "coming";
  if (kin->down == 1 && kin->up <= 1 && kring_record_is (person, "life", "stillborn"))
    return "lost";
  if (kin->as != NULL)
    return kin->as;
  if (kin->is_ended && is_direct)
    return kin->line == KRING_KIN_FOSTER ? "former-foster" : "former-plus";
  if (kin->is_ended && kin->couple == KRING_KIN_OF_PARTNER)
    return "ended";

  return NULL;
}

static const Row *
find_row (const KringKin *kin,
          KringRecord    *person)
{
  const char *name = name_relation (kin, person);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].couple == kin->couple && rows[i].up == kin->up && rows[i].down == kin->down
        && (rows[i].as == NULL || g_strcmp0 (rows[i].as, name) == 0))
      return &rows[i];

  return NULL;
}

char *
kring_kin_word (const KringKin *kin,
                KringRecord    *person,
                const char     *partner,
                KringLanguage   language)
{
  gboolean is_former_partner = kin->is_ended && kin->couple == KRING_KIN_PARTNER_OF;
  const Row *row = is_former_partner ? NULL : find_row (kin, person);

  if (row != NULL)
    return put_line (choose_language (&row->nl, &row->nl_NL, &row->en, person, language), kin->line, language);

  if (kin->couple == KRING_KIN_PARTNER_OF && partner != NULL)
    {
      g_autofree char *word = is_former_partner ? kring_kin_former ("partner", language) : g_strdup ("partner");

      return kring_kin_of (word, partner, language);
    }
  if (kin->couple == KRING_KIN_OF_PARTNER)
    return g_strdup (kring_kinds_words ("tie_kind", "in_law", language));

  return kin->couple == KRING_KIN_NO_COUPLE ? g_strdup (kring_kinds_words ("tie_kind", "other_kin", language)) : NULL;
}

char *
kring_kin_tie_word (const char    *kind,
                    KringRecord   *person,
                    KringLanguage  language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ties); i++)
    if (g_strcmp0 (ties[i].kind, kind) == 0)
      {
        const char *word = choose_language (&ties[i].nl, &ties[i].nl_NL, &ties[i].en, person, language);

        if (word != NULL)
          return g_strdup (word);
      }

  return g_strdup (kring_kinds_words ("tie_kind", kind, language));
}

char *
kring_kin_former (const char    *word,
                  KringLanguage  language)
{
  return g_strconcat (language == KRING_LANGUAGE_EN ? "former " : "vroegere ", word, NULL);
}

char *
kring_kin_of (const char    *word,
              const char    *name,
              KringLanguage  language)
{
  return g_strconcat (word, language == KRING_LANGUAGE_EN ? " of " : " van ", name, NULL);
}
