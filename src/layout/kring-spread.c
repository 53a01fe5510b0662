/* kring-spread.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-spread.h"

/* A run of boxes that touch, from the first up to the next run. Moved as one, it would begin at
 * sum / n, the mean of where its boxes would have it begin. */
static double
find_start (const KringSpread *boxes,
            size_t             first,
            size_t             end,
            double             left,
            double             right,
            double             gap)
{
  double offset = 0, sum = 0, start;

  for (size_t i = first; i < end; i++)
    {
      sum += boxes[i].wish - boxes[i].width / 2 - offset;
      offset += boxes[i].width + gap;
    }
  start = sum / (double) (end - first);
  if (start + offset - gap > right)
    start = right - offset + gap;

  return start < left ? left : start;
}

static void
put_run (KringSpread *boxes,
         size_t       first,
         size_t       end,
         double       start,
         double       gap)
{
  for (size_t i = first; i < end; i++)
    {
      boxes[i].middle = start + boxes[i].width / 2;
      start += boxes[i].width + gap;
    }
}

void
kring_spread (KringSpread *boxes,
              size_t       n_boxes,
              double       left,
              double       right,
              double       gap)
{
  for (size_t i = 0; i < n_boxes; i++)
    {
      size_t first = i;

      /* Joins the runs before it for as long as it lies over them. */
      for (;;)
        {
          double start = find_start (boxes, first, i + 1, left, right, gap);
          const KringSpread *before = first > 0 ? &boxes[first - 1] : NULL;

          put_run (boxes, first, i + 1, start, gap);
          if (before == NULL || before->middle + before->width / 2 + gap <= start + 1e-9)
            break;
          first--;
        }
    }
}
