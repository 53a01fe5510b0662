/* kring-circle-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-moves.h"

#include <glib/gi18n.h>

#include "kring-circle-rings.h"
#include "kring-circle-side.h"
#include "kring-circle-sides.h"
#include "kring-double-press.h"
#include "kring-edits-circle.h"
#include "kring-edits-row.h"
#include "kring-kinds.h"
#include "kring-words.h"

KringRecord *
kring_circle_moves_find_circle (KringDesk *desk)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *circle = kring_share_get (share, kring_desk_get_circle (desk));

  return circle != NULL ? circle : kring_circle_find_current (share);
}

static GPtrArray *
list_placements (const KringCircleMoves *self)
{
  return kring_share_parts (kring_desk_get_share (self->desk), self->circle, KRING_NOUN_PLACEMENT);
}

static const char *
get_name (const KringCircleMoves *self,
          gint64                  person)
{
  return kring_person_name (kring_share_get (kring_desk_get_share (self->desk), person));
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

/* The children in the middle stay there, also when the circle has a place for them. */
static gboolean
is_in_middle (const KringCircleMoves *self,
              gint64                  person)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GPtrArray) focus = kring_share_people (share, self->circle, "focus");
  KringRecord *record = kring_share_get (share, person);

  return g_ptr_array_find (children, record, NULL) && (focus->len == 0 || g_ptr_array_find (focus, record, NULL));
}

GArray *
kring_circle_moves_list (const KringCircleMoves *self,
                         gint64                  person)
{
  GArray *people = g_array_new (FALSE, FALSE, sizeof (gint64));
  const gint64 *ids = &person;
  guint n = 1;

  if (kring_desk_is_chosen (self->desk, person))
    ids = kring_desk_get_chosen (self->desk, &n);
  for (guint i = 0; i < n; i++)
    if (kring_circle_moves_find (self, ids[i]) != NULL && !is_in_middle (self, ids[i]))
      g_array_append_val (people, ids[i]);

  return people;
}

GArray *
kring_circle_moves_list_dropped (const KringCircleMoves *self,
                                 gint64                  person)
{
  GArray *people = kring_circle_moves_list (self, person);

  if (person != 0 && kring_circle_moves_find (self, person) == NULL)
    g_array_append_val (people, person);   /* from the tray */

  return people;
}

/* Whoever is in a ring beyond those that are drawn stands in the last. */
static const char *
name_ring (char **rings,
           int    ring)
{
  return rings[CLAMP (ring, 1, (int) g_strv_length (rings)) - 1];
}

/* "Agnes: dichtbij", "5 mensen: dichtbij". */
static char *
tell_placed (const KringCircleMoves *self,
             const KringPlacing     *placings,
             guint                   n)
{
  g_auto(GStrv) rings = kring_circle_rings (self->circle);
  const char *ring = name_ring (rings, placings[0].ring);

  if (n == 1)
    /* Translators: somebody is put in a ring of the circle: "Agnes: close by" */
    return g_strdup_printf (_("%s: %s"), get_name (self, placings[0].person), ring);

  for (guint i = 1; i < n; i++)
    if (placings[i].ring != placings[0].ring)
      return g_strdup_printf (ngettext ("%u person moved in the circle", "%u people moved in the circle", n), n);

  /* Translators: people are put in a ring of the circle: "5 people: close by" */
  return g_strdup_printf (ngettext ("%u person: %s", "%u people: %s", n), n, ring);
}

static void
place (const KringCircleMoves *self,
       const KringPlacing     *placings,
       guint                   n)
{
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (n == 0 || !kring_desk_get_editable (self->desk))
    return;

  words = tell_placed (self, placings, n);
  if (kring_edit_place_all (kring_desk_get_store (self->desk), self->circle, placings, n, &error))
    say (self, words);
  else
    kring_desk_say_error (self->desk, error);
}

