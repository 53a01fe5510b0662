/* kring-circle-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-moves.h"

#include <glib/gi18n.h>

#include "kring-circle-sides.h"
#include "kring-edits.h"
#include "kring-words.h"

static GPtrArray *
list_placements (const KringCircleMoves *self)
{
  return kring_share_parts (kring_desk_get_share (self->desk), self->circle, KRING_NOUN_PLACEMENT);
}

static void
say (const KringCircleMoves *self,
     const char             *words)
{
  kring_desk_say (self->desk, words, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->from), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

KringRecord *
kring_circle_moves_find (const KringCircleMoves *self,
                         gint64                  person)
{
  GPtrArray *placements = list_placements (self);

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == person)
      return placements->pdata[i];

  return NULL;
}

void
kring_circle_moves_place (const KringCircleMoves *self,
                          gint64                  person,
                          int                     ring,
                          const char             *sector)
{
  KringRecord *record = kring_share_get (kring_desk_get_share (self->desk), person);
  g_auto(GStrv) rings = kring_record_get_texts (self->circle, "rings");
  g_autofree char *name = g_strdup (kring_person_name (record));
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!kring_desk_get_editable (self->desk))
    return;

  if (!kring_edit_place (kring_desk_get_store (self->desk), self->circle, person, ring, sector, &error))
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  /* Translators: somebody is put in a ring of the circle: "Agnes: close by" */
  words = g_strdup_printf (_("%s: %s"), name, rings[ring - 1]);
  say (self, words);
}

static int
find_text (char       **texts,
           const char  *text)
{
  for (int i = 0; texts[i] != NULL; i++)
    if (g_strcmp0 (texts[i], text) == 0)
      return i;

  return -1;
}

void
kring_circle_moves_nudge (const KringCircleMoves *self,
                          gint64                  person,
                          int                     dx,
                          int                     dy)
{
  KringRecord *placement = kring_circle_moves_find (self, person);
  g_auto(GStrv) rings = NULL;
  g_auto(GStrv) sides = NULL;
  const char *side;
  int ring, n_sides;

  if (placement == NULL)
    return;

  rings = kring_record_get_texts (self->circle, "rings");
  sides = kring_record_get_texts (self->circle, "sector_labels");
  n_sides = (int) g_strv_length (sides);
  side = kring_record_get_text (placement, "sector");
  ring = CLAMP ((int) kring_record_get_int (placement, "ring") + dy, 1, (int) g_strv_length (rings));
  if (dx != 0 && n_sides > 0)
    side = sides[(find_text (sides, side) + dx + n_sides) % n_sides];

  kring_circle_moves_place (self, person, ring, side);
}

void
kring_circle_moves_take_out (const KringCircleMoves *self,
                             gint64                  person)
{
  KringRecord *placement = kring_circle_moves_find (self, person);
  KringRecord *record = kring_share_get (kring_desk_get_share (self->desk), person);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (placement == NULL || record == NULL || !kring_desk_get_editable (self->desk))
    return;

  /* Translators: somebody no longer stands in the circle; they stay in the family */
  words = g_strdup_printf (_("%s is no longer in this circle"), kring_person_name (record));
  if (!kring_edit_withdraw (kring_desk_get_store (self->desk), placement, &error))
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  say (self, words);
}

char *
kring_circle_moves_describe (const KringCircleMoves *self,
                             int                     ring,
                             int                     side)
{
  g_auto(GStrv) rings = kring_record_get_texts (self->circle, "rings");
  g_autoptr(GPtrArray) sides = kring_circle_sides_new (self->circle, list_placements (self));
  const KringCircleSide *there = side >= 0 && side < (int) sides->len ? sides->pdata[side] : NULL;
  const char *name = ring <= (int) g_strv_length (rings) ? rings[ring - 1] : "";

  return there != NULL ? g_strdup_printf ("%s, %s", name, there->label) : g_strdup (name);
}

void
kring_circle_moves_drop (const KringCircleMoves *self,
                         gint64                  person,
                         double                  x,
                         double                  y)
{
  g_autoptr(GPtrArray) sides = NULL;
  KringCircleSide *there = NULL;
  int ring, side;

  if (!kring_circle_places_locate (self->places, x, y, &ring, &side))
    return;

  sides = kring_circle_sides_new (self->circle, list_placements (self));
  if (side >= 0 && side < (int) sides->len)
    there = sides->pdata[side];
  kring_circle_moves_place (self, person, ring, there != NULL ? there->label : NULL);
}
