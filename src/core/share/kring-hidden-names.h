/* kring-hidden-names.h - does a text name somebody who is not to be seen?
 *
 * Whole words, whatever the case and the accents: "Eva", "EVA", "Éva's". Names
 * of one or two letters only just as they are written. A name that somebody
 * visible carries too gives nobody away and is not looked for.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"

G_BEGIN_DECLS

typedef struct _KringHiddenNames KringHiddenNames;

/* @hidden: persons; @visible: persons whose names are nobody's secret. */
KringHiddenNames *kring_hidden_names_new  (GPtrArray        *hidden,
                                           GPtrArray        *visible) G_GNUC_WARN_UNUSED_RESULT;
void              kring_hidden_names_free (KringHiddenNames *self);

/* FALSE for NULL. */
gboolean          kring_hidden_names_in   (KringHiddenNames *self,
                                           const char       *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringHiddenNames, kring_hidden_names_free)

G_END_DECLS
