/* kring-family-cells.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-family-cells.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "kring-family-json.h"
#include "kring-json-lines.h"
#include "kring-json-path.h"
#include "kring-kinds.h"
#include "kring-texts.h"

gboolean
kring_family_cells_refuse (KringFamilyReader  *reader,
                           const char         *path,
                           GError            **error,
                           const char         *format,
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

char *
kring_family_cells_get_path (KringFamilyReader *reader,
                             KringRecord       *record,
                             const char        *json)
{
  const char *path = g_hash_table_lookup (reader->paths, record);

  return json != NULL ? g_strdup_printf ("%s.%s", path, json) : g_strdup (path);
}

const char *
kring_family_cells_string (JsonNode *node)
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
read_texts (KringFamilyReader  *reader,
            KringRecord        *record,
            guint               index,
            JsonNode           *node,
            const char         *path,
            GError            **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;
  g_autofree char *cell = NULL;
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return kring_family_cells_refuse (reader, path, error, _("this should be a list"));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = kring_family_cells_string (json_array_get_element (array, i));

      if (text == NULL)
        return kring_family_cells_refuse (reader, path, error, _("this list should hold words only"));
      g_strv_builder_add (builder, text);
    }

  texts = g_strv_builder_end (builder);
  cell = kring_texts_to_cell ((const char * const *) texts);
  kring_record_poke_text (record, index, cell);
  return TRUE;
}

static gboolean
read_date (KringFamilyReader  *reader,
           KringRecord        *record,
           const KringField   *field,
           JsonObject         *object,
           const char         *path,
           GError            **error)
{
  g_autofree char *said_json = g_strconcat (field->json, "_said", NULL);
  JsonNode *node = kring_json_get (object, field->json);
  JsonNode *said_node = kring_json_get (object, said_json);
  const char *edtf = kring_family_cells_string (node);
  const char *said = kring_family_cells_string (said_node);
  KringDate date = KRING_DATE_INIT;

  if ((node != NULL && edtf == NULL) || (said_node != NULL && said == NULL))
    return kring_family_cells_refuse (reader, path, error, _("this should be words"));
  if (edtf == NULL && said == NULL)
    return TRUE;
  if (edtf != NULL && !kring_date_from_edtf (&date, edtf))
    return kring_family_cells_refuse (reader, path, error, _("this is not a date that a calendar has"));

  g_set_str (&date.said, said);
  kring_record_set_date (record, field->name, &date);
  kring_date_clear (&date);
  return TRUE;
}

static gboolean
read_number (KringFamilyReader  *reader,
             KringRecord        *record,
             const KringField   *field,
             guint               index,
             JsonNode           *node,
             const char         *path,
             GError            **error)
{
  double number;

  if (field->kind == KRING_FIELD_FLAG)
    {
      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return kring_family_cells_refuse (reader, path, error, _("this should be true or false"));
      kring_record_poke_int (record, index, json_node_get_boolean (node));
      return TRUE;
    }

  if (!get_number (node, &number))
    return kring_family_cells_refuse (reader, path, error, _("this should be a number"));
  if (field->kind == KRING_FIELD_INT && number != floor (number))
    return kring_family_cells_refuse (reader, path, error, _("this should be a whole number"));

  kring_record_poke_int (record, index, field->kind == KRING_FIELD_MILLI ? llround (number * 1000) : (gint64) number);
  return TRUE;
}

static gboolean
read_words (KringFamilyReader  *reader,
            KringRecord        *record,
            const KringField   *field,
            guint               index,
            JsonNode           *node,
            const char         *path,
            GError            **error)
{
  const char *text = kring_family_cells_string (node);

  if (text == NULL)
    return kring_family_cells_refuse (reader, path, error, _("this should be words"));

  if (field->kind == KRING_FIELD_REF)
    {
      KringPendingRef pending = { record, index, g_strdup (text) };

      g_array_append_val (reader->pending, pending);
      return TRUE;
    }

  if (field->kind == KRING_FIELD_KIND && kring_kinds_find (field->of, text) == NULL)
    return kring_family_cells_refuse (reader, path, error, _("“%s” is not one of the kinds of %s"), text, field->of);

  kring_record_poke_text (record, index, text);
  return TRUE;
}

gboolean
kring_family_cells_read (KringFamilyReader  *reader,
                         KringRecord        *record,
                         guint               index,
                         JsonObject         *object,
                         GError            **error)
{
  const KringField *field = &kring_nouns[kring_record_get_noun (record)].fields[index];
  g_autofree char *path = kring_family_cells_get_path (reader, record, field->json);
  JsonNode *node = kring_json_get (object, field->json);

  if (field->kind == KRING_FIELD_DATE)
    return read_date (reader, record, field, object, path, error);

  if (node == NULL && (field->flags & KRING_FIELD_REQUIRED))
    return kring_family_cells_refuse (reader, path, error, _("“%s” is missing"), field->json);
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

gboolean
kring_family_cells_read_bare (KringFamilyReader  *reader,
                              KringRecord        *record,
                              guint               index,
                              JsonNode           *node,
                              const char         *path,
                              GError            **error)
{
  const KringField *field = &kring_nouns[kring_record_get_noun (record)].fields[index];

  return read_words (reader, record, field, index, node, path, error);
}
