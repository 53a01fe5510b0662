/* kring-edits-meeting.c - marks on a scale, meetings and who is there
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-meeting.h"

#include "kring-edits-private.h"
#include "kring-order.h"

KringRecord *
kring_edit_create_scale (KringStore *store,
                         const char *kind,
                         const char *question)
{
  KringRecord *scale = kring_edit_create (store, KRING_NOUN_SCALE);

  kring_record_set_text (scale, "kind", kind);
  kring_record_set_text (scale, "question", question);

  return scale;
}

KringRecord *
kring_edit_add_scale (KringStore  *store,
                      const char  *kind,
                      const char  *question,
                      GError     **error)
{
  g_autoptr(KringRecord) scale = kring_edit_create_scale (store, kind, question);

  if (!kring_store_begin (store, "scale.add", error)
      || !kring_edit_finish (store, kring_store_save (store, scale, error), error))
    return NULL;

  return scale;
}

static gboolean
is_on (KringRecord *score,
       int          day)
{
  KringDate date;
  gboolean is_same = kring_record_get_date (score, "date", &date) && date.lo == day && date.hi == day;

  kring_date_clear (&date);

  return is_same;
}

/* The mark that somebody gave on that day, to change; or a new one. */
static KringRecord *
take_score (KringStore  *store,
            KringRecord *scale,
            gint64       person,
            int          day)
{
  GPtrArray *scores = kring_family_parts (kring_store_get_family (store), kring_record_get_id (scale), KRING_NOUN_SCORE);
  KringRecord *score;

  for (guint i = 0; i < scores->len; i++)
    if (kring_record_get_ref (scores->pdata[i], "person") == person && is_on (scores->pdata[i], day))
      return kring_record_copy (scores->pdata[i]);

  score = kring_edit_create_part (store, KRING_NOUN_SCORE, kring_record_get_id (scale));
  kring_record_set_int (score, "person", person);
  kring_edit_set_day (score, "date", day);

  return score;
}

gboolean
kring_edit_score (KringStore   *store,
                  KringRecord  *scale,
                  gint64        person,
                  gint64        value,
                  const char   *why,
                  const char   *plus_one,
                  int           day,
                  GError      **error)
{
  g_autoptr(KringRecord) score = take_score (store, scale, person, day);

  kring_record_set_int (score, "value", value);
  kring_record_set_text (score, "why", why);
  kring_record_set_text (score, "plus_one", plus_one);

  return kring_store_begin (store, "score.add", error)
         && kring_edit_finish (store, kring_store_save (store, score, error), error);
}

