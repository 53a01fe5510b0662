/* kring-circle-relations.c - couples, parents, ties and wishes between the people of a circle
 *
 * Relations are drawn behind the cards, for the selected person or for all. How
 * it is between two is drawn only when it is asked for, by calm lines, and told
 * only with the words of who says so (domain brief 2.5).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <math.h>

#include "kring-circle-frame.h"
#include "kring-circle-routes.h"
#include "kring-kin.h"
#include "kring-kinds.h"

#define ARROW_PAST  14.0   /* how far a wish reaches into the wished ring */
#define ARROW_LEAST 12.0

/* Where a relation stands, and how it is told and drawn. */
typedef struct {
  KringNoun     noun;
  const char   *a, *b;         /* fields */
  const char   *kind, *table;  /* field, and its kinds */
  double        weight;        /* how near to each other they would stand */
  double        line_width;
} Source;

static const Source sources[] = {
  { KRING_NOUN_PARTNERSHIP, "a",      "b",     "kind",    "partnership_kind", 2.0, 2.2 },
  { KRING_NOUN_PARENTAGE,   "parent", "child", "kind",    "parentage_kind",   1.0, 1.6 },
  { KRING_NOUN_TIE,         "from",   "to",    "kind",    "tie_kind",         0.7, 1.2 },
  { KRING_NOUN_CIRCLE_LINK, "a",      "b",     "quality", "tie_quality",      1.0, 1.2 },
};

/* How it is between two, as a line: never a zigzag, which insults whoever sees it. */
static const struct {
  const char  *quality;   /* tie_quality */
  double       line_width;
  KringStroke  stroke;
} qualities[] = {
  { "very_close", 3.4, KRING_STROKE_SOLID },
  { "good",       2.4, KRING_STROKE_SOLID },
  { "some",       1.1, KRING_STROKE_SOLID },
  { "distant",    1.1, KRING_STROKE_DASHED },
  { "mixed",      2.4, KRING_STROKE_DASHED },
  { "wants",      2.4, KRING_STROKE_DASHED },
  { "tense",      2.4, KRING_STROKE_DOTTED },
  { "broken",     1.1, KRING_STROKE_DOTTED },
  { "lost",       1.1, KRING_STROKE_DOTTED },
};

static GPtrArray *
list_source (const KringCircleFrame *self,
             const Source           *source)
{
  KringShare *share = self->model->share;

  if (source->noun != KRING_NOUN_CIRCLE_LINK)
    return kring_share_list (share, source->noun);

  return self->model->circle != NULL ? kring_share_parts (share, self->model->circle, source->noun) : NULL;
}

static int
find_stand (const KringCircleFrame *self,
            gint64                  person)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    if (kring_record_get_id (kring_circle_frame_get_stand (self, (int) i)->person) == person)
      return (int) i;

  return -1;
}

void
kring_circle_add_links (KringCircleFrame *self)
{
  g_autoptr(GArray) links = g_array_new (FALSE, FALSE, sizeof (KringRingsLink));

  for (gsize s = 0; s < G_N_ELEMENTS (sources); s++)
    {
      GPtrArray *rows = list_source (self, &sources[s]);

      for (guint i = 0; rows != NULL && i < rows->len; i++)
        {
          KringRingsLink link = {
            find_stand (self, kring_record_get_ref (rows->pdata[i], sources[s].a)),
            find_stand (self, kring_record_get_ref (rows->pdata[i], sources[s].b)),
            sources[s].weight,
          };

          if (link.a < 0 || link.b < 0 || link.a == link.b)
            continue;
          if (sources[s].noun != KRING_NOUN_CIRCLE_LINK && sources[s].noun != KRING_NOUN_TIE
              && kring_kin_is_over (rows->pdata[i], "to"))
            continue;
          g_array_append_val (links, link);
        }
    }

  self->rings.n_links = (int) links->len;
  self->rings.links = (KringRingsLink *) g_array_free (g_steal_pointer (&links), FALSE);
}

static gboolean
is_in_item (const KringRingsItem *item,
            double                x,
            double                y,
            double                pad)
{
  return item->variant != KRING_RINGS_FOLDED && x > item->x - pad && x < item->x + item->w + pad
         && y > item->y - pad && y < item->y + item->h + pad;
}

