/* kring-timeline-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-scene.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-date-words.h"
#include "kring-timeline-frame.h"

/* How far what goes on runs past today, to fade away. */
#define ONGOING 20.0
/* Between the name of a child and its ages. */
#define TICK_ROOM 10.0

gboolean
kring_timeline_frame_find_x (const KringTimelineFrame *frame,
                             const KringPeriod        *period,
                             double                   *x0,
                             double                   *x1,
                             KringFade                *fade)
{
  const KringTimescale *scale = &frame->scale;
  int end = kring_period_get_end (period, frame->today);
  gboolean is_beyond = period->start >= scale->last || end <= scale->first;

  *x0 = kring_timescale_to_x (scale, CLAMP (period->start, scale->first, scale->last));
  *x1 = MAX (*x0, kring_timescale_to_x (scale, CLAMP (end, scale->first, scale->last)));
  *fade = is_beyond ? KRING_FADE_START | KRING_FADE_END : period->fade;

  /* The year 1 stands at the edge of the whole, the rest of what is out of view nowhere. */
  if (is_beyond ? *x0 < scale->left - 0.5 || *x0 > scale->right + 0.5 : *x1 <= scale->left || *x0 >= scale->right)
    return FALSE;

  *x1 += period->is_ongoing ? ONGOING : 0;
  if (*x0 < scale->left)
    {
      *x0 = scale->left;
      *fade &= ~(guint) KRING_FADE_START;
    }
  if (*x1 > scale->right)
    {
      *x1 = scale->right;
      *fade &= ~(guint) KRING_FADE_END;
    }

  return TRUE;
}

KringShape *
kring_timeline_frame_write (const KringTimelineFrame *frame,
                            const char               *text,
                            KringTextStyle            style,
                            KringTone                 tone,
                            double                    x,
                            double                    y,
                            double                    room)
{
  PangoLayout *layout = room > 0
                        ? kring_text_cache_cut (frame->texts, text, style, room)
                        : kring_text_cache_lay_out (frame->texts, text, style, NULL);

  return kring_scene_add_text (frame->scene, tone, x, y, g_object_ref (layout));
}

static void
write_name (const KringTimelineFrame *frame,
            const char               *name,
            KringTextStyle            style,
            KringTone                 tone,
            double                    y,
            double                    height)
{
  const KringTimelinePlan *plan = frame->plan;
  double line = style == KRING_TEXT_SMALL ? plan->small_height : plan->text_height;

  kring_timeline_frame_write (frame, name, style, tone, 12,
                              plan->is_narrow ? y - plan->caption_height : y + (height - line) / 2,
                              plan->is_narrow ? plan->right - plan->left : plan->left - 24);
}

/* Behind the name of a child, which can be pressed: who it is, and where it lived, is told and changed beside. It is
 * only seen through where no line of the grid runs. */
static void
draw_card (const KringTimelineFrame *frame,
           const KringTimelineChild *child,
           double                    y)
{
  const KringTimelinePlan *plan = frame->plan;
  const char *name = kring_person_name (child->person);
  KringTextStyle style = plan->is_narrow ? KRING_TEXT_SMALL : child->is_aside ? KRING_TEXT_BODY : KRING_TEXT_NAME;
  double room = plan->is_narrow ? plan->right - plan->left : plan->left - 24;
  double width = MIN (kring_text_cache_measure (frame->texts, name, style), room) + 8;
  double height = plan->is_narrow ? plan->small_height + 2 : plan->band_height;
  KringShape *shape = kring_scene_add_box (frame->scene, KRING_SHAPE_CARD,
                                           plan->is_narrow ? KRING_TONE_GROUND : KRING_TONE_NONE, 8,
                                           plan->is_narrow ? y - plan->caption_height - 1 : y, width, height, 6);

  kring_shape_set_record (shape, kring_record_get_id (child->person), NULL, name);
}

static void
draw_children (const KringTimelineFrame *frame)
{
  const KringTimelinePlan *plan = frame->plan;
  GPtrArray *children = kring_timeline_model_get_children (frame->model);
  double y = plan->y[KRING_LANE_CHILDREN];

  for (guint i = 0; i < children->len; i++)
    {
      const KringTimelineChild *child = children->pdata[i];

      y += plan->caption_height;
      if (!frame->options->is_paper)
        draw_card (frame, child, y);
      if (plan->is_narrow && !child->is_aside)
        kring_timeline_draw_ages (frame, child, plan->left + TICK_ROOM + kring_text_cache_measure (
                                    frame->texts, kring_person_name (child->person), KRING_TEXT_SMALL),
                                  y - plan->caption_height);
      write_name (frame, kring_person_name (child->person),
                  plan->is_narrow ? KRING_TEXT_SMALL : child->is_aside ? KRING_TEXT_BODY : KRING_TEXT_NAME,
                  child->is_aside ? KRING_TONE_SOFT_INK : KRING_TONE_INK, y, plan->band_height);
      kring_timeline_draw_stays (frame, child, y);
      y += child->n_rows * plan->band_pitch + plan->gap;
    }
}

