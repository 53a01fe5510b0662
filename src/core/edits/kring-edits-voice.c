/* kring-edits-voice.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-voice.h"

#include "kring-edits-private.h"

KringRecord *
kring_edit_add_voice (KringStore  *store,
                      gint64       child,
                      const char  *kind,
                      int          day,
                      GError     **error)
{
  g_autoptr(KringRecord) voice = kring_edit_create (store, KRING_NOUN_CHILD_VOICE);

  kring_record_set_int (voice, "person", child);
  kring_record_set_text (voice, "kind", kind);
  kring_record_set_text (voice, "show", "subject");
  kring_edit_set_day (voice, "date", day);

  if (!kring_store_begin (store, "child_voice.add", error)
      || !kring_edit_finish (store, kring_store_save (store, voice, error), error))
    return NULL;

  return voice;   /* the family holds it */
}

KringRecord *
kring_edit_draw (KringStore   *store,
                 KringRecord  *voice,
                 const char   *pen,
                 int           width,
                 const char   *points,
                 GError      **error)
{
  g_autoptr(KringRecord) stroke = kring_edit_create_part (store, KRING_NOUN_STROKE, kring_record_get_id (voice));

  kring_record_set_text (stroke, "pen", pen);
  kring_record_set_int (stroke, "width", width);
  kring_record_set_text (stroke, "points", points);

  if (!kring_store_begin (store, "child_voice.draw", error)
      || !kring_edit_finish (store, kring_store_save (store, stroke, error), error))
    return NULL;

  return stroke;
}

static gboolean
withdraw_strokes (KringStore   *store,
                  KringRecord  *voice,
                  GError      **error)
{
  GPtrArray *rows = kring_family_parts (kring_store_get_family (store), kring_record_get_id (voice), KRING_NOUN_STROKE);

  for (guint i = 0; i < rows->len; i++)
    if (!kring_store_withdraw (store, rows->pdata[i], error))
      return FALSE;

  return TRUE;
}

gboolean
kring_edit_wipe_drawing (KringStore   *store,
                         KringRecord  *voice,
                         GError      **error)
{
  return kring_store_begin (store, "child_voice.wipe", error)
         && kring_edit_finish (store, withdraw_strokes (store, voice, error), error);
}