/* Where it is told how it is between the two: in the row itself, or in the last that was said of a tie. NULL: nowhere. */
static KringRecord *
find_quality (const KringCircleFrame *self,
              const Source           *source,
              KringRecord            *row)
{
  GPtrArray *told;

  if (source->noun == KRING_NOUN_CIRCLE_LINK)
    return row;
  if (source->noun != KRING_NOUN_TIE || !self->options->show_quality)
    return NULL;

  told = kring_share_parts (self->model->share, row, KRING_NOUN_TIE_QUALITY);
  return told->len > 0 ? told->pdata[told->len - 1] : NULL;
}

static const char *
get_quality (KringRecord *told)
{
  return kring_record_get_text (told, kring_record_get_noun (told) == KRING_NOUN_TIE_QUALITY ? "value" : "quality");
}

static char *
create_words (const KringCircleFrame *self,
              const Source           *source,
              KringRecord            *row)
{
  KringShare *share = self->model->share;
  KringRecord *a = kring_share_follow (share, row, source->a), *b = kring_share_follow (share, row, source->b);
  const char *label = source->noun == KRING_NOUN_TIE ? kring_record_get_text (row, "label") : NULL;
  const char *kind = kring_kinds_words (source->table, kring_record_get_text (row, source->kind), kring_language_get ());
  KringRecord *told = find_quality (self, source, row);
  KringRecord *teller = told != NULL ? kring_share_follow (share, told, "told_by") : NULL;
  GString *words = g_string_new (NULL);

  g_string_append_printf (words, "%s – %s: %s", kring_person_name (a), kring_person_name (b),
                          label != NULL ? label : kind);
  if (told != NULL && told != row)
    g_string_append_printf (words, ", %s", kring_kinds_words ("tie_quality", get_quality (told), kring_language_get ()));
  if (teller != NULL)
    {
      g_string_append (words, ", ");
      g_string_append_printf (words, _("according to %s"), kring_person_name (teller));
    }

  return g_string_free (words, FALSE);
}

static void
relate (KringCircleFrame *self,
        int               index,
        const char       *words)
{
  if (self->related[index] == NULL)
    self->related[index] = g_string_new (words);
  else
    g_string_append_printf (self->related[index], "; %s", words);
}

static void
style_relation (const KringCircleFrame *self,
                const Source           *source,
                KringRecord            *row,
                KringShape             *shape)
{
  KringRecord *told = self->options->show_quality ? find_quality (self, source, row) : NULL;

  shape->line_width = (float) source->line_width * (shape->tone == KRING_TONE_QUIET ? 0.7f : 1);
  if (source->noun == KRING_NOUN_PARTNERSHIP && kring_kin_is_over (row, "to"))
    shape->stroke = KRING_STROKE_DASHED;

  for (gsize i = 0; told != NULL && i < G_N_ELEMENTS (qualities); i++)
    if (g_strcmp0 (qualities[i].quality, get_quality (told)) == 0)
      {
        shape->line_width = (float) qualities[i].line_width;
        shape->stroke = qualities[i].stroke;
      }
}

static gboolean
is_in_middle (const KringCircleFrame *self,
              gint64                  person)
{
  int index = find_stand (self, person);

  return index >= 0 && kring_circle_frame_get_stand (self, index)->ring == 0;
}

/* Whether a relation of others than the selected person is drawn. That everybody has to do with the children in the
 * middle is what the circle itself says. */
static gboolean
is_shown (const KringCircleFrame *self,
          const Source           *source,
          KringRecord            *row)
{
  if (!self->options->all_relations)
    return FALSE;

  return (self->options->show_quality && find_quality (self, source, row) != NULL)
         || (!is_in_middle (self, kring_record_get_ref (row, source->a))
             && !is_in_middle (self, kring_record_get_ref (row, source->b)));
}

static KringShape *
draw_route (KringCircleFrame *self,
            int               from,
            int               to,
            KringTone         tone)
{
  double *route;
  size_t n = kring_routes_find (self->routes, from, to, &route);
  KringShape *shape = kring_circle_draw_route (self, route, n, tone);

  free (route);
  return shape;
}

static void
draw_relation (KringCircleFrame *self,
               const Source     *source,
               KringRecord      *row,
               KringTone         tone)
{
  int from = kring_circle_frame_find_card (self, kring_record_get_ref (row, source->a));
  int to = kring_circle_frame_find_card (self, kring_record_get_ref (row, source->b));
  g_autofree char *words = NULL;
  KringShape *shape;

  if (from < 0 || to < 0 || from == to)
    return;

  words = create_words (self, source, row);
  shape = draw_route (self, from, to, tone);
  style_relation (self, source, row, shape);
  kring_shape_set_record (shape, kring_record_get_id (row), NULL, words);
  relate (self, from, words);
  relate (self, to, words);
}

