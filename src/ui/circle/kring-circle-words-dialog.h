/* kring-circle-words-dialog.h - a circle as plain words, ring by ring, to read and to copy
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_WORDS_DIALOG (kring_circle_words_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleWordsDialog, kring_circle_words_dialog, KRING, CIRCLE_WORDS_DIALOG, AdwDialog)

/* @moment: yyyymmdd, for who lives where. What can be copied is what @share lets one see, and stands in the dialog. */
AdwDialog *kring_circle_words_dialog_new (KringShare  *share,
                                          KringRecord *circle,
                                          int          moment);

G_END_DECLS
