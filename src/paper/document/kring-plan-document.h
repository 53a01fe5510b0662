/* kring-plan-document.h - the plan of a family on paper
 *
 * Reads like a letter from the grown-ups to the children (domain brief 3.3):
 * why, the question of the family in the largest type, who made it; what goes
 * well, what we are worried about, what must happen; everybody's mark; the
 * agreements; what to do if it goes wrong; how we step back; what is not agreed;
 * who signed. A section with nothing in it is not there: nothing on the page
 * tells that something was left out.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_plan_document_create (KringShare                  *share,
                                        const KringDocumentOptions  *options,
                                        GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The newest plan that no other has replaced; NULL: there is none. */
KringRecord *kring_plan_document_find_newest (KringShare *share);

G_END_DECLS
