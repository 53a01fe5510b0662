/* kring-signpost-csv.c - the signpost as a list for spreadsheets
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-signpost.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-csv.h"
#include "kring-fold.h"

/* What is kept, how Kring calls it in a list, and how lists that come from elsewhere may call it. */
static const struct {
  const char *field;
  const char *name;
  const char *names;
} columns[] = {
  { "name",    "naam", "naam|dienst|aanbod|name|service" },
  { "what",    "wat", "wat|omschrijving|beschrijving|what|description" },
  { "age",     "voor wie", "voor wie|doelgroep|leeftijd|for whom|age" },
  { "when",    "wanneer", "wanneer|uren|openingsuren|when|hours" },
  { "cost",    "kost", "kost|kostprijs|prijs|kosten|cost|price" },
  { "contact", "contact", "contact|bereikbaar|telefoon|hoe bereik je|phone" },
};

typedef struct {
  GHashTable *known;      /* folded name -> KringRecord in the list */
  GHashTable *read;       /* the same -> KringRecord as it is to be */
  GPtrArray  *services;   /* what is in @read, in order */
} Reading;

/* Cells that are empty leave what is known alone. Of several rows with one name each adds to the one before. */
static void
read_row (Reading   *reading,
          KringCsv  *csv,
          guint      row,
          const int *places)
{
  g_autofree char *name = kring_fold (kring_csv_get_cell (csv, row, places[0]));
  KringRecord *service = g_hash_table_lookup (reading->read, name);
  KringRecord *known = service != NULL ? service : g_hash_table_lookup (reading->known, name);
  g_autoptr(KringRecord) copy = known != NULL ? kring_record_copy (known) : kring_record_new (KRING_NOUN_SERVICE);
  gboolean is_new = FALSE;

  if (*name == '\0')
    return;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      const char *cell = kring_csv_get_cell (csv, row, places[i]);

      if (*cell != '\0')
        is_new |= kring_record_set_text (copy, columns[i].field, cell);
    }

  if (service != NULL)
    {
      kring_record_assign (service, copy);
    }
  else if (is_new)
    {
      g_hash_table_insert (reading->read, g_steal_pointer (&name), copy);
      g_ptr_array_add (reading->services, g_steal_pointer (&copy));
    }
}

static void
list_known (KringSignpost *self,
            GHashTable    *known)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (self), i);

      g_hash_table_insert (known, kring_fold (kring_record_get_text (service, "name")), service);   /* the list keeps it */
    }
}

static gboolean
find_columns (KringCsv  *csv,
              int       *places,
              GError   **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    places[i] = kring_csv_find_column (csv, columns[i].names);

  if (places[0] >= 0)
    return TRUE;

  g_set_error_literal (error, KRING_CSV_ERROR, KRING_CSV_ERROR_EMPTY,
                       _("The first row must say what stands below: name; what; for whom; when; cost; contact."));
  return FALSE;
}

gboolean
kring_signpost_read_csv (KringSignpost  *self,
                         const char     *data,
                         gsize           size,
                         guint          *n_added,
                         guint          *n_changed,
                         GError        **error)
{
  g_autoptr(KringCsv) csv = kring_csv_read (data, size, error);
  g_autoptr(GPtrArray) services = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) read = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  int places[G_N_ELEMENTS (columns)];

  *n_added = *n_changed = 0;
  if (csv == NULL || !find_columns (csv, places, error))
    return FALSE;

  list_known (self, known);
  for (guint row = 1; row < kring_csv_get_n_rows (csv); row++)
    read_row (&(Reading) { known, read, services }, csv, row, places);
  for (guint i = 0; i < services->len; i++)
    {
      guint *n = kring_record_get_id (services->pdata[i]) == 0 ? n_added : n_changed;

      (*n)++;
    }

  return kring_signpost_save_all (self, services, error);
}

char *
kring_signpost_write_csv (KringSignpost *self)
{
  GString *text = g_string_new (NULL);
  const char *cells[G_N_ELEMENTS (columns) + 1] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    cells[i] = columns[i].name;
  kring_csv_append_row (text, cells);

  for (guint row = 0; row < g_list_model_get_n_items (G_LIST_MODEL (self)); row++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (self), row);

      for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
        {
          const char *words = kring_record_get_text (service, columns[i].field);

          cells[i] = words != NULL ? words : "";
        }
      kring_csv_append_row (text, cells);
    }

  return g_string_free_and_steal (text);
}
