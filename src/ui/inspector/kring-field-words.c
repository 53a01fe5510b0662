/* kring-field-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-field-words.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "kring-date-parse.h"
#include "kring-date-words.h"
#include "kring-edits.h"

#define MAX_WHOLE_NUMBER 100000

/* The births that "when Amina was 4" can mean. */
static KringDateBirth *
list_births (KringShare *share,
             gsize      *n_births)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  KringDateBirth *births = g_new0 (KringDateBirth, people->len);

  *n_births = 0;
  for (guint i = 0; i < people->len; i++)
    if (kring_record_has (people->pdata[i], "birth"))
      {
        births[*n_births].name = kring_person_name (people->pdata[i]);
        kring_record_get_date (people->pdata[i], "birth", &births[*n_births].birth);
        (*n_births)++;
      }

  return births;
}

/* FALSE when @date holds only the words. */
static gboolean
read_date (KringShare *share,
           const char *text,
           int         today,
           KringDate  *date)
{
  gsize n_births;
  g_autofree KringDateBirth *births = list_births (share, &n_births);
  KringDateContext context = { today, births, n_births, kring_language_get () };
  gboolean understood = kring_date_parse (text, &context, date);

  for (gsize i = 0; i < n_births; i++)
    kring_date_clear (&births[i].birth);
  if (!understood)
    kring_date_from_words (date, text);

  return understood;
}

/* A comma or a point before the decimals; TRUE and KRING_UNSET for nothing. */
static gboolean
read_number (const char *text,
             double      unit,
             gint64     *number)
{
  g_autofree char *plain = g_strdelimit (g_strdup (text), ",", '.');
  char *end;
  double value;

  g_strstrip (plain);
  *number = KRING_UNSET;
  if (*plain == '\0')
    return TRUE;

  value = g_ascii_strtod (plain, &end);
  if (*end != '\0' || !isfinite (value) || fabs (value) > MAX_WHOLE_NUMBER)
    return FALSE;

  *number = (gint64) round (value * unit);
  return fabs ((double) *number - value * unit) < 1e-6;
}

char *
kring_field_words_get (KringRecord      *record,
                       const KringField *field)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(GStrv) lines = NULL;
  gint64 number;

  if (!kring_record_has (record, field->name))
    return g_strdup ("");

  switch (field->kind)
    {
    case KRING_FIELD_TEXTS:
      lines = kring_record_get_texts (record, field->name);
      return g_strjoinv ("\n", lines);

    case KRING_FIELD_DATE:
      kring_record_get_date (record, field->name, &date);
      return kring_date_to_words (&date, kring_language_get ());

    case KRING_FIELD_INT:
    case KRING_FIELD_MILLI:
      number = kring_record_get_int (record, field->name);
      return g_strdup_printf ("%g", (double) number / (field->kind == KRING_FIELD_MILLI ? 1000 : 1));

    case KRING_FIELD_TEXT:
    case KRING_FIELD_KIND:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_REF:
    default:
      return g_strdup (kring_record_get_text (record, field->name));
    }
}

char *
kring_field_words_hint (KringShare       *share,
                        const KringField *field,
                        const char       *text,
                        int               today)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *words = NULL;

  if (field->kind != KRING_FIELD_DATE || *text == '\0')
    return NULL;
  if (!read_date (share, text, today, &date))
    return g_strdup (_("Kept in these words, without a date."));

  words = kring_date_to_words (&date, kring_language_get ());
  /* Translators: which date was understood from what somebody typed */
  return g_strdup_printf (_("Understood: %s"), words);
}

static gboolean
save_number (KringStore        *store,
             KringRecord       *record,
             const KringField  *field,
             const char        *text,
             GError           **error)
{
  gboolean is_whole = field->kind == KRING_FIELD_INT;
  gint64 number;

  if (read_number (text, is_whole ? 1 : 1000, &number))
    return kring_edit_int (store, record, field->name, number, error);

  g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT,
                       is_whole ? _("Here stands a whole number, such as 2.") : _("Here stands a number, such as 6 or 6.5."));
  return FALSE;
}

gboolean
kring_field_words_save (KringStore        *store,
                        KringShare        *share,
                        KringRecord       *record,
                        const KringField  *field,
                        const char        *text,
                        int                today,
                        GError           **error)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *plain = g_strstrip (g_strdup (text));

  switch (field->kind)
    {
    case KRING_FIELD_DATE:
      if (*plain != '\0')
        read_date (share, plain, today, &date);
      return kring_edit_date (store, record, field->name, &date, error);

    case KRING_FIELD_INT:
    case KRING_FIELD_MILLI:
      return save_number (store, record, field, plain, error);

    case KRING_FIELD_TEXT:
    case KRING_FIELD_TEXTS:
    case KRING_FIELD_KIND:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_REF:
    default:
      return kring_edit_text (store, record, field->name, plain, error);
    }
}

char *
kring_field_words_get_value (KringRecord      *record,
                             const KringField *field)
{
  if (!kring_record_has (record, field->name))
    return g_strdup ("");
  if (field->kind == KRING_FIELD_REF)
    return g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_ref (record, field->name));

  return g_strdup (kring_record_get_text (record, field->name));
}

gboolean
kring_field_words_save_value (KringStore        *store,
                              KringRecord       *record,
                              const KringField  *field,
                              const char        *value,
                              GError           **error)
{
  g_autofree char *now = kring_field_words_get_value (record, field);

  if (g_str_equal (now, value))
    return TRUE;
  if (field->kind == KRING_FIELD_REF)
    return kring_edit_int (store, record, field->name, *value != '\0' ? g_ascii_strtoll (value, NULL, 10) : KRING_UNSET, error);

  return kring_edit_text (store, record, field->name, value, error);
}
