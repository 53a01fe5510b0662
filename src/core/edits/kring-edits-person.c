/* kring-edits-person.c - somebody comes in, and is hidden or erased
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-person.h"

#include "kring-edits-private.h"
#include "kring-erasing.h"
#include "kring-history.h"

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

  if (said->is_pet)
    kring_record_set_text (person, "kind", "pet");
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

gboolean
kring_edit_hide_person (KringStore   *store,
                        KringRecord  *person,
                        GError      **error)
{
  return kring_edit_text (store, person, "visibility", "team", error);
}

gboolean
kring_edit_bring_back (KringStore   *store,
                       KringRecord  *person,
                       GError      **error)
{
  return kring_history_bring_back (store, kring_record_get_id (person), error);
}

gboolean
kring_edit_erase_person (KringStore   *store,
                         KringRecord  *person,
                         GError      **error)
{
  return kring_store_erase (store, person, error);
}
