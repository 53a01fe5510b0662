/* kring-redaction-cells.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-redaction-cells.h"

#include "kring-kinds.h"

typedef struct {
  KringNoun   noun;
  const char *field;
} Cell;

/* Remarks of a counsellor about one person, next to what everybody reads. */
static const Cell own_cells[] = {
  { KRING_NOUN_PERSON, "note" },
  { KRING_NOUN_ATTENDANCE, "note" },
};

/* Prose that is worded for children, or is a child's; all other prose is not for the child. */
static const Cell child_cells[] = {
  { KRING_NOUN_EVENT, "title" }, { KRING_NOUN_EVENT, "child_text" },
  { KRING_NOUN_PLAN_ITEM, "text" }, { KRING_NOUN_PLAN_ITEM, "child_text" },
  { KRING_NOUN_SCALE, "question" }, { KRING_NOUN_SCALE, "child_question" },
  { KRING_NOUN_PLAN, "title" }, { KRING_NOUN_PLAN, "why" },   /* "why" speaks to the children */
  { KRING_NOUN_CIRCLE, "title" },
  { KRING_NOUN_CHILD_VOICE, "quotes" }, { KRING_NOUN_CHILD_VOICE, "good" }, { KRING_NOUN_CHILD_VOICE, "dreams" },
  { KRING_NOUN_CHILD_VOICE, "inside" }, { KRING_NOUN_CHILD_VOICE, "doing" }, { KRING_NOUN_CHILD_VOICE, "visitors" },
  { KRING_NOUN_CHILD_VOICE, "rules" }, { KRING_NOUN_CHILD_VOICE, "drawn" },   /* not what another child fears */
};

/* Short texts that are between grown-ups: what somebody treats a parent for. */
static const Cell grown_up_cells[] = {
  { KRING_NOUN_PERSON, "function" },
  { KRING_NOUN_PERSON, "job" },
};

/* The wording for children takes the place of the other, so that pictures and papers need not choose. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *child_field;
  const char *other;   /* said at more length, gone with it */
} wordings[] = {
  { KRING_NOUN_EVENT,     "title",    "child_text",     "text" },
  { KRING_NOUN_PLAN_ITEM, "text",     "child_text",     NULL },
  { KRING_NOUN_SCALE,     "question", "child_question", NULL },
};

/* All that another service gets of these nouns (4.5: question, agreements, contact; nothing else). */
static const Cell service_cells[] = {
  { KRING_NOUN_FAMILY, "title" }, { KRING_NOUN_FAMILY, "phase" }, { KRING_NOUN_FAMILY, "status" },
  { KRING_NOUN_FAMILY, "opened" }, { KRING_NOUN_FAMILY, "counsellor" }, { KRING_NOUN_FAMILY, "organisation" },
  { KRING_NOUN_FAMILY, "contact" }, { KRING_NOUN_FAMILY, "contact_text" }, { KRING_NOUN_FAMILY, "mandate" },
  { KRING_NOUN_FAMILY, "as_of" }, { KRING_NOUN_FAMILY, "lang" }, { KRING_NOUN_FAMILY, "notice" },
  { KRING_NOUN_FAMILY, "fictitious" },
  { KRING_NOUN_PERSON, "kind" }, { KRING_NOUN_PERSON, "given" }, { KRING_NOUN_PERSON, "family_name" },
  { KRING_NOUN_PERSON, "call" }, { KRING_NOUN_PERSON, "label" }, { KRING_NOUN_PERSON, "name_status" },
  { KRING_NOUN_PERSON, "client" }, { KRING_NOUN_PERSON, "centre" }, { KRING_NOUN_PERSON, "professional" },
  { KRING_NOUN_PERSON, "function" }, { KRING_NOUN_PERSON, "org" },
  { KRING_NOUN_ORGANISATION, "kind" }, { KRING_NOUN_ORGANISATION, "name" }, { KRING_NOUN_ORGANISATION, "roles" },
  { KRING_NOUN_ORGANISATION, "phone" },
  { KRING_NOUN_PLAN, "version" }, { KRING_NOUN_PLAN, "title" }, { KRING_NOUN_PLAN, "status" }, { KRING_NOUN_PLAN, "date" },
  { KRING_NOUN_PLAN, "valid_from" }, { KRING_NOUN_PLAN, "valid_to" }, { KRING_NOUN_PLAN, "review" },
  { KRING_NOUN_PLAN, "question" },
  { KRING_NOUN_PLAN_ITEM, "kind" }, { KRING_NOUN_PLAN_ITEM, "text" }, { KRING_NOUN_PLAN_ITEM, "when" },
  { KRING_NOUN_PLAN_ITEM, "rule" }, { KRING_NOUN_PLAN_ITEM, "status" }, { KRING_NOUN_PLAN_ITEM, "review" },
  { KRING_NOUN_SIGNATURE, "person" }, { KRING_NOUN_SIGNATURE, "date" },
};

