/* slow-chooser.h - in place of what GTK asks a file with: somebody who takes long to choose
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* At last they choose @path; what was waiting for it goes on. */
void slow_chooser_answer (const char *path);

G_END_DECLS
