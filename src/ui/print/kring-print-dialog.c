/* kring-print-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-print-dialog.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-document.h"
#include "kring-for-whom.h"
#include "kring-page-view.h"
#include "kring-paper-file.h"
#include "kring-print-circle.h"
#include "kring-print-format.h"
#include "kring-print-out.h"
#include "kring-print-version.h"
#include "kring-subjects.h"

#define PAGE_WIDTH  620   /* pixels; a page is seen whole on a laptop */
#define SAVE_ACTION "print.save-"   /* and the suffix of a format */

struct _KringPrintDialog
{
  AdwDialog           parent_instance;

  KringDesk          *desk;
  GSettings          *settings;
  GPtrArray          *subjects;     /* KringRecord of the reader's share, as in subject_row */
  KringSheet         *sheet;        /* NULL: nothing for this reader */
  gboolean            is_filling;

  AdwComboRow        *document_row;
  AdwComboRow        *subject_row;
  KringForWhom       *for_whom;
  AdwComboRow        *paper_row;
  AdwSwitchRow       *large_row;
  AdwSwitchRow       *translated_row;
  AdwSwitchRow       *child_words_row;
  KringPrintCircle   *circle;
  KringPrintVersion  *version;
  AdwToastOverlay    *toasts;
  GtkStack           *stack;
  GtkBox             *pages;
  AdwStatusPage      *nothing_page;
  GtkWidget          *show_button;
  GtkWidget          *save_button;
  GtkWidget          *format_button;
  GtkWidget          *print_button;
};

G_DEFINE_FINAL_TYPE (KringPrintDialog, kring_print_dialog, ADW_TYPE_DIALOG)

static const KringDocument *
get_document (KringPrintDialog *self)
{
  return &kring_document_list ()[adw_combo_row_get_selected (self->document_row)];
}

/* NULL: the whole family. */
static KringRecord *
get_subject (KringPrintDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->subject_row);

  return selected < self->subjects->len ? self->subjects->pdata[selected] : NULL;
}

static KringShare *
get_share (KringPrintDialog *self)
{
  return kring_for_whom_get_share (self->for_whom);
}

static KringPrinted
get_printed (KringPrintDialog *self)
{
  return (KringPrinted) {
    .sheet = self->sheet, .share = get_share (self), .subject = get_subject (self),
    .is_circle = g_str_equal (get_document (self)->code, "circle"),
  };
}

static KringSheet *
create_sheet (KringPrintDialog  *self,
              GError           **error)
{
  KringRecord *subject = get_subject (self);
  KringDocumentOptions options = {
    .paper = adw_combo_row_get_selected (self->paper_row) == 0 ? KRING_PAPER_A4 : KRING_PAPER_A3,
    .large_print = adw_switch_row_get_active (self->large_row),
    .translated = adw_switch_row_get_active (self->translated_row),
    .child_words = adw_switch_row_get_active (self->child_words_row),
    .day = kring_desk_get_today (self->desk),
    .moment = kring_desk_get_moment (self->desk),
    .subject = subject != NULL ? kring_record_get_id (subject) : 0,
  };

  kring_print_circle_apply (self->circle, &options);
  kring_print_version_apply (self->version, get_share (self), &options);
  kring_print_version_tell (self->version, get_share (self), &options);
  return kring_document_create (get_document (self)->code, get_share (self), &options, error);
}

/* A counsellor who sees everything may know how much it is; over somebody else's shoulder nobody does. */
static void
tell_left_out (KringPrintDialog *self)
{
  guint n = 0;
  g_autofree char *words = NULL;

  if (kring_desk_get_editable (self->desk) && get_share (self) != NULL)
    n = kring_subjects_count_left_out (kring_desk_get_share (self->desk), get_share (self), get_document (self)->code,
                                       get_subject (self));
  if (n > 0)
    /* Translators: how many lines, events or people are not on paper for this reader */
    words = g_strdup_printf (ngettext ("%u thing is left out.", "%u things are left out.", n), n);

  kring_for_whom_set_left_out (self->for_whom, words);
}

/* What this document can be saved as; where that is PDF alone there is nothing to choose. */
static void
offer_formats (KringPrintDialog *self)
{
  KringPrinted printed = get_printed (self);
  guint n = 0;

  for (const KringPrintFormat *format = kring_print_formats (); format->suffix != NULL; format++)
    {
      g_autofree char *action = g_strconcat (SAVE_ACTION, format->suffix, NULL);
      gboolean is_offered = format->is_offered (&printed);

      gtk_widget_action_set_enabled (GTK_WIDGET (self), action, is_offered);
      n += is_offered;
    }
  gtk_widget_set_visible (self->format_button, n > 1);
}

