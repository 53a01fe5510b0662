/* kring-timeline-ages.c - how old a child is, along its line
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "kring-timeline-frame.h"
#include "kring-timeline-words.h"
#include "kring-words.h"

#define TICK_ROOM  12.0   /* between two ages */
#define PREGNANCY_DAYS 280
#define MOST_AGE   120

/* How many months apart ages are written. */
typedef struct {
  int      baby_step;    /* below two years */
  int      step;
  gboolean is_wide;      /* room for "11 years" instead of "11" */
} Steps;

/* Ages are written at birthdays; where those are too close, at every second, fifth or tenth. */
static Steps
choose_steps (const KringTimelineFrame *frame)
{
  static const int years[] = { 1, 2, 5, 10, 20 };
  double month = kring_timescale_density (&frame->scale) * 30.436875;
  double number = kring_text_cache_measure (frame->texts, "12", KRING_TEXT_SMALL) + TICK_ROOM;
  double words = kring_text_cache_measure (frame->texts, "12 mmmmmm", KRING_TEXT_SMALL) + TICK_ROOM;
  Steps steps = { .is_wide = 12 * month > 3 * words };
  gsize i = 0;

  while (i + 1 < G_N_ELEMENTS (years) && 12 * years[i] * month < number)
    i++;

  steps.step = 12 * years[i];
  steps.baby_step = month >= words ? 1 : 3 * month >= words ? 3 : steps.step;

  return steps;
}

static gboolean
is_fixed_mark (int months)
{
  return months == 12 * 12 || months == 18 * 12 || months == 25 * 12;
}

/* Where a child comes to be @months old; of a vague birthday, the middle. */
static double
find_age (const KringTimelineFrame *frame,
          const KringTimelineChild *child,
          int                       months)
{
  int first = kring_day_to_number (kring_day_add_months (child->birth.lo, months));
  int last = kring_day_to_number (kring_day_add_months (child->birth.hi, months));

  return kring_timescale_to_x (&frame->scale, first + (last - first) / 2.0);
}

static char *
write_age (int          months,
           const Steps *steps)
{
  if (months < 24 && steps->baby_step < 12)
    return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), months);
  if (steps->is_wide)
    return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) (months / 12)), months / 12);

  return g_strdup_printf ("%d", months / 12);
}

static void
draw_fixed_mark (const KringTimelineFrame *frame,
                 const KringTimelineChild *child,
                 int                       age,
                 double                    x,
                 double                    y,
                 double                    width)
{
  /* Translators: "Amina turns 12" */
  g_autofree char *words = g_strdup_printf (_("%s turns %d"), kring_person_name (child->person), age);
  double height = frame->plan->small_height + 1;
  KringShape *shape = kring_scene_add_box (frame->scene, KRING_SHAPE_MARK, KRING_TONE_GROUND, x - 5, y - 0.5,
                                           width + 10, height, height / 2);

  shape->outline = KRING_TONE_QUIET;
  kring_shape_set_record (shape, kring_record_get_id (child->person), NULL, words);
}

/* Before birth: the pregnancy, with its weeks where there is room for them. */
static void
draw_pregnancy (const KringTimelineFrame *frame,
                const KringTimelineChild *child,
                double                    left,
                double                    y)
{
  int birth = kring_day_to_number (child->birth.lo);
  const KringPeriod period = { .start = birth - PREGNANCY_DAYS, .end = birth, .fade = KRING_FADE_START };
  double middle = y + frame->plan->small_height / 2;
  double x0, x1, used = left;
  KringFade fade;
  KringShape *shape;

  if (!kring_timeline_frame_find_x (frame, &period, &x0, &x1, &fade))
    return;

  for (int week = 0; week < 40 && kring_timescale_density (&frame->scale) * 70 > 56; week += 10)
    {
      double x = kring_timescale_to_x (&frame->scale, period.start + week * 7);
      g_autofree char *words = g_strdup_printf (_("%d weeks"), week);
      double width = kring_text_cache_measure (frame->texts, words, KRING_TEXT_SMALL);

      if (week == 0 || x < used || x + width > x1)
        continue;
      kring_timeline_frame_write (frame, words, KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, x, y, 0);
      used = x + width + TICK_ROOM;
    }
  x0 = MAX (x0, left);
  if (used > left || x1 - x0 < 8)
    return;

  shape = kring_scene_add_line (frame->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, x0, middle, x1 - 3, middle);
  shape->stroke = KRING_STROKE_DOTTED;
  shape->fade = fade;
}

void
kring_timeline_draw_ages (const KringTimelineFrame *frame,
                          const KringTimelineChild *child,
                          double                    left,
                          double                    y)
{
  double right = frame->plan->right, used = left;
  Steps steps = choose_steps (frame);

  if (!kring_date_is_dated (&child->birth) || child->birth.lo == KRING_DAY_OPEN_START
      || child->birth.hi == KRING_DAY_OPEN_END)
    return;

  draw_pregnancy (frame, child, left, y);
  for (int months = 0, step; months <= 12 * MOST_AGE; months += step)
    {
      g_autofree char *words = write_age (months, &steps);
      double width = kring_text_cache_measure (frame->texts, words, KRING_TEXT_SMALL);
      double x = find_age (frame, child, months) + 3, next;
      gboolean is_fixed = is_fixed_mark (months) && x >= left + 3;

      step = months < 24 ? MIN (steps.baby_step, 12) : 12;
      next = find_age (frame, child, months + step) + 3;
      if (x > right || (child->last_day != 0 && kring_day_add_months (child->birth.lo, months) > child->last_day))
        break;
      /* The age that the left edge lies in stays there as long as there is room. */
      if (x < left + 3 && next > left + width + TICK_ROOM)
        x = left + 3;
      if ((step == 12 && months % steps.step != 0 && !is_fixed) || x < used || x + width + (is_fixed ? 8 : 0) > right)
        continue;

      if (is_fixed)
        draw_fixed_mark (frame, child, months / 12, x + 3, y, width);
      kring_timeline_frame_write (frame, words, KRING_TEXT_SMALL, is_fixed ? KRING_TONE_INK : KRING_TONE_SOFT_INK,
                                  is_fixed ? x + 3 : x, y, 0);
      used = x + width + (is_fixed ? 12 : 6);
    }
}
