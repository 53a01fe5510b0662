/* kringctl-picture.h - a picture as bytes, for draw and sample
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  const char *picture;        /* "timeline", "circle" */
  const char *title;          /* of the circle; NULL: the newest */
  const char *child;          /* of places: a name; NULL: the oldest */
  const char *compare;        /* title or id of another circle to compare it with; NULL: none */
  int         format;         /* KringPictureFormat, or -1 for text */
  double      width, height;  /* points; 0: the usual of this picture */
  double      text_scale;     /* 0: 1 */
  const char *lens;           /* of the circle, for one thing; NULL: none */
  int         at;             /* yyyymmdd; 0: the day the family is looked at */
} KringctlPictureWanted;

gboolean kringctl_picture_is_known   (const char                  *picture);
/* "text", "png", "svg" or "pdf"; FALSE for anything else, and for none. */
gboolean kringctl_picture_set_format (KringctlPictureWanted       *wanted,
                                      const char                  *code);
GBytes  *kringctl_picture_new        (KringShare                  *share,
                                      const KringctlPictureWanted *wanted,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

/* By its title, or by its name in files. */
gboolean kringctl_picture_find_circle (KringShare  *share,
                                       const char  *title,
                                       gint64      *id,
                                       GError     **error);

G_END_DECLS
