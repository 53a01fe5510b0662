/* kring-drawing-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-drawing-dialog.h"

#include <glib/gi18n.h>

#include "kring-drawing-pad.h"
#include "kring-drawing.h"
#include "kring-edits-voice.h"
#include "kring-history.h"
#include "kring-kinds.h"
#include "kring-picker.h"
#include "kring-stroke.h"

struct _KringDrawingDialog
{
  AdwDialog        parent_instance;

  KringDesk       *desk;
  GSignalGroup    *desk_signals;
  gint64           voice;

  GtkBox          *pens;
  GtkBox          *widths;
  KringPicker     *pen_picker;
  KringPicker     *width_picker;
  KringDrawingPad *pad;
};

G_DEFINE_FINAL_TYPE (KringDrawingDialog, kring_drawing_dialog, ADW_TYPE_DIALOG)

static const struct {
  int         width;
  const char *words;
} widths[] = {
  { KRING_DRAWING_THIN, N_("thin line") },
  { KRING_DRAWING_MIDDLE, N_("middling line") },
  { KRING_DRAWING_THICK, N_("thick line") },
};

static KringRecord *
get_voice (KringDrawingDialog *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->voice);
}

static const char *
get_pen (KringDrawingDialog *self)
{
  return kring_kinds_table ("pen")->kinds[MAX (kring_picker_get_chosen (self->pen_picker), 0)].code;
}

static int
get_width (KringDrawingDialog *self)
{
  return widths[MAX (kring_picker_get_chosen (self->width_picker), 0)].width;
}

/* Only lines of this drawing are taken back here, whatever else was done before. */
static gboolean
is_of_drawing (KringDrawingDialog *self,
               KringAction        *action)
{
  KringFamily *family = kring_store_get_family (kring_desk_get_store (self->desk));
  gboolean is_drawn = action != NULL && (g_str_equal (action->what, "child_voice.draw")
                                         || g_str_equal (action->what, "child_voice.wipe"));

  for (guint i = 0; is_drawn && i < action->changes->len; i++)
    {
      KringRecord *stroke = kring_family_get (family, ((KringChange *) action->changes->pdata[i])->row);

      if (stroke == NULL || kring_record_get_noun (stroke) != KRING_NOUN_STROKE
          || kring_record_get_ref (stroke, "child_voice") != self->voice)
        return FALSE;
    }

  return is_drawn;
}

static void
show_drawing (KringDrawingDialog *self)
{
  KringStore *store = kring_desk_get_store (self->desk);
  g_autoptr(KringAction) undo = kring_history_get_undo (store);
  g_autoptr(KringAction) redo = kring_history_get_redo (store);
  GtkWidget *widget = GTK_WIDGET (self);

  if (get_voice (self) == NULL || !kring_desk_get_editable (self->desk))
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }

  gtk_widget_action_set_enabled (widget, "drawing.undo", is_of_drawing (self, undo));
  gtk_widget_action_set_enabled (widget, "drawing.redo", is_of_drawing (self, redo));
  gtk_widget_action_set_enabled (widget, "drawing.wipe",
                                 kring_drawing_is_there (kring_desk_get_share (self->desk), get_voice (self)));
  kring_drawing_pad_refresh (self->pad);
}

static void
picked_cb (KringDrawingDialog *self)
{
  kring_drawing_pad_set_pen (self->pad, get_pen (self), get_width (self));
}

static void
drawn_cb (KringDrawingDialog *self,
          const char         *points)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_draw (kring_desk_get_store (self->desk), get_voice (self), get_pen (self), get_width (self), points,
                       &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
step_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringDrawingDialog *self = KRING_DRAWING_DIALOG (widget);
  KringStore *store = kring_desk_get_store (self->desk);
  g_autoptr(GError) error = NULL;

  if (!(g_str_equal (action_name, "drawing.undo") ? kring_history_undo (store, NULL, &error)
                                                  : kring_history_redo (store, NULL, &error)))
    kring_desk_say_error (self->desk, error);
}

