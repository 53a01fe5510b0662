/* kring-edits.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-edits.h"

#include <glib/gi18n-lib.h>

#include "kring-edits-private.h"
#include "kring-order.h"
#include "kring-rules.h"

gboolean
kring_edit_is_open (KringStore  *store,
                    KringRecord *record)
{
  KringFamily *family = kring_store_get_family (store);

  while (record != NULL && kring_record_get_noun (record) != KRING_NOUN_PLAN)
    {
      const KringField *owner = kring_noun_owner (kring_record_get_noun (record));

      record = owner != NULL ? kring_family_get (family, kring_record_get_ref (record, owner->name)) : NULL;
    }
  if (record == NULL)
    return TRUE;

  record = kring_family_get (family, kring_record_get_id (record));
  return record == NULL || !kring_record_is (record, "status", "replaced");
}

gboolean
kring_edit_begin (KringStore   *store,
                  const char   *what,
                  KringRecord  *record,
                  GError      **error)
{
  if (kring_edit_is_open (store, record))
    return kring_store_begin (store, what, error);

  g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT,
                       _("A newer version came in the place of this plan. Change it there; this one can still be read."));
  return FALSE;
}

gboolean
kring_edit_begin_field (KringStore   *store,
                        KringRecord  *record,
                        const char   *field,
                        GError      **error)
{
  g_autofree char *what = g_strdup_printf ("%s.%s", kring_nouns[kring_record_get_noun (record)].table, field);

  return kring_edit_begin (store, what, record, error);
}

gboolean
kring_edit_finish (KringStore  *store,
                   gboolean     saved,
                   GError     **error)
{
  if (saved)
    return kring_store_commit (store, error);

  kring_store_rollback (store);
  return FALSE;
}

gboolean
kring_edit_keeps_rules (KringStore   *store,
                        KringRecord  *copy,
                        GError      **error)
{
  KringFamily *family = kring_store_get_family (store);
  KringRecord *before = kring_family_get (family, kring_record_get_id (copy));
  const char *reason = kring_rules_check_record (family, copy);

  if (reason == NULL || before == NULL || kring_rules_check_record (family, before) != NULL)
    return TRUE;

  /* Translators: %s is a reason, such as "a stay ends before it begins" */
  g_set_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT, _("That cannot be: %s."), reason);
  return FALSE;
}

/* FALSE when nothing is left of what a row cannot be without. */
static gboolean
keeps_required (KringRecord  *copy,
                const char   *field,
                GError      **error)
{
  KringNoun noun = kring_record_get_noun (copy);
  const KringField *info = &kring_nouns[noun].fields[kring_noun_find_field (noun, field)];
  g_autofree char *text = kring_field_is_text (info) ? g_strdup (kring_record_get_text (copy, field)) : NULL;

  if ((info->flags & KRING_FIELD_REQUIRED) == 0
      || (kring_record_has (copy, field) && (text == NULL || *g_strstrip (text) != '\0')))
    return TRUE;

  g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT,
                       _("This cannot be empty. Escape brings back what was here."));
  return FALSE;
}

/* What else changes with a field, in the same action. */
typedef gboolean (*Follow) (KringStore   *store,
                            KringRecord  *before,
                            KringRecord  *after,
                            GError      **error);

static const struct { KringNoun noun; const char *field; Follow follow; } followers[] = {
  { KRING_NOUN_CIRCLE, "rings", kring_edit_follow_rings },
  { KRING_NOUN_CIRCLE, "sector_labels", kring_edit_follow_sides },
};

static Follow
find_follower (KringNoun   noun,
               const char *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (followers); i++)
    if (followers[i].noun == noun && g_str_equal (followers[i].field, field))
      return followers[i].follow;

  return NULL;
}

static gboolean
save_changed (KringStore   *store,
              KringRecord  *copy,
              const char   *field,
              GError      **error)
{
  KringRecord *present = kring_family_get (kring_store_get_family (store), kring_record_get_id (copy));
  Follow follow = present != NULL ? find_follower (kring_record_get_noun (copy), field) : NULL;
  g_autoptr(KringRecord) before = follow != NULL ? kring_record_copy (present) : NULL;

  return keeps_required (copy, field, error)
         && kring_edit_keeps_rules (store, copy, error)
         && kring_edit_begin_field (store, copy, field, error)
         && kring_edit_finish (store, kring_store_save (store, copy, error)
                               && (follow == NULL || follow (store, before, copy, error)), error);
}

