/* kring-merge-source.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-merge-source.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-fold.h"
#include "kring-merge-dialog.h"
#include "kring-store-error.h"

#define MANY 8   /* families; more are searched */

struct _KringMergeSource
{
  AdwDialog         parent_instance;

  KringDesk        *desk;
  GtkWidget        *parent;
  GPtrArray        *families;     /* KringCupboardFamily */
  GPtrArray        *rows;         /* GtkWidget, beside them; not held */

  AdwExpanderRow   *families_row;
  GtkEditable      *search_row;
  GtkLabel         *reason_label;
};

G_DEFINE_FINAL_TYPE (KringMergeSource, kring_merge_source, ADW_TYPE_DIALOG)

typedef struct {
  KringDesk *desk;
  GtkWidget *parent;
} Choosing;

static void
end_choosing (Choosing *choosing)
{
  g_object_unref (choosing->desk);
  g_object_unref (choosing->parent);
  g_free (choosing);
}

/* Takes @chronology; NULL: @error tells why. */
static void
show (KringDesk       *desk,
      GtkWidget       *parent,
      KringChronology *chronology,
      const char      *source,
      const GError    *error)
{
  if (chronology == NULL)
    kring_desk_say_error (desk, error);
  else if (!kring_desk_get_editable (desk) || gtk_widget_get_root (parent) == NULL)
    kring_chronology_free (chronology);
  else
    adw_dialog_present (kring_merge_dialog_new (desk, chronology, source), parent);
}

/* The name of the file, without what only a computer reads. */
static char *
guess_source (GFile *file)
{
  char *name = g_file_get_basename (file);
  char *dot = strrchr (name, '.');

  if (dot != NULL && dot > name)
    *dot = '\0';

  return g_strdelimit (name, "_", ' ');
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  Choosing *choosing = user_data;
  g_autofree char *data = NULL;
  g_autofree char *source = guess_source (G_FILE (object));
  gsize size;
  g_autoptr(GError) reason = NULL;
  g_autoptr(GError) error = NULL;
  KringChronology *chronology = NULL;

  if (!g_file_load_contents_finish (G_FILE (object), result, &data, &size, NULL, &reason))
    kring_store_error_set_file (&error, reason, KRING_STORE_ERROR_UNREADABLE);
  else
    chronology = kring_others_read_bytes (kring_desk_get_others (choosing->desk), data, size,
                                          kring_desk_get_today (choosing->desk), &error);

  show (choosing->desk, choosing->parent, chronology, source, error);
  end_choosing (choosing);
}

/* One in the cupboard itself; FALSE: it is none. */
static gboolean
read_family_file (Choosing *choosing,
                  GFile    *file)
{
  KringOthers *others = kring_desk_get_others (choosing->desk);
  const char *path = g_file_peek_path (file);
  g_autofree char *id = others != NULL && path != NULL ? kring_others_find_file (others, path) : NULL;
  g_autofree char *source = guess_source (file);
  g_autoptr(GError) error = NULL;

  if (id == NULL)
    return FALSE;

  show (choosing->desk, choosing->parent, kring_others_read (others, id, &error), source, error);
  return TRUE;
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);

  if (file != NULL && !read_family_file (user_data, file))
    g_file_load_contents_async (file, NULL, read_cb, user_data);
  else
    end_choosing (user_data);
}

static void
ask_for_file (KringDesk *desk,
              GtkWidget *parent)
{
  static const char * const suffixes[] = { "csv", "tsv", "txt", "json", "kring" };
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  Choosing *choosing = g_new0 (Choosing, 1);

  /* Translators: kinds of files */
  gtk_file_filter_set_name (filter, _("Lists (CSV) and families"));
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Merge With Another Timeline"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  choosing->desk = g_object_ref (desk);
  choosing->parent = g_object_ref (parent);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (parent)), NULL, chosen_cb, choosing);
}

