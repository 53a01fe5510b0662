/* kring-views.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-views.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-words.h"
#include "kring-words-edit.h"

/* What a person tells, field by field, with the word over it. */
typedef struct {
  const char *field;
  const char *words;
  const char *css_class;
} Part;

static const Part view_parts[] = {
  { "good", N_("What is good"), "kring-good" },
  { "worries", N_("What worries me"), "kring-worry" },
  { "needs", N_("What is needed"), "kring-next" },
};

static GtkWidget *
create_words (const char *words,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static gboolean
committed_cb (KringWordsEdit *edit,
              const char     *words,
              KringDesk      *desk)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (desk), g_object_get_data (G_OBJECT (edit), "record"),
                       g_object_get_data (G_OBJECT (edit), "field"), words, &error))
    return TRUE;

  kring_desk_say_error (desk, error);
  return FALSE;
}

/* One thing a line, under the word what it is. */
static GtkWidget *
create_part (KringDesk   *desk,
             KringRecord *record,
             const Part  *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *edit = kring_words_edit_new ();
  g_auto(GStrv) texts = kring_record_get_texts (record, part->field);
  g_autofree char *words = g_strjoinv ("\n", texts);

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) part->field);
  g_object_set_data_full (G_OBJECT (edit), "record", g_object_ref (record), g_object_unref);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), _(part->words));
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), "○");
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), words);
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_get_editable (desk));
  g_signal_connect_object (edit, "committed", G_CALLBACK (committed_cb), desk, 0);

  gtk_widget_add_css_class (box, "kring-section");
  if (part->css_class != NULL)
    gtk_widget_add_css_class (box, part->css_class);
  gtk_widget_set_size_request (box, 180, -1);
  gtk_box_append (GTK_BOX (box), create_words (_(part->words), "caption"));
  gtk_box_append (GTK_BOX (box), edit);

  return box;
}

/* The parts beside each other, or one below the other where there is no room. */
static GtkWidget *
create_parts (KringDesk   *desk,
              KringRecord *record,
              const Part  *parts,
              gsize        n_parts,
              gboolean     has_open)
{
  GtkWidget *wrap = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (wrap), 18);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (wrap), 6);
  adw_wrap_box_set_wrap_policy (ADW_WRAP_BOX (wrap), ADW_WRAP_MINIMUM);
  adw_wrap_box_set_justify (ADW_WRAP_BOX (wrap), ADW_JUSTIFY_FILL);
  adw_wrap_box_set_justify_last_line (ADW_WRAP_BOX (wrap), TRUE);
  for (gsize i = 0; i < n_parts; i++)
    if (kring_record_has (record, parts[i].field) || (has_open && kring_desk_get_editable (desk)))
      adw_wrap_box_append (ADW_WRAP_BOX (wrap), create_part (desk, record, &parts[i]));

  return wrap;
}

static void
add_person (GtkBox     *box,
            const char *words)
{
  GtkWidget *label = create_words (words, "caption-heading");

  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (box, label);
}

void
kring_views_fill (GtkBox      *box,
                  KringDesk   *desk,
                  KringRecord *meeting)
{
  KringShare *share = kring_desk_get_share (desk);
  GPtrArray *views = kring_share_list (share, KRING_NOUN_PERSPECTIVE);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < views->len; i++)
    {
      KringRecord *person = kring_share_follow (share, views->pdata[i], "person");
      const char *via = kring_record_get_text (views->pdata[i], "via");
      g_autofree char *words = NULL;

      if (kring_record_get_ref (views->pdata[i], "meeting") != kring_record_get_id (meeting) || person == NULL)
        continue;
      if (!has_heading)
        {
          GtkWidget *heading = create_words (_("Everybody's view"), "heading");

          gtk_widget_set_margin_top (heading, 12);
          gtk_box_append (box, heading);
        }
      has_heading = TRUE;
      words = g_strdup_printf ("%s%s%s", kring_person_name (person), via != NULL ? " · " : "", via != NULL ? via : "");
      add_person (box, words);
      gtk_box_append (box, create_parts (desk, views->pdata[i], view_parts, G_N_ELEMENTS (view_parts), TRUE));
    }
}
