/* kring-plan-quick.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-quick.h"

#include <glib/gi18n.h>

#include "kring-edits-line.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-plan-templates.h"
#include "kring-quick-item.h"
#include "kring-shrinking.h"
#include "kring-typing.h"
#include "kring-words.h"

struct _KringPlanQuick
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  KringRecord *plan;

  gint64       worry;            /* id of the worry that the next line is the goal for; 0: none */

  const KringPlanTemplate *template;
  const char **kinds;            /* as in the drop-down */
  guint        hand_kind;        /* the kind that was last chosen by hand */
  gboolean     is_kind_chosen;   /* by hand, for this line: what the words say does not count */
  gboolean     is_filling;

  GtkDropDown *kind_drop_down;
  GtkEntry    *entry;
  GtkLabel    *label;
};

G_DEFINE_FINAL_TYPE (KringPlanQuick, kring_plan_quick, ADW_TYPE_BIN)

enum {
  ADDED,
  UP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the template asks for can be added, and always what one was invited to. */
static void
show_kinds (KringPlanQuick *self)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (self->desk));
  const char *code = family != NULL ? kring_record_get_text (family, "template") : NULL;
  const KringPlanTemplate *template = kring_plan_template_find (code);
  g_autoptr(GtkStringList) words = NULL;

  if (self->template == template)
    return;

  self->template = template;
  g_clear_pointer (&self->kinds, g_free);
  self->kinds = kring_plan_template_kinds (template);
  self->hand_kind = 0;
  words = gtk_string_list_new (NULL);
  for (guint i = 0; self->kinds[i] != NULL; i++)
    gtk_string_list_append (words, kring_kinds_words ("plan_item_kind", self->kinds[i], kring_language_get ()));

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->kind_drop_down, G_LIST_MODEL (words));
  self->is_filling = FALSE;
}

/* The kind that the words tell; without one (NULL), what was last chosen by hand. */
static void
set_kind (KringPlanQuick *self,
          const char     *kind)
{
  guint selected = self->hand_kind;

  for (guint i = 0; kind != NULL && self->kinds[i] != NULL; i++)
    if (g_str_equal (self->kinds[i], kind))
      selected = i;

  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->kind_drop_down, selected);
  self->is_filling = FALSE;
}

static void
kind_cb (KringPlanQuick *self)
{
  if (self->is_filling)
    return;

  self->is_kind_chosen = TRUE;
  self->worry = 0;
  self->hand_kind = gtk_drop_down_get_selected (self->kind_drop_down);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));   /* one chooses to type */
}

static KringRecord *
get_worry (KringPlanQuick *self)
{
  return self->worry != 0 ? kring_share_get (kring_desk_get_share (self->desk), self->worry) : NULL;
}

/* What Enter will do, under the line. */
static void
changed_cb (KringPlanQuick *self)
{
  g_auto(GStrv) lines = kring_quick_item_split (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  guint n_lines = g_strv_length (lines);
  g_auto(KringQuickItem) item = { NULL };
  g_autofree char *told = NULL;
  g_autofree char *words = NULL;

  if (get_worry (self) != NULL)
    {
      words = g_strdup_printf (_("For the worry: %s"), kring_record_get_text (get_worry (self), "text"));
    }
  else if (n_lines > 1)
    {
      /* Translators: %u is how many lines were pasted */
      words = g_strdup_printf (_("Enter adds %u lines"), n_lines);
    }
  else if (!self->is_kind_chosen && n_lines == 1 && kring_quick_item_read (&item, kring_desk_get_share (self->desk), lines[0]))
    {
      told = kring_quick_item_tell (&item, kring_desk_get_share (self->desk));
      if (told != NULL)
        words = g_strdup_printf (_("Enter adds: %s"), told);
    }
  if (!self->is_kind_chosen)
    set_kind (self, item.kind);

  gtk_label_set_text (self->label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), words != NULL);
}

static KringRecord *
add_line (KringPlanQuick *self,
          const char     *kind,
          const char     *line,
          GError        **error)
{
  KringStore *store = kring_desk_get_store (self->desk);
  g_auto(KringQuickItem) item = { NULL };

  if (get_worry (self) != NULL)
    return kring_edit_add_paired (store, get_worry (self), "goal", line, error);
  if (g_str_equal (kind, "agreement") && kring_quick_item_read (&item, kring_desk_get_share (self->desk), line))
    return kring_edit_add_agreement (store, self->plan, item.text, item.when, (gint64 *) (gpointer) item.who->data,
                                     item.who->len, error);

  return kring_edit_add_item (store, self->plan, kind, line, error);
}

