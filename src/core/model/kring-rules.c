/* kring-rules.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-rules.h"

#include <glib/gi18n-lib.h>

#include "kring-circle-rings.h"

/* Returns the reason, or NULL when the rule holds; @field tells which cell. */
typedef const char *(*Rule) (KringFamily  *family,
                             KringRecord  *record,
                             const char  **field);

/* The last day of @later can be before the first day of @earlier: certainly the wrong way round. */
static gboolean
is_reversed (KringRecord *record,
             const char  *earlier,
             const char  *later)
{
  KringDate start, end;
  gboolean reversed;

  kring_record_get_date (record, earlier, &start);
  kring_record_get_date (record, later, &end);
  reversed = kring_date_is_dated (&start) && kring_date_is_dated (&end) && end.hi < start.lo;
  kring_date_clear (&start);
  kring_date_clear (&end);

  return reversed;
}

static const char *
check_person (KringFamily  *family,
              KringRecord  *record,
              const char  **field)
{
  if (!kring_record_has (record, "given") && !kring_record_has (record, "label"))
    return _("somebody has neither a name nor a description");

  *field = "due";
  if (kring_record_is (record, "life", "expected") && !kring_record_has (record, "due"))
    return _("a child that is expected needs the day it is expected");

  *field = "death";
  if (is_reversed (record, "birth", "death"))
    return _("somebody dies before being born");

  return NULL;
}

static const char *
check_stay (KringFamily  *family,
            KringRecord  *record,
            const char  **field)
{
  *field = "to";
  return is_reversed (record, "from", "to") ? _("a stay ends before it begins") : NULL;
}

static const char *
check_event (KringFamily  *family,
             KringRecord  *record,
             const char  **field)
{
  gint64 id = kring_record_get_id (record);

  if (kring_family_parts (family, id, KRING_NOUN_EVENT_PERSON)->len == 0)
    return _("nobody is named with this event");

  *field = "end";
  if (is_reversed (record, "date", "end"))
    return _("an event ends before it begins");

  *field = "certainty";
  if (kring_record_is (record, "certainty", "told") && !kring_record_has (record, "told_by"))
    return _("it was told, but not by whom");
  if (kring_record_is (record, "certainty", "contested")
      && kring_family_parts (family, id, KRING_NOUN_EVENT_VIEW)->len < 2)
    return _("it is told differently, but there are not two tellings");

  return NULL;
}

static const char *
check_circle (KringFamily  *family,
              KringRecord  *record,
              const char  **field)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GPtrArray *placements = kring_family_parts (family, kring_record_get_id (record), KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    {
      gint64 person = kring_record_get_ref (placements->pdata[i], "person");

      if (!g_hash_table_add (seen, g_memdup2 (&person, sizeof person)))
        return _("somebody stands twice in one circle");
    }

  return NULL;
}

static const char *
check_placement (KringFamily  *family,
                 KringRecord  *record,
                 const char  **field)
{
  KringRecord *circle = kring_family_get (family, kring_record_get_ref (record, "circle"));
  g_auto(GStrv) rings = kring_circle_rings (circle);
  g_auto(GStrv) named = kring_record_get_texts (circle, "rings");   /* may be more than are drawn */
  g_auto(GStrv) sides = kring_record_get_texts (circle, "sector_labels");
  gint64 ring = kring_record_get_int (record, "ring");
  const char *side = kring_record_get_text (record, "sector");

  *field = "ring";
  if (ring < 1 || ring > (gint64) MAX (g_strv_length (rings), g_strv_length (named)))
    return _("this circle has no such ring");

  *field = "sector";
  if (side != NULL && !g_strv_contains ((const char * const *) sides, side))
    return _("this circle has no such side");

  return NULL;
}

static const char *
check_score (KringFamily  *family,
             KringRecord  *record,
             const char  **field)
{
  gint64 value = kring_record_get_int (record, "value");

  *field = "value";
  return value != KRING_UNSET && (value < 0 || value > 10000) ? _("a mark goes from 0 to 10") : NULL;
}

static const struct {
  KringNoun noun;
  Rule      check;
} rules[] = {
  { KRING_NOUN_PERSON,    check_person },
  { KRING_NOUN_STAY,      check_stay },
  { KRING_NOUN_EVENT,     check_event },
  { KRING_NOUN_CIRCLE,    check_circle },
  { KRING_NOUN_PLACEMENT, check_placement },
  { KRING_NOUN_SCORE,     check_score },
};

gboolean
kring_rules_check (KringFamily     *family,
                   KringRuleBreach *breach)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      GPtrArray *list = kring_family_list (family, rules[i].noun);

      for (guint j = 0; j < list->len; j++)
        {
          *breach = (KringRuleBreach) { .record = list->pdata[j] };
          breach->reason = rules[i].check (family, breach->record, &breach->field);
          if (breach->reason != NULL)
            return FALSE;
        }
    }

  return TRUE;
}

const char *
kring_rules_check_record (KringFamily *family,
                          KringRecord *record)
{
  const char *field = NULL;
  const char *reason = NULL;

  for (gsize i = 0; reason == NULL && i < G_N_ELEMENTS (rules); i++)
    if (rules[i].noun == kring_record_get_noun (record))
      reason = rules[i].check (family, record, &field);

  return reason;
}