gboolean
kring_edit_text (KringStore   *store,
                 KringRecord  *record,
                 const char   *field,
                 const char   *text,
                 GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (record);
  KringNoun noun = kring_record_get_noun (record);
  int index = kring_noun_find_field (noun, field);

  g_return_val_if_fail (index >= 0, FALSE);

  if (kring_nouns[noun].fields[index].kind == KRING_FIELD_TEXTS)
    {
      g_auto(GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);
      g_autoptr(GStrvBuilder) kept = g_strv_builder_new ();
      g_auto(GStrv) texts = NULL;

      for (gsize i = 0; lines[i] != NULL; i++)
        if (*g_strstrip (lines[i]) != '\0')
          g_strv_builder_add (kept, lines[i]);
      texts = g_strv_builder_end (kept);
      kring_record_set_texts (copy, field, (const char * const *) texts);
    }
  else
    {
      kring_record_set_text (copy, field, text);
    }

  return save_changed (store, copy, field, error);
}

gboolean
kring_edit_int (KringStore   *store,
                KringRecord  *record,
                const char   *field,
                gint64        number,
                GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (record);

  kring_record_set_int (copy, field, number);
  return save_changed (store, copy, field, error);
}

gboolean
kring_edit_date (KringStore       *store,
                 KringRecord      *record,
                 const char       *field,
                 const KringDate  *date,
                 GError          **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (record);

  kring_record_set_date (copy, field, date);
  return save_changed (store, copy, field, error);
}

/* A new record at the end of @rows. */
static KringRecord *
create_last (KringNoun  noun,
             GPtrArray *rows)
{
  KringRecord *record = kring_record_new (noun);
  const char *last = rows->len > 0 ? kring_record_get_text (rows->pdata[rows->len - 1], "pos") : NULL;
  g_autofree char *pos = kring_order_between (last, NULL);

  kring_record_set_text (record, "pos", pos);
  return record;
}

KringRecord *
kring_edit_create (KringStore *store,
                   KringNoun   noun)
{
  return create_last (noun, kring_family_list (kring_store_get_family (store), noun));
}

KringRecord *
kring_edit_create_part (KringStore *store,
                        KringNoun   noun,
                        gint64      owner)
{
  KringRecord *record = create_last (noun, kring_family_parts (kring_store_get_family (store), owner, noun));

  kring_record_set_int (record, kring_noun_owner (noun)->name, owner);
  return record;
}

void
kring_edit_set_day (KringRecord *record,
                    const char  *field,
                    int          day)
{
  KringDate date;

  kring_date_from_day (&date, day);
  kring_record_set_date (record, field, &date);
  kring_date_clear (&date);
}

gboolean
kring_edit_copy_parts (KringStore   *store,
                       KringRecord  *from,
                       KringRecord  *to,
                       KringNoun     noun,
                       GError      **error)
{
  GPtrArray *parts = kring_family_parts (kring_store_get_family (store), kring_record_get_id (from), noun);

  for (guint i = 0; i < parts->len; i++)
    {
      g_autoptr(KringRecord) part = kring_record_new (noun);

      kring_record_assign (part, parts->pdata[i]);
      kring_record_set_int (part, kring_noun_owner (noun)->name, kring_record_get_id (to));
      if (!kring_store_save (store, part, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_save_people (KringStore    *store,
                        KringRecord   *owner,
                        const char    *role,
                        const gint64  *people,
                        gsize          n_people,
                        GError       **error)
{
  KringNoun noun = kring_noun_find_people (kring_record_get_noun (owner), role);
  gint64 id = kring_record_get_id (owner);
  GPtrArray *present = kring_family_parts (kring_store_get_family (store), id, noun);

  for (guint i = 0; i < present->len; i++)
    if (kring_record_is (present->pdata[i], "role", role) && !kring_store_withdraw (store, present->pdata[i], error))
      return FALSE;

  for (gsize i = 0; i < n_people; i++)
    {
      g_autoptr(KringRecord) part = kring_edit_create_part (store, noun, id);
      g_autofree char *pos = kring_order_nth ((guint) i);

      kring_record_set_text (part, "pos", pos);
      kring_record_set_text (part, "role", role);
      kring_record_set_int (part, "person", people[i]);
      if (!kring_store_save (store, part, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_people (KringStore    *store,
                   KringRecord   *owner,
                   const char    *role,
                   const gint64  *people,
                   gsize          n_people,
                   GError       **error)
{
  g_return_val_if_fail (kring_noun_find_people (kring_record_get_noun (owner), role) != KRING_NO_NOUN, FALSE);

  return kring_edit_begin_field (store, owner, role, error)
         && kring_edit_finish (store, kring_edit_save_people (store, owner, role, people, n_people, error), error);
}
