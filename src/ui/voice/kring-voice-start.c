/* kring-voice-start.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-voice-start.h"

#include <glib/gi18n.h>

#include "kring-edits-voice.h"
#include "kring-kinds.h"
#include "kring-picker.h"
#include "kring-voice-dialog.h"

struct _KringVoiceStart
{
  AdwDialog    parent_instance;

  KringDesk   *desk;
  GPtrArray   *children;   /* KringRecord, beside the buttons of the picker */
  KringPicker *picker;
  GtkWidget   *box;
};

G_DEFINE_FINAL_TYPE (KringVoiceStart, kring_voice_start, ADW_TYPE_DIALOG)

/* In the order in which most children like to be asked. */
static const struct {
  const char *kind;
  const char *words;
} ways[] = {
  { "three_houses", N_("What is good, what worries, what one dreams of") },
  { "safe_house", N_("Who lives there, who may visit, the rules, and the path to it") },
  { "drawing", N_("With finger, pen or mouse, in eight colours") },
  { "quote", N_("What the child says, as the child says it") },
  { "scale", N_("Five faces to point at") },
  { "letter", N_("To the family, the judge, or somebody else") },
  { "words_pictures", N_("A page of a story for the child: a picture and a few words") },
  { "wizard", N_("Wings, clothes and a wand") },
  { "spokesperson", N_("A grown-up whom the child has chosen") },
  { "observed", N_("For a baby or a toddler") },
};

static void
row_activated_cb (KringVoiceStart *self,
                  AdwActionRow    *row)
{
  const char *kind = g_object_get_data (G_OBJECT (row), "kind");
  KringRecord *child = self->children->pdata[MAX (kring_picker_get_chosen (self->picker), 0)];
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autoptr(GError) error = NULL;
  KringRecord *voice = kring_edit_add_voice (kring_desk_get_store (self->desk), kring_record_get_id (child), kind,
                                             kring_desk_get_today (self->desk), &error);
  AdwDialog *dialog;

  if (voice == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  dialog = kring_voice_dialog_new (self->desk, kring_record_get_id (voice));
  adw_dialog_present (dialog, parent);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
add_ways (KringVoiceStart *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("How?"));
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     kring_kinds_words ("child_voice_kind", ways[i].kind, kring_language_get ()));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _(ways[i].words));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_object_set_data (G_OBJECT (row), "kind", (gpointer) ways[i].kind);
      g_signal_connect_swapped (row, "activated", G_CALLBACK (row_activated_cb), self);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
add_children (KringVoiceStart *self,
              gint64           child)
{
  GtkWidget *label = gtk_label_new (_("Whose voice?"));
  int chosen = 0;

  self->picker = KRING_PICKER (kring_picker_new (_("Whose voice?"), TRUE));
  for (guint i = 0; i < self->children->len; i++)
    {
      kring_picker_add (self->picker, kring_person_name (self->children->pdata[i]));
      if (kring_record_get_id (self->children->pdata[i]) == child)
        chosen = (int) i;
    }
  kring_picker_set_chosen (self->picker, chosen);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->box), label);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->picker));
}

static void
kring_voice_start_dispose (GObject *object)
{
  KringVoiceStart *self = KRING_VOICE_START (object);

  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_voice_start_parent_class)->dispose (object);
}

static void
kring_voice_start_class_init (KringVoiceStartClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_voice_start_dispose;
}

static void
kring_voice_start_init (KringVoiceStart *self)
{
  GtkWidget *toolbar_view = adw_toolbar_view_new (), *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_margin_top (self->box, 12);
  gtk_widget_set_margin_bottom (self->box, 24);
  gtk_widget_set_margin_start (self->box, 18);
  gtk_widget_set_margin_end (self->box, 18);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->box);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar_view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (toolbar_view), scrolled);

  adw_dialog_set_title (ADW_DIALOG (self), _("Ask a Child"));
  adw_dialog_set_content_width (ADW_DIALOG (self), 480);
  adw_dialog_set_child (ADW_DIALOG (self), toolbar_view);
}

AdwDialog *
kring_voice_start_new (KringDesk *desk,
                       gint64     child)
{
  KringVoiceStart *self = g_object_new (KRING_TYPE_VOICE_START, NULL);
  KringRecord *asked = child != 0 ? kring_share_get (kring_desk_get_share (desk), child) : NULL;

  self->desk = g_object_ref (desk);
  self->children = kring_share_children (kring_desk_get_share (desk));
  if (asked != NULL && !g_ptr_array_find (self->children, asked, NULL))
    g_ptr_array_add (self->children, asked);
  add_children (self, child);
  add_ways (self);

  return ADW_DIALOG (self);
}
