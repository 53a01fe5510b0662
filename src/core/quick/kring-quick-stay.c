/* kring-quick-stay.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-stay.h"

#include <string.h>

#include "kring-date-phrase.h"
#include "kring-fold.h"
#include "kring-quick-stayers.h"
#include "kring-quick-words.h"

#define MOST_WORDS  24   /* of a line that says only where somebody stayed */
#define MOST_BEFORE 4    /* words before the date: "Amina en Ilyas wonen sinds mei ..." */

/* What the words before the place say, beside who it is about. */
typedef enum {
  SAYS_NOTHING = 0,
  SAYS_GOES    = 1 << 0,
  SAYS_LIVES   = 1 << 1,
  SAYS_MOVES   = 1 << 2,
} Said;

static const struct {
  const char *words;   /* folded */
  Said        said;
} verbs[] = {
  { "verhuis|verhuist|verhuisd|verhuisde|verhuisden|verhuizen|verhuizing|trekt|trok|trokken|move|moves|moved|moving", SAYS_MOVES },
  { "woon|woont|wonen|woonde|woonden|gewoond|verblijf|verblijft|verblijven|verbleef|verbleven|live|lives|lived|living"
    "|stay|stays|stayed|staying", SAYS_LIVES },
  { "ga|gaat|gaan|ging|gingen|go|goes|going|went", SAYS_GOES },
  { "is|zijn|was|waren|zit|zitten|zat|zaten|are|were|has|have|been|de|het|kinderen|the|children|iedereen|everyone|en|and"
    "|samen|together|terug|weer|opnieuw|back|again|tijdelijk|even|dan|er|hij|ze|zij|wij|we|he|she|they|nu|now|to", SAYS_NOTHING },
};

/* How often, as it is only said of where one stays; see also kring_quick_find_time(). */
static const char * const rhythms[] = {
  "\\bweek\\s+om\\s+week\\b", "\\bweek\\s+about\\b",
  "\\b(?:in|tijdens)\\s+(?:het\\s+weekend|de\\s+weekends?|de\\s+week|de\\s+vakanties?)\\b", "\\bdoor\\s+de\\s+week\\b",
  "\\b(?:at|on)\\s+(?:the\\s+)?weekends?\\b", "\\bin\\s+the\\s+holidays\\b",
};

/* As kring_quick_take_date(), but somebody called Jan is no January. */
static char *
take_no_name (char            **words,
              KringShare       *share,
              KringDateBirths  *births,
              KringDate        *date,
              char            **said)
{
  g_autofree char *rest = kring_quick_take_date (words, births, date, said);
  g_autoptr(GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!kring_date_is_dated (date) || strchr (*said, ' ') != NULL)
    return g_steal_pointer (&rest);

  kring_quick_add_named (people, share, *said);
  if (people->len > 0)
    {
      kring_date_clear (date);
      g_clear_pointer (said, g_free);
    }

  return g_steal_pointer (&rest);
}

/* The date, also after the first few words. Returns what is left. */
static char *
take_date (char            **words,
           KringShare       *share,
           KringDateBirths  *births,
           KringDate        *date,
           char            **said)
{
  guint n = g_strv_length (words);
  g_autofree char *whole = take_no_name (words, share, births, date, said);

  for (guint before = 1; !kring_date_is_dated (date) && before <= MOST_BEFORE && before < n; before++)
    {
      g_autofree char *rest = take_no_name (words + before, share, births, date, said);
      g_autoptr(GString) text = g_string_new (NULL);

      if (!kring_date_is_dated (date))
        continue;
      for (guint i = 0; i < before; i++)
        g_string_append_printf (text, "%s ", words[i]);
      g_string_append (text, rest);
      return g_string_free (g_steal_pointer (&text), FALSE);
    }

  return g_steal_pointer (&whole);
}

static void
set_edtf (KringDate  *date,
          const char *edtf)
{
  if (!g_str_equal (edtf, "..") && *edtf != '\0')
    kring_date_from_edtf (date, edtf);
}

/* "sinds mei" is a beginning, "van maart tot juni 2021" both; a single date is one when somebody moves then. */
static gboolean
take_dates (KringQuickStay  *self,
            const KringDate *date,
            const char      *said,
            gboolean         is_move,
            int              today)
{
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;
  g_auto(GStrv) ends = g_strsplit (date->edtf, "/", 2);
  gboolean is_until, lasts;

  if (!kring_date_phrase_read (&phrase, said))
    return FALSE;

  is_until = phrase.range == KRING_RANGE_UNTIL;
  lasts = is_until || phrase.range == KRING_RANGE_SINCE || phrase.range == KRING_RANGE_FROM
          || phrase.range == KRING_RANGE_SPAN || phrase.range == KRING_RANGE_BETWEEN;
  if (!lasts && (!is_move || phrase.range != KRING_RANGE_POINT))
    return FALSE;

  if (!lasts)
    kring_date_copy (date, &self->from);
  else if (!is_until)
    set_edtf (&self->from, ends[0]);
  if (lasts && phrase.range != KRING_RANGE_SINCE && phrase.range != KRING_RANGE_FROM)
    set_edtf (&self->to, ends[1] != NULL ? ends[1] : ends[0]);

  if (kring_date_is_dated (&self->to) && self->to.lo > today)
    {
      self->planned_end = self->to;
      self->to = (KringDate) KRING_DATE_INIT;
    }

  return kring_date_is_dated (&self->from) || kring_date_is_dated (&self->to) || kring_date_is_dated (&self->planned_end);
}

