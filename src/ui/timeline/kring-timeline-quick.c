/* kring-timeline-quick.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-quick.h"

#include <glib/gi18n.h>

#include "kring-edits-stay.h"
#include "kring-odd.h"
#include "kring-typing.h"

struct _KringTimelineQuick
{
  AdwBin           parent_instance;

  KringDesk       *desk;

  GtkEntry        *entry;
  GtkWidget       *told_box;
  GtkLabel        *label;
  GtkToggleButton *event_toggle;
};

G_DEFINE_FINAL_TYPE (KringTimelineQuick, kring_timeline_quick, ADW_TYPE_BIN)

static gboolean
read_event (KringTimelineQuick *self,
            KringQuickEvent    *event)
{
  return kring_quick_event_parse (event, gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                                  kring_desk_get_share (self->desk), kring_desk_get_today (self->desk));
}

static gboolean
read_stay (KringTimelineQuick *self,
           KringQuickStay     *stay)
{
  return kring_quick_stay_read (stay, gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                                kring_desk_get_share (self->desk), kring_desk_get_today (self->desk));
}

/* What @words say, with what is odd about their dates. */
static char *
tell (char            *words,
      const KringDate *date)
{
  g_autofree char *taken = words;
  g_autofree char *odd = kring_odd_tell_date (date);

  return odd != NULL ? g_strdup_printf ("%s\n%s", taken, odd) : g_steal_pointer (&taken);
}

static char *
tell_event (KringTimelineQuick *self)
{
  g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };

  return read_event (self, &event) ? tell (kring_quick_event_tell (&event, kring_desk_get_share (self->desk)), &event.date)
                                   : NULL;
}

static void
show_understood (KringTimelineQuick *self)
{
  g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };
  gboolean is_stay = read_stay (self, &stay);
  g_autofree char *told = is_stay && !gtk_toggle_button_get_active (self->event_toggle)
                          ? tell (kring_quick_stay_tell (&stay, kring_desk_get_share (self->desk)), &stay.from)
                          : tell_event (self);

  gtk_label_set_text (self->label, told != NULL ? told : "");
  gtk_widget_set_visible (GTK_WIDGET (self->event_toggle), is_stay);
  gtk_widget_set_visible (self->told_box, told != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, gtk_label_get_text (self->label), -1);
}

static void
changed_cb (KringTimelineQuick *self)
{
  show_understood (self);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->event_toggle)))
    gtk_toggle_button_set_active (self->event_toggle, FALSE);   /* the next line is looked at anew */
}

static void
toggled_cb (KringTimelineQuick *self)
{
  show_understood (self);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->event_toggle)))
    return;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), gtk_label_get_text (self->label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Says @words of what was added, or why it was not; then what was typed stays. */
static void
finish (KringTimelineQuick *self,
        KringRecord        *record,
        const char         *words,
        const GError       *error)
{
  if (record == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  kring_desk_set_selected (self->desk, kring_record_get_id (record));
  kring_desk_say (self->desk, words, TRUE);
}

static void
add_event (KringTimelineQuick *self)
{
  g_auto(KringQuickEvent) event = { .date = KRING_DATE_INIT };
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  KringRecord *record;

  if (!read_event (self, &event))
    return;

  record = kring_edit_add_told_event (kring_desk_get_store (self->desk), &event, &error);
  words = g_strdup_printf (_("“%s” added"), event.title);
  finish (self, record, words, error);
}

static void
add_stay (KringTimelineQuick *self,
          KringQuickStay     *stay)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;
  KringRecord *record;

  for (guint i = 0; i < stay->stayers->len; i++)
    g_ptr_array_add (people, g_array_index (stay->stayers, KringQuickStayer, i).person);
  names = kring_words_join_people (people, kring_language_get ());
  words = g_strdup_printf (stay->is_move ? _("Move of %s added") : _("Stay of %s added"), names);

  record = kring_edit_add_told_stay (kring_desk_get_store (self->desk), stay, &error);
  finish (self, record, words, error);
}

static void
activate_cb (KringTimelineQuick *self)
{
  g_auto(KringQuickStay) stay = { .from = KRING_DATE_INIT };

  if (!gtk_toggle_button_get_active (self->event_toggle) && read_stay (self, &stay))
    add_stay (self, &stay);
  else
    add_event (self);
}

static void
add_event_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  add_event (KRING_TIMELINE_QUICK (widget));
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
  gtk_widget_class_bind_template_child (widget_class, KringTimelineQuick, told_box);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineQuick, label);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineQuick, event_toggle);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);

  gtk_widget_class_install_action (widget_class, "quick.add-event", NULL, add_event_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_SHIFT_MASK, "quick.add-event", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_SHIFT_MASK, "quick.add-event", NULL);
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
  if (g_set_object (&self->desk, desk) && desk != NULL)
    kring_typing_keep_entry (GTK_EDITABLE (self->entry), desk, 0, "timeline.line");
}
