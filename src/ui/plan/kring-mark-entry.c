/* kring-mark-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-mark-entry.h"

#include <glib/gi18n.h>
#include <math.h>

struct _KringMarkEntry
{
  GtkWidget       parent_instance;

  gboolean        has_halves;
  gboolean        is_said;
  gboolean        is_setting;

  GtkWidget      *box;
  GtkLabel       *number_label;
  GtkRange       *range;
  GtkCheckButton *unknown_check;
};

G_DEFINE_FINAL_TYPE (KringMarkEntry, kring_mark_entry, GTK_TYPE_WIDGET)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
snap (KringMarkEntry *self,
      double          value)
{
  return self->has_halves ? round (value * 2) / 2 : round (value);
}

static void
show_said (KringMarkEntry *self)
{
  gboolean is_unknown = gtk_check_button_get_active (self->unknown_check);
  g_autofree char *number = g_strdup_printf ("%g", snap (self, gtk_range_get_value (self->range)));

  gtk_label_set_text (self->number_label, !self->is_said ? "…" : is_unknown ? "?" : number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->range), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  !self->is_said ? _("not given yet") : is_unknown ? _("I don't know") : number, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->range), !is_unknown);
}

static void
range_cb (KringMarkEntry *self)
{
  double value = gtk_range_get_value (self->range), snapped = snap (self, value);

  if (self->is_setting)
    return;

  self->is_said = TRUE;
  if (fabs (value - snapped) > 0.001)
    gtk_range_set_value (self->range, snapped);   /* comes back here */
  else
    show_said (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A mark is also given by pressing where the handle stands already, as on 0: then no value changes. */
static void
say (KringMarkEntry *self)
{
  self->is_said = TRUE;
  show_said (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
pressed_cb (KringMarkEntry *self)
{
  if (!self->is_said)
    say (self);
}

/* Home on 0. What jumps is pressed, or a wheel that happens to pass over it. */
static gboolean
change_value_cb (KringMarkEntry *self,
                 GtkScrollType   scroll)
{
  if (!self->is_said && scroll != GTK_SCROLL_JUMP)
    say (self);

  return GDK_EVENT_PROPAGATE;
}

/* A mark as it is said: 0 to 9, which have Shift on a Belgian keyboard; End is 10. */
static gboolean
key_pressed_cb (KringMarkEntry  *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  gunichar character = gdk_keyval_to_unicode (key);

  if (!g_unichar_isdigit (character) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  gtk_range_set_value (self->range, g_unichar_digit_value (character));
  if (!self->is_said)
    say (self);
  return GDK_EVENT_STOP;
}

static void
unknown_cb (KringMarkEntry *self)
{
  if (self->is_setting)
    return;

  self->is_said = gtk_check_button_get_active (self->unknown_check);
  show_said (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
kring_mark_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_MARK_ENTRY (widget)->range));
}

/* Otherwise it takes the focus itself where there is no other place for it, and nobody comes back past it. */
static gboolean
kring_mark_entry_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (KRING_MARK_ENTRY (widget)->box), direction);
}

static void
kring_mark_entry_dispose (GObject *object)
{
  g_clear_pointer (&KRING_MARK_ENTRY (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (kring_mark_entry_parent_class)->dispose (object);
}

static void
kring_mark_entry_class_init (KringMarkEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_mark_entry_dispose;
  widget_class->focus = kring_mark_entry_focus;
  widget_class->grab_focus = kring_mark_entry_grab_focus;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_MARK_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
add_controllers (KringMarkEntry *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);   /* before it is taken */
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->range), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self->range), key);
}

static void
kring_mark_entry_init (KringMarkEntry *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->number_label = GTK_LABEL (gtk_label_new ("…"));
  self->range = GTK_RANGE (gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 10, 0.5));
  self->unknown_check = GTK_CHECK_BUTTON (gtk_check_button_new_with_mnemonic (_("I _don't know")));

  for (int i = 0; i <= 10; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);

      gtk_scale_add_mark (GTK_SCALE (self->range), i, GTK_POS_BOTTOM, number);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self->number_label), "title-1");
  gtk_widget_set_size_request (GTK_WIDGET (self->range), 240, 48);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->range), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Mark from 0 to 10"), -1);
  gtk_widget_set_halign (GTK_WIDGET (self->unknown_check), GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->number_label));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->range));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->unknown_check));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));

  add_controllers (self);
  g_signal_connect_swapped (self->range, "value-changed", G_CALLBACK (range_cb), self);
  g_signal_connect_swapped (self->range, "change-value", G_CALLBACK (change_value_cb), self);
  g_signal_connect_swapped (self->unknown_check, "toggled", G_CALLBACK (unknown_cb), self);
  show_said (self);
}

GtkWidget *
kring_mark_entry_new (void)
{
  return g_object_new (KRING_TYPE_MARK_ENTRY, NULL);
}

void
kring_mark_entry_reset (KringMarkEntry *self,
                        KringShare     *share,
                        gint64          person)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);

  self->has_halves = TRUE;
  for (guint i = 0; i < children->len; i++)
    if (kring_record_get_id (children->pdata[i]) == person)
      self->has_halves = FALSE;

  self->is_setting = TRUE;
  self->is_said = FALSE;
  gtk_range_set_increments (self->range, self->has_halves ? 0.5 : 1, 1);
  gtk_range_set_value (self->range, 0);
  gtk_check_button_set_active (self->unknown_check, FALSE);
  self->is_setting = FALSE;
  show_said (self);
}

void
kring_mark_entry_set_value (KringMarkEntry *self,
                            gint64          value)
{
  self->is_setting = TRUE;
  self->is_said = TRUE;
  gtk_range_set_value (self->range, value != KRING_UNSET ? (double) value / 1000 : 0);
  gtk_check_button_set_active (self->unknown_check, value == KRING_UNSET);
  self->is_setting = FALSE;
  show_said (self);
}

gint64
kring_mark_entry_get_value (KringMarkEntry *self)
{
  if (gtk_check_button_get_active (self->unknown_check))
    return KRING_UNSET;

  return llround (snap (self, gtk_range_get_value (self->range)) * 1000);
}

gboolean
kring_mark_entry_is_said (KringMarkEntry *self)
{
  return self->is_said;
}
