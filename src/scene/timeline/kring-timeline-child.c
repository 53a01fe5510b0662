/* kring-timeline-child.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-child.h"

#include "kring-lanes.h"
#include "kring-timeline-words.h"

/* A stay elsewhere shorter than this leaves home home. */
#define SHORT_STAY_DAYS 190

#define GROWN_UP 25   /* years: how long youth services go on (domain brief 3.1) */

#define N_STAY_TONES (KRING_TONE_STAY_6 - KRING_TONE_STAY_1 + 1)

static void
free_stay (gpointer data)
{
  KringTimelineStay *stay = data;

  g_object_unref (stay->record);
  g_free (stay->ref);
  g_free (stay->words);
  g_free (stay->title);
  g_free (stay);
}

void
kring_timeline_child_free (KringTimelineChild *child)
{
  g_object_unref (child->person);
  kring_date_clear (&child->birth);
  g_ptr_array_unref (child->stays);
  g_free (child);
}

/* What begins together stands with the longest first, so that home comes above the weekends elsewhere. */
static int
compare_stays (gconstpointer a,
               gconstpointer b)
{
  const KringTimelineStay *one = *(KringTimelineStay **) a, *other = *(KringTimelineStay **) b;

  if (one->period.start != other->period.start)
    return one->period.start < other->period.start ? -1 : 1;
  if (one->period.is_ongoing != other->period.is_ongoing)
    return one->period.is_ongoing ? -1 : 1;

  return (one->period.end < other->period.end) - (one->period.end > other->period.end);
}

static KringTimelineStay *
create_stay (KringShare  *share,
             KringRecord *record)
{
  KringPeriod period;
  KringTimelineStay *stay;
  KringDate planned;

  if (!kring_period_read (&period, record, "from", "to"))
    return NULL;

  stay = g_new0 (KringTimelineStay, 1);
  stay->record = g_object_ref (record);
  stay->period = period;
  stay->ref = kring_record_dup_ref (record);
  stay->words = kring_stay_to_words (share, record);
  stay->title = kring_stay_title (share, record);

  kring_record_get_date (record, "planned_end", &planned);
  if (period.is_ongoing && kring_date_is_dated (&planned) && planned.hi != KRING_DAY_OPEN_END)
    {
      stay->planned_end = kring_day_to_number (planned.hi) + 1;
      stay->is_planned_to = stay->planned_end > period.start;
    }
  kring_date_clear (&planned);

  return stay;
}

static gboolean
is_elsewhere_between (GPtrArray *stays,
                      int        from,
                      int        to)
{
  for (guint i = 0; i < stays->len; i++)
    {
      const KringTimelineStay *stay = stays->pdata[i];

      if (stay->period.start < to && stay->period.end > from && stay->period.start >= from)
        return TRUE;
    }

  return FALSE;
}

/* Two weeks with grandmother: home is drawn dashed through them. */
static void
join_home (GPtrArray *stays)
{
  for (guint i = 0; i < stays->len; i++)
    {
      KringTimelineStay *stay = stays->pdata[i];
      gint64 place = kring_record_get_ref (stay->record, "place");

      for (guint j = i + 1; j < stays->len && place != 0 && !stay->is_through; j++)
        {
          const KringTimelineStay *next = stays->pdata[j];
          int gap = next->period.start - stay->period.end;

          if (gap > SHORT_STAY_DAYS)
            break;
          if (gap <= 0 || kring_record_get_ref (next->record, "place") != place
              || !is_elsewhere_between (stays, stay->period.end, next->period.start))
            continue;

          stay->is_through = TRUE;
          stay->through_end = next->period.start;
        }
    }
}

static void
pack_stays (KringTimelineChild *child)
{
  g_autofree KringSpan *spans = g_new0 (KringSpan, child->stays->len);

  for (guint i = 0; i < child->stays->len; i++)
    {
      const KringTimelineStay *stay = child->stays->pdata[i];

      spans[i].start = stay->period.start;
      spans[i].end = stay->period.is_ongoing ? G_MAXINT : stay->is_through ? stay->through_end : stay->period.end;
    }

  child->n_rows = MAX (kring_lanes_pack (spans, child->stays->len, 0), 1);
  for (guint i = 0; i < child->stays->len; i++)
    ((KringTimelineStay *) child->stays->pdata[i])->row = spans[i].lane;
}

