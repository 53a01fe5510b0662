/* kring-cupboard-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-window.h"

#include "kring-erase.h"
#include "kring-families-page.h"
#include "kring-first-page.h"
#include "kring-import.h"
#include "kring-new-family-dialog.h"
#include "kring-plain-dialog.h"
#include "kring-services-dialog.h"
#include "kring-unlock-page.h"

struct _KringCupboardWindow
{
  AdwApplicationWindow  parent_instance;

  char                 *folder;
  KringCupboard        *cupboard;

  GtkStack             *stack;          /* of a page for each state, made when it is needed */
  GtkWidget            *search_button;
  GtkWidget            *add_button;
};

G_DEFINE_FINAL_TYPE (KringCupboardWindow, kring_cupboard_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum {
  PROP_FOLDER = 1,
  PROP_CUPBOARD,
} KringCupboardWindowProperty;

static GParamSpec *properties[PROP_CUPBOARD + 1];

static const char * const open_actions[] = { "win.search", "win.new-family", "win.add", "win.import", "win.erase",
                                             "win.signpost", "win.plain-words" };

static void
opened_cb (KringCupboardWindow *self,
           KringCupboard       *cupboard)
{
  kring_cupboard_window_set_cupboard (self, cupboard);
}

static GtkWidget *
create_page (KringCupboardWindow *self,
             const char          *state)
{
  GtkWidget *page;

  if (g_str_equal (state, "open"))
    return kring_families_page_new ();

  page = g_str_equal (state, "locked") ? kring_unlock_page_new (self->folder) : kring_first_page_new (self->folder);
  g_signal_connect_object (page, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  return page;
}

static GtkWidget *
get_page (KringCupboardWindow *self,
          const char          *state)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, state);

  if (page == NULL)
    {
      page = create_page (self, state);
      gtk_stack_add_named (self->stack, page, state);
    }

  return page;
}

/* What they ask names a family, or needs an open cupboard. */
static void
close_dialogs (KringCupboardWindow *self)
{
  g_autoptr(GListModel) dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (self));

  for (guint i = g_list_model_get_n_items (dialogs); i > 0; i--)
    {
      g_autoptr(AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

      adw_dialog_force_close (dialog);
    }
}

static void
show_state (KringCupboardWindow *self)
{
  gboolean is_open = self->cupboard != NULL;
  const char *state = is_open ? "open" : kring_cupboard_exists (self->folder) ? "locked" : "first";
  GtkWidget *families = gtk_stack_get_child_by_name (self->stack, "open");

  get_page (self, state);
  gtk_stack_set_visible_child_name (self->stack, state);
  if (is_open)
    kring_families_page_set_cupboard (KRING_FAMILIES_PAGE (get_page (self, "open")), self->cupboard);
  else if (families != NULL)
    gtk_stack_remove (self->stack, families);   /* nothing of a family stays behind */

  gtk_widget_set_visible (self->search_button, is_open);
  gtk_widget_set_visible (self->add_button, is_open);
  for (gsize i = 0; i < G_N_ELEMENTS (open_actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), open_actions[i], is_open);
  if (is_open)
    return;

  close_dialogs (self);
  gtk_widget_grab_focus (get_page (self, state));
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  kring_families_page_search (KRING_FAMILIES_PAGE (get_page (KRING_CUPBOARD_WINDOW (widget), "open")));
}

static void
new_family_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  adw_dialog_present (kring_new_family_dialog_new (KRING_CUPBOARD_WINDOW (widget)->cupboard), widget);
}

static void
import_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  kring_import_ask (GTK_WINDOW (widget), KRING_CUPBOARD_WINDOW (widget)->cupboard);
}

static void
signpost_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringCupboard *cupboard = KRING_CUPBOARD_WINDOW (widget)->cupboard;

  adw_dialog_present (kring_services_dialog_new (kring_cupboard_get_signpost (cupboard)), widget);
}

static void
plain_words_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KringCupboard *cupboard = KRING_CUPBOARD_WINDOW (widget)->cupboard;

  adw_dialog_present (kring_plain_dialog_new (kring_cupboard_get_plain_table (cupboard)), widget);
}

static void
erase_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  AdwDialog *dialog = kring_erase_new_dialog (KRING_CUPBOARD_WINDOW (widget)->cupboard, g_variant_get_string (parameter, NULL));

  if (dialog != NULL)
    adw_dialog_present (dialog, widget);
}

static void
kring_cupboard_window_constructed (GObject *object)
{
  KringCupboardWindow *self = KRING_CUPBOARD_WINDOW (object);

  G_OBJECT_CLASS (kring_cupboard_window_parent_class)->constructed (object);

  show_state (self);
}

static void
kring_cupboard_window_dispose (GObject *object)
{
  KringCupboardWindow *self = KRING_CUPBOARD_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CUPBOARD_WINDOW);
  g_clear_object (&self->cupboard);

  G_OBJECT_CLASS (kring_cupboard_window_parent_class)->dispose (object);
}

static void
kring_cupboard_window_finalize (GObject *object)
{
  g_free (KRING_CUPBOARD_WINDOW (object)->folder);

  G_OBJECT_CLASS (kring_cupboard_window_parent_class)->finalize (object);
}

static void
kring_cupboard_window_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  KringCupboardWindow *self = KRING_CUPBOARD_WINDOW (object);

  switch ((KringCupboardWindowProperty) prop_id)
    {
    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;

    case PROP_CUPBOARD:
      g_value_set_object (value, self->cupboard);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_cupboard_window_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  KringCupboardWindow *self = KRING_CUPBOARD_WINDOW (object);

  switch ((KringCupboardWindowProperty) prop_id)
    {
    case PROP_FOLDER:
      self->folder = g_value_dup_string (value);
      break;

    case PROP_CUPBOARD:
      kring_cupboard_window_set_cupboard (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_cupboard_window_class_init (KringCupboardWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = kring_cupboard_window_constructed;
  object_class->dispose = kring_cupboard_window_dispose;
  object_class->finalize = kring_cupboard_window_finalize;
  object_class->get_property = kring_cupboard_window_get_property;
  object_class->set_property = kring_cupboard_window_set_property;

  properties[PROP_FOLDER] =
    g_param_spec_string ("folder", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CUPBOARD] =
    g_param_spec_object ("cupboard", NULL, NULL,
                         KRING_TYPE_CUPBOARD,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-cupboard-window.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCupboardWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, KringCupboardWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, KringCupboardWindow, add_button);

  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.new-family", NULL, new_family_action);
  gtk_widget_class_install_action (widget_class, "win.add", NULL, new_family_action);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "win.erase", "s", erase_action);
  gtk_widget_class_install_action (widget_class, "win.signpost", NULL, signpost_action);
  gtk_widget_class_install_action (widget_class, "win.plain-words", NULL, plain_words_action);
}

static void
kring_cupboard_window_init (KringCupboardWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
kring_cupboard_window_new (GtkApplication *application,
                           const char     *folder)
{
  return g_object_new (KRING_TYPE_CUPBOARD_WINDOW,
                       "application", application,
                       "folder", folder,
                       NULL);
}

KringCupboard *
kring_cupboard_window_get_cupboard (KringCupboardWindow *self)
{
  return self->cupboard;
}

void
kring_cupboard_window_set_cupboard (KringCupboardWindow *self,
                                    KringCupboard       *cupboard)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  /* what stands in a dialog over the cupboard is of the cupboard */
  if (cupboard == NULL && self->cupboard != NULL && dialog != NULL)
    adw_dialog_force_close (dialog);
  if (!g_set_object (&self->cupboard, cupboard))
    return;

  show_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CUPBOARD]);
}
