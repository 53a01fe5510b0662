/* kring-circle-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-menu.h"

#include <glib/gi18n.h>

#include "kring-circle-gifts.h"
#include "kring-circle-meant.h"
#include "kring-circle-rings.h"
#include "kring-circle-stay.h"
#include "kring-kinds.h"
#include "kring-mnemonic.h"

#define N_GIFTS 10   /* in a menu that is no higher than a small screen */

/* In pixels: so far from where one pressed the menu opens, or the button would be let go in it, which GTK does not expect
 * of a menu that was not there when it was pressed. */
#define TIP 3

typedef struct {
  KringSceneView       *view;      /* owns this */
  GtkWidget            *page;
  GtkWidget            *popover;
  GSimpleActionGroup   *actions;
  KringCircleMovesFunc  func;
  gpointer              user_data;

  gboolean              had_focus; /* the view, when it opened */
  KringCircleMeant      meant;     /* while the menu is open, and until it opens again */
} Menu;

static void
free_menu (gpointer data)
{
  Menu *self = data;

  kring_circle_meant_clear (&self->meant);
  g_object_unref (self->actions);
  g_free (self);
}

static gint64
get_first (const Menu *self)
{
  return g_array_index (self->meant.people, gint64, 0);
}

/* Of the circle, and for all of a household: chosen first, as they are moved together then. FALSE: there is no circle. */
static gboolean
begin (Menu             *self,
       KringCircleMoves *moves)
{
  *moves = self->func (self->user_data);
  if (moves->circle == NULL || self->meant.people->len == 0)
    return FALSE;

  if (self->meant.people->len > 1)
    kring_desk_set_chosen (moves->desk, (const gint64 *) self->meant.people->data, self->meant.people->len);
  return TRUE;
}

static void
ring_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_moves_put_in (&moves, get_first (self), g_variant_get_int32 (parameter), NULL);
}

static void
side_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_moves_put_in (&moves, get_first (self), 0, g_variant_get_string (parameter, NULL));
}

static void
wish_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_moves_wish (&moves, get_first (self), g_variant_get_int32 (parameter));
}

static void
stay_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_stay_toggle (&moves, self->meant.people);
}

static void
give_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Menu *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);

  kring_circle_moves_give (&moves, get_first (self), g_variant_get_string (parameter, NULL));
}

static void
outside_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_moves_put_outside (&moves, get_first (self));
}

static void
take_out_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  Menu *self = user_data;
  KringCircleMoves moves;

  if (begin (self, &moves))
    kring_circle_moves_take_out (&moves, get_first (self));
}

static void
details_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  Menu *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);

  kring_desk_set_selected (moves.desk, get_first (self));
}

/* One more, or one less. */
static void
toggle_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  Menu *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);
  gint64 person = get_first (self);
  guint n;
  const gint64 *chosen = kring_desk_get_chosen (moves.desk, &n);
  g_autoptr(GArray) wanted = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    if (chosen[i] != person)
      g_array_append_val (wanted, chosen[i]);
  if (wanted->len == n)
    g_array_append_val (wanted, person);

  kring_desk_set_chosen (moves.desk, (const gint64 *) wanted->data, wanted->len);
}

static void
choose (const KringCircleMoves *moves,
        GArray                 *people)
{
  kring_desk_set_chosen (moves->desk, (const gint64 *) people->data, people->len);
}

static void
household_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  Menu *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);

  choose (&moves, self->meant.household->len > 0 ? self->meant.household : self->meant.people);
}

static void
choose_ring_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  Menu *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);
  gboolean is_ring = g_str_equal (g_action_get_name (G_ACTION (action)), "choose-ring");
  g_autoptr(GArray) people = kring_circle_meant_list (&moves, is_ring ? self->meant.ring : 0,
                                                      is_ring ? NULL : self->meant.sector);

  choose (&moves, people);
}

/* What has a state shows it: where they are now. */
static const GActionEntry actions[] = {
  { .name = "ring", .activate = ring_action, .parameter_type = "i", .state = "-1" },
  { .name = "side", .activate = side_action, .parameter_type = "s", .state = "''" },
  { .name = "wish", .activate = wish_action, .parameter_type = "i", .state = "-1" },
  { .name = "stay", .activate = stay_action, .state = "false" },
  { .name = "give", .activate = give_action, .parameter_type = "s" },
  { .name = "outside", .activate = outside_action },
  { .name = "take-out", .activate = take_out_action },
  { .name = "details", .activate = details_action },
  { .name = "toggle", .activate = toggle_action },
  { .name = "household", .activate = household_action },
  { .name = "choose-ring", .activate = choose_ring_action },
  { .name = "choose-side", .activate = choose_ring_action },
};

static void
set_state (Menu       *self,
           const char *name,
           GVariant   *state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), state);
}

