/* kring-readers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-readers.h"

#include <glib/gi18n.h>

#include "kring-look-as.h"

const KringReader kring_readers[] = {
  { KRING_PROFILE_PRESENT, N_("Everybody at the table"), N_("Kring leaves out what not everybody at the table may know.") },
  { KRING_PROFILE_FAMILY, N_("The family"), N_("Kring leaves out what is not for the family.") },
  { KRING_PROFILE_PARENTS, N_("The parents"), N_("Kring leaves out what is not for the parents.") },
  { KRING_PROFILE_CHILD, N_("The children"), N_("Only what is put in words for children is in it.") },
  { KRING_PROFILE_SERVICE, N_("Another service"),
    N_("Only the question, the agreements and whom to call are in it, and who is needed to understand them.") },
  { KRING_PROFILE_ACCESS12, N_("A young person who asks to look"),
    N_("Kring leaves out what others told in confidence, and what is only about others.") },
  { KRING_PROFILE_PERSON, N_("One person from the circle"),
    N_("What everybody at the table may know is in it, and what is only for this person.") },
  { KRING_PROFILE_FULL, N_("Only me: everything"), N_("Everything is in it, your own notes too. Keep it where only you come.") },
};
const guint kring_n_readers = G_N_ELEMENTS (kring_readers);

static gboolean
can_read (KringRecord *person)
{
  return kring_record_is (person, "kind", "person") && !kring_record_is (person, "life", "deceased")
         && !kring_record_is (person, "life", "expected") && !kring_record_is (person, "life", "stillborn");
}

GPtrArray *
kring_reader_list_people (const KringReader *self,
                          KringDesk         *desk)
{
  KringShare *share = kring_desk_get_share (desk);
  gboolean is_asking = self->profile == KRING_PROFILE_ACCESS12;
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *from = is_asking ? children : kring_share_list (share, KRING_NOUN_PERSON);
  GPtrArray *people = g_ptr_array_new ();

  for (guint i = 0; kring_profile_needs_person (self->profile) && i < from->len; i++)
    if (is_asking ? kring_look_as_can_ask (desk, from->pdata[i]) : can_read (from->pdata[i]))
      g_ptr_array_add (people, from->pdata[i]);

  return people;
}
