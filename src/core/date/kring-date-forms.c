/* kring-date-forms.c
 *
 * A form is a pattern of elements. Those in capitals are in kring-date-elements.c;
 * the others stand for themselves, | between alternatives. A ? after an element:
 * it may be left out. NAME takes as few tokens as the rest of the pattern allows,
 * and so does NAMES, which ends in a genitive s.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-forms.h"

#include "kring-date-elements.h"

#include <string.h>

#define MAX_NAME_TOKENS 12

typedef struct {
  KringDateForm  form;
  KringDatePlace places;   /* 0: everywhere */
  const char    *pattern;
} Form;

#define JOINED (KRING_PLACE_AFTER | KRING_PLACE_SINCE)

static const Form forms[] = {
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? D van|of? THE? M ,? OF_Y?" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? D M YY" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? D - M - YN" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? M THE? D ,? OF_Y" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? M THE? DTH" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? DN / MN / YN" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? DN - MN - YN" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? DN . MN . YN" },
  { KRING_FORM_DAY, 0, "WEEKDAY? ,? DN MN YYYY" },
  { KRING_FORM_DAY, 0, "YYYY - MN - DN" },
  { KRING_FORM_DAY, 0, "YYYY / MN / DN" },
  { KRING_FORM_DAY, 0, "YYYY . MN . DN" },
  { KRING_FORM_DAY, KRING_PLACE_FIRST, "WEEKDAY? D" },

  { KRING_FORM_MONTH, 0, "maand|month? M OF_Y?" },
  { KRING_FORM_MONTH, 0, "M - YYYY" },
  { KRING_FORM_MONTH, 0, "Y IN? THE? M" },
  { KRING_FORM_MONTH, 0, "MN / YYYY" },
  { KRING_FORM_MONTH, 0, "MN - YYYY" },
  { KRING_FORM_MONTH, 0, "MN . YYYY" },
  { KRING_FORM_MONTH, 0, "MN YYYY" },
  { KRING_FORM_MONTH, 0, "YYYY - MN" },
  { KRING_FORM_MONTH, 0, "WHICH M" },

  { KRING_FORM_YEAR, 0, "Y" },

  { KRING_FORM_SEASON, 0, "SEASON OF_Y?" },
  { KRING_FORM_SEASON, 0, "SEASON van|of? YYYY -|/|op|naar YEAR_TO" },
  { KRING_FORM_SEASON, 0, "SEASON YY -|/ YEAR_TO" },
  { KRING_FORM_SEASON, 0, "Y IN? THE? SEASON" },
  { KRING_FORM_SEASON, 0, "WHICH SEASON" },

  { KRING_FORM_DECADE, 0, "jaren TENS" },
  { KRING_FORM_DECADE, 0, "TENS s|'s" },
  { KRING_FORM_DECADE, 0, "DECADE" },
  { KRING_FORM_CENTURY, 0, "NTH eeuw|century" },

  { KRING_FORM_PART_OF_MONTH, 0, "PART -? van|of|in? M OF_Y?" },
  { KRING_FORM_PART_OF_SEASON, 0, "PART -? van|of|in? THE? SEASON OF_Y?" },
  { KRING_FORM_PART_OF_SEASON, 0, "PART -? van|of|in? THE? SEASON YYYY -|/ YEAR_TO" },
  { KRING_FORM_PART_OF_SEASON, 0, "PART van|of? THE? WHICH SEASON" },
  { KRING_FORM_PART_OF_YEAR, 0, "PART -? van|of|in? Y" },
  { KRING_FORM_PART_OF_DECADE, 0, "PART -? van|of|in? THE? jaren TENS" },
  { KRING_FORM_PART_OF_DECADE, 0, "PART -? van|of|in? THE? TENS s|'s" },
  { KRING_FORM_PART_OF_DECADE, 0, "PART -? van|of|in? THE? DECADE" },

  { KRING_FORM_SCHOOL_YEAR, 0, "SCHOOL_YEAR van|of? YYYY -|/ YEAR_TO" },
  { KRING_FORM_SCHOOL_YEAR, 0, "SCHOOL_YEAR YY -|/ YEAR_TO" },
  { KRING_FORM_SCHOOL_YEAR, 0, "WHICH SCHOOL_YEAR" },

  { KRING_FORM_FEAST, 0, "FEAST OF_Y?" },
  { KRING_FORM_FEAST, 0, "FEAST van|of? YYYY -|/|op|naar YEAR_TO" },
  { KRING_FORM_FEAST, 0, "Y IN? THE? FEAST" },
  { KRING_FORM_FEAST, 0, "WHICH FEAST" },

  { KRING_FORM_AGE, 0, "toen NAME ABOUT? AGE was|waren" },
  { KRING_FORM_AGE, 0, "when NAME was|were ABOUT? AGE" },
  { KRING_FORM_AGE, JOINED, "NAME AGE was|waren" },
  { KRING_FORM_AGE, JOINED, "NAME was|were AGE" },

  { KRING_FORM_BIRTH, 0, "toen NAME geboren werd|is|was" },
  { KRING_FORM_BIRTH, 0, "when NAME was born" },
  { KRING_FORM_BIRTH, 0, "dag dat|waarop NAME geboren werd|is|was" },
  { KRING_FORM_BIRTH, 0, "day that? NAME was born" },
  { KRING_FORM_BIRTH, 0, "geboorte|geboortedag|birth van|of NAME" },
  { KRING_FORM_BIRTH, 0, "NAME 'S geboorte|geboortedag|birth" },
  { KRING_FORM_BIRTH, 0, "NAMES geboorte|geboortedag" },
  { KRING_FORM_BIRTH, JOINED, "NAME geboren werd|is|was" },
  { KRING_FORM_BIRTH, JOINED, "NAME was born" },

  { KRING_FORM_BIRTHDAY, 0, "toen NAME AGE werd" },
  { KRING_FORM_BIRTHDAY, 0, "when NAME turned|became AGE" },
  { KRING_FORM_BIRTHDAY, JOINED, "NAME AGE werd" },
  { KRING_FORM_BIRTHDAY, JOINED, "NAME turned|became AGE" },
  { KRING_FORM_BIRTHDAY, 0, "NTH verjaardag|birthday van|of NAME" },
  { KRING_FORM_BIRTHDAY, 0, "NAME 'S NTH verjaardag|birthday" },
  { KRING_FORM_BIRTHDAY, 0, "NAMES NTH verjaardag" },
  { KRING_FORM_BIRTHDAY, 0, "verjaardag|birthday van|of NAME OF_Y?" },
  { KRING_FORM_BIRTHDAY, 0, "WHICH verjaardag|birthday van|of NAME" },
  { KRING_FORM_BIRTHDAY, 0, "NAME 'S WHICH? verjaardag|birthday OF_Y?" },
  { KRING_FORM_BIRTHDAY, 0, "NAMES verjaardag OF_Y?" },

  { KRING_FORM_CLASS, 0, "NTH SCHOOL van|of NAME" },
  { KRING_FORM_CLASS, 0, "NAME 'S NTH SCHOOL" },
  { KRING_FORM_CLASS, 0, "NAMES NTH SCHOOL" },
  { KRING_FORM_CLASS, 0, "toen NAME in|naar THE? NTH SCHOOL zat|was|ging" },
  { KRING_FORM_CLASS, 0, "when NAME was in THE? HERS? NTH SCHOOL" },
  { KRING_FORM_CLASS, 0, "NAME in THE? NTH SCHOOL" },
  { KRING_FORM_CLASS, 0, "toen NAME in|op|naar THE? WHOLE_SCHOOL zat|was|ging" },
  { KRING_FORM_CLASS, 0, "when NAME was in|at THE? WHOLE_SCHOOL" },
  { KRING_FORM_CLASS, JOINED, "NAME in|op|naar THE? WHOLE_SCHOOL zat|was|ging" },
  { KRING_FORM_CLASS, JOINED, "NAME was in|at THE? WHOLE_SCHOOL" },
  { KRING_FORM_CLASS, 0, "groep GROUP van NAME" },
  { KRING_FORM_CLASS, 0, "toen NAME in groep GROUP zat|was" },

  { KRING_FORM_NOW, KRING_PLACE_SECOND, "NOW" },
  { KRING_FORM_TODAY, 0, "TODAY" },
  { KRING_FORM_AGO, 0, "COUNT UNIT geleden|ago" },
  { KRING_FORM_AGO, 0, "COUNT of|or|a COUNT_TO UNIT geleden|ago" },
  { KRING_FORM_ABOUT_AGO, 0, "een|'n UNIT of COUNT geleden" },
  { KRING_FORM_AGO, 0, "OVER COUNT UNIT" },
  { KRING_FORM_AGO, 0, "COUNT UNIT FROM_NOW" },
  { KRING_FORM_AGO, KRING_PLACE_SINCE, "COUNT UNIT" },
  { KRING_FORM_UNIT, 0, "WHICH UNIT" },
  { KRING_FORM_UNIT, 0, "PART van|of? THE? WHICH UNIT" },
  { KRING_FORM_UNIT, 0, "WHICH UNIT WEEKDAY" },
  { KRING_FORM_UNIT, 0, "WEEKDAY van|of? WHICH UNIT" },
  { KRING_FORM_WEEKDAY, 0, "WHICH WEEKDAY" },
};

