/* kringctl-timeline.c - ask, merge: what the timeline tells, and another one taken over
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>

#include "kring-answers.h"
#include "kring-date-births.h"
#include "kring-edits-merge.h"
#include "kring-others.h"

/* The sample families stand still at their day. */
static int
get_today (KringShare *share)
{
  KringRecord *family = kring_share_get_family (share);
  g_auto(KringDate) as_of = KRING_DATE_INIT;

  if (family != NULL && kring_record_get_date (family, "as_of", &as_of) && kring_day_is_valid (as_of.lo))
    return as_of.lo;

  return kring_day_today ();
}

/* The event with @ref, or the only one with that title. */
static gint64
find_event (KringShare  *share,
            const char  *name,
            GError     **error)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      g_autofree char *ref = kring_record_dup_ref (events->pdata[i]);

      if (g_str_equal (ref, name) || kring_record_is (events->pdata[i], "title", name))
        return kring_record_get_id (events->pdata[i]);
    }

  g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND, _("There is nothing called “%s” here."), name);
  return 0;
}

static gboolean
read_day (KringShare  *share,
          const char  *text,
          int          today,
          int         *day,
          GError     **error)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, today);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if ((kring_date_from_edtf (&date, text) || kring_date_parse (text, kring_date_births_get_context (births), &date))
      && kring_day_is_valid (date.lo))
    {
      *day = date.lo;
      return TRUE;
    }

  g_set_error (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_UNDERSTOOD, _("“%s” is not understood as a date."), text);
  return FALSE;
}

typedef struct {
  char *of;
  char *on;
  char *from;
  char *to;
  char *profile;
  char *person;
} Options;

static gboolean
ask (KringShare           *share,
     const KringQuestion  *question,
     const Options        *options,
     GError              **error)
{
  KringAsked asked = { .today = get_today (share) };
  g_auto(GStrv) answer = NULL;

  asked.day = asked.today;
  if (options->of != NULL)
    {
      KringRecord *person = kringctl_find_person (share, options->of, error);

      if (person == NULL)
        return FALSE;
      asked.person = kring_record_get_id (person);
    }
  if (options->on != NULL && !read_day (share, options->on, asked.today, &asked.day, error))
    return FALSE;
  if (options->from != NULL && (asked.event = find_event (share, options->from, error)) == 0)
    return FALSE;
  if (options->to != NULL && (asked.other = find_event (share, options->to, error)) == 0)
    return FALSE;

  answer = kring_answer (share, question, &asked);
  for (gsize i = 0; answer[i] != NULL; i++)
    g_print ("%s\n", answer[i]);

  return TRUE;
}

static void
clear_options (Options *options)
{
  g_free (options->of);
  g_free (options->on);
  g_free (options->from);
  g_free (options->to);
  g_free (options->profile);
  g_free (options->person);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

int
kringctl_ask (Kringctl  *ctl,
              char     **args)
{
  g_auto(GStrv) left = NULL;
  g_auto(Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "of", 0, 0, G_OPTION_ARG_STRING, &options.of, NULL, NULL },
    { "on", 0, 0, G_OPTION_ARG_STRING, &options.on, NULL, NULL },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, NULL, NULL },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, NULL, NULL },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &options.profile, NULL, NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &options.person, NULL, NULL },
    { NULL }
  };
  const KringQuestion *question;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("ask", &args, entries, 2, 2))
    return KRINGCTL_USAGE;
  left = args;

  question = kring_question_find (left[1]);
  if (question == NULL || ((question->asks & KRING_ASKS_EVENTS) != 0 && (options.from == NULL || options.to == NULL)))
    {
      kringctl_usage ("ask");
      return KRINGCTL_USAGE;
    }

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kringctl_share (family, options.profile, KRING_PROFILE_FULL, options.person, &error);
  ok = share != NULL && ask (share, question, &options, &error);
  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}

/* What would be done with each moment, a line each. */
static void
print_choices (KringChronology *chronology,
               KringShare      *share)
{
  for (guint i = 0; i < chronology->remarks->len; i++)
    g_print ("! %s\n", (const char *) chronology->remarks->pdata[i]);

  for (guint i = 0; i < chronology->events->len; i++)
    {
      KringChronologyEvent *event = chronology->events->pdata[i];
      KringRecord *twin = event->twin != 0 ? kring_share_get (share, event->twin) : NULL;
      g_autofree char *ref = twin != NULL ? kring_record_dup_ref (twin) : NULL;
      const char *title = kring_record_get_text (event->record, "title");

      if (twin != NULL)
        g_print ("= %s\t%s\t%s\n", title, ref, kring_record_get_text (twin, "title"));
      else
        g_print ("+ %s\n", title);
    }
}

/* @from: a family in the cupboard by its id, or a file; also one of the cupboard itself. */
static KringChronology *
read_other (KringctlFamily  *family,
            const char      *from,
            int              today,
            GError         **error)
{
  g_autoptr(KringOthers) others = kring_others_new (family->cupboard, family->id);
  g_autofree char *id = kring_cupboard_find_family (family->cupboard, from) != NULL ? g_strdup (from)
                                                                                   : kring_others_find_file (others, from);
  g_autofree char *data = NULL;
  gsize size;

  if (id != NULL)
    return kring_others_read (others, id, error);
  if (!g_file_get_contents (from, &data, &size, error))
    return NULL;

  return kring_others_read_bytes (others, data, size, today, error);
}

static gboolean
merge (KringctlFamily  *family,
       const char      *from,
       const char      *source,
       gboolean         fills,
       gboolean         is_dry,
       GError         **error)
{
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  g_autoptr(KringChronology) chronology = NULL;

  chronology = read_other (family, from, get_today (share), error);
  if (chronology == NULL)
    return FALSE;

  kring_chronology_match (chronology, share);
  for (guint i = 0; fills && i < chronology->events->len; i++)
    {
      KringChronologyEvent *event = chronology->events->pdata[i];

      if (event->may_fill)
        event->choice = KRING_MERGE_FILL;
    }
  print_choices (chronology, share);

  return is_dry || kring_edit_merge (family->store, chronology, source, "team", error);
}

int
kringctl_merge (Kringctl  *ctl,
                char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *source = NULL;
  gboolean is_dry = FALSE, fills = FALSE;
  const GOptionEntry entries[] = {
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &is_dry, NULL, NULL },
    { "fill", 0, 0, G_OPTION_ARG_NONE, &fills, NULL, NULL },
    { "source", 0, 0, G_OPTION_ARG_STRING, &source, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("merge", &args, entries, 2, 2))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  ok = merge (family, left[1], source, fills, is_dry, &error);
  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
