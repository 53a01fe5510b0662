/* kring-field-words.h - the cell of a field as words to type, and what was typed as a cell
 *
 * Dates are read as people tell them; what is not understood is kept as words.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-store.h"

G_BEGIN_DECLS

/* The cell as one types it; "" when it is empty. Lists are one a line. */
char     *kring_field_words_get        (KringRecord      *record,
                                        const KringField *field) G_GNUC_WARN_UNUSED_RESULT;
/* What will be understood from @text, or NULL when that needs no telling. @today: yyyymmdd. */
char     *kring_field_words_hint       (KringShare       *share,
                                        const KringField *field,
                                        const char       *text,
                                        int               today) G_GNUC_WARN_UNUSED_RESULT;
/* One action. The errors tell what to do. */
gboolean  kring_field_words_save       (KringStore       *store,
                                        KringShare       *share,
                                        KringRecord      *record,
                                        const KringField *field,
                                        const char       *text,
                                        int               today,
                                        GError          **error);

/* For choices: the code, or the id written out; "" when the cell is empty. Saving what is there already is no action. */
char     *kring_field_words_get_value  (KringRecord      *record,
                                        const KringField *field) G_GNUC_WARN_UNUSED_RESULT;
gboolean  kring_field_words_save_value (KringStore       *store,
                                        KringRecord      *record,
                                        const KringField *field,
                                        const char       *value,
                                        GError          **error);

G_END_DECLS
