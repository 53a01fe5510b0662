/* kring-answers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-answers.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "kring-answers-private.h"
#include "kring-date-words.h"

const KringQuestion kring_questions[] = {
  { "where",   N_("Where did they live on that day?"),    KRING_ASKS_PERSON | KRING_ASKS_DAY, kring_answer_where },
  { "around",  N_("Who was there on that day?"),          KRING_ASKS_PERSON | KRING_ASKS_DAY, kring_answer_around },
  { "long",    N_("How long did they live in each place?"), KRING_ASKS_PERSON, kring_answer_how_long },
  { "gaps",    N_("Of which time is nothing told, and when were there two places?"),      KRING_ASKS_PERSON, kring_answer_gaps },
  { "ages",    N_("How old were they each time?"),        KRING_ASKS_PERSON, kring_answer_ages },
  { "between", N_("How much time is there between two moments?"), KRING_ASKS_EVENTS, kring_answer_between },
  { NULL }
};

const KringQuestion *
kring_question_find (const char *code)
{
  for (const KringQuestion *question = kring_questions; question->code != NULL; question++)
    if (g_str_equal (question->code, code))
      return question;

  return NULL;
}

char **
kring_answer (KringShare          *share,
              const KringQuestion *question,
              const KringAsked    *asked)
{
  g_autoptr(GStrvBuilder) sentences = g_strv_builder_new ();
  g_auto(GStrv) answer = NULL;

  question->answer (share, asked, sentences);
  answer = g_strv_builder_end (sentences);
  if (answer[0] == NULL)
    {
      kring_answer_take (sentences, g_strdup (_("nothing is told of that yet")));
      return g_strv_builder_end (sentences);
    }

  return g_steal_pointer (&answer);
}

GPtrArray *
kring_asked_people (KringShare       *share,
                    const KringAsked *asked)
{
  GPtrArray *people;
  KringRecord *person;

  if (asked->person == 0)
    return kring_share_children (share);

  people = g_ptr_array_new ();
  person = kring_share_get (share, asked->person);
  if (person != NULL && kring_record_get_noun (person) == KRING_NOUN_PERSON)
    g_ptr_array_add (people, person);

  return people;
}

char *
kring_day_to_words (int day)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_date_from_day (&date, day);
  return kring_date_to_words (&date, kring_language_get ());
}

void
kring_answer_take (GStrvBuilder *sentences,
                   char         *sentence)
{
  g_autofree char *capital = kring_words_capitalize (sentence);
  gboolean is_closed = strchr (".?!", sentence[strlen (sentence) - 1]) != NULL;

  g_strv_builder_take (sentences, g_strconcat (capital, is_closed ? "" : ".", NULL));
  g_free (sentence);
}
