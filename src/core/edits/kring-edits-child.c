/* kring-edits-child.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-edits-child.h"

#include <glib/gi18n-lib.h>

#include "kring-contact-moments.h"
#include "kring-edits-private.h"
#include "kring-order.h"

/* The events in which somebody has a part, each once; withdrawn ones are left out. */
static GPtrArray *
list_events (KringFamily *family,
             gint64       person)
{
  GPtrArray *parts = kring_family_list (family, KRING_NOUN_EVENT_PERSON);
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *event = kring_family_get (family, kring_record_get_ref (parts->pdata[i], "event"));

      if (kring_record_get_ref (parts->pdata[i], "person") == person && event != NULL
          && !kring_record_get_flag (event, "withdrawn") && !g_ptr_array_find (events, event, NULL))
        g_ptr_array_add (events, event);
    }

  return events;
}

/* The event of @kind that is about @child more than about somebody else: the first of it; NULL: none. */
static KringRecord *
find_event (KringFamily *family,
            GPtrArray   *events,
            gint64       child,
            const char  *kind)
{
  for (guint i = 0; i < events->len; i++)
    {
      GPtrArray *parts = kring_family_parts (family, kring_record_get_id (events->pdata[i]), KRING_NOUN_EVENT_PERSON);

      if (!kring_record_is (events->pdata[i], "kind", kind))
        continue;

      for (guint j = 0; j < parts->len; j++)
        if (kring_record_get_ref (parts->pdata[j], "person") == child
            && (!kring_record_has (parts->pdata[j], "role") || kring_record_is (parts->pdata[j], "role", "subject")))
          return events->pdata[i];
    }

  return NULL;
}

static gboolean
save_birth (KringStore       *store,
            KringRecord      *event,
            KringRecord      *child,
            const KringDate  *date,
            GError          **error)
{
  gboolean is_new = kring_record_get_id (event) == 0;
  g_autofree char *title = g_strdup_printf (_("%s is born"), kring_person_name (child));
  g_autoptr(KringRecord) part = NULL;

  kring_record_set_text (event, "kind", "birth");
  kring_record_set_text (event, "title", title);
  kring_record_set_date (event, "date", date);
  kring_record_set_date (event, "end", NULL);
  kring_record_set_text (event, "state", NULL);
  if (is_new)
    {
      kring_record_set_text (event, "certainty", "agreed");
      kring_record_set_text (event, "visibility", "all");
      kring_record_set_text (event, "domain", "family");
    }
  if (!kring_store_save (store, event, error))
    return FALSE;
  if (!is_new)
    return TRUE;

  part = kring_edit_create_part (store, KRING_NOUN_EVENT_PERSON, kring_record_get_id (event));
  kring_record_set_int (part, "person", kring_record_get_id (child));
  kring_record_set_text (part, "role", "subject");
  return kring_store_save (store, part, error);
}

static const KringContactMoment *
find_moment (KringRecord *event)
{
  const char *code = kring_record_get_text (event, "moment");
  guint n_moments;
  const KringContactMoment *moments = kring_contact_moments_get (KRING_LANGUAGE_NL, &n_moments);

  for (guint i = 0; code != NULL && i < n_moments; i++)
    if (g_str_equal (moments[i].code, code))
      return &moments[i];

  return NULL;
}

/* The date of a planned moment that is still the one counted from @due, counted from @birth. */
static gboolean
save_moved (KringStore       *store,
            KringRecord      *event,
            const KringDate  *due,
            const KringDate  *birth,
            GError          **error)
{
  const KringContactMoment *moment = find_moment (event);
  g_auto(KringDate) counted = KRING_DATE_INIT;
  g_auto(KringDate) now = KRING_DATE_INIT;
  g_autofree char *cell = NULL;
  g_autoptr(KringRecord) copy = NULL;

  if (moment == NULL || !kring_record_is (event, "state", "planned")
      || !kring_contact_moment_date (moment, NULL, due, &counted)
      || !kring_contact_moment_date (moment, birth, due, &now))
    return TRUE;

  cell = kring_date_to_cell (&counted);
  if (!kring_record_is (event, "date", cell))
    return TRUE;

  copy = kring_record_copy (event);
  return !kring_record_set_date (copy, "date", &now) || kring_store_save (store, copy, error);
}

static gboolean
save_born (KringStore       *store,
           KringRecord      *child,
           KringRecord      *birth,
           GPtrArray        *events,
           const KringDate  *date,
           GError          **error)
{
  g_auto(KringDate) due = KRING_DATE_INIT;

  if (!kring_store_save (store, child, error) || !save_birth (store, birth, child, date, error))
    return FALSE;

  kring_record_get_date (child, "due", &due);
  for (guint i = 0; i < events->len; i++)
    if (!save_moved (store, events->pdata[i], &due, date, error))
      return FALSE;

  return TRUE;
}

