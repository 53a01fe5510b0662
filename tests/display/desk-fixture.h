/* desk-fixture.h - the sample family on a desk, and looking into widgets, for tests of the application
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-drawer.h"

G_BEGIN_DECLS

typedef struct {
  KringDrawer *drawer;
  KringDesk   *desk;
} DeskFixture;

/* For g_test_add (): set up and tear down. */
void         desk_fixture_set_up    (DeskFixture   *fixture,
                                     gconstpointer  data);
void         desk_fixture_tear_down (DeskFixture   *fixture,
                                     gconstpointer  data);

/* Borrowed; must be there. */
KringRecord *desk_fixture_find      (DeskFixture   *fixture,
                                     const char    *name);
/* How many actions the log has. */
guint        desk_fixture_count_actions (DeskFixture *fixture);

/* Runs the main loop until it has nothing to do. */
void         desk_fixture_settle    (void);
/* Until @is_done says so; fails when that never comes. */
void         desk_fixture_wait      (gboolean     (*is_done) (gpointer user_data),
                                     gpointer       user_data);
/* Until @words can be read in @widget. */
void         desk_fixture_wait_for_words (gpointer    widget,
                                          const char *words);
/* With all that is in it. */
void         desk_fixture_remove_folder (const char *path);
/* A child of the template of @widget; must be there. */
gpointer     desk_fixture_child     (gpointer       widget,
                                     const char    *name);
/* All words that are to be seen in @widget, a line each. */
char        *desk_fixture_read      (gpointer       widget) G_GNUC_WARN_UNUSED_RESULT;
/* Whether some words in @widget are not to be read to their end. */
gboolean     desk_fixture_is_cut    (GtkWidget     *widget);
/* The room within @window; a server without compositing puts a frame round it. */
void         desk_fixture_set_room  (GtkWindow     *window,
                                     int            width,
                                     int            height);
/* The first widget of @type in @widget, whose title (of a row) or label is @words; NULL for any. */
gpointer     desk_fixture_search    (gpointer       widget,
                                     GType          type,
                                     const char    *words);

/* Titles, texts and names in rows that @share does not hold, and that stand nowhere in those it does. */
GPtrArray   *desk_fixture_list_hidden (DeskFixture *fixture,
                                       KringShare  *share) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
