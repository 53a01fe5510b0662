/* kring-places-people.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-places-people.h"

static gboolean
overlap (const KringPeriod *a,
         const KringPeriod *b)
{
  return (a->is_ongoing || b->start < a->end) && (b->is_ongoing || a->start < b->end);
}

/* The child themselves, and who is not born, are not somebody one lives with. */
static void
add_person (KringPlacesModel *self,
            GPtrArray        *people,
            GPtrArray        *others,
            KringRecord      *person)
{
  if (person == NULL || person == self->child || kring_record_is (person, "life", "expected")
      || g_ptr_array_find (people, person, NULL) || (others != NULL && g_ptr_array_find (others, person, NULL)))
    return;

  g_ptr_array_add (people, person);
}

GPtrArray *
kring_places_list_with (KringPlacesModel *self,
                        const KringStop  *stop)
{
  GPtrArray *stays = kring_share_list (self->share, KRING_NOUN_STAY);
  GPtrArray *people = g_ptr_array_new ();
  gint64 place = kring_record_get_ref (stop->stay, "place");

  for (guint i = 0; place != 0 && i < stays->len; i++)
    {
      KringPeriod period;

      if (kring_record_get_ref (stays->pdata[i], "place") == place
          && (!stop->is_dated || !kring_period_read (&period, stays->pdata[i], "from", "to")
              || overlap (&stop->period, &period)))
        add_person (self, people, NULL, kring_share_follow (self->share, stays->pdata[i], "person"));
    }

  return people;
}

static gboolean
is_for_child (KringPlacesModel *self,
              KringRecord      *support)
{
  g_autoptr(GPtrArray) to = kring_share_people (self->share, support, "to");

  return to->len == 0 || g_ptr_array_find (to, self->child, NULL);
}

/* Help that was there: now, or once. */
static gboolean
was_given (KringRecord *support)
{
  return kring_record_is (support, "status", "now") || kring_record_is (support, "status", "past")
         || kring_record_is (support, "status", "agreed");
}

static void
add_helpers (KringPlacesModel *self,
             const KringStop  *stop,
             GPtrArray        *people,
             GPtrArray        *with)
{
  GPtrArray *supports = kring_share_list (self->share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < supports->len; i++)
    {
      KringPeriod period;
      gboolean is_dated = kring_period_read (&period, supports->pdata[i], "since", "until");
      gboolean is_now = !is_dated && !kring_record_is (supports->pdata[i], "status", "past");

      if (!was_given (supports->pdata[i]) || !is_for_child (self, supports->pdata[i]))
        continue;
      if (is_dated ? overlap (&stop->period, &period) : is_now && stop->period.is_ongoing)
        add_person (self, people, with, kring_share_follow (self->share, supports->pdata[i], "from"));
    }
}

static gboolean
is_about_child (KringPlacesModel *self,
                KringRecord      *circle)
{
  g_autoptr(GPtrArray) focus = kring_share_people (self->share, circle, "focus");

  return kring_record_is (circle, "scheme", "closeness") && g_ptr_array_find (focus, self->child, NULL);
}

/* Those in the first ring of a circle that was made in that time. */
static void
add_nearest (KringPlacesModel *self,
             const KringStop  *stop,
             GPtrArray        *people,
             GPtrArray        *with)
{
  GPtrArray *circles = kring_share_list (self->share, KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    {
      GPtrArray *placements = kring_share_parts (self->share, circles->pdata[i], KRING_NOUN_PLACEMENT);
      KringPeriod period;
      KringDate date;
      gboolean is_dated = kring_record_get_date (circles->pdata[i], "date", &date)
                          && kring_period_of_event (&period, &date, NULL);

      kring_date_clear (&date);
      if (!is_dated || !overlap (&stop->period, &period) || !is_about_child (self, circles->pdata[i]))
        continue;
      for (guint j = 0; j < placements->len; j++)
        if (kring_record_get_int (placements->pdata[j], "ring") == 1)
          add_person (self, people, with, kring_share_follow (self->share, placements->pdata[j], "person"));
    }
}

GPtrArray *
kring_places_list_close (KringPlacesModel *self,
                         const KringStop  *stop,
                         GPtrArray        *with)
{
  GPtrArray *people = g_ptr_array_new ();

  if (!stop->is_dated)
    return people;

  add_helpers (self, stop, people, with);
  add_nearest (self, stop, people, with);

  return people;
}
