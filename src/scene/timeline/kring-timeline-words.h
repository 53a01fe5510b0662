/* kring-timeline-words.h - what is on the timeline, in words
 *
 * For the screen reader and for the labels. What only one person tells always
 * says who; what people tell differently never stands there as one truth
 * (domain brief 0.4, 4.2).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* "Eerste schooldag, 1 september 2019, Amina 5 jaar, volgens mama". @children: whose ages are told. */
char *kring_event_to_words      (KringShare      *share,
                                 KringRecord     *event,
                                 GPtrArray       *children) G_GNUC_WARN_UNUSED_RESULT;
/* Who says so, to stand behind the title: "according to mama", "told differently: Amina, Kelly". @is_short: without
 * names when there are several. NULL when all agree. */
char *kring_event_tellers       (KringShare      *share,
                                 KringRecord     *event,
                                 gboolean         is_short) G_GNUC_WARN_UNUSED_RESULT;

/* "planned", "did not take place"; NULL: it is just told. Nothing is ever too late. */
const char *kring_event_state (KringRecord *event);
/* "Amina, bij papa en Salma, om de twee weken, van juli 2021 tot 5 maart 2023". */
char *kring_stay_to_words       (KringShare      *share,
                                 KringRecord     *stay) G_GNUC_WARN_UNUSED_RESULT;
/* "Bij papa en Salma · om de twee weken": what stands on the band. */
char *kring_stay_title          (KringShare      *share,
                                 KringRecord     *stay) G_GNUC_WARN_UNUSED_RESULT;

/* "Bij papa en Salma", or else what kind of place it is. */
const char *kring_stay_place     (KringShare      *share,
                                 KringRecord     *stay);

char *kring_support_to_words    (KringShare      *share,
                                 KringRecord     *support) G_GNUC_WARN_UNUSED_RESULT;
/* "Agnes: vrijdagavond binnenspringen". */
char *kring_support_title       (KringShare      *share,
                                 KringRecord     *support) G_GNUC_WARN_UNUSED_RESULT;

/* As kring_age_to_words(); NULL before and at birth, after death, or when nothing is known. */
char *kring_person_age_to_words (KringRecord     *person,
                                 const KringDate *on) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
