/* share-fixture.h - what tests of what readers see have in common
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

#define NOOR  "01-eenvoudig-noor-mats.json"
#define AMINA "02-drie-huizen-amina-ilyas-lowie.json"
#define GRACE "03-groot-zes-kinderen.json"

KringFamily *share_fixture_open         (const char  *sample);
/* The id of the person with "ref" @ref. */
gint64       share_fixture_find         (KringFamily *family,
                                         const char  *ref);
/* The row of @noun with that "ref". */
KringRecord *share_fixture_find_row     (KringFamily *family,
                                         KringNoun    noun,
                                         const char  *ref);
/* Every reference of what is seen leads to what is seen. */
void         share_fixture_check_closed (KringShare  *share);
/* What is written can be read again, and no rule is broken. */
void         share_fixture_check_reread (KringShare  *share);
