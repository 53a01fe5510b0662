/* kring-date-parse.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-parse.h"

#include "kring-date-resolve.h"
#include "kring-date-words.h"

#include <string.h>

/* EDTF as it is, but for its seasons: who types 2012-21 did not mean spring. */
static gboolean
parse_edtf (const char *text,
            KringDate  *date)
{
  g_autofree char *upper = g_ascii_strup (text, -1);

  if (!kring_date_from_edtf (date, upper))
    return FALSE;

  for (const char *piece = date->edtf; piece != NULL; piece = strchr (piece, '/'))
    {
      piece += *piece == '/';
      if (strcspn (piece, "/") >= strlen ("2012-21") && piece[4] == '-' && piece[5] == '2')
        {
          kring_date_clear (date);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
parse_phrase (const char             *text,
              const KringDateContext *context,
              KringDate              *date)
{
  g_auto(KringDatePhrase) phrase = KRING_DATE_PHRASE_INIT;

  return kring_date_phrase_read (&phrase, text) && kring_date_phrase_resolve (&phrase, context, date);
}

static gboolean
parse_plain (const char             *text,
             const KringDateContext *context,
             KringDate              *date)
{
  *date = (KringDate) KRING_DATE_INIT;
  return parse_edtf (text, date) || parse_phrase (text, context, date);
}

/* In brackets English writes 2018–19. */
static gboolean
parse_years (const char *text,
             KringDate  *date)
{
  g_autofree char *folded = kring_date_fold (text);
  g_autofree char *edtf = NULL;

  if (strlen (folded) != strlen ("2018-19") || folded[4] != '-')
    return FALSE;

  edtf = g_strdup_printf ("%.4s/%.2s%.2s", folded, folded, folded + 5);
  return kring_date_from_edtf (date, edtf);
}

/* "WORDS (EXPLANATION)": the words, which are cut off there, and the explanation. NULL when it is not so. */
static char *
split_explanation (char *text)
{
  char *open = strrchr (text, '(');
  char *close = text + strlen (text);

  if (open == NULL || open == text || close[-1] != ')')
    return NULL;

  close[-1] = '\0';
  *open = '\0';
  g_strchomp (text);
  return g_strstrip (open + 1);
}

static gboolean
overlap (const KringDate *a,
         const KringDate *b)
{
  return a->lo <= b->hi && b->lo <= a->hi;
}

/* Within, and not the same. */
static gboolean
is_within (const KringDate *a,
           const KringDate *b)
{
  return a->lo >= b->lo && a->hi <= b->hi && (a->lo > b->lo || a->hi < b->hi);
}

static gboolean
has_letter (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;

  return FALSE;
}

/* The words may be a date too; the brackets count when they say it more exactly. Leaves the words in @text. */
static gboolean
parse_explained (char                   *text,
                 const KringDateContext *context,
                 KringDate              *date)
{
  g_auto(KringDate) explained = KRING_DATE_INIT;
  const char *explanation = split_explanation (text);

  if (explanation == NULL)
    return FALSE;
  if (!parse_years (explanation, &explained) && !parse_plain (explanation, context, &explained))
    return FALSE;

  if (parse_plain (text, context, date))
    {
      if (!overlap (date, &explained))
        return FALSE;
      if (!is_within (&explained, date))
        return TRUE;
    }
  else if (!has_letter (text))
    return FALSE;

  kring_date_clear (date);
  kring_date_copy (&explained, date);
  return TRUE;
}

/* Whether the date itself gives the words back. */
static gboolean
goes_without_saying (const char      *text,
                     const KringDate *date)
{
  static const KringLanguage languages[] = { KRING_LANGUAGE_NL, KRING_LANGUAGE_EN };
  g_autofree char *folded = kring_date_fold (text);

  if (!has_letter (text))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *words = kring_date_to_words (date, languages[i]);
      g_autofree char *folded_words = kring_date_fold (words);

      if (g_str_equal (folded, folded_words))
        return TRUE;
    }

  return FALSE;
}

gboolean
kring_date_parse (const char             *text,
                  const KringDateContext *context,
                  KringDate              *date)
{
  g_autofree char *said = g_strstrip (g_strdup (text != NULL ? text : ""));

  *date = (KringDate) KRING_DATE_INIT;
  if (!g_utf8_validate (said, -1, NULL))
    return FALSE;

  if (parse_edtf (said, date))
    return TRUE;
  if (!parse_plain (said, context, date) && !parse_explained (said, context, date))
    {
      kring_date_clear (date);
      return FALSE;
    }

  if (!goes_without_saying (said, date))
    date->said = g_steal_pointer (&said);

  return TRUE;
}
