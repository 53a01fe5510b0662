/* kring-cupboard-family.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-family.h"

struct _KringCupboardFamily
{
  GObject     parent_instance;

  char       *id;
  char       *title;
  GStrv       days;        /* the next one first */
  GStrv       whats;       /* as many */
  gint64      opened_at;
  gboolean    is_sample;
  KringStore *store;       /* not held; NULL: not open */
};

G_DEFINE_FINAL_TYPE (KringCupboardFamily, kring_cupboard_family, G_TYPE_OBJECT)

typedef enum {
  PROP_ID = 1,
  PROP_TITLE,
  PROP_NEXT_DAY,
  PROP_NEXT_WHAT,
  PROP_OPENED_AT,
  PROP_IS_SAMPLE,
} Property;

static GParamSpec *properties[PROP_IS_SAMPLE + 1];

static void
kring_cupboard_family_finalize (GObject *object)
{
  KringCupboardFamily *self = KRING_CUPBOARD_FAMILY (object);

  g_clear_weak_pointer (&self->store);
  g_free (self->id);
  g_free (self->title);
  g_strfreev (self->days);
  g_strfreev (self->whats);

  G_OBJECT_CLASS (kring_cupboard_family_parent_class)->finalize (object);
}

static void
kring_cupboard_family_get_property (GObject    *object,
                                    guint       id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  KringCupboardFamily *self = KRING_CUPBOARD_FAMILY (object);

  switch ((Property) id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_NEXT_DAY:
      g_value_set_string (value, kring_cupboard_family_get_next_day (self));
      break;

    case PROP_NEXT_WHAT:
      g_value_set_string (value, kring_cupboard_family_get_next_what (self));
      break;

    case PROP_OPENED_AT:
      g_value_set_int64 (value, self->opened_at);
      break;

    case PROP_IS_SAMPLE:
      g_value_set_boolean (value, self->is_sample);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
kring_cupboard_family_class_init (KringCupboardFamilyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = kring_cupboard_family_finalize;
  object_class->get_property = kring_cupboard_family_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_NEXT_DAY] = g_param_spec_string ("next-day", NULL, NULL, NULL, flags);
  properties[PROP_NEXT_WHAT] = g_param_spec_string ("next-what", NULL, NULL, NULL, flags);
  properties[PROP_OPENED_AT] = g_param_spec_int64 ("opened-at", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_IS_SAMPLE] = g_param_spec_boolean ("is-sample", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
kring_cupboard_family_init (KringCupboardFamily *self)
{
  self->title = g_strdup ("");
  self->days = g_new0 (char *, 1);
  self->whats = g_new0 (char *, 1);
}

KringCupboardFamily *
kring_cupboard_family_new (const char *id,
                           gboolean    is_sample)
{
  KringCupboardFamily *self = g_object_new (KRING_TYPE_CUPBOARD_FAMILY, NULL);

  g_return_val_if_fail (id != NULL, NULL);

  self->id = g_strdup (id);
  self->is_sample = is_sample;
  return self;
}

const char *
kring_cupboard_family_get_id (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), NULL);

  return self->id;
}

gboolean
kring_cupboard_family_get_is_sample (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), FALSE);

  return self->is_sample;
}

const char *
kring_cupboard_family_get_title (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), NULL);

  return self->title;
}

const char *
kring_cupboard_family_get_next_day (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), NULL);

  return self->days[0];
}

const char *
kring_cupboard_family_get_next_what (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), NULL);

  return self->whats[0];
}

guint
kring_cupboard_family_get_n_dates (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), 0);

  return g_strv_length (self->days);
}

const char *
kring_cupboard_family_get_date (KringCupboardFamily  *self,
                                guint                 index,
                                const char          **what)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), NULL);
  g_return_val_if_fail (index < g_strv_length (self->days), NULL);

  *what = self->whats[index];
  return self->days[index];
}

gint64
kring_cupboard_family_get_opened_at (KringCupboardFamily *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD_FAMILY (self), 0);

  return self->opened_at;
}

/* Returns whether it is another list now. */
static gboolean
set_list (GStrv      *list,
          const char *words,
          guint       length)
{
  g_auto(GStrv) old = g_steal_pointer (list);
  guint n;

  *list = g_strsplit (words != NULL ? words : "", ";", -1);
  for (n = g_strv_length (*list); n > length; n--)
    g_clear_pointer (&(*list)[n - 1], g_free);

  return !g_strv_equal ((const char * const *) old, (const char * const *) *list);
}

KringStore *
kring_cupboard_family_get_store (KringCupboardFamily *self)
{
  return self->store;
}

void
kring_cupboard_family_set_store (KringCupboardFamily *self,
                                 KringStore          *store)
{
  g_set_weak_pointer (&self->store, store);
}

void
kring_cupboard_family_set_words (KringCupboardFamily *self,
                                 const char          *title,
                                 const char          *days,
                                 const char          *whats)
{
  gboolean is_new;

  g_return_if_fail (KRING_IS_CUPBOARD_FAMILY (self));

  if (g_set_str (&self->title, title != NULL ? title : ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);

  is_new = set_list (&self->days, days, G_MAXUINT);
  if (set_list (&self->whats, whats, g_strv_length (self->days)) || is_new)
    {
      /* a date without what it is for, as in a damaged row, is none */
      for (guint n = g_strv_length (self->days); n > g_strv_length (self->whats); n--)
        g_clear_pointer (&self->days[n - 1], g_free);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEXT_DAY]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEXT_WHAT]);
    }
}

void
kring_cupboard_family_set_opened_at (KringCupboardFamily *self,
                                     gint64               opened_at)
{
  g_return_if_fail (KRING_IS_CUPBOARD_FAMILY (self));

  if (self->opened_at == opened_at)
    return;

  self->opened_at = opened_at;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPENED_AT]);
}
