/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "disk-fixture.h"
#include "kring-keyslots.h"
#include "kring-store-error.h"

#define PASSPHRASE "vier paarden onder de boom"

/* A guess as cheap as may be: these tests are about the rest. */
static const KringPassphraseCost cheap = { .memory = 64, .passes = 1, .lanes = 1 };

typedef struct
{
  char          *folder;
  char          *path;
  KringKey      *master;
  KringKeyslots *slots;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringKey) whole = kring_key_new_random ();
  guint8 bytes[KRING_KEY_SIZE] = { 0 };

  memcpy (bytes, kring_key_get_bytes (whole), KRING_KEY_SECRET_SIZE);
  fixture->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "cupboard.keys", NULL);
  fixture->master = kring_key_new_from_bytes (bytes);
  fixture->slots = kring_keyslots_new ();
  g_assert_true (kring_keyslots_set_passphrase (fixture->slots, fixture->master, PASSPHRASE, &cheap, &error));
  g_assert_no_error (error);
  g_assert_true (kring_keyslots_save (fixture->slots, fixture->path, &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  kring_keyslots_free (fixture->slots);
  kring_key_free (fixture->master);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
assert_same_key (const KringKey *one,
                 const KringKey *other)
{
  g_assert_cmpmem (kring_key_get_bytes (one), KRING_KEY_SIZE, kring_key_get_bytes (other), KRING_KEY_SIZE);
}

static void
assert_unlocks (Fixture    *fixture,
                const char *passphrase)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringKeyslots) slots = kring_keyslots_load (fixture->path, &error);
  g_autoptr(KringKey) master = NULL;

  g_assert_no_error (error);
  master = kring_keyslots_unlock (slots, passphrase, &error);
  g_assert_no_error (error);
  assert_same_key (master, fixture->master);
}

static void
assert_refuses (Fixture    *fixture,
                const char *passphrase)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_keyslots_unlock (fixture->slots, passphrase, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  g_assert_null (strstr (error->message, passphrase));
}

static void
assert_load_fails (Fixture         *fixture,
                   KringStoreError  kind)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_keyslots_load (fixture->path, &error));
  g_assert_error (error, KRING_STORE_ERROR, (int) kind);
  g_assert_null (strchr (error->message, '/'));
}

static char *
read_file (Fixture *fixture,
           gsize   *length)
{
  char *contents = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &contents, length, NULL));
  return contents;
}

