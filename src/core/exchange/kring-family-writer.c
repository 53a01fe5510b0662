/* kring-family-writer.c - from records to kring-family JSON
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family-json.h"

#include "kring-json-path.h"

typedef struct {
  KringShare *share;
  gboolean    is_full;
  GHashTable *refs;    /* gint64 id -> how it is called in this file */
  GHashTable *left;    /* gint64 ids of rows that cannot be without somebody who was taken out */
} Writer;

static gboolean
is_left (Writer      *writer,
         KringRecord *record)
{
  gint64 id = kring_record_get_id (record);

  return g_hash_table_contains (writer->left, &id);
}

static JsonNode *
create_string (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
create_number (const KringField *field,
               gint64            number)
{
  if (field->kind == KRING_FIELD_FLAG)
    return json_node_init_boolean (json_node_alloc (), number == 1);
  if (field->kind == KRING_FIELD_MILLI && number % 1000 == 0)
    return json_node_init_int (json_node_alloc (), number / 1000);
  if (field->kind == KRING_FIELD_MILLI)
    return json_node_init_double (json_node_alloc (), (double) number / 1000);

  return json_node_init_int (json_node_alloc (), number);
}

static void
write_date (JsonObject  *object,
            const char  *json,
            KringRecord *record,
            const char  *name)
{
  KringDate date;

  if (kring_record_get_date (record, name, &date))
    {
      if (date.edtf != NULL)
        kring_json_set (object, json, create_string (date.edtf));
      if (date.said != NULL)
        {
          g_autofree char *said = g_strconcat (json, "_said", NULL);

          kring_json_set (object, said, create_string (date.said));
        }
    }
  kring_date_clear (&date);
}

/* What a file says of a field that is not set and yet always written. */
static JsonNode *
create_nothing (const KringField *field)
{
  JsonNode *node = json_node_alloc ();

  if (field->kind != KRING_FIELD_TEXTS)
    return json_node_init_null (node);

  json_node_init (node, JSON_NODE_ARRAY);
  json_node_take_array (node, json_array_new ());
  return node;
}

static guint
count_written (Writer    *writer,
               GPtrArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += !is_left (writer, rows->pdata[i]);

  return n;
}

/* A text as it is; but what is told by nobody who is still there, or differently by one only, is not sure (as in
 * kring-redaction.c). */
static const char *
find_text (Writer      *writer,
           KringRecord *record,
           guint        index)
{
  const char *text = kring_record_peek_text (record, index);
  gboolean is_unsure = FALSE;

  if (kring_record_get_noun (record) != KRING_NOUN_EVENT
      || !g_str_equal (kring_nouns[KRING_NOUN_EVENT].fields[index].name, "certainty"))
    return text;

  if (g_str_equal (text, "told"))
    is_unsure = kring_share_get (writer->share, kring_record_get_ref (record, "told_by")) == NULL;
  else if (g_str_equal (text, "contested"))
    is_unsure = count_written (writer, kring_share_parts (writer->share, record, KRING_NOUN_EVENT_VIEW)) < 2;

  return is_unsure ? "unsure" : text;
}

static void
write_field (Writer      *writer,
             JsonObject  *object,
             KringRecord *record,
             guint        index)
{
  const KringField *field = &kring_nouns[kring_record_get_noun (record)].fields[index];
  gboolean is_set = kring_record_has (record, field->name);

  if (!is_set)
    {
      if (field->flags & KRING_FIELD_ALWAYS)
        kring_json_set (object, field->json, create_nothing (field));
      return;
    }

  switch (field->kind)
    {
    case KRING_FIELD_DATE:
      write_date (object, field->json, record, field->name);
      break;

    case KRING_FIELD_TEXTS:
      kring_json_set (object, field->json, json_from_string (kring_record_peek_text (record, index), NULL));
      break;

    case KRING_FIELD_REF:
      {
        gint64 id = kring_record_peek_int (record, index);
        const char *ref = g_hash_table_lookup (writer->refs, &id);

        if (ref != NULL)
          kring_json_set (object, field->json, create_string (ref));
      }
      break;

    case KRING_FIELD_INT:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_MILLI:
      kring_json_set (object, field->json, create_number (field, kring_record_peek_int (record, index)));
      break;

    case KRING_FIELD_TEXT:
    case KRING_FIELD_KIND:
    default:
      kring_json_set (object, field->json, create_string (find_text (writer, record, index)));
    }
}

static void
write_extra (Writer      *writer,
             JsonObject  *object,
             KringRecord *record,
             const char  *field)
{
  const char *extra = kring_record_get_text (record, field);
  g_autoptr(JsonNode) node = NULL;

  if (!writer->is_full || extra == NULL)
    return;

  node = json_from_string (extra, NULL);
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    kring_json_merge (object, json_node_get_object (node));
}

static JsonNode *write_record (Writer      *writer,
                               KringRecord *record);

/* The rows of @noun that belong to @owner and, for a noun with roles, to @role. */
static JsonArray *
write_list (Writer     *writer,
            GPtrArray  *rows,
            const char *role)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *record = rows->pdata[i];
      const char *bare = kring_nouns[kring_record_get_noun (record)].bare;

      if (is_left (writer, record) || (role != NULL && !kring_record_is (record, "role", role)))
        continue;

      if (bare != NULL)
        {
          gint64 id = kring_record_get_ref (record, bare);
          const char *ref = g_hash_table_lookup (writer->refs, &id);

          if (ref != NULL)
            json_array_add_string_element (array, ref);
        }
      else
        {
          json_array_add_element (array, write_record (writer, record));
        }
    }

  return array;
}

