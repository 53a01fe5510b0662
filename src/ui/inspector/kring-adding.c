/* kring-adding.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-adding.h"

#include "kring-edits-row.h"

static gboolean
is_taken (KringShare                *share,
          const KringInspectedGroup *group,
          gint64                     id,
          const char                *field,
          gint64                     person)
{
  GPtrArray *rows = kring_share_list (share, group->list);

  if (person == id)
    return TRUE;

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_get_ref (rows->pdata[i], group->field) == id && kring_record_get_ref (rows->pdata[i], field) == person)
      return TRUE;

  return FALSE;
}

/* Who is not there yet: a child, and otherwise the first of all; 0 when everybody is. */
static gint64
find_person (KringShare                *share,
             const KringInspectedGroup *group,
             gint64                     id,
             const char                *field)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *lists[] = { children, kring_share_list (share, KRING_NOUN_PERSON) };

  for (gsize list = 0; list < G_N_ELEMENTS (lists); list++)
    for (guint i = 0; i < lists[list]->len; i++)
      if (!is_taken (share, group, id, field, kring_record_get_id (lists[list]->pdata[i])))
        return kring_record_get_id (lists[list]->pdata[i]);

  return 0;
}

KringRecord *
kring_adding_add (KringDesk                  *desk,
                  const KringInspectedGroup  *group,
                  gint64                      id,
                  GError                    **error)
{
  g_auto(GStrv) pairs = g_strsplit (group->cells, ";", -1);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) cells = NULL;

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);

      g_strv_builder_add (builder, pair[0]);
      if (g_str_equal (pair[1], "@"))
        g_strv_builder_take (builder, g_strdup_printf ("%" G_GINT64_FORMAT,
                                                       find_person (kring_desk_get_share (desk), group, id, pair[0])));
      else
        g_strv_builder_add (builder, pair[1]);
    }
  cells = g_strv_builder_end (builder);

  return kring_edit_add_row (kring_desk_get_store (desk), group->list, group->field, id, (const char * const *) cells, error);
}
