/* kring-order.h - where a row stands among its brothers
 *
 * A key is a fraction written in base 62 ("0001V"), compared byte by byte. There
 * is always room between two keys, so that moving one row changes one cell and
 * two copies of a family can both insert without renumbering.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The key of the @n-th row of a fresh list; @n below 14 million. */
char *kring_order_nth     (guint       n) G_GNUC_WARN_UNUSED_RESULT;
/* A key after @before and before @after; either may be NULL for an open end. */
char *kring_order_between (const char *before,
                           const char *after) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