void
kring_circle_draw_relations (KringCircleFrame *self)
{
  gint64 selected = self->options->selected;

  if (!self->options->show_relations || (selected == 0 && !self->options->all_relations))
    return;

  self->routes = kring_circle_create_routes (self, NULL, 0);
  for (gsize s = 0; s < G_N_ELEMENTS (sources); s++)
    {
      GPtrArray *rows = list_source (self, &sources[s]);

      for (guint i = 0; rows != NULL && i < rows->len; i++)
        {
          gboolean is_selected = selected != 0
                                 && (kring_record_get_ref (rows->pdata[i], sources[s].a) == selected
                                     || kring_record_get_ref (rows->pdata[i], sources[s].b) == selected);

          if (is_selected || is_shown (self, &sources[s], rows->pdata[i]))
            draw_relation (self, &sources[s], rows->pdata[i], is_selected ? KRING_TONE_SELECTED : KRING_TONE_QUIET);
        }
    }
  g_clear_pointer (&self->routes, kring_routes_free);
}

/* Whether an arrow may lie here: no card, no name. */
static gboolean
is_free (const KringCircleFrame *self,
         int                     except,
         double                  x,
         double                  y)
{
  for (int i = 0; i < self->rings.n_items; i++)
    if (i != except && is_in_item (&self->rings.items[i], x, y, 3))
      return FALSE;
  for (int i = 0; i < self->rings.n_rings; i++)
    {
      const KringRingsRing *ring = &self->rings.rings[i];

      if (x > ring->x - 2 && x < ring->x + ring->label.w + 2 && y > ring->y - 2 && y < ring->y + ring->label.h + 2)
        return FALSE;
    }

  return TRUE;
}

/* From the card towards the middle, @turn off, until it is well within the wished ring. FALSE: something is in the
 * way; then the arrow stays short. */
static gboolean
find_arrow (const KringCircleFrame *self,
            int                     index,
            int                     wish,
            double                  turn,
            double                  points[4])
{
  const KringRings *rings = &self->rings;
  const KringRingsItem *item = &rings->items[index];
  const KringRingsRing *ring = &rings->rings[wish - 1];
  double x = item->x + item->w / 2, y = item->y + item->h / 2;
  double way = atan2 (rings->cy - y, rings->cx - x) + turn, dx = cos (way), dy = sin (way);
  double start = fmin (item->w / 2 / fmax (fabs (dx), 1e-6), item->h / 2 / fmax (fabs (dy), 1e-6)) + 2;
  double end = start, past = 0, longest = hypot (rings->width, rings->height);
  gboolean is_blocked = FALSE;

  while (!is_blocked && past < ARROW_PAST && end < longest)
    {
      double px = x + dx * end, py = y + dy * end;

      is_blocked = !is_free (self, index, px, py);
      if (hypot ((px - rings->cx) / ring->rx, (py - rings->cy) / ring->ry) < 1)
        past += 2;
      end += 2;
    }
  if (is_blocked)
    end = fmin (end - 4, start + ARROW_LEAST);

  points[0] = x + dx * start;
  points[1] = y + dy * start;
  points[2] = x + dx * end;
  points[3] = y + dy * end;

  return !is_blocked && end < longest && end - start >= ARROW_LEAST / 2;
}

void
kring_circle_draw_wishes (KringCircleFrame *self)
{
  static const double turns[] = { 0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8 };

  for (int i = 0; i < self->rings.n_items; i++)
    {
      const KringCircleStand *stand = kring_circle_frame_get_stand (self, i);
      gboolean is_found = FALSE;
      g_autofree char *words = NULL;
      KringShape *shape;
      double points[4];

      if (stand->wish == 0 || self->rings.items[i].variant == KRING_RINGS_FOLDED)
        continue;

      for (gsize t = 0; t < G_N_ELEMENTS (turns) && !is_found; t++)
        is_found = find_arrow (self, i, stand->wish, turns[t], points);
      if (!is_found)
        find_arrow (self, i, stand->wish, 0, points);

      /* Translators: a name, and the name of a ring of the circle */
      words = g_strdup_printf (_("Wish: %s nearer, to “%s”"), kring_person_name (stand->person),
                               self->model->rings[stand->wish - 1]);
      shape = kring_scene_add_line (self->scene, KRING_SHAPE_ARROW, kring_circle_card_tone (self, i),
                                    points[0], points[1], points[2], points[3]);
      shape->line_width = 1.8f;
      kring_shape_set_record (shape, kring_record_get_id (stand->person), NULL, words);
    }
}
