/* kring-edits-person.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-person.h"

#include "kring-erasing.h"

gboolean
kring_edit_hide_person (KringStore   *store,
                        KringRecord  *person,
                        GError      **error)
{
  return kring_edit_text (store, person, "visibility", "team", error);
}

gboolean
kring_edit_erase_person (KringStore   *store,
                         KringRecord  *person,
                         GError      **error)
{
  return kring_store_erase (store, person, error);
}
