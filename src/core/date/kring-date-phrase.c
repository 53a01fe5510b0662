/* kring-date-phrase.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-phrase.h"

#include "kring-date-forms.h"

#include <string.h>

#define NO_WORD ((KringWordClass) -1)

/* Tried in this order, so that in "sinds winter 2019-2020" the years are those of one winter. */
static const struct {
  KringRange     range;
  KringWordClass before;    /* the word before the first date, or NO_WORD */
  KringWordClass between;
  KringDatePlace place;     /* of the first date */
} ranges[] = {
  { KRING_RANGE_BEFORE,  KRING_WORD_BEFORE,   NO_WORD,         KRING_PLACE_AFTER },
  { KRING_RANGE_UNTIL,   KRING_WORD_UNTIL,    NO_WORD,         KRING_PLACE_AFTER },
  { KRING_RANGE_AFTER,   KRING_WORD_AFTER,    NO_WORD,         KRING_PLACE_AFTER },
  { KRING_RANGE_SINCE,   KRING_WORD_SINCE,    NO_WORD,         KRING_PLACE_SINCE },
  { KRING_RANGE_FROM,    KRING_WORD_FROM,     NO_WORD,         KRING_PLACE_SINCE },
  { KRING_RANGE_POINT,   NO_WORD,             NO_WORD,         KRING_PLACE_ALONE },
  { KRING_RANGE_BETWEEN, KRING_WORD_BETWEEN,  KRING_WORD_AND,  KRING_PLACE_FIRST },
  { KRING_RANGE_SPAN,    KRING_WORD_FROM_TO,  KRING_WORD_TO,   KRING_PLACE_FIRST },
  { KRING_RANGE_SPAN,    NO_WORD,             KRING_WORD_TO,   KRING_PLACE_FIRST },
  { KRING_RANGE_SPAN,    KRING_WORD_NIGHT_OF, KRING_WORD_INTO, KRING_PLACE_FIRST },
  { KRING_RANGE_OR,      NO_WORD,             KRING_WORD_OR,   KRING_PLACE_FIRST },
};

typedef struct {
  const char           *typed;
  const KringDateToken *tokens;
  int                   from;
  int                   to;      /* the token after the last */
} Text;

static gboolean
is_text (const Text *text,
         int         at,
         const char *expected)
{
  return at >= text->from && at < text->to && g_str_equal (text->tokens[at].text, expected);
}

static gboolean
is_word (const Text     *text,
         int             at,
         KringWordClass  class,
         int            *value)
{
  return at >= text->from && at < text->to && kring_date_token_is (&text->tokens[at], class, value);
}

/* Takes qualifiers and what adds nothing off the front. */
static void
strip_front (Text           *text,
             KringDateFlags *flags)
{
  for (;; text->from++)
    {
      gboolean empty = is_word (text, text->from, KRING_WORD_IN, NULL) || is_text (text, text->from, ",")
                       || is_word (text, text->from, KRING_WORD_THE, NULL);
      int value;

      if (is_word (text, text->from, KRING_WORD_QUALIFIER, &value))
        *flags |= (KringDateFlags) value;
      else if (!empty)
        return;
    }
}

/* "2014?", "2014, denk ik", "2014 (ongeveer)". */
static void
strip_back (Text           *text,
            KringDateFlags *flags)
{
  for (;; text->to--)
    {
      gboolean bracketed = is_text (text, text->to - 1, ")") && is_text (text, text->to - 3, "(");
      int value;

      if (!is_word (text, text->to - (bracketed ? 2 : 1), KRING_WORD_QUALIFIER, &value))
        return;

      *flags |= (KringDateFlags) value;
      text->to -= bracketed ? 2 : 0;
      if (is_text (text, text->to - 2, ","))
        text->to--;
    }
}

static gboolean
begins_with_range (const Text *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    if (ranges[i].before != NO_WORD && is_word (text, text->from, ranges[i].before, NULL))
      return TRUE;

  return FALSE;
}

/* What is said of the whole: "misschien 2012 tot 2014", "ongeveer tussen 2012 en 2014". In "rond 2012 tot
 * 2014" it is said of the first date only. */
static void
strip_whole (Text           *text,
             KringDateFlags *flags)
{
  Text rest = *text;
  KringDateFlags said = KRING_DATE_CERTAIN;
  int value;

  while (is_word (text, text->from, KRING_WORD_QUALIFIER, &value) && value == KRING_DATE_UNCERTAIN)
    {
      *flags |= KRING_DATE_UNCERTAIN;
      text->from++;
    }

  strip_front (&rest, &said);
  if (begins_with_range (&rest))
    {
      *flags |= said;
      text->from = rest.from;
    }

  strip_back (text, flags);
}

