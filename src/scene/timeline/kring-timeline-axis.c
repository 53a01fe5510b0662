/* kring-timeline-axis.c - the years under the lanes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-words.h"
#include "kring-timeline-frame.h"

#define MOST_TICKS 512
#define TICK_ROOM  12.0   /* between the words of two ticks */

static const char * const short_months[][12] = {
  [KRING_LANGUAGE_EN]    = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  [KRING_LANGUAGE_NL]    = { "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec" },
  [KRING_LANGUAGE_NL_NL] = { "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec" },
};

KringTickUnit
kring_timeline_choose_unit (const KringTimescale *scale,
                            KringTextCache       *texts)
{
  double year = kring_text_cache_measure (texts, "2028", KRING_TEXT_SMALL) + TICK_ROOM;
  double month = kring_text_cache_measure (texts, "mmm", KRING_TEXT_SMALL) + TICK_ROOM;
  double day = kring_text_cache_measure (texts, "28", KRING_TEXT_SMALL) + TICK_ROOM;
  /* Few lines: months of a year, not its weeks. */
  const double widths[KRING_N_TICK_UNITS] = { year, year, year, 2.4 * month, 1.6 * month, month, 2 * day, day };

  return kring_timescale_choose_unit (scale, widths);
}

void
kring_timeline_draw_grid (const KringTimelineFrame *frame)
{
  KringTick ticks[MOST_TICKS];
  KringTickUnit unit = kring_timeline_choose_unit (&frame->scale, frame->texts);
  gsize n_ticks = kring_timescale_list_ticks (&frame->scale, unit, ticks, MOST_TICKS);

  for (gsize i = 0; i < n_ticks; i++)
    {
      gboolean is_year = ticks[i].unit <= KRING_TICK_YEAR && unit > KRING_TICK_YEAR;
      KringShape *shape = kring_scene_add_line (frame->scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, ticks[i].x,
                                                frame->plan->top - 6, ticks[i].x,
                                                MIN (frame->plan->axis_y + frame->plan->small_height + 4,
                                                     frame->plan->height));

      shape->line_width = is_year ? 1.4f : 0.7f;
    }
}

static char *
name_tick (const KringTick *tick,
           KringTickUnit    unit)
{
  if (unit <= KRING_TICK_YEAR)
    return g_strdup_printf ("%d", tick->year);
  if (unit <= KRING_TICK_MONTH)
    return g_strdup (short_months[kring_language_get ()][tick->month - 1]);

  return g_strdup_printf ("%d", tick->day);
}

/* What the ticks are ticks of: the year of months, the month of days. */
static char *
name_context (int           year,
              int           month,
              KringTickUnit unit)
{
  g_autofree char *edtf = NULL;
  KringDate date = KRING_DATE_INIT;
  char *words;

  if (unit <= KRING_TICK_MONTH)
    return g_strdup_printf ("%d", year);

  edtf = g_strdup_printf ("%04d-%02d", year, month);
  kring_date_from_edtf (&date, edtf);
  words = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);

  return words;
}

/* The unit that the left edge lies in keeps its name there until the next one needs the room. */
static void
draw_context (const KringTimelineFrame *frame,
              KringTickUnit             unit,
              double                    y)
{
  KringTick ticks[MOST_TICKS];
  KringTickUnit above = unit > KRING_TICK_MONTH ? KRING_TICK_MONTH : KRING_TICK_YEAR;
  gsize n_ticks = kring_timescale_list_ticks (&frame->scale, above, ticks, MOST_TICKS);
  int first = kring_day_from_number ((int) frame->scale.from);
  g_autofree char *name = name_context (first / 10000, first / 100 % 100, unit);
  double width = kring_text_cache_measure (frame->texts, name, KRING_TEXT_SMALL);

  if (frame->plan->left + width + TICK_ROOM < (n_ticks > 0 ? ticks[0].x : frame->plan->right))
    kring_timeline_frame_write (frame, name, KRING_TEXT_SMALL, KRING_TONE_INK, frame->plan->left + 3, y, 0);

  for (gsize i = 0; i < n_ticks; i++)
    {
      g_autofree char *words = name_context (ticks[i].year, ticks[i].month, unit);

      if (ticks[i].x + 3 + kring_text_cache_measure (frame->texts, words, KRING_TEXT_SMALL) <= frame->plan->right)
        kring_timeline_frame_write (frame, words, KRING_TEXT_SMALL, KRING_TONE_INK, ticks[i].x + 3, y, 0);
    }
}

static void
draw_ticks (const KringTimelineFrame *frame)
{
  KringTick ticks[MOST_TICKS];
  KringTickUnit unit = kring_timeline_choose_unit (&frame->scale, frame->texts);
  gsize n_ticks = kring_timescale_list_ticks (&frame->scale, unit, ticks, MOST_TICKS);
  double y = frame->plan->axis_y;

  kring_scene_add_line (frame->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, frame->plan->left, y, frame->plan->right, y);
  for (gsize i = 0; i < n_ticks; i++)
    {
      g_autofree char *name = name_tick (&ticks[i], unit);

      if (ticks[i].x + 3 + kring_text_cache_measure (frame->texts, name, KRING_TEXT_SMALL) <= frame->plan->right)
        kring_timeline_frame_write (frame, name, KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, ticks[i].x + 3, y + 3, 0);
    }

  if (unit > KRING_TICK_YEAR)
    draw_context (frame, unit, y + frame->plan->small_height + 6);
}

void
kring_timeline_draw_axis (const KringTimelineFrame *frame)
{
  const KringTimelinePlan *plan = frame->plan;
  GPtrArray *children = kring_timeline_model_get_children (frame->model);
  double y = plan->axis_y + plan->tick_rows * (plan->small_height + 4);

  draw_ticks (frame);
  for (guint i = 0; !plan->is_narrow && i < children->len; i++, y += plan->age_height)
    {
      const KringTimelineChild *child = children->pdata[i];

      if (child->is_aside)
        break;

      kring_timeline_frame_write (frame, kring_person_name (child->person), KRING_TEXT_SMALL, KRING_TONE_INK, 12, y,
                                  plan->left - 24);
      kring_timeline_draw_ages (frame, child, plan->left, y);
    }
}
