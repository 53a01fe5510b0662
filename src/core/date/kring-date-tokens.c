/* kring-date-tokens.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-tokens.h"

#include <string.h>

#define MAX_LENGTH 250   /* bytes; a date that needs more is a story */
#define MAX_DIGITS 4

typedef struct {
  GString *text;
  GArray  *starts;   /* of each byte of text: where its character stands in what was typed */
} Folded;

static void
fold_char (gunichar c,
           GString *text)
{
  static const struct { gunichar from; const char *to; } signs[] = {
    { 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" }, { 0x2013, "-" }, { 0x2014, "-" }, { 0x2015, "-" },
    { 0x2212, "-" }, { 0x2018, "'" }, { 0x2019, "'" }, { 0x02bc, "'" }, { 0x00b4, "'" }, { '`', "'" },
    { 0x00bd, "½" }, { 0x223c, "~" }, { 0x2248, "~" }, { 0x2044, "/" }, { 0x2215, "/" },
    { 0x200b, "" }, { 0x200c, "" }, { 0x200d, "" }, { 0x00ad, "" }, { 0xfeff, "" },
  };
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].from == c)
      {
        g_string_append (text, signs[i].to);
        return;
      }

  n = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n; i++)
    if (g_unichar_isspace (parts[i]))
      g_string_append_c (text, ' ');
    else if (!g_unichar_ismark (parts[i]))
      g_string_append_unichar (text, g_unichar_tolower (parts[i]));
}

/* Single spaces, none at the ends. */
static Folded
fold (const char *typed)
{
  Folded folded = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gsize)) };
  g_autoptr(GString) part = g_string_new (NULL);

  for (const char *at = typed; *at != '\0'; at = g_utf8_next_char (at))
    {
      gsize start = at - typed;

      g_string_truncate (part, 0);
      fold_char (g_utf8_get_char (at), part);
      for (gsize i = 0; i < part->len; i++)
        {
          gsize length = folded.text->len;

          if (part->str[i] == ' ' && (length == 0 || folded.text->str[length - 1] == ' '))
            continue;
          g_string_append_c (folded.text, part->str[i]);
          g_array_append_val (folded.starts, start);
        }
    }

  if (folded.text->len > 0 && folded.text->str[folded.text->len - 1] == ' ')
    g_string_truncate (folded.text, folded.text->len - 1);

  return folded;
}

static void
clear_token (gpointer token)
{
  g_free (((KringDateToken *) token)->text);
}

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

static gsize
measure_digits (const char *at)
{
  return strspn (at, "0123456789");
}

static gsize
measure_letters (const char *at)
{
  const char *end = at;

  while (*end != '\0' && is_letter (end))
    end = g_utf8_next_char (end);

  return end - at;
}

/* "'14" and "'s". */
static gsize
measure_apostrophe (const char *at,
                    gboolean    after_word)
{
  if (!after_word && measure_digits (at + 1) == 2)
    return 3;
  if (after_word && at[1] == 's' && !(at[2] & 0x80) && !g_ascii_isalpha (at[2]))
    return 2;
  return 1;
}

/* The length of the token at @at. */
static gsize
measure_token (const char *at,
               gboolean    after_word,
               guint64    *classes)
{
  gsize length = kring_lexicon_measure (at, classes);

  if (length > 0)
    return length;
  if (g_ascii_isdigit (*at))
    return measure_digits (at);
  if (is_letter (at))
    return measure_letters (at);
  if (*at == '\'')
    return measure_apostrophe (at, after_word);

  return g_utf8_next_char (at) - at;
}

GArray *
kring_date_tokens_new (const char *typed)
{
  g_autoptr(GString) text = NULL;
  g_autoptr(GArray) starts = NULL;
  GArray *tokens;
  Folded folded;

  if (strlen (typed) > MAX_LENGTH || !g_utf8_validate (typed, -1, NULL))
    return NULL;

  folded = fold (typed);
  text = folded.text;
  starts = folded.starts;
  tokens = g_array_new (FALSE, TRUE, sizeof (KringDateToken));
  g_array_set_clear_func (tokens, clear_token);

  for (const char *at = text->str; *at != '\0'; at += *at == ' ')
    {
      gboolean glued = at > text->str && at[-1] != ' ';
      gboolean after_word = glued && (g_ascii_isalnum (at[-1]) || (at[-1] & 0x80) != 0);
      KringDateToken token = { .number = -1, .glued = glued };
      gsize length = measure_token (at, after_word, &token.classes);
      gsize digits;

      token.elided = *at == '\'' && length == 3;
      token.text = g_strndup (at + token.elided, length - token.elided);
      digits = measure_digits (token.text);
      if (digits == strlen (token.text))
        {
          token.digits = digits;
          token.number = digits <= MAX_DIGITS ? (int) g_ascii_strtoll (token.text, NULL, 10) : -1;
        }

      token.start = g_array_index (starts, gsize, at - text->str);
      at += length;
      token.end = *at != '\0' ? g_array_index (starts, gsize, at - text->str) : strlen (typed);
      g_array_append_val (tokens, token);
      if (*at == '.' && g_ascii_isalpha (at[-1]))
        at++;   /* "apr." */
    }

  return tokens;
}

gboolean
kring_date_token_is (const KringDateToken *self,
                     KringWordClass        class,
                     int                  *value)
{
  return (self->classes >> class & 1) != 0 && kring_lexicon_find (class, self->text, value);
}

char *
kring_date_fold (const char *text)
{
  g_autoptr(GArray) tokens = kring_date_tokens_new (text);
  GString *folded = g_string_new (NULL);

  for (gsize i = 0; tokens != NULL && i < tokens->len; i++)
    {
      const KringDateToken *token = &g_array_index (tokens, KringDateToken, i);

      g_string_append_printf (folded, "%s%s", i > 0 && !token->glued ? " " : "", token->text);
    }

  return g_string_free (folded, FALSE);
}
