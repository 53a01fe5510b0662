/* kring-circle-side.h - what a side of a circle is about, and on which side somebody belongs
 *
 * Sides are the family's own words, so what they are about is found by what is
 * in them, Dutch or English. Somebody belongs on a side by what they are to
 * whom: the table of ties says whether that is family, school or a service, and
 * of family the parent through whom it is counts. Where nothing tells, there is
 * no side: nothing is guessed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-quick-person.h"

G_BEGIN_DECLS

typedef enum {
  KRING_ABOUT_NOTHING       = 0,
  KRING_ABOUT_MOTHER        = 1 << 0,
  KRING_ABOUT_CHOSEN        = 1 << 1,   /* family one chose */
  KRING_ABOUT_FATHER        = 1 << 2,
  KRING_ABOUT_SERVICES      = 1 << 3,
  KRING_ABOUT_SCHOOL        = 1 << 4,   /* and childcare */
  KRING_ABOUT_LEISURE       = 1 << 5,
  KRING_ABOUT_WORK          = 1 << 6,
  KRING_ABOUT_NEIGHBOURHOOD = 1 << 7,
  KRING_ABOUT_FRIENDS       = 1 << 8,
  KRING_ABOUT_FAMILY        = 1 << 9,   /* in circles that have one side for all family */
} KringSideAbout;

/* What is neither family, nor chosen, nor a service. */
#define KRING_ABOUT_PUBLIC \
  (KRING_ABOUT_SCHOOL | KRING_ABOUT_LEISURE | KRING_ABOUT_WORK | KRING_ABOUT_NEIGHBOURHOOD)

/* What side @label is about: "school en vrije tijd" is about two things, words of one's own about nothing. */
KringSideAbout kring_circle_side_about      (const char             *label);
/* Takes a side that is named at the end of @text off it: "buurvrouw Rita, buurt", "oma Marleen, mama's kant", or a side
 * as a circle in @share calls it. NULL, and @text as it was, when none is. */
char          *kring_circle_side_take       (KringShare             *share,
                                             char                   *text) G_GNUC_WARN_UNUSED_RESULT;

/* The side of @circle on which somebody belongs, as it is called there; NULL: nothing tells. @named: the side that was
 * named with them, or NULL. */
char          *kring_circle_side_for_said   (KringShare             *share,
                                             KringRecord            *circle,
                                             const KringQuickPerson *said,
                                             const char             *named) G_GNUC_WARN_UNUSED_RESULT;
char          *kring_circle_side_for_person (KringShare             *share,
                                             KringRecord            *circle,
                                             gint64                  person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
