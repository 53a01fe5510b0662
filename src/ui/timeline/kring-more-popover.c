/* kring-more-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-more-popover.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-period.h"
#include "kring-timeline-words.h"

#define MOST_HEIGHT 360
#define WIDTH       280

static gboolean
is_event (KringRecord *record)
{
  return kring_record_get_noun (record) == KRING_NOUN_EVENT;
}

static char *
write_title (KringShare  *share,
             KringRecord *record)
{
  return is_event (record) ? g_strdup (kring_record_get_text (record, "title")) : kring_support_title (share, record);
}

static char *
write_date (KringRecord *record)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;

  kring_record_get_date (record, is_event (record) ? "date" : "since", &from);
  kring_record_get_date (record, is_event (record) ? "end" : "until", &to);

  return is_event (record) && !kring_date_is_dated (&to)
         ? kring_date_to_words (&from, kring_language_get ())
         : kring_dates_to_words (&from, &to, kring_language_get ());
}

static GtkWidget *
create_label (GtkWidget  *box,
              const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  create_label (box, NULL);
  create_label (box, "caption");
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         KringDesk          *desk)
{
  KringRecord *record = gtk_list_item_get_item (item);
  GtkWidget *first = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *title = write_title (kring_desk_get_share (desk), record);
  g_autofree char *date = write_date (record);
  g_autofree char *words = g_strdup_printf ("%s, %s", title, date != NULL ? date : "");

  gtk_label_set_text (GTK_LABEL (first), title);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (first)), date != NULL ? date : "");
  gtk_list_item_set_accessible_label (item, words);
}

static void
activate_cb (GtkListView *view,
             guint        position,
             KringDesk   *desk)
{
  g_autoptr(KringRecord) record = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position);
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_POPOVER);

  gtk_popover_popdown (GTK_POPOVER (popover));
  kring_desk_set_selected (desk, kring_record_get_id (record));
}

static gboolean
leave_cb (gpointer popover)
{
  gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

/* Not at once: whoever closes it still works with it. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, leave_cb, g_object_ref (popover), g_object_unref);
}

static GtkWidget *
create_popover (KringDesk *desk,
                GArray    *ids)
{
  KringShare *share = kring_desk_get_share (desk);
  GListStore *records = g_list_store_new (KRING_TYPE_RECORD);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list;

  for (guint i = 0; i < ids->len; i++)
    {
      KringRecord *record = kring_share_get (share, g_array_index (ids, gint64, i));

      if (record != NULL)
        g_list_store_append (records, record);
    }

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), desk, 0);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (records))), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  g_signal_connect_object (list, "activate", G_CALLBACK (activate_cb), desk, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What is here on the timeline"), -1);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_set_size_request (scroller, WIDTH, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_widget_add_css_class (popover, "menu");
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);

  return popover;
}

GtkWidget *
kring_more_popup (GtkWidget        *parent,
                  GtkWidget        *view,
                  KringDesk        *desk,
                  const KringShape *more)
{
  GtkWidget *popover = create_popover (desk, more->stands_for);
  graphene_point_t at;

  gtk_widget_set_parent (popover, parent);
  if (gtk_widget_compute_point (view, parent, &GRAPHENE_POINT_INIT (more->x, more->y), &at))
    gtk_popover_set_pointing_to (GTK_POPOVER (popover), &(GdkRectangle) { (int) at.x, (int) at.y,
                                                                          (int) more->w, (int) more->h });
  gtk_popover_popup (GTK_POPOVER (popover));

  return popover;
}

gboolean
kring_more_find_days (KringShare *share,
                      GArray     *ids,
                      int        *first,
                      int        *last)
{
  *first = G_MAXINT;
  *last = G_MININT;
  for (guint i = 0; i < ids->len; i++)
    {
      KringRecord *record = kring_share_get (share, g_array_index (ids, gint64, i));
      KringPeriod period;

      if (record == NULL
          || !kring_period_read (&period, record, is_event (record) ? "date" : "since", is_event (record) ? "end" : "until"))
        continue;

      *first = MIN (*first, period.start);
      *last = MAX (*last, period.start);
    }

  return *first < *last;
}

const KringShape *
kring_more_find (KringScene *scene,
                 gint64      id,
                 const char *words)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_MORE && shape->id == id && g_strcmp0 (shape->words, words) == 0)
        return shape;
    }

  return NULL;
}
