/* kring-shortcuts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-shortcuts.h"

#include <glib/gi18n.h>

#include "kring-pages.h"

typedef struct {
  const char *group;    /* N_(); rows of one group stand together */
  const char *title;    /* N_() */
  const char *action;   /* detailed name; NULL: works by itself and is only told */
  const char *keys[3];
} Shortcut;

static const Shortcut shortcuts[] = {
  { N_("Family"), N_("Search"), "win.search", { "<Control>f" } },
  { N_("Family"), N_("Undo"), "win.undo", { "<Control>z" } },
  { N_("Family"), N_("Redo"), "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { N_("Family"), N_("Add Somebody or Something"), "win.add", { "<Control>n" } },
  { N_("Family"), N_("Print"), "win.print", { "<Control>p" } },
  { N_("Family"), N_("To the Details and Back"), "win.details", { "F6" } },
  { N_("Family"), N_("Hide the Details"), NULL, { "Escape" } },
  { N_("Big Screen"), N_("Show on the Big Screen, and Stop"), "win.present", { "F5" } },
  { N_("Big Screen"), N_("Blank It, and Show Again"), "win.blank", { "<Control>b" } },
  { N_("On the Big Screen Itself"), N_("Blank It, and Show Again"), NULL, { "b" } },
  { N_("On the Big Screen Itself"), N_("Blank It"), NULL, { "Escape" } },
  { N_("On the Big Screen Itself"), N_("Further Down"), NULL, { "Page_Down" } },
  { N_("On the Big Screen Itself"), N_("Further Up"), NULL, { "Page_Up" } },
  { N_("On the Big Screen Itself"), N_("Larger"), NULL, { "plus" } },
  { N_("On the Big Screen Itself"), N_("Smaller"), NULL, { "minus" } },
  { N_("On the Big Screen Itself"), N_("As Large as Usual"), NULL, { "0" } },
  { N_("Picture"), N_("Zoom In"), "win.zoom-in", { "<Control>plus", "<Control>equal" } },
  { N_("Picture"), N_("Zoom Out"), "win.zoom-out", { "<Control>minus" } },
  { N_("Picture"), N_("See Everything"), "win.zoom-all", { "<Control>0" } },
  { N_("Timeline"), N_("List or Picture"), "win.list", { "<Control><Shift>l" } },
  { N_("Timeline"), N_("Search in the List"), NULL, { "<Control>f" } },
  { N_("Timeline"), N_("Add as Just an Event"), NULL, { "<Shift>Return" } },
  { N_("Timeline"), N_("To an Earlier Date"), NULL, { "<Alt>Left" } },
  { N_("Timeline"), N_("To a Later Date"), NULL, { "<Alt>Right" } },
  { N_("Timeline"), N_("Much Later"), NULL, { "<Alt><Shift>Right" } },
  { N_("Timeline"), N_("Beginning of a Stay"), NULL, { "Home" } },
  { N_("Timeline"), N_("End of a Stay"), NULL, { "End" } },
  { N_("Timeline"), N_("Earlier on the Same Day"), NULL, { "<Alt>Up" } },
  { N_("Timeline"), N_("Later on the Same Day"), NULL, { "<Alt>Down" } },
  { N_("Circle"), N_("A Ring Nearer"), NULL, { "<Alt>Up" } },
  { N_("Circle"), N_("A Ring Further"), NULL, { "<Alt>Down" } },
  { N_("Circle"), N_("To the Next Side"), NULL, { "<Alt>Right" } },
  { N_("Circle"), N_("Choose One More, or One Less"), NULL, { "<Control>space" } },
  { N_("Circle"), N_("Choose Everybody"), NULL, { "<Control>a" } },
  { N_("Circle"), N_("Choose Only This One"), NULL, { "Escape" } },
  { N_("Circle"), N_("What Can Be Done with Somebody"), NULL, { "Menu", "<Shift>F10" } },
  { N_("Circle"), N_("Take Out of the Circle"), NULL, { "Delete" } },
  { N_("Plan"), N_("Keep What Is Typed"), NULL, { "<Control>Return" } },
  { N_("Plan"), N_("To the Line Just Added"), NULL, { "Up" } },
  { N_("Plan"), N_("Line Further Up"), NULL, { "<Alt>Up" } },
  { N_("Plan"), N_("Line Further Down"), NULL, { "<Alt>Down" } },
  { N_("Plan"), N_("Take Out the Line"), NULL, { "<Control>Delete" } },
  { N_("Meetings"), N_("Point Earlier"), NULL, { "<Alt>Up" } },
  { N_("Meetings"), N_("Point Later"), NULL, { "<Alt>Down" } },
  { N_("Kring"), N_("Menu"), NULL, { "F10" } },
  { N_("Kring"), N_("Help"), "app.help", { "F1" } },
  { N_("Kring"), N_("Preferences"), "app.preferences", { "<Control>comma" } },
  { N_("Kring"), N_("Keyboard Shortcuts"), "app.shortcuts", { "<Control>question" } },
  { N_("Kring"), N_("Lock the Cupboard"), "app.lock", { "<Control>l" } },
  { N_("Kring"), N_("Close the Window"), "window.close", { "<Control>w" } },
  { N_("Kring"), N_("Quit"), "app.quit", { "<Control>q" } },
};

static char *
get_page_action (guint index)
{
  return g_strdup_printf ("win.page::%s", kring_pages[index].name);
}

static char *
get_page_key (guint index)
{
  return g_strdup_printf ("<Control>%u", index + 1);
}

/* Dialogs and menus keep the keys of the application out. Before there is any: all kinds of them inherit the key. */
static void
let_lock_always (void)
{
  const GType types[] = { ADW_TYPE_DIALOG, GTK_TYPE_POPOVER };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr(GTypeClass) klass = g_type_class_ref (types[i]);

      gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_l, GDK_CONTROL_MASK, "app.lock", NULL);
    }
}

void
kring_shortcuts_install (GtkApplication *application)
{
  let_lock_always ();
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    if (shortcuts[i].action != NULL)
      gtk_application_set_accels_for_action (application, shortcuts[i].action, (const char * const *) shortcuts[i].keys);

  for (guint i = 0; i < kring_n_pages; i++)
    {
      g_autofree char *action = get_page_action (i);
      g_autofree char *key = get_page_key (i);

      gtk_application_set_accels_for_action (application, action, (const char *[]) { key, NULL });
    }
}

static void
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *key)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *keys = gtk_shortcut_label_new (key);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);
  adw_preferences_group_add (group, row);
}

static AdwPreferencesGroup *
add_group (AdwPreferencesPage *page,
           const char         *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));

  return ADW_PREFERENCES_GROUP (group);
}

static void
add_pages (AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _("Pages"));

  for (guint i = 0; i < kring_n_pages; i++)
    {
      g_autofree char *key = get_page_key (i);

      add_row (group, _(kring_pages[i].title), key);
    }
}

AdwDialog *
kring_shortcuts_new_dialog (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = NULL;

  add_pages (ADW_PREFERENCES_PAGE (page));
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      if (i == 0 || !g_str_equal (shortcuts[i].group, shortcuts[i - 1].group))
        group = add_group (ADW_PREFERENCES_PAGE (page), _(shortcuts[i].group));
      add_row (group, _(shortcuts[i].title), shortcuts[i].keys[0]);
    }

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_content_height (dialog, 600);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
