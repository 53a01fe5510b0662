/* kring-colour-scheme.h - light or dark, and the colours of paper in each
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* From now on windows follow the setting "style" of @settings, and have colours to match. Once a display is open. */
void kring_colour_scheme_install (GSettings *settings);

G_END_DECLS
