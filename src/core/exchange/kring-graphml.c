/* kring-graphml.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-graphml.h"

#include "kring-circle-rings.h"
#include "kring-kinds.h"

static const struct {
  const char *id, *of, *type;
} keys[] = {
  { "scheme", "graph", "string" },
  { "year", "graph", "int" },
  { "rings", "graph", "int" },
  { "ring", "node", "int" },            /* 0: in the middle; from 1 on, from the inside out */
  { "outside", "node", "boolean" },
  { "side", "node", "int" },            /* from 1 on, in the order of the circle; not there: none */
  { "wish_ring", "node", "int" },
  { "kind", "node", "string" },
  { "professional", "node", "boolean" },
  { "volunteer", "node", "boolean" },
  { "relation", "edge", "string" },     /* parentage, partnership, tie */
  { "relation_kind", "edge", "string" },
  { "over", "edge", "boolean" },
};

static const struct {
  KringNoun   noun;
  const char *name, *table;
  const char *a, *b;
  const char *until;
  gboolean    is_directed;
} relations[] = {
  { KRING_NOUN_PARENTAGE,   "parentage",   "parentage_kind",   "parent", "child", "to",      TRUE },
  { KRING_NOUN_PARTNERSHIP, "partnership", "partnership_kind", "a",      "b",     "to",      FALSE },
  { KRING_NOUN_TIE,         "tie",         "tie_kind",         "from",   "to",    "to_date", TRUE },
};

typedef struct {
  KringShare  *share;
  KringRecord *circle;
  GHashTable  *numbers;   /* gint64 person: int, from 1 on */
  char       **sides;
  GString     *text;
} Writer;

/* Only words of Kring's own tables: what else stands there somebody may have written. */
static const char *
get_code (KringRecord *record,
          const char  *field,
          const char  *table)
{
  const char *code = kring_record_get_text (record, field);

  return code != NULL && kring_kinds_find (table, code) != NULL ? code : "other";
}

static void
write_text (Writer     *self,
            const char *key,
            const char *text)
{
  g_string_append_printf (self->text, "      <data key=\"%s\">%s</data>\n", key, text);
}

static void
write_int (Writer     *self,
           const char *key,
           gint64      number)
{
  if (number != KRING_UNSET)
    g_string_append_printf (self->text, "      <data key=\"%s\">%" G_GINT64_FORMAT "</data>\n", key, number);
}

static void
write_flag (Writer     *self,
            const char *key,
            gboolean    is_so)
{
  write_text (self, key, is_so ? "true" : "false");
}

static void
write_head (Writer *self)
{
  g_auto(GStrv) rings = kring_circle_rings (self->circle);
  g_auto(KringDate) date = KRING_DATE_INIT;

  g_string_append (self->text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_string_append_printf (self->text, "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
                            keys[i].id, keys[i].of, keys[i].id, keys[i].type);
  g_string_append (self->text, "  <graph id=\"circle\" edgedefault=\"undirected\">\n");
  write_text (self, "scheme", get_code (self->circle, "scheme", "ring_scheme"));
  if (kring_record_get_date (self->circle, "date", &date) && kring_date_is_dated (&date))
    write_int (self, "year", date.lo / 10000);
  write_int (self, "rings", g_strv_length (rings));
}

/* 1 for the first side; KRING_UNSET for none, or for one that the circle does not name. */
static gint64
find_side (Writer     *self,
           const char *sector)
{
  for (gint64 i = 0; sector != NULL && self->sides[i] != NULL; i++)
    if (g_str_equal (self->sides[i], sector))
      return i + 1;

  return KRING_UNSET;
}

static void
write_node (Writer      *self,
            KringRecord *person,
            KringRecord *placement)
{
  gint64 id = kring_record_get_id (person);
  int number = (int) g_hash_table_size (self->numbers) + 1;

  if (g_hash_table_contains (self->numbers, &id))
    return;

  g_hash_table_insert (self->numbers, g_memdup2 (&id, sizeof id), GINT_TO_POINTER (number));
  g_string_append_printf (self->text, "    <node id=\"p%d\">\n", number);
  write_int (self, "ring", placement != NULL ? kring_record_get_int (placement, "ring") : 0);
  if (placement != NULL)
    {
      write_flag (self, "outside", kring_record_get_flag (placement, "outside"));
      write_int (self, "side", find_side (self, kring_record_get_text (placement, "sector")));
      write_int (self, "wish_ring", kring_record_get_int (placement, "wish_ring"));
    }
  write_text (self, "kind", get_code (person, "kind", "person_kind"));
  write_flag (self, "professional", kring_record_get_flag (person, "professional"));
  write_flag (self, "volunteer", kring_record_get_flag (person, "volunteer"));
  g_string_append (self->text, "    </node>\n");
}

/* The children whose circle it is, and everybody in a ring. */
static void
write_nodes (Writer *self)
{
  GPtrArray *placements = kring_share_parts (self->share, self->circle, KRING_NOUN_PLACEMENT);
  g_autoptr(GPtrArray) children = kring_share_children (self->share);
  g_autoptr(GPtrArray) focus = kring_share_people (self->share, self->circle, "focus");
  GPtrArray *middle = focus->len > 0 ? focus : children;

  for (guint i = 0; i < middle->len; i++)
    if (focus->len == 0 || g_ptr_array_find (children, middle->pdata[i], NULL))
      write_node (self, middle->pdata[i], NULL);
  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (self->share, placements->pdata[i], "person");

      if (person != NULL)
        write_node (self, person, placements->pdata[i]);
    }
}

static int
find_number (Writer      *self,
             KringRecord *record,
             const char  *field)
{
  gint64 id = kring_record_get_ref (record, field);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->numbers, &id));
}

static void
write_edges (Writer *self)
{
  for (gsize r = 0; r < G_N_ELEMENTS (relations); r++)
    {
      GPtrArray *rows = kring_share_list (self->share, relations[r].noun);

      for (guint i = 0; i < rows->len; i++)
        {
          int a = find_number (self, rows->pdata[i], relations[r].a), b = find_number (self, rows->pdata[i], relations[r].b);

          if (a == 0 || b == 0)
            continue;
          g_string_append_printf (self->text, "    <edge source=\"p%d\" target=\"p%d\" directed=\"%s\">\n", a, b,
                                  relations[r].is_directed ? "true" : "false");
          write_text (self, "relation", relations[r].name);
          write_text (self, "relation_kind", get_code (rows->pdata[i], "kind", relations[r].table));
          write_flag (self, "over", kring_record_has (rows->pdata[i], relations[r].until));
          g_string_append (self->text, "    </edge>\n");
        }
    }
}

char *
kring_graphml_write (KringShare  *share,
                     KringRecord *circle)
{
  Writer self = { share, circle, NULL, NULL, g_string_new (NULL) };

  self.numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self.sides = kring_record_get_texts (circle, "sector_labels");
  write_head (&self);
  write_nodes (&self);
  write_edges (&self);
  g_string_append (self.text, "  </graph>\n</graphml>\n");
  g_hash_table_unref (self.numbers);
  g_strfreev (self.sides);

  return g_string_free (self.text, FALSE);
}
