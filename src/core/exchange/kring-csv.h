/* kring-csv.h - a table as text, as spreadsheets write and read it (RFC 4180, and what is made of it)
 *
 * Reading takes what comes: UTF-8 and UTF-16 with or without a mark in front,
 * otherwise Windows-1252; a semicolon, comma or tab between the cells, found by
 * looking which one gives rows of the same length ("sep=;" in front is obeyed);
 * CR, LF or both; cells in quotation marks with line ends in them. Rows without
 * a word in them are left out. The first row that is left is the heading.
 *
 * Writing is for Excel as it is set in Flanders and the Netherlands: UTF-8 with
 * a mark, semicolons, CRLF. What a spreadsheet would take for a formula gets an
 * apostrophe in front, which reading takes away again.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file this large is no list that people made. */
#define KRING_CSV_MAX_BYTES (16 * 1024 * 1024)

typedef struct _KringCsv KringCsv;

typedef enum {
  KRING_CSV_ERROR_TOO_LARGE,
  KRING_CSV_ERROR_NOT_TEXT,      /* a picture, a spreadsheet's own file */
  KRING_CSV_ERROR_OPEN_QUOTE,    /* a quotation mark that is never closed */
  KRING_CSV_ERROR_EMPTY,
} KringCsvError;

#define KRING_CSV_ERROR (kring_csv_error_quark ())
GQuark      kring_csv_error_quark   (void);

/* The messages of its errors are for people to read. Cells are UTF-8, NFC, without spaces around them. */
KringCsv   *kring_csv_read          (const char         *data,
                                     gsize               size,
                                     GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void        kring_csv_free          (KringCsv           *self);

/* Row 0 is the heading. */
guint       kring_csv_get_n_rows    (KringCsv           *self);
guint       kring_csv_get_n_cells   (KringCsv           *self,
                                     guint               row);
/* The line of the file that @row begins at, from 1. */
guint       kring_csv_get_line      (KringCsv           *self,
                                     guint               row);
/* "" for cells that the row does not have. */
const char *kring_csv_get_cell      (KringCsv           *self,
                                     guint               row,
                                     int                 column);
/* The column that is called one of @names, "naam|name|dienst", capitals and accents aside; -1: none is. */
int         kring_csv_find_column   (KringCsv           *self,
                                     const char         *names);

/* Adds a row to @text, with the mark in front of the first one. */
void        kring_csv_append_row    (GString            *text,
                                     const char * const *cells);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCsv, kring_csv_free)

G_END_DECLS
