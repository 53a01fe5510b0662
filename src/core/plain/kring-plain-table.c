/* kring-plain-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plain-table.h"

#include <string.h>

#define MANY_OWN 500   /* rows */

/* Whole words, in small letters, with a bar between them. */
static const struct {
  const char *words;
  const char *suggestion;
} standard[] = {
  { "brusje|brusjes",                              "broers en zussen" },
  { "onvoldoende netwerk|beperkt netwerk",         "wie is er nog? wie kan erbij komen?" },
  { "moeder geeft aan|vader geeft aan|mama geeft aan|papa geeft aan", "zeg de naam: “Kelly zegt”" },
  { "hulpvraag|hulpvragen",                        "vraag van het gezin" },
  { "contactmoment|contactmomenten",               "gesprek, bezoek, telefoontje" },
  { "thuissituatie|thuissituaties",                "thuis" },
  { "casus|casussen|cliënt|cliënten|dossier|dossiers", "gezin" },
  { "leeftijdsadequaat|leeftijdsadequate",         "zoals andere kinderen van die leeftijd" },
  { "residentieel|residentiële",                   "wonen in een leefgroep" },
  { "ambulant|ambulante",                          "hulp thuis" },
  { "toeleiden|toegeleid|toeleiding",              "zorgen dat iemand hulp krijgt" },
  { "uithuisplaatsing|uithuisplaatsingen|uithuisgeplaatst|uithuisgeplaatste|geplaatst", "woont (even) ergens anders" },
  { "multiprobleemgezin|multiprobleemgezinnen|kansarm|kansarme", "schrijf wat er is" },
  { "problematisch gedrag|gedragsprobleem|gedragsproblemen|agressie|agressief|agressieve", "wat iemand deed" },
  { "slachtoffer|slachtoffers|dader|daders",       "de naam, en wat er gebeurde" },
  { "risico|risico's|risico’s|risicofactor|risicofactoren", "waar zijn we bezorgd over" },
  { "interventie|interventies|module|modules|traject|trajecten", "hulp, wat we doen, stappen" },
  { "motivatie ontbreekt|niet gemotiveerd|ongemotiveerd", "wil dit (nog) niet" },
  { "verzuim|schoolverzuim",                       "mist school" },
  { "kopp-kind|kopp-kinderen|adhd'er|adhd’er|autist|autisten", "kind; alleen een woord dat het kind zelf gebruikt" },
  { "weerstand",                                   "heeft vragen bij, wil eerst" },
  { "niet gelukt|mislukt",                         "nog niet; passen we aan" },
  { "huiselijk geweld|ifg|verwaarlozing",          "wat er gebeurde" },
};

typedef struct {
  char     *words;
  char     *suggestion;
  gboolean  is_own;
  gboolean  is_on;
} Row;

struct _KringPlainTable
{
  GObject  parent_instance;

  GArray  *rows;    /* Row */
};

G_DEFINE_FINAL_TYPE (KringPlainTable, kring_plain_table, G_TYPE_OBJECT)

static guint changed_signal;

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_free (row->words);
  g_free (row->suggestion);
}

static void
kring_plain_table_finalize (GObject *object)
{
  g_array_unref (KRING_PLAIN_TABLE (object)->rows);

  G_OBJECT_CLASS (kring_plain_table_parent_class)->finalize (object);
}

