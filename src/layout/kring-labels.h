/* kring-labels.h - words for the marks of one row, never over each other
 *
 * Plain C, no GObject. A row holds marks (points and bars) sorted by where they
 * start. A point's label stands to the right of it; a bar's label begins on the
 * bar, and stays at the left edge of the view while its bar runs on. A label has
 * the room up to the next mark: all of it fits, or it is cut short when at least
 * its @least is left, or it is hidden. At the right edge of the view a label
 * turns to the left of its mark. Marks too close for words of their own form a
 * group: its heaviest mark may speak, followed by a "+n" for the others.
 *
 * No two labels or "+n" overlap, whatever goes in: each lies between the start
 * of its own marks and the start of the next, or after all that was placed before.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdbool.h>
#include <stddef.h>

typedef enum {
  KRING_LABEL_HIDDEN,
  KRING_LABEL_SHORT,    /* to be cut to .room */
  KRING_LABEL_FULL,
} KringLabelState;

typedef struct {
  double          start, end;   /* the mark, in points */
  double          width;        /* of the words in full */
  double          least;        /* cut shorter than this they say nothing */
  int             weight;       /* who speaks for a group */
  bool            on_mark;      /* the words begin on the mark instead of after it */
  bool            within;       /* and do not run out of it: inside, cut short if need be, or else beside it in full */
  KringLabelState state;        /* out */
  double          x, room;      /* out: where the words begin, and how wide they may be */
} KringLabel;

typedef struct {
  size_t first, n_marks;        /* which marks */
  size_t n_hidden;              /* the number after the plus */
  bool   is_shown;              /* FALSE: not even room for the "+n" */
  double x, width;              /* the "+n" */
} KringLabelGroup;

typedef struct {
  double left, right;           /* the view */
  double gap;                   /* between a mark and its words, and after words */
  double apart;                 /* between the words of one mark and those of the next where no mark parts them */
  double reach;                 /* how far from its mark a speaker may be */
  double inset;                 /* from the start of a bar to its words */
  double more_width;            /* of "+1" to "+9" */
  double digit_width;           /* of each further digit */
} KringLabelStyle;

/* @labels: sorted by start, each at least partly in view. @groups has room for as many as there are labels.
 * Returns the number of groups. */
size_t kring_labels_place (KringLabel            *labels,
                           size_t                 n_labels,
                           const KringLabelStyle *style,
                           KringLabelGroup       *groups);
