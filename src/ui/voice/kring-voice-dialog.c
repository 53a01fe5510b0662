/* kring-voice-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-voice-dialog.h"

#include <glib/gi18n.h>

#include "kring-drawing-dialog.h"
#include "kring-editor.h"
#include "kring-edits.h"
#include "kring-face.h"
#include "kring-picker.h"
#include "kring-scene-view.h"
#include "kring-voice-card.h"
#include "kring-voice-scene.h"
#include "kring-words.h"

struct _KringVoiceDialog
{
  AdwDialog       parent_instance;

  KringDesk      *desk;
  GSignalGroup   *desk_signals;
  gint64          voice;
  GPtrArray      *editors;       /* KringEditor */
  GPtrArray      *cards_made;    /* KringVoiceCard */
  KringPicker    *face_picker;   /* NULL: not asked */
  KringPicker    *path_picker;

  AdwWindowTitle *window_title;
  GtkWidget      *menu_button;
  KringSceneView *view;
  GtkWidget      *draw_button;
  GtkBox         *cards;
  AdwBin         *about_bin;
};

G_DEFINE_FINAL_TYPE (KringVoiceDialog, kring_voice_dialog, ADW_TYPE_DIALOG)

/* Who asked, what the child wants, who may see it: for the grown-up beside the child. */
static const KringInspectedField about[] = {
  { KRING_NOUN_CHILD_VOICE, "drawn", N_("What is on the drawing, in the child's words") },
  { KRING_NOUN_CHILD_VOICE, "asked_by", N_("Who asked") },
  { KRING_NOUN_CHILD_VOICE, "date", N_("When") },
  { KRING_NOUN_CHILD_VOICE, "agreed", N_("What we agreed about showing this"), KRING_INSPECTED_LINES },
  { KRING_NOUN_CHILD_VOICE, "show", N_("Who may see this") },
};

static KringRecord *
get_voice (KringVoiceDialog *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->voice);
}

static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  KringVoiceDialog *self = user_data;
  const KringVoiceOptions options = {
    .voice = self->voice, .width = width, .text_scale = text_scale, .has_empty = kring_desk_get_editable (self->desk),
  };

  return kring_voice_scene_new (kring_desk_get_share (self->desk), context, &options);
}

/* A part that is pressed in the picture is where one goes on. */
static void
activated_cb (KringVoiceDialog *self,
              gint64            id,
              const char       *words)
{
  KringScene *scene = kring_scene_view_get_scene (self->view);
  const char *field = NULL;

  for (guint i = 0; id != 0 && i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->ref != NULL && g_strcmp0 (shape->words, words) == 0)
        field = shape->ref;
    }

  if (!kring_desk_get_editable (self->desk))
    return;
  if (g_strcmp0 (field, "drawn") == 0)
    adw_dialog_present (kring_drawing_dialog_new (self->desk, self->voice), GTK_WIDGET (self));
  for (guint i = 0; i < self->cards_made->len; i++)
    if (g_strcmp0 (kring_voice_card_get_field (self->cards_made->pdata[i]), field) == 0)
      gtk_widget_grab_focus (self->cards_made->pdata[i]);
}

static void
draw_cb (KringVoiceDialog *self)
{
  adw_dialog_present (kring_drawing_dialog_new (self->desk, self->voice), GTK_WIDGET (self));
}

static void
face_picked_cb (KringVoiceDialog *self)
{
  int chosen = kring_picker_get_chosen (self->face_picker);
  g_autoptr(GError) error = NULL;

  if (!kring_edit_text (kring_desk_get_store (self->desk), get_voice (self), "face",
                        chosen >= 0 ? kring_face_code ((guint) chosen) : NULL, &error))
    kring_desk_say_error (self->desk, error);
}

static void
path_picked_cb (KringVoiceDialog *self)
{
  int chosen = kring_picker_get_chosen (self->path_picker);
  g_autoptr(GError) error = NULL;

  if (!kring_edit_int (kring_desk_get_store (self->desk), get_voice (self), "path", chosen >= 0 ? chosen : KRING_UNSET, &error))
    kring_desk_say_error (self->desk, error);
}

static void
add_picker (KringVoiceDialog *self,
            KringPicker      *picker,
            const char       *words,
            GCallback         picked)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "kring-voice-card");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (picker));
  gtk_box_append (self->cards, box);
  g_signal_connect_swapped (picker, "picked", picked, self);
}

static void
add_pickers (KringVoiceDialog *self,
             KringRecord      *voice)
{
  if (kring_voice_has_path (voice))
    {
      self->path_picker = KRING_PICKER (kring_picker_new (_("Where on the path to the safe house am I?"), FALSE));
      for (int i = 0; i <= 10; i++)
        {
          g_autofree char *number = g_strdup_printf ("%d", i);

          kring_picker_add (self->path_picker, number);
        }
      add_picker (self, self->path_picker, _("Where on the path to the safe house am I?"), G_CALLBACK (path_picked_cb));
    }
  if (kring_voice_has_face (voice))
    {
      self->face_picker = KRING_PICKER (kring_picker_new_faces (_("Which face fits?")));
      add_picker (self, self->face_picker, _("Which face fits?"), G_CALLBACK (face_picked_cb));
    }
}

static void
create_about (KringVoiceDialog *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("About this voice"));
  for (gsize i = 0; i < G_N_ELEMENTS (about); i++)
    {
      KringEditor *editor = kring_editor_new (self->desk, self->voice, &about[i]);

      g_ptr_array_add (self->editors, editor);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), kring_editor_get_widget (editor));
    }
  adw_bin_set_child (self->about_bin, group);
}

