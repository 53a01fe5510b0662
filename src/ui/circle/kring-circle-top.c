/* kring-circle-top.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-top.h"

#include <glib/gi18n.h>

#include "kring-circle-compare-bar.h"
#include "kring-circle-lens.h"
#include "kring-circle-words.h"
#include "kring-shrinking.h"
#include "kring-words.h"

struct _KringCircleTop
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  gboolean     is_filling;

  GtkDropDown *circle_drop_down;
  GMenu       *compare_section;
  GtkDropDown *lens_drop_down;
  GPtrArray   *offered;    /* KringCircleLens; NULL, which is none, is first */
  const char  *lens;       /* code, or NULL */
  gboolean     all_relations;
  gboolean     quality;
};

G_DEFINE_FINAL_TYPE (KringCircleTop, kring_circle_top, ADW_TYPE_BIN)

typedef enum {
  PROP_LENS = 1,
  PROP_ALL_RELATIONS,
  PROP_QUALITY,
} KringCircleTopProperty;

static GParamSpec *properties[PROP_QUALITY + 1];

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
lens_cb (KringCircleTop *self)
{
  guint selected = gtk_drop_down_get_selected (self->lens_drop_down);
  const KringCircleLens *lens = selected < self->offered->len ? self->offered->pdata[selected] : NULL;

  if (!self->is_filling)
    kring_circle_top_set_lens (self, lens != NULL ? lens->code : NULL);
}

static void
kring_circle_top_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KringCircleTop *self = KRING_CIRCLE_TOP (object);

  switch ((KringCircleTopProperty) prop_id)
    {
    case PROP_LENS:
      g_value_set_string (value, self->lens);
      break;

    case PROP_ALL_RELATIONS:
      g_value_set_boolean (value, self->all_relations);
      break;

    case PROP_QUALITY:
      g_value_set_boolean (value, self->quality);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_flag (KringCircleTop *self,
          gboolean       *flag,
          gboolean        value,
          GParamSpec     *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
kring_circle_top_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KringCircleTop *self = KRING_CIRCLE_TOP (object);

  switch ((KringCircleTopProperty) prop_id)
    {
    case PROP_LENS:
      kring_circle_top_set_lens (self, g_value_get_string (value));
      break;

    case PROP_ALL_RELATIONS:
      set_flag (self, &self->all_relations, g_value_get_boolean (value), pspec);
      break;

    case PROP_QUALITY:
      set_flag (self, &self->quality, g_value_get_boolean (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_circle_top_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_CIRCLE_TOP (object)->offered);

  G_OBJECT_CLASS (kring_circle_top_parent_class)->finalize (object);
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
  G_OBJECT_CLASS (klass)->finalize = kring_circle_top_finalize;
  G_OBJECT_CLASS (klass)->get_property = kring_circle_top_get_property;
  G_OBJECT_CLASS (klass)->set_property = kring_circle_top_set_property;

  properties[PROP_LENS] =
    g_param_spec_string ("lens", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALL_RELATIONS] =
    g_param_spec_boolean ("all-relations", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_QUALITY] =
    g_param_spec_boolean ("quality", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-top.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleTop, circle_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTop, compare_section);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTop, lens_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, circle_cb);
  gtk_widget_class_bind_template_callback (widget_class, lens_cb);
  gtk_widget_class_install_property_action (widget_class, "look.all-relations", "all-relations");
  gtk_widget_class_install_property_action (widget_class, "look.quality", "quality");
}

static void
kring_circle_top_init (KringCircleTop *self)
{
  self->offered = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_shrinking_set_up (self->circle_drop_down);
  kring_shrinking_set_up (self->lens_drop_down);
}

const char *
kring_circle_top_get_lens (KringCircleTop *self)
{
  return self->lens;
}

gboolean
kring_circle_top_get_all_relations (KringCircleTop *self)
{
  return self->all_relations;
}

gboolean
kring_circle_top_get_quality (KringCircleTop *self)
{
  return self->quality;
}

static void
select_lens (KringCircleTop *self)
{
  guint index = 0;

  g_ptr_array_find (self->offered, kring_circle_lens_find (self->lens), &index);
  gtk_drop_down_set_selected (self->lens_drop_down, index);
}

void
kring_circle_top_set_lens (KringCircleTop *self,
                           const char     *code)
{
  const KringCircleLens *lens = kring_circle_lens_find (code);

  code = lens != NULL ? lens->code : NULL;
  if (self->lens == code)
    return;

  self->lens = code;
  select_lens (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LENS]);
}

/* The lenses that make sense in this family. */
static void
fill_lenses (KringCircleTop *self,
             KringShare     *share)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->offered, 0);
  g_ptr_array_add (self->offered, NULL);
  gtk_string_list_append (words, _("Look at everybody"));
  for (guint i = 0; i < kring_n_circle_lenses; i++)
    {
      const KringCircleLens *lens = &kring_circle_lenses[i];

      if (lens->is_offered != NULL && !lens->is_offered (share))
        continue;
      g_ptr_array_add (self->offered, (gpointer) lens);
      gtk_string_list_append (words, _(lens->words));
    }
  gtk_drop_down_set_model (self->lens_drop_down, G_LIST_MODEL (words));
  select_lens (self);
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
      g_autofree char *name = kring_circle_list_name (kring_desk_get_share (desk), circles->pdata[i]);

      gtk_string_list_append (names, name);
      if (circles->pdata[i] == circle)
        selected = i;
    }

  kring_circle_compare_fill_menu (self->compare_section, kring_desk_get_share (desk), circle);

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->circle_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->circle_drop_down, selected);
  fill_lenses (self, kring_desk_get_share (desk));
  self->is_filling = FALSE;
}
