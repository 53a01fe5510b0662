/* kring-circle-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-place.h"

#include <glib/gi18n.h>

#include "kring-circle-choice.h"
#include "kring-circle-moves.h"
#include "kring-circle-rings.h"

struct _KringCirclePlace
{
  AdwBin          parent_instance;

  KringDesk      *desk;
  gint64          person;
  gboolean        is_filling;
  gboolean        has_side;

  AdwExpanderRow *row;
  AdwComboRow    *ring_row;
  AdwComboRow    *side_row;   /* first of all, for who has no side: none of them */
  AdwComboRow    *wish_row;   /* first of all: no wish */
};

G_DEFINE_FINAL_TYPE (KringCirclePlace, kring_circle_place, ADW_TYPE_BIN)

static KringCircleMoves
get_moves (KringCirclePlace *self)
{
  return (KringCircleMoves) { self->desk, kring_circle_moves_find_circle (self->desk), NULL, GTK_WIDGET (self) };
}

static void
ring_cb (KringCirclePlace *self)
{
  const KringCircleMoves moves = get_moves (self);

  if (!self->is_filling && moves.circle != NULL)
    kring_circle_moves_put_in (&moves, self->person, (int) adw_combo_row_get_selected (self->ring_row) + 1, NULL);
}

static void
side_cb (KringCirclePlace *self)
{
  const KringCircleMoves moves = get_moves (self);
  GtkStringObject *side = adw_combo_row_get_selected_item (self->side_row);

  if (self->is_filling || moves.circle == NULL || side == NULL)
    return;
  if (self->has_side || adw_combo_row_get_selected (self->side_row) > 0)
    kring_circle_moves_put_in (&moves, self->person, 0, gtk_string_object_get_string (side));
}

static void
wish_cb (KringCirclePlace *self)
{
  const KringCircleMoves moves = get_moves (self);

  if (!self->is_filling && moves.circle != NULL)
    kring_circle_moves_wish (&moves, self->person, (int) adw_combo_row_get_selected (self->wish_row));
}

static void
kring_circle_place_dispose (GObject *object)
{
  KringCirclePlace *self = KRING_CIRCLE_PLACE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_PLACE);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_place_parent_class)->dispose (object);
}

static void
kring_circle_place_class_init (KringCirclePlaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_place_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-place.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCirclePlace, row);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePlace, ring_row);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePlace, side_row);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePlace, wish_row);
  gtk_widget_class_bind_template_callback (widget_class, ring_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_cb);
  gtk_widget_class_bind_template_callback (widget_class, wish_cb);
}

static void
kring_circle_place_init (KringCirclePlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* "dichtbij, mama's kant" */
static void
tell (KringCirclePlace *self,
      const char       *ring,
      const char       *side)
{
  g_autofree char *words = side != NULL ? g_strdup_printf ("%s, %s", ring, side) : g_strdup (ring);

  adw_expander_row_set_subtitle (self->row, words);
}

static void
fill (KringCirclePlace       *self,
      const KringCircleMoves *moves,
      KringRecord            *placement)
{
  g_auto(GStrv) rings = kring_circle_rings (moves->circle);
  g_auto(GStrv) sides = kring_record_get_texts (moves->circle, "sector_labels");
  guint n_rings = g_strv_length (rings), ring = (guint) CLAMP (kring_record_get_int (placement, "ring"), 1, n_rings);
  gint64 wish = kring_record_get_int (placement, "wish_ring");
  guint side = kring_circle_moves_number_side (placement, sides);
  g_auto(GStrv) nearer = g_new0 (char *, ring + 1);

  for (guint i = 0; i + 1 < ring; i++)
    nearer[i] = g_strdup (rings[i]);

  tell (self, rings[ring - 1], kring_record_get_text (placement, "sector"));
  self->is_filling = TRUE;
  kring_circle_choice_fill (self->ring_row, NULL, (const char * const *) rings, ring - 1);
  self->has_side = side > 0;
  /* Translators: on no side of the circle */
  kring_circle_choice_fill (self->side_row, self->has_side ? NULL : _("none of them"), (const char * const *) sides,
                            self->has_side ? side - 1 : 0);
  kring_circle_choice_fill (self->wish_row, _("No wish"), (const char * const *) nearer,
                            wish != KRING_UNSET && wish < (gint64) ring ? (guint) MAX (wish, 0) : 0);
  self->is_filling = FALSE;
}

void
kring_circle_place_show (KringCirclePlace *self,
                         KringDesk        *desk,
                         gint64            person)
{
  KringCircleMoves moves;
  KringRecord *placement = NULL;
  g_autoptr(GArray) movable = NULL;

  g_set_object (&self->desk, desk);
  self->person = person;
  moves = get_moves (self);
  if (moves.circle != NULL)
    {
      placement = kring_circle_moves_find (&moves, person);
      movable = kring_circle_moves_list (&moves, person);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), placement != NULL && movable->len > 0 && kring_desk_get_editable (desk)
                                             && !kring_record_get_flag (placement, "outside"));
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    fill (self, &moves, placement);
}
