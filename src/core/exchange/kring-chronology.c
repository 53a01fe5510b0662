/* kring-chronology.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-chronology-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "kring-csv.h"
#include "kring-family-json.h"
#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-quick-event.h"

#define MAX_TITLE 80    /* letters; what is longer is kept as text too */
#define PAGE      4096  /* bytes of an encrypted family */

typedef enum { WHAT, WHEN, END, WHO, PLACE, SOURCE, KIND, TEXT, N_COLUMNS } Column;

static const char * const headings[N_COLUMNS] = {
  [WHAT]   = "wat|gebeurtenis|titel|feit|omschrijving|moment|what|event|title|description|happened",
  [WHEN]   = "datum|wanneer|dag|van|begin|date|when|day|from|start",
  [END]    = "tot|einde|einddatum|end|until|to",
  [WHO]    = "wie|personen|betrokkenen|mensen|who|people|persons|involved",
  [PLACE]  = "plaats|plek|waar|locatie|place|where|location",
  [SOURCE] = "bron|volgens|verteld door|auteur|source|told by|according to|author",
  [KIND]   = "soort|type|categorie|kind|category",
  [TEXT]   = "tekst|toelichting|opmerking|nota|uitleg|meer|text|note|notes|remarks|details|more",
};

G_DEFINE_QUARK (kring-chronology-error-quark, kring_chronology_error)

static void
free_view (gpointer data)
{
  KringChronologyView *view = data;

  g_free (view->name);
  g_free (view->text);
  g_free (view->feeling);
  g_free (view);
}

static void
free_event (gpointer data)
{
  KringChronologyEvent *event = data;

  g_object_unref (event->record);
  g_strfreev (event->who);
  g_strfreev (event->roles);
  g_free (event->place);
  g_free (event->source);
  g_ptr_array_unref (event->views);
  g_array_unref (event->people);
  g_strfreev (event->strangers);
  g_free (event);
}

KringChronologyEvent *
kring_chronology_add_event (KringChronology *self)
{
  KringChronologyEvent *event = g_new0 (KringChronologyEvent, 1);

  event->record = kring_record_new (KRING_NOUN_EVENT);
  event->views = g_ptr_array_new_with_free_func (free_view);
  event->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_ptr_array_add (self->events, event);

  return event;
}

static void
append_line (GString    *text,
             const char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

/* FALSE when only the words are kept. A spreadsheet adds an hour to its days. Nobody knows when "afgelopen zomer" was
 * written; only what two digits of a year mean depends on today. */
static gboolean
read_date (const char *cell,
           int         today,
           KringDate  *date)
{
  gboolean is_short = g_regex_match_simple ("^\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}$", cell, 0, 0);
  const KringDateContext context = { .as_of = is_short ? today : 0, .customs = kring_language_get () };
  g_autoptr(GRegex) hour = g_regex_new ("[ T]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?Z?$", 0, 0, NULL);
  g_autofree char *plain = g_regex_replace_literal (hour, cell, -1, 0, "", 0, NULL);

  if (kring_date_from_edtf (date, plain) || kring_date_parse (plain, &context, date))
    return TRUE;

  kring_date_from_words (date, cell);
  return FALSE;
}

static char **
split_names (const char *cell)
{
  g_auto(GStrv) parts = g_regex_split_simple ("\\s*(?:[,;/&+\\n]|\\s(?:en|and)\\s)\\s*", cell, G_REGEX_CASELESS, 0);
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_strv_builder_add (names, parts[i]);

  return g_strv_builder_end (names);
}

/* The kind that is named, or else the one that the words of the title say. */
static const char *
find_kind (const char *cell,
           const char *title)
{
  const KringKindTable *table = kring_kinds_table ("event_kind");
  g_autofree char *folded = kring_fold (cell);

  for (guint i = 0; *folded != '\0' && i < table->n_kinds; i++)
    {
      const char *said[] = { table->kinds[i].code, table->kinds[i].nl, table->kinds[i].nl_NL, table->kinds[i].en };

      for (gsize j = 0; j < G_N_ELEMENTS (said); j++)
        {
          g_autofree char *words = said[j] != NULL ? kring_fold (said[j]) : NULL;

          if (g_strcmp0 (words, folded) == 0)
            return table->kinds[i].code;
        }
    }

  return kring_quick_event_find_kind (title);
}

static void
take_remark (KringChronology *self,
             char            *remark)
{
  g_ptr_array_add (self->remarks, remark);
}

/* Dates; what cannot be a date is told, and its words are kept. */
static void
read_dates (KringChronology      *self,
            KringChronologyEvent *event,
            const char           *when,
            const char           *until,
            int                   today,
            GString              *text)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) end = KRING_DATE_INIT;

  if (*when != '\0' && !read_date (when, today, &date))
    take_remark (self, g_strdup_printf (_("Line %u: “%s” is not understood as a date. The words are kept."),
                                        event->line, when));
  if (*when != '\0')
    kring_record_set_date (event->record, "date", &date);
  if (*until == '\0')
    return;

  if (!read_date (until, today, &end))
    take_remark (self, g_strdup_printf (_("Line %u: “%s” is not understood as a date. The words are kept."),
                                        event->line, until));
  if (kring_date_is_dated (&date) && kring_date_is_dated (&end) && end.hi < date.lo)
    {
      g_autofree char *line = g_strdup_printf (_("Until: %s"), until);

      take_remark (self, g_strdup_printf (_("Line %u: the end comes before the beginning. It is kept in the text."),
                                          event->line));
      append_line (text, line);
      return;
    }
  kring_record_set_date (event->record, "end", &end);
}

