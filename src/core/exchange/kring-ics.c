/* kring-ics.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-ics.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LONGEST_LINE    75             /* bytes, without CRLF */
#define USUAL_MINUTES   60
#define YEAR_2020       1577836800     /* seconds since 1970 */

/* Which dates there are, and what they are called. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *title;
  gboolean    has_time;
} dates[] = {
  { KRING_NOUN_MEETING,   "date",   N_("Meeting"), TRUE },
  { KRING_NOUN_MEETING,   "next",   N_("Meeting"), FALSE },
  { KRING_NOUN_PLAN,      "review", N_("Look at the plan"), FALSE },
  { KRING_NOUN_PLAN_ITEM, "review", N_("Look at an agreement"), FALSE },
};

/* The rules of the European Union since 1996. */
static const char * const time_zone[] = {
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Brussels",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
};

/* Folded: a line goes on in the next one after a space, between two letters. */
static void
add_line (GString    *ics,
          const char *line)
{
  gsize room = LONGEST_LINE;

  while (strlen (line) > room)
    {
      const char *end = line + room;

      while (((guchar) *end & 0xc0) == 0x80)
        end--;
      g_string_append_len (ics, line, end - line);
      g_string_append (ics, "\r\n ");
      line = end;
      room = LONGEST_LINE - 1;
    }
  g_string_append (ics, line);
  g_string_append (ics, "\r\n");
}

static void add_words (GString    *ics,
                       const char *format,
                       ...) G_GNUC_PRINTF (2, 3);

static void
add_words (GString    *ics,
           const char *format,
           ...)
{
  g_autofree char *line = NULL;
  va_list args;

  va_start (args, format);
  line = g_strdup_vprintf (format, args);
  va_end (args);
  add_line (ics, line);
}

static void
add_text (GString    *ics,
          const char *name,
          const char *words)
{
  g_autoptr(GString) line = g_string_new (name);

  g_string_append_c (line, ':');
  for (; *words != '\0'; words++)
    {
      if (strchr ("\\;,", *words) != NULL)
        g_string_append_c (line, '\\');
      if (*words == '\n')
        g_string_append (line, "\\n");
      else
        g_string_append_c (line, *words);
    }
  add_line (ics, line->str);
}

int
kring_ics_read_time (const char *words)
{
  const char *at = words != NULL ? words + strcspn (words, "0123456789") : "";
  char *end;
  gint64 hour = g_ascii_strtoll (at, &end, 10);
  gint64 minute = 0;

  if (end == at || hour > 23)
    return -1;

  end += *end == ' ';
  if (*end != '\0' && strchr (":.uh", *end) != NULL && g_ascii_isdigit (end[1]))
    minute = g_ascii_strtoll (end + 1, NULL, 10);
  else if (*end != '\0' && strchr (":uh", *end) == NULL)
    return -1;

  return minute < 60 ? (int) (hour * 60 + minute) : -1;
}

/* The one day that it is; 0: none, or not certain which. */
static int
get_day (KringRecord *record,
         const char  *field)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (!kring_record_get_date (record, field, &date) || date.lo != date.hi || !kring_day_is_valid (date.lo))
    return 0;

  return date.lo;
}

/* A next meeting that is in the list by now is told once. */
static gboolean
has_meeting (KringShare *share,
             int         day)
{
  GPtrArray *meetings = kring_share_list (share, KRING_NOUN_MEETING);

  for (guint i = 0; i < meetings->len; i++)
    if (get_day (meetings->pdata[i], "date") == day)
      return TRUE;

  return FALSE;
}

static gboolean
is_over (KringShare  *share,
         KringRecord *record)
{
  KringRecord *plan = kring_record_get_noun (record) == KRING_NOUN_PLAN_ITEM ? kring_share_follow (share, record, "plan")
                                                                             : record;

  return kring_record_get_noun (record) != KRING_NOUN_MEETING
         && (plan == NULL || kring_record_is (plan, "status", "replaced") || kring_record_is (plan, "status", "stopped")
             || kring_record_is (record, "status", "done") || kring_record_is (record, "status", "stopped"));
}

static void
add_times (GString     *ics,
           KringRecord *record,
           int          day,
           gboolean     has_time)
{
  int minutes = has_time ? kring_ics_read_time (kring_record_get_text (record, "time")) : -1;
  gint64 length = has_time ? kring_record_get_int (record, "minutes") : KRING_UNSET;

  if (minutes < 0)
    {
      add_words (ics, "DTSTART;VALUE=DATE:%08d", day);
      add_words (ics, "DTEND;VALUE=DATE:%08d", kring_day_from_number (kring_day_to_number (day) + 1));
      add_line (ics, "TRANSP:TRANSPARENT");
      return;
    }

  add_words (ics, "DTSTART;TZID=Europe/Brussels:%08dT%02d%02d00", day, minutes / 60, minutes % 60);
  add_words (ics, "DURATION:PT%dM", length > 0 && length < 24 * 60 ? (int) length : USUAL_MINUTES);
}

static void
add_event (GString     *ics,
           KringRecord *record,
           gsize        kind,
           int          day,
           gint64       stamp)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc (stamp);
  g_autofree char *written = g_date_time_format (time, "%Y%m%dT%H%M%SZ");

  add_line (ics, "BEGIN:VEVENT");
  add_words (ics, "UID:%" G_GINT64_FORMAT "-%s@kringapp.github.io", kring_record_get_id (record), dates[kind].field);
  add_words (ics, "DTSTAMP:%s", written);
  add_words (ics, "SEQUENCE:%" G_GINT64_FORMAT, MAX (stamp - YEAR_2020, 0) / 60);   /* rises with every file */
  add_times (ics, record, day, dates[kind].has_time);
  add_text (ics, "SUMMARY", _(dates[kind].title));
  add_line (ics, "CLASS:PRIVATE");
  add_line (ics, "END:VEVENT");
}

char *
kring_ics_write (KringShare *share,
                 int         from,
                 gint64      stamp,
                 guint      *n_dates)
{
  GString *ics = g_string_new (NULL);
  guint n = 0;

  add_line (ics, "BEGIN:VCALENDAR");
  add_line (ics, "VERSION:2.0");
  add_line (ics, "PRODID:-//Kring//Kring " PACKAGE_VERSION "//NL");
  add_line (ics, "CALSCALE:GREGORIAN");
  add_line (ics, "METHOD:PUBLISH");
  for (gsize i = 0; i < G_N_ELEMENTS (time_zone); i++)
    add_line (ics, time_zone[i]);

  for (gsize kind = 0; kind < G_N_ELEMENTS (dates); kind++)
    {
      GPtrArray *records = kring_share_list (share, dates[kind].noun);

      for (guint i = 0; i < records->len; i++)
        {
          int day = get_day (records->pdata[i], dates[kind].field);

          if (day == 0 || day < from || is_over (share, records->pdata[i])
              || (g_str_equal (dates[kind].field, "next") && has_meeting (share, day)))
            continue;
          add_event (ics, records->pdata[i], kind, day, stamp);
          n++;
        }
    }
  add_line (ics, "END:VCALENDAR");

  if (n_dates != NULL)
    *n_dates = n;
  return g_string_free_and_steal (ics);
}