KringTimelineChild *
kring_timeline_child_new (KringShare  *share,
                          KringRecord *person)
{
  KringTimelineChild *child = g_new0 (KringTimelineChild, 1);
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  KringDate death;

  child->person = g_object_ref (person);
  if (!kring_record_get_date (person, "birth", &child->birth))
    {
      kring_date_clear (&child->birth);
      child->is_expected = kring_record_get_date (person, "due", &child->birth);
    }
  if (kring_record_get_date (person, "death", &death) && kring_date_is_dated (&death))
    child->last_day = death.hi;
  kring_date_clear (&death);

  child->stays = g_ptr_array_new_with_free_func (free_stay);
  for (guint i = 0; i < stays->len; i++)
    {
      KringTimelineStay *stay = NULL;

      if (kring_record_get_ref (stays->pdata[i], "person") == kring_record_get_id (person))
        stay = create_stay (share, stays->pdata[i]);
      if (stay != NULL)
        g_ptr_array_add (child->stays, stay);
    }

  g_ptr_array_sort (child->stays, compare_stays);
  join_home (child->stays);
  pack_stays (child);

  return child;
}

static gboolean
is_young (KringRecord *person,
          int          today)
{
  KringDate birth;
  gboolean is_known = kring_record_get_date (person, "birth", &birth) && kring_date_is_dated (&birth)
                      && birth.hi != KRING_DAY_OPEN_END;
  int age = is_known ? kring_day_age (birth.hi, today) : GROWN_UP;

  kring_date_clear (&birth);
  return age < GROWN_UP;
}

static gboolean
has_stays (KringShare  *share,
           KringRecord *person)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    if (kring_record_get_ref (stays->pdata[i], "person") == kring_record_get_id (person))
      return TRUE;

  return FALSE;
}

GPtrArray *
kring_timeline_children_list (KringShare *share,
                              int         today)
{
  GPtrArray *children = kring_share_children (share);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_get_flag (people->pdata[i], "client") && !g_ptr_array_find (children, people->pdata[i], NULL)
        && is_young (people->pdata[i], today) && has_stays (share, people->pdata[i]))
      g_ptr_array_add (children, people->pdata[i]);

  return children;
}

/* Adds the stays of those who are aside, or those who are not, by start. */
static void
add_stays (GPtrArray *all,
           GPtrArray *children,
           gboolean   is_aside)
{
  g_autoptr(GPtrArray) stays = g_ptr_array_new ();

  for (guint i = 0; i < children->len; i++)
    if (((KringTimelineChild *) children->pdata[i])->is_aside == is_aside)
      g_ptr_array_extend (stays, ((KringTimelineChild *) children->pdata[i])->stays, NULL, NULL);

  g_ptr_array_sort (stays, compare_stays);
  g_ptr_array_extend (all, stays, NULL, NULL);
}

void
kring_timeline_children_give_tones (GPtrArray *children)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new ();
  g_autoptr(GHashTable) tones = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n_middle;

  add_stays (all, children, FALSE);
  n_middle = all->len;
  add_stays (all, children, TRUE);
  for (guint i = 0; i < all->len; i++)
    {
      KringTimelineStay *stay = all->pdata[i];
      gint64 place = kring_record_get_ref (stay->record, "place");
      gpointer tone;

      if (place == 0)
        {
          stay->tone = KRING_TONE_QUIET;
          continue;
        }

      if (!g_hash_table_lookup_extended (tones, &place, NULL, &tone))
        {
          tone = i >= n_middle
                 ? GUINT_TO_POINTER (KRING_TONE_QUIET)
                 : GUINT_TO_POINTER (KRING_TONE_STAY_1 + g_hash_table_size (tones) % N_STAY_TONES);
          g_hash_table_insert (tones, g_memdup2 (&place, sizeof place), tone);
        }
      stay->tone = GPOINTER_TO_UINT (tone);
    }
}
