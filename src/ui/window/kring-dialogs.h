/* kring-dialogs.h - what lies over a window
 *
 * An AdwAlertDialog as libadwaita makes it keeps its heading on one line, and in
 * a narrow window with large text that asks for more room than there is.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* An AdwAlertDialog that can be answered with nothing yet. */
AdwDialog *kring_dialogs_new_alert (const char *heading,
                                    const char *body);
/* One that is only read and closed. @parent: what it lies over; NULL: a window of its own. */
void       kring_dialogs_tell      (GtkWidget  *parent,
                                    const char *heading,
                                    const char *body);

/* What was just done, in place of what was said before. Where there is little room its words wrap, and none is cut.
 * @can_undo: with a button, which does nothing yet. Borrowed from @overlay. */
AdwToast  *kring_dialogs_say       (AdwToastOverlay *overlay,
                                    const char      *words,
                                    gboolean         can_undo);

/* From here on, nothing is left of what any dialog held when it is gone, closed or with its window. GTK keeps the widget
 * that had the keyboard, and all in it, when a dialog became a sheet from below meanwhile, because the window became
 * narrow. */
void       kring_dialogs_let_go    (void);

G_END_DECLS
