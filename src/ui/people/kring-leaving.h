/* kring-leaving.h - somebody who is to be here no more: taken out, hidden or erased
 *
 * Who was only just added is taken out at once; undo brings them back. Who
 * stands with agreements, or is told about, may be meant in three ways, and the
 * one who asks is asked which (domain brief, 3.3). The lines that will ask anew
 * who does it are named.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* @title: what it is called. @parent: where the question comes up. Anything but a person is taken out at once. Does
 * nothing while it cannot be edited. */
void kring_leaving_begin (KringDesk   *desk,
                          KringRecord *record,
                          const char  *title,
                          GtkWidget   *parent);
/* Asks whether @person, who may have been taken out before, is to be erased for good. */
void kring_leaving_erase (KringDesk   *desk,
                          KringRecord *person,
                          GtkWidget   *parent);

G_END_DECLS
