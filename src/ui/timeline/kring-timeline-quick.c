/* kring-timeline-quick.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-quick.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-odd.h"
#include "kring-quick-event.h"

struct _KringTimelineQuick
{
  AdwBin     parent_instance;

  KringDesk *desk;

  GtkEntry  *entry;
  GtkLabel  *label;
};

G_DEFINE_FINAL_TYPE (KringTimelineQuick, kring_timeline_quick, ADW_TYPE_BIN)

static gboolean
parse (KringTimelineQuick *self,
       KringQuickEvent    *event)
{
  return kring_quick_event_parse (event, gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                                  kring_desk_get_share (self->desk), kring_desk_get_today (self->desk));
}

static void
changed_cb (KringTimelineQuick *self)
{
  KringQuickEvent event;
  g_autofree char *told = NULL;

  if (parse (self, &event))
    {
      g_autofree char *odd = kring_odd_tell_date (&event.date);
      g_autofree char *words = kring_quick_event_tell (&event, kring_desk_get_share (self->desk));

      told = odd != NULL ? g_strdup_printf ("%s\n%s", words, odd) : g_steal_pointer (&words);
      kring_quick_event_clear (&event);
    }

  gtk_label_set_text (self->label, told != NULL ? told : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), told != NULL);
}

static void
activate_cb (KringTimelineQuick *self)
{
  KringQuickEvent event;
  g_autoptr(GError) error = NULL;
  KringRecord *record;

  if (!parse (self, &event))
    return;

  record = kring_edit_add_told_event (kring_desk_get_store (self->desk), &event, &error);
  if (record != NULL)
    {
      g_autofree char *words = g_strdup_printf (_("“%s” added"), event.title);

      gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
      kring_desk_set_selected (self->desk, kring_record_get_id (record));
      kring_desk_say (self->desk, words, TRUE);
    }
  else
    {
      kring_desk_say_error (self->desk, error);   /* what was typed stays */
    }
  kring_quick_event_clear (&event);
}

static gboolean
kring_timeline_quick_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_TIMELINE_QUICK (widget)->entry));
}

static void
kring_timeline_quick_dispose (GObject *object)
{
  KringTimelineQuick *self = KRING_TIMELINE_QUICK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_TIMELINE_QUICK);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_timeline_quick_parent_class)->dispose (object);
}

static void
kring_timeline_quick_class_init (KringTimelineQuickClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_quick_dispose;
  widget_class->grab_focus = kring_timeline_quick_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-timeline-quick.ui");
  gtk_widget_class_bind_template_child (widget_class, KringTimelineQuick, entry);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineQuick, label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
kring_timeline_quick_init (KringTimelineQuick *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_timeline_quick_set_desk (KringTimelineQuick *self,
                               KringDesk          *desk)
{
  g_set_object (&self->desk, desk);
}
