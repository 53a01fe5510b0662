/* kring-plan-section.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-section.h"

#include <glib/gi18n.h>

#include "kring-shown-content.h"
#include "kring-plan-people.h"
#include "kring-plan-templates.h"
#include "kring-width-layout.h"

struct _KringPlanSection
{
  GtkWidget                   parent_instance;

  KringDesk                  *desk;
  const KringPlanSectionKind *kind;
  KringRecord                *plan;
  KringPlanLineShown          shown;

  GtkWidget                  *box;
  GHashTable                 *lines;       /* id of an item -> KringPlanLine, borrowed */
  GtkWidget                  *heading;
  GtkWidget                  *invitation;  /* NULL until it is asked for */
  GtkWidget                  *people;      /* NULL until there is somebody to drag */
  char                       *people_content;
};

G_DEFINE_FINAL_TYPE (KringPlanSection, kring_plan_section, GTK_TYPE_WIDGET)

static gboolean
is_of (KringPlanSection *self,
       KringRecord      *item)
{
  for (gsize i = 0; self->kind->kinds[i] != NULL; i++)
    if (kring_record_is (item, "kind", self->kind->kinds[i]))
      return TRUE;

  return FALSE;
}

static GPtrArray *
list_items (KringPlanSection *self)
{
  GPtrArray *all = kring_share_parts (kring_desk_get_share (self->desk), self->plan, KRING_NOUN_PLAN_ITEM);
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (is_of (self, all->pdata[i]))
      g_ptr_array_add (items, all->pdata[i]);

  return items;
}

static gboolean
is_asked (KringPlanSection *self)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (self->desk));
  const char *code = family != NULL ? kring_record_get_text (family, "template") : NULL;

  return kring_desk_can_edit (self->desk, self->plan)
         && kring_plan_template_asks (kring_plan_template_find (code), self->kind->kinds[0]);
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

/* A quiet question under the heading; pressed, the line at the foot is ready for the answer. */
static GtkWidget *
create_invitation (const KringPlanSectionKind *kind)
{
  GtkWidget *button = gtk_button_new_with_label (_(kind->invitation));

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.add-kind");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", kind->kinds[0]);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-invitation");

  return button;
}

static void
show_invitation (KringPlanSection *self,
                 gboolean          is_shown)
{
  if (is_shown == (self->invitation != NULL))
    return;

  if (is_shown)
    {
      self->invitation = create_invitation (self->kind);
      gtk_box_insert_child_after (GTK_BOX (self->box), self->invitation, self->heading);
    }
  else
    {
      gtk_box_remove (GTK_BOX (self->box), self->invitation);
      self->invitation = NULL;
    }
}

/* Anew when somebody came or is called otherwise. */
static void
show_people (KringPlanSection *self,
             gboolean          is_shown)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GString) content = g_string_new (NULL);

  if (is_shown)
    kring_shown_content_add_all (content, share, kring_share_list (share, KRING_NOUN_PERSON));
  if (g_strcmp0 (self->people_content, content->str) == 0)
    return;

  g_set_str (&self->people_content, content->str);
  if (self->people != NULL)
    gtk_box_remove (GTK_BOX (self->box), self->people);
  self->people = is_shown ? kring_plan_people_new (self->desk) : NULL;
  if (is_shown)
    gtk_box_insert_child_after (GTK_BOX (self->box), self->people, self->heading);
}

static KringPlanLineShown
get_shown (KringPlanSection *self,
           KringRecord      *item)
{
  gboolean is_first = kring_record_is (item, "kind", self->kind->kinds[0]);

  return is_first ? self->shown : self->shown | KRING_PLAN_LINE_KIND;
}

static GtkWidget *
find_line (KringPlanSection *self,
           KringRecord      *item)
{
  gint64 id = kring_record_get_id (item);

  return g_hash_table_lookup (self->lines, &id);
}

/* Who was on a line that goes away is on the one that comes in its place. */
static void
remove_line (KringPlanSection *self,
             GtkWidget        *line)
{
  GtkRoot *root = gtk_widget_get_root (line);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean has_focus = focus != NULL && gtk_widget_is_ancestor (focus, line);
  GtkWidget *next = gtk_widget_get_next_sibling (line), *before = gtk_widget_get_prev_sibling (line);

  gtk_box_remove (GTK_BOX (self->box), line);
  if (has_focus && (next == NULL || !gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD)) && before != NULL)
    gtk_widget_child_focus (before, GTK_DIR_TAB_FORWARD);
}