/* What stands for a title that names somebody hidden: the word for the row's kind. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *kinds;
  const char *kind;   /* the field with the kind */
  const char *code;   /* or always this one */
} titles[] = {
  { KRING_NOUN_EVENT,        "title",    "event_kind",     "kind",   NULL },
  { KRING_NOUN_PLAN_ITEM,    "text",     "plan_item_kind", "kind",   NULL },
  { KRING_NOUN_SCALE,        "question", "scale_kind",     "kind",   NULL },
  { KRING_NOUN_PLACE,        "name",     "place_kind",     "kind",   NULL },
  { KRING_NOUN_ORGANISATION, "name",     "org_kind",       "kind",   NULL },
  { KRING_NOUN_CIRCLE,       "title",    "ring_scheme",    "scheme", NULL },
  { KRING_NOUN_SERVICE,      "name",     "plan_item_kind", NULL,     "service" },
};

/* Rows that are nothing but these words. */
static const Cell only_texts[] = {
  { KRING_NOUN_EVENT_VIEW, "text" },
  { KRING_NOUN_EVALUATION, "text" },
  { KRING_NOUN_AGENDA, "text" },
  { KRING_NOUN_NOT_AGREED, "text" },
};

static gboolean
has_cell (const Cell  *cells,
          gsize        n_cells,
          KringNoun    noun,
          const char  *field)
{
  for (gsize i = 0; i < n_cells; i++)
    if (cells[i].noun == noun && (field == NULL || g_str_equal (cells[i].field, field)))
      return TRUE;

  return FALSE;
}

#define HAS_CELL(cells, noun, field) has_cell (cells, G_N_ELEMENTS (cells), noun, field)

static void
clear_cell (KringRecord *copy,
            guint        index)
{
  if (kring_field_is_text (&kring_nouns[kring_record_get_noun (copy)].fields[index]))
    kring_record_poke_text (copy, index, NULL);
  else
    kring_record_poke_int (copy, index, KRING_UNSET);
}

static gboolean
is_common (const KringField *field)
{
  return (field->flags & KRING_FIELD_OWNER) || g_str_equal (field->name, "pos") || g_str_equal (field->name, "withdrawn");
}

/* A refuge is not to be found, not even by its town (4.4). */
static gboolean
is_town_of_refuge (KringRecord      *record,
                   const KringField *field)
{
  return kring_record_get_noun (record) == KRING_NOUN_PLACE && g_str_equal (field->name, "town")
         && kring_record_is (record, "kind", "shelter");
}

/* A child's strengths are the child's; those of grown-ups are words between grown-ups. */
static gboolean
is_for_child (KringRecord      *record,
              const KringField *field)
{
  KringNoun noun = kring_record_get_noun (record);

  if (noun == KRING_NOUN_PERSON && g_str_equal (field->name, "strengths"))
    return kring_record_get_flag (record, "centre");

  return HAS_CELL (child_cells, noun, field->name);
}

static gboolean
is_withheld (KringRedaction   *self,
             KringRecord      *record,
             const KringField *field,
             gboolean          is_own)
{
  KringNoun noun = kring_record_get_noun (record);

  if (is_common (field))
    return FALSE;
  if ((field->flags & KRING_FIELD_PRIVATE) || (kring_nouns[noun].has_ref && g_str_equal (field->name, "ref")))
    return TRUE;
  if (self->profile == KRING_PROFILE_SERVICE && HAS_CELL (service_cells, noun, NULL)
      && !HAS_CELL (service_cells, noun, field->name))
    return TRUE;
  if (self->is_worded && !is_own && !is_for_child (record, field)
      && ((field->flags & KRING_FIELD_PROSE) || HAS_CELL (grown_up_cells, noun, field->name)))
    return TRUE;

  return (HAS_CELL (own_cells, noun, field->name) && !is_own) || is_town_of_refuge (record, field);
}

static gboolean
is_hidden (KringRedaction *self,
           gint64          id)
{
  KringRecord *record = kring_family_get (self->family, id);

  return record == NULL || kring_record_get_flag (record, "withdrawn") || g_hash_table_contains (self->hidden, &id);
}

static void
put_wording (KringRecord *copy)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wordings); i++)
    if (wordings[i].noun == kring_record_get_noun (copy) && kring_record_has (copy, wordings[i].child_field))
      {
        kring_record_set_text (copy, wordings[i].field, kring_record_get_text (copy, wordings[i].child_field));
        if (wordings[i].other != NULL)
          kring_record_set_text (copy, wordings[i].other, NULL);
      }
}

static void
withhold_name (KringRedaction *self,
               KringRecord    *copy)
{
  kring_record_set_text (copy, "name_status", "withheld");
  kring_record_set_text (copy, "label", kring_kinds_words ("name_status", "withheld", self->language));
}

/* In the list, as the reference has it, but nothing of them. */
static KringRecord *
copy_kept_off (KringRedaction *self,
               KringRecord    *record)
{
  KringRecord *copy = kring_record_new (KRING_NOUN_PERSON);

  kring_record_set_id (copy, kring_record_get_id (record));
  kring_record_set_text (copy, "kind", kring_record_get_text (record, "kind"));
  kring_record_set_text (copy, "pos", kring_record_get_text (record, "pos"));
  withhold_name (self, copy);

  return copy;
}

