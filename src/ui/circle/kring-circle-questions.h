/* kring-circle-questions.h - questions that widen a circle, one of them to ask aloud
 *
 * Signal "asked" (const char *question): one was chosen; the dialog closes.
 * Below them stands in words who is in the circle, and who was in the one
 * before it: numbers of people, never a score.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_QUESTIONS (kring_circle_questions_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleQuestions, kring_circle_questions, KRING, CIRCLE_QUESTIONS, AdwDialog)

AdwDialog *kring_circle_questions_new (KringShare  *share,
                                       KringRecord *circle);

G_END_DECLS
