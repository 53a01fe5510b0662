/* kring-timeline-list-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-picture-pages.h"
#include "kring-timeline-document.h"
#include "kring-timeline-version.h"
#include "kring-timeline-words.h"

/* An event, or where a child lived. */
typedef struct {
  KringRecord *record;
  KringDate    date;
} Line;

typedef struct {
  KringShare           *share;
  KringTimelineVersion  version;
  GArray               *lines;
} List;

static void
clear_line (gpointer data)
{
  kring_date_clear (&((Line *) data)->date);
}

/* What has no date comes last. */
static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const Line *one = a, *other = b;
  gboolean is_dated = kring_date_is_dated (&one->date);

  if (is_dated != kring_date_is_dated (&other->date))
    return is_dated ? -1 : 1;

  return is_dated ? kring_date_compare (&one->date, &other->date) : 0;
}

static void
add_line (List        *self,
          KringRecord *record,
          const char  *field)
{
  Line line = { .record = record };

  kring_record_get_date (record, field, &line.date);
  g_array_append_val (self->lines, line);
}

static void
collect (List *self)
{
  GPtrArray *events = kring_share_list (self->share, KRING_NOUN_EVENT);
  GPtrArray *stays = kring_share_list (self->share, KRING_NOUN_STAY);
  g_autoptr(GPtrArray) children = kring_share_children (self->share);

  for (guint i = 0; i < events->len; i++)
    if (kring_timeline_version_get_title (&self->version, self->share, events->pdata[i]) != NULL)
      add_line (self, events->pdata[i], "date");
  for (guint i = 0; i < stays->len; i++)
    if (g_ptr_array_find (children, kring_share_follow (self->share, stays->pdata[i], "person"), NULL)
        && kring_timeline_version_has_stay (&self->version, stays->pdata[i]))
      add_line (self, stays->pdata[i], "from");

  g_array_sort (self->lines, compare_lines);
}

/* "5 March 2023", "from July 2021 to 5 March 2023". */
static char *
write_when (KringRecord *record,
            const char  *from_field,
            const char  *to_field)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  g_autofree char *begin = NULL;
  g_autofree char *end = NULL;

  if (kring_record_get_date (record, from_field, &from))
    begin = kring_date_to_words (&from, kring_language_get ());
  if (kring_record_get_date (record, to_field, &to))
    end = kring_date_to_words (&to, kring_language_get ());
  if (end == NULL)
    return g_strdup (begin != NULL ? begin : "");

  return begin != NULL ? g_strdup_printf ("%s – %s", begin, end) : g_strdup_printf (_("until %s"), end);
}

/* What people tell differently stands with everybody's own words; never one of them alone. */
static char *
write_what (List        *self,
            KringRecord *event)
{
  GString *words = g_string_new (kring_timeline_version_get_title (&self->version, self->share, event));
  GPtrArray *views = kring_share_parts (self->share, event, KRING_NOUN_EVENT_VIEW);

  if (kring_record_is (event, "state", "planned"))
    g_string_append_printf (words, " (%s)", _("planned"));
  if (kring_record_is (event, "state", "skipped"))
    g_string_append_printf (words, " (%s)", _("did not take place"));
  for (guint i = 0; i < views->len && self->version.child == 0; i++)
    {
      KringRecord *person = kring_share_follow (self->share, views->pdata[i], "person");
      const char *text = kring_record_get_text (views->pdata[i], "text");

      if (person != NULL && text != NULL)
        g_string_append_printf (words, "\n%s: %s", kring_person_name (person), text);
    }

  return g_string_free (words, FALSE);
}

static char *
write_who (List        *self,
           KringRecord *event)
{
  GPtrArray *parts = kring_share_parts (self->share, event, KRING_NOUN_EVENT_PERSON);
  g_autoptr(GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *person = kring_share_follow (self->share, parts->pdata[i], "person");

      if (person != NULL)
        g_ptr_array_add (people, person);
    }

  return kring_words_join_people (people, kring_language_get ());
}

static const char *
get_place (List        *self,
           KringRecord *record)
{
  KringRecord *place = kring_share_follow (self->share, record, "place");
  const char *name = place != NULL ? kring_record_get_text (place, "name") : NULL;

  return name != NULL ? name : "";
}

static void
add_event (List        *self,
           KringBlock  *table,
           KringRecord *event)
{
  g_autofree char *when = write_when (event, "date", "end");
  g_autofree char *what = write_what (self, event);
  g_autofree char *who = write_who (self, event);
  g_autofree char *tellers = kring_event_tellers (self->share, event, FALSE);
  KringRecord *teller = kring_share_follow (self->share, event, "told_by");
  const char *told = tellers != NULL ? tellers : teller != NULL ? kring_person_name (teller) : "";
  const char *cells[] = { when, what, who, get_place (self, event), told, NULL };

  kring_block_add_row (table, cells);
}

static void
add_stay (List        *self,
          KringBlock  *table,
          KringRecord *stay)
{
  g_autofree char *when = write_when (stay, "from", "to");
  KringRecord *person = kring_share_follow (self->share, stay, "person");
  const char *kind = kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ());
  const char *rhythm = kring_record_get_text (stay, "rhythm");
  g_autofree char *what = rhythm != NULL ? g_strdup_printf ("%s, %s", kind, rhythm) : g_strdup (kind);
  const char *cells[] = { when, what, kring_person_name (person), get_place (self, stay), "", NULL };

  kring_block_add_row (table, cells);
}

static int
get_year (const Line *line)
{
  if (!kring_date_is_dated (&line->date))
    return 0;

  return (line->date.lo != KRING_DAY_OPEN_START ? line->date.lo : line->date.hi) / 10000;
}

static void
add_table (List       *self,
           KringSheet *sheet)
{
  const char *heads[] = { _("When"), _("What"), _("Who"), _("Where"), _("Told by"), NULL };
  KringBlock *table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
  int year = -1;

  kring_block_add_row (table, heads);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (get_year (line) != year)
        {
          g_autofree char *words = g_strdup_printf ("%d", year = get_year (line));

          kring_block_add_band (table, year > 0 ? words : _("Without a date"));
        }
      if (kring_record_get_noun (line->record) == KRING_NOUN_EVENT)
        add_event (self, table, line->record);
      else
        add_stay (self, table, line->record);
    }
}

KringSheet *
kring_timeline_list_document_create (KringShare                  *share,
                                     const KringDocumentOptions  *options,
                                     GError                     **error)
{
  List self = {
    .share = share, .version = { .key_moments = options->key_moments, .child = options->child },
    .lines = g_array_new (FALSE, TRUE, sizeof (Line)),
  };
  const KringDate undated = KRING_DATE_INIT;
  KringSheet *sheet = NULL;

  g_array_set_clear_func (self.lines, clear_line);
  collect (&self);
  if (self.lines->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing on the timeline yet"));
    }
  else
    {
      sheet = kring_picture_pages_begin (share, options, _("Timeline"), &undated);
      add_table (&self, sheet);
    }
  g_array_unref (self.lines);

  return sheet;
}
