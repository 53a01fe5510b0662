/* kring-length.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-length.h"

#include <glib/gi18n-lib.h>

#include "kring-date.h"

#define FEW_DAYS 28   /* fewer are told in days */

static int
count_months (int start,
              int days)
{
  int end = kring_day_from_number (kring_day_to_number (start) + days);
  int months = (end / 10000 - start / 10000) * 12 + end / 100 % 100 - start / 100 % 100;

  return MAX (kring_day_anniversary (start, months) > end ? months - 1 : months, 0);
}

static char *
write_years (int years)
{
  return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) years), years);
}

static char *
write_months (int months)
{
  return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), months);
}

static char *
write_length (int start,
              int days)
{
  int months = count_months (start, days);
  g_autofree char *years = write_years (months / 12);
  g_autofree char *rest = write_months (months % 12);

  if (days < FEW_DAYS || months == 0)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
  if (months < 12)
    return g_steal_pointer (&rest);
  if (months % 12 == 0)
    return g_steal_pointer (&years);

  /* Translators: years, months: "5 years and 2 months" */
  return g_strdup_printf (_("%s and %s"), years, rest);
}

/* Both in whole years, or both in whole months: to say more would be to know more than was told. */
static char *
write_between (int         least,
               int         most,
               char     *(*write) (int n))
{
  g_autofree char *last = write (most);

  if (least == most)
    /* Translators: %s is a length of time */
    return g_strdup_printf (_("about %s"), last);

  /* Translators: a number, a length of time: "2 to 3 years" */
  return g_strdup_printf (_("%d to %s"), least, last);
}

char *
kring_length_to_words (int start,
                       int least,
                       int most)
{
  int fewest = count_months (start, MAX (least, 0)), months = count_months (start, most);
  g_autofree char *shortest = write_length (start, MAX (least, 0));
  g_autofree char *longest = write_length (start, MAX (most, 0));

  if (g_str_equal (shortest, longest))
    return g_steal_pointer (&shortest);
  if (least <= 0 || (fewest == 0 && months > 1))
    /* Translators: %s is a length of time */
    return g_strdup_printf (_("at most %s"), longest);
  if (fewest >= 12)
    return write_between (fewest / 12, months / 12, write_years);
  if (fewest >= 1 && months < 12)
    return write_between (fewest, months, write_months);

  /* Translators: two lengths of time: "10 months to 2 years" */
  return g_strdup_printf (_("%s to %s"), shortest, longest);
}
