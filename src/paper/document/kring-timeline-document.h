/* kring-timeline-document.h - the timeline on paper: on one sheet, on several, as a poster, as a list
 *
 * On several sheets each has a stretch of time of its own, with its lanes and
 * years, and can be read alone. A poster is one large picture in parts.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_timeline_document_create      (KringShare                  *share,
                                                 const KringDocumentOptions  *options,
                                                 GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

/* A table by year: when, what, who, where, told by. */
KringSheet *kring_timeline_list_document_create (KringShare                  *share,
                                                 const KringDocumentOptions  *options,
                                                 GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
