/* kring-key.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-key.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* Is the page itself. OpenSSL's secure heap would do as well, but then Argon2 takes its 64 MiB from it. */
struct _KringKey
{
  guint8 bytes[KRING_KEY_SIZE];
};

static gsize
page_size (void)
{
  return (gsize) sysconf (_SC_PAGESIZE);
}

static KringKey *
new_blank (void)
{
  void *page = mmap (NULL, page_size (), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

  if (page == MAP_FAILED)
    g_error ("No memory for a key");

  /* Each of these may be refused (a low RLIMIT_MEMLOCK, an old kernel): the key then is as safe as any other memory. */
  mlock (page, page_size ());
  madvise (page, page_size (), MADV_DONTDUMP);
  madvise (page, page_size (), MADV_WIPEONFORK);

  return page;
}

KringKey *
kring_key_new_random (void)
{
  KringKey *self = new_blank ();

  if (RAND_bytes (self->bytes, KRING_KEY_SIZE) != 1)
    g_error ("The system has no random numbers to give");

  return self;
}

KringKey *
kring_key_new_from_bytes (const guint8 *bytes)
{
  KringKey *self = new_blank ();

  memcpy (self->bytes, bytes, KRING_KEY_SIZE);
  return self;
}

KringKey *
kring_key_derive (const KringKey *self,
                  const char     *purpose)
{
  g_autoptr(KringKey) derived = new_blank ();
  EVP_KDF *kdf = EVP_KDF_fetch (NULL, "HKDF", NULL);
  EVP_KDF_CTX *context = EVP_KDF_CTX_new (kdf);
  OSSL_PARAM params[] = {
    OSSL_PARAM_construct_utf8_string (OSSL_KDF_PARAM_DIGEST, (char *) "SHA512", 0),
    OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_KEY, (void *) self->bytes, KRING_KEY_SECRET_SIZE),
    OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_INFO, (void *) purpose, strlen (purpose)),
    OSSL_PARAM_construct_end (),
  };
  int done = EVP_KDF_derive (context, derived->bytes, KRING_KEY_SIZE, params);

  EVP_KDF_CTX_free (context);
  EVP_KDF_free (kdf);
  if (done != 1)
    g_error ("OpenSSL has no HKDF");

  return g_steal_pointer (&derived);
}

void
kring_key_free (KringKey *self)
{
  g_return_if_fail (self != NULL);

  OPENSSL_cleanse (self, KRING_KEY_SIZE);
  munmap (self, page_size ());
}

const guint8 *
kring_key_get_bytes (const KringKey *self)
{
  return self->bytes;
}

const guint8 *
kring_key_get_salt (const KringKey *self)
{
  return self->bytes + KRING_KEY_SECRET_SIZE;
}

/* Not PR_SET_DUMPABLE: portals (file chooser, print) refuse a process that set it. */
void
kring_key_protect_process (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
}
