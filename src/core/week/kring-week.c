/* kring-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-week.h"

#include <glib/gi18n-lib.h>

#include "kring-carriers.h"
#include "kring-kinds.h"
#include "kring-words.h"

static const char * const day_words[] = {
  N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"),
};

static const char * const part_words[] = {
  [KRING_WEEK_MORNING]   = N_("morning"),
  [KRING_WEEK_AFTERNOON] = N_("afternoon"),
  [KRING_WEEK_EVENING]   = N_("evening"),
  [KRING_WEEK_NIGHT]     = N_("night"),
};

static void
free_entry (gpointer data)
{
  KringWeekEntry *entry = data;

  g_free (entry->what);
  g_free (entry->when);
  g_free (entry);
}

/* Whether @day lies between what @from and @to of @record say; an end that is not known is open. */
static gboolean
is_running (KringRecord *record,
            const char  *from,
            const char  *to,
            int          day)
{
  g_auto(KringDate) start = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;
  gboolean has_start = kring_record_get_date (record, from, &start) && kring_date_is_dated (&start);
  gboolean has_end = kring_record_get_date (record, to, &end) && kring_date_is_dated (&end);

  return (!has_start || start.lo <= day) && (!has_end || end.hi >= day);
}

static KringWeekEntry *
add_entry (KringWeek   *self,
           KringRecord *record,
           KringRecord *person,
           const char  *what,
           const char  *when,
           const char  *rule)
{
  KringWeekEntry *entry = g_new0 (KringWeekEntry, 1);

  entry->record = record;
  entry->person = person;
  entry->what = g_strdup (what != NULL ? what : "");
  entry->when = g_strdup (when);
  if (rule == NULL || !kring_week_times_read_rule (&entry->times, rule))
    kring_week_times_read (&entry->times, when);
  g_ptr_array_add (entry->times.parts != 0 ? self->placed : self->unplaced, entry);

  return entry;
}

static char *
join_kinds (KringRecord *support)
{
  g_auto(GStrv) codes = kring_record_get_texts (support, "kinds");

  for (guint i = 0; codes[i] != NULL; i++)
    {
      const char *words = kring_kinds_words ("support_kind", codes[i], kring_language_get ());

      g_free (codes[i]);
      codes[i] = g_strdup (words);
    }

  return g_strjoinv (", ", codes);
}

static void
add_supports (KringWeek *self,
              int        day)
{
  GPtrArray *supports = kring_share_list (self->share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < supports->len; i++)
    {
      KringRecord *support = supports->pdata[i];
      KringRecord *giver = kring_share_follow (self->share, support, "from");
      const char *what = kring_record_get_text (support, "what");
      g_autofree char *kinds = join_kinds (support);

      if (giver != NULL && is_running (support, "since", "until", day)
          && (kring_record_is (support, "status", "now") || kring_record_is (support, "status", "agreed")))
        add_entry (self, support, giver, what != NULL ? what : kinds, kring_record_get_text (support, "when"), NULL);
    }
}

/* Only what is done at some time: a line without a when has nothing to say here. */
static void
add_agreements (KringWeek *self)
{
  g_autoptr(KringCarriers) carriers = kring_carriers_new (self->share, 0);

  for (guint i = 0; i < carriers->items->len; i++)
    {
      KringCarriedItem *carried = carriers->items->pdata[i];
      const char *when = kring_record_get_text (carried->item, "when");
      const char *rule = kring_record_get_text (carried->item, "rule");

      for (guint j = 0; j < carried->who->len && (when != NULL || rule != NULL); j++)
        add_entry (self, carried->item, carried->who->pdata[j], kring_record_get_text (carried->item, "text"),
                   when != NULL ? when : rule, rule);
    }
}

/* Who sleeps somewhere in the evening and is still there in the morning is there in the night. */
static guint32
add_nights (guint32 parts)
{
  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if ((parts & KRING_WEEK_BIT (day, KRING_WEEK_EVENING)) != 0
        && (parts & KRING_WEEK_BIT ((day + 1) % KRING_WEEK_DAYS, KRING_WEEK_MORNING)) != 0)
      parts |= KRING_WEEK_BIT (day, KRING_WEEK_NIGHT);

  return parts;
}

/* The child's main home has no rhythm, and is not told in a week. */
static void
add_stays (KringWeek *self,
           int        day)
{
  GPtrArray *stays = kring_share_list (self->share, KRING_NOUN_STAY);
  g_autoptr(GPtrArray) children = kring_share_children (self->share);

  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *stay = stays->pdata[i];
      KringRecord *child = kring_share_follow (self->share, stay, "person");
      KringRecord *place = kring_share_follow (self->share, stay, "place");
      KringWeekEntry *entry;

      if (child == NULL || place == NULL || !kring_record_has (stay, "rhythm")
          || !g_ptr_array_find (children, child, NULL) || !is_running (stay, "from", "to", day))
        continue;

      entry = add_entry (self, stay, child, kring_record_get_text (place, "name"),
                         kring_record_get_text (stay, "rhythm"), NULL);
      entry->place = place;
      entry->times.parts = add_nights (entry->times.parts);
    }
}

KringWeek *
kring_week_new (KringShare *share,
                int         day)
{
  KringWeek *self = g_new0 (KringWeek, 1);

  self->share = g_object_ref (share);
  self->placed = g_ptr_array_new_with_free_func (free_entry);
  self->unplaced = g_ptr_array_new_with_free_func (free_entry);
  add_supports (self, day);
  add_agreements (self);
  add_stays (self, day);

  return self;
}

void
kring_week_free (KringWeek *self)
{
  g_ptr_array_unref (self->placed);
  g_ptr_array_unref (self->unplaced);
  g_object_unref (self->share);
  g_free (self);
}

gboolean
kring_week_is_there (KringWeekEntry *entry,
                     int             day,
                     KringWeekPart   part)
{
  return (entry->times.parts & KRING_WEEK_BIT (day, part)) != 0;
}

char *
kring_week_name (KringWeekEntry *entry)
{
  const char *name = kring_person_name (entry->person);

  if (entry->place == NULL)
    return g_strdup (name);

  return g_strdup_printf ("%s: %s", name, kring_record_get_text (entry->place, "name"));
}

char *
kring_week_tell (KringWeekEntry *entry)
{
  const char *name = kring_person_name (entry->person);

  if (entry->when == NULL)
    return g_strdup_printf ("%s: %s", name, entry->what);

  return g_strdup_printf ("%s: %s · %s", name, entry->what, entry->when);
}

const char *
kring_week_day_words (int day)
{
  return _(day_words[day]);
}

const char *
kring_week_part_words (KringWeekPart part)
{
  return _(part_words[part]);
}
