/* kring-passphrase-hint.h - how good a passphrase is, in words
 *
 * No bar, no score: what would make it better.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Translated; NULL when nothing was typed. */
const char *kring_passphrase_hint (const char *passphrase);

G_END_DECLS
