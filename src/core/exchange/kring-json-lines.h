/* kring-json-lines.h - on which line of a JSON text something stands
 *
 * json-glib tells the line of a syntax error only. A file that breaks a rule of
 * ours is refused with the line too, so that somebody can mend it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @path: "persons[3].birth". @text must be valid JSON. The line (from 1) of the
 * value at @path, or of the nearest thing round it that exists. */
guint kring_json_find_line (const char *text,
                            const char *path);

G_END_DECLS
