/* kring-share.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-share.h"

#include "kring-redaction.h"

struct _KringShare
{
  GObject       parent_instance;

  KringFamily  *visible;
  KringProfile  profile;
  gint64        person;
};

G_DEFINE_FINAL_TYPE (KringShare, kring_share, G_TYPE_OBJECT)

static void
kring_share_finalize (GObject *object)
{
  KringShare *self = KRING_SHARE (object);

  g_clear_object (&self->visible);

  G_OBJECT_CLASS (kring_share_parent_class)->finalize (object);
}

static void
kring_share_class_init (KringShareClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_share_finalize;
}

static void
kring_share_init (KringShare *self)
{
}

KringShare *
kring_share_new (KringFamily  *family,
                 KringProfile  profile,
                 gint64        person)
{
  KringShare *self = g_object_new (KRING_TYPE_SHARE, NULL);

  g_return_val_if_fail (KRING_IS_FAMILY (family), NULL);

  self->profile = profile;
  self->person = person;
  self->visible = profile == KRING_PROFILE_FULL ? g_object_ref (family) : kring_redact (family, profile, person);

  return self;
}

KringProfile
kring_share_get_profile (KringShare *self)
{
  return self->profile;
}

gint64
kring_share_get_person (KringShare *self)
{
  return self->person;
}

KringRecord *
kring_share_get (KringShare *self,
                 gint64      id)
{
  KringRecord *record = kring_family_get (self->visible, id);

  return record != NULL && !kring_record_get_flag (record, "withdrawn") ? record : NULL;
}

GPtrArray *
kring_share_list (KringShare *self,
                  KringNoun   noun)
{
  return kring_family_list (self->visible, noun);
}

GPtrArray *
kring_share_parts (KringShare  *self,
                   KringRecord *owner,
                   KringNoun    noun)
{
  return kring_family_parts (self->visible, kring_record_get_id (owner), noun);
}

GPtrArray *
kring_share_list_withdrawn (KringShare *self,
                            KringNoun   noun)
{
  return self->profile == KRING_PROFILE_FULL ? kring_family_list_withdrawn (self->visible, noun) : g_ptr_array_new ();
}

KringRecord *
kring_share_get_family (KringShare *self)
{
  return kring_family_get_self (self->visible);
}

KringRecord *
kring_share_follow (KringShare  *self,
                    KringRecord *record,
                    const char  *field)
{
  return kring_share_get (self, kring_record_get_ref (record, field));
}

GPtrArray *
kring_share_people (KringShare  *self,
                    KringRecord *owner,
                    const char  *role)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  KringNoun noun = kring_noun_find_people (kring_record_get_noun (owner), role);
  GPtrArray *rows;

  g_return_val_if_fail (noun != KRING_NO_NOUN, NULL);

  rows = kring_share_parts (self, owner, noun);
  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (self, rows->pdata[i], "person");

      if (person != NULL && kring_record_is (rows->pdata[i], "role", role))
        g_ptr_array_add (people, person);
    }

  return g_steal_pointer (&people);
}

static int
compare_birth (gconstpointer a,
               gconstpointer b)
{
  KringRecord *people[] = { *(KringRecord **) a, *(KringRecord **) b };
  KringDate births[2];
  int order;

  for (int i = 0; i < 2; i++)
    if (!kring_record_get_date (people[i], "birth", &births[i]))
      {
        kring_date_clear (&births[i]);
        kring_record_get_date (people[i], "due", &births[i]);
      }

  order = kring_date_compare (&births[0], &births[1]);
  kring_date_clear (&births[0]);
  kring_date_clear (&births[1]);

  return order != 0 ? order : g_strcmp0 (kring_record_get_text (people[0], "pos"),
                                         kring_record_get_text (people[1], "pos"));
}

GPtrArray *
kring_share_children (KringShare *self)
{
  static const char * const flags[] = { "centre", "client" };
  g_autoptr(GPtrArray) children = g_ptr_array_new ();
  GPtrArray *people = kring_share_list (self, KRING_NOUN_PERSON);

  for (gsize flag = 0; children->len == 0 && flag < G_N_ELEMENTS (flags); flag++)
    for (guint i = 0; i < people->len; i++)
      if (kring_record_get_flag (people->pdata[i], flags[flag]))
        g_ptr_array_add (children, people->pdata[i]);

  g_ptr_array_sort (children, compare_birth);
  return g_steal_pointer (&children);
}
