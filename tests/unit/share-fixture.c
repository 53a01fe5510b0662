/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "share-fixture.h"

#include "kring-family-json.h"

KringFamily *
share_fixture_open (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  KringFamily *family;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return family;
}

KringRecord *
share_fixture_find_row (KringFamily *family,
                        KringNoun    noun,
                        const char  *ref)
{
  GPtrArray *rows = kring_family_list (family, noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_is (rows->pdata[i], "ref", ref))
      return rows->pdata[i];

  g_assert_not_reached ();
}

gint64
share_fixture_find (KringFamily *family,
                    const char  *ref)
{
  return kring_record_get_id (share_fixture_find_row (family, KRING_NOUN_PERSON, ref));
}

/* Every reference of what is seen leads to what is seen. */
void
share_fixture_check_closed (KringShare *share)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        for (guint field = 0; field < kring_nouns[noun].n_fields; field++)
          if (kring_nouns[noun].fields[field].kind == KRING_FIELD_REF
              && kring_record_peek_int (rows->pdata[i], field) != KRING_UNSET)
            g_assert_nonnull (kring_share_get (share, kring_record_peek_int (rows->pdata[i], field)));
    }
}

void
share_fixture_check_reread (KringShare *share)
{
  g_autofree char *text = kring_family_json_write (share);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) again = kring_family_json_read (text, &error);

  g_assert_no_error (error);
}