/* Whether there is an object for @json to stand in: "question.told_by" needs a question. */
static gboolean
has_home (JsonObject *object,
          const char *json)
{
  const char *dot = strchr (json, '.');
  g_autofree char *head = dot != NULL ? g_strndup (json, (gsize) (dot - json)) : NULL;

  return head == NULL || json_object_has_member (object, head);
}

static void
write_part (Writer     *writer,
            JsonObject *object,
            KringNoun   noun,
            GPtrArray  *rows,
            const char *role,
            const char *json)
{
  const KringNounInfo *info = &kring_nouns[noun];
  g_autoptr(JsonArray) array = write_list (writer, rows, role);
  gboolean is_single = role != NULL && g_strcmp0 (role, info->single) == 0 && json_array_get_length (array) == 1;

  if (is_single)
    kring_json_set (object, json, create_string (json_array_get_string_element (array, 0)));
  else if (json_array_get_length (array) > 0 || (info->always && has_home (object, json)))
    kring_json_set (object, json, json_node_init_array (json_node_alloc (), array));
}

static JsonNode *
write_record (Writer      *writer,
              KringRecord *record)
{
  KringNoun noun = kring_record_get_noun (record);
  const KringNounInfo *info = &kring_nouns[noun];
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_init_object (json_node_alloc (), object);

  json_object_unref (object);
  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].json != NULL && !(info->has_ref && g_str_equal (info->fields[i].name, "ref")))
      write_field (writer, object, record, i);

  if (info->has_ref)
    {
      gint64 id = kring_record_get_id (record);

      json_object_set_string_member (object, "id", g_hash_table_lookup (writer->refs, &id));
    }

  for (int part = 0; part < KRING_N_NOUNS; part++)
    if (kring_nouns[part].owner == noun)
      {
        GPtrArray *rows = kring_share_parts (writer->share, record, (KringNoun) part);

        if (kring_nouns[part].list != NULL)
          write_part (writer, object, (KringNoun) part, rows, NULL, kring_nouns[part].list);
        for (const char **role = kring_nouns[part].roles; role != NULL && *role != NULL; role += 2)
          write_part (writer, object, (KringNoun) part, rows, role[0], role[1]);
      }

  write_extra (writer, object, record, "extra");
  return node;
}

static gboolean
points_at_nobody (Writer      *writer,
                  KringRecord *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].kind == KRING_FIELD_REF && (info->fields[i].flags & KRING_FIELD_REQUIRED))
      {
        KringRecord *to = kring_share_get (writer->share, kring_record_peek_int (record, i));

        if (to == NULL || is_left (writer, to))
          return TRUE;
      }

  return FALSE;
}

