/* kring-feedback.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-feedback.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-face.h"
#include "kring-kinds.h"
#include "kring-picker.h"
#include "kring-report-words.h"

static const struct {
  const char *field;
  const char *words;
} questions[] = {
  { "good", N_("What was good?") },
  { "bad", N_("What was not good?") },
  { "effect", N_("What did it do for you?") },
};

static void
picked_cb (GtkWidget *picker,
           KringDesk *desk)
{
  int chosen = kring_picker_get_chosen (KRING_PICKER (picker));
  g_autoptr(GError) error = NULL;

  if (!kring_edit_text (kring_desk_get_store (desk), g_object_get_data (G_OBJECT (picker), "told"), "face",
                        chosen >= 0 ? kring_face_code ((guint) chosen) : NULL, &error))
    kring_desk_say_error (desk, error);
}

static void
add_face (GtkBox      *box,
          KringDesk   *desk,
          KringRecord *told)
{
  const char *face = kring_record_get_text (told, "face");
  GtkWidget *picker;

  if (!kring_desk_get_editable (desk))
    {
      if (face != NULL)
        gtk_box_append (box, kring_report_words_new (kring_kinds_words ("face", face, kring_language_get ()), "dim-label"));
      return;
    }

  picker = kring_picker_new_faces (_("Which face fits?"));
  for (guint i = 0; i < KRING_N_FACES; i++)
    if (g_strcmp0 (face, kring_face_code (i)) == 0)
      kring_picker_set_chosen (KRING_PICKER (picker), (int) i);
  g_object_set_data_full (G_OBJECT (picker), "told", g_object_ref (told), g_object_unref);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), desk, 0);
  gtk_box_append (box, picker);
}

/* Each question stands over its answer: an answer alone says nothing. */
static void
add_told (GtkBox      *box,
          KringDesk   *desk,
          KringRecord *told)
{
  KringRecord *person = kring_share_follow (kring_desk_get_share (desk), told, "person");

  gtk_box_append (box, kring_report_words_new (person != NULL ? kring_person_name (person) : _("Without a name"),
                                               "caption-heading"));
  add_face (box, desk, told);
  for (gsize i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      if (!kring_record_has (told, questions[i].field) && !kring_desk_get_editable (desk))
        continue;
      if (kring_record_has (told, questions[i].field))
        gtk_box_append (box, kring_report_words_new (_(questions[i].words), "dim-label"));
      gtk_box_append (box, kring_report_words_new_edit (desk, told, questions[i].field, _(questions[i].words)));
    }
}

void
kring_feedback_fill (GtkBox      *box,
                     KringDesk   *desk,
                     KringRecord *meeting)
{
  GPtrArray *rows = kring_share_list (kring_desk_get_share (desk), KRING_NOUN_FEEDBACK);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      if (kring_record_get_ref (rows->pdata[i], "meeting") != kring_record_get_id (meeting))
        continue;
      if (!has_heading)
        gtk_box_append (box, kring_report_words_new_heading (_("How was this meeting?")));
      has_heading = TRUE;
      add_told (box, desk, rows->pdata[i]);
    }
}
