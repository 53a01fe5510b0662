/* kring-person-row.h - one person in a list: name, what they are to the children, what they give
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_PERSON_ROW (kring_person_row_get_type ())
G_DECLARE_FINAL_TYPE (KringPersonRow, kring_person_row, KRING, PERSON_ROW, GtkListBoxRow)

GtkWidget *kring_person_row_new      (gint64          id);

gint64     kring_person_row_get_id   (KringPersonRow *self);

/* @label: what @person is to the children; NULL when nothing is known. @today: yyyymmdd. */
void       kring_person_row_show     (KringPersonRow *self,
                                      KringShare     *share,
                                      KringRecord    *person,
                                      const char     *label,
                                      int             today);
/* Whether every word of @query begins a word of theirs. */
gboolean   kring_person_row_matches  (KringPersonRow *self,
                                      const char     *query);

/* What they are, with what must be said beside it (that somebody died, or is on the way); of the children
 * themselves, and whoever is nothing yet, the age. NULL: nothing told. */
char      *kring_person_row_what     (KringRecord    *person,
                                      const char     *label,
                                      int             today) G_GNUC_WARN_UNUSED_RESULT;
/* What @person gives now, in the words of the family where there are any; NULL: nothing told. */
char      *kring_person_row_gives    (KringShare     *share,
                                      KringRecord    *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
