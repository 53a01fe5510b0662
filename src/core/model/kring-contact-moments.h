/* kring-contact-moments.h - the moments at which every young child is looked at
 *
 * A template, not a rule: they are put on the timeline as planned, and whoever
 * works with the family changes them. None is ever too late.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* From the first of them to the last there are about 1000 days. */
#define KRING_CONTACT_MOMENTS_YEARS 3

typedef struct {
  const char *code;               /* what "moment" of an event holds */
  const char *nl;
  const char *en;
  int         weeks_before_due;   /* just one of these three is not 0 */
  int         weeks;              /* after birth */
  int         months;
} KringContactMoment;

/* In order. None in the Netherlands, where each organisation has its own. */
const KringContactMoment *kring_contact_moments_get  (KringLanguage             language,
                                                      guint                    *n_moments);

/* "Huisbezoek 2 weken". */
char                     *kring_contact_moment_title (const KringContactMoment *self,
                                                      KringLanguage             language) G_GNUC_WARN_UNUSED_RESULT;

/* When it would be for a child born at @birth, or else expected at @due; both may be undated, NULL and vague: about
 * such a day, about such a month. FALSE and @date undated when neither tells. */
gboolean                  kring_contact_moment_date  (const KringContactMoment *self,
                                                      const KringDate          *birth,
                                                      const KringDate          *due,
                                                      KringDate                *date);

G_END_DECLS
