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
#include "kring-report-words.h"
#include "kring-words-edit.h"
#include "kring-words.h"

/* What a person tells, field by field, with the word over it. */
static const struct {
  const char *field;
  const char *words;
  const char *css_class;
} parts[] = {
  { "good", N_("What is good"), "kring-good" },
  { "worries", N_("What worries me"), "kring-worry" },
  { "needs", N_("What is needed"), "kring-next" },
};

/* One thing a line, under the word what it is. */
static GtkWidget *
create_part (KringDesk   *desk,
             KringRecord *view,
             gsize        part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *edit = kring_report_words_new_edit (desk, view, parts[part].field, _(parts[part].words));

  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), "○");
  gtk_widget_add_css_class (box, "kring-section");
  gtk_widget_add_css_class (box, parts[part].css_class);
  gtk_widget_set_size_request (box, 180, -1);
  gtk_box_append (GTK_BOX (box), kring_report_words_new (_(parts[part].words), "caption"));
  gtk_box_append (GTK_BOX (box), edit);

  return box;
}

/* The parts beside each other, or one below the other where there is no room. */
static GtkWidget *
create_parts (KringDesk   *desk,
              KringRecord *view)
{
  GtkWidget *wrap = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (wrap), 18);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (wrap), 6);
  adw_wrap_box_set_wrap_policy (ADW_WRAP_BOX (wrap), ADW_WRAP_MINIMUM);
  adw_wrap_box_set_justify (ADW_WRAP_BOX (wrap), ADW_JUSTIFY_FILL);
  adw_wrap_box_set_justify_last_line (ADW_WRAP_BOX (wrap), TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (kring_record_has (view, parts[i].field) || kring_desk_get_editable (desk))
      adw_wrap_box_append (ADW_WRAP_BOX (wrap), create_part (desk, view, i));

  return wrap;
}

static void
own_words_cb (GtkWidget  *check,
              GParamSpec *pspec,
              KringDesk  *desk)
{
  gboolean is_own = gtk_check_button_get_active (GTK_CHECK_BUTTON (check));
  g_autoptr(GError) error = NULL;

  if (!kring_edit_int (kring_desk_get_store (desk), g_object_get_data (G_OBJECT (check), "view"), "in_own_words",
                       is_own ? 1 : KRING_UNSET, &error))
    kring_desk_say_error (desk, error);
}

/* Whether these are their own words, and through whom they came: an interpreter, a letter. */
static void
add_how (GtkBox      *box,
         KringDesk   *desk,
         KringRecord *view)
{
  gboolean is_own = kring_record_get_flag (view, "in_own_words");
  GtkWidget *how = adw_wrap_box_new (), *check;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (how), 12);
  if (kring_desk_get_editable (desk))
    {
      check = gtk_check_button_new_with_label (_("In their own words"));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_own);
      g_object_set_data_full (G_OBJECT (check), "view", g_object_ref (view), g_object_unref);
      g_signal_connect_object (check, "notify::active", G_CALLBACK (own_words_cb), desk, 0);
      adw_wrap_box_append (ADW_WRAP_BOX (how), check);
    }
  else if (is_own)
    {
      adw_wrap_box_append (ADW_WRAP_BOX (how), kring_report_words_new (_("In their own words"), "dim-label"));
    }
  if (kring_record_has (view, "via") || kring_desk_get_editable (desk))
    adw_wrap_box_append (ADW_WRAP_BOX (how),
                         kring_report_words_new_edit (desk, view, "via", _("Through an interpreter, a letter, somebody?")));
  gtk_box_append (box, how);
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
      GtkWidget *name;

      if (kring_record_get_ref (views->pdata[i], "meeting") != kring_record_get_id (meeting) || person == NULL)
        continue;
      if (!has_heading)
        gtk_box_append (box, kring_report_words_new_heading (_("Everybody's view")));
      has_heading = TRUE;
      name = kring_report_words_new (kring_person_name (person), "caption-heading");
      gtk_widget_set_margin_top (name, 6);
      gtk_box_append (box, name);
      add_how (box, desk, views->pdata[i]);
      gtk_box_append (box, create_parts (desk, views->pdata[i]));
    }
}