KringRecord *
kring_edit_born (KringStore       *store,
                 KringRecord      *child,
                 const KringDate  *date,
                 const char       *name,
                 GError          **error)
{
  KringFamily *family = kring_store_get_family (store);
  gint64 id = kring_record_get_id (child);
  g_autoptr(GPtrArray) events = list_events (family, id);
  KringRecord *known = find_event (family, events, id, "birth");
  g_autoptr(KringRecord) copy = kring_record_copy (child);
  g_autoptr(KringRecord) birth = NULL;

  if (known == NULL)
    known = find_event (family, events, id, "due");
  birth = known != NULL ? kring_record_copy (known) : kring_edit_create (store, KRING_NOUN_EVENT);

  kring_record_set_text (copy, "life", "alive");
  kring_record_set_date (copy, "birth", date);
  if (name != NULL && *name != '\0')
    {
      kring_record_set_text (copy, "given", name);
      if (kring_record_is (copy, "name_status", "unknown"))
        kring_record_set_text (copy, "name_status", "partial");
    }

  if (!kring_edit_keeps_rules (store, copy, error) || !kring_store_begin (store, "person.born", error)
      || !kring_edit_finish (store, save_born (store, copy, birth, events, date, error), error))
    return NULL;

  return kring_family_get (family, kring_record_get_id (birth));
}

KringRecord *
kring_edit_find_expected (KringStore            *store,
                          const KringQuickEvent *told)
{
  KringRecord *person;

  if (!g_str_equal (told->kind, "birth") || told->people->len != 1 || !kring_date_is_dated (&told->date))
    return NULL;

  person = kring_family_get (kring_store_get_family (store), g_array_index (told->people, gint64, 0));

  return person != NULL && kring_record_is (person, "life", "expected") ? person : NULL;
}

static gboolean
has_moment (GPtrArray  *events,
            const char *code)
{
  for (guint i = 0; i < events->len; i++)
    if (kring_record_is (events->pdata[i], "moment", code))
      return TRUE;

  return FALSE;
}

static gboolean
save_moment (KringStore                *store,
             KringRecord               *child,
             const KringContactMoment  *moment,
             const KringDate           *date,
             char                     **last,
             GError                   **error)
{
  g_autoptr(KringRecord) event = kring_edit_create (store, KRING_NOUN_EVENT);
  g_autofree char *title = kring_contact_moment_title (moment, kring_language_get ());
  g_autoptr(KringRecord) part = NULL;

  /* the family only knows of those before it when the action is done */
  if (*last != NULL)
    kring_record_set_text (event, "pos", *last);
  g_free (*last);
  *last = kring_order_between (kring_record_get_text (event, "pos"), NULL);

  kring_record_set_text (event, "kind", "kg_contact");
  kring_record_set_text (event, "title", title);
  kring_record_set_date (event, "date", date);
  kring_record_set_text (event, "moment", moment->code);
  kring_record_set_text (event, "state", "planned");
  kring_record_set_text (event, "domain", "growth");
  kring_record_set_text (event, "certainty", "agreed");
  kring_record_set_text (event, "visibility", "all");
  if (!kring_store_save (store, event, error))
    return FALSE;

  part = kring_edit_create_part (store, KRING_NOUN_EVENT_PERSON, kring_record_get_id (event));
  kring_record_set_int (part, "person", kring_record_get_id (child));
  kring_record_set_text (part, "role", "subject");
  return kring_store_save (store, part, error);
}

static gboolean
save_moments (KringStore   *store,
              KringRecord  *child,
              GError      **error)
{
  g_autoptr(GPtrArray) events = list_events (kring_store_get_family (store), kring_record_get_id (child));
  g_auto(KringDate) birth = KRING_DATE_INIT;
  g_auto(KringDate) due = KRING_DATE_INIT;
  g_autofree char *last = NULL;
  guint n_moments;
  const KringContactMoment *moments = kring_contact_moments_get (kring_language_get (), &n_moments);

  kring_record_get_date (child, "birth", &birth);
  kring_record_get_date (child, "due", &due);
  for (guint i = 0; i < n_moments; i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (has_moment (events, moments[i].code) || !kring_contact_moment_date (&moments[i], &birth, &due, &date))
        continue;
      if (!save_moment (store, child, &moments[i], &date, &last, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_add_moments (KringStore   *store,
                        KringRecord  *child,
                        GError      **error)
{
  return kring_store_begin (store, "event.moments", error)
         && kring_edit_finish (store, save_moments (store, child, error), error);
}

static gboolean
is_young (KringRecord *person,
          int          today)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;
  g_auto(KringDate) due = KRING_DATE_INIT;

  if (kring_record_is (person, "life", "expected"))
    return kring_record_get_date (person, "due", &due) && kring_date_is_dated (&due);

  return kring_record_is (person, "life", "alive") && kring_record_get_date (person, "birth", &birth)
         && kring_day_is_valid (birth.lo) && kring_day_is_valid (birth.hi)
         && kring_day_age (birth.lo, today) < KRING_CONTACT_MOMENTS_YEARS;
}

gboolean
kring_child_may_have_moments (KringShare  *share,
                              KringRecord *person,
                              int          today)
{
  GPtrArray *parts = kring_share_list (share, KRING_NOUN_EVENT_PERSON);
  gint64 id = kring_record_get_id (person);
  guint n_moments;

  kring_contact_moments_get (kring_language_get (), &n_moments);
  if (n_moments == 0 || !kring_record_is (person, "kind", "person") || !is_young (person, today))
    return FALSE;

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *event = kring_share_follow (share, parts->pdata[i], "event");

      if (kring_record_get_ref (parts->pdata[i], "person") == id && event != NULL && kring_record_has (event, "moment"))
        return FALSE;
    }

  return TRUE;
}