KringRecord *
kring_redaction_copy (KringRedaction *self,
                      KringRecord    *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];
  gboolean is_own = kring_redaction_is_own (self, record);
  gint64 id = kring_record_get_id (record);
  KringRecord *copy;

  if (g_hash_table_contains (self->kept_off, &id))
    return copy_kept_off (self, record);

  copy = kring_record_copy (record);
  for (guint i = 0; i < info->n_fields; i++)
    {
      const KringField *field = &info->fields[i];
      gint64 to = field->kind == KRING_FIELD_REF ? kring_record_peek_int (copy, i) : KRING_UNSET;

      if (is_withheld (self, record, field, is_own))
        clear_cell (copy, i);
      else if (to != KRING_UNSET && !(field->flags & KRING_FIELD_REQUIRED)
               && (is_hidden (self, to) || g_hash_table_contains (self->kept_off, &to)))
        clear_cell (copy, i);
    }

  if (self->is_worded)
    put_wording (copy);

  return copy;
}

static char *
make_title (KringRedaction *self,
            KringRecord    *copy,
            const char     *field)
{
  KringNoun noun = kring_record_get_noun (copy);

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    if (titles[i].noun == noun && g_str_equal (titles[i].field, field))
      {
        const char *code = titles[i].code != NULL ? titles[i].code : kring_record_get_text (copy, titles[i].kind);

        return g_strdup (kring_kinds_words (titles[i].kinds, code, self->language));
      }

  return noun == KRING_NOUN_PLAN && g_str_equal (field, "title") ? g_strdup ("Plan") : NULL;
}

/* Keeps the elements that name nobody; rings keep their number. */
static void
withhold_texts (KringRecord      *copy,
                guint             index,
                KringHiddenNames *names)
{
  const char *field = kring_nouns[kring_record_get_noun (copy)].fields[index].name;
  g_auto(GStrv) texts = kring_record_get_texts (copy, field);
  g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; texts[i] != NULL; i++)
    if (!kring_hidden_names_in (names, texts[i]))
      g_ptr_array_add (kept, g_strdup (texts[i]));
    else if (g_str_equal (field, "rings"))
      g_ptr_array_add (kept, g_strdup_printf ("%" G_GSIZE_FORMAT, i + 1));

  g_ptr_array_add (kept, NULL);
  kring_record_set_texts (copy, field, (const char * const *) kept->pdata);
}

/* A date keeps its days when the words that told it go. */
static void
withhold_said (KringRecord      *copy,
               guint             index,
               KringHiddenNames *names)
{
  const char *field = kring_nouns[kring_record_get_noun (copy)].fields[index].name;
  KringDate date;

  if (kring_record_get_date (copy, field, &date) && kring_hidden_names_in (names, date.said))
    {
      g_clear_pointer (&date.said, g_free);
      kring_record_set_date (copy, field, date.edtf != NULL ? &date : NULL);
    }
  kring_date_clear (&date);
}

/* FALSE when the row is nothing without this cell. */
static gboolean
withhold_text (KringRedaction *self,
               KringRecord    *copy,
               guint           index)
{
  KringNoun noun = kring_record_get_noun (copy);
  const KringField *field = &kring_nouns[noun].fields[index];
  g_autofree char *title = make_title (self, copy, field->name);

  kring_record_poke_text (copy, index, title);
  if (noun == KRING_NOUN_PERSON && !kring_record_has (copy, "given") && !kring_record_has (copy, "label"))
    withhold_name (self, copy);

  return !HAS_CELL (only_texts, noun, field->name);
}

/* A perspective of which nothing is left says "I have no view", which nobody said. */
static gboolean
is_emptied (KringRecord *copy)
{
  return kring_record_get_noun (copy) == KRING_NOUN_PERSPECTIVE && !kring_record_has (copy, "good")
         && !kring_record_has (copy, "worries") && !kring_record_has (copy, "needs");
}

gboolean
kring_redaction_withhold (KringRedaction   *self,
                          KringRecord      *copy,
                          KringHiddenNames *names)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (copy)];
  gboolean was_empty = is_emptied (copy);
  gint64 id = kring_record_get_id (copy);

  if (g_hash_table_contains (self->kept_off, &id))
    return TRUE;

  for (guint i = 0; i < info->n_fields; i++)
    {
      const KringField *field = &info->fields[i];
      const char *text = kring_field_is_text (field) ? kring_record_peek_text (copy, i) : NULL;

      if (field->kind == KRING_FIELD_KIND || is_common (field) || !kring_hidden_names_in (names, text))
        continue;

      if (field->kind == KRING_FIELD_DATE)
        withhold_said (copy, i, names);
      else if (field->kind == KRING_FIELD_TEXTS)
        withhold_texts (copy, i, names);
      else if (!withhold_text (self, copy, i))
        return FALSE;
    }

  return was_empty || !is_emptied (copy);
}
