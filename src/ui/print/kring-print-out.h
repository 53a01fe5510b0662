/* kring-print-out.h - a finished PDF to the printer
 *
 * The desktop's own dialog (through the portal where there is one) asks for the
 * printer and is handed the paginator's own bytes. The job is called "Kring", so
 * that no name of a family stands in the list of a printer in the corridor.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @width, @height: of the sheet, in points. GTK_DIALOG_ERROR_DISMISSED when somebody thought better of it. */
void     kring_print_out        (GtkWindow            *parent,
                                 GBytes               *pdf,
                                 double                width,
                                 double                height,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
gboolean kring_print_out_finish (GAsyncResult         *result,
                                 GError              **error);

G_END_DECLS
