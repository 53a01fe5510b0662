/* kring-word-marks.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-word-marks.h"

#include "kring-plain-words.h"

/* As data of the window. */
#define TABLE    "kring-plain-table"
#define SPELLING "kring-spelling"
#define TAG      "kring-word-mark"

/* A soft violet that is seen on light and dark ground. */
static const GdkRGBA mark_colour = { 0.60f, 0.54f, 0.73f, 1 };

typedef struct {
  gsize  start;
  gsize  end;
  char  *told;
} Mark;

static void
clear_mark (gpointer data)
{
  g_free (((Mark *) data)->told);
}

void
kring_word_marks_set_up (GtkWidget       *window,
                         KringPlainTable *table,
                         KringSpelling   *spelling)
{
  g_object_set_data_full (G_OBJECT (window), TABLE, table != NULL ? g_object_ref (table) : NULL, g_object_unref);
  g_object_set_data_full (G_OBJECT (window), SPELLING, spelling != NULL ? g_object_ref (spelling) : NULL, g_object_unref);
}

/* The window's; made when nobody gave it one. */
static KringPlainTable *
get_table (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  KringPlainTable *table = root != NULL ? g_object_get_data (G_OBJECT (root), TABLE) : NULL;

  if (root != NULL && table == NULL)
    {
      table = kring_plain_table_new (NULL);
      g_object_set_data_full (G_OBJECT (root), TABLE, table, g_object_unref);
    }

  return table;
}

static void
add_mark (GArray *marks,
          gsize   start,
          gsize   end,
          char   *told)
{
  Mark mark = { start, end, told };

  g_array_append_val (marks, mark);
}

/* What is marked in @text; spelling only where nothing plainer is said. */
static GArray *
find_marks (GtkWidget  *widget,
            const char *text)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  KringPlainTable *table = get_table (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  KringSpelling *spelling = root != NULL ? g_object_get_data (G_OBJECT (root), SPELLING) : NULL;
  g_autoptr(GArray) hints = table != NULL ? kring_plain_words_find (table, text) : NULL;
  g_autoptr(GArray) errors = spelling != NULL ? kring_spelling_find (spelling, text) : NULL;

  g_array_set_clear_func (marks, clear_mark);
  for (guint i = 0; hints != NULL && i < hints->len; i++)
    {
      const KringPlainHint *hint = &g_array_index (hints, KringPlainHint, i);
      g_autofree char *words = g_strndup (text + hint->start, hint->end - hint->start);

      add_mark (marks, hint->start, hint->end, kring_plain_words_tell_hint (hint, words));
    }
  for (guint i = 0; errors != NULL && i < errors->len; i++)
    {
      const KringSpellingError *error = &g_array_index (errors, KringSpellingError, i);
      g_autofree char *word = g_strndup (text + error->start, error->end - error->start);
      g_autofree char *suggestions = kring_spelling_suggest (spelling, word);

      add_mark (marks, error->start, error->end,
                g_strdup_printf ("“%s”%s%s?", word, suggestions != NULL ? ": " : "", suggestions != NULL ? suggestions : ""));
    }

  return marks;
}

static char *
tell (GArray *marks)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    kring_plain_words_add (told, g_array_index (marks, Mark, i).told);

  return g_string_free (told, told->len == 0);
}

PangoAttrList *
kring_word_marks_create (GtkWidget   *widget,
                         const char  *text,
                         char       **told)
{
  g_autoptr(GArray) marks = find_marks (widget, text);
  PangoAttrList *attributes;

  *told = tell (marks);
  if (marks->len == 0)
    return NULL;

  attributes = pango_attr_list_new ();
  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_ERROR);   /* GTK draws it as dots */
      PangoAttribute *colour = pango_attr_underline_color_new ((guint16) (mark_colour.red * G_MAXUINT16),
                                                               (guint16) (mark_colour.green * G_MAXUINT16),
                                                               (guint16) (mark_colour.blue * G_MAXUINT16));

      line->start_index = colour->start_index = (guint) mark->start;
      line->end_index = colour->end_index = (guint) mark->end;
      pango_attr_list_insert (attributes, line);
      pango_attr_list_insert (attributes, colour);
    }

  return attributes;
}

void
kring_word_marks_show_typing (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), TAG);
  GtkTextIter start, end;
  g_autofree char *text = NULL;
  g_autofree char *told = NULL;
  g_autoptr(GArray) marks = NULL;

  if (tag == NULL)
    tag = gtk_text_buffer_create_tag (buffer, TAG, "underline", PANGO_UNDERLINE_ERROR, "underline-rgba", &mark_colour, NULL);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, tag, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  marks = find_marks (GTK_WIDGET (view), text);
  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);

      gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) g_utf8_pointer_to_offset (text, text + mark->start));
      gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) g_utf8_pointer_to_offset (text, text + mark->end));
      gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
    }

  told = tell (marks);
  gtk_widget_set_tooltip_text (GTK_WIDGET (view), told);
}
