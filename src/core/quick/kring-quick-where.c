/* kring-quick-where.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-where.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-kin.h"
#include "kring-kinds.h"
#include "kring-quick-person.h"
#include "kring-quick-words.h"

#define LONGEST 60   /* characters; what is longer tells more than where */

/* Kinds of places that children stay at, as people call them; folded. */
static const struct {
  const char *words;
  const char *place_kind;
  const char *stay_kind;
} kinds[] = {
  { "crisispleeggezin|emergency foster family", "foster_home", "foster_crisis" },
  { "netwerkpleeggezin", "foster_home", "kin_foster" },
  { "steungezin|weekendgezin|support family", "foster_home", "foster_support" },
  { "pleeggezin|pleegouders|pleegmama|pleegpapa|foster family|foster parents|foster home", "foster_home", "unknown" },
  { "leefgroep|woongroep|residential group", "residential", "group" },
  { "ckg", "residential", "ckg" }, { "cig", "residential", "cig" }, { "oooc", "residential", "oooc" },
  { "mfc", "residential", "mfc" }, { "crisisopvang|emergency place", "residential", "crisis" },
  { "gemeenschapsinstelling", "residential", "institution" },
  { "internaat|boarding school", "boarding", "boarding" },
  { "ziekenhuis|hospital", "hospital", "hospital" },
  { "kinderpsychiatrie|k-dienst|child psychiatry", "hospital", "k_dienst" },
  { "opvanghuis|vluchthuis|vrouwenopvang|refuge", "shelter", "shelter" },
  { "opvangcentrum|asielcentrum|azc|reception centre", "asylum", "asylum" },
};

/* What a stay at a place of this kind is. */
static const char * const stays_at[][2] = {
  { "home", "home_other" }, { "relatives", "kin_informal" }, { "boarding", "boarding" }, { "hospital", "hospital" },
  { "shelter", "shelter" }, { "asylum", "asylum" }, { "prison", "prison" }, { "country", "abroad" },
};

/* Lanes of ties of those whose home children stay at; others are gone to for a lesson or a talk. */
static const char * const near_lanes[] = { "kin", "blended", "foster", "chosen", "neighbourhood", NULL };
static const char * const family_lanes[] = { "kin", "blended", NULL };
/* Where nobody sleeps. */
static const char * const day_places[] = { "school", "nursery", NULL };

static gboolean
is_among (const char         *word,
          const char * const *words)
{
  return word != NULL && g_strv_contains (words, word);
}

/* Whether @folded begins with one of @words, each a whole word. */
static gboolean
begins_with (const char *folded,
             const char *words)
{
  g_auto(GStrv) list = g_strsplit (words, "|", -1);

  for (gsize i = 0; list[i] != NULL; i++)
    if (g_str_has_prefix (folded, list[i]) && !g_unichar_isalnum (g_utf8_get_char (folded + strlen (list[i]))))
      return TRUE;

  return FALSE;
}

/* The words without "de", "het", "een", "the", "a". */
static const char *
skip_article (const char *words)
{
  static const char * const articles[] = { "de ", "het ", "een ", "the ", "a ", "an " };

  for (gsize i = 0; i < G_N_ELEMENTS (articles); i++)
    if (g_ascii_strncasecmp (words, articles[i], strlen (articles[i])) == 0)
      return words + strlen (articles[i]);

  return words;
}

/* How surely @words name @place: 0 not at all. "Nadia en Peter" is at home in "Bij tante Nadia en nonkel Peter". */
static int
match_place (KringRecord *place,
             const char  *words)
{
  g_autofree char *name = kring_fold (kring_record_get_text (place, "name"));
  g_autofree char *folded = kring_fold (words);
  g_auto(GStrv) list = g_strsplit (folded, " ", -1);
  gboolean is_home = g_str_has_prefix (name, "bij ") || g_str_has_prefix (name, "with ");

  if (g_str_equal (name, folded) || (is_home && g_str_equal (strchr (name, ' ') + 1, folded)))
    return 3;

  for (gsize i = 0; list[i] != NULL; i++)
    if (!g_str_equal (list[i], "en") && !g_str_equal (list[i], "and") && !kring_quick_holds (name, list[i]))
      return 0;

  return is_home ? 2 : 1;
}

static gboolean
is_day_place (KringRecord *place)
{
  return is_among (kring_record_get_text (place, "kind"), day_places);
}

/* The one place that @words name most surely. Not the only one that is known in a town: who moves there does not move
 * in with whoever lives there already. */
static KringRecord *
find_place (KringShare *share,
            const char *words)
{
  GPtrArray *places = kring_share_list (share, KRING_NOUN_PLACE);
  KringRecord *found = NULL;
  int best = 0;

  for (guint i = 0; i < places->len; i++)
    {
      int sure = match_place (places->pdata[i], words);

      if (sure < 3 && is_day_place (places->pdata[i]))
        continue;
      if (sure > best)
        found = places->pdata[i];
      else if (sure > 0 && sure == best)
        found = NULL;
      best = MAX (best, sure);
    }

  return found;
}

/* Whether somebody's home is where children stay: not that of a teacher, or of who helps for a living. */
static gboolean
is_near (KringShare  *share,
         KringRecord *person)
{
  GPtrArray *ties = kring_share_list (share, KRING_NOUN_TIE);
  gboolean is_tied = FALSE;

  if (kring_record_get_flag (person, "professional") || !kring_record_is (person, "kind", "person"))
    return FALSE;

  for (guint i = 0; i < ties->len; i++)
    {
      KringRecord *child = kring_share_follow (share, ties->pdata[i], "to");

      if (kring_share_follow (share, ties->pdata[i], "from") != person || child == NULL
          || !kring_record_get_flag (child, "centre"))
        continue;
      if (is_among (kring_kinds_group ("tie_kind", kring_record_get_text (ties->pdata[i], "kind")), near_lanes))
        return TRUE;
      is_tied = TRUE;
    }

  return !is_tied;
}