static void
write_file (Fixture    *fixture,
            const char *contents,
            gssize      length)
{
  g_assert_true (g_file_set_contents_full (fixture->path, contents, length, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
test_unlock (Fixture       *fixture,
             gconstpointer  data)
{
  GStatBuf info;

  assert_unlocks (fixture, PASSPHRASE);
  assert_refuses (fixture, "vier paarden onder de boon");
  assert_refuses (fixture, PASSPHRASE " ");
  assert_refuses (fixture, "Vier paarden onder de boom");
  assert_refuses (fixture, "\xff\xfe no UTF-8");

  g_stat (fixture->path, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

/* The same word from a keyboard that makes é of one piece and from one that makes it of two. */
static void
test_composed (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_keyslots_set_passphrase (fixture->slots, fixture->master, "caf\xc3\xa9 op het plein", &cheap, &error));
  g_assert_true (kring_keyslots_save (fixture->slots, fixture->path, &error));
  assert_unlocks (fixture, "caf\xc3\xa9 op het plein");
  assert_unlocks (fixture, "cafe\xcc\x81 op het plein");
  assert_refuses (fixture, "cafe op het plein");
}

static void
test_short (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (kring_keyslots_set_passphrase (fixture->slots, fixture->master, "zeven77", &cheap, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_SHORT_PASSPHRASE);
  g_clear_error (&error);

  /* four letters, however many bytes */
  g_assert_false (kring_passphrase_check ("e\xcc\x81" "e\xcc\x81" "e\xcc\x81" "e\xcc\x81", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_SHORT_PASSPHRASE);
  g_clear_error (&error);
  g_assert_true (kring_passphrase_check ("acht8888", &error));
  g_assert_no_error (error);

  assert_unlocks (fixture, PASSPHRASE);
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_keyslots_set_passphrase (fixture->slots, fixture->master, "iets heel anders", &cheap, &error));
  g_assert_true (kring_keyslots_save (fixture->slots, fixture->path, &error));
  assert_unlocks (fixture, "iets heel anders");
  assert_refuses (fixture, PASSPHRASE);
}

/* Any one letter of the file changed: damaged, or harmless, but never "wrong passphrase" and never another key. */
static void
test_flipped (Fixture       *fixture,
              gconstpointer  data)
{
  gsize length;
  g_autofree char *contents = read_file (fixture, &length);
  guint damaged = 0;

  for (gsize i = 0; i < length; i++)
    for (int bit = 0; bit < 8; bit += 3)
      {
        g_autoptr(GError) error = NULL;
        g_autoptr(KringKeyslots) slots = NULL;

        contents[i] ^= (char) (1 << bit);
        write_file (fixture, contents, (gssize) length);
        contents[i] ^= (char) (1 << bit);

        slots = kring_keyslots_load (fixture->path, &error);
        if (slots != NULL)
          {
            g_autoptr(KringKey) master = kring_keyslots_unlock (slots, PASSPHRASE, &error);

            g_assert_no_error (error);
            assert_same_key (master, fixture->master);
          }
        else if (g_error_matches (error, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED))
          damaged++;
        else
          g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NOT_KRING);   /* "format" is called otherwise */
      }

  g_assert_cmpuint (damaged, >, length);
}

static void
test_truncated (Fixture       *fixture,
                gconstpointer  data)
{
  gsize length;
  g_autofree char *contents = read_file (fixture, &length);

  for (gsize kept = 0; kept < length - 2; kept += 7)   /* the last two are the brace and the end of the line */
    {
      write_file (fixture, contents, (gssize) kept);
      assert_load_fails (fixture, KRING_STORE_ERROR_DAMAGED);
    }
}

static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *huge = g_strnfill (200 * 1000, '[');

  write_file (fixture, "{ \"name\": \"something else\" }", -1);
  assert_load_fails (fixture, KRING_STORE_ERROR_NOT_KRING);
  write_file (fixture, "[]", -1);
  assert_load_fails (fixture, KRING_STORE_ERROR_DAMAGED);
  write_file (fixture, huge, -1);
  assert_load_fails (fixture, KRING_STORE_ERROR_DAMAGED);
  g_unlink (fixture->path);
  assert_load_fails (fixture, KRING_STORE_ERROR_MISSING);
}

/* Writes @line, an object without "check", with the check that belongs to it. */
static void
write_checked (Fixture    *fixture,
               const char *line)
{
  g_autofree char *check = g_compute_checksum_for_string (G_CHECKSUM_SHA256, line, -1);
  g_autofree char *contents = g_strdup_printf ("%.*s,\"check\":\"%s\"}", (int) strlen (line) - 1, line, check);

  write_file (fixture, contents, -1);
}

static void
assert_unlock_fails (Fixture         *fixture,
                     KringStoreError  kind)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringKeyslots) slots = kring_keyslots_load (fixture->path, &error);

  g_assert_no_error (error);
  g_assert_null (kring_keyslots_unlock (slots, PASSPHRASE, &error));
  g_assert_error (error, KRING_STORE_ERROR, (int) kind);
}

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  write_checked (fixture, "{\"format\":\"kring-keys\",\"version\":2,\"slots\":[]}");
  assert_load_fails (fixture, KRING_STORE_ERROR_NEWER);

  /* only a way of getting in that this version does not know */
  write_checked (fixture, "{\"format\":\"kring-keys\",\"version\":1,\"slots\":[{\"kind\":\"star\"},7]}");
  assert_unlock_fails (fixture, KRING_STORE_ERROR_NEWER);

  /* a guess that would take all the memory there is */
  write_checked (fixture,
                 "{\"format\":\"kring-keys\",\"version\":1,\"slots\":[{\"kind\":\"passphrase\",\"kdf\":\"argon2id\","
                 "\"memory\":99999999999,\"passes\":3,\"lanes\":1}]}");
  assert_unlock_fails (fixture, KRING_STORE_ERROR_DAMAGED);

  write_checked (fixture, "{\"format\":\"kring-keys\",\"version\":1}");
  assert_load_fails (fixture, KRING_STORE_ERROR_DAMAGED);
}

/* What this version does not know outlives a change of the passphrase. */
static void
test_unknown_slot (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringKeyslots) slots = NULL;
  g_autofree char *contents = NULL;
  gsize length;

  write_checked (fixture, "{\"format\":\"kring-keys\",\"version\":1,\"slots\":[{\"kind\":\"paper\",\"of\":\"2031\"}]}");
  slots = kring_keyslots_load (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_true (kring_keyslots_set_passphrase (slots, fixture->master, PASSPHRASE, &cheap, &error));
  g_assert_true (kring_keyslots_save (slots, fixture->path, &error));

  contents = read_file (fixture, &length);
  g_assert_nonnull (strstr (contents, "\"paper\""));
  g_assert_nonnull (strstr (contents, "\"2031\""));
  assert_unlocks (fixture, PASSPHRASE);
}

