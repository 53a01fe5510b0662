/* kring-picture-document.h - timeline and circle on a sheet of paper
 *
 * One picture on one sheet on its side, with the names of the children and the
 * day over it, and the contact person under it. Its letters are as small as
 * they may be on paper (8 points), so that as much as can be read is there.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_timeline_document_create (KringShare                  *share,
                                            const KringDocumentOptions  *options,
                                            GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
KringSheet *kring_circle_document_create   (KringShare                  *share,
                                            const KringDocumentOptions  *options,
                                            GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
