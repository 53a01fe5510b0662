/* kring-plan-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-line-private.h"

#include <glib/gi18n.h>

#include "kring-beside-layout.h"
#include "kring-days-button.h"
#include "kring-edits.h"
#include "kring-focus-path.h"
#include "kring-kinds.h"
#include "kring-shown-content.h"
#include "kring-plan-moves.h"
#include "kring-scale-choice.h"
#include "kring-service-link.h"
#include "kring-width-layout.h"
#include "kring-words-edit.h"
#include "kring-words.h"

G_DEFINE_FINAL_TYPE (KringPlanLine, kring_plan_line, GTK_TYPE_WIDGET)

static gboolean
is_worry (KringRecord *item)
{
  return g_str_equal (kring_kinds_group ("plan_item_kind", kring_record_get_text (item, "kind")), "worry");
}

/* Made when it is first opened: a plan has many lines. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  static const struct {
    const char *words;
    const char *action;
    gboolean    is_of_worry;
  } rows[] = {
    { N_("Move _Up"), "line.up" },
    { N_("Move _Down"), "line.down" },
    { N_("How a _Child Would Say It"), "line.child" },
    { N_("_Whose Words"), "line.teller" },
    { N_("_Days in the Week"), "line.days" },
    { N_("Add the _Goal for This"), "line.goal", TRUE },
    { N_("Ask From _0 to 10…"), "line.scale", TRUE },
    { N_("Point to a _Service…"), "line.service" },
    { N_("Who Sees This D_ifferently…"), "line.differing" },
    { N_("_Everything about This Line"), "line.select" },
    { N_("_Take Out"), "line.remove" },
  };
  KringPlanLine *self = user_data;
  g_autoptr(GMenu) menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if ((!rows[i].is_of_worry || is_worry (self->item))
        && (!g_str_equal (rows[i].action, "line.days") || self->when != NULL))
      g_menu_append (menu, _(rows[i].words), rows[i].action);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static GtkWidget *
create_menu_button (KringPlanLine *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_menu_cb, self, NULL);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-more");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("More for this line"), -1);

  return button;
}

/* All that is shown of the line, and whether it can be changed. */
static char *
create_content (KringDesk          *desk,
                KringRecord        *item,
                KringPlanLineShown  shown)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *family = kring_share_get_family (share), *scale = kring_share_follow (share, item, "scale");
  GString *content = g_string_new (NULL);
  const char *languages = family != NULL ? kring_record_get_text (family, "languages") : NULL;

  g_string_append_printf (content, "%d %d %s", shown, kring_desk_can_edit (desk, item), languages != NULL ? languages : "");
  kring_shown_content_add (content, share, item);
  kring_shown_content_add_parts (content, share, item, KRING_NOUN_ITEM_PERSON);
  kring_shown_content_add_parts (content, share, item, KRING_NOUN_ITEM_LINK);
  kring_shown_content_add_parts (content, share, item, KRING_NOUN_EVALUATION);
  if (scale != NULL)
    kring_shown_content_add_parts (content, share, scale, KRING_NOUN_SCORE);

  return g_string_free (content, FALSE);
}

static void
clear (KringPlanLine *self)
{
  GtkWidget *child;

  self->child_edit = self->teller = self->when = self->days = NULL;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
fill (KringPlanLine *self)
{
  const char *kind = kring_kinds_words ("plan_item_kind", kring_record_get_text (self->item, "kind"), kring_language_get ());
  const char *text = kring_record_get_text (self->item, "text");
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *edit = kring_plan_line_create_edit (self, "text", kind, NULL);

  gtk_widget_set_layout_manager (row, kring_beside_layout_new (6));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  if ((self->shown & KRING_PLAN_LINE_KIND) != 0)
    kring_plan_line_add_caption (self, kind, "dim-label");
  gtk_widget_set_hexpand (edit, TRUE);
  gtk_box_append (GTK_BOX (row), edit);
  if (kring_desk_can_edit (self->desk, self->item))
    gtk_box_append (GTK_BOX (row), create_menu_button (self));
  gtk_box_append (GTK_BOX (self->box), row);
  self->row = row;
  kring_plan_line_add_words (self);
  kring_plan_line_add_facts (self);
}

/* Beside the words: pressed on those, one types. */
static void
released_cb (KringPlanLine *self)
{
  kring_desk_set_selected (self->desk, kring_record_get_id (self->item));
}

static void
move_to (KringPlanLine *self,
         GtkWidget     *other,
         gboolean       is_after)
{
  if (other != NULL && KRING_IS_PLAN_LINE (other))
    kring_plan_moves_put (self->desk, self->item, KRING_PLAN_LINE (other)->item, is_after);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  move_to (KRING_PLAN_LINE (widget), gtk_widget_get_prev_sibling (widget), FALSE);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  move_to (KRING_PLAN_LINE (widget), gtk_widget_get_next_sibling (widget), TRUE);
}

static void
child_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  kring_words_edit_begin (KRING_WORDS_EDIT (kring_plan_line_get_child_edit (KRING_PLAN_LINE (widget))));
}

