/* kring-date-births.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-births.h"

struct _KringDateBirths
{
  KringShare       *share;    /* keeps the names alive */
  GArray           *births;   /* KringDateBirth */
  KringDateContext  context;
};

static void
clear_birth (gpointer data)
{
  kring_date_clear (&((KringDateBirth *) data)->birth);
}

static void
add_birth (KringDateBirths *self,
           KringRecord     *person,
           const char      *field)
{
  KringDateBirth birth = { .name = kring_record_get_text (person, field) };

  if (birth.name == NULL)
    return;

  if (kring_record_get_date (person, "birth", &birth.birth) && kring_date_is_dated (&birth.birth))
    g_array_append_val (self->births, birth);
  else
    kring_date_clear (&birth.birth);
}

KringDateBirths *
kring_date_births_new (KringShare *share,
                       int         as_of)
{
  KringDateBirths *self = g_new0 (KringDateBirths, 1);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  self->share = g_object_ref (share);
  self->births = g_array_new (FALSE, FALSE, sizeof (KringDateBirth));
  g_array_set_clear_func (self->births, clear_birth);

  /* a name that two people have is understood as that of nobody: the children alone, unless there are none */
  if (children->len > 0)
    people = children;
  for (guint i = 0; i < people->len; i++)
    {
      add_birth (self, people->pdata[i], "given");
      add_birth (self, people->pdata[i], "call");
    }

  self->context = (KringDateContext) {
    as_of, (const KringDateBirth *) self->births->data, self->births->len, kring_language_get (),
  };
  return self;
}

void
kring_date_births_free (KringDateBirths *self)
{
  g_array_unref (self->births);
  g_object_unref (self->share);
  g_free (self);
}

const KringDateContext *
kring_date_births_get_context (KringDateBirths *self)
{
  return &self->context;
}
