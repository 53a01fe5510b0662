/* kring-circle-document.h - a circle on paper
 *
 * First the picture, whole on one sheet, with what its signs mean. Then the
 * same as a table, ring by ring: who, what they are to the children, what they
 * give; nobody whom the picture had to fold is missing there. Then in words.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"
#include "kring-document.h"
#include "kring-scene.h"

G_BEGIN_DECLS

KringSheet *kring_circle_document_create (KringShare                  *share,
                                          const KringDocumentOptions  *options,
                                          GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The picture alone: names of at least 9 points as long as there are not more than forty people, and of 8 beyond. In large
 * print of at least 9 whoever there is, and as large as they can be while nobody more is folded for it. */
KringScene *kring_circle_document_draw   (const KringCircleModel      *model,
                                          PangoContext                *context,
                                          const KringDocumentOptions  *options,
                                          double                       width,
                                          double                       height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
