/* kring-print-circle.h - how a circle is printed: looked at for one thing, and beside which other circle
 *
 * Rows that a document has no use for are not there.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-document.h"

G_BEGIN_DECLS

#define KRING_TYPE_PRINT_CIRCLE (kring_print_circle_get_type ())
G_DECLARE_FINAL_TYPE (KringPrintCircle, kring_print_circle, KRING, PRINT_CIRCLE, AdwPreferencesGroup)

/* What to begin with: the lens on the screen, or NULL. */
void kring_print_circle_set_lens (KringPrintCircle     *self,
                                  const char           *code);
/* For document @code about @circle, as the reader of @share (both may be NULL) may see it. Chooses nothing by itself but
 * what is no longer there. The signal "changed" is for what people choose. */
void kring_print_circle_show     (KringPrintCircle     *self,
                                  const char           *code,
                                  KringShare           *share,
                                  KringRecord          *circle);
/* Puts what was chosen in @options. */
void kring_print_circle_apply    (KringPrintCircle     *self,
                                  KringDocumentOptions *options);

G_END_DECLS
