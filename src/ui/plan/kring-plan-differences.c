/* kring-plan-differences.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-differences.h"

#include <glib/gi18n.h>

#include "kring-plan-changes.h"

static void
add_words (GtkWidget  *box,
           const char *words,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

/* The child is away while it is closed: GTK would look for the focus in it, and it has no window then. */
static void
expanded_cb (GtkExpander *expander,
             GParamSpec  *pspec,
             GtkWidget   *box)
{
  gtk_expander_set_child (expander, gtk_expander_get_expanded (expander) ? box : NULL);
}

static char **
list_changes (KringDesk   *desk,
              KringRecord *plan)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *older = kring_share_follow (share, plan, "previous");

  return older != NULL ? kring_plan_changes_tell (share, older, plan) : NULL;
}

char *
kring_plan_differences_tell (KringDesk   *desk,
                             KringRecord *plan)
{
  g_auto(GStrv) changes = list_changes (desk, plan);

  return changes != NULL ? g_strjoinv ("\n", changes) : NULL;
}

GtkWidget *
kring_plan_differences_new (KringDesk   *desk,
                            KringRecord *plan,
                            gboolean     is_open)
{
  g_auto(GStrv) changes = list_changes (desk, plan);
  GtkWidget *box, *expander;

  if (changes == NULL)
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_margin_top (box, 6);
  for (gsize i = 0; changes[i] != NULL; i++)
    add_words (box, changes[i], NULL);
  if (changes[0] == NULL)
    add_words (box, _("Nothing yet."), "dim-label");

  expander = gtk_expander_new (_("What changed since the version before"));
  gtk_label_set_wrap (GTK_LABEL (gtk_expander_get_label_widget (GTK_EXPANDER (expander))), TRUE);
  g_signal_connect_data (expander, "notify::expanded", G_CALLBACK (expanded_cb), g_object_ref_sink (box),
                         (GClosureNotify) g_object_unref, 0);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), is_open);
  gtk_widget_add_css_class (expander, "kring-differences");

  return expander;
}
