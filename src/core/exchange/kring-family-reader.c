/* kring-family-reader.c - from kring-family JSON to records
 *
 * Two walks: the first makes the records and remembers every reference as
 * written; the second resolves them, because a file may name what comes later.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-family-json.h"

#include <glib/gi18n-lib.h>

#include "kring-family-cells.h"
#include "kring-json-path.h"
#include "kring-order.h"
#include "kring-rules.h"

G_DEFINE_QUARK (kring-exchange-error-quark, kring_exchange_error)

static gboolean read_parts (KringFamilyReader  *reader,
                            KringRecord        *record,
                            JsonObject         *object,
                            GError            **error);

static void
pending_clear (gpointer data)
{
  g_free (((KringPendingRef *) data)->ref);
}

/* All paths of @noun in the file that Kring knows. */
static const char * const *
get_known (KringFamilyReader *reader,
           KringNoun          noun)
{
  g_autoptr(GStrvBuilder) known = NULL;
  const KringNounInfo *info = &kring_nouns[noun];

  if (reader->known[noun] != NULL)
    return (const char * const *) reader->known[noun];

  known = g_strv_builder_new ();
  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].json != NULL)
      {
        g_strv_builder_add (known, info->fields[i].json);
        if (info->fields[i].kind == KRING_FIELD_DATE)
          g_strv_builder_take (known, g_strconcat (info->fields[i].json, "_said", NULL));
      }
  for (int part = 0; part < KRING_N_NOUNS; part++)
    if (kring_nouns[part].owner == noun)
      {
        if (kring_nouns[part].list != NULL)
          g_strv_builder_add (known, kring_nouns[part].list);
        for (const char **role = kring_nouns[part].roles; role != NULL && *role != NULL; role += 2)
          g_strv_builder_add (known, role[1]);
      }

  reader->known[noun] = g_strv_builder_end (known);
  return (const char * const *) reader->known[noun];
}

/* How a row is named by others: items are numbered anew in every plan. */
static char *
get_name (KringFamilyReader *reader,
          KringRecord       *record)
{
  const KringField *owner_field = kring_noun_owner (kring_record_get_noun (record));
  KringRecord *owner;

  if (owner_field == NULL)
    return kring_record_dup_ref (record);

  owner = kring_family_get (reader->family, kring_record_get_ref (record, owner_field->name));
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%s", kring_record_get_id (owner), kring_record_get_text (record, "ref"));
}

static gboolean
learn_name (KringFamilyReader  *reader,
            KringRecord        *record,
            GError            **error)
{
  g_autofree char *name = NULL;
  g_autofree char *path = kring_family_cells_get_path (reader, record, NULL);
  gint64 id = kring_record_get_id (record);

  if (!kring_nouns[kring_record_get_noun (record)].has_ref)
    return TRUE;
  if (!kring_record_has (record, "ref"))
    return kring_family_cells_refuse (reader, path, error, _("“%s” is missing"), "id");

  name = get_name (reader, record);
  if (g_hash_table_contains (reader->ids, name))
    return kring_family_cells_refuse (reader, path, error, _("this id is there twice"));

  g_hash_table_insert (reader->ids, g_steal_pointer (&name), g_memdup2 (&id, sizeof id));
  return TRUE;
}

static KringRecord *
create_record (KringFamilyReader *reader,
               KringNoun          noun,
               KringRecord       *owner,
               guint              position,
               char              *path)
{
  g_autoptr(KringRecord) record = kring_record_new (noun);
  g_autofree char *pos = kring_order_nth (position);

  kring_record_set_id (record, kring_family_new_id (reader->family));
  kring_record_set_text (record, "pos", pos);
  if (owner != NULL)
    kring_record_set_int (record, kring_noun_owner (noun)->name, kring_record_get_id (owner));

  kring_family_put (reader->family, record);
  g_hash_table_insert (reader->paths, record, path);
  return record;   /* the family holds it */
}

static gboolean
read_object (KringFamilyReader  *reader,
             KringRecord        *record,
             JsonObject         *object,
             GError            **error)
{
  KringNoun noun = kring_record_get_noun (record);
  g_autoptr(JsonObject) left = NULL;

  for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
    if (kring_nouns[noun].fields[i].json != NULL && !kring_family_cells_read (reader, record, i, object, error))
      return FALSE;

  left = kring_json_leftover (object, get_known (reader, noun));
  if (left != NULL)
    {
      g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), left);
      g_autofree char *extra = json_to_string (node, FALSE);

      kring_record_set_text (record, "extra", extra);
    }

  return learn_name (reader, record, error) && read_parts (reader, record, object, error);
}

