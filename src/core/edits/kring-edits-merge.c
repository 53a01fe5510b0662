/* kring-edits-merge.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-edits-merge.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "kring-edits-private.h"
#include "kring-marks.h"
#include "kring-order.h"
#include "kring-rules.h"

typedef struct {
  KringStore *store;
  const char *source;
  const char *visibility;
  char       *last;        /* the order of the event that was added last */
} Merge;

static void
append_line (GString *text,
             char    *line)
{
  if (*line != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
  g_free (line);
}

/* What is told of it, with all that is in words only, and where it comes from. */
static char *
write_text (Merge                *merge,
            KringChronologyEvent *event)
{
  const char *own = kring_record_get_text (event->record, "text");
  g_autofree char *strangers = g_strjoinv (", ", event->strangers);
  gboolean is_told = event->source != NULL && event->teller == 0;
  GString *text = g_string_new (own);

  for (guint i = 0; i < event->views->len; i++)
    {
      KringChronologyView *view = event->views->pdata[i];

      if (view->person == 0 && view->text != NULL)
        /* Translators: somebody, how it was for them */
        append_line (text, g_strdup_printf (_("According to %s: %s"), view->name, view->text));
    }
  if (*strangers != '\0')
    /* Translators: names of people who are not known in this family */
    append_line (text, g_strdup_printf (_("Also named: %s"), strangers));
  if (event->place != NULL && event->place_id == 0)
    append_line (text, g_strdup_printf (_("Where: %s"), event->place));
  if (is_told)
    /* Translators: where something was found or heard */
    append_line (text, g_strdup_printf (_("Source: %s"), event->source));
  if (merge->source != NULL && *merge->source != '\0' && (!is_told || !g_str_equal (merge->source, event->source)))
    append_line (text, g_strdup_printf (_("Taken over from: %s"), merge->source));

  return g_string_free (text, FALSE);
}

static gboolean
is_in (GPtrArray *parts,
       gint64     person)
{
  for (guint i = 0; i < parts->len; i++)
    if (kring_record_get_ref (parts->pdata[i], "person") == person)
      return TRUE;

  return FALSE;
}

/* Their role there; whoever is added to a moment that is here was there. */
static const char *
find_role (KringChronologyEvent *event,
           guint                 index,
           gboolean              is_new)
{
  if (event->roles != NULL && g_strv_length (event->roles) == event->people->len && *event->strangers == NULL)
    return event->roles[index];

  return is_new ? "subject" : "present";
}

/* People and views that @to, a saved event, does not have. */
static gboolean
save_parts (Merge                 *merge,
            KringChronologyEvent  *event,
            KringRecord           *to,
            gboolean               is_new,
            GError               **error)
{
  KringFamily *family = kring_store_get_family (merge->store);
  gint64 id = kring_record_get_id (to);
  GPtrArray *people = kring_family_parts (family, id, KRING_NOUN_EVENT_PERSON);
  GPtrArray *views = kring_family_parts (family, id, KRING_NOUN_EVENT_VIEW);

  for (guint i = 0; i < event->people->len; i++)
    {
      gint64 person = g_array_index (event->people, gint64, i);
      g_autoptr(KringRecord) part = kring_edit_create_part (merge->store, KRING_NOUN_EVENT_PERSON, id);
      g_autofree char *pos = kring_order_nth (people->len + i);

      if (is_in (people, person))
        continue;
      kring_record_set_text (part, "pos", pos);
      kring_record_set_int (part, "person", person);
      kring_record_set_text (part, "role", find_role (event, i, is_new));
      if (!kring_store_save (merge->store, part, error))
        return FALSE;
    }

  for (guint i = 0; i < event->views->len; i++)
    {
      KringChronologyView *view = event->views->pdata[i];
      g_autoptr(KringRecord) part = kring_edit_create_part (merge->store, KRING_NOUN_EVENT_VIEW, id);
      g_autofree char *pos = kring_order_nth (views->len + i);

      if (view->person == 0 || is_in (views, view->person))
        continue;
      kring_record_set_text (part, "pos", pos);
      kring_record_set_int (part, "person", view->person);
      kring_record_set_text (part, "text", view->text);
      kring_record_set_text (part, "feeling", view->feeling);
      if (!kring_store_save (merge->store, part, error))
        return FALSE;
    }

  return TRUE;
}

static guint
count_views (KringChronologyEvent *event)
{
  guint n = 0;

  for (guint i = 0; i < event->views->len; i++)
    n += ((KringChronologyView *) event->views->pdata[i])->person != 0;

  return n;
}

/* How sure it is, as far as that can be said with who is known here. */
static void
set_certainty (KringRecord          *record,
               KringChronologyEvent *event)
{
  gboolean is_contested = kring_record_is (record, "certainty", "contested");

  if (event->teller != 0)
    kring_record_set_int (record, "told_by", event->teller);
  if (!kring_record_has (record, "basis"))
    kring_record_set_text (record, "basis", event->teller != 0 ? "told" : "document");

  if (is_contested && count_views (event) < 2)
    kring_record_set_text (record, "certainty", "unsure");
  else if (!kring_record_has (record, "certainty") || (kring_record_is (record, "certainty", "told") && event->teller == 0))
    kring_record_set_text (record, "certainty", event->teller != 0 ? "told" : "document");
}

static gboolean
save_new (Merge                 *merge,
          KringChronologyEvent  *event,
          GError               **error)
{
  g_autoptr(KringRecord) record = kring_edit_create (merge->store, KRING_NOUN_EVENT);
  g_autofree char *pos = g_strdup (merge->last != NULL ? merge->last : kring_record_get_text (record, "pos"));
  g_autofree char *text = write_text (merge, event);
  const char *own = kring_record_get_text (event->record, "visibility");

  kring_record_assign (record, event->record);
  /* the family only knows of those before it when the action is done */
  kring_record_set_text (record, "pos", pos);
  g_free (merge->last);
  merge->last = kring_order_between (pos, NULL);

  kring_record_set_text (record, "text", text);
  if (event->place_id != 0)
    kring_record_set_int (record, "place", event->place_id);
  kring_record_set_text (record, "visibility",
                         own != NULL ? kring_marks_narrow (own, merge->visibility) : merge->visibility);
  set_certainty (record, event);

  return kring_store_save (merge->store, record, error) && save_parts (merge, event, record, TRUE, error);
}

/* Cells that are empty, and the text under what is there. */
static gboolean
fill (Merge                 *merge,
      KringChronologyEvent  *event,
      GError               **error)
{
  static const char * const filled[] = { "date", "end", "child_text", "domain", "basis" };
  KringRecord *twin = kring_family_get (kring_store_get_family (merge->store), event->twin);
  g_autoptr(KringRecord) copy = kring_record_copy (twin);
  g_autofree char *text = write_text (merge, event);
  const char *own = kring_record_get_text (twin, "text");

  for (gsize i = 0; i < G_N_ELEMENTS (filled); i++)
    if (!kring_record_has (copy, filled[i]))
      kring_record_set_text (copy, filled[i], kring_record_get_text (event->record, filled[i]));
  if (!kring_record_has (copy, "place") && event->place_id != 0)
    kring_record_set_int (copy, "place", event->place_id);
  if (!kring_record_has (copy, "told_by") && event->teller != 0)
    kring_record_set_int (copy, "told_by", event->teller);
  if (own == NULL)
    {
      kring_record_set_text (copy, "text", text);
    }
  else if (strstr (own, text) == NULL)
    {
      g_autofree char *both = g_strjoin ("\n", own, text, NULL);

      kring_record_set_text (copy, "text", both);
    }

  if (kring_rules_check_record (kring_store_get_family (merge->store), copy) != NULL)
    kring_record_set_text (copy, "end", kring_record_get_text (twin, "end"));   /* before the beginning that is told here */

  return kring_store_save (merge->store, copy, error) && save_parts (merge, event, twin, FALSE, error);
}

static gboolean
save_all (Merge            *merge,
          KringChronology  *chronology,
          GError          **error)
{
  for (guint i = 0; i < chronology->events->len; i++)
    {
      KringChronologyEvent *event = chronology->events->pdata[i];

      gboolean fills = event->choice == KRING_MERGE_FILL && event->may_fill;

      if (event->choice != KRING_MERGE_SKIP && !(fills ? fill (merge, event, error) : save_new (merge, event, error)))
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_edit_merge (KringStore       *store,
                  KringChronology  *chronology,
                  const char       *source,
                  const char       *visibility,
                  GError          **error)
{
  Merge merge = { store, source, visibility, NULL };
  gboolean done;

  for (guint i = 0; i < chronology->events->len; i++)
    {
      KringChronologyEvent *event = chronology->events->pdata[i];

      if (event->people->len > 0)
        continue;
      g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT,
                           _("There is no child in this family yet. Add the children first; then each moment has somebody."));
      return FALSE;
    }

  done = kring_store_begin (store, "event.merge", error)
         && kring_edit_finish (store, save_all (&merge, chronology, error), error);
  g_free (merge.last);
  return done;
}
