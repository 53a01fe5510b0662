/* kring-edits-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-row.h"

#include "kring-edits-private.h"

static void
set_cell (KringRecord *row,
          const char  *field,
          const char  *value)
{
  KringNoun noun = kring_record_get_noun (row);
  int index = kring_noun_find_field (noun, field);

  g_return_if_fail (index >= 0);

  if (kring_field_is_text (&kring_nouns[noun].fields[index]))
    kring_record_set_text (row, field, value);
  else
    kring_record_set_int (row, field, g_ascii_strtoll (value, NULL, 10));
}

KringRecord *
kring_edit_add_row (KringStore          *store,
                    KringNoun            noun,
                    const char          *field,
                    gint64               to,
                    const char * const  *cells,
                    GError             **error)
{
  const KringField *owner = kring_noun_owner (noun);
  gboolean is_part = owner != NULL && g_str_equal (owner->name, field);
  g_autoptr(KringRecord) row = is_part ? kring_edit_create_part (store, noun, to) : kring_edit_create (store, noun);
  g_autofree char *what = g_strconcat (kring_nouns[noun].table, ".add", NULL);

  kring_record_set_int (row, field, to);
  for (gsize i = 0; cells[i] != NULL; i += 2)
    set_cell (row, cells[i], cells[i + 1]);

  if (!kring_edit_begin (store, what, row, error)
      || !kring_edit_finish (store, kring_store_save (store, row, error), error))
    return NULL;

  return row;   /* the family holds it */
}
