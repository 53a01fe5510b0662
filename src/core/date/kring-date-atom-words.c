/* kring-date-atom-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-atom-words.h"

/* Beside the words that are here, the lexicon has those that are understood. */
static const char * const months[][13] = {
  [KRING_LANGUAGE_EN] = { "", "January", "February", "March", "April", "May", "June", "July", "August",
                          "September", "October", "November", "December" },
  [KRING_LANGUAGE_NL] = { "", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
                          "september", "oktober", "november", "december" },
};

static const char * const brief_months[][13] = {
  [KRING_LANGUAGE_EN] = { "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  [KRING_LANGUAGE_NL] = { "", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec" },
};

static const char * const seasons[][4] = {
  [KRING_LANGUAGE_EN] = { "spring", "summer", "autumn", "winter" },
  [KRING_LANGUAGE_NL] = { "lente", "zomer", "herfst", "winter" },
};

static const char * const parts[][6] = {
  [KRING_LANGUAGE_EN] = { "", "early ", "mid ", "late ", "first half of ", "second half of " },
  [KRING_LANGUAGE_NL] = { "", "begin ", "midden ", "eind ", "eerste helft van ", "tweede helft van " },
};

static const char * const ordinals[][13] = {
  [KRING_LANGUAGE_EN] = { "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                          "ninth", "tenth", "eleventh", "twelfth" },
  [KRING_LANGUAGE_NL] = { "", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
                          "negende", "tiende", "elfde", "twaalfde" },
};

/* One, many. */
static const char * const units[][5][2] = {
  [KRING_LANGUAGE_EN] = {
    [KRING_UNIT_YEAR] = { "year", "years" }, [KRING_UNIT_MONTH] = { "month", "months" },
    [KRING_UNIT_WEEK] = { "week", "weeks" }, [KRING_UNIT_DAY] = { "day", "days" },
  },
  [KRING_LANGUAGE_NL] = {
    [KRING_UNIT_YEAR] = { "jaar", "jaar" }, [KRING_UNIT_MONTH] = { "maand", "maanden" },
    [KRING_UNIT_WEEK] = { "week", "weken" }, [KRING_UNIT_DAY] = { "dag", "dagen" },
  },
};

static const struct { const char *en, *nl, *nl_nl; } schools[] = {
  [KRING_SCHOOL_NURSERY]   = { "year of kindergarten", "kleuterklas" },
  [KRING_SCHOOL_PRIMARY]   = { "year of primary school", "leerjaar" },
  [KRING_SCHOOL_SECONDARY] = { "year of secondary school", "middelbaar", "jaar middelbare school" },
};

typedef void (*AppendWords) (const KringDateAtom  *atom,
                             const KringDateStyle *style,
                             GString              *words);

/* The Dutch of the two tables is the same in Flanders and the Netherlands. */
static KringLanguage
tongue (const KringDateStyle *style)
{
  return style->language == KRING_LANGUAGE_EN ? KRING_LANGUAGE_EN : KRING_LANGUAGE_NL;
}

static const char *
pick (const KringDateStyle *style,
      const char           *en,
      const char           *nl)
{
  return style->language == KRING_LANGUAGE_EN ? en : nl;
}

void
kring_date_append_years (GString       *words,
                         int            from,
                         int            to,
                         KringLanguage  language)
{
  g_string_append_printf (words, "%04d", from);
  if (to == from)
    return;

  if (language == KRING_LANGUAGE_EN && to / 100 == from / 100)
    g_string_append_printf (words, "–%02d", to % 100);
  else
    g_string_append_printf (words, "%s%04d", language == KRING_LANGUAGE_EN ? "–" : "-", to);
}

void
kring_date_append_count (GString       *words,
                         int            number,
                         KringUnit      unit,
                         KringLanguage  language)
{
  KringLanguage dutch = language == KRING_LANGUAGE_EN ? KRING_LANGUAGE_EN : KRING_LANGUAGE_NL;

  g_string_append_printf (words, "%d %s", number, units[dutch][unit][number != 1]);
}

/* " 2014", unless it goes without saying. */
static void
append_year (const KringDateAtom  *atom,
             const KringDateStyle *style,
             GString              *words)
{
  if (atom->year_kind == KRING_YEAR_FULL && !style->omit_year)
    g_string_append_printf (words, " %04d", atom->year);
}

static void
append_ordinal (int                   number,
                const KringDateStyle *style,
                GString              *words)
{
  static const char * const endings[] = { "th", "st", "nd", "rd" };
  int ending = number / 10 % 10 != 1 && number % 10 <= 3 ? number % 10 : 0;

  if (number < (int) G_N_ELEMENTS (ordinals[0]))
    g_string_append (words, ordinals[tongue (style)][number]);
  else
    g_string_append_printf (words, "%d%s", number, pick (style, endings[ending], "e"));
}

static void
append_month (const KringDateAtom  *atom,
              const KringDateStyle *style,
              GString              *words)
{
  const char * const *names = style->brief ? brief_months[tongue (style)] : months[tongue (style)];

  g_string_append (words, names[atom->month]);
  append_year (atom, style, words);
}

static void
append_day (const KringDateAtom  *atom,
            const KringDateStyle *style,
            GString              *words)
{
  g_string_append_printf (words, "%d", atom->day);
  if (atom->month == 0 || style->omit_month)
    return;

  g_string_append_c (words, ' ');
  append_month (atom, style, words);
}

static void
append_only_year (const KringDateAtom  *atom,
                  const KringDateStyle *style,
                  GString              *words)
{
  g_string_append_printf (words, "%04d", atom->year);
}

static void
append_season (const KringDateAtom  *atom,
               const KringDateStyle *style,
               GString              *words)
{
  g_string_append (words, seasons[tongue (style)][atom->value - 21]);
  if (atom->value != 24 || atom->year_kind == KRING_YEAR_NONE)
    {
      append_year (atom, style, words);
      return;
    }

  g_string_append_c (words, ' ');
  kring_date_append_years (words, atom->year, atom->year + 1, style->language);
}

static void
append_tens (const KringDateAtom  *atom,
             const KringDateStyle *style,
             GString              *words)
{
  if (style->language == KRING_LANGUAGE_EN)
    g_string_append_printf (words, "%04ds", atom->value);
  else if (atom->value >= 1930 && atom->value <= 1990)
    g_string_append_printf (words, "jaren %d", atom->value % 100);
  else
    g_string_append_printf (words, "jaren %04d", atom->value);
}

/* "in de jaren 90", "rond de jaren 90", "jaren 90". */
static void
append_in_the (const KringDateStyle *style,
               GString              *words)
{
  if (style->brief)
    return;
  if (!style->joined)
    g_string_append (words, "in ");
  g_string_append (words, pick (style, "the ", "de "));
}

static void
append_decade (const KringDateAtom  *atom,
               const KringDateStyle *style,
               GString              *words)
{
  append_in_the (style, words);
  append_tens (atom, style, words);
}

static void
append_century (const KringDateAtom  *atom,
                const KringDateStyle *style,
                GString              *words)
{
  append_in_the (style, words);
  append_ordinal (atom->number, style, words);
  g_string_append (words, pick (style, " century", " eeuw"));
}

static void
append_part (const KringDateAtom  *atom,
             const KringDateStyle *style,
             GString              *words)
{
  static const AppendWords wholes[] = {
    [KRING_FORM_PART_OF_MONTH]  = append_month,
    [KRING_FORM_PART_OF_SEASON] = append_season,
    [KRING_FORM_PART_OF_YEAR]   = append_only_year,
    [KRING_FORM_PART_OF_DECADE] = append_tens,
  };

  g_string_append (words, parts[tongue (style)][atom->part]);
  wholes[atom->form] (atom, style, words);
}

static void
append_school_year (const KringDateAtom  *atom,
                    const KringDateStyle *style,
                    GString              *words)
{
  g_string_append (words, pick (style, "school year ", "schooljaar "));
  kring_date_append_years (words, atom->year, atom->year + 1, style->language);
}

static void
append_feast (const KringDateAtom  *atom,
              const KringDateStyle *style,
              GString              *words)
{
  KringFeast feast = (KringFeast) atom->value;
  int first, last;

  g_string_append (words, kring_feast_name (feast, style->language));
  if (atom->year_kind == KRING_YEAR_NONE)
    return;
  if (!kring_feast_days (feast, atom->year, KRING_LANGUAGE_NL, &first, &last))
    return;

  g_string_append_c (words, ' ');
  kring_date_append_years (words, first / 10000, last / 10000, style->language);
}

/* "4", "3 of 4", "2½", "6 maanden", "4 jaar en 3 maanden". */
static void
append_age_count (const KringDateAtom  *atom,
                  const KringDateStyle *style,
                  GString              *words)
{
  if (atom->half && atom->number == 0)
    g_string_append (words, pick (style, "half a year old", "een half jaar"));
  else if (atom->half)
    g_string_append_printf (words, "%d½", atom->number);
  else if (atom->months > 0)
    {
      kring_date_append_count (words, atom->number, KRING_UNIT_YEAR, style->language);
      g_string_append (words, pick (style, " and ", " en "));
      kring_date_append_count (words, atom->months, KRING_UNIT_MONTH, style->language);
      g_string_append (words, pick (style, " old", ""));
    }
  else if (atom->unit == KRING_UNIT_YEAR)
    {
      g_string_append_printf (words, "%d", atom->number);
      if (atom->number_to > 0)
        g_string_append_printf (words, " %s %d", pick (style, "or", "of"), atom->number_to);
    }
  else
    {
      int most = atom->number_to > 0 ? atom->number_to : atom->number;

      if (atom->number_to > 0)
        g_string_append_printf (words, "%d %s ", atom->number, pick (style, "or", "of"));
      kring_date_append_count (words, most, atom->unit, style->language);
      g_string_append (words, pick (style, " old", ""));
    }
}

static void
append_age (const KringDateAtom  *atom,
            const KringDateStyle *style,
            GString              *words)
{
  if (!style->joined)
    g_string_append (words, pick (style, "when ", "toen "));

  g_string_append_printf (words, pick (style, "%s was ", "%s "), atom->name);
  append_age_count (atom, style, words);
  g_string_append (words, pick (style, "", " was"));
}

static void
append_birth (const KringDateAtom  *atom,
              const KringDateStyle *style,
              GString              *words)
{
  if (!style->joined)
    g_string_append (words, pick (style, "when ", "bij "));

  g_string_append_printf (words, pick (style, "%s was born", "de geboorte van %s"), atom->name);
}

static void
append_birthday (const KringDateAtom  *atom,
                 const KringDateStyle *style,
                 GString              *words)
{
  if (style->language == KRING_LANGUAGE_EN)
    g_string_append_printf (words, "%s's ", atom->name);
  else if (style->joined)
    g_string_append (words, "de ");

  if (atom->number > 0)
    {
      append_ordinal (atom->number, style, words);
      g_string_append_c (words, ' ');
    }

  g_string_append_printf (words, pick (style, "birthday", "verjaardag van %s"), atom->name);
  if (atom->number == 0)
    g_string_append_printf (words, " in %04d", atom->year);
}

/* "toen Amina in de lagere school zat" */
static void
append_school (const KringDateAtom  *atom,
               const KringDateStyle *style,
               GString              *words)
{
  static const char * const names[][3] = {
    [KRING_LANGUAGE_EN] = { "kindergarten", "primary school", "secondary school" },
    [KRING_LANGUAGE_NL] = { "kleuterklas", "lagere school", "middelbare school" },
  };

  if (!style->joined)
    g_string_append (words, pick (style, "when ", "toen "));
  g_string_append_printf (words, pick (style, "%s was in %s", "%s in de %s zat"), atom->name, names[tongue (style)][atom->value]);
}

static void
append_class (const KringDateAtom  *atom,
              const KringDateStyle *style,
              GString              *words)
{
  const char *nl = schools[atom->value].nl;
  int before_first = atom->value == KRING_SCHOOL_PRIMARY ? 2 : -1;
  int group = atom->value == KRING_SCHOOL_SECONDARY ? 0 : atom->number + before_first;

  if (atom->number == 0)
    {
      append_school (atom, style, words);
      return;
    }

  if (style->language == KRING_LANGUAGE_EN)
    {
      g_string_append_printf (words, "%s's ", atom->name);
      append_ordinal (atom->number, style, words);
      g_string_append_printf (words, " %s", schools[atom->value].en);
      return;
    }

  if (style->language == KRING_LANGUAGE_NL_NL && group > 0)
    {
      g_string_append_printf (words, "groep %d van %s", group, atom->name);
      return;
    }

  if (style->language == KRING_LANGUAGE_NL_NL && schools[atom->value].nl_nl != NULL)
    nl = schools[atom->value].nl_nl;
  if (style->joined)
    g_string_append (words, atom->value == KRING_SCHOOL_NURSERY ? "de " : "het ");
  append_ordinal (atom->number, style, words);
  g_string_append_printf (words, " %s van %s", nl, atom->name);
}

/* NOW, TODAY, AGO, UNIT and WEEKDAY are said as the day they turned out to be. */
static const AppendWords forms[] = {
  [KRING_FORM_DAY]            = append_day,
  [KRING_FORM_MONTH]          = append_month,
  [KRING_FORM_YEAR]           = append_only_year,
  [KRING_FORM_SEASON]         = append_season,
  [KRING_FORM_DECADE]         = append_decade,
  [KRING_FORM_CENTURY]        = append_century,
  [KRING_FORM_PART_OF_MONTH]  = append_part,
  [KRING_FORM_PART_OF_SEASON] = append_part,
  [KRING_FORM_PART_OF_YEAR]   = append_part,
  [KRING_FORM_PART_OF_DECADE] = append_part,
  [KRING_FORM_SCHOOL_YEAR]    = append_school_year,
  [KRING_FORM_FEAST]          = append_feast,
  [KRING_FORM_AGE]            = append_age,
  [KRING_FORM_BIRTH]          = append_birth,
  [KRING_FORM_BIRTHDAY]       = append_birthday,
  [KRING_FORM_CLASS]          = append_class,
};

void
kring_date_atom_append_words (const KringDateAtom  *self,
                              const KringDateStyle *style,
                              GString              *words)
{
  g_return_if_fail (self->form < G_N_ELEMENTS (forms));

  forms[self->form] (self, style, words);
}
