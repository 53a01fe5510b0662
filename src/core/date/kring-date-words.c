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
      /* "rond de jaren 90", but "rond toen Amina 4 was". */
      style.joined = atom->form != KRING_FORM_AGE && (atom->form != KRING_FORM_CLASS || atom->number > 0)
                     && (atom->form != KRING_FORM_BIRTH || style.language != KRING_LANGUAGE_EN);
      g_string_append (words, pick (&style, "around ", "rond "));
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

/* "de jaren 80 tot de jaren 90", but "toen Amina 3 was tot toen Amina 5 was". */
static gboolean
is_joined (const KringDateAtom *atom)
{
  return atom->form == KRING_FORM_DECADE || atom->form == KRING_FORM_CENTURY;
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
  first_style.joined = is_joined (&phrase->first);
  start = words->len;
  append_atom (&phrase->first, first_style, first & ~both, words);

  if (style.brief && range == KRING_RANGE_SPAN)
    g_string_append (words, strchr (words->str + start, ' ') != NULL ? " – " : "–");
  else
    g_string_append (words, pick (&style, ranges[range].en_and, ranges[range].nl_and));

  style.joined = is_joined (&phrase->second);
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

/* One end of a time that lasts: of "sinds 2018" the 2018. FALSE when nothing is known of it. */
static gboolean
find_end (const KringDate *date,
          gboolean         start,
          KringDate       *end)
{
  g_autofree char *piece = NULL;
  const char *slash;

  if (date == NULL || (date->edtf == NULL && date->said == NULL))
    return FALSE;

  slash = date->edtf != NULL ? strchr (date->edtf, '/') : NULL;
  if (slash == NULL || (date->lo != KRING_DAY_OPEN_START && date->hi != KRING_DAY_OPEN_END))
    {
      kring_date_copy (date, end);
      return TRUE;
    }

  if (start != (date->hi == KRING_DAY_OPEN_END))
    return FALSE;

  piece = start ? g_strndup (date->edtf, slash - date->edtf) : g_strdup (slash + 1);
  return kring_date_from_edtf (end, piece);
}

/* Of an end that may have been at two times: "juli of augustus 2021", "tussen 2012 en 2014". */
static void
doubt (KringDatePhrase *phrase)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (phrase->range != KRING_RANGE_SPAN)
    return;

  phrase->range = KRING_RANGE_OR;
  if (!kring_date_phrase_resolve (phrase, NULL, &date))
    phrase->range = KRING_RANGE_BETWEEN;
}

static char *
say_end (const KringDate *date,
         KringRange       range,
         KringLanguage    language)
{
  KringDateStyle style = { .language = language };
  const char *preposition = pick (&style, ranges[range].en, ranges[range].nl);
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;
  g_autofree char *words = NULL;

  if (date->edtf == NULL || date->said != NULL)
    {
      words = kring_date_to_words (date, language);
      return g_strconcat (preposition, words, NULL);
    }

  kring_date_phrase_from_edtf (&phrase, date->edtf);
  if (phrase.range == KRING_RANGE_POINT)
    {
      phrase.range = range;
      return say_phrase (&phrase, language, FALSE);
    }

  doubt (&phrase);
  words = say_phrase (&phrase, language, FALSE);
  return g_strconcat (preposition, words, NULL);
}

/* Two plain dates are said in the same breath: "maart tot mei 2014". */
static gboolean
join_ends (const KringDate *from,
           const KringDate *to,
           KringDatePhrase *phrase)
{
  g_auto(KringDatePhrase) end = KRING_DATE_PHRASE_INIT;

  if (from->edtf == NULL || from->said != NULL || to->edtf == NULL || to->said != NULL)
    return FALSE;
  if (strchr (from->edtf, '/') != NULL || strchr (to->edtf, '/') != NULL)
    return FALSE;

  kring_date_phrase_from_edtf (phrase, from->edtf);
  kring_date_phrase_from_edtf (&end, to->edtf);
  phrase->range = KRING_RANGE_SPAN;
  phrase->second = end.first;
  return TRUE;
}

char *
kring_dates_to_words (const KringDate *from,
                      const KringDate *to,
                      KringLanguage    language)
{
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;
  g_auto(KringDate) start = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;
  gboolean has_start = find_end (from, TRUE, &start), has_end = find_end (to, FALSE, &end);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!has_start && !has_end)
    return NULL;
  if (!has_end)
    return say_end (&start, KRING_RANGE_SINCE, language);
  if (!has_start)
    return say_end (&end, KRING_RANGE_UNTIL, language);
  if (g_strcmp0 (start.edtf, end.edtf) == 0 && g_strcmp0 (start.said, end.said) == 0)
    return kring_date_to_words (&start, language);
  if (join_ends (&start, &end, &phrase))
    return say_phrase (&phrase, language, FALSE);

  first = say_end (&start, KRING_RANGE_POINT, language);
  last = say_end (&end, KRING_RANGE_UNTIL, language);
  return g_strdup_printf ("%s %s", first, last);
}
