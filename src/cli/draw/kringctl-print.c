/* kringctl-print.c - documents of a family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include "kring-circle-lens.h"
#include "kring-document.h"
#include "kringctl-picture.h"

typedef struct {
  char     *profile;
  char     *person;
  char     *paper;
  char     *child;
  char     *lens;
  char     *compare;
  char     *as;
  char     *path;
  int       n_sheets;
  gboolean  is_poster;
  gboolean  key_moments;
  gboolean  large_print;
} PrintArguments;

static void
print_arguments_clear (PrintArguments *self)
{
  g_free (self->profile);
  g_free (self->person);
  g_free (self->paper);
  g_free (self->child);
  g_free (self->lens);
  g_free (self->compare);
  g_free (self->as);
  g_free (self->path);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrintArguments, print_arguments_clear)

static gboolean
parse_print (char                 ***args,
             PrintArguments         *arguments,
             KringDocumentOptions   *options,
             KringPictureFormat     *format)
{
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_STRING, &arguments->profile, NULL, NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &arguments->person, NULL, NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &arguments->paper, NULL, NULL },
    { "large-print", 0, 0, G_OPTION_ARG_NONE, &arguments->large_print, NULL, NULL },
    { "sheets", 0, 0, G_OPTION_ARG_INT, &arguments->n_sheets, NULL, NULL },
    { "poster", 0, 0, G_OPTION_ARG_NONE, &arguments->is_poster, NULL, NULL },
    { "key-moments", 0, 0, G_OPTION_ARG_NONE, &arguments->key_moments, NULL, NULL },
    { "child", 0, 0, G_OPTION_ARG_STRING, &arguments->child, NULL, NULL },
    { "lens", 0, 0, G_OPTION_ARG_STRING, &arguments->lens, NULL, NULL },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &arguments->compare, NULL, NULL },
    { "as", 0, 0, G_OPTION_ARG_STRING, &arguments->as, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &arguments->path, NULL, NULL },
    { NULL }
  };

  if (!kringctl_parse ("print", args, entries, 2, 2))
    return FALSE;

  options->n_sheets = (guint) arguments->n_sheets;
  options->is_poster = arguments->is_poster;
  options->key_moments = arguments->key_moments;
  options->large_print = arguments->large_print;
  options->lens = arguments->lens;
  if (kring_document_find ((*args)[0]) != NULL
      && (arguments->lens == NULL || kring_circle_lens_find (arguments->lens) != NULL)
      && (arguments->as == NULL || kring_picture_format_from_code (arguments->as, format))
      && arguments->n_sheets >= 0 && arguments->n_sheets <= KRING_DOCUMENT_MOST_SHEETS
      && (arguments->paper == NULL || (kring_paper_size_from_code (arguments->paper, &options->paper)
                                       && options->paper != KRING_PAPER_FITTED)))
    return TRUE;

  kringctl_usage ("print");
  g_clear_pointer (args, g_strfreev);
  return FALSE;
}

/* For whom it is worded; found among those whom its reader may see. */
static gboolean
find_child (KringShare            *share,
            const char            *name,
            KringDocumentOptions  *options,
            GError               **error)
{
  KringRecord *child = name != NULL ? kringctl_find_person (share, name, error) : NULL;

  if (child != NULL)
    options->child = kring_record_get_id (child);

  return name == NULL || child != NULL;
}

int
kringctl_print (Kringctl  *ctl,
                char     **args)
{
  g_auto(PrintArguments) arguments = { 0 };
  KringDocumentOptions options = { .paper = KRING_PAPER_A4 };
  KringPictureFormat format = KRING_PICTURE_PDF;
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringSheet) sheet = NULL;
  g_autoptr(GBytes) bytes = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!parse_print (&args, &arguments, &options, &format))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[1], &error);
  if (family == NULL)
    return kringctl_fail (error);

  /* paper leaves the house: without a word about who reads it, it is for everybody at the table */
  share = kringctl_share (family, arguments.profile, KRING_PROFILE_PRESENT, arguments.person, &error);
  if (share != NULL && find_child (share, arguments.child, &options, &error)
      && (arguments.compare == NULL || kringctl_picture_find_circle (share, arguments.compare, &options.other, &error)))
    sheet = kring_document_create (left[0], share, &options, &error);
  bytes = sheet != NULL ? kring_sheet_to_format (sheet, format, &error) : NULL;
  ok = bytes != NULL && kringctl_write_bytes (arguments.path, bytes, &error)
       && kring_store_log_access (family->store, "print", left[0], 1, &error);

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