static void
remove_others (KringPlanSection *self,
               GPtrArray        *items)
{
  g_autoptr(GHashTable) kept = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autofree gint64 *ids = g_new (gint64, items->len + 1);
  GHashTableIter iter;
  gpointer id, line;

  for (guint i = 0; i < items->len; i++)
    {
      ids[i] = kring_record_get_id (items->pdata[i]);
      g_hash_table_add (kept, &ids[i]);
    }

  g_hash_table_iter_init (&iter, self->lines);
  while (g_hash_table_iter_next (&iter, &id, &line))
    if (!g_hash_table_contains (kept, id))
      {
        g_hash_table_iter_remove (&iter);
        remove_line (self, line);
      }
}

static void
kring_plan_section_dispose (GObject *object)
{
  KringPlanSection *self = KRING_PLAN_SECTION (object);

  g_hash_table_remove_all (self->lines);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_section_parent_class)->dispose (object);
}

static void
kring_plan_section_finalize (GObject *object)
{
  KringPlanSection *self = KRING_PLAN_SECTION (object);

  g_hash_table_unref (self->lines);
  g_free (self->people_content);

  G_OBJECT_CLASS (kring_plan_section_parent_class)->finalize (object);
}

static void
kring_plan_section_class_init (KringPlanSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_plan_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_plan_section_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), KRING_TYPE_WIDTH_LAYOUT);
}

static void
kring_plan_section_init (KringPlanSection *self)
{
  self->lines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_plan_section_new (KringDesk                  *desk,
                        const KringPlanSectionKind *kind)
{
  KringPlanSection *self = g_object_new (KRING_TYPE_PLAN_SECTION, "visible", FALSE, NULL);

  self->desk = g_object_ref (desk);
  self->kind = kind;
  self->heading = create_heading (_(kind->title));
  gtk_box_append (GTK_BOX (self->box), self->heading);
  gtk_widget_add_css_class (GTK_WIDGET (self), "kring-section");
  if (kind->css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), kind->css_class);

  return GTK_WIDGET (self);
}

gboolean
kring_plan_section_show (KringPlanSection   *self,
                         KringRecord        *plan,
                         KringPlanLineShown  shown)
{
  g_autoptr(GPtrArray) items = NULL;
  gboolean is_empty, is_whole = TRUE;

  g_set_object (&self->plan, plan);
  self->shown = shown;
  items = list_items (self);
  is_empty = items->len == 0;

  remove_others (self, items);
  for (guint i = 0; i < items->len; i++)
    {
      GtkWidget *line = find_line (self, items->pdata[i]);

      if (line != NULL)
        is_whole &= kring_plan_line_show (KRING_PLAN_LINE (line), items->pdata[i], get_shown (self, items->pdata[i]));
    }
  show_invitation (self, is_empty && is_asked (self));
  show_people (self, self->kind->has_people && !is_empty && kring_desk_can_edit (self->desk, plan));
  gtk_widget_set_visible (GTK_WIDGET (self), !is_empty || self->invitation != NULL);

  return is_whole;
}

gboolean
kring_plan_section_work (KringPlanSection *self,
                         guint            *n)
{
  g_autoptr(GPtrArray) items = list_items (self);
  GtkWidget *before = self->people != NULL ? self->people : self->heading;

  for (guint i = 0; i < items->len; i++)
    {
      GtkWidget *line = find_line (self, items->pdata[i]);
      gint64 id = kring_record_get_id (items->pdata[i]);

      if (line == NULL && *n == 0)
        return FALSE;

      if (line == NULL)
        {
          line = kring_plan_line_new (self->desk, items->pdata[i], get_shown (self, items->pdata[i]));
          gtk_box_insert_child_after (GTK_BOX (self->box), line, before);
          g_hash_table_insert (self->lines, g_memdup2 (&id, sizeof id), line);
          (*n)--;
        }
      else if (gtk_widget_get_prev_sibling (line) != before)
        {
          gtk_box_reorder_child_after (GTK_BOX (self->box), line, before);
        }
      before = line;
    }

  return TRUE;
}
