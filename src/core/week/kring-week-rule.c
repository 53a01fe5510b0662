/* kring-week-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-week-rule.h"

#include <glib/gi18n-lib.h>

#include "kring-week.h"
#include "kring-words.h"

static const char * const codes[KRING_WEEK_DAYS] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

char *
kring_week_rule_new (guint    days,
                     gboolean is_other)
{
  GString *rule;

  if (days == 0)
    return NULL;

  rule = g_string_new (is_other ? "FREQ=WEEKLY;INTERVAL=2;BYDAY=" : "FREQ=WEEKLY;BYDAY=");
  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if ((days & 1u << day) != 0)
      g_string_append_printf (rule, "%s%s", rule->str[rule->len - 1] != '=' ? "," : "", codes[day]);

  return g_string_free (rule, FALSE);
}

guint
kring_week_rule_read (const char *rule,
                      gboolean   *is_other)
{
  KringWeekTimes times;
  guint days = 0;

  *is_other = FALSE;
  if (!kring_week_times_read_rule (&times, rule))
    return 0;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if ((times.parts & KRING_WEEK_BIT (day, KRING_WEEK_MORNING)) != 0)
      days |= 1u << day;
  *is_other = times.is_other;

  return days;
}

char *
kring_week_rule_tell (const char *rule)
{
  gboolean is_other;
  guint days = kring_week_rule_read (rule, &is_other);
  const char *names[KRING_WEEK_DAYS + 1] = { NULL };
  g_autofree char *joined = NULL;
  guint n = 0;

  if (days == 0)
    return NULL;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if ((days & 1u << day) != 0)
      names[n++] = kring_week_day_words (day);
  joined = n == KRING_WEEK_DAYS ? g_strdup (_("every day")) : kring_words_join (names, kring_language_get ());

  /* Translators: %s is one or more days of the week */
  return is_other ? g_strdup_printf (_("%s, every other week"), joined) : g_steal_pointer (&joined);
}
