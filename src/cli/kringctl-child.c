/* kringctl-child.c - born, moments: a child that is expected, or just born
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>

#include "kring-date-births.h"
#include "kring-edits-child.h"

static gboolean
bear (KringctlFamily  *family,
      const char      *name,
      const char      *when,
      const char      *given,
      GError         **error)
{
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, kring_day_today ());
  KringRecord *child = kringctl_find_person (share, name, error);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (child == NULL)
    return FALSE;
  if (!kring_record_is (child, "life", "expected"))
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("%s is not expected."), kring_person_name (child));
      return FALSE;
    }
  if (!kring_date_from_edtf (&date, when) && !kring_date_parse (when, kring_date_births_get_context (births), &date))
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("“%s” is not understood as a date."), when);
      return FALSE;
    }

  return kring_edit_born (family->store, child, &date, given, error) != NULL;
}

int
kringctl_born (Kringctl  *ctl,
               char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *given = NULL;
  const GOptionEntry entries[] = {
    { "name", 0, 0, G_OPTION_ARG_STRING, &given, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("born", &args, entries, 3, 3))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  ok = bear (family, left[1], left[2], given, &error);
  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}

int
kringctl_moments (Kringctl  *ctl,
                  char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  KringRecord *child;
  gboolean ok;

  if (!kringctl_parse ("moments", &args, NULL, 2, 2))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  child = kringctl_find_person (share, left[1], &error);
  ok = child != NULL && kring_edit_add_moments (family->store, child, &error);
  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
