/* kring-edits-service.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-service.h"

#include "kring-edits-private.h"
#include "kring-fold.h"

/* What the signpost tells; "org" is the family's own. */
static const char * const told[] = { "name", "what", "age", "when", "cost", "contact" };

/* The family's row for @service, or NULL. */
static KringRecord *
find_own (KringStore  *store,
          KringRecord *service)
{
  GPtrArray *services = kring_family_list (kring_store_get_family (store), KRING_NOUN_SERVICE);
  g_autofree char *name = kring_fold (kring_record_get_text (service, "name"));

  for (guint i = 0; i < services->len; i++)
    {
      const char *own = kring_record_get_text (services->pdata[i], "name");
      g_autofree char *called = kring_fold (own != NULL ? own : "");

      if (services->pdata[i] == service || g_str_equal (called, name))
        return services->pdata[i];
    }

  return NULL;
}

/* The id of the family's row, which is saved first where it is new or different; 0 on failure. */
static gint64
save_own (KringStore   *store,
          KringRecord  *service,
          GError      **error)
{
  KringRecord *own = find_own (store, service);
  g_autoptr(KringRecord) row = own != NULL ? kring_record_copy (own) : kring_edit_create (store, KRING_NOUN_SERVICE);
  gboolean is_different = own == NULL;

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    if (kring_record_has (service, told[i]))
      is_different |= kring_record_set_text (row, told[i], kring_record_get_text (service, told[i]));

  if (is_different && !kring_store_save (store, row, error))
    return 0;
  return kring_record_get_id (row);
}

gboolean
kring_edit_point_to_service (KringStore   *store,
                             KringRecord  *item,
                             KringRecord  *service,
                             GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (item);
  gint64 id = 0;

  if (!kring_store_begin (store, "plan_item.service", error))
    return FALSE;

  if (service != NULL)
    id = save_own (store, service, error);
  if (service != NULL && id == 0)
    return kring_edit_finish (store, FALSE, error);

  kring_record_set_int (copy, "service", service != NULL ? id : KRING_UNSET);
  return kring_edit_finish (store, kring_store_save (store, copy, error), error);
}
