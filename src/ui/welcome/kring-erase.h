/* kring-erase.h - to erase a family for good
 *
 * The one thing that cannot be undone, so it asks: the names must be typed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

/* Closes the family's window (app.close-family) before it is erased. NULL when there is no such family. */
AdwDialog *kring_erase_new_dialog (KringCupboard *cupboard,
                                   const char    *id);

/* Whether what was typed is the name of the family: capitals, accents and spaces do not matter. */
gboolean   kring_erase_is_same    (const char    *typed,
                                   const char    *title);

G_END_DECLS