char *
kring_circle_moves_find_side (const KringCircleMoves *self,
                              gint64                  person)
{
  return kring_circle_side_for_person (kring_desk_get_share (self->desk), self->circle, person);
}

guint
kring_circle_moves_number_side (KringRecord  *placement,
                                char        **sides)
{
  for (guint i = 0; sides[i] != NULL; i++)
    if (kring_record_is (placement, "sector", sides[i]))
      return i + 1;

  return 0;
}

/* Whoever was just added stands there already, and that was said. */
static gboolean
is_there (const KringCircleMoves *self,
          const KringPlacing     *placing)
{
  KringRecord *present = kring_circle_moves_find (self, placing->person);

  return present != NULL && kring_record_get_int (present, "ring") == placing->ring
         && g_strcmp0 (kring_record_get_text (present, "sector"), placing->sector) == 0
         && !kring_record_get_flag (present, "outside");
}

void
kring_circle_moves_place (const KringCircleMoves *self,
                          gint64                  person,
                          int                     ring,
                          const char             *sector)
{
  const KringPlacing placing = { person, ring, sector };

  if (!is_there (self, &placing))
    place (self, &placing, 1);
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
  g_autoptr(GArray) people = kring_circle_moves_list (self, person);
  g_autofree KringPlacing *placings = g_new0 (KringPlacing, people->len + 1);
  g_auto(GStrv) rings = kring_circle_rings (self->circle);
  g_auto(GStrv) sides = kring_record_get_texts (self->circle, "sector_labels");
  int n_sides = (int) g_strv_length (sides);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = g_array_index (people, gint64, i);
      KringRecord *placement = kring_circle_moves_find (self, id);
      const char *side = kring_record_get_text (placement, "sector");
      int ring = CLAMP ((int) kring_record_get_int (placement, "ring") + dy, 1, (int) g_strv_length (rings));

      if (dx != 0 && n_sides > 0)
        side = sides[(find_text (sides, side) + dx + n_sides) % n_sides];
      placings[i] = (KringPlacing) { id, ring, side };
    }

  place (self, placings, people->len);
}

void
kring_circle_moves_put_in (const KringCircleMoves *self,
                           gint64                  person,
                           int                     ring,
                           const char             *sector)
{
  g_autoptr(GArray) people = kring_circle_moves_list (self, person);
  g_autofree KringPlacing *placings = g_new0 (KringPlacing, people->len + 1);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = g_array_index (people, gint64, i);
      KringRecord *placement = kring_circle_moves_find (self, id);

      placings[i] = (KringPlacing) { id, ring > 0 ? ring : (int) kring_record_get_int (placement, "ring"),
                                     sector != NULL ? sector : kring_record_get_text (placement, "sector") };
    }

  place (self, placings, people->len);
}

typedef gboolean (*EditPeople) (KringStore    *store,
                                KringRecord   *circle,
                                const gint64  *people,
                                gsize          n_people,
                                GError       **error);

/* What happened to one person, whose name is @name, or to @n. */
typedef char *(*Tell) (const char *name,
                       guint       n);

static void
edit_people (const KringCircleMoves *self,
             gint64                  person,
             EditPeople              edit,
             Tell                    tell)
{
  g_autoptr(GArray) people = kring_circle_moves_list (self, person);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (people->len == 0 || !kring_desk_get_editable (self->desk))
    return;

  words = tell (get_name (self, g_array_index (people, gint64, 0)), people->len);
  if (edit (kring_desk_get_store (self->desk), self->circle, (const gint64 *) people->data, people->len, &error))
    say (self, words);
  else
    kring_desk_say_error (self->desk, error);
}

static char *
tell_outside (const char *name,
              guint       n)
{
  if (n == 1)
    return g_strdup_printf (_("%s outside the circle"), name);

  return g_strdup_printf (ngettext ("%u person outside the circle", "%u people outside the circle", n), n);
}