/* Where what is said of how often ends, from @at on: ", wissel op vrijdag" belongs to it, " bij mama" does not. Nor
 * does " in leefgroep De Vlier"; but with "bij mama" after it, ", ook in de vakantie" is still about how often. */
static char *
find_end (char *at)
{
  static const char * const places[][4] = { { " bij ", " naar ", " with ", " to " }, { " in ", " te ", " at " } };
  char *last = at + strlen (at), *end = last;

  if (*at != ',')
    return at;

  for (gsize i = 0; end == last && i < G_N_ELEMENTS (places); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (places[i]) && places[i][j] != NULL; j++)
      {
        char *place = strstr (at, places[i][j]);

        if (place != NULL && place < end)
          end = place;
      }

  return end;
}

/* Takes how often out of @text. */
static void
take_rhythm (KringQuickStay *self,
             char           *text)
{
  g_autofree char *rhythm = kring_quick_find_first (rhythms, G_N_ELEMENTS (rhythms), text);
  char *at, *end;

  if (rhythm == NULL)
    rhythm = kring_quick_find_time (text);
  if (rhythm == NULL)
    return;

  at = strstr (text, rhythm);
  end = find_end (at + strlen (rhythm));
  self->rhythm = g_strndup (at, (gsize) (end - at));
  memmove (at, end, strlen (end) + 1);
}

/* Adds what verb @word says; FALSE when it is none. */
static gboolean
is_verb (const char *word,
         Said       *said)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_auto(GStrv) words = g_strsplit (verbs[i].words, "|", -1);

      if (!g_strv_contains ((const char * const *) words, word))
        continue;
      *said |= verbs[i].said;
      return TRUE;
    }

  return FALSE;
}

/* The words before the place: people and verbs, and nothing else. */
static gboolean
read_before (const char *text,
             KringShare *share,
             GArray     *people,
             Said       *said)
{
  g_autofree char *folded = kring_fold (text);
  g_auto(GStrv) words = NULL;

  kring_quick_add_named (people, share, text);
  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *name = kring_quick_find_name (kring_share_get (share, g_array_index (people, gint64, i)), folded);

      if (name != NULL)
        kring_quick_cut (folded, name);
    }

  words = g_strsplit_set (folded, " ,:;", -1);
  for (gsize i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !is_verb (words[i], said))
      return FALSE;

  return TRUE;
}

/* "Beverhoek verhuisd": takes the verb off the end. */
static void
take_last_verb (char *text,
                Said *said)
{
  char *space = strrchr (text, ' ');
  g_autofree char *folded = space != NULL ? kring_fold (space + 1) : NULL;
  Said last = SAYS_NOTHING;

  if (folded == NULL || !is_verb (folded, &last) || last == SAYS_NOTHING)
    return;
  *said |= last;
  *space = '\0';
}

/* What is left of the line without its date: people, a verb, how often, and where. */
static gboolean
read_rest (KringQuickStay *self,
           KringShare     *share,
           char           *rest,
           GArray         *people,
           Said           *said)
{
  /* the "to" of "went to live with" leads nowhere */
  static const char pattern[] = "^(|.*?\\s)(bij|naar|in|te|with|at|to(?!\\s+(?:live|stay)\\b))\\s+(.+)$";
  g_autoptr(GRegex) where = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *before = NULL;
  g_autofree char *preposition = NULL;
  g_autofree char *words = NULL;
  g_autofree char *plain = NULL;

  take_rhythm (self, rest);
  if (!g_regex_match (where, rest, 0, &match))
    return FALSE;

  before = g_match_info_fetch (match, 1);
  preposition = g_match_info_fetch (match, 2);
  words = g_match_info_fetch (match, 3);
  g_strdelimit (words, ",;:", ' ');
  g_strstrip (words);
  if (!read_before (before, share, people, said))
    return FALSE;

  take_last_verb (words, said);
  plain = kring_fold (preposition);
  return kring_quick_where_read (&self->where, share, plain, words, (*said & (SAYS_LIVES | SAYS_MOVES)) != 0);
}

gboolean
kring_quick_stay_read (KringQuickStay *self,
                       const char     *text,
                       KringShare     *share,
                       int             today)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, today);
  g_autofree char *plain = g_strstrip (g_utf8_make_valid (text, -1));
  g_auto(GStrv) words = g_regex_split_simple ("\\s+", plain, 0, 0);
  g_autoptr(GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *said = NULL;
  g_autofree char *rest = NULL;
  Said says = SAYS_NOTHING;

  *self = (KringQuickStay) { .from = KRING_DATE_INIT, .to = KRING_DATE_INIT, .planned_end = KRING_DATE_INIT };
  if (g_strv_length (words) > MOST_WORDS)
    return FALSE;

  rest = take_date (words, share, births, &date, &said);
  if (kring_date_is_dated (&date) && read_rest (self, share, rest, people, &says))
    {
      self->is_move = (says & SAYS_MOVES) != 0 || (says & SAYS_GOES && says & SAYS_LIVES);
      if (take_dates (self, &date, said, self->is_move, today))
        self->stayers = kring_quick_stayers_new (self, share, people);
      if (self->stayers != NULL && self->stayers->len > 0)
        return TRUE;
    }

  kring_quick_stay_clear (self);
  return FALSE;
}

void
kring_quick_stay_clear (KringQuickStay *self)
{
  kring_quick_where_clear (&self->where);
  kring_date_clear (&self->from);
  kring_date_clear (&self->to);
  kring_date_clear (&self->planned_end);
  g_clear_pointer (&self->rhythm, g_free);
  g_clear_pointer (&self->stayers, g_array_unref);
}