static void
append_numbered (GMenu      *menu,
                 const char *label,
                 const char *action,
                 int         number)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "i", number);
  g_menu_append_item (menu, item);
}

static void
append_submenu (GMenu      *menu,
                const char *label,
                GMenu      *submenu)
{
  if (g_menu_model_get_n_items (G_MENU_MODEL (submenu)) > 0)
    g_menu_append_submenu (menu, label, G_MENU_MODEL (submenu));
}

static void
append_section (GMenu      *menu,
                const char *label,
                GMenu      *section)
{
  if (g_menu_model_get_n_items (G_MENU_MODEL (section)) > 0)
    g_menu_append_section (menu, label, G_MENU_MODEL (section));
}

static void
append_rings (GMenu      *menu,
              GStrv       rings,
              int         end,
              const char *action)
{
  for (int i = 0; rings[i] != NULL && i < end; i++)
    {
      g_autofree char *label = kring_mnemonic_escape (rings[i]);

      append_numbered (menu, label, action, i + 1);
    }
}

/* Another ring, another side, a wish. */
static void
append_places (const Menu             *self,
               const KringCircleMoves *moves,
               GMenu                  *section,
               gboolean                is_one)
{
  g_auto(GStrv) rings = kring_circle_rings (moves->circle);
  g_auto(GStrv) sides = kring_record_get_texts (moves->circle, "sector_labels");
  g_autoptr(GMenu) in = g_menu_new ();
  g_autoptr(GMenu) on = g_menu_new ();
  g_autoptr(GMenu) wishes = g_menu_new ();

  append_rings (in, rings, G_MAXINT, "card.ring");
  for (int i = 0; sides[i] != NULL; i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (NULL, NULL);
      g_autofree char *label = kring_mnemonic_escape (sides[i]);

      g_menu_item_set_label (item, label);
      g_menu_item_set_action_and_target (item, "card.side", "s", sides[i]);
      g_menu_append_item (on, item);
    }
  if (is_one && self->meant.people->len == 1 && self->meant.ring > 1)
    {
      append_rings (wishes, rings, self->meant.ring - 1, "card.wish");
      /* Translators: nobody would like this person to be in a nearer ring */
      append_numbered (wishes, _("No wish"), "card.wish", 0);
    }

  append_submenu (section, _("In _Ring"), in);
  append_submenu (section, _("On _Side"), on);
  /* Translators: a submenu with the rings that are nearer; somebody would like this person to be there */
  append_submenu (section, _("Would _Like to Be in Ring"), wishes);
}

/* What they do not give yet of what people ask about first; the details have all. */
static void
append_gifts (const Menu             *self,
              const KringCircleMoves *moves,
              GMenu                  *section)
{
  const KringKindTable *table = kring_kinds_table ("support_kind");
  g_autoptr(GPtrArray) given = kring_circle_gifts_new (kring_desk_get_share (moves->desk), get_first (self), KRING_GIFTS_NOW);
  g_autoptr(GMenu) gifts = g_menu_new ();

  for (guint i = 0; i < MIN (table->n_kinds, N_GIFTS); i++)
    {
      const char *kind = table->kinds[i].code;
      g_autofree char *label = kring_mnemonic_escape (kring_kinds_words ("support_kind", kind, kring_language_get ()));
      g_autoptr(GMenuItem) item = NULL;

      if (kring_circle_gifts_icon (kind) == NULL || g_ptr_array_find_with_equal_func (given, kind, g_str_equal, NULL))
        continue;
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, "card.give", "s", kind);
      g_menu_append_item (gifts, item);
    }

  /* Translators: what somebody gives to the family, to choose from */
  append_submenu (section, _("_Gives"), gifts);
}

static void
append_choosing (const Menu             *self,
                 const KringCircleMoves *moves,
                 GMenu                  *section)
{
  guint n;

  kring_desk_get_chosen (moves->desk, &n);
  if (self->meant.people->len > 1)
    {
      g_menu_append (section, _("Choose the Whole _Household"), "card.household");
      return;
    }

  g_menu_append (section, _("_Details"), "card.details");
  if (kring_desk_is_chosen (moves->desk, get_first (self)))
    g_menu_append (section, _("Do _Not Choose"), "card.toggle");
  else if (n > 0)
    /* Translators: one more person, beside those who are chosen already */
    g_menu_append (section, _("Choose as _Well"), "card.toggle");
  if (self->meant.household->len > 1)
    g_menu_append (section, _("Choose the Whole _Household"), "card.household");
}

/* Of whom what is done will be done. */
static void
tell_whom (Menu  *self,
           guint  n)
{
  if (n < 2 || self->meant.people->len > 1)
    return;

  g_free (self->meant.words);
  self->meant.words = g_strdup_printf (ngettext ("%u person chosen", "%u people chosen", n), n);
}

