/* kring-week-times.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-week-times.h"

#include <stdlib.h>
#include <string.h>

#include "kring-week-words.h"

#define WAKING ((1u << KRING_WEEK_MORNING) | (1u << KRING_WEEK_AFTERNOON) | (1u << KRING_WEEK_EVENING))
#define P(part) (1u << KRING_WEEK_##part)
#define D(day)  (1u << (day))
#define WEEKDAYS (D (0) | D (1) | D (2) | D (3) | D (4))
#define WEEKEND  (D (5) | D (6))
#define EVERY    (WEEKDAYS | WEEKEND)

static const char * const hours[] = { "u", "uur", "h", "am", "pm", NULL };

typedef struct {
  GStrv     tokens;
  guint     at;
  guint     group;        /* days that parts are still to be told of */
  gboolean  has_part;     /* parts were told of them: a next day begins a new group */
  guint     before;       /* parts that were told before any day */
  guint     alone;        /* days of a part that no day is told with */
  guint     parts;        /* the result */
  gboolean  is_other;
  gboolean  is_except;
  int       from_day;     /* after "until": where it begins, as a day and a part; -1: not told */
  int       from_part;
  int       last_day;
  int       last_part;
  gboolean  is_until;
} Reading;

typedef enum {
  GO_ON,
  ENOUGH,
  NOWHERE,
} Step;

static guint
spread (guint days,
        guint parts)
{
  guint bits = 0;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if ((days & D (day)) != 0)
      bits |= parts << (day * KRING_WEEK_PARTS);

  return bits;
}

static int
find_first (guint bits)
{
  int place = 0;

  while (bits != 0 && (bits & 1u) == 0)
    {
      bits >>= 1;
      place++;
    }

  return place;
}

/* Days without a part are whole days, but for the night. */
static void
end_group (Reading *self)
{
  if (self->group != 0 && !self->has_part)
    self->parts |= spread (self->group, self->before != 0 ? self->before : WAKING);

  self->group = 0;
  self->has_part = FALSE;
}

/* Everything from one part of the week to another; over the end of the week too. */
static void
fill (Reading *self,
      int      from,
      int      to)
{
  const int n = KRING_WEEK_DAYS * KRING_WEEK_PARTS;

  for (int at = from; ; at = (at + 1) % n)
    {
      self->parts |= 1u << at;
      if (at == to)
        break;
    }
}

static void
read_days (Reading *self,
           guint    days)
{
  int day = find_first (days);

  if (self->is_except)
    {
      end_group (self);
      self->parts &= ~spread (days, WAKING | P (NIGHT));
      return;
    }
  if (self->is_until && self->last_day >= 0)
    {
      self->from_day = self->last_day;
      self->from_part = self->last_part;
      for (int between = self->from_day; between != day; between = (between + 1) % KRING_WEEK_DAYS)
        self->group |= D (between);
      self->group |= D (day);
    }
  else
    {
      if (self->has_part)
        end_group (self);
      self->group |= days;
    }
  self->is_until = FALSE;
  self->last_day = day;
  self->last_part = -1;
}

static void
read_parts (Reading *self,
            guint    parts,
            guint    alone)
{
  int part = find_first (parts);

  if (self->is_until && self->last_part >= 0 && self->from_day < 0 && part >= self->last_part)
    for (int between = self->last_part; between <= part; between++)   /* "van 14 tot 17 uur" */
      parts |= 1u << between;
  self->is_until = FALSE;

  if (self->group == 0)
    {
      self->before |= parts;
      self->alone |= alone;
    }
  else if (self->from_day >= 0 && self->from_part >= 0)                /* "van vrijdag 17 uur tot zondag 17 uur" */
    {
      self->parts &= ~(spread (D (self->from_day), WAKING));
      fill (self, self->from_day * KRING_WEEK_PARTS + self->from_part, self->last_day * KRING_WEEK_PARTS + part);
      self->has_part = TRUE;
      self->from_day = -1;
    }
  else
    {
      self->parts |= spread (self->group, parts);
      self->has_part = TRUE;
    }
  self->last_part = part;
}

static guint
find_part (long hour)
{
  if (hour < 5 || hour >= 23)
    return P (NIGHT);
  if (hour < 12)
    return P (MORNING);

  return hour < 18 ? P (AFTERNOON) : P (EVENING);
}

static gboolean
is_number (const char *token)
{
  return token != NULL && *token != '\0' && strspn (token, "0123456789") == strlen (token);
}

