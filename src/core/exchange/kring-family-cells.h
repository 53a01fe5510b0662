/* kring-family-cells.h - the cells of one row, out of kring-family JSON; read only by kring-family-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "kring-family.h"

G_BEGIN_DECLS

/* A reference as written, to be resolved when all rows are there. */
typedef struct {
  KringRecord *record;
  guint        field;
  char        *ref;
} KringPendingRef;

typedef struct {
  const char   *text;                  /* the file */
  KringFamily  *family;
  GHashTable   *ids;                   /* ref, or plan id "/" item ref -> gint64 */
  GHashTable   *paths;                 /* record -> where it stands in the file */
  GArray       *pending;               /* KringPendingRef */
  char        **known[KRING_N_NOUNS];  /* the paths that hold fields and parts */
} KringFamilyReader;

/* Says that the value at @path breaks a rule, with its line. Returns FALSE. */
gboolean    kring_family_cells_refuse   (KringFamilyReader  *reader,
                                         const char         *path,
                                         GError            **error,
                                         const char         *format,
                                         ...) G_GNUC_PRINTF (4, 5);
/* Where @json of @record stands in the file; NULL: the row itself. */
char       *kring_family_cells_get_path (KringFamilyReader  *reader,
                                         KringRecord        *record,
                                         const char         *json) G_GNUC_WARN_UNUSED_RESULT;
/* NULL when @node is no string. */
const char *kring_family_cells_string   (JsonNode           *node);
/* Fills field @index of @record from @object, a row of the file. */
gboolean    kring_family_cells_read     (KringFamilyReader  *reader,
                                         KringRecord        *record,
                                         guint               index,
                                         JsonObject         *object,
                                         GError            **error);
/* The same from the plain value of a bare list. */
gboolean    kring_family_cells_read_bare (KringFamilyReader *reader,
                                          KringRecord       *record,
                                          guint              index,
                                          JsonNode          *node,
                                          const char        *path,
                                          GError           **error);

G_END_DECLS
