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
#include <math.h>

#include "kring-json-lines.h"
#include "kring-json-path.h"
#include "kring-kinds.h"
#include "kring-order.h"
#include "kring-rules.h"
#include "kring-texts.h"

G_DEFINE_QUARK (kring-exchange-error-quark, kring_exchange_error)

/* A reference as written, to be resolved in the second walk. */
typedef struct {
  KringRecord *record;
  guint        field;
  char        *ref;
} Pending;

typedef struct {
  const char   *text;
  KringFamily  *family;
  GHashTable   *ids;                   /* ref, or plan ref "/" item ref -> gint64 */
  GHashTable   *paths;                 /* record -> where it stands in the file */
  GArray       *pending;
  char        **known[KRING_N_NOUNS];  /* the paths that hold fields and parts */
} Reader;

static gboolean read_parts (Reader      *reader,
                            KringRecord *record,
                            JsonObject  *object,
                            GError     **error);

static void
pending_clear (gpointer data)
{
  g_free (((Pending *) data)->ref);
}

G_GNUC_PRINTF (4, 5)
static gboolean
break_rule (Reader      *reader,
            const char  *path,
            GError     **error,
            const char  *format,
            ...)
{
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, KRING_EXCHANGE_ERROR, KRING_EXCHANGE_ERROR_RULE,
               /* Translators: where and why a file was refused: "Line 12: this is not a date" */
               _("Line %u: %s"), kring_json_find_line (reader->text, path), reason);
  return FALSE;
}

static char *
get_field_path (Reader      *reader,
                KringRecord *record,
                const char  *json)
{
  const char *path = g_hash_table_lookup (reader->paths, record);

  return json != NULL ? g_strdup_printf ("%s.%s", path, json) : g_strdup (path);
}

/* All paths of @noun in the file that Kring knows. */
static const char * const *
get_known (Reader    *reader,
           KringNoun  noun)
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

static const char *
get_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node) : NULL;
}

static gboolean
get_number (JsonNode *node,
            double   *number)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return FALSE;

  *number = json_node_get_double (node);
  return isfinite (*number) && fabs (*number) < 1e12;
}

static gboolean
read_texts (Reader      *reader,
            KringRecord *record,
            guint        index,
            JsonNode    *node,
            const char  *path,
            GError     **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;
  g_autofree char *cell = NULL;
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return break_rule (reader, path, error, _("this should be a list"));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = get_string (json_array_get_element (array, i));

      if (text == NULL)
        return break_rule (reader, path, error, _("this list should hold words only"));
      g_strv_builder_add (builder, text);
    }

  texts = g_strv_builder_end (builder);
  cell = kring_texts_to_cell ((const char * const *) texts);
  kring_record_poke_text (record, index, cell);
  return TRUE;
}

static gboolean
read_date (Reader           *reader,
           KringRecord      *record,
           const KringField *field,
           JsonObject       *object,
           const char       *path,
           GError          **error)
{
  g_autofree char *said_json = g_strconcat (field->json, "_said", NULL);
  JsonNode *node = kring_json_get (object, field->json);
  JsonNode *said_node = kring_json_get (object, said_json);
  const char *edtf = get_string (node);
  const char *said = get_string (said_node);
  KringDate date = KRING_DATE_INIT;

  if ((node != NULL && edtf == NULL) || (said_node != NULL && said == NULL))
    return break_rule (reader, path, error, _("this should be words"));
  if (edtf == NULL && said == NULL)
    return TRUE;
  if (edtf != NULL && !kring_date_from_edtf (&date, edtf))
    return break_rule (reader, path, error, _("this is not a date that a calendar has"));

  g_set_str (&date.said, said);
  kring_record_set_date (record, field->name, &date);
  kring_date_clear (&date);
  return TRUE;
}

static gboolean
read_number (Reader           *reader,
             KringRecord      *record,
             const KringField *field,
             guint             index,
             JsonNode         *node,
             const char       *path,
             GError          **error)
{
  double number;

  if (field->kind == KRING_FIELD_FLAG)
    {
      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return break_rule (reader, path, error, _("this should be true or false"));
      kring_record_poke_int (record, index, json_node_get_boolean (node));
      return TRUE;
    }

  if (!get_number (node, &number))
    return break_rule (reader, path, error, _("this should be a number"));
  if (field->kind == KRING_FIELD_INT && number != floor (number))
    return break_rule (reader, path, error, _("this should be a whole number"));

  kring_record_poke_int (record, index, field->kind == KRING_FIELD_MILLI ? llround (number * 1000) : (gint64) number);
  return TRUE;
}

static gboolean
read_words (Reader           *reader,
            KringRecord      *record,
            const KringField *field,
            guint             index,
            JsonNode         *node,
            const char       *path,
            GError          **error)
{
  const char *text = get_string (node);

  if (text == NULL)
    return break_rule (reader, path, error, _("this should be words"));

  if (field->kind == KRING_FIELD_REF)
    {
      Pending pending = { record, index, g_strdup (text) };

      g_array_append_val (reader->pending, pending);
      return TRUE;
    }

  if (field->kind == KRING_FIELD_KIND && kring_kinds_find (field->of, text) == NULL)
    return break_rule (reader, path, error, _("“%s” is not one of the kinds of %s"), text, field->of);

  kring_record_poke_text (record, index, text);
  return TRUE;
}