static void
kring_plain_table_class_init (KringPlainTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_plain_table_finalize;

  changed_signal = g_signal_new ("changed", KRING_TYPE_PLAIN_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
kring_plain_table_init (KringPlainTable *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  for (gsize i = 0; i < G_N_ELEMENTS (standard); i++)
    {
      Row row = { g_strdup (standard[i].words), g_strdup (standard[i].suggestion), FALSE, TRUE };

      g_array_append_val (self->rows, row);
    }
}

static Row *
get_row (KringPlainTable *self,
         guint            row)
{
  return &g_array_index (self->rows, Row, row);
}

/* "Netwerk , caseload" as "netwerk|caseload"; NULL: nothing in it. */
static char *
fold_words (const char *typed)
{
  g_autofree char *small = g_utf8_strdown (typed, -1);
  g_auto(GStrv) parts = g_strsplit_set (small, ",|\t\n", -1);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_string_append_printf (words, "%s%s", words->len > 0 ? "|" : "", parts[i]);

  return words->len > 0 ? g_string_free_and_steal (g_steal_pointer (&words)) : NULL;
}

static gboolean
add_own (KringPlainTable *self,
         const char      *typed,
         const char      *suggestion)
{
  Row row = { fold_words (typed), g_strdup (suggestion), TRUE, TRUE };

  g_strdelimit (g_strstrip (row.suggestion), "\t\n", ' ');
  if (row.words != NULL && *row.suggestion != '\0' && self->rows->len < G_N_ELEMENTS (standard) + MANY_OWN)
    {
      g_array_append_val (self->rows, row);
      return TRUE;
    }

  clear_row (&row);
  return FALSE;
}

/* "-words" is a row that is off, "+words<TAB>suggestion" one of one's own. */
static void
read_change (KringPlainTable *self,
             const char      *line)
{
  const char *tab = strchr (line, '\t');
  g_autofree char *words = NULL;

  if (*line == '+' && tab != NULL)
    {
      words = g_strndup (line + 1, (gsize) (tab - line - 1));
      add_own (self, words, tab + 1);
    }
  for (guint i = 0; *line == '-' && i < self->rows->len; i++)
    if (g_str_equal (get_row (self, i)->words, line + 1))
      get_row (self, i)->is_on = FALSE;
}

KringPlainTable *
kring_plain_table_new (const char *changes)
{
  KringPlainTable *self = g_object_new (KRING_TYPE_PLAIN_TABLE, NULL);
  g_auto(GStrv) lines = g_strsplit (changes != NULL && g_utf8_validate (changes, -1, NULL) ? changes : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    read_change (self, lines[i]);

  return self;
}

char *
kring_plain_table_dup_changes (KringPlainTable *self)
{
  GString *changes = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = get_row (self, i);

      if (row->is_own)
        g_string_append_printf (changes, "+%s\t%s\n", row->words, row->suggestion);
      if (!row->is_on)
        g_string_append_printf (changes, "-%s\n", row->words);
    }

  return g_string_free_and_steal (changes);
}

guint
kring_plain_table_get_n_rows (KringPlainTable *self)
{
  return self->rows->len;
}

const char *
kring_plain_table_get_words (KringPlainTable *self,
                             guint            row)
{
  return get_row (self, row)->words;
}

const char *
kring_plain_table_get_suggestion (KringPlainTable *self,
                                  guint            row)
{
  return get_row (self, row)->suggestion;
}

gboolean
kring_plain_table_is_own (KringPlainTable *self,
                          guint            row)
{
  return get_row (self, row)->is_own;
}

gboolean
kring_plain_table_is_on (KringPlainTable *self,
                         guint            row)
{
  return get_row (self, row)->is_on;
}

void
kring_plain_table_set_on (KringPlainTable *self,
                          guint            row,
                          gboolean         is_on)
{
  if (get_row (self, row)->is_on == is_on)
    return;

  get_row (self, row)->is_on = is_on;
  g_signal_emit (self, changed_signal, 0);
}

gboolean
kring_plain_table_add (KringPlainTable *self,
                       const char      *words,
                       const char      *suggestion)
{
  if (!add_own (self, words, suggestion))
    return FALSE;

  g_signal_emit (self, changed_signal, 0);
  return TRUE;
}

void
kring_plain_table_remove (KringPlainTable *self,
                          guint            row)
{
  g_return_if_fail (row < self->rows->len && get_row (self, row)->is_own);

  g_array_remove_index (self->rows, row);
  g_signal_emit (self, changed_signal, 0);
}
