/* kring-family-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family-window.h"

#include <glib/gi18n.h>

#include "kring-config.h"
#include "kring-copy-dialog.h"
#include "kring-focus.h"
#include "kring-inspector.h"
#include "kring-look-as.h"
#include "kring-moment-bar.h"
#include "kring-pages.h"
#include "kring-presenting.h"
#include "kring-print-dialog.h"
#include "kring-undo.h"
#include "kring-window-place.h"
#include "kring-words.h"

struct _KringFamilyWindow
{
  AdwApplicationWindow  parent_instance;

  KringDesk            *desk;
  GSignalGroup         *desk_signals;
  GSettings            *settings;
  char                 *warned;        /* what was typed and could not be kept, and that was told; NULL: nothing */
  gboolean              is_narrow;
  gboolean              is_toggling;   /* the details follow the selection, not the other way round */
  KringPresenting      *presenting;    /* on the big screen */

  AdwOverlaySplitView  *split_view;
  GtkWidget            *side_bin;      /* of the details in a wide window ... */
  AdwBottomSheet       *sheet;
  GtkWidget            *sheet_bin;     /* ... and in a narrow one */
  AdwToastOverlay      *toasts;
  AdwViewStack         *stack;
  GtkWidget            *moment_bar;
  AdwBin               *details;       /* holds an inspector from the first time that something is selected */
  GtkWidget            *undo_button;
  GtkWidget            *redo_button;
  GtkLabel             *names_label;
  GtkLabel             *invented_label;
  GtkLabel             *names_title;
  AdwBanner            *banner;
  AdwBanner            *present_banner;
  GtkMenuButton        *look_as_button;
  GtkMenuButton        *menu_button;
  GMenuModel           *main_menu;
};

G_DEFINE_FINAL_TYPE (KringFamilyWindow, kring_family_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum {
  PROP_DESK = 1,
  PROP_LOOK_AS,
  PROP_NARROW,
} KringFamilyWindowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkWidget *
get_page (KringFamilyWindow *self)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (self->stack);

  return bin != NULL ? adw_bin_get_child (ADW_BIN (bin)) : NULL;
}

static void
fill_page (KringFamilyWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);
  const KringPage *page = kring_pages_find (name);
  GtkWidget *bin = adw_view_stack_get_visible_child (self->stack);

  if (page == NULL || self->desk == NULL)
    return;

  if (adw_bin_get_child (ADW_BIN (bin)) == NULL)
    adw_bin_set_child (ADW_BIN (bin), page->create (self->desk));
  gtk_widget_set_visible (self->moment_bar, page->has_moment);
  if (page->has_moment)
    gtk_widget_add_css_class (GTK_WIDGET (self->toasts), "kring-moment");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->toasts), "kring-moment");
}

static void
show_names (KringFamilyWindow *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  g_autofree char *names = NULL;

  for (guint i = 0; i < children->len; i++)
    g_strv_builder_add (builder, kring_person_name (children->pdata[i]));
  words = g_strv_builder_end (builder);
  names = kring_words_join ((const char * const *) words, kring_language_get ());
  gtk_widget_set_visible (GTK_WIDGET (self->invented_label),
                          kring_record_get_flag (kring_share_get_family (share), "fictitious"));
  gtk_label_set_label (self->names_label, names);
  gtk_label_set_label (self->names_title, names);
}

static void
show_history (KringFamilyWindow *self)
{
  kring_undo_show (self->desk, self->undo_button, self->redo_button);
}

/* AdwOverlaySplitView allocates hidden details too, with less room than they need: those are not there. */
static void
show_details (KringFamilyWindow *self)
{
  gboolean selected = self->desk != NULL && kring_desk_get_selected (self->desk) != 0;
  gboolean is_beside = selected && !self->is_narrow;

  if (selected && adw_bin_get_child (self->details) == NULL)
    adw_bin_set_child (self->details, kring_inspector_new (self->desk));

  self->is_toggling = TRUE;
  gtk_widget_set_visible (self->side_bin, is_beside || gtk_widget_get_mapped (self->side_bin));
  kring_focus_let_in (self->sheet, self->sheet_bin, selected && self->is_narrow);
  adw_overlay_split_view_set_show_sidebar (self->split_view, is_beside);
  adw_bottom_sheet_set_open (self->sheet, selected && self->is_narrow);
  self->is_toggling = FALSE;
}

/* Keeps what is typed in them. */
static gboolean
commit_details (KringFamilyWindow *self)
{
  GtkWidget *inspector = adw_bin_get_child (self->details);

  return inspector == NULL || kring_inspector_commit (KRING_INSPECTOR (inspector));
}

/* The ways of looking follow who is selected, and how old the children are. */
static void
fill_look_as (GtkMenuButton *button,
              gpointer       user_data)
{
  g_autoptr(GMenuModel) menu = kring_look_as_new_menu (KRING_FAMILY_WINDOW (user_data)->desk);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
fill_menu (GtkMenuButton *button,
           gpointer       user_data)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (user_data);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) section = g_menu_new ();
  g_autoptr(GMenuModel) look_as = kring_look_as_new_menu (self->desk);

  g_menu_append_submenu (section, _("Look As…"), look_as);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_menu_append_section (menu, NULL, self->main_menu);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
