/* kring-plan-sections.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-sections.h"

#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-plan-foot.h"
#include "kring-plan-line.h"
#include "kring-plan-people.h"
#include "kring-plan-templates.h"
#include "kring-scale-box.h"

typedef struct {
  const char *title;
  const char *css_class;   /* NULL: none */
  const char *invitation;  /* while it is empty and the template asks for it */
  const char *kinds[5];    /* plan_item_kind, NULL at the end; lines of the first need not be told apart */
  gboolean    has_people;  /* to drag onto its lines */
} Section;

static const Section columns[] = {
  { N_("What is going well?"), "kring-good", N_("What goes well already, however small?"),
    { "strength", "resource", "exception", "safety" } },
  { N_("What are we worried about?"), "kring-worry", N_("Is there something that worries you?"),
    { "worry", "danger", "happened", "burden" } },
  { N_("What needs to happen?"), "kring-next", N_("What would you like to be different?"),
    { "goal", "wish", "house_rule" } },
};

/* In the order of the plan on paper. */
static const Section sections[] = {
  { N_("What must be there in any case"), NULL, N_("What must be there in any case, and who asks for it?"), { "bottom_line" } },
  { N_("What we agreed"), NULL, N_("Who does what, and when?"), { "agreement", "action" }, TRUE },
  { N_("Who sees whom, and when"), NULL, N_("Who sees whom, and when?"), { "contact" } },
  { N_("Time for yourself"), NULL, N_("When does somebody get time for themselves?"), { "respite" } },
  { N_("Help from outside"), NULL, N_("Which help do you want from outside?"), { "service" } },
  { N_("If it goes wrong after all"), "kring-emergency", N_("What do you do then, and whom do you call?"), { "emergency" } },
  { N_("Step by step without help"), NULL, N_("What can go on without help, step by step?"), { "taper" } },
  { N_("What we have not agreed on yet"), NULL, N_("What do you not agree on yet?"), { "open" } },
};

static gboolean
is_of (const Section *section,
       KringRecord   *item)
{
  for (gsize i = 0; section->kinds[i] != NULL; i++)
    if (kring_record_is (item, "kind", section->kinds[i]))
      return TRUE;

  return FALSE;
}

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

static GtkWidget *
create_box (const Section *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "kring-section");
  if (section->css_class != NULL)
    gtk_widget_add_css_class (box, section->css_class);
  gtk_box_append (GTK_BOX (box), create_heading (_(section->title)));

  return box;
}

/* A quiet question under the heading; pressed, the line at the foot is ready for the answer. */
static GtkWidget *
create_invitation (const Section *section)
{
  GtkWidget *button = gtk_button_new_with_label (_(section->invitation));

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.add-kind");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", section->kinds[0]);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-invitation");

  return button;
}

static gboolean
is_asked (const Section *section,
          KringDesk     *desk,
          KringRecord   *plan)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (desk));
  const char *code = family != NULL ? kring_record_get_text (family, "template") : NULL;

  return kring_desk_can_edit (desk, plan) && kring_plan_template_asks (kring_plan_template_find (code), section->kinds[0]);
}

/* NULL when there is nothing in it, and the template does not ask for it. */
static GtkWidget *
create_section (const Section      *section,
                KringDesk          *desk,
                KringRecord        *plan,
                KringPlanLineShown  shown)
{
  GPtrArray *items = kring_share_parts (kring_desk_get_share (desk), plan, KRING_NOUN_PLAN_ITEM);
  GtkWidget *box = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      gboolean is_first = kring_record_is (items->pdata[i], "kind", section->kinds[0]);
      KringPlanLineShown with = is_first ? shown : shown | KRING_PLAN_LINE_KIND;

      if (!is_of (section, items->pdata[i]))
        continue;

      if (box == NULL)
        {
          box = create_box (section);
          if (section->has_people && kring_desk_can_edit (desk, plan))
            gtk_box_append (GTK_BOX (box), kring_plan_people_new (desk));
        }
      gtk_box_append (GTK_BOX (box), kring_plan_line_new (desk, items->pdata[i], with));
    }

  if (box == NULL && is_asked (section, desk, plan))
    {
      box = create_box (section);
      gtk_box_append (GTK_BOX (box), create_invitation (section));
    }

  return box;
}

void
kring_plan_sections_fill_columns (GtkBox             *box,
                                  KringDesk          *desk,
                                  KringRecord        *plan,
                                  KringPlanLineShown  shown)
{
  kring_plan_sections_empty (box);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      GtkWidget *column = create_section (&columns[i], desk, plan, shown);

      if (column != NULL)
        gtk_box_append (box, column);
    }
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

void
kring_plan_sections_fill (GtkBox             *box,
                          KringDesk          *desk,
                          KringRecord        *plan,
                          KringPlanLineShown  shown)
{
  kring_plan_sections_empty (box);
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *section = create_section (&sections[i], desk, plan, shown);

      if (section != NULL)
        gtk_box_append (box, section);
    }

  gtk_box_append (box, kring_plan_foot_new (desk, plan));
}