static void
test_secret (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *encoded = g_base64_encode (kring_key_get_bytes (fixture->master), KRING_KEY_SECRET_SIZE);
  gsize length;
  g_autofree char *contents = read_file (fixture, &length);

  g_assert_null (strstr (contents, encoded));
  g_assert_null (strstr (contents, "paarden"));
}

static void
test_save_fails (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "no", "keys", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (kring_keyslots_save (fixture->slots, nowhere, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NO_FOLDER);
  g_clear_error (&error);

  if (!disk_forbid (fixture->folder))
    return;

  g_assert_false (kring_keyslots_save (fixture->slots, fixture->path, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_assert_null (strchr (error->message, '/'));
  g_chmod (fixture->folder, 0700);
  assert_unlocks (fixture, PASSPHRASE);
}

/* What was locked today must open with every later Kring. */
static void
test_argon2 (void)
{
  static const guint8 expected[32] = {
    0x3e, 0x53, 0xb5, 0x20, 0xd0, 0xbe, 0xaa, 0x93, 0xd6, 0x14, 0x33, 0xba, 0x9d, 0x6c, 0x2d, 0x1d,
    0x99, 0xd7, 0xa3, 0x6a, 0x55, 0xde, 0x60, 0x7f, 0x33, 0xce, 0x9e, 0x24, 0x92, 0xaa, 0x6b, 0x63,
  };
  g_autoptr(GError) error = NULL;
  guint8 key[32];

  g_assert_true (kring_passphrase_derive (PASSPHRASE, (const guint8 *) "0123456789abcdef",
                                          &(KringPassphraseCost) { .memory = 64, .passes = 3, .lanes = 1 }, key, &error));
  g_assert_no_error (error);
  g_assert_cmpmem (key, 32, expected, 32);
}

/* What GIO says of a file names its path; ours tells what to do, and tells reading from writing. */
static void
test_file_errors (void)
{
  static const struct {
    GIOErrorEnum    code;
    KringStoreError refused, kind;
  } files[] = {
    { G_IO_ERROR_NOT_FOUND,         KRING_STORE_ERROR_UNREADABLE, KRING_STORE_ERROR_MISSING },
    { G_IO_ERROR_PERMISSION_DENIED, KRING_STORE_ERROR_UNREADABLE, KRING_STORE_ERROR_UNREADABLE },
    { G_IO_ERROR_PERMISSION_DENIED, KRING_STORE_ERROR_READ_ONLY,  KRING_STORE_ERROR_READ_ONLY },
    { G_IO_ERROR_NOT_FOUND,         KRING_STORE_ERROR_READ_ONLY,  KRING_STORE_ERROR_NO_FOLDER },
    { G_IO_ERROR_IS_DIRECTORY,      KRING_STORE_ERROR_UNREADABLE, KRING_STORE_ERROR_NOT_KRING },
    { G_IO_ERROR_IS_DIRECTORY,      KRING_STORE_ERROR_READ_ONLY,  KRING_STORE_ERROR_EXISTS },
    { G_IO_ERROR_NO_SPACE,          KRING_STORE_ERROR_READ_ONLY,  KRING_STORE_ERROR_FULL },
    { G_IO_ERROR_FAILED,            KRING_STORE_ERROR_UNREADABLE, KRING_STORE_ERROR_IO },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(GError) reason = g_error_new_literal (G_IO_ERROR, (int) files[i].code, "/home/els/noor.json: nee");
      g_autoptr(GError) error = NULL;

      kring_store_error_set_file (&error, reason, files[i].refused);
      g_assert_error (error, KRING_STORE_ERROR, (int) files[i].kind);
      g_assert_null (strstr (error->message, "noor"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/keyslots/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("unlock", test_unlock);
  ADD ("composed", test_composed);
  ADD ("short", test_short);
  ADD ("change", test_change);
  ADD ("flipped", test_flipped);
  ADD ("truncated", test_truncated);
  ADD ("others", test_others);
  ADD ("newer", test_newer);
  ADD ("unknown-slot", test_unknown_slot);
  ADD ("secret", test_secret);
  ADD ("save-fails", test_save_fails);
  g_test_add_func ("/keyslots/argon2", test_argon2);
  g_test_add_func ("/keyslots/file-errors", test_file_errors);

  return g_test_run ();
}
