/* kring-picture-pages.h - between the documents that are pictures
 *
 * A picture lies on a sheet on its side, with the names of the children and the
 * day over it, and the contact person under it. Its letters are as small as
 * they may be on paper (8 points), so that as much as can be read is there.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

/* The smallest letters of a scene at a text scale of 1, in points; the scale at which they are 8 points on paper, and
 * the one at which its body text is 14. */
#define KRING_PICTURE_SMALLEST    9.5
#define KRING_PICTURE_LEAST_SCALE (8 / KRING_PICTURE_SMALLEST)
#define KRING_PICTURE_LARGE_PRINT (14 / 11.0)

/* A picture of this size; it may turn out higher. */
typedef KringScene *(*KringPictureDraw) (PangoContext *context,
                                         double        width,
                                         double        height,
                                         double        text_scale,
                                         gpointer      user_data);

/* A sheet on its side with nothing on it yet; every page has a head of its own. */
KringSheet *kring_picture_pages_new       (KringShare                 *share,
                                           const KringDocumentOptions *options,
                                           const char                 *title) G_GNUC_WARN_UNUSED_RESULT;
/* Whom it is about: "Noor en Mats", or one of them. */
char       *kring_picture_pages_get_children (KringShare                 *share,
                                              const KringDocumentOptions *options) G_GNUC_WARN_UNUSED_RESULT;
/* A sheet on its side, with the children, @title and @date over what is to come. */
KringSheet *kring_picture_pages_begin     (KringShare                 *share,
                                           const KringDocumentOptions *options,
                                           const char                 *title,
                                           const KringDate            *date) G_GNUC_WARN_UNUSED_RESULT;
double      kring_picture_pages_get_scale (const KringDocumentOptions *options);
/* A picture that needs more height than there is gets a larger ground of the same shape, to be drawn smaller. */
KringScene *kring_picture_pages_fit       (KringPictureDraw            draw,
                                           gpointer                    user_data,
                                           PangoContext               *context,
                                           double                      width,
                                           double                      height,
                                           double                      text_scale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
