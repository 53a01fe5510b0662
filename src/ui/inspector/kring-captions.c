/* kring-captions.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-captions.h"

#include <string.h>

#include "kring-date-words.h"
#include "kring-kinds.h"

#define N(noun) KRING_NOUN_##noun

/* Which cells tell a row: the title is the first that holds something, the detail all that do. A name ending in "-" begins
 * what lasts until the next cell. */
static const struct {
  KringNoun   noun;
  const char *titles[3];
  const char *details[4];
  const char *codes;
} captions[] = {
  { N (FAMILY), { "title" }, { "subtitle" } },
  { N (ORGANISATION), { "name" }, { "kind" } },
  { N (PLACE), { "name", "kind" }, { "town" } },
  { N (PARENTAGE), { "kind" }, { "parent", "child" } },
  { N (PARTNERSHIP), { "kind" }, { "a", "b", "from-", "to" } },
  { N (TIE), { "label", "kind" }, { "from", "to", "from_date-", "to_date" } },
  { N (TIE_QUALITY), { "value" }, { "told_by", "date" } },
  { N (STAY), { "place", "kind" }, { "person", "from-", "to", "rhythm" } },
  { N (EVENT), { "title", "kind" }, { "date-", "end" } },
  { N (EVENT_PERSON), { "person" }, { "role" } },
  { N (EVENT_VIEW), { "text", "feeling" }, { "person" } },
  { N (SUPPORT), { "kinds", "what" }, { "from", "what", "when", "status" }, "support_kind" },
  { N (CIRCLE), { "title" }, { "date" } },
  { N (PLACEMENT), { "person" }, { "circle", "sector" } },
  { N (CIRCLE_LINK), { "quality" }, { "a", "b" } },
  { N (MEETING), { "kind" }, { "date", "place" } },
  { N (ATTENDANCE), { "person" }, { "state", "note" } },
  { N (AGENDA), { "text" }, { NULL } },
  { N (PERSPECTIVE), { "person" }, { "date", "good" } },
  { N (CHILD_VOICE), { "kind" }, { "person", "date" } },
  { N (SCALE), { "question", "kind" }, { NULL } },
  { N (SCORE), { "person" }, { "value", "date", "why" } },
  { N (PLAN), { "title" }, { "status", "date" } },
  { N (PLAN_ITEM), { "text", "kind" }, { "kind", "when", "status" } },
  { N (EVALUATION), { "text", "status" }, { "date" } },
  { N (NOT_AGREED), { "text" }, { "person", "date" } },
  { N (SERVICE), { "name" }, { "what" } },
};

static char *
join_texts (KringRecord *record,
            const char  *field,
            const char  *codes)
{
  g_auto(GStrv) texts = kring_record_get_texts (record, field);

  if (texts[0] == NULL)
    return NULL;

  for (gsize i = 0; codes != NULL && texts[i] != NULL; i++)
    {
      const char *words = kring_kinds_words (codes, texts[i], kring_language_get ());

      g_free (texts[i]);
      texts[i] = g_strdup (words);
    }

  return g_strjoinv (", ", texts);
}

static char *
get_number (KringRecord *record,
            const char  *field,
            double       unit)
{
  gint64 number = kring_record_get_int (record, field);

  return number != KRING_UNSET ? g_strdup_printf ("%g", (double) number / unit) : NULL;
}

static char *
get_date (KringRecord *record,
          const char  *field)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_record_get_date (record, field, &date);
  return kring_date_to_words (&date, kring_language_get ());
}

static char *
get_span (KringRecord *record,
          const char  *from,
          const char  *to)
{
  g_auto(KringDate) start = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;

  if (!kring_record_has (record, to))
    return get_date (record, from);

  kring_record_get_date (record, from, &start);
  kring_record_get_date (record, to, &end);
  return kring_dates_to_words (&start, &end, kring_language_get ());
}

char *
kring_caption_cell (KringShare  *share,
                    KringRecord *record,
                    const char  *field,
                    const char  *codes)
{
  KringNoun noun = kring_record_get_noun (record);
  const KringField *cell = &kring_nouns[noun].fields[kring_noun_find_field (noun, field)];
  KringRecord *other;

  if (!kring_record_has (record, field))
    return NULL;

  switch (cell->kind)
    {
    case KRING_FIELD_TEXT:
      return g_strdup (kring_record_get_text (record, field));

    case KRING_FIELD_TEXTS:
      return join_texts (record, field, codes);

    case KRING_FIELD_KIND:
      return g_strdup (kring_kinds_words (cell->of, kring_record_get_text (record, field), kring_language_get ()));

    case KRING_FIELD_DATE:
      return get_date (record, field);

    case KRING_FIELD_INT:
    case KRING_FIELD_FLAG:
      return get_number (record, field, 1);

    case KRING_FIELD_MILLI:
      return get_number (record, field, 1000);

    case KRING_FIELD_REF:
      other = kring_share_follow (share, record, field);
      return other != NULL ? kring_caption_title (share, other) : NULL;

    default:
      g_return_val_if_reached (NULL);
    }
}

char *
kring_caption_title (KringShare  *share,
                     KringRecord *record)
{
  KringNoun noun = kring_record_get_noun (record);
  char *title = NULL;

  if (noun == KRING_NOUN_PERSON)
    return g_strdup (kring_person_name (record));

  for (gsize i = 0; i < G_N_ELEMENTS (captions); i++)
    if (captions[i].noun == noun)
      for (gsize t = 0; title == NULL && captions[i].titles[t] != NULL; t++)
        title = kring_caption_cell (share, record, captions[i].titles[t], captions[i].codes);

  return title != NULL ? title : g_strdup ("…");
}

/* The cell, or from this one until the next; FALSE when there is nothing. */
static char *
get_detail (KringShare         *share,
            KringRecord        *record,
            const char * const *detail,
            const char         *codes)
{
  g_autofree char *field = g_strdup (*detail);
  gsize length = strlen (field);

  if (field[length - 1] != '-')
    return kring_caption_cell (share, record, field, codes);

  field[length - 1] = '\0';
  return get_span (record, field, detail[1]);
}

char *
kring_caption_detail (KringShare  *share,
                      KringRecord *record)
{
  g_autofree char *title = kring_caption_title (share, record);
  GString *line = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (captions); i++)
    for (gsize d = 0; captions[i].noun == kring_record_get_noun (record)
                      && d < G_N_ELEMENTS (captions[i].details) && captions[i].details[d] != NULL; d++)
      {
        const char * const *detail = &captions[i].details[d];
        g_autofree char *words = get_detail (share, record, detail, captions[i].codes);

        if (words != NULL && *words != '\0' && !g_str_equal (words, title))
          g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", words);
        d += g_str_has_suffix (*detail, "-") ? 1 : 0;
      }

  return g_string_free (line, line->len == 0);
}