static gboolean
read_atom (KringDateAtom  *atom,
           Text            text,
           KringDatePlace  place)
{
  KringDateFlags flags = KRING_DATE_CERTAIN;

  strip_front (&text, &flags);
  strip_back (&text, &flags);
  if (text.from >= text.to || !kring_date_atom_read (atom, text.typed, text.tokens, text.from, text.to, place))
    return FALSE;

  atom->flags |= flags;
  return TRUE;
}

static gboolean
lacks_year (const KringDateAtom *atom)
{
  return kring_date_form_is_yearly (atom->form) && atom->year_kind == KRING_YEAR_NONE && atom->number == 0;
}

/* Whether two dates can be one pair. @dashed: with a dash and no spaces between. */
static gboolean
go_together (const KringDateAtom *first,
             const KringDateAtom *second,
             gboolean             dashed)
{
  /* The 9 of "9 tot 15 november". */
  if (first->form == KRING_FORM_DAY && first->month == 0)
    return second->form == KRING_FORM_DAY;

  /* "zomer 2019-2020", "2019-21 april": what the second number is, is anybody's guess. */
  if (dashed && first->year_kind == KRING_YEAR_FULL && second->form != first->form)
    return second->form != KRING_FORM_YEAR && !lacks_year (second);

  return TRUE;
}

static gboolean
read_pair (KringDatePhrase *phrase,
           const Text      *text,
           KringWordClass   between)
{
  for (int at = text->from + 1; at < text->to - 1; at++)
    {
      Text first = { text->typed, text->tokens, text->from, at };
      Text second = { text->typed, text->tokens, at + 1, text->to };

      if (!is_word (text, at, between, NULL))
        continue;
      if (read_atom (&phrase->first, first, KRING_PLACE_FIRST)
          && read_atom (&phrase->second, second, KRING_PLACE_SECOND)
          && go_together (&phrase->first, &phrase->second, is_text (text, at, "-") && text->tokens[at].glued))
        return TRUE;

      kring_date_atom_clear (&phrase->first);
      kring_date_atom_clear (&phrase->second);
    }

  return FALSE;
}

static gboolean
read_range (KringDatePhrase *phrase,
            const Text      *whole)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      Text text = *whole;

      if (ranges[i].before != NO_WORD && !is_word (&text, text.from, ranges[i].before, NULL))
        continue;

      text.from += ranges[i].before != NO_WORD;
      if (ranges[i].range == KRING_RANGE_FROM && (is_text (&text, text.to - 1, "onwards") || is_text (&text, text.to - 1, "on")))
        text.to--;
      phrase->range = ranges[i].range;
      if (ranges[i].between != NO_WORD ? read_pair (phrase, &text, ranges[i].between)
                                       : read_atom (&phrase->first, text, ranges[i].place))
        return TRUE;
    }

  return FALSE;
}

gboolean
kring_date_phrase_read (KringDatePhrase *self,
                        const char      *typed)
{
  g_autoptr(GArray) tokens = kring_date_tokens_new (typed);
  Text text = { .typed = typed };

  *self = (KringDatePhrase) KRING_DATE_PHRASE_INIT;
  if (tokens == NULL)
    return FALSE;

  text.tokens = (const KringDateToken *) (gpointer) tokens->data;
  text.to = tokens->len;
  if (is_text (&text, text.to - 1, "."))
    text.to--;   /* the end of a sentence */

  strip_whole (&text, &self->flags);
  if (read_range (self, &text))
    return TRUE;

  *self = (KringDatePhrase) KRING_DATE_PHRASE_INIT;
  return FALSE;
}

void
kring_date_phrase_clear (KringDatePhrase *self)
{
  kring_date_atom_clear (&self->first);
  kring_date_atom_clear (&self->second);
  *self = (KringDatePhrase) KRING_DATE_PHRASE_INIT;
}

/* Four characters of EDTF: a year, a decade or a century. */
static void
read_edtf_year (KringDateAtom *atom,
                const char    *piece)
{
  int digits = strspn (piece, "0123456789");

  atom->year = (int) g_ascii_strtoll (piece, NULL, 10);
  atom->year_kind = KRING_YEAR_FULL;
  atom->form = KRING_FORM_YEAR;
  if (digits >= 4)
    return;

  atom->form = digits == 3 ? KRING_FORM_DECADE : KRING_FORM_CENTURY;
  atom->value = atom->year * (digits == 3 ? 10 : 100);
  atom->number = atom->year + 1;
  atom->year_kind = KRING_YEAR_NONE;
}

