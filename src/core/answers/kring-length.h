/* kring-length.h - how long something lasted, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* At least @least and at most @most days, counted from @start (yyyymmdd), so that a year is a year: "5 jaar en 2
 * maanden", "2 tot 3 jaar", "hoogstens 4 maanden". Never NULL. */
char *kring_length_to_words (int start,
                             int least,
                             int most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
