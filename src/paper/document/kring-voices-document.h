/* kring-voices-document.h - what the children say and draw, on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

/* Of all children, or of one (@options: child); one voice after the other, each picture whole on a page. */
KringSheet *kring_voices_document_create (KringShare                  *share,
                                          const KringDocumentOptions  *options,
                                          GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
