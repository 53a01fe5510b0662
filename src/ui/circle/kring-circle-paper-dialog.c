/* kring-circle-paper-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-paper-dialog.h"

#include <glib/gi18n.h>

#include "kring-circle-model.h"
#include "kring-dialogs.h"
#include "kring-edits-take-over.h"
#include "kring-quick-add.h"

struct _KringCirclePaperDialog
{
  AdwDialog         parent_instance;

  KringDesk        *desk;
  gint64            circle;
  char            **rings;
  GPtrArray        *sides;       /* char*; where there are none: one NULL */
  guint             ring, side;  /* where one is */
  GPtrArray       **names;       /* of this ring, for each side: char*, as typed */

  AdwToastOverlay  *toasts;
  GtkLabel         *ring_label;
  GtkLabel         *side_label;
  GtkEditable      *entry;
  GtkLabel         *understood_label;
  GtkListBox       *names_box;
  GtkLabel         *present_label;
  GtkWidget        *back_button;
  GtkButton        *next_button;
};

G_DEFINE_FINAL_TYPE (KringCirclePaperDialog, kring_circle_paper_dialog, ADW_TYPE_DIALOG)

static KringRecord *
get_circle (KringCirclePaperDialog *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->circle);
}

static gboolean
is_last (KringCirclePaperDialog *self)
{
  return self->side + 1 == self->sides->len && self->ring + 1 == g_strv_length (self->rings);
}

/* Who stands in this ring and on this side already. */
static char *
write_present (KringCirclePaperDialog *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *placements = kring_share_parts (share, get_circle (self), KRING_NOUN_PLACEMENT);
  const char *side = self->sides->pdata[self->side];
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (share, placements->pdata[i], "person");

      if (person != NULL && kring_record_get_int (placements->pdata[i], "ring") == (gint64) self->ring + 1
          && g_strcmp0 (kring_record_get_text (placements->pdata[i], "sector"), side) == 0)
        g_ptr_array_add (names, (char *) kring_person_name (person));
    }
  if (names->len == 0)
    return NULL;

  g_ptr_array_add (names, NULL);
  joined = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  /* Translators: names of people who stand in the circle already */
  return g_strdup_printf (_("Already there: %s"), joined);
}

static void show_place (KringCirclePaperDialog *self);

static void
remove_cb (KringCirclePaperDialog *self,
           GtkWidget              *button)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));

  g_ptr_array_remove_index (self->names[self->side], index);
  show_place (self);
}

static GtkWidget *
create_row (KringCirclePaperDialog *self,
            const char             *name,
            guint                   index)
{
  GtkWidget *row = adw_action_row_new (), *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *words = g_strdup_printf (_("Take out %s"), name);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
show_place (KringCirclePaperDialog *self)
{
  const char *side = self->sides->pdata[self->side];
  GPtrArray *names = self->names[self->side];
  gboolean is_end_of_ring = self->side + 1 == self->sides->len;
  g_autofree char *present = NULL;

  if (get_circle (self) == NULL)
    return;

  present = write_present (self);
  gtk_label_set_label (self->ring_label, self->rings[self->ring]);
  gtk_label_set_label (self->side_label, side != NULL ? side : "");
  gtk_widget_set_visible (GTK_WIDGET (self->side_label), side != NULL);
  gtk_label_set_label (self->present_label, present != NULL ? present : "");
  gtk_list_box_remove_all (self->names_box);
  for (guint i = 0; i < names->len; i++)
    gtk_list_box_append (self->names_box, create_row (self, names->pdata[i], i));
  gtk_widget_set_visible (GTK_WIDGET (self->names_box), names->len > 0);

  gtk_widget_set_sensitive (self->back_button, self->ring > 0 || self->side > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), !is_last (self));
  gtk_button_set_label (self->next_button, is_end_of_ring ? _("_Next Ring") : _("_Next Side"));
}

/* Somebody the family knows by just that name, or somebody new. */
static void
fill_name (KringCirclePaperDialog *self,
           const char             *text,
           KringPaperName         *name,
           KringQuickPerson       *said)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *known = kring_quick_add_find_known (share, text);

  if (known != NULL)
    name->person = kring_record_get_id (known);
  else if (kring_quick_person_read (said, share, text))
    name->said = said;
}

static gboolean
has_name (const KringPaperName *names,
          guint                 n_names,
          gint64                person)
{
  for (guint i = 0; i < n_names; i++)
    if (person != 0 && names[i].person == person)
      return TRUE;

  return FALSE;
}

static guint
count_names (KringCirclePaperDialog *self)
{
  guint n = 0;

  for (guint side = 0; side < self->sides->len; side++)
    n += self->names[side]->len;

  return n;
}

static void
forget_names (KringCirclePaperDialog *self)
{
  for (guint side = 0; side < self->sides->len; side++)
    g_ptr_array_set_size (self->names[side], 0);
}

static void
tell_taken (KringCirclePaperDialog *self,
            guint                   n)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u name taken over in “%s”", "%u names taken over in “%s”", n), n,
                                            self->rings[self->ring]);

  kring_desk_say (self->desk, words, TRUE);
}

