/* kring-subjects.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-subjects.h"

#include <glib/gi18n.h>

#include "kring-circle-model.h"
#include "kring-circle-words.h"
#include "kring-date-words.h"
#include "kring-plan-document.h"

/* What a document is about, and what it tells of it, row by row. */
typedef struct {
  const char   *code;
  KringNoun     noun;                       /* KRING_NO_NOUN: the whole family */
  KringRecord *(*find_first) (KringShare *share);
  KringNoun     told[4];                    /* up to KRING_NO_NOUN */
} Subject;

static const Subject subjects[] = {
  { "plan", KRING_NOUN_PLAN, kring_plan_document_find_newest,
    { KRING_NOUN_PLAN_ITEM, KRING_NOUN_NOT_AGREED, KRING_NOUN_SIGNATURE, KRING_NO_NOUN } },
  { "timeline", KRING_NO_NOUN, NULL, { KRING_NOUN_EVENT, KRING_NOUN_STAY, KRING_NOUN_SUPPORT, KRING_NO_NOUN } },
  { "timeline-list", KRING_NO_NOUN, NULL, { KRING_NOUN_EVENT, KRING_NOUN_STAY, KRING_NO_NOUN } },
  { "voices", KRING_NO_NOUN, NULL, { KRING_NOUN_CHILD_VOICE, KRING_NO_NOUN } },
  { "places", KRING_NO_NOUN, NULL, { KRING_NOUN_STAY, KRING_NO_NOUN } },
  { "circle", KRING_NOUN_CIRCLE, kring_circle_find_current, { KRING_NOUN_PLACEMENT, KRING_NO_NOUN } },
  { "blank-circle", KRING_NOUN_CIRCLE, kring_circle_find_current, { KRING_NO_NOUN } },
  { "carriers", KRING_NO_NOUN, NULL, { KRING_NOUN_PLAN_ITEM, KRING_NOUN_SUPPORT, KRING_NOUN_STAY, KRING_NO_NOUN } },
};

static const Subject *
find_subject (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (g_str_equal (subjects[i].code, code))
      return &subjects[i];

  return NULL;
}

GPtrArray *
kring_subjects_list (KringShare *share,
                     const char *code)
{
  const Subject *subject = find_subject (code);
  GPtrArray *found = g_ptr_array_new ();
  KringRecord *first;
  GPtrArray *rows;

  if (subject == NULL || subject->noun == KRING_NO_NOUN)
    return found;

  first = subject->find_first (share);
  rows = kring_share_list (share, subject->noun);
  if (first != NULL)
    g_ptr_array_add (found, first);
  for (guint i = 0; i < rows->len; i++)
    if (rows->pdata[i] != first)
      g_ptr_array_add (found, rows->pdata[i]);

  return found;
}

char *
kring_subjects_get_title (KringShare  *share,
                          KringRecord *subject)
{
  const char *title = kring_record_get_text (subject, "title");
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *day = NULL;

  if (kring_record_get_noun (subject) == KRING_NOUN_CIRCLE)
    return kring_circle_list_name (share, subject);

  if (kring_record_get_date (subject, "date", &date))
    day = kring_date_to_words (&date, kring_language_get ());

  return g_strjoin (" · ", title != NULL ? title : _("Our plan"), day, NULL);
}

guint
kring_subjects_count_left_out (KringShare  *whole,
                               KringShare  *share,
                               const char  *code,
                               KringRecord *subject)
{
  const Subject *known = find_subject (code);
  KringRecord *same = subject != NULL ? kring_share_get (whole, kring_record_get_id (subject)) : NULL;
  guint n = 0;

  for (const KringNoun *noun = known != NULL ? known->told : NULL; noun != NULL && *noun != KRING_NO_NOUN; noun++)
    n += same != NULL ? kring_share_parts (whole, same, *noun)->len - kring_share_parts (share, subject, *noun)->len
                      : kring_share_list (whole, *noun)->len - kring_share_list (share, *noun)->len;

  return n;
}
