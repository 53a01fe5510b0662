/* kring-date-move.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-move.h"

#include <string.h>

/* Kinds of EDTF, from fine to coarse. */
typedef enum {
  PIECE_DAY,
  PIECE_MONTH,
  PIECE_SEASON,
  PIECE_YEAR,
  PIECE_DECADE,
  PIECE_CENTURY,
} Piece;

static const int months_of[] = {
  [PIECE_DAY] = 0, [PIECE_MONTH] = 1, [PIECE_SEASON] = 3, [PIECE_YEAR] = 12, [PIECE_DECADE] = 120, [PIECE_CENTURY] = 1200,
};

/* @edtf: one date, or an interval, of which the start counts. */
static Piece
get_piece (const char *edtf)
{
  gsize length = strcspn (edtf, "?~%/");

  if (memchr (edtf, 'X', length) != NULL)
    return edtf[2] == 'X' ? PIECE_CENTURY : PIECE_DECADE;
  if (length == 7)
    return edtf[5] == '2' ? PIECE_SEASON : PIECE_MONTH;

  return length == 4 ? PIECE_YEAR : PIECE_DAY;
}

/* What it becomes in a view that is no finer than @precision. */
static Piece
coarsen (Piece          piece,
         KringPrecision precision)
{
  Piece least = precision == KRING_PRECISION_YEAR ? PIECE_YEAR : precision == KRING_PRECISION_MONTH ? PIECE_MONTH : PIECE_DAY;

  /* A season is as vague as somebody told it: it stays one, however coarse the view. */
  return piece == PIECE_SEASON ? piece : MAX (piece, least);
}

static char *
write_piece (Piece       piece,
             int         day,
             const char *qualifier)
{
  int year = day / 10000, month = day / 100 % 100;

  switch (piece)
    {
    case PIECE_DAY:
      return g_strdup_printf ("%04d-%02d-%02d%s", year, month, day % 100, qualifier);
    case PIECE_MONTH:
      return g_strdup_printf ("%04d-%02d%s", year, month, qualifier);
    case PIECE_SEASON:
      return g_strdup_printf ("%04d-%02d%s", month < 3 ? year - 1 : year, month < 3 ? 24 : 20 + month / 3, qualifier);
    case PIECE_YEAR:
      return g_strdup_printf ("%04d%s", year, qualifier);
    case PIECE_DECADE:
      return g_strdup_printf ("%03dX%s", year / 10, qualifier);
    case PIECE_CENTURY:
    default:
      return g_strdup_printf ("%02dXX%s", year / 100, qualifier);
    }
}

/* Written less finely, the same day is still the same: an hour too far to the left must change nothing. */
static gboolean
is_within (const KringDate *date,
           const char      *edtf)
{
  g_auto(KringDate) other = KRING_DATE_INIT;

  return kring_date_from_edtf (&other, edtf) && other.lo <= date->lo && other.hi >= date->hi;
}

/* One end of an interval, or a date that is none; ".." stays. NULL when there is no such date. */
static char *
move_end (const char     *edtf,
          int             days,
          KringPrecision  precision)
{
  const char *qualifier = edtf + strcspn (edtf, "?~%");
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *moved = NULL;
  int number;

  if (g_str_equal (edtf, ".."))
    return g_strdup (edtf);
  if (!kring_date_from_edtf (&date, edtf))
    return NULL;

  number = kring_day_to_number (date.lo) + (kring_day_to_number (date.hi) - kring_day_to_number (date.lo)) / 2 + days;
  if (number <= kring_day_to_number (10101) || number >= kring_day_to_number (99991231))
    return NULL;

  moved = write_piece (coarsen (get_piece (edtf), precision), kring_day_from_number (number), qualifier);

  return is_within (&date, moved) ? g_strdup (edtf) : g_steal_pointer (&moved);
}

gboolean
kring_date_move (const KringDate *date,
                 int              days,
                 KringPrecision   precision,
                 KringDate       *moved)
{
  g_auto(GStrv) ends = NULL;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *edtf = NULL;

  *moved = (KringDate) KRING_DATE_INIT;
  if (!kring_date_is_dated (date))
    return FALSE;

  ends = g_strsplit (date->edtf, "/", 2);
  first = move_end (ends[0], days, precision);
  last = ends[1] != NULL ? move_end (ends[1], days, precision) : NULL;
  if (first == NULL || (ends[1] != NULL && last == NULL))
    return FALSE;

  edtf = ends[1] != NULL ? g_strdup_printf ("%s/%s", first, last) : g_strdup (first);
  if (!kring_date_from_edtf (moved, edtf))
    return FALSE;
  if (g_str_equal (edtf, date->edtf))
    moved->said = g_strdup (date->said);

  return TRUE;
}

gboolean
kring_date_step (const KringDate *date,
                 int              n,
                 KringPrecision   precision,
                 KringDate       *moved)
{
  int from, to;
  Piece piece;

  *moved = (KringDate) KRING_DATE_INIT;
  if (!kring_date_is_dated (date))
    return FALSE;

  from = date->lo != KRING_DAY_OPEN_START ? date->lo : date->hi;
  piece = coarsen (get_piece (date->lo != KRING_DAY_OPEN_START ? date->edtf : strchr (date->edtf, '/') + 1), precision);
  to = piece == PIECE_DAY
       ? kring_day_from_number (kring_day_to_number (from) + n)
       : kring_day_add_months (from, n * months_of[piece]);

  return kring_date_move (date, kring_day_to_number (to) - kring_day_to_number (from), precision, moved);
}

void
kring_date_at (int             day,
               KringPrecision  precision,
               KringDate      *date)
{
  char edtf[12];

  kring_date_write_day (edtf, day, precision);
  kring_date_from_edtf (date, edtf);
}
