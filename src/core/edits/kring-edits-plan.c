/* kring-edits-plan.c - lines of the plan and their versions
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-plan.h"

#include "kring-edits-private.h"
#include "kring-order.h"

static gboolean
save_plan (KringStore   *store,
           KringRecord  *plan,
           const char   *template,
           GError      **error)
{
  GPtrArray *families = kring_family_list (kring_store_get_family (store), KRING_NOUN_FAMILY);
  g_autoptr(KringRecord) family = families->len > 0 ? kring_record_copy (families->pdata[0]) : NULL;

  if (family != NULL)
    kring_record_set_text (family, "template", template);

  return (family == NULL || kring_store_save (store, family, error)) && kring_store_save (store, plan, error);
}

KringRecord *
kring_edit_begin_plan (KringStore  *store,
                       const char  *title,
                       const char  *template,
                       GError     **error)
{
  g_autoptr(KringRecord) plan = kring_edit_create (store, KRING_NOUN_PLAN);
  guint n_plans = kring_family_list (kring_store_get_family (store), KRING_NOUN_PLAN)->len;

  kring_record_set_text (plan, "title", title);
  kring_record_set_int (plan, "version", n_plans + 1);
  kring_record_set_text (plan, "status", "draft");

  if (!kring_store_begin (store, "plan.add", error)
      || !kring_edit_finish (store, save_plan (store, plan, template, error), error))
    return NULL;

  return plan;
}

KringRecord *
kring_edit_add_item (KringStore   *store,
                     KringRecord  *plan,
                     const char   *kind,
                     const char   *text,
                     GError      **error)
{
  g_autoptr(KringRecord) item = kring_edit_create_part (store, KRING_NOUN_PLAN_ITEM, kring_record_get_id (plan));

  kring_record_set_text (item, "kind", kind);
  kring_record_set_text (item, "text", text);

  if (!kring_edit_begin (store, "plan_item.add", item, error)
      || !kring_edit_finish (store, kring_store_save (store, item, error), error))
    return NULL;

  return item;
}

static gboolean
save_items (KringStore          *store,
            KringRecord         *plan,
            const char          *kind,
            const char * const  *texts,
            GError             **error)
{
  g_autofree char *last = NULL;

  for (gsize i = 0; texts[i] != NULL; i++)
    {
      g_autoptr(KringRecord) item = kring_edit_create_part (store, KRING_NOUN_PLAN_ITEM, kring_record_get_id (plan));

      /* the family only knows of the lines before it when the action is done */
      if (last != NULL)
        kring_record_set_text (item, "pos", last);
      g_free (last);
      last = kring_order_between (kring_record_get_text (item, "pos"), NULL);
      kring_record_set_text (item, "kind", kind);
      kring_record_set_text (item, "text", texts[i]);
      if (!kring_store_save (store, item, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_add_items (KringStore          *store,
                      KringRecord         *plan,
                      const char          *kind,
                      const char * const  *texts,
                      GError             **error)
{
  return kring_edit_begin (store, "plan.items", plan, error)
         && kring_edit_finish (store, save_items (store, plan, kind, texts, error), error);
}

KringRecord *
kring_edit_add_agreement (KringStore    *store,
                          KringRecord   *plan,
                          const char    *text,
                          const char    *when,
                          const gint64  *who,
                          gsize          n_who,
                          GError       **error)
{
  g_autoptr(KringRecord) item = kring_edit_create_part (store, KRING_NOUN_PLAN_ITEM, kring_record_get_id (plan));

  kring_record_set_text (item, "kind", "agreement");
  kring_record_set_text (item, "text", text);
  kring_record_set_text (item, "when", when);
  kring_record_set_text (item, "status", "proposed");

  if (!kring_edit_begin (store, "plan_item.add", item, error)
      || !kring_edit_finish (store, kring_store_save (store, item, error)
                             && kring_edit_save_people (store, item, "who", who, n_who, error), error))
    return NULL;

  return item;
}

/* A place in the list of @rows right beside @other. */
static char *
find_place (GPtrArray   *rows,
            KringRecord *other,
            gboolean     is_after)
{
  guint at = 0;

  while (at < rows->len && kring_record_get_id (rows->pdata[at]) != kring_record_get_id (other))
    at++;
  if (is_after)
    at++;

  return kring_order_between (at > 0 ? kring_record_get_text (rows->pdata[at - 1], "pos") : NULL,
                              at < rows->len ? kring_record_get_text (rows->pdata[at], "pos") : NULL);
}

gboolean
kring_edit_move (KringStore   *store,
                 KringRecord  *record,
                 KringRecord  *other,
                 gboolean      is_after,
                 GError      **error)
{
  KringNoun noun = kring_record_get_noun (record);
  const KringField *owner = kring_noun_owner (noun);
  KringFamily *family = kring_store_get_family (store);
  g_autoptr(KringRecord) copy = kring_record_copy (record);
  g_autofree char *pos = NULL;
  g_autofree char *what = g_strdup_printf ("%s.move", kring_nouns[noun].table);

  pos = find_place (owner != NULL ? kring_family_parts (family, kring_record_get_ref (record, owner->name), noun)
                                  : kring_family_list (family, noun), other, is_after);
  kring_record_set_text (copy, "pos", pos);

  return kring_edit_begin (store, what, record, error)
         && kring_edit_finish (store, kring_store_save (store, copy, error), error);
}

gboolean
kring_edit_evaluate (KringStore   *store,
                     KringRecord  *item,
                     const char   *status,
                     const char   *text,
                     int           day,
                     GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (item);
  g_autoptr(KringRecord) evaluation = kring_edit_create_part (store, KRING_NOUN_EVALUATION, kring_record_get_id (item));

  kring_record_set_text (copy, "status", status);
  kring_record_set_text (evaluation, "status", status);
  kring_record_set_text (evaluation, "text", text);
  kring_edit_set_day (evaluation, "date", day);

  return kring_edit_begin (store, "plan_item.evaluate", item, error)
         && kring_edit_finish (store, kring_store_save (store, copy, error) && kring_store_save (store, evaluation, error),
                               error);
}

/* The lines of @from in @to. @copies: the id of a line to that of its copy. */
static gboolean
copy_items (KringStore   *store,
            KringRecord  *from,
            KringRecord  *to,
            GHashTable   *copies,
            GError      **error)
{
  GPtrArray *items = kring_family_parts (kring_store_get_family (store), kring_record_get_id (from), KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr(KringRecord) copy = kring_record_new (KRING_NOUN_PLAN_ITEM);
      gint64 ids[2];

      kring_record_assign (copy, items->pdata[i]);
      kring_record_set_text (copy, "ref", NULL);
      kring_record_set_int (copy, "plan", kring_record_get_id (to));
      if (!kring_store_save (store, copy, error)
          || !kring_edit_copy_parts (store, items->pdata[i], copy, KRING_NOUN_ITEM_PERSON, error))
        return FALSE;

      ids[0] = kring_record_get_id (items->pdata[i]);
      ids[1] = kring_record_get_id (copy);
      g_hash_table_insert (copies, g_memdup2 (&ids[0], sizeof ids[0]), g_memdup2 (&ids[1], sizeof ids[1]));
    }

  return TRUE;
}

/* What a line is paired with: the copy of that line, not the old one. */
static gboolean
copy_links (KringStore   *store,
            GHashTable   *copies,
            GError      **error)
{
  GHashTableIter iter;
  gpointer from, to;

  g_hash_table_iter_init (&iter, copies);
  while (g_hash_table_iter_next (&iter, &from, &to))
    {
      GPtrArray *links = kring_family_parts (kring_store_get_family (store), *(gint64 *) from, KRING_NOUN_ITEM_LINK);

      for (guint i = 0; i < links->len; i++)
        {
          g_autoptr(KringRecord) link = kring_record_new (KRING_NOUN_ITEM_LINK);
          gint64 paired = kring_record_get_ref (links->pdata[i], "to");
          gint64 *copy = g_hash_table_lookup (copies, &paired);

          kring_record_assign (link, links->pdata[i]);
          kring_record_set_int (link, "plan_item", *(gint64 *) to);
          kring_record_set_int (link, "to", copy != NULL ? *copy : paired);
          if (!kring_store_save (store, link, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
save_copy (KringStore   *store,
           KringRecord  *from,
           KringRecord  *to,
           int           day,
           GError      **error)
{
  g_autoptr(GHashTable) copies = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr(KringRecord) replaced = kring_record_copy (from);

  kring_record_set_text (replaced, "status", "replaced");
  if (!kring_record_has (replaced, "valid_to"))
    kring_edit_set_day (replaced, "valid_to", day);

  return kring_store_save (store, replaced, error)
         && kring_store_save (store, to, error)
         && kring_edit_copy_parts (store, from, to, KRING_NOUN_PLAN_PERSON, error)
         && kring_edit_copy_parts (store, from, to, KRING_NOUN_NOT_AGREED, error)
         && copy_items (store, from, to, copies, error)
         && copy_links (store, copies, error);
}

/* One more than the highest of all plans; KRING_UNSET when @plan is not numbered. */
static gint64
find_next_version (KringStore  *store,
                   KringRecord *plan)
{
  GPtrArray *plans = kring_family_list (kring_store_get_family (store), KRING_NOUN_PLAN);
  gint64 next = kring_record_get_int (plan, "version");

  for (guint i = 0; next != KRING_UNSET && i < plans->len; i++)
    next = MAX (next, kring_record_get_int (plans->pdata[i], "version"));   /* KRING_UNSET is the lowest */

  return next != KRING_UNSET ? next + 1 : next;
}

KringRecord *
kring_edit_copy_plan (KringStore   *store,
                      KringRecord  *plan,
                      int           day,
                      GError      **error)
{
  g_autoptr(KringRecord) last = kring_edit_create (store, KRING_NOUN_PLAN);
  g_autoptr(KringRecord) copy = kring_record_new (KRING_NOUN_PLAN);

  kring_record_assign (copy, plan);
  kring_record_set_text (copy, "ref", NULL);
  kring_record_set_text (copy, "pos", kring_record_get_text (last, "pos"));
  kring_record_set_text (copy, "status", "draft");
  kring_record_set_int (copy, "version", find_next_version (store, plan));
  kring_record_set_int (copy, "previous", kring_record_get_id (plan));
  kring_record_set_int (copy, "meeting", KRING_UNSET);
  kring_record_set_text (copy, "valid_from", NULL);
  kring_record_set_text (copy, "valid_to", NULL);
  kring_record_set_text (copy, "review", NULL);
  kring_edit_set_day (copy, "date", day);

  if (!kring_store_begin (store, "plan.copy", error)
      || !kring_edit_finish (store, save_copy (store, plan, copy, day, error), error))
    return NULL;

  return copy;
}

gboolean
kring_edit_sign (KringStore   *store,
                 KringRecord  *plan,
                 gint64        person,
                 const char   *way,
                 int           day,
                 GError      **error)
{
  GPtrArray *present = kring_family_parts (kring_store_get_family (store), kring_record_get_id (plan), KRING_NOUN_SIGNATURE);
  g_autoptr(KringRecord) signature = NULL;

  for (guint i = 0; i < present->len && signature == NULL; i++)
    if (kring_record_get_ref (present->pdata[i], "person") == person)
      signature = kring_record_copy (present->pdata[i]);
  if (signature == NULL)
    signature = kring_edit_create_part (store, KRING_NOUN_SIGNATURE, kring_record_get_id (plan));

  kring_record_set_int (signature, "person", person);
  kring_record_set_text (signature, "way", way);
  kring_edit_set_day (signature, "date", day);

  return kring_edit_begin (store, "plan.sign", plan, error)
         && kring_edit_finish (store, kring_store_save (store, signature, error), error);
}

KringRecord *
kring_edit_add_differing (KringStore   *store,
                          KringRecord  *plan,
                          gint64        person,
                          const char   *text,
                          int           day,
                          GError      **error)
{
  g_autoptr(KringRecord) differing = kring_edit_create_part (store, KRING_NOUN_NOT_AGREED, kring_record_get_id (plan));

  kring_record_set_int (differing, "person", person);
  kring_record_set_text (differing, "text", text);
  kring_edit_set_day (differing, "date", day);

  if (!kring_edit_begin (store, "not_agreed.add", plan, error)
      || !kring_edit_finish (store, kring_store_save (store, differing, error), error))
    return NULL;

  return differing;
}

static gboolean
save_agreed (KringStore          *store,
             KringRecord         *plan,
             const gint64        *children,
             const char * const  *seen,
             gsize                n_children,
             int                  day,
             GError             **error)
{
  for (gsize i = 0; i < n_children; i++)
    {
      g_autoptr(KringRecord) voice = kring_edit_create (store, KRING_NOUN_CHILD_VOICE);
      const char *observed[] = { seen[i], NULL };

      kring_record_set_int (voice, "person", children[i]);
      kring_record_set_text (voice, "kind", "observed");
      kring_record_set_texts (voice, "observed", observed);
      kring_edit_set_day (voice, "date", day);
      if (!kring_store_save (store, voice, error))
        return FALSE;
    }

  return kring_store_save (store, plan, error);
}

gboolean
kring_edit_agree (KringStore          *store,
                  KringRecord         *plan,
                  const char          *status,
                  const gint64        *children,
                  const char * const  *seen,
                  gsize                n_children,
                  int                  day,
                  GError             **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (plan);

  kring_record_set_text (copy, "status", status);

  return kring_edit_begin (store, "plan.status", plan, error)
         && kring_edit_finish (store, save_agreed (store, copy, children, seen, n_children, day, error), error);
}