typedef struct {
  KringDateReader reader;
  int             name_from;   /* tokens */
  int             name_to;
} Match;

static gboolean match (Match      *self,
                       const char *pattern,
                       int         at);

/* What ends a name: another sentence begins. */
static gboolean
ends_name (const KringDateToken *token)
{
  static const char words[] = "toen|when|was|werd|tot|until";

  return token->number >= 0 || kring_date_is_one_of (token->text, words, strlen (words));
}

static gboolean
match_name (Match      *self,
            const char *rest,
            gboolean    genitive,
            int         at)
{
  for (int to = at + 1; to <= self->reader.end && to - at <= MAX_NAME_TOKENS; to++)
    {
      const KringDateToken *last = &self->reader.tokens[to - 1];

      if (ends_name (last))
        return FALSE;
      if (genitive && !g_str_has_suffix (last->text, "s"))
        continue;
      if (!match (self, rest, to))
        continue;

      self->name_from = at;
      self->name_to = to;
      self->reader.atom->genitive = genitive;
      return TRUE;
    }

  return FALSE;
}

/* Whether the tokens from @at to the end are what @pattern says. */
static gboolean
match (Match      *self,
       const char *pattern,
       int         at)
{
  gsize length = strcspn (pattern, " ");
  const char *rest = pattern + length + (pattern[length] == ' ');
  gboolean optional = length > 1 && pattern[length - 1] == '?';
  KringDateAtom before = *self->reader.atom;
  int next;

  if (length == 0)
    return at == self->reader.end;
  if (g_str_has_prefix (pattern, "NAME"))
    return match_name (self, rest, pattern[strlen ("NAME")] == 'S', at);

  next = kring_date_element_read (&self->reader, pattern, length - optional, at);
  if (next >= 0 && match (self, rest, next))
    return TRUE;

  *self->reader.atom = before;
  return optional && match (self, rest, at);
}

gboolean
kring_date_atom_read (KringDateAtom        *self,
                      const char           *typed,
                      const KringDateToken *tokens,
                      int                   from,
                      int                   to,
                      KringDatePlace        place)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      KringDateAtom atom = { .form = forms[i].form };
      Match found = { { tokens, to, &atom }, -1, -1 };

      if (forms[i].places != 0 && (forms[i].places & place) == 0)
        continue;
      if (!match (&found, forms[i].pattern, from))
        continue;

      if (found.name_from >= 0)
        {
          gsize start = tokens[found.name_from].start;

          atom.name = g_strstrip (g_strndup (typed + start, tokens[found.name_to - 1].end - start));
        }
      *self = atom;
      return TRUE;
    }

  return FALSE;
}

void
kring_date_atom_clear (KringDateAtom *self)
{
  g_clear_pointer (&self->name, g_free);
}
