/* kring-circle-top.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-top.h"

#include "kring-date-words.h"
#include "kring-shrinking.h"
#include "kring-words.h"

struct _KringCircleTop
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  gboolean     is_filling;

  GtkDropDown *circle_drop_down;
};

G_DEFINE_FINAL_TYPE (KringCircleTop, kring_circle_top, ADW_TYPE_BIN)

static char *
describe_circle (KringRecord *circle)
{
  const char *title = kring_record_get_text (circle, "title");
  g_autofree char *when = NULL;
  KringDate date;

  if (kring_record_get_date (circle, "date", &date))
    when = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);

  return when != NULL ? g_strdup_printf ("%s · %s", title, when) : g_strdup (title);
}

static void
circle_cb (KringCircleTop *self)
{
  GPtrArray *circles;
  guint selected = gtk_drop_down_get_selected (self->circle_drop_down);

  if (self->is_filling || self->desk == NULL)
    return;

  circles = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_CIRCLE);
  if (selected < circles->len)
    kring_desk_set_circle (self->desk, kring_record_get_id (circles->pdata[selected]));
}

static void
kring_circle_top_dispose (GObject *object)
{
  KringCircleTop *self = KRING_CIRCLE_TOP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_TOP);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_top_parent_class)->dispose (object);
}

static void
kring_circle_top_class_init (KringCircleTopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_top_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-top.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleTop, circle_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, circle_cb);
}

static void
kring_circle_top_init (KringCircleTop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_shrinking_set_up (self->circle_drop_down);
}

void
kring_circle_top_show (KringCircleTop *self,
                       KringDesk      *desk,
                       KringRecord    *circle)
{
  GPtrArray *circles = kring_share_list (kring_desk_get_share (desk), KRING_NOUN_CIRCLE);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  g_set_object (&self->desk, desk);
  for (guint i = 0; i < circles->len; i++)
    {
      g_autofree char *name = describe_circle (circles->pdata[i]);

      gtk_string_list_append (names, name);
      if (circles->pdata[i] == circle)
        selected = i;
    }

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->circle_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->circle_drop_down, selected);
  self->is_filling = FALSE;
}
