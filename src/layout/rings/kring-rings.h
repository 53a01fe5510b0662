/* kring-rings.h - who stands where in rings round the middle
 *
 * The same input gives the same picture. What holds for every result:
 *
 * - no card touches another one, the middle or the name of a ring;
 * - a card lies wholly in the band of its own ring;
 * - the loosest arrangement is taken, over the whole arc of a side;
 * - what does not fit is first given a shorter name, and only then folded
 *   into "7 more"; room that is left goes to those who were shortened.
 *
 * The rings are ellipses of one shape, as the area is. Angles are in radians,
 * clockwise as seen on the sheet, from the right (0) by the foot (pi/2), the
 * left (pi) and the top; they are measured on the circle that the outer ring
 * was before it was stretched, so that a side is bounded by straight rays.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KRING_RINGS_MAX      6   /* rings */
#define KRING_RINGS_VARIANTS 5   /* ways to write one name, from the full card to the shortest */
#define KRING_RINGS_SMALL    3   /* from here on in smaller letters */
#define KRING_RINGS_WIDE     5   /* for who would be shortened, and has room: the full card on fewer, longer lines, */
#define KRING_RINGS_HIGH     6   /* or on more, shorter ones; */
#define KRING_RINGS_LONGER   7   /* more of a long name in small letters */
#define KRING_RINGS_FACES    8
#define KRING_RINGS_NO_SIDE  (-1)
#define KRING_RINGS_FOLDED   (-1)

typedef struct {
  double w, h;
} KringRingsSize;

typedef struct {
  /* In */
  int64_t        key;          /* the same person in two pictures has the same key */
  int            ring;         /* 0: in the middle; 1 to n_rings; n_rings + 1: outside */
  int            side;         /* KRING_RINGS_NO_SIDE: anywhere in the ring */
  KringRingsSize sizes[KRING_RINGS_FACES];   /* of the last three w is 0 when those would say no more */
  int64_t        household;    /* 0: none; members stay together */
  long           order;        /* along the side; who comes late is folded first */
  bool           is_pinned;    /* stands at @angle, whatever happens */
  double         angle;        /* in when pinned; always out */

  /* Out */
  double         x, y, w, h;   /* top left */
  int            variant;      /* KRING_RINGS_FOLDED: see @more */
  int            more;         /* index in mores[] when folded */
} KringRingsItem;

typedef struct {
  int    a, b;                 /* indexes in items[] */
  double weight;
} KringRingsLink;

typedef struct {
  KringRingsSize label;        /* in */
  KringRingsSize inside;       /* in: of the same on more lines, for within the rings; w is 0 when that is no narrower */
  double         start, end;   /* out: the arc, start < end */
  double         x, y, w, h;   /* out: top left of the label, and its size; w is 0 when there was no room for it */
  bool           is_inside;    /* out: the label found no room outside the rings */
} KringRingsSide;

typedef struct {
  KringRingsSize label;        /* in */
  double         rx, ry;       /* out: half the width and height of its outer edge */
  double         x, y;         /* out: top left of the label */
} KringRingsRing;

typedef struct {
  int    ring, side;           /* side: KRING_RINGS_NO_SIDE when it stands for several */
  int    count;
  double x, y, w, h;
} KringRingsMore;

typedef struct {
  /* In */
  double          width, height;
  double          gap;         /* the least distance between two cards */
  KringRingsRing  rings[KRING_RINGS_MAX];   /* from the inside out */
  int             n_rings;
  KringRingsSide *sides;       /* clockwise; the first is centred at the left */
  int             n_sides;     /* 0: no sides */
  KringRingsItem *items;
  int             n_items;
  KringRingsLink *links;       /* people who would stand near each other */
  int             n_links;
  KringRingsSize  more_size;   /* of "99 more" */
  int             n_variants;  /* to see whether the first so many do for all; who has no place is folded; 0: all */

  /* Out */
  double          cx, cy;
  KringRingsMore *mores;
  int             n_mores;
} KringRings;

/* How much shorter than in full somebody's name is: 0 to KRING_RINGS_VARIANTS - 1. */
static inline int
kring_rings_shortness (int variant)
{
  return variant < KRING_RINGS_VARIANTS ? variant : variant == KRING_RINGS_LONGER ? KRING_RINGS_SMALL : 0;
}

/* @previous: the picture this one follows, or NULL. Whoever still has the same ring and side stays where
 * they were, others make just enough room. Only its items, sides, rings and size are read. */
void   kring_rings_lay_out   (KringRings       *self,
                              const KringRings *previous);
/* The item with @key; NULL: there is none. */
const KringRingsItem *kring_rings_find (const KringRings *self,
                                        int64_t           key);
/* On which side of a finished picture a place lies, or KRING_RINGS_NO_SIDE. */
int    kring_rings_find_side (const KringRings *self, double x, double y);
/* Frees what kring_rings_lay_out() made; the arrays of the caller are theirs. */
void   kring_rings_clear     (KringRings       *self);
