/* kring-date-resolve.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-resolve.h"

#include "kring-date-span.h"

#include <string.h>

#define YEARS_TO_SEARCH 12   /* 29 February 1900 is eight years from the next */

/* Which of the returns of a yearly date is meant. */
typedef enum {
  STARTED_BY,    /* the latest that begins no later than the day */
  OVER_BEFORE,   /* the latest that ends before the day */
  STARTS_AFTER,  /* the first that begins after the day */
  OPEN_AT,       /* the first that ends no earlier than the day */
} Choice;

static gboolean
suits (const KringDateSpan *span,
       Choice               choice,
       int                  day)
{
  switch (choice)
    {
    case STARTED_BY:
      return span->lo <= day;
    case OVER_BEFORE:
      return span->hi < day;
    case STARTS_AFTER:
      return span->lo > day;
    case OPEN_AT:
      return span->hi >= day;
    default:
      return FALSE;
    }
}

static gboolean
choose_year (const KringDateAtom    *atom,
             const KringDateContext *context,
             Choice                  choice,
             int                     day,
             KringDateSpan          *span)
{
  gboolean back = choice == STARTED_BY || choice == OVER_BEFORE;
  int year = day / 10000 + (back ? 1 : -1);
  KringDateAtom any_weekday = *atom;

  any_weekday.weekday = 0;
  for (int i = 0; day > 0 && i < YEARS_TO_SEARCH; i++, year += back ? -1 : 1)
    if (kring_date_atom_to_span (&any_weekday, context, year, span) && suits (span, choice, day))
      return kring_date_atom_to_span (atom, context, year, span);

  return FALSE;
}

/* "deze zomer": this year's. Of what runs over the turn of the year, "deze winter", the nearest. */
static gboolean
choose_this (const KringDateAtom    *atom,
             const KringDateContext *context,
             int                    *year)
{
  KringDateSpan span, before;

  *year = context->as_of / 10000;
  if (!kring_date_atom_to_span (atom, context, *year, &span))
    return FALSE;
  if (span.hi / 10000 == *year || !kring_date_atom_to_span (atom, context, *year - 1, &before))
    return TRUE;

  if (kring_day_to_number (context->as_of) - kring_day_to_number (before.hi)
      < kring_day_to_number (span.lo) - kring_day_to_number (context->as_of))
    (*year)--;

  return TRUE;
}

static gboolean
choose_which (const KringDateAtom    *atom,
              const KringDateContext *context,
              KringDateSpan          *span)
{
  int year;

  if (context->as_of == 0)
    return FALSE;
  if (atom->which == KRING_WHICH_LAST)
    return choose_year (atom, context, OVER_BEFORE, context->as_of, span);
  if (atom->which == KRING_WHICH_COMING)
    return choose_year (atom, context, STARTS_AFTER, context->as_of, span);
  if (!choose_this (atom, context, &year))
    return FALSE;

  year += atom->which == KRING_WHICH_PREVIOUS ? -1 : atom->which == KRING_WHICH_NEXT ? 1 : 0;
  return kring_date_atom_to_span (atom, context, year, span);
}

/* 0 when @context does not tell. */
static int
find_year (const KringDateAtom    *atom,
           const KringDateContext *context)
{
  int latest = context->as_of / 10000 + 1;

  if (atom->year_kind == KRING_YEAR_FULL)
    return atom->year;
  if (context->as_of == 0)
    return 0;
  if (atom->year_kind == KRING_YEAR_RELATIVE)
    return latest - 1 + atom->year;

  return latest - (latest - atom->year) % 100;
}

static gboolean
lacks_year (const KringDateAtom *atom)
{
  return kring_date_form_is_yearly (atom->form) && atom->year_kind == KRING_YEAR_NONE
         && atom->which == KRING_WHICH_NONE && atom->number == 0;
}

/* A date that says itself, or by today, which one it is. */
static gboolean
find_span (const KringDateAtom    *atom,
           const KringDateContext *context,
           KringDateSpan          *span)
{
  if (lacks_year (atom))
    return choose_year (atom, context, STARTED_BY, context->as_of, span);
  if (atom->which != KRING_WHICH_NONE && kring_date_form_is_yearly (atom->form))
    return choose_which (atom, context, span);
  if (atom->year_kind == KRING_YEAR_NONE)
    return kring_date_atom_to_span (atom, context, 0, span);

  return kring_date_atom_to_span (atom, context, find_year (atom, context), span);
}

/* "9 tot 15 november 2026": the latest 9th that is not after the second date. */
static gboolean
find_day_before (const KringDateAtom    *atom,
                 const KringDateContext *context,
                 int                     day,
                 KringDateSpan          *span)
{
  for (int months = 0; months < 3; months++)
    {
      int first = kring_day_add_months (day / 100 * 100 + 1, -months);
      KringDateAtom whole = *atom;

      whole.month = first / 100 % 100;
      if (kring_date_atom_to_span (&whole, context, first / 10000, span) && span->lo <= day)
        return TRUE;
    }

  return FALSE;
}