static KringDateAtom
read_edtf_piece (const char *piece)
{
  KringDateAtom atom = { 0 };
  int length = strcspn (piece, "?~%/");

  if (piece[length] == '?' || piece[length] == '%')
    atom.flags |= KRING_DATE_UNCERTAIN;
  if (piece[length] == '~' || piece[length] == '%')
    atom.flags |= KRING_DATE_APPROXIMATE;

  read_edtf_year (&atom, piece);
  if (length < 7)
    return atom;

  atom.month = (int) g_ascii_strtoll (piece + 5, NULL, 10);
  atom.form = atom.month > 12 ? KRING_FORM_SEASON : length > 7 ? KRING_FORM_DAY : KRING_FORM_MONTH;
  if (atom.form == KRING_FORM_SEASON)
    {
      atom.value = atom.month;
      atom.month = 0;
    }
  if (atom.form == KRING_FORM_DAY)
    atom.day = (int) g_ascii_strtoll (piece + 8, NULL, 10);

  return atom;
}

/* Spans that have a name of their own. */
static gboolean
name_span (const KringDatePhrase *span,
           KringDateAtom         *named)
{
  static const struct {
    KringDateForm form;
    int           years;        /* from the first year to the second */
    int           from, to;     /* month * 100 + day; the day 0 for whole months */
    KringPart     part;
    int           value;
  } names[] = {
    { KRING_FORM_PART_OF_YEAR, 0, 100,  400,  KRING_PART_BEGIN },
    { KRING_FORM_PART_OF_YEAR, 0, 500,  800,  KRING_PART_MIDDLE },
    { KRING_FORM_PART_OF_YEAR, 0, 900,  1200, KRING_PART_END },
    { KRING_FORM_SCHOOL_YEAR,  1, 900,  600,  0 },
    { KRING_FORM_FEAST,        0, 1224, 1226, 0, KRING_FEAST_CHRISTMAS },
  };
  const KringDateAtom *from = &span->first, *to = &span->second;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (from->flags == to->flags && from->year > 0 && to->year - from->year == names[i].years
        && from->month * 100 + from->day == names[i].from && to->month * 100 + to->day == names[i].to)
      {
        *named = (KringDateAtom) {
          .form = names[i].form, .flags = from->flags, .year_kind = KRING_YEAR_FULL, .year = from->year,
          .part = names[i].part, .value = names[i].value,
        };
        return TRUE;
      }

  return FALSE;
}

void
kring_date_phrase_from_edtf (KringDatePhrase *self,
                             const char      *edtf)
{
  const char *slash = strchr (edtf, '/');
  KringDateAtom named;

  *self = (KringDatePhrase) KRING_DATE_PHRASE_INIT;
  if (slash == NULL)
    {
      self->first = read_edtf_piece (edtf);
      return;
    }

  if (g_str_has_prefix (edtf, ".."))
    {
      self->range = KRING_RANGE_UNTIL;
      self->first = read_edtf_piece (slash + 1);
      return;
    }

  self->first = read_edtf_piece (edtf);
  self->range = g_str_has_suffix (edtf, "..") ? KRING_RANGE_SINCE : KRING_RANGE_SPAN;
  if (self->range == KRING_RANGE_SINCE)
    return;

  self->second = read_edtf_piece (slash + 1);
  if (name_span (self, &named))
    {
      *self = (KringDatePhrase) KRING_DATE_PHRASE_INIT;
      self->first = named;
    }
}

gboolean
kring_date_phrase_is_pair (const KringDatePhrase *self)
{
  return self->range == KRING_RANGE_SPAN || self->range == KRING_RANGE_BETWEEN || self->range == KRING_RANGE_OR;
}

gboolean
kring_date_phrase_is_anchored (const KringDatePhrase *self)
{
  return self->first.name != NULL || (kring_date_phrase_is_pair (self) && self->second.name != NULL);
}

gboolean
kring_date_form_is_yearly (KringDateForm form)
{
  static const gboolean yearly[] = {
    [KRING_FORM_DAY] = TRUE, [KRING_FORM_MONTH] = TRUE, [KRING_FORM_SEASON] = TRUE, [KRING_FORM_PART_OF_MONTH] = TRUE,
    [KRING_FORM_PART_OF_SEASON] = TRUE, [KRING_FORM_FEAST] = TRUE, [KRING_FORM_BIRTHDAY] = TRUE,
  };

  return form < G_N_ELEMENTS (yearly) && yearly[form];
}

static gboolean
needs_today (const KringDateAtom *atom)
{
  if (atom->which != KRING_WHICH_NONE)
    return TRUE;
  if (atom->year_kind == KRING_YEAR_SHORT || atom->year_kind == KRING_YEAR_RELATIVE)
    return TRUE;

  return atom->form == KRING_FORM_NOW || atom->form == KRING_FORM_TODAY || atom->form == KRING_FORM_AGO
         || atom->form == KRING_FORM_ABOUT_AGO;
}

gboolean
kring_date_phrase_is_relative (const KringDatePhrase *self)
{
  if (!kring_date_phrase_is_pair (self))
    return needs_today (&self->first) || lacks_year (&self->first);

  return needs_today (&self->first) || needs_today (&self->second)
         || (lacks_year (&self->first) && lacks_year (&self->second));
}
