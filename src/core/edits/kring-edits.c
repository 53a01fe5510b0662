/* kring-edits.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-edits.h"

#include <glib/gi18n-lib.h>

#include "kring-edits-child.h"
#include "kring-edits-private.h"
#include "kring-order.h"
#include "kring-rules.h"
#include "kring-texts.h"

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

/* "person.note": the code of changing one field. */
static gboolean
begin_field (KringStore   *store,
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

static gboolean
save_changed (KringStore   *store,
              KringRecord  *copy,
              const char   *field,
              GError      **error)
{
  return keeps_required (copy, field, error)
         && kring_edit_keeps_rules (store, copy, error)
         && begin_field (store, copy, field, error)
         && kring_edit_finish (store, kring_store_save (store, copy, error), error);
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

  return begin_field (store, record, "withdrawn", error)
         && kring_edit_finish (store, withdraw (store, record, error), error);
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

static gboolean
save_tie (KringStore   *store,
          KringRecord  *person,
          const char   *kind,
          gint64        to,
          GError      **error)
{
  g_autoptr(KringRecord) tie = kring_edit_create (store, KRING_NOUN_TIE);

  kring_record_set_int (tie, "from", kring_record_get_id (person));
  kring_record_set_int (tie, "to", to);
  kring_record_set_text (tie, "kind", kind);
  return kring_store_save (store, tie, error);
}

/* One more in the list of persons, who lives. */
static KringRecord *
create_person (KringStore *store,
               gboolean    is_named)
{
  KringRecord *person = kring_edit_create (store, KRING_NOUN_PERSON);

  kring_record_set_text (person, "kind", "person");
  kring_record_set_text (person, "name_status", is_named ? "partial" : "unknown");
  kring_record_set_text (person, "life", "alive");
  return person;
}

KringRecord *
kring_edit_add_person (KringStore  *store,
                       const char  *name,
                       gboolean     is_label,
                       const char  *tie_kind,
                       gint64       child,
                       GError     **error)
{
  g_autoptr(KringRecord) person = create_person (store, !is_label);
  gboolean saved;

  kring_record_set_text (person, is_label ? "label" : "given", name);
  if (!kring_store_begin (store, "person.add", error))
    return NULL;

  saved = kring_store_save (store, person, error)
          && (tie_kind == NULL || child == 0 || save_tie (store, person, tie_kind, child, error));

  return kring_edit_finish (store, saved, error) ? person : NULL;   /* the family holds it */
}

KringRecord *
kring_edit_create_said (KringStore             *store,
                        const KringQuickPerson *said)
{
  KringRecord *person = create_person (store, said->given != NULL);

  kring_record_set_text (person, "given", said->given);
  kring_record_set_text (person, "family_name", said->family_name);
  kring_record_set_text (person, "call", said->call);
  kring_record_set_text (person, "label", said->label);
  kring_record_set_text (person, "sex", said->sex);
  if (said->family_name != NULL)
    kring_record_set_text (person, "name_status", "known");
  if (said->is_paid)
    kring_record_set_int (person, "professional", 1);

  return person;
}

gboolean
kring_edit_save_said (KringStore              *store,
                      KringRecord             *person,
                      const KringQuickPerson  *said,
                      GError                 **error)
{
  gboolean saved = kring_store_save (store, person, error);

  for (guint i = 0; saved && said->tie_kind != NULL && i < said->whose->len; i++)
    saved = save_tie (store, person, said->tie_kind, kring_record_get_id (said->whose->pdata[i]), error);

  return saved;
}

KringRecord *
kring_edit_add_said (KringStore              *store,
                     const KringQuickPerson  *said,
                     GError                 **error)
{
  g_autoptr(KringRecord) person = kring_edit_create_said (store, said);

  if (!kring_store_begin (store, "person.add", error)
      || !kring_edit_finish (store, kring_edit_save_said (store, person, said, error), error))
    return NULL;

  return person;   /* the family holds it */
}

static gboolean
save_event (KringStore   *store,
            KringRecord  *event,
            GArray       *people,
            GError      **error)
{
  if (!kring_store_save (store, event, error))
    return FALSE;

  for (guint i = 0; i < people->len; i++)
    {
      g_autoptr(KringRecord) part = kring_edit_create_part (store, KRING_NOUN_EVENT_PERSON, kring_record_get_id (event));
      g_autofree char *pos = kring_order_nth (i);

      kring_record_set_text (part, "pos", pos);
      kring_record_set_int (part, "person", g_array_index (people, gint64, i));
      kring_record_set_text (part, "role", "subject");
      if (!kring_store_save (store, part, error))
        return FALSE;
    }

  return TRUE;
}

KringRecord *
kring_edit_add_told_event (KringStore             *store,
                           const KringQuickEvent  *told,
                           GError                **error)
{
  g_autoptr(KringRecord) event = kring_edit_create (store, KRING_NOUN_EVENT);
  KringRecord *expected = kring_edit_find_expected (store, told);

  g_return_val_if_fail (told->people->len > 0, NULL);

  if (expected != NULL)
    return kring_edit_born (store, expected, &told->date, NULL, error);

  kring_record_set_text (event, "kind", told->kind);
  kring_record_set_text (event, "title", told->title);
  kring_record_set_date (event, "date", kring_date_is_dated (&told->date) ? &told->date : NULL);
  if (told->place != 0)
    kring_record_set_int (event, "place", told->place);
  kring_record_set_text (event, "certainty", "agreed");
  kring_record_set_text (event, "visibility", "all");

  if (!kring_store_begin (store, "event.add", error)
      || !kring_edit_finish (store, save_event (store, event, told->people, error), error))
    return NULL;

  return event;
}

KringRecord *
kring_edit_add_event (KringStore       *store,
                      const char       *kind,
                      const KringDate  *date,
                      const char       *title,
                      const gint64     *people,
                      gsize             n_people,
                      GError          **error)
{
  g_auto(KringQuickEvent) told = { .date = KRING_DATE_INIT, .title = g_strdup (title), .kind = kind };

  if (date != NULL)
    kring_date_copy (date, &told.date);
  told.people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (told.people, people, (guint) n_people);

  return kring_edit_add_told_event (store, &told, error);
}

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

  return begin_field (store, owner, role, error)
         && kring_edit_finish (store, kring_edit_save_people (store, owner, role, people, n_people, error), error);
}
