/* kring-order.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-order.h"

#include <string.h>

static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#define BASE  62
#define WIDTH 4

static int
get_digit (const char *key,
           gsize       index,
           int         beyond)
{
  const char *found;

  if (key == NULL || index >= strlen (key))
    return beyond;

  found = strchr (digits, key[index]);
  return found != NULL ? (int) (found - digits) : 0;
}

char *
kring_order_nth (guint n)
{
  char key[WIDTH + 2];

  for (int i = WIDTH - 1; i >= 0; i--, n /= BASE)
    key[i] = digits[n % BASE];

  /* never ends in the lowest digit, so that there is room before it */
  key[WIDTH] = digits[BASE / 2];
  key[WIDTH + 1] = '\0';

  return g_strdup (key);
}

char *
kring_order_between (const char *before,
                     const char *after)
{
  GString *key = g_string_new (NULL);

  for (gsize i = 0; ; i++)
    {
      int low = get_digit (before, i, 0);
      int high = get_digit (after, i, after != NULL ? 0 : BASE);

      if (after != NULL && i >= strlen (after))
        high = BASE;   /* @before was already less, or the two were equal */

      if (high - low > 1)
        {
          g_string_append_c (key, digits[(low + high) / 2]);
          return g_string_free (key, FALSE);
        }

      g_string_append_c (key, digits[low]);
      if (low < high)
        after = NULL;  /* less than @after from here on, whatever follows */
    }
}
