/* kring-scale-marks.c - who says what on a scale
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scale-scene.h"

#include <glib/gi18n.h>

#include "kring-words.h"

static void
free_mark (gpointer data)
{
  KringScaleMark *mark = data;

  g_free (mark->name);
  g_free (mark->words);
  g_free (mark);
}

GPtrArray *
kring_scale_marks_new (void)
{
  return g_ptr_array_new_with_free_func (free_mark);
}

void
kring_scale_marks_add (GPtrArray  *marks,
                       gint64      id,
                       const char *name,
                       double      value,
                       const char *words)
{
  KringScaleMark *mark = g_new0 (KringScaleMark, 1);

  mark->id = id;
  mark->value = value;
  mark->name = g_strdup (name);
  mark->words = g_strdup (words);
  g_ptr_array_add (marks, mark);
}

double
kring_scale_get_value (KringRecord *record,
                       const char  *field)
{
  return kring_record_has (record, field) ? (double) kring_record_get_int (record, field) / 1000 : KRING_SCALE_UNKNOWN;
}

/* Whether a mark was given by @day; undated marks count. */
static gboolean
is_in_time (KringRecord *score,
            int          day)
{
  KringDate date = KRING_DATE_INIT;
  gboolean is_dated = kring_record_get_date (score, "date", &date) && kring_date_is_dated (&date);
  gboolean is_later = is_dated && date.lo > day;

  kring_date_clear (&date);

  return !is_later;
}

static gboolean
is_newer (KringRecord *score,
          KringRecord *than)
{
  KringDate dates[2] = { KRING_DATE_INIT, KRING_DATE_INIT };
  gboolean newer;

  kring_record_get_date (score, "date", &dates[0]);
  kring_record_get_date (than, "date", &dates[1]);
  newer = kring_date_compare (&dates[0], &dates[1]) >= 0;
  kring_date_clear (&dates[0]);
  kring_date_clear (&dates[1]);

  return newer;
}

char *
kring_scale_describe_score (KringShare  *share,
                            KringRecord *score)
{
  const char *name = kring_person_name (kring_share_follow (share, score, "person"));
  const char *why = kring_record_get_text (score, "why");
  const char *plus_one = kring_record_get_text (score, "plus_one");
  double value = kring_scale_get_value (score, "value");
  GString *words = g_string_new (NULL);

  if (value < 0)
    /* Translators: somebody who gives no mark: "Ilyas: I don't know" */
    g_string_append_printf (words, _("%s: I don't know"), name);
  else
    g_string_append_printf (words, "%s %g", name, value);
  if (why != NULL)
    g_string_append_printf (words, ": %s", why);
  if (plus_one != NULL)
    {
      g_string_append (words, ". ");
      g_string_append_printf (words, _("One point more: %s"), plus_one);
    }

  return g_string_free (words, FALSE);
}

static void
add_score (GPtrArray   *marks,
           KringShare  *share,
           KringRecord *score)
{
  g_autofree char *words = kring_scale_describe_score (share, score);

  kring_scale_marks_add (marks, kring_record_get_id (score), kring_person_name (kring_share_follow (share, score, "person")),
                         kring_scale_get_value (score, "value"), words);
}

GPtrArray *
kring_scale_collect (KringShare  *share,
                     KringRecord *scale,
                     int          day)
{
  g_autoptr(GPtrArray) newest = g_ptr_array_new ();
  GPtrArray *scores = kring_share_parts (share, scale, KRING_NOUN_SCORE);
  GPtrArray *marks = kring_scale_marks_new ();

  for (guint i = 0; i < scores->len; i++)
    {
      KringRecord *score = scores->pdata[i];
      guint at = 0;

      if (!is_in_time (score, day) || kring_share_follow (share, score, "person") == NULL)
        continue;
      while (at < newest->len && kring_record_get_ref (newest->pdata[at], "person") != kring_record_get_ref (score, "person"))
        at++;
      if (at == newest->len)
        g_ptr_array_add (newest, score);
      else if (is_newer (score, newest->pdata[at]))
        newest->pdata[at] = score;
    }

  for (guint i = 0; i < newest->len; i++)
    add_score (marks, share, newest->pdata[i]);

  return marks;
}

char *
kring_scale_describe_unknown (GPtrArray *marks)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const KringScaleMark *mark = marks->pdata[i];

      if (mark->value < 0)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", mark->name);
    }

  return names->len > 0 ? g_strdup_printf (_("“I don't know”: %s"), names->str) : NULL;
}

char *
kring_scale_tell (KringShare  *share,
                  KringRecord *scale,
                  int          day)
{
  g_autoptr(GPtrArray) marks = kring_scale_collect (share, scale, day);
  const char *question = kring_record_get_text (scale, "question");
  double enough = kring_scale_get_value (scale, "enough");
  GString *words = g_string_new (question != NULL ? question : "");
  const char *between = question != NULL ? "\n" : "";

  for (guint i = 0; i < marks->len; i++)
    {
      const KringScaleMark *mark = marks->pdata[i];

      g_string_append (words, between);
      if (mark->value < 0)
        g_string_append_printf (words, _("%s: I don't know"), mark->name);
      else
        g_string_append_printf (words, "%s %g", mark->name, mark->value);
      between = " · ";
    }
  if (enough >= 0)
    {
      g_string_append (words, between);
      g_string_append_printf (words, _("%g is enough for us"), enough);
    }

  return g_string_free (words, FALSE);
}
