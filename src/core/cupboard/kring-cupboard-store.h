/* kring-cupboard-store.h - families between the cupboard and their files
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-cupboard.h"
#include "kring-store.h"

G_BEGIN_DECLS

/* Puts @family in a file of its own. Returns its id, or NULL with nothing left of it. */
char       *kring_cupboard_put_family  (KringCupboard  *self,
                                        KringFamily    *family,
                                        gboolean        is_sample,
                                        GError        **error) G_GNUC_WARN_UNUSED_RESULT;
KringStore *kring_cupboard_open_family (KringCupboard  *self,
                                        const char     *id,
                                        GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* Brings what the cupboard may say of a closed family up to date: the children's first names, and the dates to come with
 * "plan", "line" or "meeting"; also days to look at a plan or a line that have been in the last weeks. Call when closing. */
gboolean    kring_cupboard_note_family (KringCupboard  *self,
                                        const char     *id,
                                        KringFamily    *family,
                                        GError        **error);
/* "Amina, Ilyas en Lowie": how a family is called wherever it is not open. */
char       *kring_cupboard_name_family (KringFamily    *family) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
