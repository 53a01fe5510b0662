/* kring-circle-marks.c - what else is to be seen of somebody: new, not there at the moment, taken out for once
 *
 * A mark changes how a card looks and what it says, never where it is.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "kring-circle-frame.h"
#include "kring-circle-then.h"

static gboolean
is_out (const KringCircleOptions *options,
        gint64                    person)
{
  for (gsize i = 0; i < options->n_out; i++)
    if (options->out[i] == person)
      return TRUE;

  return FALSE;
}

static int
get_made (const KringCircleFrame *self)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  gboolean is_dated = self->model->circle != NULL && kring_record_get_date (self->model->circle, "date", &date)
                      && kring_date_is_dated (&date);

  return is_dated ? date.lo : 0;
}

static void
mark_then (KringCircleFrame *self)
{
  g_autoptr(KringCircleTimes) times = NULL;
  int made = get_made (self);

  if (!kring_day_is_valid (self->options->moment))
    return;

  times = kring_circle_times_new (self->model->share);
  for (int i = 0; i < self->rings.n_items; i++)
    {
      KringCircleThen then = kring_circle_times_look_from (times, kring_circle_frame_get_stand (self, i)->person, made,
                                                           self->options->moment);

      if (then == KRING_CIRCLE_THERE)
        continue;
      self->marks[i].look = KRING_CIRCLE_LOOK_QUIET;
      self->marks[i].words = g_strdup (kring_circle_then_words (then));
    }
}

static void
mark_changes (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_items; i++)
    {
      const KringCircleStand *stand = kring_circle_frame_get_stand (self, i);
      const KringCircleChange *change = kring_circle_changes_find (self->changes, kring_record_get_id (stand->person));

      if (change == NULL)
        continue;
      g_free (self->marks[i].words);
      self->marks[i].words = kring_circle_change_to_words (self->changes, change);
      if (change->kind == KRING_CIRCLE_NEW)
        self->marks[i].look = KRING_CIRCLE_LOOK_NEW;
    }
}

static void
mark_out (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_items; i++)
    if (is_out (self->options, kring_record_get_id (kring_circle_frame_get_stand (self, i)->person)))
      {
        self->marks[i].look = KRING_CIRCLE_LOOK_OUT;
        g_free (self->marks[i].words);
        /* Translators: said of a person, while a family tries out how it would be without them */
        self->marks[i].words = g_strdup (_("taken out for once"));
      }
}

void
kring_circle_find_marks (KringCircleFrame *self)
{
  gint64 circle = self->model->circle != NULL ? kring_record_get_id (self->model->circle) : 0;
  KringRecord *other = self->options->compare != 0 ? kring_share_get (self->model->share, self->options->compare) : NULL;

  self->marks = g_new0 (KringCircleMark, self->rings.n_items + 1);
  mark_then (self);
  if (other != NULL && other != self->model->circle && kring_record_get_noun (other) == KRING_NOUN_CIRCLE && circle != 0)
    {
      self->changes = kring_circle_changes_new (self->model->share, self->options->compare, circle);
      mark_changes (self);
    }
  mark_out (self);
}

void
kring_circle_clear_marks (KringCircleFrame *self)
{
  for (int i = 0; self->marks != NULL && i < self->rings.n_items; i++)
    g_free (self->marks[i].words);
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->changes, kring_circle_changes_free);
}
