/* kring-circle-meant.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-meant.h"

#include "kring-circle-sides.h"
#include "kring-words.h"

static gboolean
is_in (const KringShape *shape,
       double            x,
       double            y)
{
  return x >= shape->x && x < shape->x + shape->w && y >= shape->y && y < shape->y + shape->h;
}

/* Round a household. */
static const KringShape *
find_outline (KringScene *scene,
              double      x,
              double      y)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_OUTLINE && is_in (shape, x, y))
        return shape;
    }

  return NULL;
}

static const KringShape *
find_card (KringScene *scene,
           gint64      id)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_CARD && shape->id == id)
        return shape;
    }

  return NULL;
}

static void
add_within (GArray           *people,
            KringScene       *scene,
            const KringShape *outline)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_CARD && shape->id != 0
          && is_in (outline, shape->x + shape->w / 2, shape->y + shape->h / 2))
        g_array_append_val (people, shape->id);
    }
}

static void
find_person (KringCircleMeant       *self,
             const KringCircleMoves *moves,
             KringScene             *scene,
             gint64                  id)
{
  KringRecord *placement = kring_circle_moves_find (moves, id);
  const KringShape *card = find_card (scene, id);
  const KringShape *outline = card != NULL ? find_outline (scene, card->x + card->w / 2, card->y + card->h / 2) : NULL;

  g_array_append_val (self->people, id);
  self->words = g_strdup (kring_person_name (kring_share_get (kring_desk_get_share (moves->desk), id)));
  if (outline != NULL)
    add_within (self->household, scene, outline);
  if (placement == NULL || kring_record_get_flag (placement, "outside"))
    return;

  self->ring = (int) kring_record_get_int (placement, "ring");
  self->sector = g_strdup (kring_record_get_text (placement, "sector"));
}

static void
find_place (KringCircleMeant       *self,
            const KringCircleMoves *moves,
            double                  x,
            double                  y)
{
  g_autoptr(GPtrArray) sides = NULL;
  int side = -1;

  if (!kring_circle_places_locate (moves->places, x, y, &self->ring, &side))
    return;

  sides = kring_circle_sides_new (moves->circle, kring_share_parts (kring_desk_get_share (moves->desk), moves->circle,
                                                                    KRING_NOUN_PLACEMENT));
  if (side >= 0 && side < (int) sides->len)
    self->sector = g_strdup (((KringCircleSide *) sides->pdata[side])->label);
  self->words = kring_circle_moves_describe (moves, self->ring, side);
}

void
kring_circle_meant_find (KringCircleMeant       *self,
                         const KringCircleMoves *moves,
                         KringScene             *scene,
                         gint64                  id,
                         double                  x,
                         double                  y)
{
  const KringShape *outline = find_outline (scene, x, y);
  KringRecord *record = kring_share_get (kring_desk_get_share (moves->desk), id);

  *self = (KringCircleMeant) {
    .people = g_array_new (FALSE, FALSE, sizeof (gint64)),
    .household = g_array_new (FALSE, FALSE, sizeof (gint64)),
  };

  if (record != NULL && kring_record_get_noun (record) == KRING_NOUN_PERSON)
    {
      find_person (self, moves, scene, id);
      return;
    }

  find_place (self, moves, x, y);
  if (outline == NULL)
    return;

  g_free (self->words);
  self->words = g_strdup (outline->words);
  add_within (self->people, scene, outline);
}

void
kring_circle_meant_clear (KringCircleMeant *self)
{
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->household, g_array_unref);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->sector, g_free);
}

GArray *
kring_circle_meant_list (const KringCircleMoves *moves,
                         int                     ring,
                         const char             *sector)
{
  GArray *people = g_array_new (FALSE, FALSE, sizeof (gint64));
  GPtrArray *placements = kring_share_parts (kring_desk_get_share (moves->desk), moves->circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *placement = placements->pdata[i];
      gint64 person = kring_record_get_ref (placement, "person");

      if (kring_record_get_flag (placement, "outside")
          || (ring > 0 && kring_record_get_int (placement, "ring") != ring)
          || (sector != NULL && !kring_record_is (placement, "sector", sector)))
        continue;
      g_array_append_val (people, person);
    }

  return people;
}