static void
wipe_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringDrawingDialog *self = KRING_DRAWING_DIALOG (widget);
  g_autoptr(GError) error = NULL;

  if (!kring_edit_wipe_drawing (kring_desk_get_store (self->desk), get_voice (self), &error))
    kring_desk_say_error (self->desk, error);
}

/* A pen is a line in its colour, a width one in that width. */
static KringScene *
make_line (PangoContext *context,
           double        width,
           double        height,
           double        text_scale,
           gpointer      user_data)
{
  KringScene *scene = kring_scene_new (context, width, height, text_scale);
  const char *code = user_data;
  gboolean is_pen = kring_kinds_find ("pen", code) != NULL;
  const KringCanvasPoint points[] = { { 2, 8 }, { 5, 3 }, { 8, 8 } };
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (KringCanvasPoint));
  int thickness = KRING_DRAWING_THICK;

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    if (g_str_equal (widths[i].words, code))
      thickness = widths[i].width;

  kring_scene_add_box (scene, KRING_SHAPE_GROUND, KRING_TONE_CANVAS, 0, 0, width, height, 8);
  g_array_append_vals (line, points, G_N_ELEMENTS (points));
  kring_drawing_add_line (scene, line, kring_drawing_tone (is_pen ? code : NULL), 0, 0, MIN (width, height) / 10,
                          thickness / 16.0);

  return scene;
}

static void
add_pickers (KringDrawingDialog *self)
{
  const KringKindTable *pens = kring_kinds_table ("pen");

  self->pen_picker = KRING_PICKER (kring_picker_new (_("Colour"), TRUE));
  for (guint i = 0; i < pens->n_kinds; i++)
    kring_picker_add_picture (self->pen_picker, kring_kinds_words ("pen", pens->kinds[i].code, kring_language_get ()),
                              make_line, (gpointer) pens->kinds[i].code);
  kring_picker_set_chosen (self->pen_picker, 1);

  self->width_picker = KRING_PICKER (kring_picker_new (_("How thick"), TRUE));
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    kring_picker_add_picture (self->width_picker, _(widths[i].words), make_line, (gpointer) widths[i].words);
  kring_picker_set_chosen (self->width_picker, 1);

  gtk_box_append (self->pens, GTK_WIDGET (self->pen_picker));
  gtk_box_append (self->widths, GTK_WIDGET (self->width_picker));
  kring_picker_set_centred (self->pen_picker);
  gtk_widget_set_hexpand (GTK_WIDGET (self->pen_picker), TRUE);
  g_signal_connect_swapped (self->pen_picker, "picked", G_CALLBACK (picked_cb), self);
  g_signal_connect_swapped (self->width_picker, "picked", G_CALLBACK (picked_cb), self);
}

static void
kring_drawing_dialog_dispose (GObject *object)
{
  KringDrawingDialog *self = KRING_DRAWING_DIALOG (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_DRAWING_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_drawing_dialog_parent_class)->dispose (object);
}

static void
kring_drawing_dialog_class_init (KringDrawingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_drawing_dialog_dispose;

  g_type_ensure (KRING_TYPE_DRAWING_PAD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-drawing-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringDrawingDialog, pens);
  gtk_widget_class_bind_template_child (widget_class, KringDrawingDialog, widths);
  gtk_widget_class_bind_template_child (widget_class, KringDrawingDialog, pad);
  gtk_widget_class_bind_template_callback (widget_class, drawn_cb);

  gtk_widget_class_install_action (widget_class, "drawing.undo", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "drawing.redo", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "drawing.wipe", NULL, wipe_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "drawing.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "drawing.redo", NULL);
}

static void
kring_drawing_dialog_init (KringDrawingDialog *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_drawing), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::editable", G_CALLBACK (show_drawing), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  add_pickers (self);
}

AdwDialog *
kring_drawing_dialog_new (KringDesk *desk,
                          gint64     voice)
{
  KringDrawingDialog *self = g_object_new (KRING_TYPE_DRAWING_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  self->voice = voice;
  kring_drawing_pad_set_voice (self->pad, desk, voice);
  picked_cb (self);
  show_drawing (self);
  g_signal_group_set_target (self->desk_signals, desk);

  return ADW_DIALOG (self);
}