static void
fill_people (Menu                   *self,
             const KringCircleMoves *moves,
             GMenu                  *menu)
{
  g_autoptr(GMenu) places = g_menu_new ();
  g_autoptr(GMenu) choosing = g_menu_new ();
  g_autoptr(GMenu) out = g_menu_new ();
  g_autoptr(GArray) movable = kring_circle_moves_list (moves, get_first (self));

  if (movable->len > 0 && kring_scene_view_get_movable (self->view))
    {
      append_places (self, moves, places, movable->len == 1);
      if (movable->len == 1)
        append_gifts (self, moves, places);
      tell_whom (self, movable->len);
      g_menu_append (out, _("Put Outsi_de the Circle"), "card.outside");
      g_menu_append (out, _("Take Out of This _Circle"), "card.take-out");
    }
  if (kring_scene_view_get_movable (self->view) && kring_circle_stay_is_possible (moves, self->meant.people))
    /* Translators: somebody in the circle is not moved by what changes round them */
    g_menu_append (places, _("S_tay Here"), "card.stay");
  append_choosing (self, moves, choosing);

  append_section (menu, self->meant.words, places);
  append_section (menu, g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0 ? NULL : self->meant.words, choosing);
  append_section (menu, NULL, out);
}

static void
fill_place (Menu                   *self,
            const KringCircleMoves *moves,
            GMenu                  *menu)
{
  g_autoptr(GMenu) section = g_menu_new ();
  g_autoptr(GArray) in_ring = kring_circle_meant_list (moves, self->meant.ring, NULL);
  g_autoptr(GArray) on_side = kring_circle_meant_list (moves, 0, self->meant.sector);

  if (self->meant.ring == 0 || !kring_scene_view_get_movable (self->view))
    return;

  append_numbered (section, _("_Add Somebody to This Ring"), "page.add-in", self->meant.ring);
  if (in_ring->len > 0)
    g_menu_append (section, _("Choose Everybody in This _Ring"), "card.choose-ring");
  if (self->meant.sector != NULL && on_side->len > 0)
    g_menu_append (section, _("Choose Everybody on This _Side"), "card.choose-side");
  append_section (menu, self->meant.words, section);
}

static void
show_states (Menu                   *self,
             const KringCircleMoves *moves)
{
  KringRecord *placement = self->meant.people->len == 1 ? kring_circle_moves_find (moves, get_first (self)) : NULL;
  gint64 wish = placement != NULL ? kring_record_get_int (placement, "wish_ring") : KRING_UNSET;

  set_state (self, "ring", g_variant_new_int32 (self->meant.ring));
  set_state (self, "side", g_variant_new_string (self->meant.sector != NULL ? self->meant.sector : ""));
  set_state (self, "stay", g_variant_new_boolean (kring_circle_stay_is_set (moves, self->meant.people)));
  set_state (self, "wish", g_variant_new_int32 (wish != KRING_UNSET ? (int) wish : 0));
}

/* Before what was chosen is done: that may lead the keyboard elsewhere. */
static void
closed_cb (Menu *self)
{
  if (self->had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
menu_cb (Menu   *self,
         gint64  id,
         double  x,
         double  y)
{
  const KringCircleMoves moves = self->func (self->user_data);
  g_autoptr(GMenu) menu = g_menu_new ();
  graphene_point_t place;

  if (moves.circle == NULL
      || !gtk_widget_compute_point (GTK_WIDGET (self->view), self->page, &GRAPHENE_POINT_INIT ((float) x, (float) y), &place))
    return;

  kring_circle_meant_clear (&self->meant);
  kring_circle_meant_find (&self->meant, &moves, kring_scene_view_get_scene (self->view), id, x, y);
  if (self->meant.people->len > 0)
    fill_people (self, &moves, menu);
  else
    fill_place (self, &moves, menu);
  if (g_menu_model_get_n_items (G_MENU_MODEL (menu)) == 0)
    return;

  show_states (self, &moves);
  self->had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL;
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->popover), G_MENU_MODEL (menu));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) place.x - TIP, (int) place.y - TIP, 2 * TIP, 2 * TIP });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

void
kring_circle_menu_set_up (GtkWidget            *page,
                          KringSceneView       *view,
                          KringCircleMovesFunc  func,
                          gpointer              user_data)
{
  Menu *self = g_new0 (Menu, 1);

  self->view = view;
  self->page = page;
  self->func = func;
  self->user_data = user_data;
  self->actions = g_simple_action_group_new ();
  self->popover = gtk_popover_menu_new_from_model (NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  g_object_set_data_full (G_OBJECT (view), "menu", self, free_menu);

  gtk_widget_insert_action_group (self->popover, "card", G_ACTION_GROUP (self->actions));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_widget_set_parent (self->popover, page);
  g_signal_connect_object (page, "destroy", G_CALLBACK (gtk_widget_unparent), self->popover, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (view, "menu", G_CALLBACK (menu_cb), self);
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (closed_cb), self);
}
