/* kring-related-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-related-row.h"

#include <glib/gi18n.h>

#include "kring-captions.h"

struct _KringRelatedRow
{
  AdwExpanderRow             parent_instance;

  const KringInspectedGroup *groups;
  guint                      n_groups;
  guint                      place;
  gboolean                   can_add;
  KringShare                *share;
  GPtrArray                 *records;    /* KringRecord, borrowed from the share */
  GPtrArray                 *names;      /* beside them: the field whose name they go by, or NULL */
  GPtrArray                 *rows;       /* those that are made */
};

G_DEFINE_FINAL_TYPE (KringRelatedRow, kring_related_row, ADW_TYPE_EXPANDER_ROW)

static void
find_records (KringRelatedRow           *self,
              const KringInspectedGroup *group,
              gint64                     id)
{
  GPtrArray *list = kring_share_list (self->share, group->list);

  for (guint i = 0; i < list->len; i++)
    {
      KringRecord *record = list->pdata[i];

      if (kring_record_get_ref (record, group->field) != id)
        continue;
      if (group->shows != NULL)
        record = kring_share_follow (self->share, record, group->shows);
      if (record != NULL && !g_ptr_array_find (self->records, record, NULL))
        {
          g_ptr_array_add (self->records, record);
          g_ptr_array_add (self->names, (char *) group->names);
        }
    }
}

static char *
get_title (KringRelatedRow *self,
           guint            index)
{
  const char *name = self->names->pdata[index];
  KringRecord *record = self->records->pdata[index];
  KringRecord *named = name != NULL ? kring_share_follow (self->share, record, name) : NULL;

  return kring_caption_title (self->share, named != NULL ? named : record);
}

static char *
get_detail (KringRelatedRow *self,
            guint            index)
{
  KringRecord *record = self->records->pdata[index];

  return self->names->pdata[index] != NULL ? kring_caption_title (self->share, record)
                                           : kring_caption_detail (self->share, record);
}

static void
add_row (KringRelatedRow *self,
         guint            index)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = get_title (self, index);
  g_autofree char *detail = get_detail (self, index);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail != NULL ? detail : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", kring_record_get_id (self->records->pdata[index]));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "inspector.select");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_button (KringRelatedRow *self)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(self->groups->add));
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "u", self->place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "inspector.add");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (KringRelatedRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  for (guint i = 0; i < self->records->len; i++)
    add_row (self, i);
  if (self->can_add)
    add_button (self);
}

static void
expanded_cb (KringRelatedRow *self)
{
  if (self->rows->len == 0)
    fill (self);
}

static void
kring_related_row_dispose (GObject *object)
{
  KringRelatedRow *self = KRING_RELATED_ROW (object);

  g_clear_object (&self->share);

  G_OBJECT_CLASS (kring_related_row_parent_class)->dispose (object);
}

static void
kring_related_row_finalize (GObject *object)
{
  KringRelatedRow *self = KRING_RELATED_ROW (object);

  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (kring_related_row_parent_class)->finalize (object);
}

static void
kring_related_row_class_init (KringRelatedRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_related_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_related_row_finalize;
}

static void
kring_related_row_init (KringRelatedRow *self)
{
  self->records = g_ptr_array_new ();
  self->names = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
kring_related_row_new (const KringInspectedGroup *groups,
                       guint                      n_groups,
                       guint                      place)
{
  KringRelatedRow *self = g_object_new (KRING_TYPE_RELATED_ROW,
                                        "title", _(groups->label),
                                        "use-markup", FALSE,
                                        "subtitle-lines", 1,
                                        NULL);

  self->groups = groups;
  self->n_groups = n_groups;
  self->place = place;
  return GTK_WIDGET (self);
}

void
kring_related_row_show (KringRelatedRow *self,
                        KringShare      *share,
                        gint64           id,
                        gboolean         editable)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;
  g_autofree char *told = NULL;

  g_set_object (&self->share, share);
  g_ptr_array_set_size (self->records, 0);
  g_ptr_array_set_size (self->names, 0);
  for (guint i = 0; i < self->n_groups; i++)
    find_records (self, &self->groups[i], id);

  for (guint i = 0; i < self->records->len; i++)
    g_strv_builder_take (builder, get_title (self, i));
  titles = g_strv_builder_end (builder);
  told = g_strjoinv (" · ", titles);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), told);
  self->can_add = editable && self->groups->add != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), self->records->len > 0 || self->can_add);
  fill (self);
}
