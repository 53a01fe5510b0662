/* kring-mnemonic.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-mnemonic.h"

char *
kring_mnemonic_escape (const char *words)
{
  g_auto(GStrv) parts = g_strsplit (words, "_", -1);

  return g_strjoinv ("__", parts);
}
