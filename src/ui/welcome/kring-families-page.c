/* kring-families-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-families-page.h"

#include <glib/gi18n.h>

#include "kring-date.h"
#include "kring-fold.h"
#include "kring-when.h"

#define SOON      14   /* days */
#define STILL_DUE 60   /* days that something to look at stays here after its day */

struct _KringFamiliesPage
{
  AdwBin               parent_instance;

  KringCupboard       *cupboard;
  GSignalGroup        *list_signals;
  GPtrArray           *watched;       /* KringCupboardFamily that are shown */
  GPtrArray           *rows;          /* borrowed; in soon_group or all_group */

  GtkSearchBar        *search_bar;
  GtkEditable         *search_entry;
  GtkWidget           *empty_box;
  AdwPreferencesGroup *soon_group;
  AdwPreferencesGroup *all_group;
  GtkWidget           *nobody_label;
};

G_DEFINE_FINAL_TYPE (KringFamiliesPage, kring_families_page, ADW_TYPE_BIN)

/* What can come next (kring-cupboard-store.h). */
static const struct {
  const char *what;
  const char *words;
} reasons[] = {
  { "plan", N_("look at the plan again") },
  { "line", N_("look at an agreement again") },
  { "meeting", N_("meeting") },
};

static const char *
tell_what (const char *what)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_strcmp0 (reasons[i].what, what) == 0)
      return _(reasons[i].words);

  return what != NULL ? what : "";
}

/* One date of a family that is shown. */
typedef struct {
  KringCupboardFamily *family;   /* borrowed */
  int                  day;
  const char          *what;
} Coming;

/* What comes within two weeks, and days to look at something that have been. */
static void
collect_soon (GArray              *soon,
              KringCupboardFamily *family)
{
  int today = kring_day_to_number (kring_day_today ());

  for (guint i = 0; i < kring_cupboard_family_get_n_dates (family); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      Coming coming = { family };
      const char *day = kring_cupboard_family_get_date (family, i, &coming.what);
      int away;

      if (!kring_date_from_edtf (&date, day))
        continue;
      coming.day = date.lo;
      away = kring_day_to_number (date.lo) - today;
      if (away <= SOON && (away >= 0 || (away >= -STILL_DUE && g_strcmp0 (coming.what, "meeting") != 0)))
        g_array_append_val (soon, coming);
    }
}

static char *
tell_opened (KringCupboardFamily *family)
{
  gint64 at = kring_cupboard_family_get_opened_at (family);
  g_autoptr(GDateTime) time = at > 0 ? g_date_time_new_from_unix_local (at) : NULL;
  g_autofree char *when = NULL;

  if (time == NULL)
    return g_strdup (_("not opened yet"));

  when = kring_when_to_words (kring_day_new (g_date_time_get_year (time), g_date_time_get_month (time),
                                             g_date_time_get_day_of_month (time)), kring_day_today ());
  /* Translators: %s is a day: "opened yesterday", "opened 13 January 2026" */
  return g_strdup_printf (_("opened %s"), when);
}

static char *
tell_coming (const Coming *coming)
{
  int today = kring_day_today ();
  g_autofree char *when = kring_when_to_words (coming->day, today);

  if (coming->day < today)
    /* Translators: something to do, and the day on which it was to be done: "look at the plan again · since yesterday" */
    return g_strdup_printf (_("%s · since %s"), tell_what (coming->what), when);

  return g_strdup_printf ("%s · %s", tell_what (coming->what), when);
}

/* @coming: NULL in the list of all families. */
static char *
tell (KringCupboardFamily *family,
      const Coming        *coming)
{
  g_autofree char *words = coming != NULL ? tell_coming (coming) : tell_opened (family);

  if (!kring_cupboard_family_get_is_sample (family))
    return g_steal_pointer (&words);

  /* Translators: follows what is told of a family that is made up */
  return g_strdup_printf ("%s · %s", words, _("all invented"));
}

static GMenuModel *
create_menu (const char *id)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenuItem) open = g_menu_item_new (_("_Open"), NULL);
  g_autoptr(GMenuItem) erase = g_menu_item_new (_("_Erase for Good…"), NULL);

  g_menu_item_set_action_and_target (open, "app.open-family", "s", id);
  g_menu_item_set_action_and_target (erase, "win.erase", "s", id);
  g_menu_append_item (menu, open);
  g_menu_append_item (menu, erase);

  return G_MENU_MODEL (menu);
}

static GtkWidget *
create_menu_button (KringCupboardFamily *family)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr(GMenuModel) menu = create_menu (kring_cupboard_family_get_id (family));
  /* Translators: what one can do with a family; %s is its children's names */
  g_autofree char *label = g_strdup_printf (_("More for %s"), kring_cupboard_family_get_title (family));

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);

  return button;
}

