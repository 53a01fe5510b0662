/* kring-typing.h - what is typed is safe within a second, before it is kept
 *
 * Tied to where something is typed, it keeps what stands there as a draft in
 * the family's own file (kring-drafts.h), puts it back when it was left there
 * by a program that stopped, and takes it out when the words are kept or given up.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-words-edit.h"

G_BEGIN_DECLS

/* What is typed in @edit, field @field of row @row. Call it when the edit has its words; again for another row. */
void     kring_typing_keep       (KringWordsEdit *edit,
                                  KringDesk      *desk,
                                  gint64          row,
                                  const char     *field);
/* What is typed in an entry for something new of row @row (0: of none); @entry_name tells it from others. An empty one
 * has no draft. Returns whether something was put back. */
gboolean kring_typing_keep_entry (GtkEditable    *entry,
                                  KringDesk      *desk,
                                  gint64          row,
                                  const char     *entry_name);
/* The same in a dialog: closed, it gives up what was not kept; not when everybody leaves (kring_desk_leave ()). */
gboolean kring_typing_keep_in_dialog (AdwDialog *dialog,
                                      GtkEditable *entry,
                                      KringDesk *desk,
                                      gint64     row,
                                      const char *entry_name);
/* What stands in such an entry is of @row from now on; of the row before nothing is left. */
void     kring_typing_move       (GtkEditable    *entry,
                                  gint64          row);

/* For what else is typed in, and puts back by itself what it left (kring_drafts_get ()): @widget tells what stands
 * there, NULL when it was kept or given up, ... */
void     kring_typing_tie        (GtkWidget      *widget,
                                  KringDesk      *desk,
                                  gint64          row,
                                  const char     *field);
void     kring_typing_note       (GtkWidget      *widget,
                                  const char     *typed);
/* ... and what was noted is written at once, for whoever shows the same elsewhere. */
void     kring_typing_write      (GtkWidget      *widget);

G_END_DECLS