/* @node is a list of objects or, for a bare noun, of plain values; one plain value counts as a list of one. */
static gboolean
read_list (KringFamilyReader  *reader,
           KringNoun           noun,
           const char         *role,
           KringRecord        *owner,
           JsonNode           *node,
           const char         *list_path,
           GError            **error)
{
  const KringNounInfo *info = &kring_nouns[noun];
  gboolean is_single = info->bare != NULL && JSON_NODE_HOLDS_VALUE (node);
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL && !is_single)
    return kring_family_cells_refuse (reader, list_path, error, _("this should be a list"));

  for (guint i = 0; i < (is_single ? 1 : json_array_get_length (array)); i++)
    {
      JsonNode *item = is_single ? node : json_array_get_element (array, i);
      g_autofree char *path = is_single ? g_strdup (list_path) : g_strdup_printf ("%s[%u]", list_path, i);
      KringRecord *record = create_record (reader, noun, owner, i, g_strdup (path));

      if (role != NULL)
        kring_record_set_text (record, "role", role);

      if (info->bare != NULL)
        {
          guint index = (guint) kring_noun_find_field (noun, info->bare);

          if (!kring_family_cells_read_bare (reader, record, index, item, path, error))
            return FALSE;
        }
      else if (!JSON_NODE_HOLDS_OBJECT (item))
        {
          return kring_family_cells_refuse (reader, path, error, _("this should be an object"));
        }
      else if (!read_object (reader, record, json_node_get_object (item), error))
        {
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
read_parts (KringFamilyReader  *reader,
            KringRecord        *record,
            JsonObject         *object,
            GError            **error)
{
  for (int part = 0; part < KRING_N_NOUNS; part++)
    {
      const KringNounInfo *info = &kring_nouns[part];

      if (info->owner != kring_record_get_noun (record))
        continue;

      for (const char **role = info->roles; role != NULL && *role != NULL; role += 2)
        {
          JsonNode *node = kring_json_get (object, role[1]);
          g_autofree char *path = kring_family_cells_get_path (reader, record, role[1]);

          if (node != NULL && !read_list (reader, (KringNoun) part, role[0], record, node, path, error))
            return FALSE;
        }

      if (info->list != NULL)
        {
          JsonNode *node = kring_json_get (object, info->list);
          g_autofree char *path = kring_family_cells_get_path (reader, record, info->list);

          if (node != NULL && !read_list (reader, (KringNoun) part, NULL, record, node, path, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
resolve (KringFamilyReader  *reader,
         KringPendingRef    *pending,
         GError            **error)
{
  KringNoun noun = kring_record_get_noun (pending->record);
  const KringField *field = &kring_nouns[noun].fields[pending->field];
  g_autofree char *name = NULL;
  const gint64 *id;
  KringRecord *found;

  if (kring_noun_owner (field->noun) == NULL)
    {
      name = g_strdup (pending->ref);
    }
  else
    {
      /* within the same plan: the owner of the row that refers is an item of it */
      KringRecord *item = kring_family_get (reader->family,
                                            kring_record_get_ref (pending->record, kring_noun_owner (noun)->name));

      name = g_strdup_printf ("%" G_GINT64_FORMAT "/%s",
                              kring_record_get_ref (item, kring_noun_owner (field->noun)->name), pending->ref);
    }

  id = g_hash_table_lookup (reader->ids, name);
  found = id != NULL ? kring_family_get (reader->family, *id) : NULL;
  if (found == NULL || kring_record_get_noun (found) != field->noun)
    {
      g_autofree char *path = kring_family_cells_get_path (reader, pending->record, field->json);

      return kring_family_cells_refuse (reader, path, error, _("this points at something that is not in the file (%s)"),
                                        kring_nouns[field->noun].table);
    }

  kring_record_poke_int (pending->record, pending->field, *id);
  return TRUE;
}

/* What stands round the family in the file. */
static void
read_frame (KringRecord *self,
            JsonObject  *root)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) known = NULL;
  g_autoptr(JsonObject) left = NULL;
  KringDate as_of = KRING_DATE_INIT;

  g_strv_builder_add_many (builder, "format", "version", "dossier", "lang", "notice", "fictitious", "as_of", NULL);
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (kring_nouns[noun].owner == KRING_NO_NOUN && kring_nouns[noun].list != NULL)
      g_strv_builder_add (builder, kring_nouns[noun].list);
  known = g_strv_builder_end (builder);

  kring_record_set_text (self, "lang", json_object_get_string_member_with_default (root, "lang", NULL));
  kring_record_set_text (self, "notice", json_object_get_string_member_with_default (root, "notice", NULL));
  if (json_object_get_boolean_member_with_default (root, "fictitious", FALSE))
    kring_record_set_int (self, "fictitious", 1);
  if (kring_date_from_edtf (&as_of, json_object_get_string_member_with_default (root, "as_of", NULL)))
    kring_record_set_date (self, "as_of", &as_of);
  kring_date_clear (&as_of);

  left = kring_json_leftover (root, (const char * const *) known);
  if (left != NULL)
    {
      g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), left);
      g_autofree char *extra = json_to_string (node, FALSE);

      kring_record_set_text (self, "extra_file", extra);
    }
}

static gboolean
read_everything (KringFamilyReader  *reader,
                 JsonObject         *root,
                 GError            **error)
{
  JsonNode *dossier = kring_json_get (root, "dossier");
  KringRecord *self;

  if (dossier == NULL || !JSON_NODE_HOLDS_OBJECT (dossier))
    return kring_family_cells_refuse (reader, "", error, _("“%s” is missing"), "dossier");

  self = create_record (reader, KRING_NOUN_FAMILY, NULL, 0, g_strdup ("dossier"));
  if (!read_object (reader, self, json_node_get_object (dossier), error))
    return FALSE;
  read_frame (self, root);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      const char *list = kring_nouns[noun].list;
      JsonNode *node = kring_nouns[noun].owner == KRING_NO_NOUN && list != NULL ? kring_json_get (root, list) : NULL;

      if (node != NULL && !read_list (reader, (KringNoun) noun, NULL, NULL, node, list, error))
        return FALSE;
    }

  for (guint i = 0; i < reader->pending->len; i++)
    if (!resolve (reader, &g_array_index (reader->pending, KringPendingRef, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
check_rules (KringFamilyReader  *reader,
             GError            **error)
{
  KringRuleBreach breach;

  if (kring_rules_check (reader->family, &breach))
    return TRUE;

  {
    int index = breach.field != NULL ? kring_noun_find_field (kring_record_get_noun (breach.record), breach.field) : -1;
    const char *json = index >= 0 ? kring_nouns[kring_record_get_noun (breach.record)].fields[index].json : NULL;
    g_autofree char *path = kring_family_cells_get_path (reader, breach.record, json);

    return kring_family_cells_refuse (reader, path, error, "%s", breach.reason);
  }
}

static gboolean
check_format (JsonNode  *root,
              GError   **error)
{
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *version;

  if (object == NULL
      || g_strcmp0 (kring_family_cells_string (kring_json_get (object, "format")), "kring-family") != 0
      || (version = kring_json_get (object, "version")) == NULL
      || !JSON_NODE_HOLDS_VALUE (version)
      || json_node_get_int (version) < 1)
    {
      g_set_error_literal (error, KRING_EXCHANGE_ERROR, KRING_EXCHANGE_ERROR_FORMAT,
                           _("This file does not hold a family of Kring."));
      return FALSE;
    }

  if (json_node_get_int (version) > 1)
    {
      g_set_error_literal (error, KRING_EXCHANGE_ERROR, KRING_EXCHANGE_ERROR_NEWER,
                           _("This file was written by a newer Kring. Install the newest version to open it."));
      return FALSE;
    }

  return TRUE;
}

/* The line is known only while the error is told. */
static void
parser_error_cb (JsonParser *parser,
                 GError     *error,
                 guint      *line)
{
  *line = json_parser_get_current_line (parser);
}

KringFamily *
kring_family_json_read (const char  *text,
                        GError     **error)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(KringFamily) family = kring_family_new ();
  KringFamilyReader reader = { .text = text, .family = family };
  guint line = 1;
  gboolean ok;

  g_signal_connect (parser, "error", G_CALLBACK (parser_error_cb), &line);
  if (!json_parser_load_from_data (parser, text, -1, NULL))
    {
      g_set_error (error, KRING_EXCHANGE_ERROR, KRING_EXCHANGE_ERROR_SYNTAX,
                   _("Line %u: the file is damaged or cut off here."), line);
      return NULL;
    }
  if (!check_format (json_parser_get_root (parser), error))
    return NULL;

  reader.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  reader.paths = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  reader.pending = g_array_new (FALSE, FALSE, sizeof (KringPendingRef));
  g_array_set_clear_func (reader.pending, pending_clear);

  ok = read_everything (&reader, json_node_get_object (json_parser_get_root (parser)), error)
       && check_rules (&reader, error);

  g_hash_table_unref (reader.ids);
  g_hash_table_unref (reader.paths);
  g_array_unref (reader.pending);
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    g_strfreev (reader.known[noun]);

  return ok ? g_steal_pointer (&family) : NULL;
}
