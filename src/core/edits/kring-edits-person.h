/* kring-edits-person.h - what people do with somebody who is to be here no more, beside taking them out
 *
 * As kring-edits.h: on failure nothing has changed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* Only the counsellors see @person from now on. */
gboolean kring_edit_hide_person  (KringStore   *store,
                                  KringRecord  *person,
                                  GError      **error);
/* Somebody who was taken out, with what went along. */
gboolean kring_edit_bring_back   (KringStore   *store,
                                  KringRecord  *person,
                                  GError      **error);
/* Nothing of @person is left, and no undo brings it back; see kring-erasing.h. */
gboolean kring_edit_erase_person (KringStore   *store,
                                  KringRecord  *person,
                                  GError      **error);

G_END_DECLS
