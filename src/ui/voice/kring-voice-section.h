/* kring-voice-section.h - the voices of the children in a page, each a row that opens as a page of its own
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Fills @box anew: what the children said, after what the grown-ups say; empty when there are no children. */
void        kring_voice_section_fill (GtkBox      *box,
                                      KringDesk   *desk);
/* For a button beside @record: opens that voice, or asks that child. "" when it is neither. */
const char *kring_voice_get_words    (KringShare  *share,
                                      KringRecord *record,
                                      gboolean     editable);
void        kring_voice_open         (KringDesk   *desk,
                                      KringRecord *record,
                                      GtkWidget   *parent);

G_END_DECLS
