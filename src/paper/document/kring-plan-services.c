/* kring-plan-services.c - the services that lines of the plan point to
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-pages.h"

#include <glib/gi18n.h>

const char *
kring_plan_service (KringPlanPages *self,
                    KringRecord    *item)
{
  KringRecord *service = self->is_for_child ? NULL : kring_share_follow (self->share, item, "service");

  return service != NULL ? kring_record_get_text (service, "name") : NULL;
}

static GPtrArray *
collect (KringPlanPages *self)
{
  GPtrArray *items = kring_share_parts (self->share, self->plan, KRING_NOUN_PLAN_ITEM);
  GPtrArray *services = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      KringRecord *service = kring_plan_item_words (self, items->pdata[i]) != NULL
                             ? kring_share_follow (self->share, items->pdata[i], "service") : NULL;

      if (service != NULL && !g_ptr_array_find (services, service, NULL))
        g_ptr_array_add (services, service);
    }

  return services;
}

void
kring_plan_add_signpost (KringPlanPages *self)
{
  static const char * const fields[] = { "what", "age", "when", "cost", "contact" };
  g_autoptr(GPtrArray) services = self->is_for_child ? g_ptr_array_new () : collect (self);
  KringBlock *list;

  if (services->len == 0)
    return;

  kring_sheet_add (self->sheet, KRING_BLOCK_SUBHEADING, _("Signpost"), NULL);
  list = kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL);
  for (guint i = 0; i < services->len; i++)
    {
      const char *parts[G_N_ELEMENTS (fields) + 1];
      KringRecord *org = kring_share_follow (self->share, services->pdata[i], "org");
      g_autofree char *told = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (fields); j++)
        parts[j] = kring_record_get_text (services->pdata[i], fields[j]);
      parts[G_N_ELEMENTS (fields)] = org != NULL ? kring_record_get_text (org, "name") : NULL;
      told = kring_plan_join (parts, G_N_ELEMENTS (parts));
      kring_block_add (list, KRING_BLOCK_ENTRY, kring_record_get_text (services->pdata[i], "name"), told);
    }
}
