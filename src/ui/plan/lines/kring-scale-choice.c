/* kring-scale-choice.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-scale-choice.h"

#include <glib/gi18n.h>

#include "kring-edits-line.h"
#include "kring-kinds.h"
#include "kring-words.h"

struct _KringScaleChoice
{
  AdwDialog     parent_instance;

  KringDesk    *desk;
  gint64        item;
  GtkWidget    *page;
};

G_DEFINE_FINAL_TYPE (KringScaleChoice, kring_scale_choice, ADW_TYPE_DIALOG)

/* @kept: as the edit gave it back. */
static void
end (KringScaleChoice *self,
     gboolean          kept,
     const char       *words,
     GError           *error)
{
  if (kept)
    kring_desk_say (self->desk, words, TRUE);
  else
    kring_desk_say_error (self->desk, error);
  adw_dialog_close (ADW_DIALOG (self));
}

/* NULL when the line has gone or was closed meanwhile. */
static KringRecord *
get_item (KringScaleChoice *self)
{
  KringRecord *item = kring_share_get (kring_desk_get_share (self->desk), self->item);

  return item != NULL && kring_desk_can_edit (self->desk, item) ? item : NULL;
}

static void
scale_cb (KringScaleChoice *self,
          GtkWidget        *row)
{
  gint64 *scale = g_object_get_data (G_OBJECT (row), "scale");
  KringRecord *item = get_item (self);
  g_autoptr(GError) error = NULL;

  if (item == NULL)
    adw_dialog_close (ADW_DIALOG (self));
  else
    end (self, kring_edit_int (kring_desk_get_store (self->desk), item, "scale", *scale, &error),
         *scale != KRING_UNSET ? _("The question stands beside the worry now")
                               : _("No question stands beside the worry any more"), error);
}

static void
kind_cb (KringScaleChoice *self,
         GtkWidget        *row)
{
  const char *kind = g_object_get_data (G_OBJECT (row), "kind");
  const char *question = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  KringRecord *item = get_item (self);
  g_autoptr(GError) error = NULL;

  if (item == NULL)
    adw_dialog_close (ADW_DIALOG (self));
  else
    end (self, kring_edit_add_scale_to (kring_desk_get_store (self->desk), item, kind, question, &error) != NULL,
         _("The question stands beside the worry now"), error);
}

static GtkWidget *
add_row (KringScaleChoice *self,
         GtkWidget        *group,
         const char       *title,
         GCallback         callback)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", callback, self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return row;
}

/* @scale: NULL for none. */
static void
add_scale (KringScaleChoice *self,
           GtkWidget        *group,
           KringRecord      *scale,
           gboolean          is_now)
{
  const char *question = scale != NULL ? kring_record_get_text (scale, "question") : _("No question any more");
  gint64 id = scale != NULL ? kring_record_get_id (scale) : KRING_UNSET;
  GtkWidget *row = add_row (self, group, question != NULL ? question : "", G_CALLBACK (scale_cb));

  g_object_set_data_full (G_OBJECT (row), "scale", g_memdup2 (&id, sizeof id), g_free);
  if (!is_now)
    return;

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("Stands beside the worry"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("object-select-symbolic"));
}

static GtkWidget *
add_group (KringScaleChoice *self,
           const char       *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self->page), ADW_PREFERENCES_GROUP (group));

  return group;
}

static void
fill (KringScaleChoice *self,
      KringRecord      *item)
{
  GPtrArray *scales = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_SCALE);
  const KringKindTable *table = kring_kinds_table ("scale_kind");
  gint64 now = kring_record_get_ref (item, "scale");
  GtkWidget *group = scales->len > 0 ? add_group (self, _("Asked already")) : NULL;

  for (guint i = 0; i < scales->len; i++)
    add_scale (self, group, scales->pdata[i], kring_record_get_id (scales->pdata[i]) == now);
  if (group != NULL && kring_record_has (item, "scale"))
    add_scale (self, group, NULL, FALSE);

  group = add_group (self, _("A new question"));
  for (guint i = 0; i < table->n_kinds; i++)
    {
      const char *words = kring_kinds_words ("scale_kind", table->kinds[i].code, kring_language_get ());

      g_object_set_data (G_OBJECT (add_row (self, group, words, G_CALLBACK (kind_cb))), "kind", (gpointer) table->kinds[i].code);
    }
}

static void
kring_scale_choice_dispose (GObject *object)
{
  g_clear_object (&KRING_SCALE_CHOICE (object)->desk);

  G_OBJECT_CLASS (kring_scale_choice_parent_class)->dispose (object);
}

static void
kring_scale_choice_class_init (KringScaleChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_scale_choice_dispose;
}

static void
kring_scale_choice_init (KringScaleChoice *self)
{
  GtkWidget *view = adw_toolbar_view_new ();

  self->page = adw_preferences_page_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), self->page);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_title (ADW_DIALOG (self), _("From 0 to 10"));
  adw_dialog_set_content_width (ADW_DIALOG (self), 440);
  adw_dialog_set_content_height (ADW_DIALOG (self), 560);
}

AdwDialog *
kring_scale_choice_new (KringDesk   *desk,
                        KringRecord *item)
{
  KringScaleChoice *self = g_object_new (KRING_TYPE_SCALE_CHOICE, NULL);

  self->desk = g_object_ref (desk);
  self->item = kring_record_get_id (item);
  fill (self, item);

  return ADW_DIALOG (self);
}