static gboolean
read_field (Reader      *reader,
            KringRecord *record,
            guint        index,
            JsonObject  *object,
            GError     **error)
{
  const KringField *field = &kring_nouns[kring_record_get_noun (record)].fields[index];
  g_autofree char *path = get_field_path (reader, record, field->json);
  JsonNode *node = kring_json_get (object, field->json);

  if (field->kind == KRING_FIELD_DATE)
    return read_date (reader, record, field, object, path, error);

  if (node == NULL && (field->flags & KRING_FIELD_REQUIRED))
    return break_rule (reader, path, error, _("“%s” is missing"), field->json);
  if (node == NULL)
    return TRUE;

  switch (field->kind)
    {
    case KRING_FIELD_TEXTS:
      return read_texts (reader, record, index, node, path, error);

    case KRING_FIELD_INT:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_MILLI:
      return read_number (reader, record, field, index, node, path, error);

    case KRING_FIELD_TEXT:
    case KRING_FIELD_KIND:
    case KRING_FIELD_REF:
    case KRING_FIELD_DATE:
    default:
      return read_words (reader, record, field, index, node, path, error);
    }
}

/* How a row is named by others: items are numbered anew in every plan. */
static char *
get_name (Reader      *reader,
          KringRecord *record)
{
  const KringField *owner_field = kring_noun_owner (kring_record_get_noun (record));
  KringRecord *owner;

  if (owner_field == NULL)
    return kring_record_dup_ref (record);

  owner = kring_family_get (reader->family, kring_record_get_ref (record, owner_field->name));
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%s", kring_record_get_id (owner), kring_record_get_text (record, "ref"));
}

static gboolean
learn_name (Reader       *reader,
            KringRecord  *record,
            GError      **error)
{
  g_autofree char *name = NULL;
  g_autofree char *path = get_field_path (reader, record, NULL);
  gint64 id = kring_record_get_id (record);

  if (!kring_nouns[kring_record_get_noun (record)].has_ref)
    return TRUE;
  if (!kring_record_has (record, "ref"))
    return break_rule (reader, path, error, _("“%s” is missing"), "id");

  name = get_name (reader, record);
  if (g_hash_table_contains (reader->ids, name))
    return break_rule (reader, path, error, _("this id is there twice"));

  g_hash_table_insert (reader->ids, g_steal_pointer (&name), g_memdup2 (&id, sizeof id));
  return TRUE;
}

static KringRecord *
create_record (Reader      *reader,
               KringNoun    noun,
               KringRecord *owner,
               guint        position,
               char        *path)
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
read_object (Reader      *reader,
             KringRecord *record,
             JsonObject  *object,
             GError     **error)
{
  KringNoun noun = kring_record_get_noun (record);
  g_autoptr(JsonObject) left = NULL;

  for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
    if (kring_nouns[noun].fields[i].json != NULL && !read_field (reader, record, i, object, error))
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
read_list (Reader      *reader,
           KringNoun    noun,
           const char  *role,
           KringRecord *owner,
           JsonNode    *node,
           const char  *list_path,
           GError     **error)
{
  const KringNounInfo *info = &kring_nouns[noun];
  gboolean is_single = info->bare != NULL && JSON_NODE_HOLDS_VALUE (node);
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (array == NULL && !is_single)
    return break_rule (reader, list_path, error, _("this should be a list"));

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

          if (!read_words (reader, record, &info->fields[index], index, item, path, error))
            return FALSE;
        }
      else if (!JSON_NODE_HOLDS_OBJECT (item))
        {
          return break_rule (reader, path, error, _("this should be an object"));
        }
      else if (!read_object (reader, record, json_node_get_object (item), error))
        {
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
read_parts (Reader      *reader,
            KringRecord *record,
            JsonObject  *object,
            GError     **error)
{
  for (int part = 0; part < KRING_N_NOUNS; part++)
    {
      const KringNounInfo *info = &kring_nouns[part];

      if (info->owner != kring_record_get_noun (record))
        continue;

      for (const char **role = info->roles; role != NULL && *role != NULL; role += 2)
        {
          JsonNode *node = kring_json_get (object, role[1]);
          g_autofree char *path = get_field_path (reader, record, role[1]);

          if (node != NULL && !read_list (reader, (KringNoun) part, role[0], record, node, path, error))
            return FALSE;
        }

      if (info->list != NULL)
        {
          JsonNode *node = kring_json_get (object, info->list);
          g_autofree char *path = get_field_path (reader, record, info->list);

          if (node != NULL && !read_list (reader, (KringNoun) part, NULL, record, node, path, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
resolve (Reader   *reader,
         Pending  *pending,
         GError  **error)
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
      g_autofree char *path = get_field_path (reader, pending->record, field->json);

      return break_rule (reader, path, error, _("this points at something that is not in the file (%s)"),
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
read_everything (Reader      *reader,
                 JsonObject  *root,
                 GError     **error)
{
  JsonNode *dossier = kring_json_get (root, "dossier");
  KringRecord *self;

  if (dossier == NULL || !JSON_NODE_HOLDS_OBJECT (dossier))
    return break_rule (reader, "", error, _("“%s” is missing"), "dossier");

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
    if (!resolve (reader, &g_array_index (reader->pending, Pending, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
check_rules (Reader   *reader,
             GError  **error)
{
  KringRuleBreach breach;

  if (kring_rules_check (reader->family, &breach))
    return TRUE;

  {
    int index = breach.field != NULL ? kring_noun_find_field (kring_record_get_noun (breach.record), breach.field) : -1;
    const char *json = index >= 0 ? kring_nouns[kring_record_get_noun (breach.record)].fields[index].json : NULL;
    g_autofree char *path = get_field_path (reader, breach.record, json);

    return break_rule (reader, path, error, "%s", breach.reason);
  }
}

static gboolean
check_format (JsonNode  *root,
              GError   **error)
{
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *version;

  if (object == NULL
      || g_strcmp0 (get_string (kring_json_get (object, "format")), "kring-family") != 0
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
  Reader reader = { .text = text, .family = family };
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
  reader.pending = g_array_new (FALSE, FALSE, sizeof (Pending));
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
