/* kring-unlock-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-unlock-page.h"

#include "kring-cupboard-tasks.h"

struct _KringUnlockPage
{
  AdwBin        parent_instance;

  char         *folder;
  GCancellable *cancellable;
  GSignalGroup *keyboard_signals;

  GtkEditable  *passphrase_row;
  GtkLabel     *message_label;
  GtkWidget    *caps_label;
  GtkWidget    *unlock_button;
  GtkWidget    *spinner;
};

G_DEFINE_FINAL_TYPE (KringUnlockPage, kring_unlock_page, ADW_TYPE_BIN)

enum {
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_message (KringUnlockPage *self,
              const char      *message)
{
  gtk_label_set_label (self->message_label, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message_label), message != NULL);
}

static void
set_busy (KringUnlockPage *self,
          gboolean         busy)
{
  gtk_widget_set_visible (self->spinner, busy);
  gtk_editable_set_editable (self->passphrase_row, !busy);
  gtk_widget_set_sensitive (self->unlock_button, !busy && *gtk_editable_get_text (self->passphrase_row) != '\0');
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(KringUnlockPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = kring_cupboard_open_finish (result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  set_busy (self, FALSE);
  if (cupboard == NULL)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->passphrase_row));
      gtk_editable_select_region (self->passphrase_row, 0, -1);
      show_message (self, error->message);
      return;
    }

  gtk_editable_set_text (self->passphrase_row, "");
  show_message (self, NULL);
  g_signal_emit (self, signals[OPENED], 0, cupboard);
}

static void
unlock_cb (KringUnlockPage *self)
{
  if (!gtk_widget_get_sensitive (self->unlock_button))
    return;

  show_message (self, NULL);
  set_busy (self, TRUE);
  kring_cupboard_unlock_async (self->folder, gtk_editable_get_text (self->passphrase_row), NULL, unlocked_cb,
                               g_object_ref (self));
}

static void
changed_cb (KringUnlockPage *self)
{
  show_message (self, NULL);
  set_busy (self, FALSE);
}

static void
show_caps (KringUnlockPage *self,
           GParamSpec      *pspec,
           GdkDevice       *keyboard)
{
  gtk_widget_set_visible (self->caps_label, gdk_device_get_caps_lock_state (keyboard));
}

static void
kring_unlock_page_map (GtkWidget *widget)
{
  KringUnlockPage *self = KRING_UNLOCK_PAGE (widget);
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  GdkDevice *keyboard = seat != NULL ? gdk_seat_get_keyboard (seat) : NULL;

  GTK_WIDGET_CLASS (kring_unlock_page_parent_class)->map (widget);

  g_signal_group_set_target (self->keyboard_signals, keyboard);
  if (keyboard != NULL)
    show_caps (self, NULL, keyboard);
}

static void
kring_unlock_page_unmap (GtkWidget *widget)
{
  g_signal_group_set_target (KRING_UNLOCK_PAGE (widget)->keyboard_signals, NULL);

  GTK_WIDGET_CLASS (kring_unlock_page_parent_class)->unmap (widget);
}

static gboolean
kring_unlock_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_UNLOCK_PAGE (widget)->passphrase_row));
}

static void
kring_unlock_page_dispose (GObject *object)
{
  KringUnlockPage *self = KRING_UNLOCK_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->keyboard_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_UNLOCK_PAGE);

  G_OBJECT_CLASS (kring_unlock_page_parent_class)->dispose (object);
}

static void
kring_unlock_page_finalize (GObject *object)
{
  KringUnlockPage *self = KRING_UNLOCK_PAGE (object);

  g_clear_object (&self->cancellable);
  g_free (self->folder);

  G_OBJECT_CLASS (kring_unlock_page_parent_class)->finalize (object);
}

static void
kring_unlock_page_class_init (KringUnlockPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_unlock_page_dispose;
  object_class->finalize = kring_unlock_page_finalize;
  widget_class->grab_focus = kring_unlock_page_grab_focus;
  widget_class->map = kring_unlock_page_map;
  widget_class->unmap = kring_unlock_page_unmap;

  signals[OPENED] = g_signal_new ("opened", KRING_TYPE_UNLOCK_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, KRING_TYPE_CUPBOARD);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-unlock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringUnlockPage, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, KringUnlockPage, message_label);
  gtk_widget_class_bind_template_child (widget_class, KringUnlockPage, caps_label);
  gtk_widget_class_bind_template_child (widget_class, KringUnlockPage, unlock_button);
  gtk_widget_class_bind_template_child (widget_class, KringUnlockPage, spinner);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, unlock_cb);
}

static void
kring_unlock_page_init (KringUnlockPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->keyboard_signals = g_signal_group_new (GDK_TYPE_DEVICE);
  g_signal_group_connect_swapped (self->keyboard_signals, "notify::caps-lock-state", G_CALLBACK (show_caps), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_unlock_page_new (const char *folder)
{
  KringUnlockPage *self = g_object_new (KRING_TYPE_UNLOCK_PAGE, NULL);

  self->folder = g_strdup (folder);
  return GTK_WIDGET (self);
}
