/* timeline-fixture.h - families and questions for the tests of the timeline
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-scene.h"

PangoContext     *create_context             (void);
KringShare       *load_sample                (const char     *name);

/* Families made by hand: cells as name, text, ..., NULL. A name that begins with '=' takes EDTF, one with '#' a record. */
KringRecord      *add                        (KringFamily    *family,
                                              KringNoun       noun,
                                              ...) G_GNUC_NULL_TERMINATED;
KringRecord      *add_child                  (KringFamily    *family,
                                              const char     *name,
                                              const char     *birth);

guint             count                      (KringScene     *scene,
                                              KringShapeKind  kind);
const KringShape *find_words                 (KringScene     *scene,
                                              KringShapeKind  kind,
                                              const char     *part);
void              assert_no_words_over_words (KringScene     *scene);
/* No words over words at fifty random periods, in a picture of random size. */
void              zoom_at_random             (KringShare     *share,
                                              PangoContext   *context);