static const char *
get_cell (KringCsv  *csv,
          guint      row,
          const int *columns,
          Column     column)
{
  return columns[column] >= 0 ? kring_csv_get_cell (csv, row, columns[column]) : "";
}

/* Cells of columns that Kring has no place for. */
static void
append_others (GString   *text,
               KringCsv  *csv,
               guint      row,
               guint      first,
               const int *columns)
{
  for (guint cell = 0; cell < kring_csv_get_n_cells (csv, row); cell++)
    {
      const char *words = kring_csv_get_cell (csv, row, (int) cell);
      const char *heading = first > 0 ? kring_csv_get_cell (csv, 0, (int) cell) : "";
      gboolean is_known = FALSE;
      g_autofree char *line = NULL;

      for (int column = 0; column < N_COLUMNS; column++)
        is_known |= columns[column] == (int) cell;
      if (is_known || *words == '\0')
        continue;

      line = *heading != '\0' ? g_strdup_printf ("%s: %s", heading, words) : g_strdup (words);
      append_line (text, line);
    }
}

static void
read_row (KringChronology *self,
          KringCsv        *csv,
          guint            row,
          guint            first,
          const int       *columns,
          int              today)
{
  const char *what = get_cell (csv, row, columns, WHAT), *source = get_cell (csv, row, columns, SOURCE);
  const char *place = get_cell (csv, row, columns, PLACE);
  KringChronologyEvent *event = kring_chronology_add_event (self);
  g_autoptr(GString) text = g_string_new (get_cell (csv, row, columns, TEXT));
  g_autofree char *title = NULL;

  event->line = kring_csv_get_line (csv, row);
  if (*what == '\0')
    {
      take_remark (self, g_strdup_printf (_("Line %u does not say what happened. It gets “…” as its title."),
                                          event->line));
      title = g_strdup ("…");
    }
  else if (g_utf8_strlen (what, -1) > MAX_TITLE || strchr (what, '\n') != NULL)
    {
      g_autofree char *start = g_utf8_substring (what, 0, MIN (g_utf8_strlen (what, -1), MAX_TITLE - 2));

      g_strdelimit (start, "\r\n", ' ');
      title = g_strconcat (g_strchomp (start), "…", NULL);
      g_string_prepend (text, text->len > 0 ? "\n" : "");
      g_string_prepend (text, what);
    }
  else
    {
      title = g_strdup (what);
    }

  read_dates (self, event, get_cell (csv, row, columns, WHEN), get_cell (csv, row, columns, END), today, text);
  append_others (text, csv, row, first, columns);
  kring_record_set_text (event->record, "title", title);
  kring_record_set_text (event->record, "kind", find_kind (get_cell (csv, row, columns, KIND), what));
  kring_record_set_text (event->record, "text", text->str);
  event->who = split_names (get_cell (csv, row, columns, WHO));
  event->place = *place != '\0' ? g_strdup (place) : NULL;
  event->source = *source != '\0' ? g_strdup (source) : NULL;
}

