/* kring-date-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-words.h"

#include "kring-date-atom-words.h"
#include "kring-date-resolve.h"

#include <string.h>

static const struct {
  const char *en, *nl;            /* before the first date */
  const char *en_and, *nl_and;    /* before the second */
} ranges[] = {
  [KRING_RANGE_POINT]   = { "", "" },
  [KRING_RANGE_BEFORE]  = { "before ", "voor " },
  [KRING_RANGE_UNTIL]   = { "until ", "tot " },
  [KRING_RANGE_AFTER]   = { "after ", "na " },
  [KRING_RANGE_SINCE]   = { "since ", "sinds " },
  [KRING_RANGE_FROM]    = { "from ", "vanaf " },
  [KRING_RANGE_SPAN]    = { "", "", " to ", " tot " },
  [KRING_RANGE_BETWEEN] = { "between ", "tussen ", " and ", " en " },
  [KRING_RANGE_OR]      = { "", "", " or ", " of " },
};

static const char *
pick (const KringDateStyle *style,
      const char           *en,
      const char           *nl)
{
  return style->language == KRING_LANGUAGE_EN ? en : nl;
}

/* Qualifiers and date. */
static void
append_atom (const KringDateAtom  *atom,
             KringDateStyle        style,
             KringDateFlags        flags,
             GString              *words)
{
  if (flags & KRING_DATE_UNCERTAIN)
    g_string_append (words, pick (&style, "perhaps ", "misschien "));

  if (flags & KRING_DATE_APPROXIMATE)
    {
      g_string_append (words, pick (&style, "around ", "rond "));
      style.joined = TRUE;
    }

  kring_date_atom_append_words (atom, &style, words);
}

static void
append_single (const KringDatePhrase *phrase,
               KringDateStyle         style,
               GString               *words)
{
  KringDateFlags flags = phrase->flags | phrase->first.flags;
  gboolean brief_doubt = style.brief && phrase->range == KRING_RANGE_POINT && (flags & KRING_DATE_UNCERTAIN);

  if ((flags & KRING_DATE_UNCERTAIN) && !brief_doubt)
    g_string_append (words, pick (&style, "perhaps ", "misschien "));

  style.joined = phrase->range != KRING_RANGE_POINT;
  g_string_append (words, pick (&style, ranges[phrase->range].en, ranges[phrase->range].nl));
  append_atom (&phrase->first, style, flags & ~KRING_DATE_UNCERTAIN, words);
  if (brief_doubt)
    g_string_append_c (words, '?');
}

/* "9 tot 15 november 2026": what the second date says for both. */
static void
share (const KringDatePhrase *phrase,
       KringDateStyle        *style)
{
  const KringDateAtom *a = &phrase->first, *b = &phrase->second;

  if (a->form != b->form || (a->form != KRING_FORM_DAY && a->form != KRING_FORM_MONTH) || a->year != b->year)
    return;
  if (((a->flags | b->flags) & (KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE)) != 0)
    return;

  style->omit_year = TRUE;
  style->omit_month = a->form == KRING_FORM_DAY && a->month == b->month;
}

static void
append_pair (const KringDatePhrase *phrase,
             KringDateStyle         style,
             GString               *words)
{
  KringDateFlags first = phrase->flags | phrase->first.flags, second = phrase->flags | phrase->second.flags;
  KringDateFlags both = first & second & KRING_DATE_UNCERTAIN;
  gboolean only_first = (first & ~second & KRING_DATE_UNCERTAIN) != 0;
  KringRange range = phrase->range == KRING_RANGE_OR && only_first ? KRING_RANGE_SPAN : phrase->range;
  KringDateStyle first_style = style;
  gsize start;

  if (both)
    g_string_append (words, pick (&style, "perhaps ", "misschien "));
  if (range == KRING_RANGE_SPAN && only_first)
    g_string_append (words, pick (&style, "from ", "van "));   /* or the doubt would be about both */

  g_string_append (words, pick (&style, ranges[range].en, ranges[range].nl));
  share (phrase, &first_style);
  start = words->len;
  append_atom (&phrase->first, first_style, first & ~both, words);

  if (style.brief && range == KRING_RANGE_SPAN)
    g_string_append (words, strchr (words->str + start, ' ') != NULL ? " – " : "–");
  else
    g_string_append (words, pick (&style, ranges[range].en_and, ranges[range].nl_and));

  append_atom (&phrase->second, style, second & ~both, words);
}

