/* kringctl-access.c - the way of every verb to the cupboard, a family, and somebody in it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "kring-database.h"
#include "kring-fold.h"
#include "kring-paper-file.h"
#include "kring-words.h"

G_DEFINE_QUARK (kringctl-error-quark, kringctl_error)

void
kringctl_usage (const char *verb)
{
  for (const KringctlVerb *known = kringctl_verbs; known->name != NULL; known++)
    if (strcmp (known->name, verb) == 0)
      g_printerr ("kringctl %s %s\n", known->name, known->usage);
}

gboolean
kringctl_parse (const char          *verb,
                char              ***args,
                const GOptionEntry  *entries,
                int                  min,
                int                  max)
{
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  char **all;
  int n;

  g_strv_builder_add (builder, verb);
  g_strv_builder_addv (builder, (const char **) *args);
  all = g_strv_builder_end (builder);

  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);

  if (g_option_context_parse_strv (context, &all, &error))
    {
      n = (int) g_strv_length (all) - 1;
      if (n >= min && n <= max)
        {
          g_free (all[0]);
          memmove (all, all + 1, sizeof (char *) * (gsize) (n + 1));
          *args = all;
          return TRUE;
        }
    }

  if (error != NULL)
    g_printerr ("kringctl: %s\n", error->message);
  kringctl_usage (verb);
  g_strfreev (all);
  *args = NULL;
  return FALSE;
}

int
kringctl_fail (const GError *error)
{
  g_printerr ("kringctl: %s\n", error->message);
  return KRINGCTL_FAILED;
}

int
kringctl_fail_words (const char *format,
                     ...)
{
  g_autofree char *words = NULL;
  va_list args;

  va_start (args, format);
  words = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("kringctl: %s\n", words);
  return KRINGCTL_FAILED;
}

KringCupboard *
kringctl_unlock (Kringctl  *ctl,
                 GError   **error)
{
  KringCupboard *cupboard;
  char *passphrase;

  if (!kring_database_prove_encryption (error))
    return NULL;
  if (!kring_cupboard_exists (ctl->folder))
    {
      g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND,
                           _("There is no cupboard here yet. Make one with “kringctl init”."));
      return NULL;
    }

  passphrase = kringctl_read_passphrase (ctl, _("Passphrase: "), error);
  if (passphrase == NULL)
    return NULL;

  cupboard = kring_cupboard_unlock (ctl->folder, passphrase, error);
  kringctl_free_passphrase (passphrase);
  return cupboard;
}

KringctlFamily *
kringctl_open (Kringctl    *ctl,
               const char  *id,
               GError     **error)
{
  g_autoptr(KringCupboard) cupboard = kringctl_unlock (ctl, error);
  g_autoptr(KringStore) store = NULL;
  KringctlFamily *family;

  if (cupboard == NULL)
    return NULL;
  if (kring_cupboard_find_family (cupboard, id) == NULL)
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND, _("There is no family “%s” in this cupboard."), id);
      return NULL;
    }

  store = kring_cupboard_open_family (cupboard, id, error);
  if (store == NULL)
    return NULL;

  family = g_new0 (KringctlFamily, 1);
  family->cupboard = g_steal_pointer (&cupboard);
  family->store = g_steal_pointer (&store);
  family->id = g_strdup (id);
  return family;
}

gboolean
kringctl_close (KringctlFamily  *family,
                GError         **error)
{
  gboolean ok = kring_cupboard_note_family (family->cupboard, family->id, kring_store_get_family (family->store), error);

  ok = kring_store_close (family->store, ok ? error : NULL) && ok;
  ok = kring_cupboard_lock (family->cupboard, ok ? error : NULL) && ok;
  g_object_unref (family->store);
  g_object_unref (family->cupboard);
  g_free (family->id);
  g_free (family);

  return ok;
}

KringRecord *
kringctl_find_person (KringShare  *share,
                      const char  *name,
                      GError     **error)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_autofree char *wanted = kring_fold (name);

  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *person = people->pdata[i];
      g_autofree char *full_name = kring_person_full_name (person);
      g_autofree char *ref = kring_record_dup_ref (person);
      const char *names[] = {
        kring_record_get_text (person, "call"), kring_record_get_text (person, "given"),
        kring_record_get_text (person, "label"), full_name, ref,
      };

      for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
        {
          g_autofree char *folded = names[j] != NULL ? kring_fold (names[j]) : NULL;

          if (g_strcmp0 (folded, wanted) == 0)
            return person;
        }
    }

  g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND, _("There is nobody called “%s” here."), name);
  return NULL;
}

KringShare *
kringctl_share (KringctlFamily  *family,
                const char      *code,
                KringProfile     otherwise,
                const char      *person,
                GError         **error)
{
  KringFamily *records = kring_store_get_family (family->store);
  KringProfile profile = otherwise;
  gint64 reader = 0;

  if (code != NULL && !kring_profile_from_code (code, &profile))
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("There is no profile “%s”."), code);
      return NULL;
    }
  if (kring_profile_needs_person (profile) && person == NULL)
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD,
                   _("For this profile, tell with --person who looks."));
      return NULL;
    }
  if (person != NULL)
    {
      g_autoptr(KringShare) full = kring_share_new (records, KRING_PROFILE_FULL, 0);
      KringRecord *record = kringctl_find_person (full, person, error);

      if (record == NULL)
        return NULL;
      reader = kring_record_get_id (record);
    }

  return kring_share_new (records, profile, reader);
}

/* In front of what is wrong with it: here it was typed, and more than one can be made. */
static gboolean
name_file (const char  *path,
           GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_prefix_error (error, "%s: ", name);
  return FALSE;
}

gboolean
kringctl_write_bytes (const char  *path,
                      GBytes      *bytes,
                      GError     **error)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  if (path != NULL)
    return kring_paper_file_save (path, bytes, error) || name_file (path, error);

  if (fwrite (data, 1, size, stdout) == size && fflush (stdout) == 0)
    return TRUE;

  g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_IO, _("The result could not be written."));
  return FALSE;
}