/* A moment needs somebody it is about. */
static gboolean
has_lost_its_people (Writer      *writer,
                     KringRecord *record)
{
  return kring_record_get_noun (record) == KRING_NOUN_EVENT
         && count_written (writer, kring_share_parts (writer->share, record, KRING_NOUN_EVENT_PERSON)) == 0;
}

/* In the family these rows wait for whoever was taken out to come back; a file that names nobody is not read. */
static void
leave_out (Writer *writer)
{
  guint before;

  do
    {
      before = g_hash_table_size (writer->left);
      for (int noun = 0; noun < KRING_N_NOUNS; noun++)
        {
          GPtrArray *rows = kring_share_list (writer->share, (KringNoun) noun);

          for (guint i = 0; i < rows->len; i++)
            if (!is_left (writer, rows->pdata[i])
                && (points_at_nobody (writer, rows->pdata[i]) || has_lost_its_people (writer, rows->pdata[i])))
              {
                gint64 id = kring_record_get_id (rows->pdata[i]);

                g_hash_table_add (writer->left, g_memdup2 (&id, sizeof id));
              }
        }
    }
  while (g_hash_table_size (writer->left) > before);
}

/* Names @rows of one noun; @n is how many have been named before. */
static guint
name_list (Writer    *writer,
           GPtrArray *rows,
           guint      n)
{
  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = kring_record_get_id (rows->pdata[i]);
      const char *table = kring_nouns[kring_record_get_noun (rows->pdata[i])].table;

      if (is_left (writer, rows->pdata[i]))
        continue;
      n++;
      g_hash_table_insert (writer->refs, g_memdup2 (&id, sizeof id),
                           writer->is_full ? kring_record_dup_ref (rows->pdata[i]) : g_strdup_printf ("%s%u", table, n));
    }

  return n;
}

/* Full: what they were called. For other readers: numbered as they stand in the file, without gaps;
 * parts owner by owner, because how they mingle would tell how many are missing. */
static void
name_rows (Writer *writer)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      KringNoun owner = kring_nouns[noun].owner;
      GPtrArray *owners = owner != KRING_NO_NOUN ? kring_share_list (writer->share, owner) : NULL;
      guint n = 0;

      if (!kring_nouns[noun].has_ref)
        continue;
      if (owners == NULL)
        name_list (writer, kring_share_list (writer->share, (KringNoun) noun), 0);
      for (guint i = 0; owners != NULL && i < owners->len; i++)
        n = name_list (writer, kring_share_parts (writer->share, owners->pdata[i], (KringNoun) noun), n);
    }
}

char *
kring_family_json_write (KringShare *share)
{
  Writer writer = { share, kring_share_get_profile (share) == KRING_PROFILE_FULL, NULL, NULL };
  g_autoptr(JsonObject) root = json_object_new ();
  g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), root);
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  KringRecord *self = kring_share_get_family (share);
  const char *lang = kring_record_get_text (self, "lang");

  writer.refs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  writer.left = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  leave_out (&writer);
  name_rows (&writer);

  json_object_set_string_member (root, "format", "kring-family");
  json_object_set_int_member (root, "version", 1);
  if (kring_record_get_flag (self, "fictitious"))
    json_object_set_boolean_member (root, "fictitious", TRUE);
  if (kring_record_has (self, "notice"))
    json_object_set_string_member (root, "notice", kring_record_get_text (self, "notice"));
  json_object_set_string_member (root, "lang", lang != NULL ? lang : "nl-BE");
  write_date (root, "as_of", self, "as_of");
  json_object_set_member (root, "dossier", write_record (&writer, self));

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (kring_nouns[noun].owner == KRING_NO_NOUN && kring_nouns[noun].list != NULL)
      {
        GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

        if (rows->len > 0 || noun != KRING_NOUN_REQUEST)
          json_object_set_array_member (root, kring_nouns[noun].list, write_list (&writer, rows, NULL));
      }

  write_extra (&writer, root, self, "extra_file");
  g_hash_table_unref (writer.refs);
  g_hash_table_unref (writer.left);

  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 1);
  return json_generator_to_data (generator, NULL);
}