/* What the one leaves out, the other says. But in "tussen Kerst en Nieuwjaar 2020" either may be meant. */
static gboolean
find_spans (const KringDatePhrase  *phrase,
            const KringDateContext *context,
            KringDateSpan          *first,
            KringDateSpan          *second)
{
  const KringDateAtom *a = &phrase->first, *b = &phrase->second;

  if (lacks_year (b) && !lacks_year (a))
    return find_span (a, context, first) && choose_year (b, context, OPEN_AT, first->lo, second);
  if (!find_span (b, context, second))
    return FALSE;
  if (a->form == KRING_FORM_DAY && a->month == 0)
    return find_day_before (a, context, second->lo, first);
  if (lacks_year (a))
    return choose_year (a, context, STARTED_BY, second->lo, first)
           && (a->form != KRING_FORM_FEAST || first->lo / 10000 == second->lo / 10000);

  return find_span (a, context, first);
}

static KringPrecision
get_precision (const char *edtf)
{
  return (KringPrecision) strlen (edtf);
}

static void
append (GString        *edtf,
        const char     *piece,
        KringDateFlags  flags)
{
  static const char qualifiers[] = { '\0', '?', '~', '%' };
  char qualifier = qualifiers[flags & (KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE)];

  g_string_append (edtf, piece);
  if (qualifier != '\0')
    g_string_append_c (edtf, qualifier);
}

/* The date up to what lies before @span, or from what lies after it. */
static void
append_outside (GString             *edtf,
                const KringDateSpan *span,
                KringRange           range,
                KringDateFlags       flags)
{
  char piece[12];

  if (range == KRING_RANGE_BEFORE)
    {
      g_string_append (edtf, "../");
      kring_date_write_day (piece, kring_day_add_days (span->lo, -1), get_precision (span->first));
      append (edtf, piece, flags);
      return;
    }

  kring_date_write_day (piece, kring_day_add_days (span->hi, 1), get_precision (span->last));
  append (edtf, piece, flags);
  g_string_append (edtf, "/..");
}

/* "toen Amina 4 was", "toen Amina in de lagere school zat" */
static gboolean
is_while (const KringDateAtom *atom)
{
  return atom->form == KRING_FORM_AGE || (atom->form == KRING_FORM_CLASS && atom->number == 0);
}

static gboolean
resolve_single (const KringDatePhrase  *phrase,
                const KringDateContext *context,
                GString                *edtf)
{
  KringDateFlags flags = phrase->flags | phrase->first.flags;
  KringRange range = phrase->range;
  gboolean outside = range == KRING_RANGE_BEFORE || range == KRING_RANGE_AFTER;
  gboolean both_ways = outside || range == KRING_RANGE_UNTIL || range == KRING_RANGE_FROM;
  KringDateSpan span;

  /* "tot mei" may be still to come. "tot Amina 4 was" may mean its beginning or its end. */
  if (both_ways && lacks_year (&phrase->first))
    return FALSE;
  if ((range == KRING_RANGE_UNTIL || range == KRING_RANGE_AFTER) && is_while (&phrase->first))
    return FALSE;
  if (!find_span (&phrase->first, context, &span))
    return FALSE;

  flags |= span.flags;
  if (outside)
    {
      append_outside (edtf, &span, range, flags);
      return TRUE;
    }

  if (range == KRING_RANGE_UNTIL)
    g_string_append (edtf, "../");
  append (edtf, range == KRING_RANGE_UNTIL ? span.last : span.first, flags);
  if (range == KRING_RANGE_SINCE || range == KRING_RANGE_FROM)
    g_string_append (edtf, "/..");

  if (range == KRING_RANGE_POINT && !g_str_equal (span.first, span.last))
    {
      g_string_append_c (edtf, '/');
      append (edtf, span.last, flags);
    }
  return TRUE;
}

static gboolean
resolve_pair (const KringDatePhrase  *phrase,
              const KringDateContext *context,
              GString                *edtf)
{
  KringDateSpan first, second;

  if (phrase->second.form == KRING_FORM_NOW)
    {
      if (phrase->range != KRING_RANGE_SPAN || !find_span (&phrase->first, context, &first))
        return FALSE;

      append (edtf, first.first, phrase->flags | phrase->first.flags | first.flags);
      g_string_append (edtf, "/..");
      return TRUE;
    }

  if (!find_spans (phrase, context, &first, &second))
    return FALSE;

  /* "2010 of 2014" is no time in between. */
  if (phrase->range == KRING_RANGE_OR && kring_day_add_days (first.hi, 1) != second.lo)
    return FALSE;

  append (edtf, first.first, phrase->flags | phrase->first.flags | first.flags);
  g_string_append_c (edtf, '/');
  append (edtf, second.last, phrase->flags | phrase->second.flags | second.flags);
  return TRUE;
}

gboolean
kring_date_phrase_resolve (const KringDatePhrase  *self,
                           const KringDateContext *context,
                           KringDate              *date)
{
  static const KringDateContext unknown = { 0 };
  g_autoptr(GString) edtf = g_string_new (NULL);
  gboolean ok;

  if (context == NULL)
    context = &unknown;

  ok = kring_date_phrase_is_pair (self) ? resolve_pair (self, context, edtf) : resolve_single (self, context, edtf);
  return kring_date_from_edtf (date, ok ? edtf->str : NULL);
}
