/* kring-mnemonic.h - words that are nobody's mnemonic
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @words, which somebody typed, as the label of an item in a menu, where an underscore would be taken for a mnemonic. */
char *kring_mnemonic_escape (const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
