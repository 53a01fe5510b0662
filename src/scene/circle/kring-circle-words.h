/* kring-circle-words.h - a family circle in words, for the screen reader and to read beside the picture
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"

G_BEGIN_DECLS

/* "Agnes, buurvrouw, ring “weet alles”, gekozen familie, geeft: eten en maaltijden". */
char *kring_circle_stand_to_words (const KringCircleModel *model,
                                   const KringCircleStand *stand) G_GNUC_WARN_UNUSED_RESULT;
/* The kinds of help somebody gives now, each once: "eten en maaltijden; een luisterend oor". NULL: none. */
char *kring_circle_person_gifts   (const KringCircleModel *model,
                                   KringRecord            *person) G_GNUC_WARN_UNUSED_RESULT;
/* "ring “weet alles”, gekozen familie": where somebody stands. */
char *kring_circle_place_words    (const KringCircleModel *model,
                                   const KringCircleStand *stand) G_GNUC_WARN_UNUSED_RESULT;
/* "De kring van Noor en Mats · 6 oktober 2026": in a list. The second of that name and day has "(2)" behind it. */
char *kring_circle_list_name      (KringShare             *share,
                                   KringRecord            *circle) G_GNUC_WARN_UNUSED_RESULT;
/* "De kring van Noor en Mats, 6 oktober 2026"; also with its number. */
char *kring_circle_name_words     (const KringCircleModel *model) G_GNUC_WARN_UNUSED_RESULT;
/* "De kring van Noor en Mats, 6 oktober 2026, 20 mensen": a sentence for the whole. */
char *kring_circle_title_words    (const KringCircleModel *model) G_GNUC_WARN_UNUSED_RESULT;
/* "16 van familie, vrienden en buurt, 4 van de diensten". Never a score. */
char *kring_circle_counts_to_words (const KringCircleModel *model) G_GNUC_WARN_UNUSED_RESULT;
/* All of it, ring by ring, one line a side. */
char *kring_circle_to_words       (const KringCircleModel *model) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
