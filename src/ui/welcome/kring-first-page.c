/* kring-first-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-first-page.h"

#include <glib/gi18n.h>

#include "kring-cupboard-tasks.h"
#include "kring-passphrase.h"
#include "kring-passphrase-hint.h"

struct _KringFirstPage
{
  AdwBin        parent_instance;

  char         *folder;
  GCancellable *cancellable;

  GtkEditable  *name_row;
  GtkEditable  *passphrase_row;
  GtkEditable  *again_row;
  GtkLabel     *hint_label;
  GtkWidget    *make_button;
  GtkWidget    *spinner;
};

G_DEFINE_FINAL_TYPE (KringFirstPage, kring_first_page, ADW_TYPE_BIN)

enum {
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_hint (KringFirstPage *self,
           const char     *hint)
{
  gtk_label_set_label (self->hint_label, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), hint != NULL);
}

static gboolean
is_same (KringFirstPage *self)
{
  return g_str_equal (gtk_editable_get_text (self->passphrase_row), gtk_editable_get_text (self->again_row));
}

static void
changed_cb (KringFirstPage *self)
{
  const char *passphrase = gtk_editable_get_text (self->passphrase_row);
  const char *again = gtk_editable_get_text (self->again_row);
  const char *hint = kring_passphrase_hint (passphrase);
  gboolean fits = kring_passphrase_check (passphrase, NULL);

  if (fits && *again != '\0' && !is_same (self))
    hint = _("The two are not the same yet.");
  show_hint (self, hint);
  gtk_widget_set_sensitive (self->make_button, fits && is_same (self));
}

static void
set_busy (KringFirstPage *self,
          gboolean        busy)
{
  gtk_widget_set_visible (self->spinner, busy);
  gtk_editable_set_editable (self->passphrase_row, !busy);
  gtk_editable_set_editable (self->again_row, !busy);
  gtk_widget_set_sensitive (self->make_button, !busy && is_same (self));
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(KringFirstPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = kring_cupboard_open_finish (result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  set_busy (self, FALSE);
  if (cupboard == NULL)
    {
      show_hint (self, error->message);
      return;
    }

  kring_cupboard_set_setting (cupboard, "who", gtk_editable_get_text (self->name_row), NULL);
  gtk_editable_set_text (self->passphrase_row, "");
  gtk_editable_set_text (self->again_row, "");
  g_signal_emit (self, signals[OPENED], 0, cupboard);
}

static void
make_cb (KringFirstPage *self)
{
  if (!gtk_widget_get_sensitive (self->make_button))
    return;

  set_busy (self, TRUE);
  kring_cupboard_create_async (self->folder, gtk_editable_get_text (self->passphrase_row), NULL, made_cb, g_object_ref (self));
}

static void
named_cb (KringFirstPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->passphrase_row));
}

static void
thought_cb (KringFirstPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->again_row));
}

static gboolean
kring_first_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_FIRST_PAGE (widget)->name_row));
}

static void
kring_first_page_dispose (GObject *object)
{
  KringFirstPage *self = KRING_FIRST_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_FIRST_PAGE);

  G_OBJECT_CLASS (kring_first_page_parent_class)->dispose (object);
}

static void
kring_first_page_finalize (GObject *object)
{
  KringFirstPage *self = KRING_FIRST_PAGE (object);

  g_clear_object (&self->cancellable);
  g_free (self->folder);

  G_OBJECT_CLASS (kring_first_page_parent_class)->finalize (object);
}

static void
kring_first_page_class_init (KringFirstPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_first_page_dispose;
  object_class->finalize = kring_first_page_finalize;
  widget_class->grab_focus = kring_first_page_grab_focus;

  signals[OPENED] = g_signal_new ("opened", KRING_TYPE_FIRST_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, KRING_TYPE_CUPBOARD);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-first-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, name_row);
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, again_row);
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, hint_label);
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, make_button);
  gtk_widget_class_bind_template_child (widget_class, KringFirstPage, spinner);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_cb);
  gtk_widget_class_bind_template_callback (widget_class, named_cb);
  gtk_widget_class_bind_template_callback (widget_class, thought_cb);
}

static void
kring_first_page_init (KringFirstPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_first_page_new (const char *folder)
{
  KringFirstPage *self = g_object_new (KRING_TYPE_FIRST_PAGE, NULL);

  self->folder = g_strdup (folder);
  return GTK_WIDGET (self);
}
