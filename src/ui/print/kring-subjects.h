/* kring-subjects.h - which plan or which circle is put on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* What the document @code can be about; empty where it is about the whole family. The one to begin with is first. */
GPtrArray *kring_subjects_list           (KringShare  *share,
                                          const char  *code) G_GNUC_WARN_UNUSED_RESULT;
/* "Ons plan · 14 oktober 2026". */
char      *kring_subjects_get_title      (KringShare  *share,
                                          KringRecord *subject) G_GNUC_WARN_UNUSED_RESULT;
/* How much of what the document tells is in @whole and not in @share. For the counsellor's eyes only.
 * @subject: a record of @share; NULL: the whole family. */
guint      kring_subjects_count_left_out (KringShare  *whole,
                                          KringShare  *share,
                                          const char  *code,
                                          KringRecord *subject);

G_END_DECLS
