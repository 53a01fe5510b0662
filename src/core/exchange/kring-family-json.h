/* kring-family-json.h - the interchange file kring-family, version 1
 *
 * Reading and writing walk THE table of nouns; nothing here knows a noun by
 * name but the frame of the file. Lossless: what Kring does not know is kept
 * ("extra") and written back with the full profile.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_EXCHANGE_ERROR (kring_exchange_error_quark ())
GQuark kring_exchange_error_quark (void);

/* The message says the line and the reason in plain words. */
typedef enum {
  KRING_EXCHANGE_ERROR_SYNTAX,  /* not JSON, or cut off */
  KRING_EXCHANGE_ERROR_FORMAT,  /* JSON, but not a kring-family file */
  KRING_EXCHANGE_ERROR_NEWER,   /* a later version of the format */
  KRING_EXCHANGE_ERROR_RULE,    /* breaks a rule: unknown person, impossible date ... */
} KringExchangeError;

/* A new family with ids of its own; nothing is stored. */
KringFamily *kring_family_json_read  (const char  *text,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Just what @share holds. For the full profile with the ids and unknown fields
 * it came with; for every other reader with fresh ids in order, because gaps
 * and readable ids betray. */
char        *kring_family_json_write (KringShare  *share) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
