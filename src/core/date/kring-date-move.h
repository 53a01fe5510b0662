/* kring-date-move.h - a date brought to another place on the line of time
 *
 * By hand or by key, as fine as what one looks at allows: where a year is five
 * millimetres wide nobody points at a day. What was vague stays as vague, and
 * what was precise becomes as coarse as the hand: a day moved along years
 * becomes a year. The words as told go, for they told the other date.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-span.h"

G_BEGIN_DECLS

/* @days later (earlier when negative). What @date held of ?, ~, season, decade and open ends stays. FALSE, and @moved
 * undated, when there is no such date; a date that stays where it is, is left whole. */
gboolean kring_date_move (const KringDate *date,
                          int              days,
                          KringPrecision   precision,
                          KringDate       *moved);
/* The same by @n days, months or years, or by what the date itself is a piece of: seasons, decades. */
gboolean kring_date_step (const KringDate *date,
                          int              n,
                          KringPrecision   precision,
                          KringDate       *moved);
/* The day, month or year that @day lies in. */
void     kring_date_at   (int              day,
                          KringPrecision   precision,
                          KringDate       *date);

G_END_DECLS
