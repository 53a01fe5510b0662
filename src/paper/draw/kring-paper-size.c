/* kring-paper-size.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-paper-size.h"

#define MILLIMETRES(mm) ((mm) * 72 / 25.4)

static const struct {
  const char *code;
  double      width;
  double      height;
} sizes[] = {
  [KRING_PAPER_A4]           = { "a4", MILLIMETRES (210), MILLIMETRES (297) },
  [KRING_PAPER_A4_LANDSCAPE] = { "a4-landscape", MILLIMETRES (297), MILLIMETRES (210) },
  [KRING_PAPER_A3]           = { "a3", MILLIMETRES (297), MILLIMETRES (420) },
  [KRING_PAPER_A3_LANDSCAPE] = { "a3-landscape", MILLIMETRES (420), MILLIMETRES (297) },
  [KRING_PAPER_FITTED]       = { "fitted", 0, 0 },
};

gboolean
kring_paper_size_from_code (const char     *code,
                            KringPaperSize *size)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_strcmp0 (sizes[i].code, code) == 0)
      {
        *size = (KringPaperSize) i;
        return TRUE;
      }

  return FALSE;
}

void
kring_paper_size_measure (KringPaperSize  size,
                          double         *width,
                          double         *height)
{
  *width = sizes[size].width;
  *height = sizes[size].height;
}