static char *
say_phrase (const KringDatePhrase *phrase,
            KringLanguage          language,
            gboolean               brief)
{
  KringDateStyle style = { .language = language, .brief = brief };
  GString *words = g_string_new (NULL);

  if (kring_date_phrase_is_pair (phrase))
    append_pair (phrase, style, words);
  else
    append_single (phrase, style, words);

  return g_string_free (words, FALSE);
}

/* Only the days. */
static char *
say_edtf (const char    *edtf,
          KringLanguage  language,
          gboolean       brief)
{
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;

  kring_date_phrase_from_edtf (&phrase, edtf);
  return say_phrase (&phrase, language, brief);
}

static char *
say_month (int           lo,
           int           hi,
           KringLanguage language)
{
  int days = kring_day_to_number (hi) - kring_day_to_number (lo) + 1;
  int in_first = kring_day_days_in (lo / 10000, lo / 100 % 100) - lo % 100 + 1;
  int most = 2 * in_first >= days ? lo : hi;
  g_autofree char *edtf = g_strdup_printf ("%04d-%02d", most / 10000, most / 100 % 100);

  return say_edtf (edtf, language, FALSE);
}

/* What is said in brackets after words that need somebody's birth to be understood; NULL: nothing. */
static char *
explain (const KringDate       *date,
         const KringDatePhrase *phrase,
         KringLanguage          language)
{
  const KringDateAtom *atom = &phrase->first;
  gboolean age = phrase->range == KRING_RANGE_POINT && atom->form == KRING_FORM_AGE;
  gboolean years = age && atom->unit == KRING_UNIT_YEAR && !atom->half && atom->months == 0;
  gboolean school = phrase->range == KRING_RANGE_POINT && atom->form == KRING_FORM_CLASS;
  int days = kring_day_to_number (date->hi) - kring_day_to_number (date->lo) + 1;
  g_autofree char *plain = g_strdup (date->edtf);
  GString *words;

  if (language == KRING_LANGUAGE_EN && (school || (age && !years)))
    return NULL;

  if (school || years)
    {
      words = g_string_new (NULL);
      kring_date_append_years (words, date->lo / 10000, date->hi / 10000, language);
      return g_string_free (words, FALSE);
    }

  if (age && atom->unit == KRING_UNIT_MONTH && days <= 31)
    return say_month (date->lo, date->hi, language);

  /* Doubt has been said already. */
  for (char *from = plain, *to = plain; ; from++)
    {
      if (*from == '\0' || strchr ("?~%", *from) == NULL)
        *to++ = *from;
      if (*from == '\0')
        break;
    }
  return say_edtf (plain, language, FALSE);
}

/* Takes both. */
static char *
bracket (char *words,
         char *explanation)
{
  g_autofree char *outside = words;
  g_autofree char *inside = explanation;

  return inside != NULL ? g_strdup_printf ("%s (%s)", outside, inside) : g_steal_pointer (&outside);
}

/* Whether @phrase, which needs no today and no birth, means the days of @date. */
static gboolean
means (const KringDatePhrase *phrase,
       const KringDate       *date,
       KringLanguage          customs)
{
  KringDateContext context = { .customs = customs };
  g_auto(KringDate) meant = KRING_DATE_INIT;

  return kring_date_phrase_resolve (phrase, &context, &meant) && g_str_equal (meant.edtf, date->edtf);
}

/* Makes of "eind mei" and "vorige Kerst", that were understood long ago, "eind mei 2026" and "Kerst 2025". FALSE
 * when the days say it as well. */
