/* kring-scale-box.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-scale-box.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-round-dialog.h"
#include "kring-scale-scene.h"
#include "kring-scale-time-dialog.h"
#include "kring-scale-time.h"
#include "kring-scene-view.h"
#include "kring-score-dialog.h"
#include "kring-shrinking.h"
#include "kring-typing.h"

struct _KringScaleBox
{
  GtkWidget    parent_instance;

  KringDesk   *desk;
  KringRecord *scale;
  GPtrArray   *marks;    /* KringScaleMark */
  GtkWidget   *box;
};

G_DEFINE_FINAL_TYPE (KringScaleBox, kring_scale_box, GTK_TYPE_WIDGET)

static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  KringScaleBox *self = user_data;
  KringScaleOptions options = {
    .width = width,
    .text_scale = text_scale,
    .enough = kring_scale_get_value (self->scale, "enough"),
    .low = kring_record_get_text (self->scale, "anchor0"),
    .high = kring_record_get_text (self->scale, "anchor10"),
  };

  return kring_scale_scene_new (context, &options, self->marks);
}

static void
open_score (KringScaleBox *self,
            gint64         id)
{
  KringRecord *score = id != 0 ? kring_share_get (kring_desk_get_share (self->desk), id) : NULL;

  if (kring_desk_get_editable (self->desk))
    adw_dialog_present (kring_score_dialog_new (self->desk, self->scale, score), GTK_WIDGET (self));
}

static void
activated_cb (KringScaleBox *self,
              gint64         id)
{
  open_score (self, id);
}

static void
unknown_clicked_cb (KringScaleBox *self,
                    GtkWidget     *button)
{
  open_score (self, *(gint64 *) g_object_get_data (G_OBJECT (button), "id"));
}

static void
add_clicked_cb (KringScaleBox *self)
{
  open_score (self, 0);
}

static void
round_clicked_cb (KringScaleBox *self)
{
  adw_dialog_present (kring_round_dialog_new (self->desk, self->scale), GTK_WIDGET (self));
}

static void
time_clicked_cb (KringScaleBox *self)
{
  adw_dialog_present (kring_scale_time_dialog_new (self->desk, self->scale), GTK_WIDGET (self));
}

static gboolean
committed_cb (KringScaleBox  *self,
              const char     *words,
              KringWordsEdit *edit)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (self->desk), self->scale, g_object_get_data (G_OBJECT (edit), "field"), words,
                       &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

static void
add_edit (KringScaleBox *self,
          const char    *field,
          const char    *name,
          const char    *css_class)
{
  GtkWidget *edit = kring_words_edit_new ();

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) field);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), kring_record_get_text (self->scale, field));
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_get_editable (self->desk));
  gtk_widget_add_css_class (edit, css_class);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (committed_cb), self);
  kring_typing_keep (KRING_WORDS_EDIT (edit), self->desk, kring_record_get_id (self->scale), field);
  gtk_box_append (GTK_BOX (self->box), edit);
}

static void
enough_cb (KringScaleBox *self,
           GParamSpec    *pspec,
           GtkDropDown   *drop_down)
{
  guint selected = gtk_drop_down_get_selected (drop_down);
  gint64 enough = selected == 0 || selected == GTK_INVALID_LIST_POSITION ? KRING_UNSET : (selected - 1) * 500;
  g_autoptr(GError) error = NULL;

  if (enough == kring_record_get_int (self->scale, "enough"))
    return;

  if (!kring_edit_int (kring_desk_get_store (self->desk), self->scale, "enough", enough, &error))
    kring_desk_say_error (self->desk, error);
}

