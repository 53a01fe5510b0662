/* kring-people-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-people-page.h"

#include "kring-words.h"

struct _KringPeoplePage
{
  AdwBin         parent_instance;

  KringDesk     *desk;
  GSignalGroup  *desk_signals;

  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (KringPeoplePage, kring_people_page, ADW_TYPE_BIN)

typedef enum {
  PROP_DESK = 1,
} KringPeoplePageProperty;

static GParamSpec *properties[PROP_DESK + 1];

static void
show_people (KringPeoplePage *self)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < people->len; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_person_name (people->pdata[i]));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (people->pdata[i]), g_object_unref);
      gtk_list_box_append (self->list, row);
    }
}

static void
row_activated_cb (KringPeoplePage *self,
                  GtkListBoxRow   *row)
{
  kring_desk_set_selected (self->desk, kring_record_get_id (g_object_get_data (G_OBJECT (row), "record")));
}

static void
kring_people_page_dispose (GObject *object)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PEOPLE_PAGE);

  G_OBJECT_CLASS (kring_people_page_parent_class)->dispose (object);
}

static void
kring_people_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  switch ((KringPeoplePageProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_people_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  switch ((KringPeoplePageProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        show_people (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_people_page_class_init (KringPeoplePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_people_page_dispose;
  object_class->get_property = kring_people_page_get_property;
  object_class->set_property = kring_people_page_set_property;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
kring_people_page_init (KringPeoplePage *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_people), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_people_page_new (KringDesk *desk)
{
  return g_object_new (KRING_TYPE_PEOPLE_PAGE, "desk", desk, NULL);
}
