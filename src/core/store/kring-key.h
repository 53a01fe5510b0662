/* kring-key.h - a secret in memory: 32 random bytes of key and 16 of salt
 *
 * Every encrypted file has one of its own, made at random and never from a
 * passphrase. It lies in a page of its own that is not swapped out, not written
 * to core dumps, empty in a forked child, and wiped when freed.
 *
 * The salt is no secret: it is the first 16 bytes of the file. It is kept here
 * because a file whose salt had to be read from the disk could be lost to a
 * power cut while it was being made.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_KEY_SECRET_SIZE 32
#define KRING_KEY_SALT_SIZE   16
#define KRING_KEY_SIZE        (KRING_KEY_SECRET_SIZE + KRING_KEY_SALT_SIZE)

typedef struct _KringKey KringKey;

/* At random. Ends the program when the system has no randomness to give. */
KringKey     *kring_key_new_random     (void) G_GNUC_WARN_UNUSED_RESULT;
/* @bytes: KRING_KEY_SIZE of them, secret first; copied. */
KringKey     *kring_key_new_from_bytes (const guint8   *bytes) G_GNUC_WARN_UNUSED_RESULT;
/* The key for @purpose that follows from @self by HKDF-SHA512: same key and purpose, same result. */
KringKey     *kring_key_derive         (const KringKey *self,
                                        const char     *purpose) G_GNUC_WARN_UNUSED_RESULT;
void          kring_key_free           (KringKey       *self);

/* KRING_KEY_SIZE bytes, secret first. Borrowed; whoever copies them wipes the copy. */
const guint8 *kring_key_get_bytes      (const KringKey *self);
/* KRING_KEY_SALT_SIZE bytes. Borrowed. */
const guint8 *kring_key_get_salt       (const KringKey *self);

/* For main(), before anything else: no core dumps, which would hold keys and families alike. */
void          kring_key_protect_process (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringKey, kring_key_free)

G_END_DECLS
