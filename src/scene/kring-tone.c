/* kring-tone.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-tone.h"

/* 0xRRGGBB for fill, line and ink: light, dark. High contrast takes ground as fill and ink as line;
 * paper is light on white. */
typedef struct {
  const char *code;
  guint32     light[3];
  guint32     dark[3];
} Tone;

static const Tone tones[KRING_N_TONES] = {
  [KRING_TONE_NONE]          = { "none",          { 0, 0, 0 },                         { 0, 0, 0 } },
  [KRING_TONE_GROUND]        = { "ground",        { 0xfdfcfa, 0xe3dfd8, 0x1f1d1a },    { 0x201f1e, 0x3a3836, 0xf4f1ec } },
  [KRING_TONE_INK]           = { "ink",           { 0x1f1d1a, 0x1f1d1a, 0x1f1d1a },    { 0xf4f1ec, 0xf4f1ec, 0xf4f1ec } },
  [KRING_TONE_SOFT_INK]      = { "soft-ink",      { 0x55504a, 0x55504a, 0x55504a },    { 0xbab4ab, 0xbab4ab, 0xbab4ab } },
  [KRING_TONE_FAINT]         = { "faint",         { 0xefece6, 0xd8d3ca, 0x55504a },    { 0x2b2a28, 0x474441, 0xbab4ab } },
  [KRING_TONE_QUIET]         = { "quiet",         { 0xf1eee8, 0x8a857c, 0x1f1d1a },    { 0x33312f, 0x8f8a82, 0xf4f1ec } },
  [KRING_TONE_CENTRE]        = { "centre",        { 0xfff3c4, 0x8f7416, 0x2a2205 },    { 0x4a3f14, 0xd9b941, 0xfff6d8 } },
  [KRING_TONE_MOTHERS_SIDE]  = { "mothers-side",  { 0xdcebf6, 0x0072b2, 0x08283d },    { 0x17344a, 0x5db1e4, 0xe6f3fc } },
  [KRING_TONE_FATHERS_SIDE]  = { "fathers-side",  { 0xfdeacb, 0xa96b00, 0x3a2500 },    { 0x47320d, 0xe5a93d, 0xfff1d8 } },
  [KRING_TONE_CHOSEN]        = { "chosen",        { 0xf6e1ee, 0xb0568a, 0x3f1530 },    { 0x472338, 0xdd92bd, 0xfcebf5 } },
  [KRING_TONE_NEIGHBOURHOOD] = { "neighbourhood", { 0xd9f1e8, 0x00805b, 0x00301f },    { 0x123d30, 0x3fc49c, 0xe2f8f0 } },
  [KRING_TONE_SERVICES]      = { "services",      { 0xe9e6f2, 0x6a5f91, 0x262038 },    { 0x322d45, 0xa79bd0, 0xf1eefa } },
  [KRING_TONE_STRENGTH]      = { "strength",      { 0xd9f1e8, 0x00805b, 0x00301f },    { 0x123d30, 0x3fc49c, 0xe2f8f0 } },
  [KRING_TONE_WORRY]         = { "worry",         { 0xe9e6f2, 0x6a5f91, 0x262038 },    { 0x322d45, 0xa79bd0, 0xf1eefa } },
  [KRING_TONE_NEXT]          = { "next",          { 0xdcebf6, 0x0072b2, 0x08283d },    { 0x17344a, 0x5db1e4, 0xe6f3fc } },
  [KRING_TONE_HELP]          = { "help",          { 0xfdeacb, 0xa96b00, 0x3a2500 },    { 0x47320d, 0xe5a93d, 0xfff1d8 } },
  [KRING_TONE_STAY_1]        = { "stay-1",        { 0xcfe5f3, 0x0072b2, 0x08283d },    { 0x17344a, 0x5db1e4, 0xe6f3fc } },
  [KRING_TONE_STAY_2]        = { "stay-2",        { 0xfbe1b6, 0xa96b00, 0x3a2500 },    { 0x47320d, 0xe5a93d, 0xfff1d8 } },
  [KRING_TONE_STAY_3]        = { "stay-3",        { 0xc9ebde, 0x00805b, 0x00301f },    { 0x123d30, 0x3fc49c, 0xe2f8f0 } },
  [KRING_TONE_STAY_4]        = { "stay-4",        { 0xf2d5e6, 0xb0568a, 0x3f1530 },    { 0x472338, 0xdd92bd, 0xfcebf5 } },
  [KRING_TONE_STAY_5]        = { "stay-5",        { 0xf5efb4, 0x857a00, 0x2b2700 },    { 0x413d0c, 0xcfc336, 0xfcf8d4 } },
  [KRING_TONE_STAY_6]        = { "stay-6",        { 0xf7d9c8, 0xb75415, 0x3d1a03 },    { 0x4a2814, 0xea8f57, 0xfdeadf } },
  [KRING_TONE_RING_1]        = { "ring-1",        { 0xfffdf3, 0x9b9181, 0x1f1d1a },    { 0x2f2d2a, 0x8f8a82, 0xf4f1ec } },
  [KRING_TONE_RING_2]        = { "ring-2",        { 0xfaf7ee, 0x9b9181, 0x1f1d1a },    { 0x2a2927, 0x8f8a82, 0xf4f1ec } },
  [KRING_TONE_RING_3]        = { "ring-3",        { 0xf5f2ea, 0x9b9181, 0x1f1d1a },    { 0x262524, 0x8f8a82, 0xf4f1ec } },
  [KRING_TONE_RING_4]        = { "ring-4",        { 0xf0ede6, 0x9b9181, 0x1f1d1a },    { 0x222120, 0x8f8a82, 0xf4f1ec } },
  [KRING_TONE_CANVAS]        = { "canvas",        { 0xfdfcfa, 0x8a857c, 0x1f1d1a },    { 0xfdfcfa, 0x8a857c, 0x1f1d1a } },
  [KRING_TONE_PEN_BLACK]     = { "pen-black",    { 0xf1eee8, 0x1f1d1a, 0x1f1d1a },    { 0xf1eee8, 0x1f1d1a, 0x1f1d1a } },
  [KRING_TONE_PEN_BLUE]      = { "pen-blue",     { 0xf1eee8, 0x2f6fa8, 0x1f1d1a },    { 0xf1eee8, 0x2f6fa8, 0x1f1d1a } },
  [KRING_TONE_PEN_GREEN]     = { "pen-green",    { 0xf1eee8, 0x2f7d4f, 0x1f1d1a },    { 0xf1eee8, 0x2f7d4f, 0x1f1d1a } },
  [KRING_TONE_PEN_YELLOW]    = { "pen-yellow",   { 0xf1eee8, 0xad8a00, 0x1f1d1a },    { 0xf1eee8, 0xad8a00, 0x1f1d1a } },
  [KRING_TONE_PEN_ORANGE]    = { "pen-orange",   { 0xf1eee8, 0xc46a1b, 0x1f1d1a },    { 0xf1eee8, 0xc46a1b, 0x1f1d1a } },
  [KRING_TONE_PEN_RED]       = { "pen-red",      { 0xf1eee8, 0xb0413e, 0x1f1d1a },    { 0xf1eee8, 0xb0413e, 0x1f1d1a } },
  [KRING_TONE_PEN_PURPLE]    = { "pen-purple",   { 0xf1eee8, 0x7a4fa3, 0x1f1d1a },    { 0xf1eee8, 0x7a4fa3, 0x1f1d1a } },
  [KRING_TONE_PEN_BROWN]     = { "pen-brown",    { 0xf1eee8, 0x7a5230, 0x1f1d1a },    { 0xf1eee8, 0x7a5230, 0x1f1d1a } },
  [KRING_TONE_SELECTED]      = { "selected",      { 0xd6e6fb, 0x1a5fb4, 0x0a2240 },    { 0x1d3a5f, 0x78aeed, 0xe6f0fd } },
};

