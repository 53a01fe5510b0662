/* kring-circle-then.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-then.h"

#include <glib/gi18n.h>

typedef struct {
  int from;   /* 0: always */
  int to;     /* KRING_DAY_OPEN_END: still */
} Period;

struct _KringCircleTimes
{
  GHashTable *periods;   /* gint64: GArray of Period */
};

/* Rows that tie two people, from a day to a day. */
static const struct {
  KringNoun   noun;
  const char *a, *b;
  const char *from, *to;
} sources[] = {
  { KRING_NOUN_PARTNERSHIP, "a",    "b",  "from",      "to" },
  { KRING_NOUN_TIE,         "from", "to", "from_date", "to_date" },
};

/* Help that is or was given; what is offered or asked ties nobody yet. */
static const char * const given[] = { "now", "agreed", "past" };

static Period
read_period (KringRecord *record,
             const char  *from_field,
             const char  *to_field)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  Period period = { 0, KRING_DAY_OPEN_END };

  if (kring_record_get_date (record, from_field, &from) && kring_date_is_dated (&from))
    period.from = from.lo;
  if (kring_record_get_date (record, to_field, &to) && kring_date_is_dated (&to))
    period.to = to.hi;

  return period;
}

static void
add_period (KringCircleTimes *self,
            gint64            person,
            Period            period)
{
  GArray *periods = g_hash_table_lookup (self->periods, &person);

  if (periods == NULL)
    {
      periods = g_array_new (FALSE, FALSE, sizeof (Period));
      g_hash_table_insert (self->periods, g_memdup2 (&person, sizeof person), periods);
    }
  g_array_append_val (periods, period);
}

static void
add_ties (KringCircleTimes *self,
          KringShare       *share)
{
  for (gsize s = 0; s < G_N_ELEMENTS (sources); s++)
    {
      GPtrArray *rows = kring_share_list (share, sources[s].noun);

      for (guint i = 0; i < rows->len; i++)
        {
          Period period = read_period (rows->pdata[i], sources[s].from, sources[s].to);

          add_period (self, kring_record_get_ref (rows->pdata[i], sources[s].a), period);
          add_period (self, kring_record_get_ref (rows->pdata[i], sources[s].b), period);
        }
    }
}

/* A child ties its parents from its birth on, and they it. */
static void
add_parentage (KringCircleTimes *self,
               KringShare       *share)
{
  GPtrArray *rows = kring_share_list (share, KRING_NOUN_PARENTAGE);

  for (guint i = 0; i < rows->len; i++)
    {
      Period period = read_period (rows->pdata[i], "from", "to");
      KringRecord *child = kring_share_follow (share, rows->pdata[i], "child");

      if (period.from == 0 && child != NULL)
        period.from = read_period (child, "birth", "birth").from;
      add_period (self, kring_record_get_ref (rows->pdata[i], "child"), period);
      add_period (self, kring_record_get_ref (rows->pdata[i], "parent"), period);
    }
}

static void
add_supports (KringCircleTimes *self,
              KringShare       *share)
{
  GPtrArray *rows = kring_share_list (share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < rows->len; i++)
    {
      Period period = read_period (rows->pdata[i], "since", "until");
      gboolean is_given = FALSE;

      for (gsize j = 0; j < G_N_ELEMENTS (given); j++)
        is_given = is_given || kring_record_is (rows->pdata[i], "status", given[j]);
      /* help of which nobody told when says nothing of a day */
      if (!is_given || (period.from == 0 && period.to == KRING_DAY_OPEN_END))
        continue;
      add_period (self, kring_record_get_ref (rows->pdata[i], "from"), period);
    }
}

/* Living with a child of the middle. */
static void
add_stays (KringCircleTimes *self,
           KringShare       *share)
{
  GPtrArray *rows = kring_share_list (share, KRING_NOUN_STAY);
  g_autoptr(GPtrArray) children = kring_share_children (share);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 place = kring_record_get_ref (rows->pdata[i], "place");
      KringRecord *child = kring_share_follow (share, rows->pdata[i], "person");
      Period period = read_period (rows->pdata[i], "from", "to");

      if (place == 0 || !g_ptr_array_find (children, child, NULL))
        continue;
      for (guint j = 0; j < rows->len; j++)
        {
          Period other, both;

          if (j == i || kring_record_get_ref (rows->pdata[j], "place") != place)
            continue;
          other = read_period (rows->pdata[j], "from", "to");
          both = (Period) { MAX (period.from, other.from), MIN (period.to, other.to) };
          if (both.from <= both.to)
            add_period (self, kring_record_get_ref (rows->pdata[j], "person"), both);
        }
    }
}

KringCircleTimes *
kring_circle_times_new (KringShare *share)
{
  KringCircleTimes *self = g_new0 (KringCircleTimes, 1);

  self->periods = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  add_ties (self, share);
  add_parentage (self, share);
  add_supports (self, share);
  add_stays (self, share);

  return self;
}

void
kring_circle_times_free (KringCircleTimes *self)
{
  g_hash_table_unref (self->periods);
  g_free (self);
}

KringCircleThen
kring_circle_times_look (KringCircleTimes *self,
                         KringRecord      *person,
                         int               day)
{
  gint64 id = kring_record_get_id (person);
  GArray *periods = g_hash_table_lookup (self->periods, &id);
  gboolean is_before = FALSE, is_after = FALSE;

  if (read_period (person, "birth", "birth").from > day || read_period (person, "due", "due").from > day)
    return KRING_CIRCLE_NOT_YET;

  for (guint i = 0; periods != NULL && i < periods->len; i++)
    {
      const Period *period = &g_array_index (periods, Period, i);

      if (period->from <= day && day <= period->to)
        return KRING_CIRCLE_THERE;
      is_before = is_before || period->to < day;
      is_after = is_after || period->from > day;
    }
  if (is_after)
    return is_before ? KRING_CIRCLE_AWAY : KRING_CIRCLE_NOT_YET;

  return is_before && !kring_record_is (person, "life", "deceased") ? KRING_CIRCLE_NO_LONGER : KRING_CIRCLE_THERE;
}

KringCircleThen
kring_circle_times_look_from (KringCircleTimes *self,
                              KringRecord      *person,
                              int               made,
                              int               day)
{
  KringCircleThen then = kring_circle_times_look (self, person, day);

  if (then == KRING_CIRCLE_THERE || day < made)
    return then;

  return kring_circle_times_look (self, person, made) == KRING_CIRCLE_THERE ? then : KRING_CIRCLE_THERE;
}

const char *
kring_circle_then_words (KringCircleThen then)
{
  switch (then)
    {
    case KRING_CIRCLE_NOT_YET:
      /* Translators: said of a person in a circle, for the moment one looks at */
      return _("not there yet then");
    case KRING_CIRCLE_NO_LONGER:
      return _("no longer there then");
    case KRING_CIRCLE_AWAY:
      return _("not there then");
    case KRING_CIRCLE_THERE:
    default:
      return NULL;
    }
}
