/* kring-tone.h - what a colour means, and the one table from meaning to colour
 *
 * Scenes name a tone, never a colour. Base is Okabe-Ito, as dark words on
 * tints; words keep 7:1, shapes 3:1 against what they lie on. A tone never
 * carries a meaning alone: there is always a place, a shape, a dash or a word.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  KRING_TONE_NONE,          /* draws nothing */
  KRING_TONE_GROUND,        /* what everything lies on */
  KRING_TONE_INK,           /* words */
  KRING_TONE_SOFT_INK,      /* the program's own small words */
  KRING_TONE_FAINT,         /* hair lines, grids */
  KRING_TONE_QUIET,         /* no side, no group */
  KRING_TONE_CENTRE,        /* the child or children in the middle */
  KRING_TONE_MOTHERS_SIDE,
  KRING_TONE_FATHERS_SIDE,
  KRING_TONE_CHOSEN,        /* chosen family, friends */
  KRING_TONE_NEIGHBOURHOOD, /* neighbourhood, school, leisure */
  KRING_TONE_SERVICES,
  KRING_TONE_STRENGTH,      /* what goes well */
  KRING_TONE_WORRY,
  KRING_TONE_NEXT,          /* what must happen */
  KRING_TONE_HELP,          /* who helped */
  KRING_TONE_STAY_1,
  KRING_TONE_STAY_2,
  KRING_TONE_STAY_3,
  KRING_TONE_STAY_4,
  KRING_TONE_STAY_5,
  KRING_TONE_STAY_6,
  KRING_TONE_RING_1,        /* ring fills, from the inside out */
  KRING_TONE_RING_2,
  KRING_TONE_RING_3,
  KRING_TONE_RING_4,
  KRING_TONE_CANVAS,        /* what a child draws on: white paper in the evening too, ... */
  KRING_TONE_PEN_BLACK,     /* ... so that these lines on it are what they were when they were drawn */
  KRING_TONE_PEN_BLUE,
  KRING_TONE_PEN_GREEN,
  KRING_TONE_PEN_YELLOW,
  KRING_TONE_PEN_ORANGE,
  KRING_TONE_PEN_RED,
  KRING_TONE_PEN_PURPLE,
  KRING_TONE_PEN_BROWN,
  KRING_TONE_SELECTED,
} KringTone;

#define KRING_N_TONES (KRING_TONE_SELECTED + 1)

typedef enum {
  KRING_PALETTE_LIGHT,
  KRING_PALETTE_DARK,
  KRING_PALETTE_HIGH_CONTRAST,
  KRING_PALETTE_HIGH_CONTRAST_DARK,
  KRING_PALETTE_PAPER,
} KringPalette;

#define KRING_N_PALETTES (KRING_PALETTE_PAPER + 1)

typedef struct {
  float red, green, blue, alpha;   /* 0 to 1 */
} KringColour;

/* The fill of a shape. */
KringColour kring_tone_fill (KringTone tone, KringPalette palette);
/* Its outline, and lines; 3:1 against the ground at least. */
KringColour kring_tone_line (KringTone tone, KringPalette palette);
/* Words on that fill; 7:1 at least. */
KringColour kring_tone_ink  (KringTone tone, KringPalette palette);
/* "mothers-side": the code in the text form of a scene. */
const char *kring_tone_code (KringTone tone);

G_END_DECLS
