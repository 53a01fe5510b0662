/* kring-marks.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-marks.h"

/* Who is asked for "subject" may be of the family or not; all others are each within the one before. */
gboolean
kring_marks_cover (const char *mark,
                   const char *other)
{
  return g_str_equal (mark, other) || g_str_equal (mark, "all") || g_str_equal (other, "team")
         || (g_str_equal (mark, "family") && g_str_equal (other, "parents"));
}

const char *
kring_marks_narrow (const char *a,
                    const char *b)
{
  if (kring_marks_cover (a, b))
    return b;

  return kring_marks_cover (b, a) ? a : "team";
}
