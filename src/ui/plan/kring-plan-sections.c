/* kring-plan-sections.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-sections.h"

#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-plan-section.h"
#include "kring-scale-box.h"

static const KringPlanSectionKind columns[] = {
  { N_("What is going well?"), "kring-good", N_("What goes well already, however small?"),
    { "strength", "resource", "exception", "safety" } },
  { N_("What are we worried about?"), "kring-worry", N_("Is there something that worries you?"),
    { "worry", "danger", "happened", "burden" } },
  { N_("What needs to happen?"), "kring-next", N_("What would you like to be different?"),
    { "goal", "wish", "house_rule" } },
};

/* In the order of the plan on paper. */
static const KringPlanSectionKind sections[] = {
  { N_("What must be there in any case"), NULL, N_("What must be there in any case, and who asks for it?"), { "bottom_line" } },
  { N_("What we agreed"), NULL, N_("Who does what, and when?"), { "agreement", "action" }, TRUE },
  { N_("Who sees whom, and when"), NULL, N_("Who sees whom, and when?"), { "contact" } },
  { N_("Time for yourself"), NULL, N_("When does somebody get time for themselves?"), { "respite" } },
  { N_("Help from outside"), NULL, N_("Which help do you want from outside?"), { "service" } },
  { N_("If it goes wrong after all"), "kring-emergency", N_("What do you do then, and whom do you call?"), { "emergency" } },
  { N_("Step by step without help"), NULL, N_("What can go on without help, step by step?"), { "taper" } },
  { N_("What we have not agreed on yet"), NULL, N_("What do you not agree on yet?"), { "open" } },
};

void
kring_plan_sections_empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
create_heading (const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_set_margin_top (label, 12);

  return label;
}

void
kring_plan_sections_create (GtkBox    *columns_box,
                            GtkBox    *sections_box,
                            KringDesk *desk)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    gtk_box_append (columns_box, kring_plan_section_new (desk, &columns[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_box_append (sections_box, kring_plan_section_new (desk, &sections[i]));
}

gboolean
kring_plan_sections_show (GtkBox             *box,
                          KringRecord        *plan,
                          KringPlanLineShown  shown)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box));
  gboolean is_whole = TRUE;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    is_whole &= kring_plan_section_show (KRING_PLAN_SECTION (child), plan, shown);

  return is_whole;
}

gboolean
kring_plan_sections_work (GtkBox *box,
                          guint   n_each,
                          guint   n)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box));
  gboolean is_whole = TRUE;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      guint left = MIN (n_each, n), first = left;

      is_whole &= kring_plan_section_work (KRING_PLAN_SECTION (child), &left);
      n -= first - left;
    }

  return is_whole;
}

/* A menu of what can be asked, by kind. */
static GtkWidget *
create_ask_button (void)
{
  const KringKindTable *table = kring_kinds_table ("scale_kind");
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < table->n_kinds; i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (kring_kinds_words ("scale_kind", table->kinds[i].code, kring_language_get ()),
                                                   NULL);

      g_menu_item_set_action_and_target (item, "page.add-scale", "s", table->kinds[i].code);
      g_menu_append_item (menu, item);
    }

  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("Ask From 0 to 10"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

void
kring_plan_sections_fill_scales (GtkBox    *box,
                                 KringDesk *desk)
{
  GPtrArray *scales = kring_share_list (kring_desk_get_share (desk), KRING_NOUN_SCALE);

  kring_plan_sections_empty (box);
  if (scales->len > 0)
    gtk_box_append (box, create_heading (_("Where we stand")));
  for (guint i = 0; i < scales->len; i++)
    gtk_box_append (box, kring_scale_box_new (desk, scales->pdata[i]));
  if (kring_desk_get_editable (desk))
    gtk_box_append (box, create_ask_button ());
}
