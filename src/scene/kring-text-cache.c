/* kring-text-cache.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-text-cache.h"

#define N_STYLES (KRING_TEXT_SMALL + 1)

typedef struct {
  PangoLayout *layout;
  double       width;
  PangoLayout *cut;       /* the same words in less room; NULL: not asked for yet */
  double       cut_room;
} Entry;

struct _KringTextCache
{
  PangoContext *context;
  KringScene   *ruler;              /* lays out in the styles of scenes */
  GHashTable   *entries[N_STYLES];  /* words -> Entry */
};

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->layout);
  g_clear_object (&entry->cut);
  g_free (entry);
}

KringTextCache *
kring_text_cache_new (PangoContext *context)
{
  KringTextCache *self = g_new0 (KringTextCache, 1);

  self->context = g_object_ref (context);
  self->ruler = kring_scene_new (context, 0, 0, 1);
  for (int style = 0; style < N_STYLES; style++)
    self->entries[style] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_entry);

  return self;
}

void
kring_text_cache_free (KringTextCache *self)
{
  for (int style = 0; style < N_STYLES; style++)
    g_hash_table_unref (self->entries[style]);
  g_object_unref (self->ruler);
  g_object_unref (self->context);
  g_free (self);
}

void
kring_text_cache_set_scale (KringTextCache *self,
                            double          text_scale)
{
  double scale = kring_scene_get_text_scale (self->ruler);

  if (scale <= text_scale && scale >= text_scale)
    return;

  g_object_unref (self->ruler);
  self->ruler = kring_scene_new (self->context, 0, 0, text_scale);
  for (int style = 0; style < N_STYLES; style++)
    g_hash_table_remove_all (self->entries[style]);
}

double
kring_text_cache_get_scale (KringTextCache *self)
{
  return kring_scene_get_text_scale (self->ruler);
}

static Entry *
find_entry (KringTextCache *self,
            const char     *text,
            KringTextStyle  style)
{
  Entry *entry = g_hash_table_lookup (self->entries[style], text);

  if (entry != NULL)
    return entry;

  entry = g_new0 (Entry, 1);
  entry->layout = kring_scene_create_text (self->ruler, text, style, 0, 1);
  pango_layout_set_single_paragraph_mode (entry->layout, TRUE);
  kring_scene_measure (entry->layout, &entry->width, NULL);
  g_hash_table_insert (self->entries[style], g_strdup (text), entry);

  return entry;
}

PangoLayout *
kring_text_cache_lay_out (KringTextCache *self,
                          const char     *text,
                          KringTextStyle  style,
                          double         *width)
{
  Entry *entry = find_entry (self, text, style);

  if (width != NULL)
    *width = entry->width;

  return entry->layout;
}

PangoLayout *
kring_text_cache_cut (KringTextCache *self,
                      const char     *text,
                      KringTextStyle  style,
                      double          room)
{
  Entry *entry = find_entry (self, text, style);

  if (entry->cut != NULL && entry->cut_room >= room && entry->cut_room <= room)
    return entry->cut;

  /* Scenes that show the old one keep it. */
  g_clear_object (&entry->cut);
  entry->cut = kring_scene_create_text (self->ruler, text, style, room, 1);
  pango_layout_set_single_paragraph_mode (entry->cut, TRUE);
  entry->cut_room = room;

  return entry->cut;
}

double
kring_text_cache_measure (KringTextCache *self,
                          const char     *text,
                          KringTextStyle  style)
{
  return find_entry (self, text, style)->width;
}

double
kring_text_cache_height (KringTextCache *self,
                         KringTextStyle  style)
{
  double height;

  kring_scene_measure (find_entry (self, "Xy", style)->layout, NULL, &height);

  return height;
}
