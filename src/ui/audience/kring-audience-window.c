/* kring-audience-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-audience-window.h"

#include <glib/gi18n.h>

#include "kring-audience-board.h"

#define FIRST_PAGE "circle"

struct _KringAudienceWindow
{
  AdwWindow   parent_instance;

  KringDesk  *desk;       /* its own */
  char       *page;
  gboolean    is_blank;

  GtkStack   *stack;      /* "board" or "blank" */
  AdwBin     *bin;
};

G_DEFINE_FINAL_TYPE (KringAudienceWindow, kring_audience_window, ADW_TYPE_WINDOW)

typedef enum {
  PROP_BLANK = 1,
  PROP_PAGE,
} KringAudienceWindowProperty;

static GParamSpec *properties[PROP_PAGE + 1];

static void
toggle_blank (KringAudienceWindow *self,
              double               value)
{
  kring_audience_window_set_blank (self, !self->is_blank);
}

static void
blank (KringAudienceWindow *self,
       double               value)
{
  kring_audience_window_set_blank (self, TRUE);
}

static void
end (KringAudienceWindow *self,
     double               value)
{
  gtk_window_close (GTK_WINDOW (self));
}

/* Also from the big screen, which has none of the keys of the application. */
static void
lock (KringAudienceWindow *self,
      double               value)
{
  if (g_application_get_default () != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (g_application_get_default ()), "lock", NULL);
}

static void
scroll (KringAudienceWindow *self,
        double               value)
{
  if (!self->is_blank)
    kring_audience_board_scroll (KRING_AUDIENCE_BOARD (adw_bin_get_child (self->bin)), value);
}

static void
zoom (KringAudienceWindow *self,
      double               value)
{
  if (!self->is_blank)
    kring_audience_board_zoom (KRING_AUDIENCE_BOARD (adw_bin_get_child (self->bin)), value);
}

/* Told in the list of shortcuts: kring-shortcuts.c. */
static const struct {
  guint           key;
  GdkModifierType state;
  void          (*act) (KringAudienceWindow *self, double value);
  double          value;
} keys[] = {
  { GDK_KEY_b, 0, toggle_blank },
  { GDK_KEY_B, GDK_SHIFT_MASK, toggle_blank },
  { GDK_KEY_Escape, 0, blank },
  { GDK_KEY_F5, 0, end },
  { GDK_KEY_w, GDK_CONTROL_MASK, end },
  { GDK_KEY_l, GDK_CONTROL_MASK, lock },
  { GDK_KEY_Page_Down, 0, scroll, 0.9 },
  { GDK_KEY_space, 0, scroll, 0.9 },
  { GDK_KEY_Page_Up, 0, scroll, -0.9 },
  { GDK_KEY_Home, 0, scroll, -1e6 },
  { GDK_KEY_End, 0, scroll, 1e6 },
  { GDK_KEY_plus, 0, zoom, 1.5 },
  { GDK_KEY_plus, GDK_SHIFT_MASK, zoom, 1.5 },
  { GDK_KEY_equal, 0, zoom, 1.5 },
  { GDK_KEY_KP_Add, 0, zoom, 1.5 },
  { GDK_KEY_minus, 0, zoom, 1 / 1.5 },
  { GDK_KEY_KP_Subtract, 0, zoom, 1 / 1.5 },
  { GDK_KEY_0, 0, zoom, 0 },
  { GDK_KEY_KP_0, 0, zoom, 0 },
};

static gboolean
key_pressed_cb (KringAudienceWindow *self,
                guint                key,
                guint                code,
                GdkModifierType      state)
{
  state &= GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK;
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == key && keys[i].state == state)
      {
        keys[i].act (self, keys[i].value);
        return GDK_EVENT_STOP;
      }

  return self->is_blank ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
fill (KringAudienceWindow *self)
{
  adw_bin_set_child (self->bin, kring_audience_board_new (self->desk, self->page));
  gtk_widget_set_visible (GTK_WIDGET (self->bin), !self->is_blank);
  gtk_stack_set_visible_child_name (self->stack, self->is_blank ? "blank" : "board");
}