static void
activate_cb (KringPlanQuick *self)
{
  g_auto(GStrv) lines = kring_quick_item_split (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  const char *kind = self->kinds[gtk_drop_down_get_selected (self->kind_drop_down)];
  guint n_lines = g_strv_length (lines);
  KringRecord *added = NULL;
  g_autoptr(GError) error = NULL;
  gboolean kept;

  if (n_lines == 0)
    return;

  if (n_lines == 1)
    kept = (added = add_line (self, kind, lines[0], &error)) != NULL;
  else
    kept = kring_edit_add_items (kring_desk_get_store (self->desk), self->plan, kind, (const char * const *) lines, &error);
  if (!kept)
    {
      kring_desk_say_error (self->desk, error);   /* what was typed stays */
      return;
    }

  if (added != NULL)
    g_signal_emit (self, signals[ADDED], 0, kring_record_get_id (added));
  self->is_kind_chosen = FALSE;
  self->worry = 0;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  kring_desk_say (self->desk, _("Line added to the plan"), TRUE);
}

/* There is nothing above the words in one line; the letter is. */
static gboolean
key_cb (KringPlanQuick  *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  if ((key != GDK_KEY_Up && key != GDK_KEY_KP_Up) || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[UP], 0);
  return GDK_EVENT_STOP;
}

static gboolean
kring_plan_quick_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_PLAN_QUICK (widget)->entry));
}

static void
kring_plan_quick_dispose (GObject *object)
{
  KringPlanQuick *self = KRING_PLAN_QUICK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PLAN_QUICK);
  g_clear_pointer (&self->kinds, g_free);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_quick_parent_class)->dispose (object);
}

static void
kring_plan_quick_class_init (KringPlanQuickClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_quick_dispose;

  widget_class->grab_focus = kring_plan_quick_grab_focus;

  signals[ADDED] = g_signal_new ("added", KRING_TYPE_PLAN_QUICK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[UP] = g_signal_new ("up", KRING_TYPE_PLAN_QUICK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plan-quick.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlanQuick, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringPlanQuick, entry);
  gtk_widget_class_bind_template_child (widget_class, KringPlanQuick, label);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
kring_plan_quick_init (KringPlanQuick *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), key);
  kring_shrinking_set_up (self->kind_drop_down);
  kring_shrinking_set_name (self->kind_drop_down, _("What kind of line"));
  self->is_kind_chosen = FALSE;   /* filling the template chose one */
}

GtkWidget *
kring_plan_quick_new (KringDesk *desk)
{
  KringPlanQuick *self = g_object_new (KRING_TYPE_PLAN_QUICK, NULL);

  self->desk = g_object_ref (desk);
  show_kinds (self);
  if (kring_typing_keep_entry (GTK_EDITABLE (self->entry), desk, 0, "plan.line"))
    {
      gtk_label_set_text (self->label, _("You were typing this. It is not kept yet."));
      gtk_widget_set_visible (GTK_WIDGET (self->label), TRUE);
    }

  return GTK_WIDGET (self);
}

void
kring_plan_quick_set_plan (KringPlanQuick *self,
                           KringRecord    *plan)
{
  g_set_object (&self->plan, plan);
  show_kinds (self);
  gtk_widget_set_visible (GTK_WIDGET (self), plan != NULL && kring_desk_can_edit (self->desk, plan));
}

void
kring_plan_quick_choose (KringPlanQuick *self,
                         const char     *kind)
{
  for (guint i = 0; self->kinds[i] != NULL; i++)
    if (g_str_equal (self->kinds[i], kind))
      gtk_drop_down_set_selected (self->kind_drop_down, i);
}

void
kring_plan_quick_pair (KringPlanQuick *self,
                       KringRecord    *worry)
{
  kring_plan_quick_choose (self, "goal");
  self->is_kind_chosen = TRUE;
  self->worry = kring_record_get_id (worry);
  changed_cb (self);
}
