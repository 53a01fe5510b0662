/* kring-record.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-record.h"

#include <string.h>

#include "kring-texts.h"

typedef union {
  char   *text;
  gint64  number;
} Cell;

struct _KringRecord
{
  GObject    parent_instance;

  KringNoun  noun;
  gint64     id;
  Cell      *cells;
};

G_DEFINE_FINAL_TYPE (KringRecord, kring_record, G_TYPE_OBJECT)

gboolean
kring_field_is_text (const KringField *field)
{
  switch (field->kind)
    {
    case KRING_FIELD_TEXT:
    case KRING_FIELD_TEXTS:
    case KRING_FIELD_KIND:
    case KRING_FIELD_DATE:
      return TRUE;

    case KRING_FIELD_INT:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_MILLI:
    case KRING_FIELD_REF:
      return FALSE;

    default:
      g_assert_not_reached ();
    }
}

static const KringField *
get_field (KringRecord *self,
           guint        index)
{
  g_assert (index < kring_nouns[self->noun].n_fields);

  return &kring_nouns[self->noun].fields[index];
}

static guint
find_field (KringRecord *self,
            const char  *name,
            gboolean     is_text)
{
  int index = kring_noun_find_field (self->noun, name);

  if (index < 0)
    g_error ("%s has no field %s", kring_nouns[self->noun].table, name);
  if (kring_field_is_text (get_field (self, (guint) index)) != is_text)
    g_error ("%s.%s is of another kind", kring_nouns[self->noun].table, name);

  return (guint) index;
}

static void
kring_record_finalize (GObject *object)
{
  KringRecord *self = KRING_RECORD (object);

  for (guint i = 0; i < kring_nouns[self->noun].n_fields; i++)
    if (kring_field_is_text (get_field (self, i)))
      g_free (self->cells[i].text);
  g_free (self->cells);

  G_OBJECT_CLASS (kring_record_parent_class)->finalize (object);
}

static void
kring_record_class_init (KringRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_record_finalize;
}

static void
kring_record_init (KringRecord *self)
{
}

KringRecord *
kring_record_new (KringNoun noun)
{
  KringRecord *self = g_object_new (KRING_TYPE_RECORD, NULL);

  g_return_val_if_fail (noun < KRING_N_NOUNS, NULL);

  self->noun = noun;
  self->cells = g_new0 (Cell, kring_nouns[noun].n_fields);
  for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
    if (!kring_field_is_text (get_field (self, i)))
      self->cells[i].number = KRING_UNSET;

  return self;
}

KringRecord *
kring_record_copy (KringRecord *self)
{
  KringRecord *copy = kring_record_new (self->noun);

  copy->id = self->id;
  kring_record_assign (copy, self);

  return copy;
}

void
kring_record_assign (KringRecord *self,
                     KringRecord *from)
{
  g_return_if_fail (self->noun == from->noun);

  for (guint i = 0; i < kring_nouns[self->noun].n_fields; i++)
    if (kring_field_is_text (get_field (self, i)))
      g_set_str (&self->cells[i].text, from->cells[i].text);
    else
      self->cells[i].number = from->cells[i].number;
}

KringNoun
kring_record_get_noun (KringRecord *self)
{
  return self->noun;
}

gint64
kring_record_get_id (KringRecord *self)
{
  return self->id;
}

void
kring_record_set_id (KringRecord *self,
                     gint64       id)
{
  g_return_if_fail (self->id == 0 || self->id == id);

  self->id = id;
}

const char *
kring_record_peek_text (KringRecord *self,
                        guint        index)
{
  return self->cells[index].text;
}

gint64
kring_record_peek_int (KringRecord *self,
                       guint        index)
{
  return self->cells[index].number;
}

gboolean
kring_record_poke_text (KringRecord *self,
                        guint        index,
                        const char  *text)
{
  if (text != NULL && *text == '\0')
    text = NULL;

  return g_set_str (&self->cells[index].text, text);
}

gboolean
kring_record_poke_int (KringRecord *self,
                       guint        index,
                       gint64       number)
{
  if (self->cells[index].number == number)
    return FALSE;

  self->cells[index].number = number;
  return TRUE;
}

const char *
kring_record_get_text (KringRecord *self,
                       const char  *field)
{
  return kring_record_peek_text (self, find_field (self, field, TRUE));
}

gboolean
kring_record_set_text (KringRecord *self,
                       const char  *field,
                       const char  *text)
{
  return kring_record_poke_text (self, find_field (self, field, TRUE), text);
}

gint64
kring_record_get_int (KringRecord *self,
                      const char  *field)
{
  return kring_record_peek_int (self, find_field (self, field, FALSE));
}

gboolean
kring_record_set_int (KringRecord *self,
                      const char  *field,
                      gint64       number)
{
  return kring_record_poke_int (self, find_field (self, field, FALSE), number);
}

gboolean
kring_record_get_flag (KringRecord *self,
                       const char  *field)
{
  return kring_record_get_int (self, field) == 1;
}

gint64
kring_record_get_ref (KringRecord *self,
                      const char  *field)
{
  gint64 id = kring_record_get_int (self, field);

  return id == KRING_UNSET ? 0 : id;
}

char **
kring_record_get_texts (KringRecord *self,
                        const char  *field)
{
  return kring_texts_from_cell (kring_record_get_text (self, field));
}

gboolean
kring_record_set_texts (KringRecord        *self,
                        const char         *field,
                        const char * const *texts)
{
  g_autofree char *cell = kring_texts_to_cell (texts);

  return kring_record_set_text (self, field, cell);
}

gboolean
kring_record_get_date (KringRecord *self,
                       const char  *field,
                       KringDate   *date)
{
  return kring_date_from_cell (date, kring_record_get_text (self, field));
}

gboolean
kring_record_set_date (KringRecord     *self,
                       const char      *field,
                       const KringDate *date)
{
  g_autofree char *cell = date != NULL ? kring_date_to_cell (date) : NULL;

  return kring_record_set_text (self, field, cell);
}

gboolean
kring_record_has (KringRecord *self,
                  const char  *field)
{
  int index = kring_noun_find_field (self->noun, field);

  g_return_val_if_fail (index >= 0, FALSE);

  return kring_field_is_text (get_field (self, (guint) index))
         ? self->cells[index].text != NULL
         : self->cells[index].number != KRING_UNSET;
}

gboolean
kring_record_is (KringRecord *self,
                 const char  *field,
                 const char  *text)
{
  return g_strcmp0 (kring_record_get_text (self, field), text) == 0;
}

char *
kring_record_dup_ref (KringRecord *self)
{
  const KringNounInfo *info = &kring_nouns[self->noun];
  const char *ref = info->has_ref ? kring_record_get_text (self, "ref") : NULL;

  if (ref != NULL)
    return g_strdup (ref);

  return g_strdup_printf ("%s-%" G_GINT64_MODIFIER "x", info->table, self->id);
}
