/* kring-edits-voice.h - what a child says and draws
 *
 * Begun as the child's own: until the child says otherwise nobody else sees it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* @kind: of child_voice_kind. Returns the voice; borrowed. */
KringRecord *kring_edit_add_voice    (KringStore   *store,
                                      gint64        child,
                                      const char   *kind,
                                      int           day,
                                      GError      **error);
/* One line more. @points: as in kring-stroke.h. Returns the stroke; borrowed. */
KringRecord *kring_edit_draw         (KringStore   *store,
                                      KringRecord  *voice,
                                      const char   *pen,
                                      int           width,
                                      const char   *points,
                                      GError      **error);
/* Takes all lines away, to begin anew. */
gboolean     kring_edit_wipe_drawing (KringStore   *store,
                                      KringRecord  *voice,
                                      GError      **error);

G_END_DECLS
