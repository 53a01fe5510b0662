/* kring-csv.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-csv.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-fold.h"

#define MARK          "\xef\xbb\xbf"
#define FORMULA       "=+-@\t\r"
#define LOOKED_AT     20     /* rows, to find the separator */

typedef struct {
  guint      line;
  GPtrArray *cells;
} Row;

struct _KringCsv
{
  GPtrArray *rows;
};

G_DEFINE_QUARK (kring-csv-error-quark, kring_csv_error)

/* What bytes 0x80 to 0x9f are in Windows-1252; 0: nothing. */
static const gunichar windows[] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

static void
free_row (Row *row)
{
  g_ptr_array_unref (row->cells);
  g_free (row);
}

static char *
decode_windows (const char *data,
                gsize       size)
{
  GString *text = g_string_sized_new (size + size / 8);

  for (gsize i = 0; i < size; i++)
    {
      guint8 byte = (guint8) data[i];
      gunichar letter = byte >= 0x80 && byte < 0xa0 ? windows[byte - 0x80] : byte;

      g_string_append_unichar (text, letter != 0 ? letter : 0xfffd);
    }

  return g_string_free_and_steal (text);
}

/* Half a pair of letters, or an odd byte at the end, is not text. */
static char *
decode_utf16 (const char *data,
              gsize       size,
              gboolean    is_big)
{
  gsize n_units = size / 2;
  g_autofree gunichar2 *units = g_new (gunichar2, n_units + 1);
  glong n_read, n_written;
  char *text;

  memcpy (units, data, n_units * 2);
  for (gsize i = 0; i < n_units; i++)
    units[i] = is_big ? GUINT16_FROM_BE (units[i]) : GUINT16_FROM_LE (units[i]);

  text = g_utf16_to_utf8 (units, (glong) n_units, &n_read, &n_written, NULL);
  if (text != NULL && (gsize) n_read == n_units && strlen (text) == (gsize) n_written)
    return text;

  g_free (text);
  return NULL;
}

/* In words of one byte a letter, every other byte of UTF-16 is 0: the first two tell which one. */
static gboolean
looks_like_utf16 (const char *data,
                  gsize       size,
                  gboolean   *is_big)
{
  if (size < 4)
    return FALSE;

  *is_big = (guint8) data[0] == 0xfe && (guint8) data[1] == 0xff;
  if (*is_big || ((guint8) data[0] == 0xff && (guint8) data[1] == 0xfe))
    return TRUE;

  *is_big = data[0] == '\0' && data[2] == '\0';
  return (data[0] == '\0') != (data[1] == '\0') && (data[0] == '\0') == (data[2] == '\0')
         && (data[1] == '\0') == (data[3] == '\0');
}

/* NULL: it is no text. */
static char *
decode (const char *data,
        gsize       size)
{
  g_autofree char *text = NULL;
  gboolean is_big;

  if (size == 0)
    return g_strdup ("");

  if (looks_like_utf16 (data, size, &is_big))
    text = decode_utf16 (data, size, is_big);
  else if (memchr (data, '\0', size) != NULL)
    return NULL;
  else if (g_utf8_validate (data, (gssize) size, NULL))
    text = g_strndup (data, size);
  else
    text = decode_windows (data, size);

  if (text == NULL)
    return NULL;

  return g_utf8_normalize (g_str_has_prefix (text, MARK) ? text + strlen (MARK) : text, -1, G_NORMALIZE_NFC);
}

static gsize
skip_guard (const char *cell)
{
  gsize n = strspn (cell, "'");

  return n > 0 && cell[n] != '\0' && strchr (FORMULA, cell[n]) != NULL ? 1 : 0;
}

/* The cell that @at begins with; @at then stands after it. FALSE: its quotation mark is never closed. */
static gboolean
read_cell (const char **at,
           char         separator,
           GString     *cell)
{
  const char ends[] = { separator, '\r', '\n', '\0' };
  const char *from = *at + strspn (*at, " ");
  gsize length;

  g_string_truncate (cell, 0);
  if (*from == '"')
    {
      for (from++; *from != '"' || from[1] == '"'; from++)
        {
          if (*from == '\0')
            return FALSE;
          if (*from == '"')
            from++;
          g_string_append_c (cell, *from);
        }
      from++;
    }

  /* what follows the quotation mark all the same, or a cell without any */
  length = strcspn (from, ends);
  g_string_append_len (cell, from, (gssize) length);
  *at = from + length;
  return TRUE;
}

static void
add_cell (Row     *row,
          GString *cell)
{
  char *words = g_strdup (cell->str + skip_guard (cell->str));

  g_ptr_array_add (row->cells, g_strstrip (words));
}

static gboolean
is_empty (Row *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    if (*(const char *) row->cells->pdata[i] != '\0')
      return FALSE;

  return TRUE;
}

static guint
count_lines (const char *from,
             const char *to)
{
  guint n = 0;

  for (; from < to; from++)
    n += *from == '\n' || (*from == '\r' && from[1] != '\n');

  return n;
}

static const char *
skip_line_end (const char *at)
{
  if (at[0] == '\r' && at[1] == '\n')
    return at + 2;

  return *at != '\0' ? at + 1 : at;
}

