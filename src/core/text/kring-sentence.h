/* kring-sentence.h - what somebody did, as a sentence
 *
 * Made when it is shown, from the changed cells and the records as they are
 * now: the log itself holds no names, so that erasing somebody leaves no name
 * behind in it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-history.h"

G_BEGIN_DECLS

/* "Agnes naar ring 2", "Naam van Noor gewijzigd"; in the language of the program. */
char *kring_sentence_new (KringFamily *family,
                          KringAction *action) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