static void
show_pages (KringPrintDialog *self)
{
  guint n = self->sheet != NULL ? kring_sheet_get_n_pages (self->sheet) : 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_box_remove (self->pages, child);
  for (guint i = 0; i < n; i++)
    gtk_box_append (self->pages, kring_page_view_new (self->sheet, i, PAGE_WIDTH));

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "pages" : "nothing");
  gtk_widget_set_sensitive (self->show_button, n > 0);
  offer_formats (self);
  gtk_widget_set_sensitive (self->print_button, n > 0);
}

static void
renew (KringPrintDialog *self)
{
  g_autoptr(GError) error = NULL;

  g_clear_object (&self->sheet);
  kring_print_circle_show (self->circle, get_document (self)->code, get_share (self), get_subject (self));
  if (get_share (self) != NULL)
    self->sheet = create_sheet (self, &error);
  adw_status_page_set_description (self->nothing_page, error != NULL ? error->message
                                                                     : _("There is nobody here who can be this reader."));
  tell_left_out (self);
  show_pages (self);
}

static void
choice_cb (KringPrintDialog *self)
{
  if (self->is_filling)
    return;

  g_settings_set_string (self->settings, "print-paper", adw_combo_row_get_selected (self->paper_row) == 0 ? "a4" : "a3");
  g_settings_set_boolean (self->settings, "print-large", adw_switch_row_get_active (self->large_row));
  renew (self);
}

static void
fill_row (KringPrintDialog *self,
          AdwComboRow      *row,
          GtkStringList    *titles,
          guint             chosen,
          guint             least)
{
  self->is_filling = TRUE;
  adw_combo_row_set_model (row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (row, chosen);
  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (row), g_list_model_get_n_items (G_LIST_MODEL (titles)) >= least);
}

/* Another document, or another reader: what they may choose from may be something else. */
static void
what_cb (KringPrintDialog *self)
{
  const char *code = get_document (self)->code;
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  gboolean has_more;
  guint chosen = 0;

  if (self->is_filling)
    return;

  has_more = g_str_equal (code, "plan") && kring_for_whom_get_profile (self->for_whom) != KRING_PROFILE_CHILD;
  g_ptr_array_set_size (self->subjects, 0);
  if (get_share (self) != NULL)
    {
      g_ptr_array_unref (self->subjects);
      self->subjects = kring_subjects_list (get_share (self), code);
    }
  for (guint i = 0; i < self->subjects->len; i++)
    {
      g_autofree char *title = kring_subjects_get_title (get_share (self), self->subjects->pdata[i]);

      gtk_string_list_append (titles, title);
      if (kring_record_get_id (self->subjects->pdata[i]) == kring_desk_get_circle (self->desk))
        chosen = i;
    }

  fill_row (self, self->subject_row, titles, chosen, 2);
  gtk_widget_set_visible (GTK_WIDGET (self->child_words_row), has_more);
  gtk_widget_set_visible (GTK_WIDGET (self->translated_row), has_more);
  kring_print_version_set_document (self->version, code, get_share (self));
  gtk_widget_set_visible (self->show_button, g_str_equal (code, "places"));
  renew (self);
}

static void
fill_rows (KringPrintDialog *self,
           const char       *document)
{
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  g_autofree char *paper = g_settings_get_string (self->settings, "print-paper");
  guint chosen = 0;

  for (guint i = 0; kring_document_list ()[i].code != NULL; i++)
    {
      gtk_string_list_append (titles, _(kring_document_list ()[i].title));
      if (g_strcmp0 (kring_document_list ()[i].code, document) == 0)
        chosen = i;
    }

  self->is_filling = TRUE;
  adw_combo_row_set_model (self->document_row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->document_row, chosen);
  adw_combo_row_set_selected (self->paper_row, g_str_equal (paper, "a3") ? 1 : 0);
  adw_switch_row_set_active (self->large_row, g_settings_get_boolean (self->settings, "print-large"));
  self->is_filling = FALSE;
  kring_for_whom_set_desk (self->for_whom, self->desk);
}

static void
say (KringPrintDialog *self,
     const char       *words)
{
  kring_dialogs_say (self->toasts, words, FALSE);
}

/* Nothing to say to who thought better of it. */
static void
say_error (KringPrintDialog *self,
           const GError     *error)
{
  if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    say (self, error->message);
}

static GtkWindow *
get_window (KringPrintDialog *self)
{
  return GTK_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_WINDOW));
}

static gboolean
note_down (KringPrintDialog  *self,
           const char        *what,
           const char        *object,
           GError           **error)
{
  return kring_store_log_access (kring_desk_get_store (self->desk), what,
                                 object != NULL ? object : get_document (self)->code,
                                 (int) kring_sheet_get_n_pages (self->sheet), error);
}