/* What is enough, from 0 to 10 by halves. */
static GtkWidget *
create_enough (KringScaleBox *self)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  gint64 enough = kring_record_get_int (self->scale, "enough");
  GtkWidget *drop_down;

  gtk_string_list_append (words, _("Enough for us?"));
  for (int i = 0; i <= 20; i++)
    {
      /* Translators: from which number on a situation is good enough for the family: "7 is enough for us" */
      g_autofree char *number = g_strdup_printf (_("%g is enough for us"), i / 2.0);

      gtk_string_list_append (words, number);
    }

  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), enough == KRING_UNSET ? 0 : (guint) (enough / 500) + 1);
  kring_shrinking_set_up (GTK_DROP_DOWN (drop_down));
  kring_shrinking_set_name (GTK_DROP_DOWN (drop_down), _("Enough for us"));
  g_signal_connect_swapped (drop_down, "notify::selected", G_CALLBACK (enough_cb), self);

  return drop_down;
}

static void
add_unknown (KringScaleBox *self,
             AdwWrapBox    *chips)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const KringScaleMark *mark = self->marks->pdata[i];
      GtkWidget *button;

      if (mark->value >= 0)
        continue;

      button = gtk_button_new_with_label (mark->words);
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_widget_set_sensitive (button, kring_desk_get_editable (self->desk));
      gtk_widget_add_css_class (button, "kring-chip");
      g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&mark->id, sizeof mark->id), g_free);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (unknown_clicked_cb), self);
      adw_wrap_box_append (chips, button);
    }
}

static void
add_button (KringScaleBox *self,
            AdwWrapBox    *chips,
            const char    *words,
            GCallback      callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (words);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", callback, self);
  adw_wrap_box_append (chips, button);
}

static void
fill (KringScaleBox *self)
{
  GtkWidget *view = kring_scene_view_new ();
  GtkWidget *chips = adw_wrap_box_new ();

  add_edit (self, "question", _("The question of the scale"), "heading");
  if (kring_record_has (self->scale, "child_question"))
    add_edit (self, "child_question", _("How a child would say it"), "kring-child");

  kring_scene_view_set_grows (KRING_SCENE_VIEW (view), TRUE);
  kring_scene_view_set_floor (KRING_SCENE_VIEW (view), 120, 45);
  kring_scene_view_set_func (KRING_SCENE_VIEW (view), make_scene, self);
  g_signal_connect_swapped (view, "activated", G_CALLBACK (activated_cb), self);
  gtk_widget_set_margin_top (view, 6);
  gtk_box_append (GTK_BOX (self->box), view);

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 6);
  add_unknown (self, ADW_WRAP_BOX (chips));
  if (kring_desk_get_editable (self->desk))
    {
      adw_wrap_box_append (ADW_WRAP_BOX (chips), create_enough (self));
      add_button (self, ADW_WRAP_BOX (chips), _("Add a _Mark…"), G_CALLBACK (add_clicked_cb));
      add_button (self, ADW_WRAP_BOX (chips), _("_One by One, Shown Together…"), G_CALLBACK (round_clicked_cb));
    }
  if (kring_scale_time_has_line (kring_desk_get_share (self->desk), self->scale))
    add_button (self, ADW_WRAP_BOX (chips), _("Through _Time…"), G_CALLBACK (time_clicked_cb));
  gtk_box_append (GTK_BOX (self->box), chips);
}

static void
kring_scale_box_dispose (GObject *object)
{
  KringScaleBox *self = KRING_SCALE_BOX (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_object (&self->desk);
  g_clear_object (&self->scale);

  G_OBJECT_CLASS (kring_scale_box_parent_class)->dispose (object);
}

static void
kring_scale_box_class_init (KringScaleBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_scale_box_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "scalebox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
kring_scale_box_init (KringScaleBox *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_scale_box_new (KringDesk   *desk,
                     KringRecord *scale)
{
  KringScaleBox *self = g_object_new (KRING_TYPE_SCALE_BOX, NULL);
  const char *question = kring_record_get_text (scale, "question");

  self->desk = g_object_ref (desk);
  self->scale = g_object_ref (scale);
  self->marks = kring_scale_collect (kring_desk_get_share (desk), scale, kring_desk_get_today (desk));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, question != NULL ? question : "", -1);
  fill (self);

  return GTK_WIDGET (self);
}