static GtkWidget *
create_blank (void)
{
  /* Translators: small, on the dark big screen while there is nothing to see */
  GtkWidget *label = gtk_label_new (_("Paused"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "kring-blank");

  return box;
}

static void
kring_audience_window_dispose (GObject *object)
{
  KringAudienceWindow *self = KRING_AUDIENCE_WINDOW (object);

  if (self->bin != NULL)
    adw_bin_set_child (self->bin, NULL);
  self->bin = NULL;
  g_clear_object (&self->desk);
  g_clear_pointer (&self->page, g_free);

  G_OBJECT_CLASS (kring_audience_window_parent_class)->dispose (object);
}

static void
kring_audience_window_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  KringAudienceWindow *self = KRING_AUDIENCE_WINDOW (object);

  switch ((KringAudienceWindowProperty) prop_id)
    {
    case PROP_BLANK:
      g_value_set_boolean (value, self->is_blank);
      break;

    case PROP_PAGE:
      g_value_set_string (value, self->page);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_audience_window_class_init (KringAudienceWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = kring_audience_window_dispose;
  object_class->get_property = kring_audience_window_get_property;

  properties[PROP_BLANK] = g_param_spec_boolean ("blank", NULL, NULL, FALSE, read);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, FIRST_PAGE, read);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
kring_audience_window_init (KringAudienceWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  self->page = g_strdup (FIRST_PAGE);
  self->bin = ADW_BIN (adw_bin_new ());
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->bin), "board");
  gtk_stack_add_named (self->stack, create_blank (), "blank");
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->stack));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);

  gtk_window_set_title (GTK_WINDOW (self), "Kring");
  gtk_widget_add_css_class (GTK_WIDGET (self), "kring-audience");
}

KringAudienceWindow *
kring_audience_window_new (KringDesk *desk)
{
  KringAudienceWindow *self = g_object_new (KRING_TYPE_AUDIENCE_WINDOW, NULL);

  self->desk = kring_desk_new (kring_desk_get_store (desk));
  kring_desk_set_profile (self->desk, KRING_PROFILE_PRESENT, 0);
  g_object_bind_property (desk, "moment", self->desk, "moment", G_BINDING_SYNC_CREATE);
  g_object_bind_property (desk, "circle", self->desk, "circle", G_BINDING_SYNC_CREATE);
  fill (self);

  return self;
}

/* Another than the one the counsellor looks at, where there is one. Owned by the caller; NULL: there is no screen. */
static GdkMonitor *
find_monitor (GtkWindow *counsellor)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (counsellor));
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (counsellor));
  GdkMonitor *here = surface != NULL ? gdk_display_get_monitor_at_surface (display, surface) : NULL;
  GListModel *monitors = gdk_display_get_monitors (display);
  GdkMonitor *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr(GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      if (found == NULL || monitor != here)
        g_set_object (&found, monitor);
    }

  return found;
}

void
kring_audience_window_open (KringAudienceWindow *self,
                            GtkWindow           *counsellor)
{
  g_autoptr(GdkMonitor) monitor = find_monitor (counsellor);

  gtk_window_set_display (GTK_WINDOW (self), gtk_widget_get_display (GTK_WIDGET (counsellor)));
  if (monitor != NULL)
    {
      GdkRectangle screen;

      gdk_monitor_get_geometry (monitor, &screen);
      gtk_window_set_default_size (GTK_WINDOW (self), screen.width, screen.height);
      gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
    }
  gtk_window_present (GTK_WINDOW (self));
}

void
kring_audience_window_show_page (KringAudienceWindow *self,
                                 const char          *page)
{
  if (!kring_audience_board_knows (page) || !g_set_str (&self->page, page))
    return;

  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

void
kring_audience_window_show_places (KringAudienceWindow *self,
                                   gint64               child)
{
  kring_desk_set_selected (self->desk, child);
  g_set_str (&self->page, "places");
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

const char *
kring_audience_window_get_page (KringAudienceWindow *self)
{
  return self->page;
}

gboolean
kring_audience_window_get_blank (KringAudienceWindow *self)
{
  return self->is_blank;
}

void
kring_audience_window_set_blank (KringAudienceWindow *self,
                                 gboolean             is_blank)
{
  if (self->is_blank == is_blank)
    return;

  self->is_blank = is_blank;
  gtk_widget_set_visible (GTK_WIDGET (self->bin), !is_blank);
  gtk_stack_set_visible_child_name (self->stack, is_blank ? "blank" : "board");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BLANK]);
}
