/* kring-period.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-period.h"

#include <string.h>

/* An end that nobody knows is drawn this far, soft. */
#define UNKNOWN_DAYS 365
/* A date longer than a month is soft. */
#define SHARP_DAYS 31

/* First day and the day after the last; open ends stay open as G_MININT and G_MAXINT. */
static void
get_bounds (const KringDate *date,
            int             *start,
            int             *end)
{
  *start = date->lo == KRING_DAY_OPEN_START ? G_MININT : kring_day_to_number (date->lo);
  *end = date->hi == KRING_DAY_OPEN_END ? G_MAXINT : kring_day_to_number (date->hi) + 1;
}

static gboolean
is_vague (const KringDate *date)
{
  KringDateFlags flags = kring_date_get_flags (date);
  int start, end;

  get_bounds (date, &start, &end);

  return flags != KRING_DATE_CERTAIN || start == G_MININT || end == G_MAXINT || end - start > SHARP_DAYS;
}

/* Each end of "2015/2022-06" is as sharp as it was told. */
static KringFade
get_interval_fade (const char *edtf)
{
  g_auto(GStrv) ends = g_strsplit (edtf, "/", 2);
  KringFade fade = KRING_FADE_NONE;

  for (int i = 0; i < 2; i++)
    {
      KringDate end = KRING_DATE_INIT;

      if (!kring_date_from_edtf (&end, ends[i]) || is_vague (&end))
        fade |= i == 0 ? KRING_FADE_START : KRING_FADE_END;
      kring_date_clear (&end);
    }

  return fade;
}

static void
close_open_ends (KringPeriod *self)
{
  if (self->start == G_MININT)
    {
      self->start = self->end - UNKNOWN_DAYS;
      self->fade |= KRING_FADE_START;
    }
  if (self->end == G_MAXINT)
    {
      self->end = self->start + 1;
      self->fade |= KRING_FADE_END;
      self->is_ongoing = TRUE;
    }
}

gboolean
kring_period_of_event (KringPeriod     *self,
                       const KringDate *date,
                       const KringDate *to)
{
  KringDateFlags flags;

  *self = (KringPeriod) { 0 };
  if (!kring_date_is_dated (date))
    return FALSE;

  get_bounds (date, &self->start, &self->end);
  flags = kring_date_get_flags (date);
  self->is_unsure = (flags & KRING_DATE_UNCERTAIN) != 0;

  if (strchr (date->edtf, '/') != NULL)
    self->fade = get_interval_fade (date->edtf);
  else if (is_vague (date))
    self->fade = KRING_FADE_START | KRING_FADE_END;

  /* An end before the start is a slip of the pen: the start is what counts. */
  if (to != NULL && kring_date_is_dated (to) && to->hi >= date->lo)
    {
      int start;

      get_bounds (to, &start, &self->end);
      self->fade = (self->fade & KRING_FADE_START) | (is_vague (to) ? KRING_FADE_END : 0);
    }

  close_open_ends (self);
  self->is_point = self->end - self->start == 1 && self->fade == KRING_FADE_NONE && !self->is_ongoing;

  return TRUE;
}

static int
get_middle (const KringDate *date)
{
  int start, end;

  get_bounds (date, &start, &end);
  if (start == G_MININT)
    return end;
  if (end == G_MAXINT)
    return start;
  if (end - start == 1)
    return start;   /* who moves on a day leaves one place and comes to the other */

  return start + (end - start) / 2;
}

gboolean
kring_period_of_stay (KringPeriod     *self,
                      const KringDate *from,
                      const KringDate *to)
{
  gboolean has_start = kring_date_is_dated (from), has_end = kring_date_is_dated (to);

  *self = (KringPeriod) { .start = G_MININT, .end = G_MAXINT };
  if (!has_start && !has_end)
    return FALSE;

  if (has_start)
    {
      self->start = get_middle (from);
      self->fade |= is_vague (from) ? KRING_FADE_START : 0;
      self->is_unsure |= (kring_date_get_flags (from) & KRING_DATE_UNCERTAIN) != 0;
    }
  if (has_end)
    {
      self->end = get_middle (to);
      self->fade |= is_vague (to) ? KRING_FADE_END : 0;
      self->is_unsure |= (kring_date_get_flags (to) & KRING_DATE_UNCERTAIN) != 0;
    }

  close_open_ends (self);
  self->end = MAX (self->end, self->start + 1);

  return TRUE;
}

gboolean
kring_period_read (KringPeriod *self,
                   KringRecord *record,
                   const char  *from_field,
                   const char  *to_field)
{
  KringDate from, to;
  gboolean is_dated;

  kring_record_get_date (record, from_field, &from);
  kring_record_get_date (record, to_field, &to);
  is_dated = kring_period_of_stay (self, &from, &to);
  kring_date_clear (&from);
  kring_date_clear (&to);

  return is_dated;
}

int
kring_period_get_end (const KringPeriod *self,
                      int                today)
{
  return self->is_ongoing ? MAX (self->end, today) : self->end;
}
