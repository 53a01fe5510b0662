/* kring-timeline-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-row.h"

#include "kring-date-words.h"
#include "kring-timeline-child.h"
#include "kring-timeline-words.h"

struct _KringTimelineRow
{
  GObject   parent_instance;

  gint64    id;
  KringDate date;
  guint     place;      /* in the list of its noun */
  char     *cells[KRING_N_CELLS];
  char     *words;
};

G_DEFINE_FINAL_TYPE (KringTimelineRow, kring_timeline_row, G_TYPE_OBJECT)

static void
kring_timeline_row_finalize (GObject *object)
{
  KringTimelineRow *self = KRING_TIMELINE_ROW (object);

  kring_date_clear (&self->date);
  for (int i = 0; i < KRING_N_CELLS; i++)
    g_free (self->cells[i]);
  g_free (self->words);

  G_OBJECT_CLASS (kring_timeline_row_parent_class)->finalize (object);
}

static void
kring_timeline_row_class_init (KringTimelineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_timeline_row_finalize;
}

static void
kring_timeline_row_init (KringTimelineRow *self)
{
}

/* Takes the strings. */
static KringTimelineRow *
create_row (KringRecord *record,
            const char  *from,
            const char  *to,
            guint        place)
{
  KringTimelineRow *self = g_object_new (KRING_TYPE_TIMELINE_ROW, NULL);
  g_auto(KringDate) end = KRING_DATE_INIT;

  self->id = kring_record_get_id (record);
  self->place = place;
  kring_record_get_date (record, from, &self->date);
  kring_record_get_date (record, to, &end);
  self->cells[KRING_CELL_WHEN] = kring_record_get_noun (record) == KRING_NOUN_EVENT && !kring_date_is_dated (&end)
                                 ? kring_date_to_words (&self->date, kring_language_get ())
                                 : kring_dates_to_words (&self->date, &end, kring_language_get ());

  return self;
}

static char *
get_event_people (KringShare  *share,
                  KringRecord *event)
{
  GPtrArray *parts = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);
  g_autoptr(GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *person = kring_share_follow (share, parts->pdata[i], "person");

      if (person != NULL)
        g_ptr_array_add (people, person);
    }

  return kring_words_join_people (people, kring_language_get ());
}

static char *
get_name (KringShare  *share,
          KringRecord *record,
          const char  *field)
{
  KringRecord *person = kring_share_follow (share, record, field);

  return person != NULL ? g_strdup (kring_person_name (person)) : NULL;
}

static void
add_events (GPtrArray                 *rows,
            KringShare                *share,
            const KringTimelineFilter *filter)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  g_autoptr(GPtrArray) children = kring_share_children (share);

  for (guint i = 0; i < events->len; i++)
    {
      KringRecord *event = events->pdata[i];
      KringRecord *place = kring_share_follow (share, event, "place");
      KringTimelineRow *row;

      if (!kring_timeline_filter_keeps (filter, share, event, kring_lane_of_event (share, event)))
        continue;

      row = create_row (event, "date", "end", i);
      row->cells[KRING_CELL_WHAT] = g_strdup (kring_record_get_text (event, "title"));
      row->cells[KRING_CELL_WHO] = get_event_people (share, event);
      row->cells[KRING_CELL_WHERE] = place != NULL ? g_strdup (kring_record_get_text (place, "name")) : NULL;
      row->cells[KRING_CELL_TELLER] = kring_record_is (event, "certainty", "contested")
                                      ? kring_event_tellers (share, event, TRUE) : get_name (share, event, "told_by");
      row->words = kring_event_to_words (share, event, children);
      g_ptr_array_add (rows, row);
    }
}

static void
add_stays (GPtrArray                 *rows,
           KringShare                *share,
           const KringTimelineFilter *filter,
           int                        today)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  g_autoptr(GPtrArray) children = kring_timeline_children_list (share, today);

  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *stay = stays->pdata[i];
      KringRecord *person = kring_share_follow (share, stay, "person");
      KringTimelineRow *row;

      if (person == NULL || !g_ptr_array_find (children, person, NULL)
          || (filter->lanes & 1u << KRING_LANE_CHILDREN) != 0 || !kring_timeline_filter_keeps_child (filter, share, person))
        continue;

      row = create_row (stay, "from", "to", i);
      row->cells[KRING_CELL_WHAT] = kring_stay_title (share, stay);
      row->cells[KRING_CELL_WHO] = g_strdup (kring_person_name (person));
      row->cells[KRING_CELL_WHERE] = g_strdup (kring_stay_place (share, stay));
      row->words = kring_stay_to_words (share, stay);
      g_ptr_array_add (rows, row);
    }
}

static void
add_supports (GPtrArray                 *rows,
              KringShare                *share,
              const KringTimelineFilter *filter)
{
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < supports->len; i++)
    {
      KringRecord *support = supports->pdata[i];
      g_autoptr(GPtrArray) people = NULL;
      KringRecord *from = kring_share_follow (share, support, "from");
      KringTimelineRow *row;

      if (!kring_support_has_helped (support)
          || !kring_timeline_filter_keeps (filter, share, support, KRING_LANE_HELP))
        continue;

      people = kring_share_people (share, support, "to");
      if (from != NULL)
        g_ptr_array_insert (people, 0, from);
      row = create_row (support, "since", "until", i);
      row->cells[KRING_CELL_WHAT] = kring_support_title (share, support);
      row->cells[KRING_CELL_WHO] = kring_words_join_people (people, kring_language_get ());
      row->cells[KRING_CELL_TELLER] = get_name (share, support, "told_by");
      row->words = kring_support_to_words (share, support);
      g_ptr_array_add (rows, row);
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return kring_timeline_row_compare (*(KringTimelineRow **) a, *(KringTimelineRow **) b);
}

GPtrArray *
kring_timeline_rows_list (KringShare                *share,
                          const KringTimelineFilter *filter,
                          int                        today)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  add_events (rows, share, filter);
  /* Where they lived and who helped are no moments, and of no one part of life. */
  if (!filter->key_only && filter->domain == NULL)
    add_stays (rows, share, filter, today);
  add_supports (rows, share, filter);
  g_ptr_array_sort (rows, compare_rows);

  return rows;
}

gint64
kring_timeline_row_get_id (KringTimelineRow *self)
{
  return self->id;
}

const char *
kring_timeline_row_get_cell (KringTimelineRow  *self,
                             KringTimelineCell  cell)
{
  return self->cells[cell] != NULL ? self->cells[cell] : "";
}

const char *
kring_timeline_row_get_words (KringTimelineRow *self)
{
  return self->words;
}

int
kring_timeline_row_compare (KringTimelineRow *self,
                            KringTimelineRow *other)
{
  int order = kring_date_compare (&self->date, &other->date);

  if (order == 0)
    order = (self->place > other->place) - (self->place < other->place);

  return order;
}
