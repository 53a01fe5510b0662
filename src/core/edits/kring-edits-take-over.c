/* kring-edits-take-over.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-take-over.h"

#include "kring-edits-private.h"
#include "kring-order.h"

/* Of one action the family holds nothing yet, so what comes last is kept here. */
typedef struct {
  KringStore  *store;
  KringRecord *circle;
  int          ring;
  char        *last_person;
  char        *last_placement;
} Taking;

static char *
dup_last (GPtrArray *rows)
{
  return rows->len > 0 ? g_strdup (kring_record_get_text (rows->pdata[rows->len - 1], "pos")) : NULL;
}

/* @last becomes that of @record. */
static void
put_last (KringRecord  *record,
          char        **last)
{
  char *pos = kring_order_between (*last, NULL);

  kring_record_set_text (record, "pos", pos);
  g_free (*last);
  *last = pos;
}

static gboolean
save_person (Taking                  *self,
             const KringQuickPerson  *said,
             gint64                  *id,
             GError                 **error)
{
  g_autoptr(KringRecord) person = kring_edit_create_said (self->store, said);

  put_last (person, &self->last_person);
  if (!kring_edit_save_said (self->store, person, said, error))
    return FALSE;

  *id = kring_record_get_id (person);
  return TRUE;
}

static KringRecord *
find_placement (Taking *self,
                gint64  person)
{
  GPtrArray *placements = kring_family_parts (kring_store_get_family (self->store),
                                              kring_record_get_id (self->circle), KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == person)
      return placements->pdata[i];

  return NULL;
}

static gboolean
save_placement (Taking      *self,
                gint64       person,
                const char  *sector,
                GError     **error)
{
  KringRecord *present = find_placement (self, person);
  g_autoptr(KringRecord) placement = present != NULL
                                     ? kring_record_copy (present)
                                     : kring_edit_create_part (self->store, KRING_NOUN_PLACEMENT,
                                                               kring_record_get_id (self->circle));

  kring_record_set_int (placement, "person", person);
  kring_record_set_int (placement, "ring", self->ring);
  kring_record_set_text (placement, "sector", sector);
  kring_record_set_int (placement, "angle", KRING_UNSET);
  if (kring_record_get_flag (placement, "outside"))
    kring_record_set_int (placement, "outside", KRING_UNSET);
  if (present == NULL)
    put_last (placement, &self->last_placement);

  return kring_store_save (self->store, placement, error);
}

/* @person: the last of them. */
static gboolean
save_names (Taking                *self,
            const KringPaperName  *names,
            gsize                  n_names,
            gint64                *person,
            GError               **error)
{
  for (gsize i = 0; i < n_names; i++)
    {
      *person = names[i].person;
      if (*person == 0 && !save_person (self, names[i].said, person, error))
        return FALSE;
      if (!save_placement (self, *person, names[i].sector, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
take (KringStore            *store,
      const char            *what,
      KringRecord           *circle,
      int                    ring,
      const KringPaperName  *names,
      gsize                  n_names,
      gint64                *person,
      GError               **error)
{
  KringFamily *family = kring_store_get_family (store);
  Taking self = { .store = store, .circle = circle, .ring = ring };
  gboolean ok;

  self.last_person = dup_last (kring_family_list (family, KRING_NOUN_PERSON));
  self.last_placement = dup_last (kring_family_parts (family, kring_record_get_id (circle), KRING_NOUN_PLACEMENT));
  ok = kring_store_begin (store, what, error)
       && kring_edit_finish (store, save_names (&self, names, n_names, person, error), error);
  g_free (self.last_person);
  g_free (self.last_placement);

  return ok;
}

gboolean
kring_edit_take_over (KringStore            *store,
                      KringRecord           *circle,
                      int                    ring,
                      const KringPaperName  *names,
                      gsize                  n_names,
                      GError               **error)
{
  gint64 last;

  return take (store, "placement.paper", circle, ring, names, n_names, &last, error);
}

KringRecord *
kring_edit_add_said_to (KringStore              *store,
                        const KringQuickPerson  *said,
                        KringRecord             *circle,
                        int                      ring,
                        const char              *sector,
                        GError                 **error)
{
  const KringPaperName name = { .said = said, .sector = sector };
  gint64 person = 0;

  return take (store, "person.add", circle, ring, &name, 1, &person, error)
         ? kring_family_get (kring_store_get_family (store), person) : NULL;
}
