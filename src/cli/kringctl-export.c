/* kringctl-export.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-circle-model.h"
#include "kring-family-json.h"
#include "kring-graphml.h"
#include "kring-ics.h"

typedef struct {
  const char *code;
  const char *noted;   /* in the access log; NULL: for whom the family was */
  /* @title: of a circle, or NULL */
  char     *(*write) (KringShare *share, const char *title, GError **error);
} Format;

/* The circle with that title, or the newest; as a graph without names. */
static char *
write_graph (KringShare  *share,
             const char  *title,
             GError     **error)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  KringRecord *circle = title == NULL ? kring_circle_find_current (share) : NULL;

  for (guint i = 0; title != NULL && i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "title", title) || kring_record_is (circles->pdata[i], "ref", title))
      circle = circles->pdata[i];
  if (circle != NULL)
    return kring_graphml_write (share, circle);

  g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND,
                       title != NULL ? _("There is no circle with that title.") : _("There is no circle yet."));
  return NULL;
}

static char *
write_json (KringShare  *share,
            const char  *title,
            GError     **error)
{
  g_autofree char *text = kring_family_json_write (share);

  return g_strconcat (text, "\n", NULL);
}

/* Only what is still to come. */
static char *
write_ics (KringShare  *share,
           const char  *title,
           GError     **error)
{
  return kring_ics_write (share, kring_day_today (), g_get_real_time () / G_USEC_PER_SEC, NULL);
}

static const Format formats[] = {
  { "json", NULL, write_json },
  { "graphml", "graphml", write_graph },
  { "ics", "calendar", write_ics },
};

/* json when nothing is asked; NULL: there is no such format. */
static const Format *
find_format (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (code == NULL || g_str_equal (formats[i].code, code))
      return &formats[i];

  return NULL;
}

static gboolean
note_down (KringStore    *store,
           const Format  *format,
           KringShare    *share,
           GError       **error)
{
  const char *what = format->noted != NULL ? format->noted : kring_profile_to_code (kring_share_get_profile (share));

  return kring_store_log_access (store, "export", what, (int) kring_share_list (share, KRING_NOUN_PERSON)->len, error);
}

int
kringctl_export (Kringctl  *ctl,
                 char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *as = NULL;
  g_autofree char *title = NULL;
  g_autofree char *profile = NULL;
  g_autofree char *person = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "as", 0, 0, G_OPTION_ARG_STRING, &as, NULL, NULL },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, NULL, NULL },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile, NULL, NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &person, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  g_autofree char *text = NULL;
  const Format *format;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("export", &args, entries, 1, 1))
    return KRINGCTL_USAGE;
  left = args;
  format = find_format (as);
  if (format == NULL)
    {
      g_printerr ("kringctl: %s\n", _("A family can be exported as json, its dates as ics, and a circle as graphml."));
      return KRINGCTL_USAGE;
    }

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kringctl_share (family, profile, KRING_PROFILE_FULL, person, &error);
  if (share != NULL)
    text = format->write (share, title, &error);
  ok = text != NULL;
  if (ok)
    {
      g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

      ok = kringctl_write_bytes (path, bytes, &error)
           && note_down (family->store, format, share, &error);
    }

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
