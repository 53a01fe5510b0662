/* kring-marks.h - how the marks of who may see something hang together (domain brief 4.5)
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Codes of the kinds "visibility". Whether everybody who sees what is marked @other sees what is marked @mark too. */
gboolean    kring_marks_cover  (const char *mark,
                                const char *other);
/* What only they see who would see it with either mark. */
const char *kring_marks_narrow (const char *a,
                                const char *b);

G_END_DECLS
