/* kring-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rows.h"

#include "kring-fold.h"

void
kring_rows_clear (KringRows *self)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      g_clear_pointer (&self->insert[noun], kring_query_free);
      g_clear_pointer (&self->update[noun], kring_query_free);
      g_clear_pointer (&self->select[noun], kring_query_free);
    }
  g_clear_pointer (&self->forget_words, kring_query_free);
  g_clear_pointer (&self->keep_words, kring_query_free);
}

static void
append_columns (GString             *sql,
                const KringNounInfo *info)
{
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, ", \"%s\"", info->fields[i].name);
}

static KringQuery *
create_insert (KringRows  *self,
               KringNoun   noun,
               GError    **error)
{
  const KringNounInfo *info = &kring_nouns[noun];
  g_autoptr(GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO %s (id", info->table);
  append_columns (sql, info);
  g_string_append (sql, ") VALUES (?1");
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, ", ?%u", i + 2);
  g_string_append_c (sql, ')');

  return kring_query_new (self->db, sql->str, error);
}

static KringQuery *
create_update (KringRows  *self,
               KringNoun   noun,
               GError    **error)
{
  const KringNounInfo *info = &kring_nouns[noun];
  g_autoptr(GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "UPDATE %s SET ", info->table);
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, "%s\"%s\" = ?%u", i > 0 ? ", " : "", info->fields[i].name, i + 2);
  g_string_append (sql, " WHERE id = ?1");

  return kring_query_new (self->db, sql->str, error);
}

static KringQuery *
create_select (KringRows   *self,
               KringNoun    noun,
               const char  *where,
               GError     **error)
{
  const KringNounInfo *info = &kring_nouns[noun];
  g_autoptr(GString) sql = g_string_new ("SELECT id");

  append_columns (sql, info);
  g_string_append_printf (sql, " FROM %s%s", info->table, where);

  return kring_query_new (self->db, sql->str, error);
}

static void
bind_record (KringQuery  *query,
             KringRecord *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  kring_query_bind_int (query, 1, kring_record_get_id (record));
  for (guint i = 0; i < info->n_fields; i++)
    {
      gboolean is_text = kring_field_is_text (&info->fields[i]);

      if (is_text && g_str_equal (info->fields[i].name, "pos") && kring_record_peek_text (record, i) == NULL)
        kring_query_bind_text (query, (int) i + 2, "");
      else if (is_text)
        kring_query_bind_text (query, (int) i + 2, kring_record_peek_text (record, i));
      else if (g_str_equal (info->fields[i].name, "withdrawn"))
        kring_query_bind_int (query, (int) i + 2, kring_record_get_flag (record, "withdrawn"));
      else if (kring_record_peek_int (record, i) == KRING_UNSET)
        kring_query_bind_null (query, (int) i + 2);
      else
        kring_query_bind_int (query, (int) i + 2, kring_record_peek_int (record, i));
    }
}

static void
take_cells (KringQuery  *query,
            KringRecord *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  for (guint i = 0; i < info->n_fields; i++)
    if (kring_field_is_text (&info->fields[i]))
      kring_record_poke_text (record, i, kring_query_text (query, (int) i + 1));
    else
      kring_record_poke_int (record, i, kring_query_is_null (query, (int) i + 1)
                             ? KRING_UNSET : kring_query_int (query, (int) i + 1));
}

gboolean
kring_rows_insert (KringRows    *self,
                   KringRecord  *record,
                   GError      **error)
{
  KringNoun noun = kring_record_get_noun (record);

  if (self->insert[noun] == NULL && (self->insert[noun] = create_insert (self, noun, error)) == NULL)
    return FALSE;

  bind_record (self->insert[noun], record);
  return kring_query_run (self->insert[noun], error);
}

gboolean
kring_rows_update (KringRows    *self,
                   KringRecord  *record,
                   GError      **error)
{
  KringNoun noun = kring_record_get_noun (record);

  if (self->update[noun] == NULL && (self->update[noun] = create_update (self, noun, error)) == NULL)
    return FALSE;

  bind_record (self->update[noun], record);
  return kring_query_run (self->update[noun], error);
}

gboolean
kring_rows_reload (KringRows    *self,
                   KringRecord  *record,
                   GError      **error)
{
  KringNoun noun = kring_record_get_noun (record);
  KringStep step;

  if (self->select[noun] == NULL
      && (self->select[noun] = create_select (self, noun, " WHERE id = ?1", error)) == NULL)
    return FALSE;

  kring_query_bind_int (self->select[noun], 1, kring_record_get_id (record));
  step = kring_query_step (self->select[noun], error);
  if (step == KRING_STEP_ROW)
    take_cells (self->select[noun], record);
  kring_query_reset (self->select[noun]);

  return step != KRING_STEP_ERROR;
}

gboolean
kring_rows_load (KringRows    *self,
                 KringFamily  *family,
                 GError      **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      g_autoptr(KringQuery) query = create_select (self, (KringNoun) noun, "", error);
      KringStep step;

      if (query == NULL)
        return FALSE;

      while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
        {
          g_autoptr(KringRecord) record = kring_record_new ((KringNoun) noun);

          kring_record_set_id (record, kring_query_int (query, 0));
          take_cells (query, record);
          kring_family_put (family, record);
        }
      if (step == KRING_STEP_ERROR)
        return FALSE;
    }

  return TRUE;
}

/* What can be searched: prose, and everything people, places and organisations are called. */
static char *
collect_words (KringRecord *record)
{
  static const char * const names[] = { "given", "family_name", "call", "label", "name", "town", "title", "function", "job" };
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < info->n_fields; i++)
    {
      const KringField *field = &info->fields[i];
      gboolean is_searched = (field->flags & KRING_FIELD_PROSE) != 0;

      for (gsize j = 0; !is_searched && j < G_N_ELEMENTS (names); j++)
        is_searched = g_str_equal (field->name, names[j]);

      if (is_searched && kring_record_peek_text (record, i) != NULL)
        g_string_append_printf (words, "%s ", kring_record_peek_text (record, i));
    }

  return words->len > 0 ? kring_fold (words->str) : NULL;
}

gboolean
kring_rows_index (KringRows    *self,
                  KringRecord  *record,
                  GError      **error)
{
  g_autofree char *words = kring_record_get_flag (record, "withdrawn") ? NULL : collect_words (record);

  if (self->forget_words == NULL)
    {
      self->forget_words = kring_query_new (self->db, "DELETE FROM search WHERE rowid = ?1", error);
      if (self->forget_words == NULL)
        return FALSE;
    }
  if (self->keep_words == NULL)
    {
      self->keep_words = kring_query_new (self->db, "INSERT INTO search (rowid, words) VALUES (?1, ?2)", error);
      if (self->keep_words == NULL)
        return FALSE;
    }

  kring_query_bind_int (self->forget_words, 1, kring_record_get_id (record));
  if (!kring_query_run (self->forget_words, error))
    return FALSE;
  if (words == NULL)
    return TRUE;

  kring_query_bind_int (self->keep_words, 1, kring_record_get_id (record));
  kring_query_bind_text (self->keep_words, 2, words);
  return kring_query_run (self->keep_words, error);
}