typedef enum { FILL, LINE, INK } Use;

static KringColour
create_colour (guint32 rgb)
{
  return (KringColour) { (float) (rgb >> 16 & 0xff) / 255, (float) (rgb >> 8 & 0xff) / 255, (float) (rgb & 0xff) / 255, 1 };
}

static KringColour
get_colour (KringTone    tone,
            KringPalette palette,
            Use          use)
{
  const Tone *row = &tones[tone];
  gboolean is_dark = palette == KRING_PALETTE_DARK || palette == KRING_PALETTE_HIGH_CONTRAST_DARK;
  gboolean is_drawn = tone >= KRING_TONE_CANVAS && tone <= KRING_TONE_PEN_BROWN;
  gboolean is_contrast = palette == KRING_PALETTE_HIGH_CONTRAST || palette == KRING_PALETTE_HIGH_CONTRAST_DARK;

  if (tone == KRING_TONE_NONE)
    return (KringColour) { 0, 0, 0, 0 };

  if (is_drawn)
    return create_colour (use == FILL && (is_contrast || palette == KRING_PALETTE_PAPER) ? 0xffffff : row->light[use]);
  if (is_contrast && (use != FILL || tone == KRING_TONE_INK || tone == KRING_TONE_SOFT_INK))
    return create_colour (is_dark ? 0xffffff : 0x000000);
  if (is_contrast)
    return create_colour (is_dark ? 0x000000 : 0xffffff);
  if (palette == KRING_PALETTE_PAPER && tone == KRING_TONE_GROUND && use == FILL)
    return create_colour (0xffffff);

  return create_colour ((is_dark ? row->dark : row->light)[use]);
}

KringColour
kring_tone_fill (KringTone    tone,
                 KringPalette palette)
{
  return get_colour (tone, palette, FILL);
}

KringColour
kring_tone_line (KringTone    tone,
                 KringPalette palette)
{
  return get_colour (tone, palette, LINE);
}

KringColour
kring_tone_ink (KringTone    tone,
                KringPalette palette)
{
  return get_colour (tone, palette, INK);
}

const char *
kring_tone_code (KringTone tone)
{
  return tones[tone].code;
}
