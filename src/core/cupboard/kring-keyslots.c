/* kring-keyslots.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-keyslots.h"

#include <json-glib/json-glib.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

#include "kring-store-error.h"

#define FORMAT   "kring-keys"
#define VERSION  1
#define MAX_FILE (64 * 1024)

#define NONCE_SIZE  12
#define TAG_SIZE    16
#define SEALED_SIZE (KRING_KEY_SECRET_SIZE + TAG_SIZE)

struct _KringKeyslots
{
  JsonObject *root;   /* as in the file, "check" excepted */
};

/* A passphrase slot, taken apart. */
typedef struct
{
  KringPassphraseCost cost;
  guint8              salt[KRING_PASSPHRASE_SALT_SIZE];
  guint8              nonce[NONCE_SIZE];
  guint8              sealed[SEALED_SIZE];
} Slot;

static char *
to_line (JsonObject *root)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_set_object (node, root);
  return json_to_string (node, FALSE);
}

static char *
compute_check (JsonObject *root)
{
  g_autofree char *line = to_line (root);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, line, -1);
}

KringKeyslots *
kring_keyslots_new (void)
{
  KringKeyslots *self = g_new0 (KringKeyslots, 1);

  self->root = json_object_new ();
  json_object_set_string_member (self->root, "format", FORMAT);
  json_object_set_int_member (self->root, "version", VERSION);
  json_object_set_array_member (self->root, "slots", json_array_new ());
  return self;
}

void
kring_keyslots_free (KringKeyslots *self)
{
  json_object_unref (self->root);
  g_free (self);
}

/* Takes "check" out of @root and compares. */
static gboolean
is_whole (JsonObject *root)
{
  g_autofree char *told = g_strdup (json_object_get_string_member_with_default (root, "check", NULL));
  g_autofree char *computed = NULL;

  if (told == NULL)
    return FALSE;

  json_object_remove_member (root, "check");
  computed = compute_check (root);
  return g_str_equal (told, computed);
}

static gboolean
examine (JsonObject  *root,
         GError     **error)
{
  JsonNode *slots;

  if (root == NULL || (json_object_has_member (root, "format") && !is_whole (root)))
    kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
  else if (g_strcmp0 (json_object_get_string_member_with_default (root, "format", NULL), FORMAT) != 0)
    kring_store_error_set (error, KRING_STORE_ERROR_NOT_KRING);
  else if (json_object_get_int_member_with_default (root, "version", 0) != VERSION)
    kring_store_error_set (error, KRING_STORE_ERROR_NEWER);
  else if ((slots = json_object_get_member (root, "slots")) == NULL || !JSON_NODE_HOLDS_ARRAY (slots))
    kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
  else
    return TRUE;

  return FALSE;
}

/* The object in the file at @path; NULL without an error when there is none in it. */
static JsonObject *
read_object (const char  *path,
             GError     **error)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) reason = NULL;
  g_autofree char *text = NULL;
  JsonNode *node;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &reason))
    {
      kring_store_error_set_file (error, reason, KRING_STORE_ERROR_UNREADABLE);
      return NULL;
    }

  if (length > MAX_FILE || !json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return NULL;

  node = json_parser_get_root (parser);
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_dup_object (node) : NULL;
}

KringKeyslots *
kring_keyslots_load (const char  *path,
                     GError     **error)
{
  g_autoptr(JsonObject) root = NULL;
  GError *reason = NULL;
  KringKeyslots *self;

  g_return_val_if_fail (path != NULL, NULL);

  root = read_object (path, &reason);
  if (reason != NULL)
    {
      g_propagate_error (error, reason);
      return NULL;
    }

  if (!examine (root, error))
    return NULL;

  self = g_new0 (KringKeyslots, 1);
  self->root = g_steal_pointer (&root);
  return self;
}

gboolean
kring_keyslots_save (KringKeyslots  *self,
                     const char     *path,
                     GError        **error)
{
  g_autofree char *check = compute_check (self->root);
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *text = NULL;
  g_autofree char *contents = NULL;
  g_autoptr(GError) reason = NULL;

  json_node_set_object (node, self->root);
  json_object_set_string_member (self->root, "check", check);
  text = json_to_string (node, TRUE);
  json_object_remove_member (self->root, "check");

  contents = g_strconcat (text, "\n", NULL);
  if (g_file_set_contents_full (path, contents, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0600, &reason))
    return TRUE;

  kring_store_error_set_file (error, reason, KRING_STORE_ERROR_READ_ONLY);
  return FALSE;
}

/* Seals or opens in place of one another: @in and @out are the secret and the sealed one. */
static gboolean
run_cipher (gboolean      is_sealing,
            const guint8  key[32],
            const Slot   *slot,
            const guint8 *in,
            guint8       *out,
            guint8        tag[TAG_SIZE])
{
  /* what was derived how is a part of what is sealed */
  g_autofree char *bound = g_strdup_printf ("passphrase argon2id %u %u %u", slot->cost.memory, slot->cost.passes,
                                            slot->cost.lanes);
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new ();
  int length;
  gboolean done;

  done = EVP_CipherInit_ex (context, EVP_aes_256_gcm (), NULL, key, slot->nonce, is_sealing) == 1
         && EVP_CipherUpdate (context, NULL, &length, (const guint8 *) bound, (int) strlen (bound)) == 1
         && EVP_CipherUpdate (context, out, &length, in, KRING_KEY_SECRET_SIZE) == 1
         && (is_sealing || EVP_CIPHER_CTX_ctrl (context, EVP_CTRL_AEAD_SET_TAG, TAG_SIZE, tag) == 1)
         && EVP_CipherFinal_ex (context, out + length, &length) == 1
         && (!is_sealing || EVP_CIPHER_CTX_ctrl (context, EVP_CTRL_AEAD_GET_TAG, TAG_SIZE, tag) == 1);

  EVP_CIPHER_CTX_free (context);
  return done;
}

