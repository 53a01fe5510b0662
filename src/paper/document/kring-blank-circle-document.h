/* kring-blank-circle-document.h - an empty circle to fill in at the table, and then a list for the same
 *
 * Rings and sides are the family's own. The list asks ring by ring, side by
 * side: in the order in which names are taken over from paper in the window.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_blank_circle_document_create (KringShare                  *share,
                                                const KringDocumentOptions  *options,
                                                GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
