/* kring-picker.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-picker.h"

#include <adwaita.h>

#include "kring-face.h"
#include "kring-kinds.h"

#define LEAST_SIZE 44   /* pixels that a child's finger finds */

struct _KringPicker
{
  GtkWidget  parent_instance;

  gboolean   is_needed;
  gboolean   is_setting;
  GtkWidget *box;
  GPtrArray *buttons;   /* GtkToggleButton */
};

G_DEFINE_FINAL_TYPE (KringPicker, kring_picker, GTK_TYPE_WIDGET)

enum {
  PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
toggled_cb (KringPicker     *self,
            GtkToggleButton *button)
{
  gboolean is_kept;

  if (self->is_setting)
    return;

  self->is_setting = TRUE;
  is_kept = self->is_needed && !gtk_toggle_button_get_active (button);
  if (is_kept)
    gtk_toggle_button_set_active (button, TRUE);
  for (guint i = 0; i < self->buttons->len; i++)
    if (self->buttons->pdata[i] != button)
      gtk_toggle_button_set_active (self->buttons->pdata[i], FALSE);
  self->is_setting = FALSE;
  if (!is_kept)
    g_signal_emit (self, signals[PICKED], 0);
}

static void
kring_picker_dispose (GObject *object)
{
  KringPicker *self = KRING_PICKER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);

  G_OBJECT_CLASS (kring_picker_parent_class)->dispose (object);
}

static void
kring_picker_class_init (KringPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_picker_dispose;

  signals[PICKED] = g_signal_new ("picked", KRING_TYPE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
kring_picker_init (KringPicker *self)
{
  self->buttons = g_ptr_array_new ();
  self->box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->box), 4);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->box), 4);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_picker_new (const char *name,
                  gboolean    is_needed)
{
  KringPicker *self = g_object_new (KRING_TYPE_PICKER, NULL);

  self->is_needed = is_needed;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

static KringScene *
make_face (PangoContext *context,
           double        width,
           double        height,
           double        text_scale,
           gpointer      user_data)
{
  KringScene *scene = kring_scene_new (context, width, height, text_scale);

  kring_face_add (scene, user_data, 1, 1, MIN (width, height) - 2, FALSE);

  return scene;
}

GtkWidget *
kring_picker_new_faces (const char *name)
{
  GtkWidget *self = kring_picker_new (name, FALSE);

  for (guint i = 0; i < KRING_N_FACES; i++)
    kring_picker_add_picture (KRING_PICKER (self), kring_kinds_words ("face", kring_face_code (i), kring_language_get ()),
                              make_face, (gpointer) kring_face_code (i));

  return self;
}

static GtkWidget *
add_button (KringPicker *self,
            GtkWidget   *button)
{
  gtk_widget_set_size_request (button, LEAST_SIZE, LEAST_SIZE);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  g_ptr_array_add (self->buttons, button);
  adw_wrap_box_append (ADW_WRAP_BOX (self->box), button);

  return button;
}

void
kring_picker_add (KringPicker *self,
                  const char  *words)
{
  add_button (self, gtk_toggle_button_new_with_label (words));
}

void
kring_picker_add_picture (KringPicker    *self,
                          const char     *words,
                          KringSceneFunc  make,
                          gpointer        user_data)
{
  GtkWidget *button = add_button (self, gtk_toggle_button_new ());
  GtkWidget *view = kring_scene_view_new ();

  kring_scene_view_set_func (KRING_SCENE_VIEW (view), make, user_data);
  gtk_widget_set_size_request (view, LEAST_SIZE - 8, LEAST_SIZE - 8);
  gtk_widget_set_hexpand (view, FALSE);
  gtk_widget_set_vexpand (view, FALSE);
  gtk_widget_set_can_target (view, FALSE);
  gtk_button_set_child (GTK_BUTTON (button), view);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-picture-button");
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

void
kring_picker_set_centred (KringPicker *self)
{
  adw_wrap_box_set_align (ADW_WRAP_BOX (self->box), 0.5f);
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->box), 0);   /* eight stand beside each other at 360 pixels */
}

void
kring_picker_set_chosen (KringPicker *self,
                         int          chosen)
{
  self->is_setting = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_toggle_button_set_active (self->buttons->pdata[i], (int) i == chosen);
  self->is_setting = FALSE;
}

int
kring_picker_get_chosen (KringPicker *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_toggle_button_get_active (self->buttons->pdata[i]))
      return (int) i;

  return -1;
}
