/* kring-edits-withdraw.c - taking something out, with what cannot be without it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-edits.h"

#include <glib/gi18n-lib.h>

#include "kring-edits-private.h"

/* A part without which the moment it belongs to would break a rule; @reason says what to do. */
static gboolean
is_needed (KringFamily  *family,
           KringRecord  *record,
           const char  **reason)
{
  KringNoun noun = kring_record_get_noun (record);
  KringRecord *event = noun == KRING_NOUN_EVENT_PERSON || noun == KRING_NOUN_EVENT_VIEW
                       ? kring_family_get (family, kring_record_get_ref (record, "event"))
                       : NULL;
  guint n_parts = event != NULL ? kring_family_parts (family, kring_record_get_id (event), noun)->len : 0;

  *reason = noun == KRING_NOUN_EVENT_PERSON
            ? _("A moment is about somebody. Add somebody else first, or take out the whole moment.")
            : _("It is told differently, and for that two tellings are needed. Change first how sure it is.");
  if (event == NULL)
    return FALSE;

  return noun == KRING_NOUN_EVENT_PERSON ? n_parts == 1 : n_parts == 2 && kring_record_is (event, "certainty", "contested");
}

static gboolean
has_others (KringFamily *family,
            GPtrArray   *parts,
            gint64       person)
{
  for (guint i = 0; i < parts->len; i++)
    {
      gint64 other = kring_record_get_ref (parts->pdata[i], "person");

      if (other != person && !kring_record_get_flag (kring_family_get (family, other), "withdrawn"))
        return TRUE;
    }

  return FALSE;
}

/* Moments that only @person had a part in go with them: there is nobody left they are about. */
static gboolean
withdraw_lonely (KringStore   *store,
                 KringRecord  *person,
                 GError      **error)
{
  KringFamily *family = kring_store_get_family (store);
  GPtrArray *events = kring_family_list (family, KRING_NOUN_EVENT);
  gint64 id = kring_record_get_id (person);

  for (guint i = 0; i < events->len; i++)
    {
      GPtrArray *parts = kring_family_parts (family, kring_record_get_id (events->pdata[i]), KRING_NOUN_EVENT_PERSON);

      if (parts->len > 0 && !has_others (family, parts, id) && !kring_store_withdraw (store, events->pdata[i], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
withdraw (KringStore   *store,
          KringRecord  *record,
          GError      **error)
{
  return kring_store_withdraw (store, record, error)
         && (kring_record_get_noun (record) != KRING_NOUN_PERSON || withdraw_lonely (store, record, error));
}

gboolean
kring_edit_withdraw (KringStore   *store,
                     KringRecord  *record,
                     GError      **error)
{
  const char *reason;

  if (is_needed (kring_store_get_family (store), record, &reason))
    {
      g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT, reason);
      return FALSE;
    }

  return kring_edit_begin_field (store, record, "withdrawn", error)
         && kring_edit_finish (store, withdraw (store, record, error), error);
}