/* All that was written for this ring, as one action. FALSE, and all still there, when it could not be saved. */
static gboolean
save_ring (KringCirclePaperDialog  *self,
           GError                 **error)
{
  guint n = 0, n_written = count_names (self);
  g_autofree KringPaperName *names = g_new0 (KringPaperName, n_written + 1);
  g_autofree KringQuickPerson *said = g_new0 (KringQuickPerson, n_written + 1);
  KringRecord *circle = get_circle (self);
  gboolean saved;

  if (n_written == 0 || circle == NULL || !kring_desk_get_editable (self->desk))
    return TRUE;

  for (guint side = 0; side < self->sides->len; side++)
    for (guint i = 0; i < self->names[side]->len; i++)
      {
        names[n] = (KringPaperName) { .sector = self->sides->pdata[side] };
        fill_name (self, self->names[side]->pdata[i], &names[n], &said[n]);
        if ((names[n].person != 0 || names[n].said != NULL) && !has_name (names, n, names[n].person))
          n++;
      }

  saved = n == 0 || kring_edit_take_over (kring_desk_get_store (self->desk), circle, (int) self->ring + 1, names, n, error);
  for (guint i = 0; i < n; i++)
    if (names[i].said != NULL)
      kring_quick_person_clear (&said[i]);
  if (!saved)
    return FALSE;

  forget_names (self);
  if (n > 0)
    tell_taken (self, n);
  return TRUE;
}

/* FALSE, said in words, when it could not be saved: what was written stays. */
static gboolean
leave_ring (KringCirclePaperDialog *self)
{
  g_autoptr(GError) error = NULL;

  if (save_ring (self, &error))
    return TRUE;

  kring_dialogs_say (self->toasts, error->message, FALSE);
  return FALSE;
}

static void
changed_cb (KringCirclePaperDialog *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *known = *text != '\0' ? kring_quick_add_find_known (share, text) : NULL;
  g_autofree char *words = known == NULL ? kring_quick_add_describe (share, text) : NULL;
  g_autofree char *line = NULL;

  if (known != NULL)
    line = g_strdup_printf (_("Enter takes: %s"), kring_person_name (known));
  else if (words != NULL)
    line = g_strdup_printf (_("Enter adds: %s"), words);
  else if (!is_last (self))
    line = g_strdup (_("Enter on an empty line goes on to the next side."));
  gtk_label_set_label (self->understood_label, line != NULL ? line : "");
}

static void
go (KringCirclePaperDialog *self,
    guint                   ring,
    guint                   side)
{
  if (ring != self->ring && !leave_ring (self))
    return;

  self->ring = ring;
  self->side = side;
  show_place (self);
  changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* What is on the line counts, even without Enter. */
static void
take_line (KringCirclePaperDialog *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (*text == '\0')
    return;

  g_ptr_array_add (self->names[self->side], g_steal_pointer (&text));
  gtk_editable_set_text (self->entry, "");
  show_place (self);
}

static void
next_cb (KringCirclePaperDialog *self)
{
  take_line (self);
  if (self->side + 1 < self->sides->len)
    go (self, self->ring, self->side + 1);
  else if (!is_last (self))
    go (self, self->ring + 1, 0);
}

static void
back_cb (KringCirclePaperDialog *self)
{
  take_line (self);
  if (self->side > 0)
    go (self, self->ring, self->side - 1);
  else if (self->ring > 0)
    go (self, self->ring - 1, self->sides->len - 1);
}

static void
activate_cb (KringCirclePaperDialog *self)
{
  if (*gtk_editable_get_text (self->entry) == '\0')
    next_cb (self);
  else
    take_line (self);
}

static void
done_cb (KringCirclePaperDialog *self)
{
  take_line (self);
  if (leave_ring (self))
    adw_dialog_close (ADW_DIALOG (self));
}

/* Nothing that was written gets lost. */
static void
kring_circle_paper_dialog_closed (AdwDialog *dialog)
{
  KringCirclePaperDialog *self = KRING_CIRCLE_PAPER_DIALOG (dialog);
  g_autoptr(GError) error = NULL;

  take_line (self);
  if (!save_ring (self, &error))
    kring_desk_say_error (self->desk, error);
}

static void
kring_circle_paper_dialog_dispose (GObject *object)
{
  KringCirclePaperDialog *self = KRING_CIRCLE_PAPER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_PAPER_DIALOG);
  for (guint side = 0; self->names != NULL && side < self->sides->len; side++)
    g_ptr_array_unref (self->names[side]);
  g_clear_pointer (&self->names, g_free);
  g_clear_pointer (&self->sides, g_ptr_array_unref);
  g_clear_pointer (&self->rings, g_strfreev);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_paper_dialog_parent_class)->dispose (object);
}

static void
kring_circle_paper_dialog_class_init (KringCirclePaperDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_paper_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = kring_circle_paper_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/kringapp/Kring/ui/kring-circle-paper-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, ring_label);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, side_label);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, understood_label);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, names_box);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, present_label);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, back_button);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePaperDialog, next_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
kring_circle_paper_dialog_init (KringCirclePaperDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_circle_paper_dialog_new (KringDesk   *desk,
                               KringRecord *circle)
{
  KringCirclePaperDialog *self = g_object_new (KRING_TYPE_CIRCLE_PAPER_DIALOG, NULL);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (kring_desk_get_share (desk), kring_record_get_id (circle), 0);

  self->desk = g_object_ref (desk);
  self->circle = kring_record_get_id (circle);
  self->rings = g_strdupv (model->rings);
  self->sides = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < model->sides->len; i++)
    g_ptr_array_add (self->sides, g_strdup (((KringCircleSide *) model->sides->pdata[i])->label));
  if (self->sides->len == 0)
    g_ptr_array_add (self->sides, NULL);
  self->names = g_new0 (GPtrArray *, self->sides->len);
  for (guint i = 0; i < self->sides->len; i++)
    self->names[i] = g_ptr_array_new_with_free_func (g_free);

  g_signal_connect_object (desk, "notify::share", G_CALLBACK (show_place), self, G_CONNECT_SWAPPED);
  show_place (self);
  changed_cb (self);

  return ADW_DIALOG (self);
}
