/* kring-edits-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-line.h"

#include "kring-edits-private.h"

static gboolean
save_paired (KringStore   *store,
             KringRecord  *item,
             KringRecord  *with,
             GError      **error)
{
  g_autoptr(KringRecord) link = NULL;

  if (!kring_store_save (store, item, error))
    return FALSE;

  link = kring_edit_create_part (store, KRING_NOUN_ITEM_LINK, kring_record_get_id (item));
  kring_record_set_int (link, "to", kring_record_get_id (with));
  return kring_store_save (store, link, error);
}

KringRecord *
kring_edit_add_paired (KringStore   *store,
                       KringRecord  *with,
                       const char   *kind,
                       const char   *text,
                       GError      **error)
{
  g_autoptr(KringRecord) item = kring_edit_create_part (store, KRING_NOUN_PLAN_ITEM, kring_record_get_ref (with, "plan"));

  kring_record_set_text (item, "kind", kind);
  kring_record_set_text (item, "text", text);

  if (!kring_edit_begin (store, "plan_item.add", with, error)
      || !kring_edit_finish (store, save_paired (store, item, with, error), error))
    return NULL;

  return item;
}

static gboolean
save_scale (KringStore   *store,
            KringRecord  *scale,
            KringRecord  *item,
            GError      **error)
{
  if (!kring_store_save (store, scale, error))
    return FALSE;

  kring_record_set_int (item, "scale", kring_record_get_id (scale));
  return kring_store_save (store, item, error);
}

KringRecord *
kring_edit_add_scale_to (KringStore   *store,
                         KringRecord  *item,
                         const char   *kind,
                         const char   *question,
                         GError      **error)
{
  g_autoptr(KringRecord) scale = kring_edit_create_scale (store, kind, question);
  g_autoptr(KringRecord) copy = kring_record_copy (item);

  if (!kring_edit_begin (store, "scale.add", item, error)
      || !kring_edit_finish (store, save_scale (store, scale, copy, error), error))
    return NULL;

  return scale;
}

gboolean
kring_edit_translate (KringStore   *store,
                      KringRecord  *item,
                      const char   *language,
                      const char   *text,
                      GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (item);

  kring_record_set_text (copy, "translation", text);
  kring_record_set_text (copy, "translation_lang", *text != '\0' ? language : NULL);

  return kring_edit_begin (store, "plan_item.translation", item, error)
         && kring_edit_finish (store, kring_store_save (store, copy, error), error);
}

gboolean
kring_edit_add_to (KringStore   *store,
                   KringRecord  *item,
                   const char   *role,
                   gint64        person,
                   GError      **error)
{
  KringNoun noun = kring_noun_find_people (kring_record_get_noun (item), role);
  GPtrArray *rows = kring_family_parts (kring_store_get_family (store), kring_record_get_id (item), noun);
  g_autoptr(GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 present = kring_record_get_ref (rows->pdata[i], "person");

      if (!kring_record_is (rows->pdata[i], "role", role))
        continue;
      if (present == person)
        return TRUE;
      g_array_append_val (people, present);
    }
  g_array_append_val (people, person);

  return kring_edit_people (store, item, role, (gint64 *) (gpointer) people->data, people->len, error);
}
