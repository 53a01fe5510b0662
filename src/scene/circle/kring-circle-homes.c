/* kring-circle-homes.c - who lives together: a quiet outline behind their cards
 *
 * Drawn only where it encloses no stranger, no name of a ring and not much
 * empty ground.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "kring-circle-frame.h"

#define PAD     5.0
#define RADIUS  12.0
#define ROOMY   1.9    /* times its cards: a larger box says nothing */

static gboolean
is_home_of (const KringCircleFrame *self,
            int                     index,
            gint64                  household,
            int                     ring)
{
  const KringCircleStand *stand = kring_circle_frame_get_stand (self, index);

  return stand->household == household && stand->ring == ring && self->rings.items[index].variant != KRING_RINGS_FOLDED;
}

static gboolean
meets (const KringRingsItem *box,
       double                x,
       double                y,
       double                w,
       double                h)
{
  return x < box->x + box->w && box->x < x + w && y < box->y + box->h && box->y < y + h;
}

/* The box round all of them; FALSE when somebody else, a name or too much ground is in it. */
static gboolean
find_box (const KringCircleFrame *self,
          const GArray           *members,
          KringRingsItem         *box)
{
  const KringRings *rings = &self->rings;
  double x0 = G_MAXDOUBLE, y0 = G_MAXDOUBLE, x1 = 0, y1 = 0, area = 0;

  for (guint i = 0; i < members->len; i++)
    {
      const KringRingsItem *item = &rings->items[g_array_index (members, int, i)];

      x0 = MIN (x0, item->x - PAD);
      y0 = MIN (y0, item->y - PAD);
      x1 = MAX (x1, item->x + item->w + PAD);
      y1 = MAX (y1, item->y + item->h + PAD);
      area += (item->w + 2 * PAD) * (item->h + 2 * PAD);
    }
  *box = (KringRingsItem) { .x = x0, .y = y0, .w = x1 - x0, .h = y1 - y0 };
  if (box->w * box->h > ROOMY * area)
    return FALSE;

  for (int i = 0; i < rings->n_items; i++)
    {
      gboolean is_member = FALSE;

      for (guint j = 0; j < members->len; j++)
        is_member = is_member || g_array_index (members, int, j) == i;
      if (!is_member && rings->items[i].variant != KRING_RINGS_FOLDED
          && meets (box, rings->items[i].x, rings->items[i].y, rings->items[i].w, rings->items[i].h))
        return FALSE;
    }
  for (int i = 0; i < rings->n_mores; i++)
    if (meets (box, rings->mores[i].x, rings->mores[i].y, rings->mores[i].w, rings->mores[i].h))
      return FALSE;
  for (int i = 0; i < rings->n_rings; i++)
    if (meets (box, rings->rings[i].x, rings->rings[i].y, rings->rings[i].label.w, rings->rings[i].label.h))
      return FALSE;

  return TRUE;
}

static char *
create_words (const KringCircleFrame *self,
              const GArray           *members)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *who = NULL;

  for (guint i = 0; i < members->len; i++)
    {
      KringCircleStand *stand = kring_circle_frame_get_stand (self, g_array_index (members, int, i));

      g_ptr_array_add (names, (char *) kring_person_name (stand->person));
    }
  g_ptr_array_add (names, NULL);
  who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());

  /* Translators: names of people who live in one house */
  return g_strdup_printf (_("%s live together"), who);
}

static void
draw_home (KringCircleFrame *self,
           gint64            household,
           int               ring,
           int               first)
{
  g_autoptr(GArray) members = g_array_new (FALSE, FALSE, sizeof (int));
  g_autofree char *words = NULL;
  KringRingsItem box;
  KringShape *shape;

  for (int i = first; i < self->rings.n_items; i++)
    if (is_home_of (self, i, household, ring))
      g_array_append_val (members, i);
  if (members->len < 2 || !find_box (self, members, &box))
    return;

  words = create_words (self, members);
  shape = kring_scene_add_box (self->scene, KRING_SHAPE_OUTLINE, KRING_TONE_FAINT, box.x, box.y, box.w, box.h, RADIUS);
  shape->outline = KRING_TONE_FAINT;
  kring_shape_set_record (shape, 0, NULL, words);
}

void
kring_circle_draw_homes (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_items; i++)
    {
      const KringCircleStand *stand = kring_circle_frame_get_stand (self, i);
      gboolean is_first = stand->household != 0 && stand->ring > 0 && stand->ring <= self->rings.n_rings;

      for (int j = 0; j < i && is_first; j++)
        is_first = !is_home_of (self, j, stand->household, stand->ring);
      if (is_first)
        draw_home (self, stand->household, stand->ring, i);
    }
}