/* At most @max rows. @open_line: where a quotation mark opened that is never closed; 0: none did. */
static GPtrArray *
read_rows (const char *text,
           char        separator,
           guint       max,
           guint      *open_line)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  g_autoptr(GString) cell = g_string_new (NULL);
  const char *at = text;
  guint line = 1;

  *open_line = 0;
  while (*at != '\0' && rows->len < max)
    {
      Row *row = g_new0 (Row, 1);
      const char *begin = at;

      row->line = line;
      row->cells = g_ptr_array_new_with_free_func (g_free);
      for (;;)
        {
          if (!read_cell (&at, separator, cell))
            {
              *open_line = line + count_lines (begin, at);
              free_row (row);
              return rows;
            }
          add_cell (row, cell);
          if (*at != separator)
            break;
          at++;
        }
      at = skip_line_end (at);
      line += count_lines (begin, at);

      if (is_empty (row))
        free_row (row);
      else
        g_ptr_array_add (rows, row);
    }

  return rows;
}

/* How well @separator fits: how many of the first rows are as long as the heading, and then how long. */
static guint
try_separator (const char *text,
               char        separator)
{
  guint open_line;
  g_autoptr(GPtrArray) rows = read_rows (text, separator, LOOKED_AT, &open_line);
  guint length = rows->len > 0 ? ((Row *) rows->pdata[0])->cells->len : 0;
  guint n_alike = 0;

  if (length < 2)
    return 0;

  for (guint i = 0; i < rows->len; i++)
    n_alike += ((Row *) rows->pdata[i])->cells->len == length;

  return n_alike * 1000 / rows->len * 1000 + MIN (length, 999);
}

/* Takes "sep=;" away when it says so. */
static char
find_separator (const char **text)
{
  static const char separators[] = { ';', '\t', ',' };
  guint best = 0;
  char found = ';';

  if (g_ascii_strncasecmp (*text, "sep=", 4) == 0 && (*text)[4] != '\0' && strchr (";,\t|", (*text)[4]) != NULL
      && ((*text)[5] == '\r' || (*text)[5] == '\n' || (*text)[5] == '\0'))
    {
      found = (*text)[4];
      *text = skip_line_end (*text + 5);
      return found;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint fit = try_separator (*text, separators[i]);

      if (fit > best)
        {
          best = fit;
          found = separators[i];
        }
    }

  return found;
}

KringCsv *
kring_csv_read (const char  *data,
                gsize        size,
                GError     **error)
{
  g_autofree char *text = NULL;
  g_autoptr(KringCsv) self = NULL;
  const char *from;
  guint open_line;
  char separator;

  if (size > KRING_CSV_MAX_BYTES)
    {
      g_set_error_literal (error, KRING_CSV_ERROR, KRING_CSV_ERROR_TOO_LARGE, _("This file is too large for a list."));
      return NULL;
    }

  text = decode (data, size);
  if (text == NULL)
    {
      g_set_error_literal (error, KRING_CSV_ERROR, KRING_CSV_ERROR_NOT_TEXT,
                           _("This is no list in text. Save it as CSV in the program it comes from."));
      return NULL;
    }

  from = text;
  separator = find_separator (&from);
  self = g_new0 (KringCsv, 1);
  self->rows = read_rows (from, separator, G_MAXUINT, &open_line);
  if (open_line > 0)
    {
      g_set_error (error, KRING_CSV_ERROR, KRING_CSV_ERROR_OPEN_QUOTE,
                   _("A quotation mark in line %u is never closed."), open_line + (from > text));
      return NULL;
    }
  if (self->rows->len == 0)
    {
      g_set_error_literal (error, KRING_CSV_ERROR, KRING_CSV_ERROR_EMPTY, _("There is nothing in this file."));
      return NULL;
    }

  for (guint i = 0; i < self->rows->len && from > text; i++)
    ((Row *) self->rows->pdata[i])->line++;
  return g_steal_pointer (&self);
}

void
kring_csv_free (KringCsv *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

guint
kring_csv_get_n_rows (KringCsv *self)
{
  return self->rows->len;
}

guint
kring_csv_get_n_cells (KringCsv *self,
                       guint     row)
{
  return ((Row *) self->rows->pdata[row])->cells->len;
}

guint
kring_csv_get_line (KringCsv *self,
                    guint     row)
{
  return ((Row *) self->rows->pdata[row])->line;
}

const char *
kring_csv_get_cell (KringCsv *self,
                    guint     row,
                    int       column)
{
  GPtrArray *cells = ((Row *) self->rows->pdata[row])->cells;

  return column >= 0 && (guint) column < cells->len ? cells->pdata[column] : "";
}

int
kring_csv_find_column (KringCsv   *self,
                       const char *names)
{
  g_auto(GStrv) called = g_strsplit (names, "|", -1);

  for (guint i = 0; called[i] != NULL; i++)
    {
      g_autofree char *wanted = kring_fold (called[i]);

      for (guint column = 0; column < kring_csv_get_n_cells (self, 0); column++)
        {
          g_autofree char *heading = kring_fold (kring_csv_get_cell (self, 0, (int) column));

          if (g_str_equal (heading, wanted))
            return (int) column;
        }
    }

  return -1;
}

static void
append_cell (GString    *text,
             const char *cell)
{
  gboolean is_guarded = cell[strspn (cell, "'")] != '\0' && strchr (FORMULA, cell[strspn (cell, "'")]) != NULL;

  if (cell[strcspn (cell, "\";,\t\r\n'")] == '\0' && *cell != ' ' && !is_guarded)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append (text, is_guarded ? "\"'" : "\"");
  for (; *cell != '\0'; cell++)
    {
      if (*cell == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *cell);
    }
  g_string_append_c (text, '"');
}

void
kring_csv_append_row (GString            *text,
                      const char * const *cells)
{
  if (text->len == 0)
    g_string_append (text, MARK);

  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (text, ';');
      append_cell (text, cells[i]);
    }
  g_string_append (text, "\r\n");
}
