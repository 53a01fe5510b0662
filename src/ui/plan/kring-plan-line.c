/* kring-plan-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-line.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-kinds.h"
#include "kring-words-edit.h"

struct _KringPlanLine
{
  GtkWidget    parent_instance;

  KringDesk   *desk;
  KringRecord *item;
  GtkWidget   *box;
};

G_DEFINE_FINAL_TYPE (KringPlanLine, kring_plan_line, GTK_TYPE_WIDGET)

/* The people of an agreement, each with the word before them. */
static const struct {
  const char *role;
  const char *words;
} roles[] = {
  { "who",    N_("Who") },
  { "for",    N_("For whom") },
  { "check",  N_("Who checks") },
  { "backup", N_("Who steps in") },
};

static char *
join_people (KringPlanLine *self,
             const char    *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (kring_desk_get_share (self->desk), self->item, role);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < people->len; i++)
    g_strv_builder_add (builder, kring_person_name (people->pdata[i]));
  names = g_strv_builder_end (builder);

  return kring_words_join ((const char * const *) names, kring_language_get ());
}

static gboolean
is_agreement (KringPlanLine *self)
{
  return kring_record_is (self->item, "kind", "agreement") || kring_record_is (self->item, "kind", "action");
}

static gboolean
committed_cb (KringPlanLine  *self,
              const char     *words,
              KringWordsEdit *edit)
{
  const char *field = g_object_get_data (G_OBJECT (edit), "field");
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (self->desk), self->item, field, words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

static void
add_edit (KringPlanLine *self,
          const char    *field,
          const char    *name,
          const char    *css_class)
{
  GtkWidget *edit = kring_words_edit_new ();

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) field);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), kring_record_get_text (self->item, field));
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_get_editable (self->desk));
  if (css_class != NULL)
    gtk_widget_add_css_class (edit, css_class);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (committed_cb), self);
  gtk_box_append (GTK_BOX (self->box), edit);
}

static void
add_caption (KringPlanLine *self,
             const char    *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (self->box), label);
}

/* "Who: Agnes · When: every month"; an open circle where somebody still has to be found. */
static void
add_agreement (KringPlanLine *self)
{
  g_autoptr(GString) words = g_string_new (NULL);
  const char *when = kring_record_get_text (self->item, "when");

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autofree char *people = join_people (self, roles[i].role);

      if (*people != '\0')
        g_string_append_printf (words, "%s%s: %s", words->len > 0 ? "  ·  " : "", _(roles[i].words), people);
      else if (i == 0)
        g_string_append_printf (words, "%s: ○", _(roles[i].words));
    }
  g_string_append_printf (words, "  ·  %s: %s", _("When"), when != NULL ? when : "○");

  add_caption (self, words->str);
}

static void
status_cb (KringPlanLine *self,
           GParamSpec    *pspec,
           GtkDropDown   *drop_down)
{
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  guint selected = gtk_drop_down_get_selected (drop_down);
  const char *code = selected > 0 && selected <= table->n_kinds ? table->kinds[selected - 1].code : NULL;
  g_autoptr(GError) error = NULL;

  if (g_strcmp0 (code, kring_record_get_text (self->item, "status")) == 0)
    return;

  if (!kring_edit_text (kring_desk_get_store (self->desk), self->item, "status", code, &error))
    kring_desk_say_error (self->desk, error);
}

/* How it is going, in words. */
static void
add_status (KringPlanLine *self)
{
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *drop_down;
  guint selected = 0;

  gtk_string_list_append (words, _("How is it going?"));
  for (guint i = 0; i < table->n_kinds; i++)
    {
      gtk_string_list_append (words, kring_kinds_words ("agreement_status", table->kinds[i].code, kring_language_get ()));
      if (kring_record_is (self->item, "status", table->kinds[i].code))
        selected = i + 1;
    }

  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), selected);
  gtk_widget_set_halign (drop_down, GTK_ALIGN_START);
  gtk_widget_set_sensitive (drop_down, kring_desk_get_editable (self->desk));
  gtk_widget_add_css_class (drop_down, "kring-status");
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, _("How is it going?"), -1);
  g_signal_connect_swapped (drop_down, "notify::selected", G_CALLBACK (status_cb), self);
  gtk_box_append (GTK_BOX (self->box), drop_down);
}

static void
fill (KringPlanLine *self)
{
  const char *kind = kring_kinds_words ("plan_item_kind", kring_record_get_text (self->item, "kind"), kring_language_get ());
  g_autofree char *tellers = join_people (self, "told_by");

  add_edit (self, "text", kind, NULL);
  if (kring_record_has (self->item, "child_text"))
    add_edit (self, "child_text", _("How a child would say it"), "kring-child");

  if (is_agreement (self))
    {
      add_agreement (self);
      add_status (self);
    }
  else if (*tellers != '\0')
    {
      /* Translators: whose words a line of the plan are: "— Agnes" */
      g_autofree char *words = g_strdup_printf (_("— %s"), tellers);

      add_caption (self, words);
    }
}

static void
pressed_cb (KringPlanLine *self)
{
  kring_desk_set_selected (self->desk, kring_record_get_id (self->item));
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);
  g_autoptr(GError) error = NULL;

  if (!kring_desk_get_editable (self->desk))
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
  g_clear_object (&self->desk);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (kring_plan_line_parent_class)->dispose (object);
}

static void
kring_plan_line_class_init (KringPlanLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_line_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "planline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK, "line.remove", NULL);
}

static void
kring_plan_line_init (KringPlanLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
kring_plan_line_new (KringDesk   *desk,
                     KringRecord *item)
{
  KringPlanLine *self = g_object_new (KRING_TYPE_PLAN_LINE, NULL);
  const char *text = kring_record_get_text (item, "text");

  self->desk = g_object_ref (desk);
  self->item = g_object_ref (item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  fill (self);

  return GTK_WIDGET (self);
}

KringRecord *
kring_plan_line_get_item (KringPlanLine *self)
{
  return self->item;
}
