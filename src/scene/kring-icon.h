/* kring-icon.h - small signs drawn with a few strokes, the same on screen, SVG and paper
 *
 * A sign is a text of strokes in a square of 16: "M x y" begins one, "L x y" and
 * "C x y x y x y" go on, "Z" closes it, "O x y r" is a circle. Back ends read it
 * with kring_icon_next() and draw what it says; a shape holds the text.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_ICON_SIZE 16.0

typedef struct {
  char   op;           /* M, L, C, Z or O */
  double numbers[6];
  int    n_numbers;
} KringIconStroke;

/* The strokes of sign @code ("heart"); NULL: there is no such sign. */
const char *kring_icon_find (const char       *code);
/* Reads one stroke and moves @strokes past it; FALSE at the end. */
gboolean    kring_icon_next (const char      **strokes,
                             KringIconStroke  *stroke);

G_END_DECLS