/* How many tokens are an hour: "16u30", "16 uur", "4pm", and "10" in "10-12 uur"; 0: none. */
static guint
read_hour (Reading *self)
{
  const char * const *next = (const char * const *) self->tokens + self->at + 1;
  char *end;
  long hour = strtol (self->tokens[self->at], &end, 10);
  gboolean is_range = is_number (next[0]) || (g_strcmp0 (next[0], "tot") == 0 && is_number (next[1]));
  const char *unit = end;
  guint n = 1;

  if (!g_ascii_isdigit (*self->tokens[self->at]) || hour > 24)
    return 0;

  if (*end == '\0' && is_range)
    {
      unit = next[0] != NULL && is_number (next[0]) ? next[1] : next[2];   /* it stands once, after the second hour */
    }
  else if (*end == '\0')
    {
      unit = next[0];
      n = 2;
    }
  if (unit == NULL || (!g_strv_contains (hours, unit) && !((*unit == 'u' || *unit == ':') && is_number (unit + 1))))
    return 0;

  if (g_str_equal (unit, "pm") && hour < 12)
    hour += 12;
  read_parts (self, find_part (hour), 0);
  self->is_until = n == 1 && *end == '\0';
  return n;
}

static Step
read_word (Reading             *self,
           const KringWeekWord *word)
{
  switch (word->meaning)
    {
    case KRING_WEEK_IS_DAY:
      read_days (self, word->number);
      return GO_ON;

    case KRING_WEEK_IS_PART:
      read_parts (self, word->number, EVERY);
      return GO_ON;

    case KRING_WEEK_IS_SCHOOL:
      read_parts (self, word->number, WEEKDAYS);
      return GO_ON;

    case KRING_WEEK_IS_OTHER:
      self->is_other = TRUE;
      return GO_ON;

    case KRING_WEEK_IS_UNTIL:
      self->is_until = TRUE;
      return GO_ON;

    case KRING_WEEK_IS_EXCEPT:
      self->is_except = TRUE;
      return GO_ON;

    case KRING_WEEK_IS_STOP:
      return ENOUGH;

    case KRING_WEEK_IS_MONTH:
      return self->at > 0 && is_number (self->tokens[self->at - 1]) ? NOWHERE : ENOUGH;

    case KRING_WEEK_IS_NO:
    default:
      return self->is_except ? ENOUGH : NOWHERE;
    }
}

static Step
read_token (Reading *self)
{
  guint n_hour = read_hour (self);
  const KringWeekWord *word;
  guint n_tokens;
  Step step;

  if (n_hour > 0)
    {
      self->at += n_hour;
      return GO_ON;
    }

  word = kring_week_words_find ((const char * const *) self->tokens + self->at, &n_tokens);
  step = word != NULL ? read_word (self, word) : GO_ON;
  self->at += MAX (n_tokens, 1);
  return step;
}

gboolean
kring_week_times_read (KringWeekTimes *self,
                       const char     *words)
{
  g_auto(GStrv) tokens = kring_week_words_split (words != NULL ? words : "");
  Reading reading = { .tokens = tokens, .from_day = -1, .last_day = -1, .last_part = -1 };
  Step step = GO_ON;

  *self = (KringWeekTimes) { 0 };
  while (step == GO_ON && tokens[reading.at] != NULL)
    step = read_token (&reading);
  if (step == NOWHERE)
    return FALSE;

  end_group (&reading);
  if (reading.parts == 0)
    reading.parts = spread (reading.alone, reading.before);
  if (reading.parts == 0)
    return FALSE;

  self->parts = reading.parts;
  self->is_other = reading.is_other;
  return TRUE;
}

static guint
read_rule_days (const char *value)
{
  static const char * const codes[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
  g_auto(GStrv) given = g_strsplit (value, ",", -1);
  guint days = 0;

  for (guint i = 0; given[i] != NULL; i++)
    for (guint day = 0; day < G_N_ELEMENTS (codes); day++)
      if (g_ascii_strcasecmp (given[i], codes[day]) == 0)
        days |= D (day);

  return days;
}

gboolean
kring_week_times_read_rule (KringWeekTimes *self,
                            const char     *rule)
{
  g_auto(GStrv) pieces = g_strsplit (rule != NULL ? rule : "", ";", -1);
  gboolean is_daily = FALSE, is_weekly = FALSE;
  gint64 interval = 1;
  guint days = 0;

  *self = (KringWeekTimes) { 0 };
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      is_daily |= g_ascii_strcasecmp (pieces[i], "FREQ=DAILY") == 0;
      is_weekly |= g_ascii_strcasecmp (pieces[i], "FREQ=WEEKLY") == 0;
      if (g_ascii_strncasecmp (pieces[i], "INTERVAL=", 9) == 0)
        interval = g_ascii_strtoll (pieces[i] + 9, NULL, 10);
      if (g_ascii_strncasecmp (pieces[i], "BYDAY=", 6) == 0)
        days = read_rule_days (pieces[i] + 6);
    }

  if (rule != NULL && strchr (rule, '=') == NULL)   /* just the days: "MO,WE" */
    {
      is_weekly = TRUE;
      days = read_rule_days (rule);
    }
  if (is_daily && interval == 1)
    days = EVERY;
  if ((!is_daily && !is_weekly) || days == 0 || interval < 1 || interval > 2 || (is_daily && interval != 1))
    return FALSE;

  self->parts = spread (days, WAKING);
  self->is_other = interval == 2;
  return TRUE;
}
