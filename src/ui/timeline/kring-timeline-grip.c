/* kring-timeline-grip.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-grip.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-date-move.h"
#include "kring-date-words.h"
#include "kring-edits-event.h"
#include "kring-edits-plan.h"
#include "kring-period.h"
#include "kring-timeline-words.h"

#define MOUSE_SLACK 6.0
#define TOUCH_SLACK 16.0
#define DAY_LEAST   5.0     /* points a day: from here on somebody can mean a day */
#define MONTH_LEAST 4.0     /* points a month */
#define MONTH_DAYS  30.436875
#define FADE        24.0    /* what goes on is drawn somewhat further than today */

static KringPrecision
get_precision (const KringTimescale *scale)
{
  double density = kring_timescale_density (scale);

  if (density >= DAY_LEAST)
    return KRING_PRECISION_DAY;

  return density * MONTH_DAYS >= MONTH_LEAST ? KRING_PRECISION_MONTH : KRING_PRECISION_YEAR;
}

void
kring_timeline_grip_clear (KringTimelineGrip *self)
{
  g_clear_object (&self->record);
  self->field = NULL;
}

static gboolean
take (KringTimelineGrip *self,
      KringRecord       *record,
      const char        *field)
{
  g_set_object (&self->record, record);
  self->field = field;

  return TRUE;
}

/* Whether the day number stands where the end of the bar is drawn: not when it lies out of view, or is only a plan. */
static gboolean
is_drawn_at (const KringTimescale *scale,
             int                   day,
             double                end)
{
  double x = kring_timescale_to_x (scale, day);

  return x >= scale->left - 1 && x <= scale->right + 1 && fabs (x - end) <= FADE;
}

static gboolean
find_end (KringTimelineGrip    *self,
          KringShare           *share,
          KringRecord          *stay,
          const KringShape     *bar,
          const KringTimescale *scale,
          double                x,
          double                slack)
{
  double to_first = fabs (x - bar->x), to_last = fabs (x - (bar->x + bar->w));
  gboolean is_last = to_last < to_first;
  KringPeriod period;
  int day;

  if (MIN (to_first, to_last) > slack || !kring_period_read (&period, stay, "from", "to"))
    return FALSE;

  day = !is_last ? period.start
        : period.is_ongoing ? (int) ceil (kring_timescale_to_day (scale, bar->x + bar->w)) : period.end;

  return is_drawn_at (scale, day, is_last ? bar->x + bar->w : bar->x) && take (self, stay, is_last ? "to" : "from");
}

/* Where two stays meet, the one that is pointed at. */
static int
find_shape (KringScene *scene,
            double      x,
            double      y,
            double      slack)
{
  int index = scene != NULL ? kring_scene_find (scene, x, y, 0) : -1;

  return index >= 0 || scene == NULL ? index : kring_scene_find (scene, x, y, slack);
}

gboolean
kring_timeline_grip_find (KringTimelineGrip    *self,
                          KringShare           *share,
                          KringScene           *scene,
                          const KringTimescale *scale,
                          double                x,
                          double                y,
                          gboolean              is_touch)
{
  double slack = is_touch ? TOUCH_SLACK : MOUSE_SLACK;
  int index = find_shape (scene, x, y, slack);
  const KringShape *shape = index >= 0 ? kring_scene_get_shape (scene, (guint) index) : NULL;
  KringRecord *record = shape != NULL ? kring_share_get (share, shape->id) : NULL;

  kring_timeline_grip_clear (self);
  if (record == NULL)
    return FALSE;
  if (shape->kind == KRING_SHAPE_DOT)
    return take (self, record, "date");

  return shape->kind == KRING_SHAPE_BAR && find_end (self, share, record, shape, scale, x, slack);
}

gboolean
kring_timeline_grip_hold (KringTimelineGrip *self,
                          KringShare        *share,
                          gint64             id,
                          gboolean           last)
{
  KringRecord *record = kring_share_get (share, id);

  kring_timeline_grip_clear (self);
  if (record != NULL && kring_record_get_noun (record) == KRING_NOUN_EVENT)
    return take (self, record, "date");

  return record != NULL && kring_record_get_noun (record) == KRING_NOUN_STAY && take (self, record, last ? "to" : "from");
}

gboolean
kring_timeline_grip_is_end (const KringTimelineGrip *self)
{
  return self->record != NULL && kring_record_get_noun (self->record) == KRING_NOUN_STAY;
}

void
kring_timeline_grip_read (const KringTimelineGrip *self,
                          int                      today,
                          const KringTimescale    *scale,
                          KringDate               *date)
{
  if (kring_record_get_date (self->record, self->field, date) && kring_date_is_dated (date))
    return;

  kring_date_clear (date);
  kring_date_at (today, get_precision (scale), date);
}

