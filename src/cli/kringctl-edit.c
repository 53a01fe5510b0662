/* kringctl-edit.c - add, set, remove, born, moments: change a family from a script
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>

#include "kring-date-births.h"
#include "kring-edits-child.h"
#include "kring-edits.h"
#include "kring-kinds.h"

/* Ends the verb: closes, and tells what went wrong first. */
static int
finish (KringctlFamily *family,
        gboolean        ok,
        GError        **error)
{
  ok = kringctl_close (family, ok ? error : NULL) && ok;

  return ok ? KRINGCTL_FINE : kringctl_fail (*error);
}

static KringRecord *
find_record (KringShare  *share,
             const char  *ref,
             GError     **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        {
          g_autofree char *known = kring_record_dup_ref (rows->pdata[i]);

          if (g_str_equal (known, ref))
            return rows->pdata[i];
        }
    }

  g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND, _("There is nothing called “%s” here."), ref);
  return NULL;
}

static gboolean
set_number (KringctlFamily    *family,
            KringRecord       *record,
            const KringField  *field,
            const char        *text,
            GError           **error)
{
  gint64 number;

  if (*text == '\0')
    return kring_edit_int (family->store, record, field->name, KRING_UNSET, error);
  if (!g_ascii_string_to_signed (text, 10, -1000000, 1000000, &number, NULL))
    {
      g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("This should be a whole number."));
      return FALSE;
    }

  return kring_edit_int (family->store, record, field->name,
                         field->kind == KRING_FIELD_MILLI ? number * 1000 : number, error);
}

/* EDTF, or as people tell it; what is not understood is kept in those words, without a date. */
static gboolean
set_date (KringctlFamily    *family,
          KringShare        *share,
          KringRecord       *record,
          const KringField  *field,
          const char        *text,
          GError           **error)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, kring_day_today ());
  KringDate date = KRING_DATE_INIT;
  gboolean ok;

  if (*text == '\0')
    return kring_edit_date (family->store, record, field->name, NULL, error);

  if (!kring_date_from_edtf (&date, text)
      && !kring_date_parse (text, kring_date_births_get_context (births), &date))
    kring_date_from_words (&date, text);
  ok = kring_edit_date (family->store, record, field->name, &date, error);
  kring_date_clear (&date);

  return ok;
}

static gboolean
set_field (KringctlFamily  *family,
           KringShare      *share,
           KringRecord     *record,
           const char      *name,
           const char      *text,
           GError         **error)
{
  int index = kring_noun_find_field (kring_record_get_noun (record), name);
  const KringField *field;

  if (index < 0)
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND, _("There is no field “%s” here."), name);
      return FALSE;
    }

  field = &kring_nouns[kring_record_get_noun (record)].fields[index];
  switch (field->kind)
    {
    case KRING_FIELD_DATE:
      return set_date (family, share, record, field, text, error);

    case KRING_FIELD_INT:
    case KRING_FIELD_FLAG:
    case KRING_FIELD_MILLI:
      return set_number (family, record, field, text, error);

    case KRING_FIELD_REF:
      {
        KringRecord *target = find_record (share, text, error);

        if (target == NULL)
          return FALSE;
        return kring_edit_int (family->store, record, name, kring_record_get_id (target), error);
      }

    case KRING_FIELD_KIND:
      if (*text != '\0' && kring_kinds_find (field->of, text) == NULL)
        {
          g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("“%s” is not one of the kinds of %s"),
                       text, field->of);
          return FALSE;
        }
      return kring_edit_text (family->store, record, name, text, error);

    case KRING_FIELD_TEXT:
    case KRING_FIELD_TEXTS:
    default:
      return kring_edit_text (family->store, record, name, text, error);
    }
}

int
kringctl_set (Kringctl  *ctl,
              char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  KringRecord *record;

  if (!kringctl_parse ("set", &args, NULL, 4, 4))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  record = find_record (share, left[1], &error);
  return finish (family, record != NULL && set_field (family, share, record, left[2], left[3], &error), &error);
}

int
kringctl_remove (Kringctl  *ctl,
                 char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  KringRecord *record;

  if (!kringctl_parse ("remove", &args, NULL, 2, 2))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  record = find_record (share, left[1], &error);
  return finish (family, record != NULL && kring_edit_withdraw (family->store, record, &error), &error);
}

static KringRecord *
add_item (KringctlFamily  *family,
          KringShare      *share,
          const char      *kind,
          const char      *text,
          GError         **error)
{
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);

  if (kring_kinds_find ("plan_item_kind", kind) == NULL || plans->len == 0)
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD,
                   plans->len == 0 ? _("There is no plan to add “%s” to.") : _("“%s” cannot be added."), kind);
      return NULL;
    }

  return kring_edit_add_item (family->store, plans->pdata[plans->len - 1], kind, text, error);
}

/* @about: the name of whom it concerns; NULL: the oldest child. */
static KringRecord *
add (KringctlFamily  *family,
     KringShare      *share,
     char           **args,
     const char      *about,
     const char      *tie,
     GError         **error)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  KringRecord *person = children->len > 0 ? children->pdata[0] : NULL;
  gint64 id;

  if (about != NULL && (person = kringctl_find_person (share, about, error)) == NULL)
    return NULL;
  if (tie != NULL && kring_kinds_find ("tie_kind", tie) == NULL)
    {
      g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("“%s” is not one of the kinds of %s"),
                   tie, "tie_kind");
      return NULL;
    }

  id = person != NULL ? kring_record_get_id (person) : 0;
  if (g_str_equal (args[1], "person"))
    return kring_edit_add_person (family->store, args[2], FALSE, tie, id, error);
  if (g_str_equal (args[1], "event") && id != 0)
    return kring_edit_add_event (family->store, "other", NULL, args[2], &id, 1, error);

  return add_item (family, share, args[1], args[2], error);
}

int
kringctl_add (Kringctl  *ctl,
              char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *about = NULL;
  g_autofree char *tie = NULL;
  const GOptionEntry entries[] = {
    { "about", 0, 0, G_OPTION_ARG_STRING, &about, NULL, NULL },
    { "as", 0, 0, G_OPTION_ARG_STRING, &tie, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  KringRecord *record;

  if (!kringctl_parse ("add", &args, entries, 3, 3))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  record = add (family, share, left, about, tie, &error);
  if (record != NULL)
    {
      g_autofree char *ref = kring_record_dup_ref (record);

      g_print ("%s\n", ref);
    }

  return finish (family, record != NULL, &error);
}

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
