/* kring-carriers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-carriers.h"

#include <glib/gi18n-lib.h>

#include "kring-kinds.h"

/* What they gave before or may give later nobody leans on. */
static const char * const giving[] = { "now", "agreed", NULL };
/* Agreements that ask nothing of anybody any more. */
static const char * const over[] = { "done", "stopped", NULL };
static const char * const retired[] = { "replaced", "stopped", NULL };

static gboolean
is_any (KringRecord        *record,
        const char * const *codes)
{
  for (gsize i = 0; codes[i] != NULL; i++)
    if (kring_record_is (record, "status", codes[i]))
      return TRUE;

  return FALSE;
}

static void
free_item (gpointer data)
{
  KringCarriedItem *item = data;

  g_ptr_array_unref (item->who);
  g_ptr_array_unref (item->check);
  g_ptr_array_unref (item->backup);
  g_free (item);
}

static void
free_kind (gpointer data)
{
  KringCarriedKind *kind = data;

  g_ptr_array_unref (kind->people);
  g_ptr_array_unref (kind->supports);
  g_free (kind);
}

KringRecord *
kring_carriers_find_plan (KringShare *share)
{
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  KringRecord *found = NULL;

  for (guint i = 0; i < plans->len; i++)
    {
      KringRecord *plan = plans->pdata[i];

      if (!is_any (plan, retired)
          && (found == NULL || kring_record_get_int (plan, "version") >= kring_record_get_int (found, "version")))
        found = plan;
    }

  return found == NULL && plans->len > 0 ? plans->pdata[plans->len - 1] : found;
}

static void
add_items (KringCarriers *self)
{
  GPtrArray *items = kring_share_parts (self->share, self->plan, KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < items->len; i++)
    {
      KringCarriedItem *item;

      if (kring_record_is (items->pdata[i], "kind", "taper") || is_any (items->pdata[i], over))
        continue;

      item = g_new0 (KringCarriedItem, 1);
      item->item = items->pdata[i];
      item->who = kring_share_people (self->share, item->item, "who");
      item->check = kring_share_people (self->share, item->item, "check");
      item->backup = kring_share_people (self->share, item->item, "backup");
      if (item->who->len + item->check->len + item->backup->len > 0)
        g_ptr_array_add (self->items, item);
      else
        free_item (item);
    }
}

static KringCarriedKind *
find_kind (KringCarriers *self,
           const char    *code)
{
  for (guint i = 0; i < self->kinds->len; i++)
    if (g_str_equal (((KringCarriedKind *) self->kinds->pdata[i])->kind, code))
      return self->kinds->pdata[i];

  return NULL;
}

static void
add_support (KringCarriers *self,
             KringRecord   *support)
{
  KringRecord *giver = kring_share_follow (self->share, support, "from");
  g_auto(GStrv) codes = kring_record_get_texts (support, "kinds");

  if (giver == NULL || !is_any (support, giving))
    return;

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      KringCarriedKind *kind = find_kind (self, codes[i]);

      if (kind == NULL)
        {
          kind = g_new0 (KringCarriedKind, 1);
          kind->kind = g_intern_string (codes[i]);
          kind->people = g_ptr_array_new ();
          kind->supports = g_ptr_array_new ();
          g_ptr_array_add (self->kinds, kind);
        }
      if (!g_ptr_array_find (kind->supports, support, NULL))
        g_ptr_array_add (kind->supports, support);
      if (!g_ptr_array_find (kind->people, giver, NULL))
        g_ptr_array_add (kind->people, giver);
    }
}

/* Unknown codes last, by themselves. */
static int
compare_kinds (gconstpointer a,
               gconstpointer b)
{
  const KringKind *kinds[] = {
    kring_kinds_find ("support_kind", (*(KringCarriedKind **) a)->kind),
    kring_kinds_find ("support_kind", (*(KringCarriedKind **) b)->kind),
  };

  if (kinds[0] == NULL && kinds[1] == NULL)
    return g_strcmp0 ((*(KringCarriedKind **) a)->kind, (*(KringCarriedKind **) b)->kind);
  if (kinds[0] == NULL || kinds[1] == NULL)
    return kinds[0] == NULL ? 1 : -1;

  return (kinds[0] > kinds[1]) - (kinds[0] < kinds[1]);
}

KringCarriers *
kring_carriers_new (KringShare *share,
                    gint64      plan)
{
  KringCarriers *self = g_new0 (KringCarriers, 1);
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);
  KringRecord *asked = plan != 0 ? kring_share_get (share, plan) : NULL;

  self->share = g_object_ref (share);
  self->items = g_ptr_array_new_with_free_func (free_item);
  self->kinds = g_ptr_array_new_with_free_func (free_kind);
  if (plan == 0)
    self->plan = kring_carriers_find_plan (share);
  else if (asked != NULL && kring_record_get_noun (asked) == KRING_NOUN_PLAN)
    self->plan = asked;

  if (self->plan != NULL)
    add_items (self);
  for (guint i = 0; i < supports->len; i++)
    add_support (self, supports->pdata[i]);
  g_ptr_array_sort (self->kinds, compare_kinds);

  return self;
}

void
kring_carriers_free (KringCarriers *self)
{
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->kinds);
  g_object_unref (self->share);
  g_free (self);
}

gboolean
kring_carriers_rests_on_one (GPtrArray *people)
{
  return people->len == 1;
}

typedef struct {
  const gint64 *ids;
  gsize         n;
} People;

static gboolean
is_out (const People *out,
        gint64        person)
{
  for (gsize i = 0; i < out->n; i++)
    if (out->ids[i] == person)
      return TRUE;

  return FALSE;
}

