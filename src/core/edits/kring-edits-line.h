/* kring-edits-line.h - what people do with one line of a plan, each as one action
 *
 * As kring-edits.h: on failure nothing has changed. Records returned are
 * borrowed; the family holds them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* A line that belongs with line @with of the same plan: the goal for a worry. */
KringRecord *kring_edit_add_paired (KringStore   *store,
                                    KringRecord  *with,
                                    const char   *kind,
                                    const char   *text,
                                    GError      **error);
/* One more in list @role ("who", "check" ...) of @item; nothing changes when they are in it already. */
gboolean     kring_edit_add_to     (KringStore   *store,
                                    KringRecord  *item,
                                    const char   *role,
                                    gint64        person,
                                    GError      **error);
/* A new question from 0 to 10 that goes with worry @item. */
KringRecord *kring_edit_add_scale_to (KringStore   *store,
                                      KringRecord  *item,
                                      const char   *kind,
                                      const char   *question,
                                      GError      **error);
/* The line in another language (ISO 639 code); "" takes it away. */
gboolean     kring_edit_translate  (KringStore   *store,
                                    KringRecord  *item,
                                    const char   *language,
                                    const char   *text,
                                    GError      **error);

G_END_DECLS
