/* kring-answers-private.h - what the files of kring-answers.h share
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-answers.h"

G_BEGIN_DECLS

/* The one who is asked about, or the children in the middle; borrowed records. */
GPtrArray *kring_asked_people   (KringShare       *share,
                                 const KringAsked *asked) G_GNUC_WARN_UNUSED_RESULT;
char      *kring_day_to_words   (int               day) G_GNUC_WARN_UNUSED_RESULT;
/* With a capital and a full stop; takes @sentence. */
void       kring_answer_take    (GStrvBuilder     *sentences,
                                 char             *sentence);

/* kring-answers-lived.c */
void kring_answer_where    (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
void kring_answer_how_long (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
void kring_answer_gaps     (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
/* kring-answers-around.c */
void kring_answer_around   (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
/* kring-answers-events.c */
void kring_answer_ages     (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
void kring_answer_between  (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);

G_END_DECLS
