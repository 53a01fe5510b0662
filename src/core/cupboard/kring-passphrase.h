/* kring-passphrase.h - what somebody types, and the key that follows from it
 *
 * A passphrase is compared by its letters and not by how a keyboard composes
 * them: it is brought into NFC first. It is never logged, never written down
 * and wiped after use wherever Kring holds a copy.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_PASSPHRASE_MIN_LENGTH 8   /* characters, not bytes */
#define KRING_PASSPHRASE_SALT_SIZE  16

/* How dear one guess is (Argon2id, RFC 9106). Kept beside what was locked with it, so that it can grow. */
typedef struct {
  guint memory;  /* KiB */
  guint passes;
  guint lanes;
} KringPassphraseCost;

/* 64 MiB and three passes: about 0.2 s on a laptop. */
extern const KringPassphraseCost kring_passphrase_cost;

/* SHORT_PASSPHRASE when nobody should use it for something new. */
gboolean kring_passphrase_check     (const char                 *passphrase,
                                     GError                    **error);
/* Fills @key with 32 bytes, to be wiped by the caller. Takes long: not on the main thread.
 * FALSE without an error is a passphrase that cannot be one, as it is no UTF-8. */
gboolean kring_passphrase_derive    (const char                 *passphrase,
                                     const guint8               *salt,
                                     const KringPassphraseCost  *cost,
                                     guint8                      key[32],
                                     GError                    **error);
/* Whether @cost is one that can be paid on an ordinary computer. */
gboolean kring_passphrase_can_pay   (const KringPassphraseCost  *cost);

char    *kring_passphrase_dup       (const char                 *passphrase) G_GNUC_WARN_UNUSED_RESULT;
/* Wipes and frees; NULL is allowed. */
void     kring_passphrase_free      (char                       *passphrase);

G_END_DECLS