static void
file_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringMergeSource *self = KRING_MERGE_SOURCE (widget);
  g_autoptr(KringDesk) desk = g_object_ref (self->desk);
  g_autoptr(GtkWidget) parent = g_object_ref (self->parent);

  adw_dialog_close (ADW_DIALOG (self));
  ask_for_file (desk, parent);
}

/* What cannot be read is told here, so that one can choose another. */
static void
family_cb (KringMergeSource *self,
           GtkWidget        *row)
{
  KringCupboardFamily *family = g_object_get_data (G_OBJECT (row), "family");
  g_autoptr(KringDesk) desk = g_object_ref (self->desk);
  g_autoptr(GtkWidget) parent = g_object_ref (self->parent);
  g_autofree char *source = g_strdup (kring_cupboard_family_get_title (family));
  g_autoptr(GError) error = NULL;
  KringChronology *chronology = kring_others_read (kring_desk_get_others (desk), kring_cupboard_family_get_id (family), &error);

  gtk_label_set_text (self->reason_label, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), error != NULL);
  if (chronology == NULL)
    return;

  adw_dialog_close (ADW_DIALOG (self));
  show (desk, parent, chronology, source, NULL);
}

static void
search_cb (KringMergeSource *self)
{
  g_autofree char *sought = kring_fold (gtk_editable_get_text (self->search_row));

  g_strstrip (sought);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *title = kring_fold (kring_cupboard_family_get_title (self->families->pdata[i]));

      gtk_widget_set_visible (self->rows->pdata[i], strstr (title, sought) != NULL);
    }
}

static void
add_family (KringMergeSource    *self,
            KringCupboardFamily *family)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_cupboard_family_get_title (family));
  if (kring_cupboard_family_get_is_sample (family))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("all invented"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "family", family);   /* the list of families keeps it */
  g_signal_connect_object (row, "activated", G_CALLBACK (family_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  adw_expander_row_add_row (self->families_row, row);
}

static void
kring_merge_source_dispose (GObject *object)
{
  KringMergeSource *self = KRING_MERGE_SOURCE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_MERGE_SOURCE);
  g_clear_object (&self->desk);
  g_clear_object (&self->parent);

  G_OBJECT_CLASS (kring_merge_source_parent_class)->dispose (object);
}

static void
kring_merge_source_finalize (GObject *object)
{
  KringMergeSource *self = KRING_MERGE_SOURCE (object);

  g_clear_pointer (&self->families, g_ptr_array_unref);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (kring_merge_source_parent_class)->finalize (object);
}

static void
kring_merge_source_class_init (KringMergeSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_merge_source_dispose;
  object_class->finalize = kring_merge_source_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-merge-source.ui");
  gtk_widget_class_bind_template_child (widget_class, KringMergeSource, families_row);
  gtk_widget_class_bind_template_child (widget_class, KringMergeSource, search_row);
  gtk_widget_class_bind_template_child (widget_class, KringMergeSource, reason_label);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);

  gtk_widget_class_install_action (widget_class, "source.file", NULL, file_action);
}

static void
kring_merge_source_init (KringMergeSource *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_merge_source_choose (KringDesk *desk,
                           GtkWidget *parent)
{
  KringOthers *others = kring_desk_get_others (desk);
  g_autoptr(GPtrArray) families = others != NULL ? kring_others_list (others) : NULL;
  KringMergeSource *self;

  if (families == NULL || families->len == 0)
    {
      ask_for_file (desk, parent);
      return;
    }

  self = g_object_new (KRING_TYPE_MERGE_SOURCE, NULL);
  self->desk = g_object_ref (desk);
  self->parent = g_object_ref (parent);
  self->families = g_steal_pointer (&families);
  gtk_widget_set_visible (GTK_WIDGET (self->search_row), self->families->len > MANY);
  for (guint i = 0; i < self->families->len; i++)
    add_family (self, self->families->pdata[i]);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
