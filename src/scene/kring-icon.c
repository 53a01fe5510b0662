/* kring-icon.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-icon.h"

#include <string.h>

static const struct {
  const char *code;
  const char *strokes;
} icons[] = {
  { "book", "M8 4 C6 2.5 3.5 2.3 1.5 2.8 L1.5 13 C3.5 12.5 6 12.8 8 14.2 C10 12.8 12.5 12.5 14.5 13 "
            "L14.5 2.8 C12.5 2.3 10 2.5 8 4 Z M8 4 L8 14.2" },
  { "bowl", "M1.5 7.5 L14.5 7.5 C14.5 11.5 12 14 8 14 C4 14 1.5 11.5 1.5 7.5 Z M6 5 L6 2 M10 5 L10 2" },
  { "briefcase", "M1.5 5 L14.5 5 L14.5 13.5 L1.5 13.5 Z M5.5 5 L5.5 2.3 L10.5 2.3 L10.5 5 M1.5 9 L14.5 9" },
  { "bubble", "M1.5 2.5 L14.5 2.5 L14.5 11 L7.5 11 L4 14.5 L4 11 L1.5 11 Z" },
  { "bulb", "O8 6 4.7 M6.2 10.3 L6.2 12.6 L9.8 12.6 L9.8 10.3 M7 14.8 L9 14.8" },
  { "candle", "M5.5 7.5 L10.5 7.5 L10.5 14.5 L5.5 14.5 Z M8 7.5 L8 5.8 C6 4.4 7.4 2.6 8 1 C8.6 2.6 10 "
              "4.4 8 5.8" },
  { "car", "M1.5 11.5 L1.5 8 L3.5 7.3 L5 3.8 L11 3.8 L12.5 7.3 L14.5 8 L14.5 11.5 Z O4.8 12 1.7 "
           "O11.2 12 1.7" },
  { "child", "O8 3.6 2.3 M3.5 5.5 L8 8.3 L12.5 5.5 M8 8.3 L8 10.8 M4.8 14.6 L8 10.8 L11.2 14.6" },
  { "clock", "O8 8 6.3 M8 4 L8 8 L11 10" },
  { "eye", "M1 8 C3.5 4.3 5.8 3.2 8 3.2 C10.2 3.2 12.5 4.3 15 8 C12.5 11.7 10.2 12.8 8 12.8 C5.8 "
           "12.8 3.5 11.7 1 8 Z O8 8 2" },
  { "gift", "M2 6 L14 6 L14 14.5 L2 14.5 Z M8 6 L8 14.5 M8 6 C4.5 6 3.5 1.8 5.8 1.8 C7.6 1.8 8 4 8 6 "
            "C8 4 8.4 1.8 10.2 1.8 C12.5 1.8 11.5 6 8 6" },
  { "hammer", "M2 2.3 L10.3 2.3 L14 4.6 L10.3 6.4 L2 6.4 Z M6.2 6.4 L6.2 14.6" },
  { "heart", "M8 13.8 C3 10.3 1.3 7.7 1.3 5.3 C1.3 3 3 1.7 4.8 1.7 C6.3 1.7 7.4 2.6 8 3.9 C8.6 2.6 9.7 "
             "1.7 11.2 1.7 C13 1.7 14.7 3 14.7 5.3 C14.7 7.7 13 10.3 8 13.8 Z" },
  { "house", "M1.5 7.8 L8 1.8 L14.5 7.8 M3.5 6.2 L3.5 14.2 L12.5 14.2 L12.5 6.2" },
  { "key", "O4.6 8 3.2 M7.8 8 L14.6 8 L14.6 11 M11.6 8 L11.6 10.4" },
  { "loop", "M8 8 C6 4.3 1.8 4.3 1.8 8 C1.8 11.7 6 11.7 8 8 C10 4.3 14.2 4.3 14.2 8 C14.2 11.7 10 "
            "11.7 8 8 Z" },
  { "moon", "M6 1.8 C4.8 7.5 8.5 11.6 14.2 10.5 C12.9 13 10.6 14.4 8 14.4 C4.4 14.4 1.6 11.6 1.6 8 "
            "C1.6 5.2 3.4 2.8 6 1.8 Z" },
  { "people", "O5.2 4.6 2.6 O11.6 5.4 2 M1 14 C1 10.8 2.6 9.2 5.2 9.2 C7.8 9.2 9.4 10.8 9.4 14 M10.6 "
              "9.6 C13.2 9.2 15 10.8 15 14" },
  { "pin", "M5 1.8 L11 1.8 M6.2 1.8 L6.2 6.2 C4.6 7 3.8 8.2 3.8 9.8 L12.2 9.8 C12.2 8.2 11.4 7 9.8 6.2 L9.8 1.8 "
           "M8 9.8 L8 14.8" },
  { "sheet", "M3.3 1.5 L9.7 1.5 L12.7 4.5 L12.7 14.5 L3.3 14.5 Z M5.8 7.3 L10.2 7.3 M5.8 10.6 L10.2 "
             "10.6" },
  { "star", "M8 1.4 L9.8 6 L14.7 6.2 L10.9 9.3 L12.1 14.1 L8 11.4 L3.9 14.1 L5.1 9.3 L1.3 6.2 L6.2 6 "
            "Z" },
  { "sun", "O8 8 3 M8 1 L8 2.8 M8 13.2 L8 15 M1 8 L2.8 8 M13.2 8 L15 8 M3 3 L4.3 4.3 M11.7 11.7 L13 "
           "13 M13 3 L11.7 4.3 M4.3 11.7 L3 13" },
};

/* How many numbers follow each. */
static const struct {
  char op;
  int  n_numbers;
} ops[] = {
  { 'M', 2 }, { 'L', 2 }, { 'C', 6 }, { 'Z', 0 }, { 'O', 3 },
};

const char *
kring_icon_find (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_strcmp0 (icons[i].code, code) == 0)
      return icons[i].strokes;

  return NULL;
}

gboolean
kring_icon_next (const char      **strokes,
                 KringIconStroke  *stroke)
{
  const char *p = *strokes + strspn (*strokes, " ");

  for (gsize i = 0; i < G_N_ELEMENTS (ops) && *p != '\0'; i++)
    if (ops[i].op == *p)
      {
        stroke->op = *p++;
        stroke->n_numbers = ops[i].n_numbers;
        for (int n = 0; n < stroke->n_numbers; n++)
          stroke->numbers[n] = g_ascii_strtod (p, (char **) &p);
        *strokes = p;
        return TRUE;
      }

  return FALSE;
}
