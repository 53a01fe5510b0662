/* kring-pdf-fix.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-pdf-fix.h"

#include <gio/gio.h>
#include <string.h>

#define ENTRY_LENGTH 20   /* of a line in the table of objects: "0000006566 00000 n \n" */

typedef struct {
  const char          *data;       /* what cairo wrote */
  gsize                length;
  gsize                table;      /* where its table of objects begins */
  const char          *entries;
  guint                n_objects;
  guint                root;
  guint                info;
  GString             *out;
  GString             *new_table;
  const char * const  *figures;
} Fix;

/* The part of the file from @offset, as long as @text is there. */
static gboolean
has_at (Fix        *self,
        gsize       offset,
        const char *text)
{
  gsize length = strlen (text);

  return offset + length <= self->length && memcmp (self->data + offset, text, length) == 0;
}

static gboolean
find_forward (Fix        *self,
              gsize       from,
              const char *text,
              gsize      *offset)
{
  for (gsize i = from; i + strlen (text) <= self->length; i++)
    if (has_at (self, i, text))
      {
        *offset = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_number (Fix   *self,
             gsize  offset,
             guint *number)
{
  guint64 value = 0;
  gsize end = offset;

  while (end < self->length && g_ascii_isdigit (self->data[end]) && value < G_MAXUINT / 16)
    value = value * 10 + (guint64) (self->data[end++] - '0');
  *number = (guint) value;

  return end > offset;
}

/* The number after @key in the trailer, which begins at @from. */
static gboolean
read_trailer (Fix        *self,
              gsize       from,
              const char *key,
              guint      *number)
{
  gsize offset;

  return find_forward (self, from, key, &offset) && read_number (self, offset + strlen (key), number);
}

static gboolean
read_table (Fix *self)
{
  static const char mark[] = "startxref\n";
  gsize offset = self->length, trailer;
  guint table;

  while (offset > 0 && !has_at (self, offset, mark))
    offset--;
  if (!has_at (self, offset, mark) || !read_number (self, offset + strlen (mark), &table))
    return FALSE;

  self->table = table;
  if (!has_at (self, table, "xref\n0 ") || !read_number (self, table + 7, &self->n_objects)
      || !find_forward (self, table + 7, "\n", &offset))
    return FALSE;

  self->entries = self->data + offset + 1;
  trailer = offset + 1 + (gsize) self->n_objects * ENTRY_LENGTH;

  return has_at (self, trailer, "trailer") && read_trailer (self, trailer, "/Root ", &self->root)
         && read_trailer (self, trailer, "/Info ", &self->info) && self->root < self->n_objects;
}

/* Whether the table says that the object is in use; then where. */
static gboolean
is_promised (Fix   *self,
             guint  object,
             gsize *offset)
{
  const char *entry = self->entries + (gsize) object * ENTRY_LENGTH;

  *offset = (gsize) g_ascii_strtoull (entry, NULL, 10);

  return entry[17] == 'n';
}

static gboolean
is_written (Fix   *self,
            guint  object,
            gsize  offset)
{
  g_autofree char *head = g_strdup_printf ("%u 0 obj", object);

  return has_at (self, offset, head);
}

/* The dictionary of an object without its closing ">>"; NULL when it does not begin with @head. */
static char *
dup_dictionary (Fix        *self,
                gsize       offset,
                const char *head)
{
  gsize begin, end;

  if (!find_forward (self, offset, "\n", &begin) || !has_at (self, begin + 1, head)
      || !find_forward (self, begin, "endobj", &end))
    return NULL;

  while (end > begin && !has_at (self, end, ">>"))
    end--;

  return end > begin ? g_strndup (self->data + begin + 1, end - begin - 1) : NULL;
}

static void
begin_object (Fix   *self,
              guint  object)
{
  g_string_append_printf (self->new_table, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", object, self->out->len);
  g_string_append_printf (self->out, "%u 0 obj\n", object);
}

/* Any words as a PDF string: UTF-16 in hexadecimal digits. */
static void
append_words (Fix        *self,
              const char *words)
{
  glong length = 0;
  g_autofree gunichar2 *utf16 = g_utf8_to_utf16 (words, -1, NULL, &length, NULL);

  g_string_append (self->out, "<FEFF");
  for (glong i = 0; utf16 != NULL && i < length; i++)
    g_string_append_printf (self->out, "%04X", utf16[i]);
  g_string_append_c (self->out, '>');
}

static void
append_catalog (Fix                *self,
                const char         *catalog,
                const KringPdfInfo *info)
{
  g_autofree char *language = g_strcanon (g_strdup (info->language), G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS, '-');
  const struct { const char *key; char *entry; } additions[] = {
    { "/Lang", g_strdup_printf ("/Lang (%s)", language) },
    { "/ViewerPreferences", g_strdup ("/ViewerPreferences << /DisplayDocTitle true >>") },
    { "/MarkInfo", g_strdup ("/MarkInfo << /Marked true >>") },
    { "/Metadata", g_strdup_printf ("/Metadata %u 0 R", self->n_objects) },
  };

  begin_object (self, self->root);
  g_string_append (self->out, catalog);
  for (gsize i = 0; i < G_N_ELEMENTS (additions); i++)
    {
      if (strstr (catalog, additions[i].key) == NULL)
        g_string_append_printf (self->out, "   %s\n", additions[i].entry);
      g_free (additions[i].entry);
    }
  g_string_append (self->out, ">>\nendobj\n");
}

static void
append_metadata (Fix                *self,
                 const KringPdfInfo *info)
{
  g_autofree char *title = g_markup_escape_text (info->title != NULL ? info->title : "", -1);
  g_autofree char *language = g_markup_escape_text (info->language, -1);
  g_autofree char *xmp = g_strdup_printf (
    "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
    "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:title>\n"
    "<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>\n"
    "<xmp:CreatorTool>Kring</xmp:CreatorTool>\n"
    "<xmp:CreateDate>%04d-%02d-%02d</xmp:CreateDate>\n"
    "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
    title, language, info->day / 10000, info->day / 100 % 100, info->day % 100);

  begin_object (self, self->n_objects);
  g_string_append_printf (self->out, "<< /Type /Metadata /Subtype /XML /Length %" G_GSIZE_FORMAT
                          " >>\nstream\n%s\nendstream\nendobj\n", strlen (xmp), xmp);
}

static void
add_to_element (Fix   *self,
                guint  object,
                gsize  offset)
{
  g_autofree char *element = dup_dictionary (self, offset, "<< /Type /StructElem");
  gboolean is_figure, is_head;

  if (element == NULL)
    return;

  is_figure = strstr (element, "/S /Figure\n") != NULL && *self->figures != NULL;
  is_head = strstr (element, "/S /TH\n") != NULL;
  if (is_figure && **self->figures == '\0')
    {
      self->figures++;
      return;
    }
  if (!is_figure && !is_head)
    return;

  begin_object (self, object);
  g_string_append (self->out, element);
  if (is_figure)
    {
      g_string_append (self->out, "   /Alt ");
      append_words (self, *self->figures++);
    }
  else
    {
      g_string_append (self->out, "   /A << /O /Table /Scope /Column >>");
    }
  g_string_append (self->out, "\n>>\nendobj\n");
}

static void
append_trailer (Fix *self)
{
  g_autofree char *checksum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) self->data, self->length);
  gsize table = self->out->len;

  checksum[32] = '\0';
  g_string_append_printf (self->out, "xref\n%strailer\n<< /Size %u\n   /Root %u 0 R\n   /Info %u 0 R\n   /ID [ <%s> <%s> ]\n"
                          "   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          self->new_table->str, self->n_objects + 1, self->root, self->info, checksum, checksum,
                          self->table, table);
}

static GBytes *
update (Fix                *self,
        const char         *catalog,
        const KringPdfInfo *info)
{
  self->out = g_string_new_len (self->data, (gssize) self->length);
  self->new_table = g_string_new (NULL);
  if (self->data[self->length - 1] != '\n')
    g_string_append_c (self->out, '\n');

  append_catalog (self, catalog, info);
  append_metadata (self, info);
  for (guint object = 1; object < self->n_objects; object++)
    {
      gsize offset;

      if (object == self->root || !is_promised (self, object, &offset))
        continue;
      if (is_written (self, object, offset))
        {
          add_to_element (self, object, offset);
          continue;
        }
      begin_object (self, object);
      g_string_append (self->out, "null\nendobj\n");
    }
  append_trailer (self);
  g_string_free (self->new_table, TRUE);

  return g_string_free_to_bytes (self->out);
}

GBytes *
kring_pdf_fix (GBytes              *pdf,
               const KringPdfInfo  *info,
               const char * const  *figures,
               GError             **error)
{
  Fix self = { .data = g_bytes_get_data (pdf, NULL), .length = g_bytes_get_size (pdf), .figures = figures };
  g_autofree char *catalog = NULL;
  gsize offset;

  if (self.length > 0 && read_table (&self) && is_promised (&self, self.root, &offset)
      && is_written (&self, self.root, offset))
    catalog = dup_dictionary (&self, offset, "<< /Type /Catalog");

  if (catalog == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "The PDF is not as cairo writes it");
      return NULL;
    }

  return update (&self, catalog, info);
}