/* "oma Rita", whom nobody wrote down yet: somebody near by what they are called. */
static gboolean
is_called_near (KringQuickWhere *self,
                KringShare      *share,
                const char      *name)
{
  g_auto(KringQuickPerson) said = { NULL };
  const char *lane;

  if (!kring_quick_person_read (&said, share, name) || said.tie_kind == NULL)
    return FALSE;

  lane = kring_kinds_group ("tie_kind", said.tie_kind);
  self->is_family |= is_among (lane, family_lanes);
  return is_among (lane, near_lanes) && !g_str_equal (lane, "neighbourhood");
}

/* Whether all of @words are people, one or more, whose home can be stayed at. */
static gboolean
read_people (KringQuickWhere *self,
             KringShare      *share,
             const char      *words)
{
  g_auto(GStrv) names = g_regex_split_simple ("\\s+(?:en|and|&)\\s+|\\s*,\\s*", words, G_REGEX_CASELESS, 0);
  gboolean are_near = TRUE;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      KringRecord *person = kring_quick_person_find (share, names[i]);

      if (person != NULL)
        g_ptr_array_add (self->people, person);
      are_near &= person != NULL ? is_near (share, person) : is_called_near (self, share, names[i]);
    }

  return are_near;
}

gboolean
kring_quick_where_read (KringQuickWhere *self,
                        KringShare      *share,
                        const char      *before,
                        const char      *words,
                        gboolean         is_lived)
{
  const char *plain = skip_article (words);
  g_autofree char *folded = kring_fold (plain);
  gboolean is_english = kring_quick_holds ("with to at", before);
  gboolean is_home, is_day;

  *self = (KringQuickWhere) { .place_kind = "home", .people = g_ptr_array_new () };
  is_home = read_people (self, share, words);
  self->place = find_place (share, plain);
  for (gsize i = 0; self->stay_kind == NULL && i < G_N_ELEMENTS (kinds); i++)
    if (begins_with (folded, kinds[i].words))
      {
        self->place_kind = kinds[i].place_kind;
        self->stay_kind = kinds[i].stay_kind;
      }

  is_day = self->place != NULL && is_day_place (self->place);
  if (*plain == '\0' || g_utf8_strlen (plain, -1) > LONGEST || is_day
      || !(is_lived || self->place != NULL || is_home || self->stay_kind != NULL))
    {
      kring_quick_where_clear (self);
      return FALSE;
    }

  if (is_home && self->is_family)
    self->place_kind = "relatives";
  /* whose home it is, is said with "bij", also of where somebody went to */
  self->name = is_home || kring_quick_holds ("bij with", before)
               ? g_strdup_printf (is_english ? "With %s" : "Bij %s", words)
               : kring_words_capitalize (plain);
  return TRUE;
}

void
kring_quick_where_clear (KringQuickWhere *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->people, g_ptr_array_unref);
}

/* What it was called before that @person stayed there; NULL: they did not. */
static const char *
find_earlier (const KringQuickWhere *self,
              KringShare            *share,
              KringRecord           *person)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  const char *kind = NULL;

  for (guint i = 0; self->place != NULL && i < stays->len; i++)
    if (kring_share_follow (share, stays->pdata[i], "person") == person
        && kring_share_follow (share, stays->pdata[i], "place") == self->place
        && !kring_record_is (stays->pdata[i], "kind", "weekend"))
      kind = kring_record_get_text (stays->pdata[i], "kind");

  return kind;
}

/* At home with a mother, a father, both; with family; NULL: with others, or nobody is named. */
static const char *
find_by_people (const KringQuickWhere *self,
                KringShare            *share,
                KringRecord           *person)
{
  g_autoptr(GHashTable) kin = kring_kin_find (share, kring_record_get_id (person));
  guint n_parents = 0, n_family = 0;
  const char *sex = NULL;

  for (guint i = 0; i < self->people->len; i++)
    {
      gint64 id = kring_record_get_id (self->people->pdata[i]);
      const KringKin *found = g_hash_table_lookup (kin, &id);

      if (found == NULL)
        continue;
      n_family++;
      if (found->up != 1 || found->down != 0 || found->couple != KRING_KIN_NO_COUPLE || found->line != KRING_KIN_OWN)
        continue;
      n_parents++;
      sex = kring_record_get_text (self->people->pdata[i], "sex");
    }

  if (n_parents > 1)
    return "home_both";
  if (n_parents == 1)
    return g_strcmp0 (sex, "f") == 0 ? "home_mother" : g_strcmp0 (sex, "m") == 0 ? "home_father" : "home_other";

  return n_family > 0 || self->is_family ? "kin_informal" : NULL;
}

const char *
kring_quick_where_kind (const KringQuickWhere *self,
                        KringShare            *share,
                        KringRecord           *person,
                        gboolean               at_weekends)
{
  const char *place_kind = self->place != NULL ? kring_record_get_text (self->place, "kind") : self->place_kind;
  const char *kind = self->stay_kind;

  if (at_weekends && g_strcmp0 (place_kind, "foster_home") == 0)
    return "foster_support";
  if (at_weekends)
    return kind != NULL ? kind : "weekend";

  if (kind == NULL)
    kind = find_earlier (self, share, person);
  if (kind == NULL)
    kind = find_by_people (self, share, person);
  for (gsize i = 0; kind == NULL && self->people->len == 0 && i < G_N_ELEMENTS (stays_at); i++)
    if (g_strcmp0 (stays_at[i][0], place_kind) == 0)
      kind = stays_at[i][1];

  return kind != NULL ? kind : "unknown";
}