static void
add_row (KringFamiliesPage   *self,
         KringCupboardFamily *family,
         const Coming        *coming)
{
  AdwPreferencesGroup *group = coming != NULL ? self->soon_group : self->all_group;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *next = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *words = tell (family, coming);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_cupboard_family_get_title (family));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", kring_cupboard_family_get_id (family));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-family");
  gtk_widget_add_css_class (row, "kring-family-row");
  if (coming == NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu_button (family));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), next);

  adw_preferences_group_add (group, row);
  g_object_set_data (G_OBJECT (row), "group", group);
  g_ptr_array_add (self->rows, row);
}

static int
compare_coming (gconstpointer a,
                gconstpointer b)
{
  return ((const Coming *) a)->day - ((const Coming *) b)->day;
}

static void
clear_rows (KringFamiliesPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (g_object_get_data (self->rows->pdata[i], "group"), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
}

static void
show_families (KringFamiliesPage *self)
{
  const char *query = gtk_search_bar_get_search_mode (self->search_bar) ? gtk_editable_get_text (self->search_entry) : "";
  g_autoptr(GArray) soon = g_array_new (FALSE, FALSE, sizeof (Coming));
  guint found = 0;

  clear_rows (self);
  for (guint i = 0; i < self->watched->len; i++)
    {
      KringCupboardFamily *family = self->watched->pdata[i];

      if (*query != '\0' && !kring_fold_matches (kring_cupboard_family_get_title (family), query))
        continue;
      collect_soon (soon, family);
      add_row (self, family, NULL);
      found++;
    }

  g_array_sort (soon, compare_coming);
  for (guint i = 0; i < soon->len; i++)
    add_row (self, g_array_index (soon, Coming, i).family, &g_array_index (soon, Coming, i));

  gtk_widget_set_visible (GTK_WIDGET (self->soon_group), soon->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->all_group), found > 0);
  gtk_widget_set_visible (self->empty_box, self->cupboard != NULL && self->watched->len == 0);
  gtk_widget_set_visible (self->nobody_label, self->watched->len > 0 && found == 0);
}

static void
stop_watching (KringFamiliesPage *self)
{
  for (guint i = 0; i < self->watched->len; i++)
    g_signal_handlers_disconnect_by_data (self->watched->pdata[i], self);
  g_ptr_array_set_size (self->watched, 0);
}

static void
list_changed_cb (KringFamiliesPage *self)
{
  GListModel *families = self->cupboard != NULL ? kring_cupboard_get_families (self->cupboard) : NULL;
  guint n_families = families != NULL ? g_list_model_get_n_items (families) : 0;

  stop_watching (self);
  for (guint i = 0; i < n_families; i++)
    {
      KringCupboardFamily *family = g_list_model_get_item (families, i);

      g_ptr_array_add (self->watched, family);
      g_signal_connect_swapped (family, "notify", G_CALLBACK (show_families), self);
    }
  show_families (self);
}

static void
show_cb (KringFamiliesPage *self)
{
  if (self->cupboard != NULL)
    show_families (self);
}

static void
kring_families_page_dispose (GObject *object)
{
  KringFamiliesPage *self = KRING_FAMILIES_PAGE (object);

  stop_watching (self);
  g_clear_object (&self->list_signals);
  g_clear_object (&self->cupboard);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_FAMILIES_PAGE);

  G_OBJECT_CLASS (kring_families_page_parent_class)->dispose (object);
}

static void
kring_families_page_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_FAMILIES_PAGE (object)->watched);
  g_ptr_array_unref (KRING_FAMILIES_PAGE (object)->rows);

  G_OBJECT_CLASS (kring_families_page_parent_class)->finalize (object);
}

static void
kring_families_page_class_init (KringFamiliesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_families_page_dispose;
  object_class->finalize = kring_families_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-families-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, empty_box);
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, soon_group);
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, all_group);
  gtk_widget_class_bind_template_child (widget_class, KringFamiliesPage, nobody_label);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
kring_families_page_init (KringFamiliesPage *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new ();
  self->list_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->list_signals, "items-changed", G_CALLBACK (list_changed_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
}

GtkWidget *
kring_families_page_new (void)
{
  return g_object_new (KRING_TYPE_FAMILIES_PAGE, NULL);
}

void
kring_families_page_set_cupboard (KringFamiliesPage *self,
                                  KringCupboard     *cupboard)
{
  if (!g_set_object (&self->cupboard, cupboard))
    return;

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  g_signal_group_set_target (self->list_signals, cupboard != NULL ? kring_cupboard_get_families (cupboard) : NULL);
  list_changed_cb (self);
}

void
kring_families_page_search (KringFamiliesPage *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
