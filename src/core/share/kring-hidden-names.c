/* kring-hidden-names.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-hidden-names.h"

#include <string.h>

#define SHORT_NAME 3   /* letters; shorter ones are words too often: "An", "Jo" */

struct _KringHiddenNames
{
  GPtrArray *folded;   /* as fold() writes them, between single spaces */
  GPtrArray *whole;    /* the same, of those whose genitive is the name of somebody visible */
  GPtrArray *exact;    /* the short ones, as they are */
};

static void
append_letter (GString  *folded,
               gunichar  letter)
{
  GUnicodeType type = g_unichar_type (letter);

  if (type == G_UNICODE_NON_SPACING_MARK)
    return;
  if (g_unichar_isalnum (letter) || type == G_UNICODE_SPACING_MARK)
    g_string_append_unichar (folded, g_unichar_tolower (letter));
  else if (folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
}

/* Letters and digits without case and accents, everything else one space; a space at both ends. */
static char *
fold (const char *text)
{
  GString *folded = g_string_sized_new (strlen (text) + 8);

  g_string_append_c (folded, ' ');
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_ascii_isalnum (*at))
      {
        g_string_append_c (folded, g_ascii_tolower (*at));
      }
    else
      {
        gunichar letters[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
        gsize n = g_unichar_fully_decompose (g_utf8_get_char (at), TRUE, letters, G_N_ELEMENTS (letters));

        for (gsize i = 0; i < n; i++)
          append_letter (folded, letters[i]);
      }

  if (folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
  return g_string_free (folded, FALSE);
}

/* @name: " eva "; also the genitive, "evas". */
static gboolean
has_name (const char *folded,
          const char *name)
{
  gsize length = strlen (name) - 1;
  g_autofree char *start = g_strndup (name, length);

  for (const char *at = folded; (at = strstr (at, start)) != NULL; at++)
    if (at[length] == ' ' || (at[length] == 's' && at[length + 1] == ' '))
      return TRUE;

  return FALSE;
}

static gboolean
has_exact_name (const char *text,
                const char *name)
{
  for (const char *at = text; (at = strstr (at, name)) != NULL; at++)
    {
      const char *after = at + strlen (name);
      gunichar before = at > text ? g_utf8_get_char (g_utf8_prev_char (at)) : ' ';

      if (!g_unichar_isalnum (before) && !g_unichar_isalnum (g_utf8_get_char (after)))
        return TRUE;
    }

  return FALSE;
}

/* @name: " luca ", which is not in " lucas ". */
static gboolean
is_carried (GPtrArray  *carried,
            const char *name)
{
  for (guint i = 0; i < carried->len; i++)
    if (strstr (carried->pdata[i], name) != NULL)
      return TRUE;

  return FALSE;
}

/* Whether "Lucas" is more likely somebody visible than what is Luca's. */
static gboolean
is_genitive_carried (GPtrArray  *carried,
                     const char *name)
{
  g_autofree char *genitive = g_strdup_printf ("%.*ss ", (int) strlen (name) - 1, name);

  return is_carried (carried, genitive);
}

static void
add_name (KringHiddenNames *self,
          GPtrArray        *carried,
          const char       *name)
{
  g_autofree char *folded = name != NULL ? fold (name) : NULL;

  if (folded == NULL || strlen (folded) < 3 || is_carried (carried, folded))
    return;

  if (g_utf8_strlen (folded, -1) - 2 < SHORT_NAME)
    g_ptr_array_add (self->exact, g_strdup (name));
  else if (is_genitive_carried (carried, folded))
    g_ptr_array_add (self->whole, g_steal_pointer (&folded));
  else
    g_ptr_array_add (self->folded, g_steal_pointer (&folded));
}

/* What people say in short for a description: up to a comma or a bracket. */
static void
add_label (KringHiddenNames *self,
           GPtrArray        *carried,
           const char       *label)
{
  g_autofree char *start = NULL;

  if (label == NULL)
    return;

  start = g_strndup (label, strcspn (label, ",(;:"));
  g_strstrip (start);
  add_name (self, carried, label);
  add_name (self, carried, start);
}

/* Of "dr. Simoens" and "Jan Pieter" each word is the name; groups and pets are called by all of theirs. */
static void
add_given (KringHiddenNames *self,
           GPtrArray        *carried,
           KringRecord      *person)
{
  const char *given = kring_record_get_text (person, "given");
  g_auto(GStrv) words = NULL;

  add_name (self, carried, given);
  if (given == NULL || !kring_record_is (person, "kind", "person"))
    return;

  words = g_strsplit_set (given, " .-", -1);
  for (gsize i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) >= SHORT_NAME)
      add_name (self, carried, words[i]);
}

KringHiddenNames *
kring_hidden_names_new (GPtrArray *hidden,
                        GPtrArray *visible)
{
  static const char * const fields[] = { "given", "family_name" };
  KringHiddenNames *self = g_new0 (KringHiddenNames, 1);
  g_autoptr(GPtrArray) carried = g_ptr_array_new_with_free_func (g_free);

  self->folded = g_ptr_array_new_with_free_func (g_free);
  self->whole = g_ptr_array_new_with_free_func (g_free);
  self->exact = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; hidden->len > 0 && i < visible->len; i++)
    for (gsize field = 0; field < G_N_ELEMENTS (fields); field++)
      if (kring_record_has (visible->pdata[i], fields[field]))
        g_ptr_array_add (carried, fold (kring_record_get_text (visible->pdata[i], fields[field])));

  for (guint i = 0; i < hidden->len; i++)
    {
      add_given (self, carried, hidden->pdata[i]);
      add_name (self, carried, kring_record_get_text (hidden->pdata[i], "family_name"));
      add_name (self, carried, kring_record_get_text (hidden->pdata[i], "call"));
      add_label (self, carried, kring_record_get_text (hidden->pdata[i], "label"));
    }

  return self;
}

void
kring_hidden_names_free (KringHiddenNames *self)
{
  g_ptr_array_unref (self->folded);
  g_ptr_array_unref (self->whole);
  g_ptr_array_unref (self->exact);
  g_free (self);
}

gboolean
kring_hidden_names_in (KringHiddenNames *self,
                       const char       *text)
{
  g_autofree char *folded = NULL;

  if (text == NULL || self->folded->len + self->whole->len + self->exact->len == 0)
    return FALSE;

  folded = fold (text);
  for (guint i = 0; i < self->folded->len; i++)
    if (has_name (folded, self->folded->pdata[i]))
      return TRUE;
  for (guint i = 0; i < self->whole->len; i++)
    if (strstr (folded, self->whole->pdata[i]) != NULL)
      return TRUE;
  for (guint i = 0; i < self->exact->len; i++)
    if (has_exact_name (text, self->exact->pdata[i]))
      return TRUE;

  return FALSE;
}
