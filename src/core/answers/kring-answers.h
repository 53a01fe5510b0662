/* kring-answers.h - THE table of questions that the timeline answers
 *
 * An answer is a list of sentences, from what one reader may see and nothing
 * else. What is not told is said to be not told; nothing is guessed, and no
 * place, person or time is weighed against another.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef enum {
  KRING_ASKS_PERSON = 1 << 0,   /* about one person, or all children in the middle */
  KRING_ASKS_DAY    = 1 << 1,
  KRING_ASKS_EVENTS = 1 << 2,   /* about two events */
} KringAsks;

typedef struct {
  gint64 person;   /* 0: the children in the middle */
  int    day;      /* yyyymmdd */
  int    today;    /* what goes on goes on until then */
  gint64 event;
  gint64 other;
} KringAsked;

typedef struct {
  const char *code;    /* on the command line */
  const char *title;   /* N_() */
  KringAsks   asks;
  void      (*answer) (KringShare *share, const KringAsked *asked, GStrvBuilder *sentences);
} KringQuestion;

extern const KringQuestion kring_questions[];   /* ends with a NULL code */

/* NULL: there is no such question. */
const KringQuestion *kring_question_find (const char          *code);
/* At least one sentence. */
char               **kring_answer        (KringShare          *share,
                                          const KringQuestion *question,
                                          const KringAsked    *asked) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
