/* kring-editor.h - one field of one record, to read and to change in place
 *
 * Holds the row of the inspector; which kind of row follows from the kind of
 * the field. Every change is saved at once, as one action. What cannot be saved
 * stays as it was typed, with the reason under it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-inspected.h"

G_BEGIN_DECLS

#define KRING_TYPE_EDITOR (kring_editor_get_type ())
G_DECLARE_FINAL_TYPE (KringEditor, kring_editor, KRING, EDITOR, GObject)

/* For the record @id; @inspected: a row of the table. */
KringEditor *kring_editor_new         (KringDesk                 *desk,
                                       gint64                     id,
                                       const KringInspectedField *inspected) G_GNUC_WARN_UNUSED_RESULT;

/* Borrowed. */
GtkWidget   *kring_editor_get_widget  (KringEditor               *self);

/* Shows the record as the desk's share has it, unless something else was typed. */
void         kring_editor_show        (KringEditor               *self);
const char  *kring_editor_get_field   (KringEditor               *self);

/* Keeps what was typed, if anything was. FALSE when it could not; it is then still there. */
gboolean     kring_editor_commit      (KringEditor               *self);

/* What is typed and not kept, or NULL. It is there again for whoever looks at the field later (kring-typing.h). */
char        *kring_editor_dup_unsaved (KringEditor               *self) G_GNUC_WARN_UNUSED_RESULT;
/* Whether something was typed in that field before and not kept. */
gboolean     kring_editor_is_begun    (KringDesk                 *desk,
                                       gint64                     id,
                                       const KringInspectedField *inspected);

/* Whether @record holds anything there. */
gboolean     kring_editor_is_filled   (KringShare                *share,
                                       KringRecord               *record,
                                       const KringInspectedField *inspected);

G_END_DECLS