/* Whether there were people, and now there are none. */
static gboolean
is_lost (GPtrArray    *people,
         const People *out)
{
  for (guint i = 0; i < people->len; i++)
    if (!is_out (out, kring_record_get_id (people->pdata[i])))
      return FALSE;

  return people->len > 0;
}

static void
free_gap (gpointer data)
{
  KringCarriersGap *gap = data;

  g_ptr_array_unref (gap->people);
  g_free (gap);
}

/* Whether somebody who stays gives it to @receiver; a support that names nobody is for all. */
static gboolean
is_still_given (KringCarriers          *self,
                const KringCarriedKind *kind,
                KringRecord            *receiver,
                const People           *out)
{
  for (guint i = 0; i < kind->supports->len; i++)
    {
      g_autoptr(GPtrArray) receivers = kring_share_people (self->share, kind->supports->pdata[i], "to");

      if (!is_out (out, kring_record_get_ref (kind->supports->pdata[i], "from"))
          && (receivers->len == 0 || g_ptr_array_find (receivers, receiver, NULL)))
        return TRUE;
    }

  return FALSE;
}

static void
add_gap (KringCarriers     *self,
         KringCarriersLoss *loss,
         KringCarriedKind  *kind,
         const People      *out)
{
  g_autoptr(GPtrArray) without = g_ptr_array_new ();
  KringCarriersGap *gap;

  for (guint i = 0; i < kind->supports->len; i++)
    {
      g_autoptr(GPtrArray) receivers = kring_share_people (self->share, kind->supports->pdata[i], "to");

      for (guint j = 0; j < receivers->len; j++)
        if (!g_ptr_array_find (without, receivers->pdata[j], NULL)
            && !is_still_given (self, kind, receivers->pdata[j], out))
          g_ptr_array_add (without, receivers->pdata[j]);
    }
  if (without->len == 0)
    return;

  gap = g_new0 (KringCarriersGap, 1);
  gap->kind = kind;
  gap->people = g_steal_pointer (&without);
  g_ptr_array_add (loss->gaps, gap);
}

KringCarriersLoss *
kring_carriers_without (KringCarriers *self,
                        const gint64  *people,
                        gsize          n_people)
{
  const People out = { people, n_people };
  KringCarriersLoss *loss = g_new0 (KringCarriersLoss, 1);

  loss->undone = g_ptr_array_new ();
  loss->unchecked = g_ptr_array_new ();
  loss->unbacked = g_ptr_array_new ();
  loss->kinds = g_ptr_array_new ();
  loss->gaps = g_ptr_array_new_with_free_func (free_gap);

  for (guint i = 0; i < self->items->len; i++)
    {
      KringCarriedItem *item = self->items->pdata[i];

      if (is_lost (item->who, &out))
        g_ptr_array_add (loss->undone, item);
      if (is_lost (item->check, &out))
        g_ptr_array_add (loss->unchecked, item);
      if (is_lost (item->backup, &out))
        g_ptr_array_add (loss->unbacked, item);
    }
  for (guint i = 0; i < self->kinds->len; i++)
    {
      KringCarriedKind *kind = self->kinds->pdata[i];

      if (is_lost (kind->people, &out))
        g_ptr_array_add (loss->kinds, kind);
      else
        add_gap (self, loss, kind, &out);
    }

  return loss;
}

void
kring_carriers_loss_free (KringCarriersLoss *self)
{
  g_ptr_array_unref (self->undone);
  g_ptr_array_unref (self->unchecked);
  g_ptr_array_unref (self->unbacked);
  g_ptr_array_unref (self->kinds);
  g_ptr_array_unref (self->gaps);
  g_free (self);
}

static void
tell_items (GStrvBuilder *told,
            GPtrArray    *items,
            const char   *format)
{
  for (guint i = 0; i < items->len; i++)
    {
      const char *text = kring_record_get_text (((KringCarriedItem *) items->pdata[i])->item, "text");

      if (text != NULL)
        g_strv_builder_take (told, g_strdup_printf (format, text));
    }
}

static char *
tell_gap (const KringCarriersGap *gap)
{
  KringLanguage language = kring_language_get ();
  g_autofree char *who = kring_words_join_people (gap->people, language);

  /* Translators: a kind of help, and who goes without: "Nobody any more for: a listening ear (for Amina)" */
  return g_strdup_printf (_("Nobody any more for: %s (for %s)"),
                          kring_kinds_words ("support_kind", gap->kind->kind, language), who);
}

char **
kring_carriers_loss_tell (const KringCarriersLoss *self)
{
  g_autoptr(GStrvBuilder) told = g_strv_builder_new ();

  tell_items (told, self->undone, _("Nobody any more who does: “%s”"));
  for (guint i = 0; i < self->kinds->len; i++)
    {
      const char *code = ((KringCarriedKind *) self->kinds->pdata[i])->kind;

      /* Translators: a kind of help: "Nobody any more for: meals" */
      g_strv_builder_take (told, g_strdup_printf (_("Nobody any more for: %s"),
                                                  kring_kinds_words ("support_kind", code, kring_language_get ())));
    }
  for (guint i = 0; i < self->gaps->len; i++)
    g_strv_builder_take (told, tell_gap (self->gaps->pdata[i]));
  tell_items (told, self->unchecked, _("Nobody any more who checks: “%s”"));
  tell_items (told, self->unbacked, _("Nobody any more who steps in: “%s”"));

  return g_strv_builder_end (told);
}
