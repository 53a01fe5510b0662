/* kring-report-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-report-words.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-date-births.h"
#include "kring-date-words.h"
#include "kring-edits.h"
#include "kring-typing.h"

GtkWidget *
kring_report_words_new (const char *words,
                        const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
kring_report_words_new_heading (const char *words)
{
  GtkWidget *label = kring_report_words_new (words, "heading");

  gtk_widget_set_margin_top (label, 12);

  return label;
}

static KringFieldKind
get_kind (KringRecord *record,
          const char  *field)
{
  KringNoun noun = kring_record_get_noun (record);

  return kring_nouns[noun].fields[kring_noun_find_field (noun, field)].kind;
}

static gboolean
save_date (KringDesk    *desk,
           KringRecord  *record,
           const char   *field,
           const char   *words,
           GError      **error)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (kring_desk_get_share (desk), kring_desk_get_today (desk));
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (!kring_date_parse (words, kring_date_births_get_context (births), &date))
    kring_date_from_words (&date, words);   /* kept as it was said */

  return kring_edit_date (kring_desk_get_store (desk), record, field, &date, error);
}

static gboolean
save_number (KringDesk    *desk,
             KringRecord  *record,
             const char   *field,
             const char   *words,
             GError      **error)
{
  guint64 number;

  if (*words == '\0')
    return kring_edit_int (kring_desk_get_store (desk), record, field, KRING_UNSET, error);
  if (!g_ascii_string_to_unsigned (words, 10, 0, 9999, &number, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _("Write a number here, such as 10."));
      return FALSE;
    }

  return kring_edit_int (kring_desk_get_store (desk), record, field, (gint64) number, error);
}

static gboolean
committed_cb (KringWordsEdit *edit,
              const char     *words,
              KringDesk      *desk)
{
  KringRecord *record = g_object_get_data (G_OBJECT (edit), "record");
  const char *field = g_object_get_data (G_OBJECT (edit), "field");
  KringFieldKind kind = get_kind (record, field);
  g_autoptr(GError) error = NULL;
  gboolean kept;

  if (kind == KRING_FIELD_INT)
    kept = save_number (desk, record, field, words, &error);
  else if (kind == KRING_FIELD_DATE && *words != '\0')
    kept = save_date (desk, record, field, words, &error);
  else
    kept = kring_edit_text (kring_desk_get_store (desk), record, field, words, &error);

  if (!kept)
    kring_desk_say_error (desk, error);
  return kept;
}

static char *
dup_words (KringRecord *record,
           const char  *field)
{
  KringFieldKind kind = get_kind (record, field);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (kind == KRING_FIELD_INT)
    return kring_record_has (record, field) ? g_strdup_printf ("%d", (int) kring_record_get_int (record, field)) : NULL;
  if (kind == KRING_FIELD_DATE)
    return kring_record_get_date (record, field, &date) ? kring_date_to_words (&date, kring_language_get ()) : NULL;
  if (kind == KRING_FIELD_TEXTS)
    {
      g_auto(GStrv) lines = kring_record_get_texts (record, field);

      return g_strjoinv ("\n", lines);
    }

  return g_strdup (kring_record_get_text (record, field));
}

GtkWidget *
kring_report_words_new_edit (KringDesk   *desk,
                             KringRecord *record,
                             const char  *field,
                             const char  *name)
{
  GtkWidget *edit = kring_words_edit_new ();
  g_autofree char *words = dup_words (record, field);
  KringFieldKind kind = get_kind (record, field);

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) field);
  g_object_set_data_full (G_OBJECT (edit), "record", g_object_ref (record), g_object_unref);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), words);
  kring_words_edit_set_one_line (KRING_WORDS_EDIT (edit), kind == KRING_FIELD_DATE || kind == KRING_FIELD_INT);
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_get_editable (desk));
  g_signal_connect_object (edit, "committed", G_CALLBACK (committed_cb), desk, 0);
  kring_typing_keep (KRING_WORDS_EDIT (edit), desk, kring_record_get_id (record), field);

  return edit;
}