static gboolean
settle (KringDatePhrase *phrase,
        const KringDate *date)
{
  KringDateAtom *atom = &phrase->first;
  int year = date->lo / 10000, month = date->lo / 100 % 100;

  if (phrase->range != KRING_RANGE_POINT)
    return FALSE;
  if (atom->form == KRING_FORM_UNIT && atom->unit == KRING_UNIT_MONTH && atom->part > 0)
    {
      atom->form = KRING_FORM_PART_OF_MONTH;
      atom->month = month;
    }
  if (atom->form != KRING_FORM_PART_OF_MONTH && atom->form != KRING_FORM_PART_OF_SEASON
      && atom->form != KRING_FORM_FEAST && atom->form != KRING_FORM_BIRTHDAY)
    return FALSE;

  atom->which = KRING_WHICH_NONE;
  atom->year_kind = KRING_YEAR_FULL;
  atom->year = atom->form == KRING_FORM_PART_OF_SEASON && month < 3 ? year - 1 : year;
  return TRUE;
}

char *
kring_date_to_words (const KringDate *date,
                     KringLanguage    language)
{
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;

  if (date->edtf == NULL)
    return g_strdup (date->said);
  if (date->said == NULL)
    return say_edtf (date->edtf, language, FALSE);

  if (!kring_date_phrase_read (&phrase, date->said) || phrase.first.genitive || phrase.second.genitive)
    return bracket (g_strdup (date->said), say_edtf (date->edtf, language, FALSE));
  if (kring_date_phrase_is_relative (&phrase) && !settle (&phrase, date))
    return say_edtf (date->edtf, language, FALSE);
  if (kring_date_phrase_is_anchored (&phrase))
    return bracket (say_phrase (&phrase, language, FALSE), explain (date, &phrase, language));
  if (!means (&phrase, date, language))
    return bracket (g_strdup (date->said), say_edtf (date->edtf, language, FALSE));

  return say_phrase (&phrase, language, FALSE);
}

char *
kring_date_to_short_words (const KringDate *date,
                           KringLanguage    language)
{
  if (date->edtf == NULL)
    return g_strdup (date->said);

  return say_edtf (date->edtf, language, TRUE);
}

/* One end of a time that lasts. Of a date that is open itself only the known side counts. */
static gboolean
is_known (const KringDate *date,
          KringDateFlags   open)
{
  if (date == NULL || (date->edtf == NULL && date->said == NULL))
    return FALSE;

  return date->edtf == NULL || (kring_date_get_flags (date) & open) == 0;
}

/* Whether the other end can be said in the same breath: "2018 tot mei 2021". */
static gboolean
is_single (const KringDate *date)
{
  return date->edtf != NULL && date->said == NULL && strchr (date->edtf, '/') == NULL;
}

static char *
say_end (const KringDate *date,
         KringRange       range,
         KringLanguage    language)
{
  KringDateStyle style = { .language = language };
  g_autofree char *words = NULL;

  if (is_single (date))
    {
      g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;

      kring_date_phrase_from_edtf (&phrase, date->edtf);
      phrase.range = range;
      return say_phrase (&phrase, language, FALSE);
    }

  words = kring_date_to_words (date, language);
  return g_strconcat (pick (&style, ranges[range].en, ranges[range].nl), words, NULL);
}

char *
kring_dates_to_words (const KringDate *from,
                      const KringDate *to,
                      KringLanguage    language)
{
  gboolean has_from = is_known (from, KRING_DATE_OPEN_START), has_to = is_known (to, KRING_DATE_OPEN_END);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!has_from && !has_to)
    return NULL;
  if (!has_to)
    return say_end (from, KRING_RANGE_SINCE, language);
  if (!has_from)
    return say_end (to, KRING_RANGE_UNTIL, language);
  if (g_strcmp0 (from->edtf, to->edtf) == 0 && g_strcmp0 (from->said, to->said) == 0)
    return kring_date_to_words (from, language);

  if (is_single (from) && is_single (to))
    {
      g_auto(KringDatePhrase) start = KRING_DATE_PHRASE_INIT;
      g_auto(KringDatePhrase) end = KRING_DATE_PHRASE_INIT;

      kring_date_phrase_from_edtf (&start, from->edtf);
      kring_date_phrase_from_edtf (&end, to->edtf);
      start.range = KRING_RANGE_SPAN;
      start.second = end.first;
      return say_phrase (&start, language, FALSE);
    }

  first = kring_date_to_words (from, language);
  last = say_end (to, KRING_RANGE_UNTIL, language);
  return g_strdup_printf ("%s %s", first, last);
}