static gboolean
save_scores (KringStore            *store,
             KringRecord           *scale,
             const KringGivenMark  *marks,
             gsize                  n_marks,
             GError               **error)
{
  g_autofree char *last = NULL;

  for (gsize i = 0; i < n_marks; i++)
    {
      g_autoptr(KringRecord) score = take_score (store, scale, marks[i].person, marks[i].day);
      gboolean is_new = kring_record_get_id (score) == 0;

      /* the family only knows of the marks before it when the action is done */
      if (is_new && last != NULL)
        kring_record_set_text (score, "pos", last);
      if (is_new)
        {
          g_free (last);
          last = kring_order_between (kring_record_get_text (score, "pos"), NULL);
        }
      kring_record_set_int (score, "value", marks[i].value);
      if (!kring_store_save (store, score, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_scores (KringStore            *store,
                   KringRecord           *scale,
                   const KringGivenMark  *marks,
                   gsize                  n_marks,
                   GError               **error)
{
  return kring_store_begin (store, "scale.scores", error)
         && kring_edit_finish (store, save_scores (store, scale, marks, n_marks, error), error);
}

static gboolean
save_invited (KringStore    *store,
              KringRecord   *meeting,
              const gint64  *people,
              gsize          n_people,
              GError       **error)
{
  g_autofree char *last = NULL;

  for (gsize i = 0; i < n_people; i++)
    {
      g_autoptr(KringRecord) attendance = kring_edit_create_part (store, KRING_NOUN_ATTENDANCE, kring_record_get_id (meeting));

      /* the family only knows of those before when the action is done */
      if (last != NULL)
        kring_record_set_text (attendance, "pos", last);
      g_free (last);
      last = kring_order_between (kring_record_get_text (attendance, "pos"), NULL);
      kring_record_set_int (attendance, "person", people[i]);
      kring_record_set_text (attendance, "state", "invited");
      if (!kring_store_save (store, attendance, error))
        return FALSE;
    }

  return TRUE;
}

KringRecord *
kring_edit_add_meeting (KringStore    *store,
                        const char    *kind,
                        int            day,
                        const gint64  *people,
                        gsize          n_people,
                        GError       **error)
{
  g_autoptr(KringRecord) meeting = kring_edit_create (store, KRING_NOUN_MEETING);

  kring_record_set_text (meeting, "kind", kind);
  kring_edit_set_day (meeting, "date", day);

  if (!kring_store_begin (store, "meeting.add", error)
      || !kring_edit_finish (store, kring_store_save (store, meeting, error)
                                    && save_invited (store, meeting, people, n_people, error), error))
    return NULL;

  return meeting;
}

gboolean
kring_edit_attended (KringStore   *store,
                     KringRecord  *attendance,
                     const char   *state,
                     const char   *note,
                     gboolean      gets_report,
                     GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (attendance);

  kring_record_set_text (copy, "state", state);
  kring_record_set_text (copy, "note", note);
  kring_record_set_int (copy, "report", gets_report ? 1 : KRING_UNSET);

  return kring_store_begin (store, "meeting.attend", error)
         && kring_edit_finish (store, kring_store_save (store, copy, error), error);
}

gboolean
kring_edit_invite (KringStore    *store,
                   KringRecord   *meeting,
                   const gint64  *people,
                   gsize          n_people,
                   GError       **error)
{
  return kring_store_begin (store, "meeting.attend", error)
         && kring_edit_finish (store, save_invited (store, meeting, people, n_people, error), error);
}

static gboolean
was_there (KringRecord *attendance)
{
  static const char * const states[] = { "present", "online", "part", NULL };

  return kring_record_has (attendance, "state") && g_strv_contains (states, kring_record_get_text (attendance, "state"));
}

static gboolean
save_report (KringStore   *store,
             KringRecord  *meeting,
             GError      **error)
{
  GPtrArray *rows = kring_family_parts (kring_store_get_family (store), kring_record_get_id (meeting), KRING_NOUN_ATTENDANCE);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr(KringRecord) copy = was_there (rows->pdata[i]) ? kring_record_copy (rows->pdata[i]) : NULL;

      if (copy == NULL)
        continue;
      kring_record_set_int (copy, "report", 1);
      if (!kring_store_save (store, copy, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_report_to_all (KringStore   *store,
                          KringRecord  *meeting,
                          GError      **error)
{
  return kring_store_begin (store, "meeting.attend", error)
         && kring_edit_finish (store, save_report (store, meeting, error), error);
}

static gboolean
save_agenda (KringStore          *store,
             KringRecord         *meeting,
             const int           *minutes,
             const char * const  *texts,
             gsize                n_points,
             GError             **error)
{
  g_autofree char *last = NULL;

  for (gsize i = 0; i < n_points; i++)
    {
      g_autoptr(KringRecord) point = kring_edit_create_part (store, KRING_NOUN_AGENDA, kring_record_get_id (meeting));

      if (last != NULL)
        kring_record_set_text (point, "pos", last);
      g_free (last);
      last = kring_order_between (kring_record_get_text (point, "pos"), NULL);
      kring_record_set_int (point, "minutes", minutes[i]);
      kring_record_set_text (point, "text", texts[i]);
      if (!kring_store_save (store, point, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_add_agenda (KringStore          *store,
                       KringRecord         *meeting,
                       const int           *minutes,
                       const char * const  *texts,
                       gsize                n_points,
                       GError             **error)
{
  return kring_store_begin (store, "meeting.agenda", error)
         && kring_edit_finish (store, save_agenda (store, meeting, minutes, texts, n_points, error), error);
}

KringRecord *
kring_edit_add_told (KringStore   *store,
                     KringNoun     noun,
                     KringRecord  *meeting,
                     gint64        person,
                     int           day,
                     GError      **error)
{
  g_autoptr(KringRecord) told = kring_edit_create (store, noun);
  g_autofree char *what = g_strdup_printf ("%s.add", kring_nouns[noun].table);

  kring_record_set_int (told, "meeting", kring_record_get_id (meeting));
  kring_record_set_int (told, "person", person != 0 ? person : KRING_UNSET);
  kring_edit_set_day (told, "date", day);

  if (!kring_store_begin (store, what, error)
      || !kring_edit_finish (store, kring_store_save (store, told, error), error))
    return NULL;

  return told;
}