/* A list without a heading: the first cell that is a date, and the longest of the others. */
static gboolean
guess_columns (KringCsv *csv,
               int       today,
               int      *columns)
{
  gsize longest = 0;

  for (int column = 0; column < N_COLUMNS; column++)
    columns[column] = -1;

  for (guint cell = 0; cell < kring_csv_get_n_cells (csv, 0); cell++)
    {
      const char *words = kring_csv_get_cell (csv, 0, (int) cell);
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (columns[WHEN] < 0 && *words != '\0' && read_date (words, today, &date))
        {
          columns[WHEN] = (int) cell;
        }
      else if (strlen (words) > longest)
        {
          columns[WHAT] = (int) cell;
          longest = strlen (words);
        }
    }

  return columns[WHEN] >= 0 && columns[WHAT] >= 0;
}

static gboolean
read_list (KringChronology  *self,
           KringCsv         *csv,
           int               today,
           GError          **error)
{
  int columns[N_COLUMNS];
  guint first = 1;

  for (int column = 0; column < N_COLUMNS; column++)
    columns[column] = kring_csv_find_column (csv, headings[column]);
  if (columns[WHAT] < 0)
    {
      columns[WHAT] = columns[TEXT];
      columns[TEXT] = -1;
    }
  if (columns[WHAT] < 0)
    {
      first = 0;
      if (!guess_columns (csv, today, columns))
        {
          g_set_error_literal (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_COLUMNS,
                               _("No column says what happened. Write above the columns what they hold: “what”, “date”, “who”, "
                                 "“place” and “source”."));
          return FALSE;
        }
    }

  for (guint row = first; row < kring_csv_get_n_rows (csv); row++)
    read_row (self, csv, row, first, columns, today);

  return TRUE;
}

static gboolean
read_family (KringChronology  *self,
             const char       *text,
             GError          **error)
{
  g_autoptr(KringFamily) family = kring_family_json_read (text, error);
  g_autoptr(KringShare) share = NULL;

  if (family == NULL)
    return FALSE;

  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  kring_chronology_add_family (self, share, TRUE);
  return TRUE;
}

/* A list; or what is no text, and in whole pages as encrypted families are. */
static gboolean
read_text (KringChronology  *self,
           const char       *data,
           gsize             size,
           int               today,
           GError          **error)
{
  g_autoptr(GError) reason = NULL;
  g_autoptr(KringCsv) csv = kring_csv_read (data, size, &reason);

  if (csv != NULL)
    return read_list (self, csv, today, error);

  if (!g_error_matches (reason, KRING_CSV_ERROR, KRING_CSV_ERROR_EMPTY) && size >= PAGE && size % PAGE == 0
      && memchr (data, '\0', size) != NULL)
    g_set_error_literal (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_LOCKED,
                         _("This family is locked with the key of another cupboard, so it cannot be read here. Ask whoever "
                           "works with it to save a copy for a colleague (JSON), and choose that file."));
  else
    g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

/* A text that begins like JSON: what is locked may do so as well, by chance. */
static gboolean
is_family (const char *data,
           gsize       size)
{
  gsize at = size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  while (at < size && g_ascii_isspace (data[at]))
    at++;

  return at < size && data[at] == '{' && memchr (data, '\0', size) == NULL;
}

KringChronology *
kring_chronology_read (const char  *data,
                       gsize        size,
                       int          today,
                       GError     **error)
{
  g_autoptr(KringChronology) self = kring_chronology_new ();
  gboolean is_read = FALSE;

  if (is_family (data, size))
    {
      g_autofree char *text = g_strndup (data, size);

      is_read = read_family (self, text, error);
    }
  else
    {
      is_read = read_text (self, data, size, today, error);
    }

  return is_read && kring_chronology_has_events (self, error) ? g_steal_pointer (&self) : NULL;
}

KringChronology *
kring_chronology_new (void)
{
  KringChronology *self = g_new0 (KringChronology, 1);

  self->events = g_ptr_array_new_with_free_func (free_event);
  self->remarks = g_ptr_array_new_with_free_func (g_free);

  return self;
}

gboolean
kring_chronology_has_events (KringChronology  *self,
                             GError          **error)
{
  if (self->events->len > 0)
    return TRUE;

  g_set_error_literal (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_EMPTY, _("There are no moments in it."));
  return FALSE;
}

void
kring_chronology_free (KringChronology *self)
{
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->remarks);
  g_free (self);
}
