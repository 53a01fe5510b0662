/* kring-keyslots.h - a master key, locked away in slots
 *
 * The key of a file is never made from a passphrase. A master key, made at
 * random, is sealed once per way of getting at it, each seal a slot; to change
 * a passphrase is to seal the same key anew. The slots stand in a small plain
 * file beside what they open, in JSON:
 *
 *   { "format": "kring-keys", "version": 1,
 *     "slots": [ { "kind": "passphrase", "kdf": "argon2id", "memory": 65536, "passes": 3, "lanes": 1,
 *                  "salt": base64, "nonce": base64, "sealed": base64 } ],
 *     "check": SHA-256 of all that, without "check", in one line }
 *
 * "sealed" is the key and its tag by AES-256-GCM. The check is no secret: it
 * tells a damaged file from a wrong passphrase, which both spoil the tag. Slots
 * of a kind that this version does not know are kept as they are.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-key.h"
#include "kring-passphrase.h"

G_BEGIN_DECLS

typedef struct _KringKeyslots KringKeyslots;

/* Without any slot. */
KringKeyslots *kring_keyslots_new                (void) G_GNUC_WARN_UNUSED_RESULT;
/* MISSING, DAMAGED, NOT_KRING or NEWER. */
KringKeyslots *kring_keyslots_load               (const char                 *path,
                                                  GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
/* In one step: after a crash there is either the file from before or this one. Readable for this user only. */
gboolean       kring_keyslots_save               (KringKeyslots              *self,
                                                  const char                 *path,
                                                  GError                    **error);
void           kring_keyslots_free               (KringKeyslots              *self);

/* Seals @master (its secret; a master key has no salt) anew, in place of the passphrase from before.
 * SHORT_PASSPHRASE when it should not be used. Takes as long as @cost says. */
gboolean       kring_keyslots_set_passphrase     (KringKeyslots              *self,
                                                  const KringKey             *master,
                                                  const char                 *passphrase,
                                                  const KringPassphraseCost  *cost,
                                                  GError                    **error);
/* The master key. WRONG_PASSPHRASE, or NEWER when there is no slot for a passphrase that this version knows. */
KringKey      *kring_keyslots_unlock             (KringKeyslots              *self,
                                                  const char                 *passphrase,
                                                  GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringKeyslots, kring_keyslots_free)

G_END_DECLS