show_look_as (KringFamilyWindow *self)
{
  g_autofree char *words = kring_look_as_tell (self->desk);

  adw_banner_set_title (self->banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->banner, words != NULL);
  if (words != NULL)
    adw_toast_overlay_dismiss_all (self->toasts);   /* they tell what was just done */
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOOK_AS]);
}

static void
look_back_cb (KringFamilyWindow *self)
{
  kring_look_as_apply (self->desk, "full");
}

static void
share_changed_cb (KringFamilyWindow *self)
{
  show_names (self);
  show_history (self);
  show_look_as (self);
}

static void
desk_said_cb (KringFamilyWindow *self,
              const char        *words,
              gboolean           can_undo)
{
  kring_undo_say (self->toasts, words, can_undo);
}

/* In a narrow window the details come from below. Only they move: a page can hold thousands of widgets. */
static void
set_narrow (KringFamilyWindow *self,
            gboolean           is_narrow)
{
  g_autoptr(GtkWidget) details = g_object_ref (GTK_WIDGET (self->details));

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
  kring_pages_show_titles (self->stack, is_narrow);
  adw_bin_set_child (ADW_BIN (is_narrow ? self->side_bin : self->sheet_bin), NULL);
  adw_bin_set_child (ADW_BIN (is_narrow ? self->sheet_bin : self->side_bin), details);
  show_details (self);
}

/* Whoever closes the details no longer has anything selected. */
static void
details_toggled_cb (KringFamilyWindow *self)
{
  gboolean shown = self->is_narrow ? adw_bottom_sheet_get_open (self->sheet)
                                   : adw_overlay_split_view_get_show_sidebar (self->split_view);

  if (self->desk != NULL && !shown && !self->is_toggling)
    kring_desk_set_selected (self->desk, 0);
  if (!shown)
    kring_focus_let_in (self->sheet, self->sheet_bin, FALSE);
}

static void
details_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);
  GtkWidget *details = adw_bin_get_child (self->details);

  if (details != NULL)
    kring_focus_change_side (GTK_WINDOW (self), adw_view_stack_get_visible_child (self->stack), details);
}

static void
present_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);

  kring_presenting_toggle (self->presenting, adw_view_stack_get_visible_child_name (self->stack));
}

static void
show_places_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  kring_presenting_show_places (KRING_FAMILY_WINDOW (widget)->presenting, g_variant_get_int64 (parameter));
}

static void
page_changed_cb (KringFamilyWindow *self)
{
  fill_page (self);
  kring_focus_take_along (GTK_WINDOW (self), self->stack);
  kring_presenting_show_page (self->presenting, adw_view_stack_get_visible_child_name (self->stack));
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  kring_undo_step (KRING_FAMILY_WINDOW (widget)->desk, GTK_WINDOW (widget), g_str_equal (action_name, "win.undo"));
}

static void
page_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  if (kring_pages_find (name) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, name);
}

/* "win.search" and such: what the page itself does under that name. */
static void
pass_to_page_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);
  GtkWidget *page = get_page (self);
  g_autofree char *name = g_strconcat ("page.", action_name + strlen ("win."), NULL);

  if (g_str_equal (action_name, "win.add"))
    kring_focus_uncover (self->split_view, self->sheet);
  if (page != NULL)
    gtk_widget_activate_action_variant (page, name, parameter);
}

/* On a page that has nothing to search, somebody is looked for. */
static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);
  GtkWidget *page = get_page (self);

  kring_focus_uncover (self->split_view, self->sheet);
  if (page != NULL && gtk_widget_activate_action_variant (page, "page.search", NULL))
    return;

  adw_view_stack_set_visible_child_name (self->stack, "people");
  gtk_widget_activate_action_variant (get_page (self), "page.search", NULL);
}

/* Printing begins with what is on the page one is on; "win.copy" writes the whole family. */
static void
paper_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (widget);

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;

  commit_details (self);
  adw_dialog_present (g_str_equal (action_name, "win.copy")
                      ? kring_copy_dialog_new (self->desk)
                      : kring_print_dialog_new (self->desk, adw_view_stack_get_visible_child_name (self->stack)), widget);
}

static void
unselect_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  kring_desk_set_selected (KRING_FAMILY_WINDOW (widget)->desk, 0);
}

static void
end (KringFamilyWindow *self)
{
  kring_presenting_stop (self->presenting);
  kring_window_place_keep (GTK_WINDOW (self), self->settings, self->stack);
}

