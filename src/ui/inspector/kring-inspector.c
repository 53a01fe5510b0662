/* kring-inspector.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-inspector.h"

#include "kring-words.h"

struct _KringInspector
{
  AdwBin         parent_instance;

  KringDesk     *desk;
  GSignalGroup  *desk_signals;

  GtkLabel      *title_label;
};

G_DEFINE_FINAL_TYPE (KringInspector, kring_inspector, ADW_TYPE_BIN)

typedef enum {
  PROP_DESK = 1,
} KringInspectorProperty;

static GParamSpec *properties[PROP_DESK + 1];

static void
show_record (KringInspector *self)
{
  KringRecord *record = kring_desk_get_selected_record (self->desk);
  const char *title = "";

  if (record != NULL && kring_record_get_noun (record) == KRING_NOUN_PERSON)
    title = kring_person_name (record);
  gtk_label_set_label (self->title_label, title);
}

static void
kring_inspector_dispose (GObject *object)
{
  KringInspector *self = KRING_INSPECTOR (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_INSPECTOR);

  G_OBJECT_CLASS (kring_inspector_parent_class)->dispose (object);
}

static void
kring_inspector_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KringInspector *self = KRING_INSPECTOR (object);

  switch ((KringInspectorProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_inspector_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KringInspector *self = KRING_INSPECTOR (object);

  switch ((KringInspectorProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        show_record (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_inspector_class_init (KringInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_inspector_dispose;
  object_class->get_property = kring_inspector_get_property;
  object_class->set_property = kring_inspector_set_property;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, KringInspector, title_label);
}

static void
kring_inspector_init (KringInspector *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_record), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::selected", G_CALLBACK (show_record), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_inspector_new (KringDesk *desk)
{
  return g_object_new (KRING_TYPE_INSPECTOR, "desk", desk, NULL);
}
