/* kring-circle-memory.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-memory.h"

enum {
  WITHOUT,
  WITH,
  N_STATES
};

struct _KringCircleMemory
{
  KringCirclePlaces *states[N_STATES];
  KringCirclePlaces *passing;         /* of a size that may be a step on the way to another; NULL: none */
  int                passing_state;   /* of which it may come to be what is kept */
  KringCirclePlaces *shown;             /* one of those above */
};

KringCircleMemory *
kring_circle_memory_new (void)
{
  KringCircleMemory *self = g_new0 (KringCircleMemory, 1);

  for (int i = 0; i < N_STATES; i++)
    self->states[i] = kring_circle_places_new ();
  self->shown = self->states[WITHOUT];

  return self;
}

static void
drop_passing (KringCircleMemory *self)
{
  if (self->shown == self->passing)
    self->shown = self->states[WITHOUT];
  g_clear_pointer (&self->passing, kring_circle_places_free);
}

void
kring_circle_memory_free (KringCircleMemory *self)
{
  drop_passing (self);
  for (int i = 0; i < N_STATES; i++)
    kring_circle_places_free (self->states[i]);
  g_free (self);
}

void
kring_circle_memory_forget (KringCircleMemory *self)
{
  drop_passing (self);
  for (int i = 0; i < N_STATES; i++)
    kring_circle_places_forget (self->states[i]);
}

/* What @from knows of circle @before, as of @after, into @to. */
static void
copy (KringCirclePlaces *from,
      KringCirclePlaces *to,
      gint64             before,
      gint64             after,
      double             text_scale)
{
  const KringRings *kept = kring_circle_places_get (from, before);

  if (kept != NULL)
    kring_circle_places_keep (to, after, text_scale,
                              kring_circle_places_get_growth (from, before, kept->width, kept->height, text_scale), kept);
}

static gboolean
is_of_size (KringCirclePlaces *places,
            gint64             circle,
            double             width,
            double             height)
{
  const KringRings *kept = kring_circle_places_get (places, circle);

  return kept != NULL && kept->width == width && kept->height == height;
}

/* Somebody came, or went, since: they have a place of their own now, from which to go on. */
static gboolean
knows_others (KringCirclePlaces *places,
              KringCirclePlaces *before,
              gint64             circle)
{
  const KringRings *kept = kring_circle_places_get (places, circle), *older = kring_circle_places_get (before, circle);

  return kept != NULL && older != NULL && kept->n_items != older->n_items;
}

/* The size stayed: this is no step on the way to another one. */
static void
settle (KringCircleMemory *self)
{
  kring_circle_places_free (self->states[self->passing_state]);
  self->states[self->passing_state] = g_steal_pointer (&self->passing);
}

KringCirclePlaces *
kring_circle_memory_use (KringCircleMemory *self,
                         gint64             circle,
                         gboolean           has_details,
                         double             width,
                         double             height,
                         double             text_scale)
{
  int state = has_details ? WITH : WITHOUT;
  KringCirclePlaces *from;

  if (self->passing_state != state)
    drop_passing (self);
  if (self->passing != NULL && is_of_size (self->passing, circle, width, height))
    settle (self);

  from = kring_circle_places_get (self->states[state], circle) != NULL ? self->states[state] : self->states[!state];
  if (self->passing != NULL && knows_others (self->passing, from, circle))
    return self->shown = self->passing;

  drop_passing (self);
  self->shown = self->states[state];
  if (is_of_size (self->shown, circle, width, height) || kring_circle_places_get (from, circle) == NULL)
    return self->shown;

  self->passing = kring_circle_places_new ();
  self->passing_state = state;
  copy (from, self->passing, circle, circle, text_scale);
  self->shown = self->passing;

  return self->shown;
}

KringCirclePlaces *
kring_circle_memory_get (KringCircleMemory *self)
{
  return self->shown;
}

void
kring_circle_memory_take_along (KringCircleMemory *self,
                                gint64             before,
                                gint64             after,
                                double             text_scale)
{
  for (int i = 0; i < N_STATES; i++)
    copy (self->states[i], self->states[i], before, after, text_scale);
  if (self->passing != NULL)
    copy (self->passing, self->passing, before, after, text_scale);
}