gboolean
kring_timeline_grip_move (const KringTimelineGrip *self,
                          const KringTimescale    *scale,
                          double                   start_x,
                          double                   dx,
                          KringDate               *moved)
{
  double days = kring_timescale_to_day (scale, start_x + dx) - kring_timescale_to_day (scale, start_x);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (kring_record_get_date (self->record, self->field, &date) && kring_date_is_dated (&date))
    return kring_date_move (&date, (int) round (days), get_precision (scale), moved);

  kring_date_at (kring_day_from_number ((int) floor (kring_timescale_to_day (scale, start_x + dx))),
                 get_precision (scale), moved);

  return kring_date_is_dated (moved);
}

gboolean
kring_timeline_grip_step (const KringTimelineGrip *self,
                          const KringTimescale    *scale,
                          int                      today,
                          int                      n,
                          KringDate               *moved)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_timeline_grip_read (self, today, scale, &date);

  return kring_date_step (&date, n, get_precision (scale), moved);
}

int
kring_timeline_grip_far (const KringTimescale *scale)
{
  switch (get_precision (scale))
    {
    case KRING_PRECISION_DAY:
      return 7;
    case KRING_PRECISION_MONTH:
      return 12;
    case KRING_PRECISION_YEAR:
    default:
      return 10;
    }
}

gboolean
kring_timeline_grip_changes (const KringTimelineGrip *self,
                             const KringDate         *moved)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_record_get_date (self->record, self->field, &date);

  return g_strcmp0 (date.edtf, moved->edtf) != 0;
}

static int
get_day (const KringDate *date)
{
  return kring_day_to_number (date->lo != KRING_DAY_OPEN_START ? date->lo : date->hi);
}

static gboolean
save_event (const KringTimelineGrip  *self,
            KringStore               *store,
            const KringDate          *moved,
            const KringTimescale     *scale,
            GError                  **error)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;
  g_auto(KringDate) moved_end = KRING_DATE_INIT;
  gboolean has_end;

  kring_record_get_date (self->record, "date", &date);
  kring_record_get_date (self->record, "end", &end);
  has_end = kring_date_move (&end, get_day (moved) - get_day (&date), get_precision (scale), &moved_end);

  return kring_edit_move_event (store, self->record, moved, has_end ? &moved_end : NULL, error);
}

gboolean
kring_timeline_grip_save (const KringTimelineGrip  *self,
                          KringStore               *store,
                          const KringDate          *moved,
                          const KringTimescale     *scale,
                          GError                  **error)
{
  return kring_timeline_grip_is_end (self)
         ? kring_edit_date (store, self->record, self->field, moved, error)
         : save_event (self, store, moved, scale, error);
}

char *
kring_timeline_grip_to_words (const KringTimelineGrip *self,
                              const KringDate         *date)
{
  g_autofree char *words = kring_date_to_words (date, kring_language_get ());

  if (g_strcmp0 (self->field, "from") == 0)
    /* Translators: the first day of a stay, or the month or year in which it begins: "begins: June 2019" */
    return g_strdup_printf (_("begins: %s"), words);
  if (g_strcmp0 (self->field, "to") == 0)
    return g_strdup_printf (_("ends: %s"), words);

  return g_steal_pointer (&words);
}

char *
kring_timeline_grip_tell (const KringTimelineGrip *self,
                          KringShare              *share,
                          const KringDate         *moved)
{
  g_autofree char *words = kring_timeline_grip_to_words (self, moved);
  const char *title = kring_timeline_grip_is_end (self) ? kring_stay_place (share, self->record)
                                                        : kring_record_get_text (self->record, "title");

  /* Translators: what was moved along the timeline, and the date it has now, or "begins: June 2019" */
  return g_strdup_printf (_("“%s” · %s"), title, words);
}

void
kring_timeline_reorder (KringDesk *desk,
                        gint64     id,
                        int        by)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *event = kring_share_get (share, id);
  KringRecord *neighbour;
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (event == NULL || kring_record_get_noun (event) != KRING_NOUN_EVENT)
    return;

  neighbour = kring_event_find_neighbour (kring_share_list (share, KRING_NOUN_EVENT), event, by);
  if (neighbour == NULL)
    {
      kring_desk_say (desk, by < 0 ? _("This is the first of its day") : _("This is the last of its day"), FALSE);
      return;
    }

  words = g_strdup_printf (by < 0 ? _("Now before “%s”") : _("Now after “%s”"), kring_record_get_text (neighbour, "title"));
  if (kring_edit_move (kring_desk_get_store (desk), event, neighbour, by > 0, &error))
    kring_desk_say (desk, words, TRUE);
  else
    kring_desk_say_error (desk, error);
}
