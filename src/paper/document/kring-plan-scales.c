/* kring-plan-scales.c - everybody's mark, as it was when the plan was made
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-pages.h"

#include <glib/gi18n.h>

/* Whether a mark was given by the day of the plan; undated marks count. */
static gboolean
is_in_time (KringPlanPages *self,
            KringRecord    *score)
{
  KringDate date = KRING_DATE_INIT;
  gboolean is_dated = kring_record_get_date (score, "date", &date) && kring_date_is_dated (&date);
  gboolean is_later = is_dated && date.lo > self->day;

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

/* The newest mark of each person, in the order in which they first gave one. */
static GPtrArray *
collect_scores (KringPlanPages *self,
                KringRecord    *scale)
{
  GPtrArray *newest = g_ptr_array_new ();
  GPtrArray *scores = kring_share_parts (self->share, scale, KRING_NOUN_SCORE);

  for (guint i = 0; i < scores->len; i++)
    {
      KringRecord *score = scores->pdata[i];
      guint at = 0;

      if (!is_in_time (self, score) || kring_share_follow (self->share, score, "person") == NULL)
        continue;
      while (at < newest->len && kring_record_get_ref (newest->pdata[at], "person") != kring_record_get_ref (score, "person"))
        at++;
      if (at == newest->len)
        g_ptr_array_add (newest, score);
      else if (is_newer (score, newest->pdata[at]))
        newest->pdata[at] = score;
    }

  return newest;
}

static double
get_value (KringRecord *record,
           const char  *field)
{
  return kring_record_has (record, field) ? (double) kring_record_get_int (record, field) / 1000 : KRING_NO_VALUE;
}

static gboolean
add_scale (KringPlanPages *self,
           KringRecord    *scale,
           gboolean        has_heading)
{
  g_autoptr(GPtrArray) scores = collect_scores (self, scale);
  const char *question = kring_record_get_text (scale, self->is_for_child ? "child_question" : "question");
  KringBlock *block;

  if (scores->len == 0 || question == NULL)
    return FALSE;

  if (!has_heading)
    kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("Where we stand"), NULL);
  kring_sheet_add (self->sheet, KRING_BLOCK_SUBHEADING, question, NULL);
  block = kring_sheet_add (self->sheet, KRING_BLOCK_SCALE, kring_record_get_text (scale, "anchor0"),
                           kring_record_get_text (scale, "anchor10"));
  block->value = get_value (scale, "enough");
  for (guint i = 0; i < scores->len; i++)
    kring_block_add_mark (block, kring_person_name (kring_share_follow (self->share, scores->pdata[i], "person")),
                          get_value (scores->pdata[i], "value"));

  return TRUE;
}

void
kring_plan_add_scales (KringPlanPages *self)
{
  GPtrArray *scales = kring_share_list (self->share, KRING_NOUN_SCALE);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < scales->len; i++)
    has_heading |= add_scale (self, scales->pdata[i], has_heading);
}