void
kring_circle_moves_put_outside (const KringCircleMoves *self,
                                gint64                  person)
{
  edit_people (self, person, kring_edit_put_outside, tell_outside);
}

static char *
tell_taken_out (const char *name,
                guint       n)
{
  if (n == 1)
    /* Translators: somebody no longer stands in the circle; they stay in the family */
    return g_strdup_printf (_("%s is no longer in this circle"), name);

  return g_strdup_printf (ngettext ("%u person taken out of the circle", "%u people taken out of the circle", n), n);
}

void
kring_circle_moves_take_out (const KringCircleMoves *self,
                             gint64                  person)
{
  edit_people (self, person, kring_edit_take_out, tell_taken_out);
}

void
kring_circle_moves_wish (const KringCircleMoves *self,
                         gint64                  person,
                         int                     ring)
{
  KringRecord *placement = kring_circle_moves_find (self, person);
  g_auto(GStrv) rings = kring_circle_rings (self->circle);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (placement == NULL || ring > (int) g_strv_length (rings) || !kring_desk_get_editable (self->desk))
    return;

  if (ring > 0)
    /* Translators: a wish: "Agnes: wish, nearer, to “close by”" */
    words = g_strdup_printf (_("%s: wish, nearer, to “%s”"), get_name (self, person), rings[ring - 1]);
  else
    words = g_strdup_printf (_("%s: no wish any more"), get_name (self, person));
  if (kring_edit_int (kring_desk_get_store (self->desk), placement, "wish_ring", ring > 0 ? ring : KRING_UNSET, &error))
    say (self, words);
  else
    kring_desk_say_error (self->desk, error);
}

char *
kring_circle_moves_describe (const KringCircleMoves *self,
                             int                     ring,
                             int                     side)
{
  g_auto(GStrv) rings = kring_circle_rings (self->circle);
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
  g_autoptr(GArray) people = NULL;
  g_autofree KringPlacing *placings = NULL;
  KringCircleSide *there = NULL;
  int ring, side;

  if (!kring_circle_places_locate (self->places, x, y, &ring, &side))
    return;

  sides = kring_circle_sides_new (self->circle, list_placements (self));
  if (side >= 0 && side < (int) sides->len)
    there = sides->pdata[side];
  people = kring_circle_moves_list_dropped (self, person);
  placings = g_new0 (KringPlacing, people->len + 1);
  for (guint i = 0; i < people->len; i++)
    placings[i] = (KringPlacing) { g_array_index (people, gint64, i), ring, there != NULL ? there->label : NULL };
  place (self, placings, people->len);
}

void
kring_circle_moves_give (const KringCircleMoves *self,
                         gint64                  person,
                         const char             *kind)
{
  g_autofree char *kinds = g_strdup_printf ("[\"%s\"]", kind);
  const char *cells[] = { "kinds", kinds, "status", "now", NULL };
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!kring_desk_get_editable (self->desk))
    return;

  /* Translators: somebody, and what they give: "Agnes: practical help" */
  words = g_strdup_printf (_("%s: %s"), get_name (self, person),
                           kring_kinds_words ("support_kind", kind, kring_language_get ()));
  if (kring_edit_add_row (kring_desk_get_store (self->desk), KRING_NOUN_SUPPORT, "from", person, cells, &error) != NULL)
    say (self, words);
  else
    kring_desk_say_error (self->desk, error);
}

gboolean
kring_circle_moves_copy (const KringCircleMoves *self)
{
  g_autoptr(GError) error = NULL;
  KringRecord *copy;

  if (kring_double_press (self->from, "copy"))
    return FALSE;

  copy = kring_edit_copy_circle (kring_desk_get_store (self->desk), self->circle, kring_desk_get_today (self->desk), &error);
  if (copy == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return FALSE;
    }

  kring_desk_set_circle (self->desk, kring_record_get_id (copy));
  kring_desk_say (self->desk, _("New version of the circle"), TRUE);
  return TRUE;
}
