/* kring-carrying.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-carrying.h"

#include <glib/gi18n-lib.h>

#include "kring-kinds.h"
#include "kring-words.h"

/* In which way of an item somebody is. */
typedef enum {
  DOES     = 1 << 0,
  CHECKS   = 1 << 1,
  STEPS_IN = 1 << 2,
} Ways;

static Ways
find_ways (const KringCarriedItem *item,
           KringRecord            *person)
{
  Ways ways = 0;

  if (g_ptr_array_find (item->who, person, NULL))
    ways |= DOES;
  if (g_ptr_array_find (item->check, person, NULL))
    ways |= CHECKS;
  if (g_ptr_array_find (item->backup, person, NULL))
    ways |= STEPS_IN;

  return ways;
}

GPtrArray *
kring_carrying_list (KringCarriers *carriers)
{
  GPtrArray *people = kring_share_list (carriers->share, KRING_NOUN_PERSON);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < people->len; i++)
    {
      KringCarrying carrying = { .person = people->pdata[i] };

      for (guint j = 0; j < carriers->items->len; j++)
        {
          Ways ways = find_ways (carriers->items->pdata[j], people->pdata[i]);

          carrying.n_agreements += ways != 0;
          carrying.n_does += (ways & DOES) != 0;
          carrying.n_checks += (ways & CHECKS) != 0;
          carrying.n_steps_in += (ways & STEPS_IN) != 0;
        }
      if (carrying.n_agreements > 0)
        g_ptr_array_add (list, g_memdup2 (&carrying, sizeof carrying));
    }

  return list;
}

char *
kring_carrying_tell (KringCarriers       *carriers,
                     const KringCarrying *carrying)
{
  /* Translators: who, with how many of how many agreements: "oma Marleen stands with 6 of the 11 agreements" */
  return g_strdup_printf (ngettext ("%s stands with %u of the %u agreement", "%s stands with %u of the %u agreements",
                                    carriers->items->len),
                          kring_person_name (carrying->person), carrying->n_agreements, carriers->items->len);
}

char *
kring_carrying_tell_ways (const KringCarrying *carrying)
{
  GString *words = g_string_new (NULL);

  if (carrying->n_does > 0)
    g_string_append_printf (words, ngettext ("does %u", "does %u", carrying->n_does), carrying->n_does);
  if (carrying->n_checks > 0)
    {
      g_string_append (words, words->len > 0 ? " · " : "");
      g_string_append_printf (words, ngettext ("checks %u", "checks %u", carrying->n_checks), carrying->n_checks);
    }
  if (carrying->n_steps_in > 0)
    {
      g_string_append (words, words->len > 0 ? " · " : "");
      g_string_append_printf (words, ngettext ("steps in for %u", "steps in for %u", carrying->n_steps_in),
                              carrying->n_steps_in);
    }

  return g_string_free_and_steal (words);
}

char **
kring_carrying_tell_kinds (KringCarriers *carriers)
{
  g_autoptr(GStrvBuilder) told = g_strv_builder_new ();

  for (guint i = 0; i < carriers->kinds->len; i++)
    {
      const KringCarriedKind *kind = carriers->kinds->pdata[i];

      if (kring_carriers_rests_on_one (kind->people))
        /* Translators: a kind of support, and who gives it: "meals: only oma Marleen" */
        g_strv_builder_take (told, g_strdup_printf (_("%s: only %s"),
                                                    kring_kinds_words ("support_kind", kind->kind, kring_language_get ()),
                                                    kring_person_name (kind->people->pdata[0])));
    }

  return g_strv_builder_end (told);
}

GPtrArray *
kring_carrying_list_alone (KringCarriers *carriers)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < carriers->items->len; i++)
    {
      KringCarriedItem *item = carriers->items->pdata[i];

      if (kring_carriers_rests_on_one (item->who) && item->backup->len == 0)
        g_ptr_array_add (list, item);
    }

  return list;
}

static void
free_task (gpointer data)
{
  KringServiceTask *task = data;

  g_ptr_array_unref (task->organisations);
  g_free (task);
}

static gboolean
is_over (KringRecord *organisation,
         int          day)
{
  g_auto(KringDate) end = KRING_DATE_INIT;

  return kring_record_get_date (organisation, "to", &end) && kring_date_is_dated (&end) && end.hi < day;
}

static gboolean
has_role (KringRecord *organisation,
          const char  *role)
{
  g_auto(GStrv) roles = kring_record_get_texts (organisation, "roles");

  return g_strv_contains ((const char * const *) roles, role);
}

GPtrArray *
kring_service_tasks_list (KringShare *share,
                          int         day)
{
  const KringKindTable *roles = kring_kinds_table ("professional_role");
  GPtrArray *organisations = kring_share_list (share, KRING_NOUN_ORGANISATION);
  GPtrArray *tasks = g_ptr_array_new_with_free_func (free_task);

  for (guint i = 0; i < roles->n_kinds; i++)
    {
      KringServiceTask *task = g_new0 (KringServiceTask, 1);

      task->role = roles->kinds[i].code;
      task->organisations = g_ptr_array_new ();
      for (guint j = 0; j < organisations->len; j++)
        if (has_role (organisations->pdata[j], task->role) && !is_over (organisations->pdata[j], day))
          g_ptr_array_add (task->organisations, organisations->pdata[j]);
      g_ptr_array_add (tasks, task);
    }

  return tasks;
}

char *
kring_service_task_names (const KringServiceTask *task)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < task->organisations->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            kring_record_get_text (task->organisations->pdata[i], "name"));

  return g_string_free_and_steal (names);
}

char **
kring_service_limits_tell (KringShare *share,
                           int         day)
{
  GPtrArray *organisations = kring_share_list (share, KRING_NOUN_ORGANISATION);
  g_autoptr(GStrvBuilder) told = g_strv_builder_new ();

  for (guint i = 0; i < organisations->len; i++)
    if (kring_record_has (organisations->pdata[i], "limits") && !is_over (organisations->pdata[i], day))
      g_strv_builder_take (told, g_strdup_printf ("%s: %s", kring_record_get_text (organisations->pdata[i], "name"),
                                                  kring_record_get_text (organisations->pdata[i], "limits")));

  return g_strv_builder_end (told);
}