static gboolean
kring_family_window_close_request (GtkWindow *window)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (window);
  g_autofree char *unkept = NULL;

  if (!commit_details (self))
    unkept = kring_inspector_dup_unkept (KRING_INSPECTOR (adw_bin_get_child (self->details)));
  if (unkept != NULL && g_strcmp0 (unkept, self->warned) != 0)
    {
      g_set_str (&self->warned, unkept);
      kring_desk_say (self->desk, _("Something you typed is not kept yet. Close again to leave it."), FALSE);
      return TRUE;
    }

  end (self);

  return GTK_WINDOW_CLASS (kring_family_window_parent_class)->close_request (window);
}

static void
kring_family_window_constructed (GObject *object)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (object);

  G_OBJECT_CLASS (kring_family_window_parent_class)->constructed (object);

  self->presenting = kring_presenting_new (self->desk, GTK_WINDOW (self), self->present_banner);
  kring_pages_add_to (self->stack);
  kring_window_place_restore (GTK_WINDOW (self), self->settings, self->stack);
  fill_page (self);
  show_details (self);
  share_changed_cb (self);
}

static void
kring_family_window_dispose (GObject *object)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (object);

  g_clear_pointer (&self->presenting, kring_presenting_free);
  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_FAMILY_WINDOW);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (kring_family_window_parent_class)->dispose (object);
}

static void
kring_family_window_finalize (GObject *object)
{
  g_free (KRING_FAMILY_WINDOW (object)->warned);

  G_OBJECT_CLASS (kring_family_window_parent_class)->finalize (object);
}

static void
kring_family_window_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (object);

  switch ((KringFamilyWindowProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    case PROP_LOOK_AS:
      g_value_take_string (value, self->desk != NULL ? kring_look_as_get_way (self->desk) : NULL);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->is_narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_family_window_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KringFamilyWindow *self = KRING_FAMILY_WINDOW (object);

  switch ((KringFamilyWindowProperty) prop_id)
    {
    case PROP_DESK:
      self->desk = g_value_dup_object (value);
      g_signal_group_set_target (self->desk_signals, self->desk);
      break;

    case PROP_LOOK_AS:
      commit_details (self);
      kring_look_as_apply (self->desk, g_value_get_string (value));
      break;

    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_family_window_class_init (KringFamilyWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->constructed = kring_family_window_constructed;
  object_class->dispose = kring_family_window_dispose;
  object_class->finalize = kring_family_window_finalize;
  object_class->get_property = kring_family_window_get_property;
  object_class->set_property = kring_family_window_set_property;
  window_class->close_request = kring_family_window_close_request;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LOOK_AS] =
    g_param_spec_string ("look-as", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (KRING_TYPE_MOMENT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-family-window.ui");
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, sheet);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, sheet_bin);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, side_bin);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, moment_bar);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, details);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, names_label);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, invented_label);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, names_title);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, present_banner);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, look_as_button);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, KringFamilyWindow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, details_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_details);

  gtk_widget_class_install_property_action (widget_class, "win.look-as", "look-as");
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.page", "s", page_action);
  gtk_widget_class_install_action (widget_class, "win.present", NULL, present_action);
  gtk_widget_class_install_action (widget_class, "win.show-places", "x", show_places_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "win.copy", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.details", NULL, details_action);
  gtk_widget_class_install_action (widget_class, "win.unselect", NULL, unselect_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.unselect", NULL);
  gtk_widget_class_install_action (widget_class, "win.add", NULL, pass_to_page_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, pass_to_page_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, pass_to_page_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-all", NULL, pass_to_page_action);
  gtk_widget_class_install_action (widget_class, "win.list", NULL, pass_to_page_action);
}

static void
kring_family_window_init (KringFamilyWindow *self)
{
  self->settings = g_settings_new (APP_ID);
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::editable", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::selected", G_CALLBACK (show_details), self);
  g_signal_group_connect_swapped (self->desk_signals, "said", G_CALLBACK (desk_said_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  kring_focus_let_in (self->sheet, self->sheet_bin, FALSE);
  gtk_menu_button_set_create_popup_func (self->look_as_button, fill_look_as, self, NULL);
  gtk_menu_button_set_create_popup_func (self->menu_button, fill_menu, self, NULL);
}

GtkWindow *
kring_family_window_new (GtkApplication *application,
                         KringDesk      *desk)
{
  return g_object_new (KRING_TYPE_FAMILY_WINDOW,
                       "application", application,
                       "desk", desk,
                       NULL);
}

KringDesk *
kring_family_window_get_desk (KringFamilyWindow *self)
{
  return self->desk;
}

const char *
kring_family_window_get_page_name (KringFamilyWindow *self)
{
  return adw_view_stack_get_visible_child_name (self->stack);
}

void
kring_family_window_leave (KringFamilyWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  kring_desk_leave (self->desk);
  if (dialog != NULL)
    adw_dialog_close (dialog);   /* keeps what is typed in it, whether it closes or not */
  commit_details (self);
  end (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

gboolean
kring_family_window_has_details_beside (KringFamilyWindow *self)
{
  return !self->is_narrow && !adw_overlay_split_view_get_collapsed (self->split_view);
}