static void
draw_lanes (const KringTimelineFrame *frame)
{
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      double y = frame->plan->y[lane];

      if (frame->plan->rows[lane] == 0)
        continue;

      if (lane == KRING_LANE_CHILDREN)
        {
          draw_children (frame);
          continue;
        }

      write_name (frame, kring_lane_name ((KringLane) lane), KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, y,
                  frame->plan->text_height);
      kring_timeline_draw_events (frame, (KringLane) lane, y);
    }
}

static char *
write_day (int day)
{
  KringDate date;
  char *words;

  kring_date_from_day (&date, day);
  words = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);

  return words;
}

static void
draw_parts (const KringTimelineFrame *frame)
{
  KringTimelinePart part = frame->options->part;

  kring_timeline_draw_grid (frame);
  if (part != KRING_TIMELINE_AXIS)
    {
      kring_timeline_draw_now (frame);
      draw_lanes (frame);
    }
  if (part != KRING_TIMELINE_LANES)
    kring_timeline_draw_axis (frame);
}

static void
describe (const KringTimelineFrame *frame)
{
  GPtrArray *children = kring_timeline_model_get_children (frame->model);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *from = write_day (kring_day_from_number ((int) floor (frame->scale.from)));
  g_autofree char *to = write_day (kring_day_from_number ((int) ceil (frame->scale.to) - 1));
  g_autofree char *who = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < children->len && !((KringTimelineChild *) children->pdata[i])->is_aside; i++)
    g_ptr_array_add (names, (char *) kring_person_name (((KringTimelineChild *) children->pdata[i])->person));
  g_ptr_array_add (names, NULL);
  who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());

  /* Translators: names of children, first day, last day */
  words = children->len > 0
          ? g_strdup_printf (_("Timeline of %s, from %s to %s"), who, from, to)
          : g_strdup_printf (_("Timeline from %s to %s"), from, to);
  kring_scene_set_words (frame->scene, frame->options->part == KRING_TIMELINE_AXIS ? _("Years and ages") : words);
}

KringScene *
kring_timeline_scene_new_for_model (KringTimelineModel         *model,
                                    const KringTimelineOptions *options)
{
  KringTimelineOptions full = *options;
  KringTimelineFrame frame = { .model = model, .share = kring_timeline_model_get_share (model), .options = &full };
  KringTimelinePlan axis;
  gboolean is_axis = options->part == KRING_TIMELINE_AXIS;
  int from, to;

  full.text_scale = options->text_scale > 0 ? options->text_scale : 1;
  full.today = kring_day_is_valid (options->today) ? options->today : kring_timeline_model_get_today (model);
  frame.today = kring_day_to_number (full.today);
  if (is_axis)
    kring_timeline_plan_make_axis (&axis, model, &full);
  frame.plan = is_axis ? &axis : kring_timeline_model_get_plan (model, &full);
  frame.texts = kring_timeline_model_get_texts (model);
  frame.scene = kring_scene_new (kring_timeline_model_get_context (model), frame.plan->width, frame.plan->height,
                                 full.text_scale);

  kring_timeline_model_get_whole (model, &from, &to);
  kring_timescale_init (&frame.scale, kring_day_to_number (from), kring_day_to_number (to) + 1,
                        frame.plan->left, frame.plan->right);
  if (options->view_to > options->view_from)
    kring_timescale_show (&frame.scale, options->view_from, options->view_to);
  else if (kring_day_is_valid (options->from) && kring_day_is_valid (options->to))
    kring_timescale_show (&frame.scale, kring_day_to_number (options->from), kring_day_to_number (options->to) + 1);

  if (!is_axis)
    {
      kring_timeline_model_set_scale (model, &frame.scale);
      kring_timeline_model_raise (model, kring_timescale_density (&frame.scale));
    }
  draw_parts (&frame);
  describe (&frame);

  return frame.scene;
}

KringScene *
kring_timeline_scene_new (KringShare                 *share,
                          PangoContext               *context,
                          const KringTimelineOptions *options)
{
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);

  return kring_timeline_scene_new_for_model (model, options);
}