/* A file that somebody is choosing a place for. */
typedef struct {
  KringPrintDialog       *dialog;
  const KringPrintFormat *format;
} Saving;

static void
free_saving (Saving *saving)
{
  g_object_unref (saving->dialog);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, free_saving)

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  KringPrintDialog *self = saving->dialog;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  const char *path = file != NULL ? g_file_peek_path (file) : NULL;

  if (self->desk == NULL)   /* the family was closed meanwhile */
    return;
  if (file != NULL && path == NULL)
    say (self, _("Choose a folder on this computer."));
  else if (path != NULL && kring_print_dialog_save (self, saving->format->suffix, path, &error))
    say (self, _("Saved"));
  else
    say_error (self, error);
}

static void
save_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  KringPrintDialog *self = KRING_PRINT_DIALOG (widget);
  const KringPrintFormat *format = kring_print_format_find (action + sizeof SAVE_ACTION - 1);
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = kring_print_dialog_get_name (self, format->suffix);
  Saving *saving = g_new0 (Saving, 1);

  saving->dialog = g_object_ref (self);
  saving->format = format;
  gtk_file_filter_add_mime_type (filter, format->mime);
  gtk_file_filter_add_suffix (filter, format->suffix);
  gtk_file_dialog_set_title (dialog, _(format->title));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_save (dialog, get_window (self), NULL, saved_cb, saving);
}

static void
printed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(KringPrintDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (kring_print_out_finish (result, &error) && note_down (self, "print", NULL, &error))
    say (self, _("Sent to the printer"));
  else
    say_error (self, error);
}

static void
print_cb (KringPrintDialog *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = kring_sheet_to_pdf (self->sheet, &error);
  double width, height;

  if (pdf == NULL)
    {
      say_error (self, error);
      return;
    }

  kring_sheet_get_page_size (self->sheet, &width, &height);
  kring_print_out (get_window (self), pdf, width, height, printed_cb, g_object_ref (self));
}

/* The pictures of the pages are shown from their pages; this one has none. */
static void
show_cb (KringPrintDialog *self)
{
  KringDocumentOptions options = { 0 };

  kring_print_version_apply (self->version, NULL, &options);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-places", "x", options.child);
}

static void
kring_print_dialog_dispose (GObject *object)
{
  KringPrintDialog *self = KRING_PRINT_DIALOG (object);

  self->is_filling = TRUE;   /* rows that go away choose nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PRINT_DIALOG);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_object (&self->sheet);
  g_clear_object (&self->settings);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_print_dialog_parent_class)->dispose (object);
}

static void
kring_print_dialog_class_init (KringPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_print_dialog_dispose;

  g_type_ensure (KRING_TYPE_FOR_WHOM);
  g_type_ensure (KRING_TYPE_PRINT_CIRCLE);
  g_type_ensure (KRING_TYPE_PRINT_VERSION);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, document_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, subject_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, for_whom);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, paper_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, large_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, child_words_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, translated_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, circle);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, version);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, nothing_page);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, show_button);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, format_button);
  gtk_widget_class_bind_template_child (widget_class, KringPrintDialog, print_button);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, what_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);

  for (const KringPrintFormat *format = kring_print_formats (); format->suffix != NULL; format++)
    {
      g_autofree char *action = g_strconcat (SAVE_ACTION, format->suffix, NULL);

      gtk_widget_class_install_action (widget_class, action, NULL, save_action);
    }
}

static void
kring_print_dialog_init (KringPrintDialog *self)
{
  self->settings = g_settings_new (APP_ID);
  self->subjects = g_ptr_array_new ();
  self->is_filling = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_print_dialog_new (KringDesk  *desk,
                        const char *document)
{
  KringPrintDialog *self = g_object_new (KRING_TYPE_PRINT_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  kring_print_circle_set_lens (self->circle, kring_desk_get_lens (desk));
  fill_rows (self, document);

  return ADW_DIALOG (self);
}

KringSheet *
kring_print_dialog_get_sheet (KringPrintDialog *self)
{
  return self->sheet;
}

char *
kring_print_dialog_get_name (KringPrintDialog *self,
                             const char       *suffix)
{
  g_autofree char *title = g_utf8_strdown (_(get_document (self)->title), -1);

  return g_strconcat (title, ".", suffix, NULL);
}

gboolean
kring_print_dialog_save (KringPrintDialog  *self,
                         const char        *suffix,
                         const char        *path,
                         GError           **error)
{
  const KringPrintFormat *format = kring_print_format_find (suffix);
  KringPrinted printed = get_printed (self);
  g_autoptr(GBytes) bytes = format->create (&printed, error);

  return bytes != NULL && note_down (self, "export", format->noted, error)
         && kring_paper_file_save (path, bytes, error);
}
