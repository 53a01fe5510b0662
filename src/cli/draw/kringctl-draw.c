/* kringctl-draw.c - pictures of a family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "kring-circle-lens.h"
#include "kringctl-picture.h"

static gboolean
read_size (const char            *text,
           KringctlPictureWanted *wanted)
{
  char end;

  return sscanf (text, "%lfx%lf%c", &wanted->width, &wanted->height, &end) == 2
         && wanted->width >= 100 && wanted->width <= 20000 && wanted->height >= 100 && wanted->height <= 20000;
}

static gboolean
read_day (const char *text,
          int        *day)
{
  KringDate date = KRING_DATE_INIT;
  gboolean ok = kring_date_from_edtf (&date, text);

  *day = date.hi == KRING_DAY_OPEN_END ? date.lo : date.hi;
  kring_date_clear (&date);
  return ok;
}

typedef struct {
  char   *as;
  char   *title;
  char   *child;
  char   *lens;
  char   *compare;
  char   *at;
  char   *size;
  double  text_scale;
  char   *profile;
  char   *person;
  char   *path;
} DrawArguments;

static void
draw_arguments_clear (DrawArguments *self)
{
  g_free (self->as);
  g_free (self->title);
  g_free (self->child);
  g_free (self->lens);
  g_free (self->compare);
  g_free (self->at);
  g_free (self->size);
  g_free (self->profile);
  g_free (self->person);
  g_free (self->path);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DrawArguments, draw_arguments_clear)

static gboolean
parse_draw (char                  ***args,
            DrawArguments           *arguments,
            KringctlPictureWanted   *wanted)
{
  const GOptionEntry entries[] = {
    { "as", 0, 0, G_OPTION_ARG_STRING, &arguments->as, NULL, NULL },
    { "title", 0, 0, G_OPTION_ARG_STRING, &arguments->title, NULL, NULL },
    { "child", 0, 0, G_OPTION_ARG_STRING, &arguments->child, NULL, NULL },
    { "lens", 0, 0, G_OPTION_ARG_STRING, &arguments->lens, NULL, NULL },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &arguments->compare, NULL, NULL },
    { "at", 0, 0, G_OPTION_ARG_STRING, &arguments->at, NULL, NULL },
    { "size", 0, 0, G_OPTION_ARG_STRING, &arguments->size, NULL, NULL },
    { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &arguments->text_scale, NULL, NULL },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &arguments->profile, NULL, NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &arguments->person, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &arguments->path, NULL, NULL },
    { NULL }
  };

  if (!kringctl_parse ("draw", args, entries, 2, 2))
    return FALSE;

  wanted->picture = (*args)[0];
  wanted->title = arguments->title;
  wanted->child = arguments->child;
  wanted->lens = arguments->lens;
  wanted->compare = arguments->compare;
  wanted->text_scale = arguments->text_scale;
  return kringctl_picture_is_known (wanted->picture)
         && kringctl_picture_set_format (wanted, arguments->as)
         && (arguments->lens == NULL || kring_circle_lens_find (arguments->lens) != NULL)
         && (arguments->size == NULL || read_size (arguments->size, wanted))
         && (arguments->at == NULL || read_day (arguments->at, &wanted->at))
         && (arguments->text_scale == 0 || (arguments->text_scale >= 0.5 && arguments->text_scale <= 4));
}

int
kringctl_draw (Kringctl  *ctl,
               char     **args)
{
  g_auto(DrawArguments) arguments = { 0 };
  KringctlPictureWanted wanted = { 0 };
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(GBytes) bytes = NULL;
  KringctlFamily *family;
  gboolean is_right = parse_draw (&args, &arguments, &wanted);
  gboolean ok;

  left = args;
  if (!is_right)
    {
      if (left != NULL)
        kringctl_usage ("draw");
      return KRINGCTL_USAGE;
    }

  family = kringctl_open (ctl, left[1], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kringctl_share (family, arguments.profile, KRING_PROFILE_FULL, arguments.person, &error);
  bytes = share != NULL ? kringctl_picture_new (share, &wanted, &error) : NULL;
  ok = bytes != NULL && kringctl_write_bytes (arguments.path, bytes, &error)
       && kring_store_log_access (family->store, "export", wanted.picture, 1, &error);

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