static void
set_bytes (JsonObject   *object,
           const char   *member,
           const guint8 *bytes,
           gsize         size)
{
  g_autofree char *text = g_base64_encode (bytes, size);

  json_object_set_string_member (object, member, text);
}

static gboolean
get_bytes (JsonObject *object,
           const char *member,
           guint8     *bytes,
           gsize       size)
{
  const char *text = json_object_get_string_member_with_default (object, member, "");
  g_autofree guint8 *decoded = NULL;
  gsize length;

  decoded = g_base64_decode (text, &length);
  if (length != size)
    return FALSE;

  memcpy (bytes, decoded, size);
  return TRUE;
}

static JsonObject *
slot_to_object (const Slot *slot)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", "passphrase");
  json_object_set_string_member (object, "kdf", "argon2id");
  json_object_set_int_member (object, "memory", slot->cost.memory);
  json_object_set_int_member (object, "passes", slot->cost.passes);
  json_object_set_int_member (object, "lanes", slot->cost.lanes);
  set_bytes (object, "salt", slot->salt, sizeof slot->salt);
  set_bytes (object, "nonce", slot->nonce, sizeof slot->nonce);
  set_bytes (object, "sealed", slot->sealed, sizeof slot->sealed);
  return object;
}

static gboolean
slot_from_object (Slot       *slot,
                  JsonObject *object)
{
  gint64 memory = json_object_get_int_member_with_default (object, "memory", 0);
  gint64 passes = json_object_get_int_member_with_default (object, "passes", 0);
  gint64 lanes = json_object_get_int_member_with_default (object, "lanes", 0);

  slot->cost.memory = (guint) CLAMP (memory, 0, G_MAXINT);
  slot->cost.passes = (guint) CLAMP (passes, 0, G_MAXINT);
  slot->cost.lanes = (guint) CLAMP (lanes, 0, G_MAXINT);
  return kring_passphrase_can_pay (&slot->cost)
         && get_bytes (object, "salt", slot->salt, sizeof slot->salt)
         && get_bytes (object, "nonce", slot->nonce, sizeof slot->nonce)
         && get_bytes (object, "sealed", slot->sealed, sizeof slot->sealed);
}

/* Index of the slot for a passphrase, or -1. */
static int
find_passphrase (JsonArray *slots)
{
  for (guint i = 0; i < json_array_get_length (slots); i++)
    {
      JsonNode *node = json_array_get_element (slots, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

      if (object != NULL
          && g_strcmp0 (json_object_get_string_member_with_default (object, "kind", NULL), "passphrase") == 0
          && g_strcmp0 (json_object_get_string_member_with_default (object, "kdf", NULL), "argon2id") == 0)
        return (int) i;
    }

  return -1;
}

gboolean
kring_keyslots_set_passphrase (KringKeyslots              *self,
                               const KringKey             *master,
                               const char                 *passphrase,
                               const KringPassphraseCost  *cost,
                               GError                    **error)
{
  JsonArray *slots = json_object_get_array_member (self->root, "slots");
  int old = find_passphrase (slots);
  Slot slot = { .cost = *cost };
  guint8 key[32];
  gboolean is_sealed;

  if (!kring_passphrase_check (passphrase, error))
    return FALSE;

  if (RAND_bytes (slot.salt, sizeof slot.salt) != 1 || RAND_bytes (slot.nonce, sizeof slot.nonce) != 1)
    g_error ("The system has no random numbers to give");

  if (!kring_passphrase_derive (passphrase, slot.salt, cost, key, error))
    return FALSE;

  is_sealed = run_cipher (TRUE, key, &slot, kring_key_get_bytes (master), slot.sealed, slot.sealed + KRING_KEY_SECRET_SIZE);
  OPENSSL_cleanse (key, sizeof key);
  if (!is_sealed)
    g_error ("OpenSSL has no AES-256-GCM");

  if (old >= 0)
    json_array_remove_element (slots, (guint) old);
  json_array_add_object_element (slots, slot_to_object (&slot));
  return TRUE;
}

KringKey *
kring_keyslots_unlock (KringKeyslots  *self,
                       const char     *passphrase,
                       GError        **error)
{
  JsonArray *slots = json_object_get_array_member (self->root, "slots");
  int place = find_passphrase (slots);
  guint8 secret[KRING_KEY_SIZE] = { 0 };
  guint8 key[32];
  Slot slot;
  KringKey *master = NULL;
  GError *reason = NULL;

  if (place < 0)
    {
      kring_store_error_set (error, KRING_STORE_ERROR_NEWER);
      return NULL;
    }

  if (!slot_from_object (&slot, json_array_get_object_element (slots, (guint) place)))
    {
      kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
      return NULL;
    }

  if (kring_passphrase_derive (passphrase, slot.salt, &slot.cost, key, &reason)
      && run_cipher (FALSE, key, &slot, slot.sealed, secret, slot.sealed + KRING_KEY_SECRET_SIZE))
    master = kring_key_new_from_bytes (secret);
  OPENSSL_cleanse (key, sizeof key);
  OPENSSL_cleanse (secret, sizeof secret);

  if (reason != NULL)
    g_propagate_error (error, reason);
  else if (master == NULL)
    kring_store_error_set (error, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  return master;
}
