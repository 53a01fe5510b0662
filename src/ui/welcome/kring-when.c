/* kring-when.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-when.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"

/* Monday first, as kring_day_to_number () counts: day 0 was a Thursday. */
static const char * const weekdays[] = {
  N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"),
};

static char *
get_date_words (int day)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_date_from_day (&date, day);
  return kring_date_to_words (&date, kring_language_get ());
}

char *
kring_when_to_words (int day,
                     int today)
{
  int number = kring_day_to_number (day);
  int away = number - kring_day_to_number (today);
  g_autofree char *date = NULL;

  if (away == 0)
    return g_strdup (_("today"));
  if (away == 1)
    return g_strdup (_("tomorrow"));
  if (away == -1)
    return g_strdup (_("yesterday"));

  date = get_date_words (day);
  if (away < 0)
    return g_steal_pointer (&date);

  /* Translators: a weekday and a date: "Tuesday 13 January 2026" */
  return g_strdup_printf (_("%s %s"), _(weekdays[(number + 3) % 7]), date);
}
