/* kring-practice.h - the practice family, got ready beside other work
 *
 * The sample family is read and written anew each time, which takes about as
 * long as GTK takes to start; so the one is done while the other is.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-drawer.h"

G_BEGIN_DECLS

typedef struct _KringPractice KringPractice;

KringPractice *kring_practice_begin (void) G_GNUC_WARN_UNUSED_RESULT;
/* Waits until it is ready, and frees @self. NULL also when this program does not encrypt. */
KringDrawer   *kring_practice_end   (KringPractice  *self,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
