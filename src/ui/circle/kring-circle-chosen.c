/* kring-circle-chosen.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-chosen.h"

#include <glib/gi18n.h>

#include "kring-circle-choice.h"
#include "kring-circle-moves.h"
#include "kring-circle-rings.h"
#include "kring-kinship.h"
#include "kring-words.h"

struct _KringCircleChosen
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  gboolean     is_filling;

  GtkLabel    *title_label;
  GtkWidget   *actions_group;
  AdwComboRow *ring_row;    /* where they are; first of all: in different ones */
  AdwComboRow *side_row;
  GtkListBox  *people_box;
};

G_DEFINE_FINAL_TYPE (KringCircleChosen, kring_circle_chosen, ADW_TYPE_BIN)

static KringCircleMoves
get_moves (KringCircleChosen *self)
{
  return (KringCircleMoves) { self->desk, kring_circle_moves_find_circle (self->desk), NULL, GTK_WIDGET (self) };
}

static gint64
get_id (GtkWidget *row)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (row), "person");
}

static void
row_cb (KringCircleChosen *self,
        GtkWidget         *row)
{
  kring_desk_set_selected (self->desk, get_id (row));
}

static void
leave_out_cb (KringCircleChosen *self,
              GtkWidget         *button)
{
  gint64 person = get_id (gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW));
  guint n;
  const gint64 *chosen = kring_desk_get_chosen (self->desk, &n);
  g_autoptr(GArray) kept = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    if (chosen[i] != person)
      g_array_append_val (kept, chosen[i]);

  kring_desk_set_chosen (self->desk, (const gint64 *) kept->data, kept->len);
}

static void
put (KringCircleChosen *self,
     int                ring,
     const char        *sector)
{
  const KringCircleMoves moves = get_moves (self);

  if (moves.circle != NULL)
    kring_circle_moves_put_in (&moves, kring_desk_get_selected (self->desk), ring, sector);
}

static void
ring_cb (KringCircleChosen *self)
{
  guint ring = adw_combo_row_get_selected (self->ring_row);

  if (!self->is_filling && ring > 0)
    put (self, (int) ring, NULL);
}

static void
side_cb (KringCircleChosen *self)
{
  GtkStringObject *side = adw_combo_row_get_selected_item (self->side_row);

  if (!self->is_filling && adw_combo_row_get_selected (self->side_row) > 0)
    put (self, 0, gtk_string_object_get_string (side));
}

static void
outside_cb (KringCircleChosen *self)
{
  const KringCircleMoves moves = get_moves (self);

  if (moves.circle != NULL)
    kring_circle_moves_put_outside (&moves, kring_desk_get_selected (self->desk));
}

static void
take_out_cb (KringCircleChosen *self)
{
  const KringCircleMoves moves = get_moves (self);

  if (moves.circle != NULL)
    kring_circle_moves_take_out (&moves, kring_desk_get_selected (self->desk));
}

static void
kring_circle_chosen_dispose (GObject *object)
{
  KringCircleChosen *self = KRING_CIRCLE_CHOSEN (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_CHOSEN);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_chosen_parent_class)->dispose (object);
}

static void
kring_circle_chosen_class_init (KringCircleChosenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_chosen_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-chosen.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleChosen, title_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleChosen, actions_group);
  gtk_widget_class_bind_template_child (widget_class, KringCircleChosen, ring_row);
  gtk_widget_class_bind_template_child (widget_class, KringCircleChosen, side_row);
  gtk_widget_class_bind_template_child (widget_class, KringCircleChosen, people_box);
  gtk_widget_class_bind_template_callback (widget_class, ring_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_cb);
  gtk_widget_class_bind_template_callback (widget_class, outside_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
kring_circle_chosen_init (KringCircleChosen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_row (KringCircleChosen *self,
            KringRecord       *person,
            const char        *role)
{
  GtkWidget *row = adw_action_row_new (), *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  gint64 id = kring_record_get_id (person);
  /* Translators: takes somebody off the list of those who are chosen; nothing else happens to them */
  g_autofree char *words = g_strdup_printf (_("Do not choose %s"), kring_person_name (person));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_person_name (person));
  if (role != NULL && !g_str_equal (role, kring_person_name (person)))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), role);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "person", g_memdup2 (&id, sizeof id), g_free);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  g_signal_connect_object (button, "clicked", G_CALLBACK (leave_out_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static guint
find_ring (KringRecord *placement,
           guint        n_rings)
{
  gint64 ring = kring_record_get_int (placement, "ring");

  return kring_record_get_flag (placement, "outside") ? 0 : (guint) CLAMP (ring, 1, n_rings);
}

static void
fill_choices (KringCircleChosen *self)
{
  const KringCircleMoves moves = get_moves (self);
  g_autoptr(GArray) people = NULL;
  g_auto(GStrv) rings = NULL;
  g_auto(GStrv) sides = NULL;
  guint ring = 0, side = 0, n_rings;

  gtk_widget_set_visible (self->actions_group, moves.circle != NULL && kring_desk_get_editable (self->desk));
  if (moves.circle == NULL)
    return;

  people = kring_circle_moves_list (&moves, kring_desk_get_selected (self->desk));
  rings = kring_circle_rings (moves.circle);
  sides = kring_record_get_texts (moves.circle, "sector_labels");
  n_rings = g_strv_length (rings);
  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *placement = kring_circle_moves_find (&moves, g_array_index (people, gint64, i));
      guint its_ring = find_ring (placement, n_rings), its_side = kring_circle_moves_number_side (placement, sides);

      ring = i == 0 || ring == its_ring ? its_ring : 0;   /* and so it remains */
      side = i == 0 || side == its_side ? its_side : 0;
    }

  gtk_widget_set_visible (self->actions_group, people->len > 0 && kring_desk_get_editable (self->desk));
  self->is_filling = TRUE;
  /* Translators: the people who are chosen are not in the same ring, or not on the same side */
  kring_circle_choice_fill (self->ring_row, _("different ones"), (const char * const *) rings, ring);
  kring_circle_choice_fill (self->side_row, _("different ones"), (const char * const *) sides, side);
  self->is_filling = FALSE;
}

void
kring_circle_chosen_show (KringCircleChosen *self,
                          KringDesk         *desk)
{
  guint n;
  const gint64 *chosen = kring_desk_get_chosen (desk, &n);
  g_autoptr(GHashTable) roles = kring_kinship_family_labels (kring_desk_get_share (desk), kring_language_get ());
  g_autofree char *title = g_strdup_printf (ngettext ("%u person chosen", "%u people chosen", n), n);

  g_set_object (&self->desk, desk);
  gtk_label_set_label (self->title_label, title);
  gtk_list_box_remove_all (self->people_box);
  for (guint i = 0; i < n; i++)
    {
      KringRecord *person = kring_share_get (kring_desk_get_share (desk), chosen[i]);

      if (person != NULL && kring_record_get_noun (person) == KRING_NOUN_PERSON)
        gtk_list_box_append (self->people_box, create_row (self, person, g_hash_table_lookup (roles, &chosen[i])));
    }
  fill_choices (self);
}
