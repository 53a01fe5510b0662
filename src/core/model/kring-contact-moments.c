/* kring-contact-moments.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-contact-moments.h"

#define LONGEST_MONTH 31
#define LONGEST_YEARS 732   /* two of them: what is vaguer tells nothing of a moment */

/* The basic programme of Kind en Gezin, as published at
 * https://www.opgroeien.be/veelgestelde-vragen/welke-contactmomenten-zijn-er (last changed there on 8 February 2021;
 * it may have changed since). How many weeks before birth the first one is, is our own proposal. */
static const KringContactMoment moments[] = {
  { "start", "startgesprek (liefst tijdens de zwangerschap)", "starting talk (preferably during pregnancy)", 8, 0, 0 },
  { "w2", "huisbezoek 2 weken", "home visit 2 weeks", 0, 2, 0 },
  { "w3", "gehoortest 3 weken", "hearing test 3 weeks", 0, 3, 0 },
  { "w4", "consult 4 weken", "consult 4 weeks", 0, 4, 0 },
  { "w6", "(tele)huisbezoek 6 weken", "(tele) home visit 6 weeks", 0, 6, 0 },
  { "w8", "consult 8 weken", "consult 8 weeks", 0, 8, 0 },
  { "w12", "consult 12 weken", "consult 12 weeks", 0, 12, 0 },
  { "w16", "consult 16 weken", "consult 16 weeks", 0, 16, 0 },
  { "m6", "consult 6 maanden", "consult 6 months", 0, 0, 6 },
  { "m9", "consult 9 maanden", "consult 9 months", 0, 0, 9 },
  { "m12", "consult 12 maanden", "consult 12 months", 0, 0, 12 },
  { "m15", "consult 15 maanden", "consult 15 months", 0, 0, 15 },
  { "m18", "(tele)contact 18 maanden", "(tele) contact 18 months", 0, 0, 18 },
  { "m24", "consult 24 maanden", "consult 24 months", 0, 0, 24 },
  { "m30", "consult 30 maanden", "consult 30 months", 0, 0, 30 },
};

const KringContactMoment *
kring_contact_moments_get (KringLanguage  language,
                           guint         *n_moments)
{
  *n_moments = language != KRING_LANGUAGE_NL_NL ? G_N_ELEMENTS (moments) : 0;

  return moments;
}

char *
kring_contact_moment_title (const KringContactMoment *self,
                            KringLanguage             language)
{
  char *title = g_strdup (language == KRING_LANGUAGE_EN ? self->en : self->nl);

  *title = g_ascii_toupper (*title);
  return title;
}

static gboolean
is_told (const KringDate *date)
{
  return date != NULL && kring_date_is_dated (date) && kring_day_is_valid (date->lo) && kring_day_is_valid (date->hi)
         && kring_day_to_number (date->hi) - kring_day_to_number (date->lo) < LONGEST_YEARS;
}

/* From a birth that is known, the day; from one that is not, about as finely as it is. */
static void
write_date (const KringDate *from,
            gboolean         is_guess,
            int              day,
            KringDate       *date)
{
  int width = kring_day_to_number (from->hi) - kring_day_to_number (from->lo);
  gboolean is_vague = is_guess || width > 0 || kring_date_get_flags (from) != KRING_DATE_CERTAIN;
  g_autofree char *edtf = NULL;

  if (width >= LONGEST_MONTH)
    edtf = g_strdup_printf ("%04d~", day / 10000);
  else if (width > 0)
    edtf = g_strdup_printf ("%04d-%02d~", day / 10000, day / 100 % 100);
  else
    edtf = g_strdup_printf ("%04d-%02d-%02d%s", day / 10000, day / 100 % 100, day % 100, is_vague ? "~" : "");

  kring_date_from_edtf (date, edtf);
}

gboolean
kring_contact_moment_date (const KringContactMoment *self,
                           const KringDate          *birth,
                           const KringDate          *due,
                           KringDate                *date)
{
  gboolean is_before = self->weeks_before_due > 0;
  const KringDate *from = is_told (birth) ? birth : due;
  int middle;

  *date = (KringDate) KRING_DATE_INIT;
  if (is_before && is_told (due))
    from = due;
  if (!is_told (from))
    return FALSE;

  middle = kring_day_from_number ((kring_day_to_number (from->lo) + kring_day_to_number (from->hi)) / 2);
  if (self->months > 0)
    middle = kring_day_add_months (middle, self->months);
  else
    middle = kring_day_from_number (kring_day_to_number (middle) + 7 * (self->weeks - self->weeks_before_due));
  if (!kring_day_is_valid (middle))
    return FALSE;

  write_date (from, from == due && !is_before, middle, date);
  return TRUE;
}
