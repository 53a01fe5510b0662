/* kring-circle-compare-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-compare-bar.h"

#include <glib/gi18n.h>

#include "kring-circle-changes.h"
#include "kring-circle-words.h"
#include "kring-mnemonic.h"
#include "kring-whole-lines.h"

#define LINES 4   /* then it scrolls */

struct _KringCircleCompareBar
{
  AdwBin       parent_instance;

  gint64       other;
  gboolean     is_beside;

  GtkRevealer       *revealer;
  GtkLabel          *title_label;
  GtkScrolledWindow *words_scrolled;
  GtkLabel          *words_label;
};

G_DEFINE_FINAL_TYPE (KringCircleCompareBar, kring_circle_compare_bar, ADW_TYPE_BIN)

static void
kring_circle_compare_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_CIRCLE_COMPARE_BAR);

  G_OBJECT_CLASS (kring_circle_compare_bar_parent_class)->dispose (object);
}

static void
kring_circle_compare_bar_class_init (KringCircleCompareBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_compare_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/kringapp/Kring/ui/kring-circle-compare-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleCompareBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, KringCircleCompareBar, title_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleCompareBar, words_scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringCircleCompareBar, words_label);
}

static void
kring_circle_compare_bar_init (KringCircleCompareBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
append_submenu (GMenu      *section,
                const char *label,
                const char *action,
                KringShare *share,
                GPtrArray  *circles)
{
  g_autoptr(GMenu) menu = g_menu_new ();

  for (guint i = 0; i < circles->len; i++)
    {
      g_autofree char *name = kring_circle_list_name (share, circles->pdata[i]);
      g_autofree char *words = kring_mnemonic_escape (name);
      g_autoptr(GMenuItem) item = g_menu_item_new (NULL, NULL);

      g_menu_item_set_label (item, words);
      g_menu_item_set_action_and_target (item, action, "x", kring_record_get_id (circles->pdata[i]));
      g_menu_append_item (menu, item);
    }
  g_menu_append_submenu (section, label, G_MENU_MODEL (menu));
}

void
kring_circle_compare_fill_menu (GMenu       *section,
                                KringShare  *share,
                                KringRecord *circle)
{
  g_autoptr(GPtrArray) circles = kring_circle_list_comparable (share, circle);

  g_menu_remove_all (section);
  if (circles->len == 0)
    return;

  append_submenu (section, _("_Compare With"), "modes.compare", share, circles);
  append_submenu (section, _("_Beside"), "modes.beside", share, circles);
}

void
kring_circle_compare_bar_open (KringCircleCompareBar *self,
                               KringDesk             *desk,
                               KringRecord           *circle,
                               gint64                 other,
                               gboolean               is_beside)
{
  KringRecord *record = kring_share_get (kring_desk_get_share (desk), other);

  if (!kring_circle_is_comparable (circle, record))
    return;

  self->is_beside = is_beside;
  self->other = other;
  if (is_beside || !kring_circle_is_older (circle, record))
    return;

  self->other = kring_record_get_id (circle);
  kring_desk_set_circle (desk, other);
}

void
kring_circle_compare_bar_close (KringCircleCompareBar *self)
{
  self->other = 0;
}

void
kring_circle_compare_bar_show (KringCircleCompareBar *self,
                               KringShare            *share,
                               KringRecord           *circle)
{
  KringRecord *other = self->other != 0 ? kring_share_get (share, self->other) : NULL;
  g_autoptr(KringCircleChanges) changes = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *head = NULL;
  g_autofree char *words = NULL;
  g_auto(GStrv) lines = NULL;

  if (!kring_circle_is_comparable (circle, other))
    self->other = 0;
  gtk_revealer_set_reveal_child (self->revealer, self->other != 0);
  if (self->other == 0)
    return;

  if (kring_circle_is_older (circle, other))
    changes = kring_circle_changes_new (share, kring_record_get_id (circle), self->other);
  else
    changes = kring_circle_changes_new (share, self->other, kring_record_get_id (circle));
  title = kring_circle_changes_to_title (changes);
  summary = kring_circle_changes_to_summary (changes);
  head = g_strdup_printf ("%s: %s", title, summary);
  lines = kring_circle_changes_to_lines (changes);
  words = g_strjoinv ("\n", lines);
  gtk_label_set_label (self->title_label, head);
  gtk_label_set_label (self->words_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words_scrolled), *words != '\0');
  kring_whole_lines (self->words_scrolled, GTK_WIDGET (self->words_label), LINES);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), head, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

gint64
kring_circle_compare_bar_get_other (KringCircleCompareBar *self)
{
  return self->other;
}

gboolean
kring_circle_compare_bar_is_beside (KringCircleCompareBar *self)
{
  return self->other != 0 && self->is_beside;
}
