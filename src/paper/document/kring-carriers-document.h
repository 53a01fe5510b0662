/* kring-carriers-document.h - who carries what, and who is there when, on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_carriers_document_create (KringShare                  *share,
                                            const KringDocumentOptions  *options,
                                            GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