static void
build (KringVoiceDialog *self)
{
  KringRecord *voice = get_voice (self);
  g_autoptr(GPtrArray) parts = kring_voice_parts_list (voice);

  if (kring_voice_is_drawn (voice))
    gtk_widget_add_css_class (self->draw_button, "suggested-action");
  for (guint i = 0; i < parts->len; i++)
    {
      GtkWidget *card = kring_voice_card_new (self->desk, self->voice, parts->pdata[i]);

      g_ptr_array_add (self->cards_made, card);
      gtk_box_append (self->cards, card);
    }
  add_pickers (self, voice);
  create_about (self);
}

/* Taken out by undo, or hidden from the eyes one looks with: then there is nothing to show. */
static void
show_voice (KringVoiceDialog *self)
{
  KringRecord *voice = get_voice (self);
  gboolean editable = kring_desk_get_editable (self->desk);
  KringRecord *child = voice != NULL ? kring_share_follow (kring_desk_get_share (self->desk), voice, "person") : NULL;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  if (voice == NULL)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }

  /* Translators: %s is a child */
  title = g_strdup_printf (_("The voice of %s"), child != NULL ? kring_person_name (child) : "…");
  words = kring_voice_title (kring_desk_get_share (self->desk), voice);
  adw_window_title_set_title (self->window_title, title);
  adw_dialog_set_title (ADW_DIALOG (self), words);
  adw_window_title_set_subtitle (self->window_title, words);
  kring_scene_view_invalidate_size (self->view);

  for (guint i = 0; i < self->cards_made->len; i++)
    kring_voice_card_show (self->cards_made->pdata[i]);
  for (guint i = 0; i < self->editors->len; i++)
    kring_editor_show (self->editors->pdata[i]);
  if (self->path_picker != NULL)
    kring_picker_set_chosen (self->path_picker,
                             kring_record_has (voice, "path") ? (int) kring_record_get_int (voice, "path") : -1);
  for (guint i = 0; self->face_picker != NULL && i <= KRING_N_FACES; i++)
    if (i == KRING_N_FACES || kring_record_is (voice, "face", kring_face_code (i)))
      {
        kring_picker_set_chosen (self->face_picker, i < KRING_N_FACES ? (int) i : -1);
        break;
      }

  gtk_widget_set_visible (GTK_WIDGET (self->cards), editable);
  gtk_widget_set_visible (self->draw_button, editable);
  gtk_widget_set_visible (self->menu_button, editable);
}

/* What cannot be kept stays to be mended; the next time one closes anyway. */
static void
close_attempt_cb (KringVoiceDialog *self)
{
  gboolean is_kept = TRUE;

  for (guint i = 0; i < self->cards_made->len; i++)
    is_kept = kring_voice_card_commit (self->cards_made->pdata[i]) && is_kept;
  for (guint i = 0; i < self->editors->len; i++)
    is_kept = kring_editor_commit (self->editors->pdata[i]) && is_kept;
  if (is_kept)
    adw_dialog_force_close (ADW_DIALOG (self));
  else
    adw_dialog_set_can_close (ADW_DIALOG (self), TRUE);
}

static void
withdraw_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringVoiceDialog *self = KRING_VOICE_DIALOG (widget);
  g_autofree char *title = kring_voice_title (kring_desk_get_share (self->desk), get_voice (self));
  g_autofree char *words = g_strdup_printf (_("%s taken out"), title);
  g_autoptr(KringDesk) desk = g_object_ref (self->desk);
  g_autoptr(GError) error = NULL;

  if (kring_edit_withdraw (kring_desk_get_store (desk), get_voice (self), &error))
    kring_desk_say (desk, words, TRUE);
  else
    kring_desk_say_error (desk, error);
}

static void
kring_voice_dialog_dispose (GObject *object)
{
  KringVoiceDialog *self = KRING_VOICE_DIALOG (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_pointer (&self->editors, g_ptr_array_unref);
  g_clear_pointer (&self->cards_made, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_VOICE_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_voice_dialog_parent_class)->dispose (object);
}

static void
kring_voice_dialog_class_init (KringVoiceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_voice_dialog_dispose;

  g_type_ensure (KRING_TYPE_SCENE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-voice-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, view);
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, draw_button);
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, cards);
  gtk_widget_class_bind_template_child (widget_class, KringVoiceDialog, about_bin);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, draw_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);

  gtk_widget_class_install_action (widget_class, "voice.withdraw", NULL, withdraw_action);
  /* the window's own keys do not reach a dialog */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
}

static void
kring_voice_dialog_init (KringVoiceDialog *self)
{
  self->editors = g_ptr_array_new_with_free_func (g_object_unref);
  self->cards_made = g_ptr_array_new ();
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_voice), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::editable", G_CALLBACK (show_voice), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  kring_scene_view_set_grows (self->view, TRUE);
  kring_scene_view_set_floor (self->view, 150, 60);
}

AdwDialog *
kring_voice_dialog_new (KringDesk *desk,
                        gint64     voice)
{
  KringVoiceDialog *self = g_object_new (KRING_TYPE_VOICE_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  self->voice = voice;
  build (self);
  kring_scene_view_set_func (self->view, make_scene, self);
  show_voice (self);
  g_signal_group_set_target (self->desk_signals, desk);

  return ADW_DIALOG (self);
}
