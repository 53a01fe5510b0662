/* kring-taper.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-taper.h"

typedef struct {
  KringRecord *person;
  int          step;    /* the last of the plan that names them, from 1 on; 0: none */
  gint64       ring;
} Service;

/* Who stands outside the circle is further than any ring. */
static gint64
get_ring (KringRecord *placement)
{
  return kring_record_get_flag (placement, "outside") ? G_MAXINT64 : kring_record_get_int (placement, "ring");
}

static Service *
find_service (GArray      *services,
              KringRecord *person)
{
  for (guint i = 0; i < services->len; i++)
    if (g_array_index (services, Service, i).person == person)
      return &g_array_index (services, Service, i);

  return NULL;
}

static void
name_steps (KringShare  *share,
            KringRecord *plan,
            GArray      *services)
{
  GPtrArray *items = kring_share_parts (share, plan, KRING_NOUN_PLAN_ITEM);
  int step = 0;

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr(GPtrArray) people = NULL;

      if (!kring_record_is (items->pdata[i], "kind", "taper"))
        continue;
      step++;
      people = kring_share_people (share, items->pdata[i], "who");
      for (guint j = 0; j < people->len; j++)
        {
          Service *service = find_service (services, people->pdata[j]);

          if (service != NULL)
            service->step = step;
        }
    }
}

/* g_array_sort() keeps the order of equals. */
static int
compare_services (gconstpointer a,
                  gconstpointer b)
{
  const Service *left = a, *right = b;

  if (left->step != right->step)
    return left->step < right->step ? -1 : 1;

  return left->ring != right->ring ? (left->ring > right->ring ? -1 : 1) : 0;
}

GPtrArray *
kring_taper_order (KringShare  *share,
                   KringRecord *circle,
                   KringRecord *plan)
{
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  g_autoptr(GArray) services = g_array_new (FALSE, FALSE, sizeof (Service));
  GPtrArray *order = g_ptr_array_new ();

  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (share, placements->pdata[i], "person");
      Service service = { person, 0, get_ring (placements->pdata[i]) };

      if (person != NULL && kring_record_get_flag (person, "professional") && find_service (services, person) == NULL)
        g_array_append_val (services, service);
    }
  if (plan != NULL)
    name_steps (share, plan, services);

  g_array_sort (services, compare_services);
  for (guint i = 0; i < services->len; i++)
    g_ptr_array_add (order, g_array_index (services, Service, i).person);

  return order;
}
