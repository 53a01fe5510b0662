/* kring-json-lines.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-json-lines.h"

#include <string.h>

typedef struct {
  const char *at;
  guint       line;
} Reader;

static void
skip_space (Reader *reader)
{
  for (; *reader->at != '\0' && strchr (" \t\r\n,:", *reader->at) != NULL; reader->at++)
    if (*reader->at == '\n')
      reader->line++;
}

/* Leaves @reader after the closing quote; the contents, escapes unread, are @start and @length. */
static void
read_string (Reader      *reader,
             const char **start,
             gsize       *length)
{
  *start = ++reader->at;
  while (*reader->at != '\0' && *reader->at != '"')
    reader->at += *reader->at == '\\' && reader->at[1] != '\0' ? 2 : 1;
  *length = (gsize) (reader->at - *start);
  if (*reader->at == '"')
    reader->at++;
}

static void
skip_value (Reader *reader)
{
  int depth = 0;

  do
    {
      const char *start;
      gsize length;

      skip_space (reader);
      switch (*reader->at)
        {
        case '\0':
          return;

        case '"':
          read_string (reader, &start, &length);
          break;

        case '{':
        case '[':
          depth++;
          reader->at++;
          break;

        case '}':
        case ']':
          depth--;
          reader->at++;
          break;

        default:
          reader->at += strcspn (reader->at, " \t\r\n,:{}[]\"");
        }
    }
  while (depth > 0);
}

/* Goes to member @key of the object at @reader; FALSE when it has none. */
static gboolean
enter_member (Reader     *reader,
              const char *key,
              gsize       key_length)
{
  if (*reader->at != '{')
    return FALSE;

  reader->at++;
  for (skip_space (reader); *reader->at == '"'; skip_space (reader))
    {
      const char *start;
      gsize length;

      read_string (reader, &start, &length);
      skip_space (reader);
      if (length == key_length && strncmp (start, key, length) == 0)
        return TRUE;
      skip_value (reader);
    }

  return FALSE;
}

static gboolean
enter_element (Reader  *reader,
               guint64  index)
{
  if (*reader->at != '[')
    return FALSE;

  reader->at++;
  for (skip_space (reader); *reader->at != '\0' && *reader->at != ']'; skip_space (reader))
    {
      if (index-- == 0)
        return TRUE;
      skip_value (reader);
    }

  return FALSE;
}

/* The next part of @path, and to what is left of it. */
static gboolean
enter (Reader      *reader,
       const char **path)
{
  gsize length;
  char *end;

  if (**path == '[')
    {
      guint64 index = g_ascii_strtoull (*path + 1, &end, 10);

      *path = *end == ']' ? end + 1 : end;
      return enter_element (reader, index);
    }

  *path += **path == '.';
  length = strcspn (*path, ".[");
  *path += length;

  return enter_member (reader, *path - length, length);
}

guint
kring_json_find_line (const char *text,
                      const char *path)
{
  Reader reader = { text, 1 };
  guint line;

  skip_space (&reader);
  line = reader.line;
  while (*path != '\0' && enter (&reader, &path))
    line = reader.line;

  return line;
}
