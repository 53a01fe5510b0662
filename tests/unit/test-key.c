/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kring-key.h"

static char *
to_hex (const KringKey *key)
{
  GString *hex = g_string_new (NULL);

  for (gsize i = 0; i < KRING_KEY_SIZE; i++)
    g_string_append_printf (hex, "%02x", kring_key_get_bytes (key)[i]);

  return g_string_free (hex, FALSE);
}

static KringKey *
make_counting (void)
{
  guint8 bytes[KRING_KEY_SIZE];

  for (guint i = 0; i < sizeof bytes; i++)
    bytes[i] = (guint8) i;

  return kring_key_new_from_bytes (bytes);
}

static void
test_bytes (void)
{
  g_autoptr(KringKey) one = kring_key_new_random ();
  g_autoptr(KringKey) other = kring_key_new_random ();
  g_autoptr(KringKey) copy = kring_key_new_from_bytes (kring_key_get_bytes (one));
  g_autoptr(KringKey) counting = make_counting ();

  g_assert_cmpmem (kring_key_get_bytes (one), KRING_KEY_SIZE, kring_key_get_bytes (copy), KRING_KEY_SIZE);
  g_assert_cmpint (memcmp (kring_key_get_bytes (one), kring_key_get_bytes (other), KRING_KEY_SIZE), !=, 0);
  g_assert_cmpint (kring_key_get_salt (counting)[0], ==, 32);
}

/* RFC 5869 with SHA-512, no salt; computed with another implementation. */
static void
test_derive (void)
{
  g_autoptr(KringKey) counting = make_counting ();
  g_autoptr(KringKey) derived = kring_key_derive (counting, "kring cupboard 1");
  g_autoptr(KringKey) other = kring_key_derive (counting, "kring cupboard 2");
  g_autofree char *hex = to_hex (derived);
  g_autofree char *other_hex = to_hex (other);

  g_assert_cmpstr (hex, ==, "c72ed7f6a25d81bdeecb4a0ed19303877225c1b9a56aa1b60dc409b57afa6e9c428f16ed06602a5f07aeeb82195c64d7");
  g_assert_cmpstr (hex, !=, other_hex);
}

static void
test_wiped_in_child (void)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  static const guint8 blank[KRING_KEY_SIZE];
  int status;
  pid_t child = fork ();

  if (child == 0)
    _exit (memcmp (kring_key_get_bytes (key), blank, sizeof blank) == 0 ? 0 : 1);

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
  g_assert_cmpint (memcmp (kring_key_get_bytes (key), blank, sizeof blank), !=, 0);
}

/* Locked (lo), not in core dumps (dd), wiped on fork (wf): see "VmFlags" in proc(5). */
static void
test_page (void)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autofree char *start = g_strdup_printf ("%" G_GSIZE_MODIFIER "x-", GPOINTER_TO_SIZE (key));
  g_autofree char *maps = NULL;
  g_autofree char *flags = NULL;
  const char *place;

  g_assert_true (g_file_get_contents ("/proc/self/smaps", &maps, NULL, NULL));
  place = strstr (maps, start);
  g_assert_nonnull (place);
  place = strstr (place, "VmFlags:");
  g_assert_nonnull (place);
  flags = g_strndup (place, strcspn (place, "\n"));

#ifndef __SANITIZE_ADDRESS__   /* under which mlock() does nothing */
  g_assert_nonnull (strstr (flags, " lo"));
#endif
  g_assert_nonnull (strstr (flags, " dd"));
  g_assert_nonnull (strstr (flags, " wf"));
}

static void
test_protect_process (void)
{
  struct rlimit limit;

  kring_key_protect_process ();
  g_assert_cmpint (getrlimit (RLIMIT_CORE, &limit), ==, 0);
  g_assert_cmpuint (limit.rlim_cur, ==, 0);
  g_assert_cmpuint (limit.rlim_max, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/key/bytes", test_bytes);
  g_test_add_func ("/key/derive", test_derive);
  g_test_add_func ("/key/wiped-in-child", test_wiped_in_child);
  g_test_add_func ("/key/page", test_page);
  g_test_add_func ("/key/protect-process", test_protect_process);

  return g_test_run ();
}
