/* kring-passphrase.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-passphrase.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <string.h>

#include "kring-store-error.h"

const KringPassphraseCost kring_passphrase_cost = { .memory = 64 * 1024, .passes = 3, .lanes = 1 };

/* NULL when it is no UTF-8. */
static char *
normalise (const char *passphrase)
{
  if (g_str_is_ascii (passphrase))
    return g_strdup (passphrase);

  return g_utf8_normalize (passphrase, -1, G_NORMALIZE_NFC);
}

gboolean
kring_passphrase_check (const char  *passphrase,
                        GError     **error)
{
  char *normal;
  gboolean is_long;

  g_return_val_if_fail (passphrase != NULL, FALSE);

  normal = normalise (passphrase);
  is_long = normal != NULL && g_utf8_strlen (normal, -1) >= KRING_PASSPHRASE_MIN_LENGTH;
  kring_passphrase_free (normal);
  if (!is_long)
    kring_store_error_set (error, KRING_STORE_ERROR_SHORT_PASSPHRASE);

  return is_long;
}

gboolean
kring_passphrase_can_pay (const KringPassphraseCost *cost)
{
  return cost->lanes >= 1 && cost->lanes <= 8
         && cost->passes >= 1 && cost->passes <= 20
         && cost->memory >= 8 * cost->lanes && cost->memory <= 1024 * 1024;
}

gboolean
kring_passphrase_derive (const char                 *passphrase,
                         const guint8               *salt,
                         const KringPassphraseCost  *cost,
                         guint8                      key[32],
                         GError                    **error)
{
  KringPassphraseCost paid = *cost;
  char *normal = normalise (passphrase);
  EVP_KDF *kdf;
  EVP_KDF_CTX *context;
  int done;

  g_return_val_if_fail (kring_passphrase_can_pay (cost), FALSE);

  if (normal == NULL)
    return FALSE;

  OSSL_PARAM params[] = {
    OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_PASSWORD, normal, strlen (normal)),
    OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_SALT, (void *) salt, KRING_PASSPHRASE_SALT_SIZE),
    OSSL_PARAM_construct_uint (OSSL_KDF_PARAM_ITER, &paid.passes),
    OSSL_PARAM_construct_uint (OSSL_KDF_PARAM_ARGON2_MEMCOST, &paid.memory),
    OSSL_PARAM_construct_uint (OSSL_KDF_PARAM_ARGON2_LANES, &paid.lanes),
    OSSL_PARAM_construct_end (),
  };

  kdf = EVP_KDF_fetch (NULL, "ARGON2ID", NULL);
  context = EVP_KDF_CTX_new (kdf);
  done = EVP_KDF_derive (context, key, 32, params);
  EVP_KDF_CTX_free (context);
  EVP_KDF_free (kdf);
  kring_passphrase_free (normal);
  if (done == 1)
    return TRUE;

  ERR_clear_error ();   /* most likely there are no 64 MiB to be had */
  kring_store_error_set (error, KRING_STORE_ERROR_FAILED);
  return FALSE;
}

char *
kring_passphrase_dup (const char *passphrase)
{
  return g_strdup (passphrase);
}

void
kring_passphrase_free (char *passphrase)
{
  if (passphrase == NULL)
    return;

  OPENSSL_cleanse (passphrase, strlen (passphrase));
  g_free (passphrase);
}
