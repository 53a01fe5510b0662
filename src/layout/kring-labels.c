/* kring-labels.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-labels.h"

#include <math.h>

typedef struct {
  KringLabel            *labels;
  size_t                 n_labels;
  const KringLabelStyle *style;
  double                 used;   /* right edge of marks and words placed so far */
} Row;

static double
start_of_next (const Row *row,
               size_t     i)
{
  return i + 1 < row->n_labels ? row->labels[i + 1].start - row->style->gap : row->style->right;
}

/* Puts words of @width in @room points from @x; FALSE when too little is left to say anything. */
static bool
put (KringLabel *label,
     double      x,
     double      room)
{
  if (label->width > room && room < label->least)
    return false;

  label->state = label->width <= room ? KRING_LABEL_FULL : KRING_LABEL_SHORT;
  label->x = x;
  label->room = fmin (room, label->width);

  return true;
}

/* The room before a mark that starts at @start. */
static double
measure_left (const Row *row,
              double     start)
{
  double used = row->used > row->style->left ? row->used + row->style->apart : row->used;

  return start - row->style->gap - used;
}

/* Where the next mark or words may come. Over a bar there is room: its own words stand there. */
static double
end_of (const KringLabel *label)
{
  return label->on_mark && !label->within ? label->start : label->end;
}

/* To the left of its mark, against it. */
static bool
put_left (const Row  *row,
          KringLabel *label)
{
  double room = measure_left (row, label->start);

  if (!put (label, label->start - row->style->gap - room, room))
    return false;

  label->x = label->start - row->style->gap - label->room;

  return true;
}

/* In a band, cut short if need be; where not even that says anything, beside it in full. */
static bool
put_within (const Row *row,
            size_t     i)
{
  KringLabel *label = &row->labels[i];
  const KringLabelStyle *style = row->style;
  double limit = fmin (start_of_next (row, i), style->right);
  double inside = fmax (label->start, style->left) + style->inset;
  double outside = label->end + style->gap + style->inset;

  if (put (label, inside, fmin (limit, label->end - style->inset) - inside))
    return true;
  if (label->width <= limit - outside)
    return put (label, outside, limit - outside);
  if (start_of_next (row, i) >= style->right && label->width <= measure_left (row, label->start))
    return put_left (row, label);

  return false;
}

static bool
put_alone (const Row *row,
           size_t     i)
{
  KringLabel *label = &row->labels[i];
  const KringLabelStyle *style = row->style;
  double limit = fmin (start_of_next (row, i), style->right);
  double x = label->on_mark ? fmax (label->start, style->left) + style->inset : label->end + style->gap;
  double left_room = measure_left (row, label->start);
  bool is_at_edge = start_of_next (row, i) >= style->right;

  if (label->within)
    return put_within (row, i);

  x = fmax (x, style->left);
  if (label->width > limit - x && is_at_edge && left_room > limit - x && put_left (row, label))
    return true;

  return put (label, x, limit - x);
}

static double
get_more_width (const Row *row,
                size_t     n)
{
  double width = row->style->more_width;

  for (; n >= 10; n /= 10)
    width += row->style->digit_width;

  return width;
}

static size_t
find_heaviest (const Row *row,
               size_t     first,
               size_t     n)
{
  size_t heaviest = first;

  for (size_t i = first; i < first + n; i++)
    if (row->labels[i].weight > row->labels[heaviest].weight)
      heaviest = i;

  return heaviest;
}

static void
put_group (Row             *row,
           KringLabelGroup *group,
           double           end)
{
  const KringLabelStyle *style = row->style;
  size_t last = group->first + group->n_marks - 1;
  KringLabel *speaker = &row->labels[find_heaviest (row, group->first, group->n_marks)];
  double x = fmax (end + style->gap, style->left);
  double room = fmin (start_of_next (row, last), style->right) - x;
  double left_room = measure_left (row, row->labels[group->first].start);
  double more = get_more_width (row, group->n_marks - 1);

  group->width = more;
  group->n_hidden = group->n_marks - 1;
  group->is_shown = true;
  if (x - end_of (speaker) <= style->reach && put (speaker, x, room - style->gap - more))
    {
      group->x = x + speaker->room + style->gap;
      return;
    }

  group->n_hidden = group->n_marks;
  group->width = more = get_more_width (row, group->n_marks);
  group->is_shown = room >= more || left_room >= more;
  group->x = room >= more ? x : row->labels[group->first].start - style->gap - more;
}

/* How many marks from @first on cannot be told apart by words; @end is where they end. */
static size_t
measure_group (const Row *row,
               size_t     first,
               double    *end)
{
  double need = row->style->more_width + row->style->gap;
  size_t i = first;

  *end = end_of (&row->labels[first]);
  while (i + 1 < row->n_labels && start_of_next (row, i) - *end < need)
    *end = fmax (*end, end_of (&row->labels[++i]));

  return i - first + 1;
}

size_t
kring_labels_place (KringLabel            *labels,
                    size_t                 n_labels,
                    const KringLabelStyle *style,
                    KringLabelGroup       *groups)
{
  Row row = { labels, n_labels, style, style->left };
  size_t n_groups = 0;

  for (size_t i = 0; i < n_labels; i++)
    {
      labels[i].state = KRING_LABEL_HIDDEN;
      labels[i].x = labels[i].room = 0;
    }

  for (size_t i = 0, n; i < n_labels; i += n)
    {
      double end = end_of (&labels[i]);
      KringLabelGroup *group = &groups[n_groups];

      n = 1;
      if (!put_alone (&row, i) && !labels[i].within)
        n = measure_group (&row, i, &end);

      if (n > 1)
        {
          *group = (KringLabelGroup) { .first = i, .n_marks = n };
          put_group (&row, group, end);
          n_groups++;
          if (group->is_shown)
            row.used = fmax (row.used, group->x + group->width + style->gap);
        }

      row.used = fmax (row.used, end + style->gap);
      for (size_t j = i; j < i + n; j++)
        if (labels[j].state != KRING_LABEL_HIDDEN)
          row.used = fmax (row.used, labels[j].x + labels[j].room + style->gap);
    }

  return n_groups;
}