static void
teller_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  kring_chip_open (KRING_CHIP (kring_plan_line_get_teller (KRING_PLAN_LINE (widget))));
}

static void
days_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  GtkWidget *days = kring_plan_line_get_days (KRING_PLAN_LINE (widget));

  if (days != NULL)
    kring_chip_open (KRING_CHIP (days));
}

static void
select_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  released_cb (KRING_PLAN_LINE (widget));
}

static void
goal_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "page.add-goal", "x", kring_record_get_id (KRING_PLAN_LINE (widget)->item));
}

static void
scale_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);

  if (kring_desk_can_edit (self->desk, self->item))
    adw_dialog_present (kring_scale_choice_new (self->desk, self->item), widget);
}

static void
service_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);

  if (kring_desk_get_editable (self->desk))
    kring_service_link_choose (self->desk, self->item, widget);
}

static void
differing_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "page.differing", "x", kring_record_get_id (KRING_PLAN_LINE (widget)->item));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);
  g_autoptr(GError) error = NULL;

  if (!kring_desk_can_edit (self->desk, self->item))
    return;

  if (kring_edit_withdraw (kring_desk_get_store (self->desk), self->item, &error))
    kring_desk_say (self->desk, _("Line taken out"), TRUE);
  else
    kring_desk_say_error (self->desk, error);
}

static void
kring_plan_line_dispose (GObject *object)
{
  KringPlanLine *self = KRING_PLAN_LINE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->content, g_free);
  g_clear_object (&self->desk);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (kring_plan_line_parent_class)->dispose (object);
}

static void
kring_plan_line_class_init (KringPlanLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_line_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, KRING_TYPE_WIDTH_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "planline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.child", NULL, child_action);
  gtk_widget_class_install_action (widget_class, "line.teller", NULL, teller_action);
  gtk_widget_class_install_action (widget_class, "line.goal", NULL, goal_action);
  gtk_widget_class_install_action (widget_class, "line.scale", NULL, scale_action);
  gtk_widget_class_install_action (widget_class, "line.service", NULL, service_action);
  gtk_widget_class_install_action (widget_class, "line.differing", NULL, differing_action);
  gtk_widget_class_install_action (widget_class, "line.days", NULL, days_action);
  gtk_widget_class_install_action (widget_class, "line.select", NULL, select_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "line.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "line.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK, "line.remove", NULL);
}

static void
kring_plan_line_init (KringPlanLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
kring_plan_line_new (KringDesk          *desk,
                     KringRecord        *item,
                     KringPlanLineShown  shown)
{
  KringPlanLine *self = g_object_new (KRING_TYPE_PLAN_LINE, NULL);

  self->desk = g_object_ref (desk);
  kring_plan_line_show (self, item, shown);
  kring_plan_moves_attach (self, desk);

  return GTK_WIDGET (self);
}

gboolean
kring_plan_line_show (KringPlanLine      *self,
                      KringRecord        *item,
                      KringPlanLineShown  shown)
{
  g_autofree char *content = create_content (self->desk, item, shown);
  g_autoptr(GArray) focus = NULL;

  g_set_object (&self->item, item);
  if (g_strcmp0 (content, self->content) == 0)
    return TRUE;
  if (kring_words_edit_is_typed_in (GTK_WIDGET (self)))
    return FALSE;

  self->shown = shown;
  focus = kring_focus_path_find (GTK_WIDGET (self));
  clear (self);
  fill (self);
  g_set_str (&self->content, content);
  kring_focus_path_restore (GTK_WIDGET (self), focus);

  return TRUE;
}

KringRecord *
kring_plan_line_get_item (KringPlanLine *self)
{
  return self->item;
}
