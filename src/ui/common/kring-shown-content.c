/* kring-shown-content.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-shown-content.h"

/* Between cells and between rows; nobody types these. */
#define UNSET "\001"
#define CELL  "\002"
#define ROW   "\003"

static gboolean
is_shown (const KringField *field)
{
  return !g_str_equal (field->name, "pos") && !g_str_equal (field->name, "extra");
}

static void
add_cells (GString     *content,
           KringRecord *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  g_string_append_printf (content, ROW "%" G_GINT64_FORMAT, kring_record_get_id (record));
  for (guint i = 0; i < info->n_fields; i++)
    {
      gboolean is_text = kring_field_is_text (&info->fields[i]);
      const char *text = is_text ? kring_record_peek_text (record, i) : NULL;
      gint64 number = is_text ? KRING_UNSET : kring_record_peek_int (record, i);

      g_string_append (content, CELL);
      if (!is_shown (&info->fields[i]))
        continue;
      if (number != KRING_UNSET)
        g_string_append_printf (content, "%" G_GINT64_FORMAT, number);
      else
        g_string_append (content, text != NULL ? text : UNSET);
    }
}

void
kring_shown_content_add (GString     *content,
                         KringShare  *share,
                         KringRecord *record)
{
  const KringNounInfo *info;

  if (record == NULL)
    {
      g_string_append (content, ROW UNSET);
      return;
    }

  add_cells (content, record);
  info = &kring_nouns[kring_record_get_noun (record)];
  for (guint i = 0; i < info->n_fields; i++)
    {
      gboolean is_ref = info->fields[i].kind == KRING_FIELD_REF && (info->fields[i].flags & KRING_FIELD_OWNER) == 0;
      KringRecord *other = is_ref ? kring_share_follow (share, record, info->fields[i].name) : NULL;

      if (other != NULL)
        add_cells (content, other);
    }
}

void
kring_shown_content_add_all (GString    *content,
                             KringShare *share,
                             GPtrArray  *records)
{
  for (guint i = 0; i < records->len; i++)
    kring_shown_content_add (content, share, records->pdata[i]);
  g_string_append (content, ROW);
}

void
kring_shown_content_add_parts (GString     *content,
                               KringShare  *share,
                               KringRecord *owner,
                               KringNoun    noun)
{
  kring_shown_content_add_all (content, share, kring_share_parts (share, owner, noun));
}
