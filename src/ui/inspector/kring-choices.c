/* kring-choices.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-choices.h"

#include <glib/gi18n.h>

#include "kring-captions.h"
#include "kring-edits.h"
#include "kring-kinds.h"

#define SEARCH_FROM 9   /* choices; fewer are seen at once */

typedef struct {
  GStrvBuilder *values;
  GStrvBuilder *words;
} Choices;

static void
add_choice (Choices    *choices,
            const char *value,
            const char *words)
{
  g_strv_builder_add (choices->values, value);
  g_strv_builder_add (choices->words, words);
}

static Choices
begin (void)
{
  return (Choices) { g_strv_builder_new (), g_strv_builder_new () };
}

static void
end (Choices *choices,
     GStrv   *values,
     GStrv   *words)
{
  *values = g_strv_builder_unref_to_strv (choices->values);
  *words = g_strv_builder_unref_to_strv (choices->words);
}

static void
add_codes (Choices    *choices,
           const char *table_name)
{
  const KringKindTable *table = kring_kinds_table (table_name);

  for (guint i = 0; table != NULL && i < table->n_kinds; i++)
    add_choice (choices, table->kinds[i].code,
                kring_kinds_words (table_name, table->kinds[i].code, kring_language_get ()));
}

static void
add_records (Choices    *choices,
             KringShare *share,
             KringNoun   noun)
{
  GPtrArray *records = kring_share_list (share, noun);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *value = g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_id (records->pdata[i]));
      g_autofree char *words = kring_caption_title (share, records->pdata[i]);

      add_choice (choices, value, words);
    }
}

void
kring_choices_fill (KringShare       *share,
                    const KringField *field,
                    const char       *codes,
                    const char       *now,
                    GStrv            *values,
                    GStrv            *words)
{
  Choices choices = begin ();

  if ((field->flags & KRING_FIELD_REQUIRED) == 0 || *now == '\0')
    /* Translators: nothing was chosen or told here */
    add_choice (&choices, "", _("Not told"));
  if (field->kind != KRING_FIELD_REF)
    add_codes (&choices, codes != NULL ? codes : field->of);
  else
    add_records (&choices, share, field->noun);

  end (&choices, values, words);
  if (!g_strv_contains ((const char * const *) *values, now))
    {
      guint length = g_strv_length (*values);

      *values = g_renew (char *, *values, length + 2);
      *words = g_renew (char *, *words, length + 2);
      (*values)[length] = g_strdup (now);
      (*words)[length] = g_strdup (field->kind != KRING_FIELD_REF ? now : "…");
      (*values)[length + 1] = (*words)[length + 1] = NULL;
    }
}

void
kring_choices_fill_codes (const char *table,
                          GStrv       chosen,
                          GStrv      *values,
                          GStrv      *words)
{
  Choices choices = begin ();

  for (gsize i = 0; chosen[i] != NULL; i++)
    if (kring_kinds_find (table, chosen[i]) == NULL)
      add_choice (&choices, chosen[i], chosen[i]);
  add_codes (&choices, table);
  end (&choices, values, words);
}

void
kring_choices_fill_people (KringShare *share,
                           GStrv      *values,
                           GStrv      *words)
{
  Choices choices = begin ();

  add_records (&choices, share, KRING_NOUN_PERSON);
  end (&choices, values, words);
}

static gboolean
is_same (GListModel *a,
         GListModel *b)
{
  guint length = a != NULL ? g_list_model_get_n_items (a) : 0;
  gboolean same = length == g_list_model_get_n_items (b);

  for (guint i = 0; same && i < length; i++)
    same = g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (a), i),
                        gtk_string_list_get_string (GTK_STRING_LIST (b), i));

  return same;
}

void
kring_choices_set_model (AdwComboRow   *row,
                         GtkStringList *model)
{
  gboolean is_long = g_list_model_get_n_items (G_LIST_MODEL (model)) >= SEARCH_FROM;

  if (is_same (adw_combo_row_get_model (row), G_LIST_MODEL (model)))
    return;

  if (is_long && adw_combo_row_get_expression (row) == NULL)
    {
      g_autoptr(GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

      adw_combo_row_set_expression (row, expression);
      adw_combo_row_set_search_match_mode (row, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
    }
  adw_combo_row_set_enable_search (row, is_long);
  adw_combo_row_set_model (row, G_LIST_MODEL (model));
}

char *
kring_choices_tell (GStrv values,
                    GStrv words,
                    GStrv chosen)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) told = NULL;

  for (gsize c = 0; chosen[c] != NULL; c++)
    for (gsize v = 0; values[v] != NULL; v++)
      if (g_str_equal (values[v], chosen[c]))
        g_strv_builder_add (builder, words[v]);
  told = g_strv_builder_end (builder);

  return told[0] != NULL ? kring_words_join ((const char * const *) told, kring_language_get ()) : NULL;
}

GStrv
kring_choices_get_people (KringShare  *share,
                          KringRecord *owner,
                          const char  *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (share, owner, role);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *value = g_strdup_printf ("%" G_GINT64_FORMAT, kring_record_get_id (people->pdata[i]));

      g_strv_builder_add (builder, value);
    }

  return g_strv_builder_end (builder);
}

gboolean
kring_choices_save_people (KringStore   *store,
                           KringRecord  *owner,
                           const char   *role,
                           GStrv         chosen,
                           GError      **error)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (gsize i = 0; chosen[i] != NULL; i++)
    {
      gint64 id = g_ascii_strtoll (chosen[i], NULL, 10);

      g_array_append_val (ids, id);
    }

  return kring_edit_people (store, owner, role, (const gint64 *) (gpointer) ids->data, ids->len, error);
}
