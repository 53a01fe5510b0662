/* kring-merge-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-merge-rows.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"

static void
append (GString    *words,
        const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", part);
}

static void
append_date (GString     *words,
             KringRecord *event)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *when = NULL;

  kring_record_get_date (event, "date", &date);
  when = kring_date_to_words (&date, kring_language_get ());
  append (words, when != NULL ? when : _("no date"));
}

static void
append_people (GString    *words,
               KringShare *share,
               GArray     *ids)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < ids->len; i++)
    {
      KringRecord *person = kring_share_get (share, g_array_index (ids, gint64, i));

      if (person != NULL)
        g_strv_builder_add (builder, kring_person_name (person));
    }
  names = g_strv_builder_end (builder);
  joined = kring_words_join ((const char * const *) names, kring_language_get ());
  append (words, joined);
}

/* "15 maart 2023 · Amina · CKG · volgens juf Ellen · regel 4". */
static char *
tell_other (KringShare           *share,
            KringChronologyEvent *event)
{
  GString *words = g_string_new (NULL);
  g_autofree char *strangers = g_strjoinv (", ", event->strangers);

  append_date (words, event->record);
  append_people (words, share, event->people);
  append (words, strangers);
  append (words, event->place);
  append (words, event->source);
  if (event->line > 0)
    {
      g_autofree char *line = g_strdup_printf (_("line %u"), event->line);

      append (words, line);
    }

  return g_string_free (words, FALSE);
}

static char *
tell_own (KringShare  *share,
          KringRecord *event)
{
  GString *words = g_string_new (NULL);
  GPtrArray *parts = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);
  g_autoptr(GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));
  KringRecord *place = kring_share_follow (share, event, "place");

  for (guint i = 0; i < parts->len; i++)
    {
      gint64 id = kring_record_get_ref (parts->pdata[i], "person");

      g_array_append_val (people, id);
    }
  append_date (words, event);
  append_people (words, share, people);
  append (words, place != NULL ? kring_record_get_text (place, "name") : NULL);

  return g_string_free (words, FALSE);
}

/* A row of a list has no name of its own, whatever stands in it. */
static void
name_row (GtkWidget  *row,
          const char *title,
          const char *detail)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail, -1);
}

static void
ticked_cb (AdwSwitchRow         *row,
           GParamSpec           *pspec,
           KringChronologyEvent *event)
{
  event->choice = adw_switch_row_get_active (row) ? KRING_MERGE_ADD : KRING_MERGE_SKIP;
}

GtkWidget *
kring_merge_new_row (KringShare           *share,
                     KringChronologyEvent *event)
{
  GtkWidget *row = adw_switch_row_new ();
  g_autofree char *detail = tell_other (share, event);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_record_get_text (event->record, "title"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), event->choice == KRING_MERGE_ADD);
  name_row (row, kring_record_get_text (event->record, "title"), detail);
  g_signal_connect (row, "notify::active", G_CALLBACK (ticked_cb), event);

  return row;
}

static GtkWidget *
create_side (const char *where,
             const char *title,
             const char *detail,
             const char *text)
{
  const struct { const char *words, *style; } lines[] = {
    { where, "caption-heading" }, { title, "heading" }, { detail, "caption" }, { text, NULL },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GtkWidget *label = lines[i].words != NULL && *lines[i].words != '\0' ? gtk_label_new (lines[i].words) : NULL;

      if (label == NULL)
        continue;
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      if (lines[i].style != NULL)
        gtk_widget_add_css_class (label, lines[i].style);
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

static void
chosen_cb (AdwToggleGroup       *group,
           GParamSpec           *pspec,
           KringChronologyEvent *event)
{
  static const KringMergeChoice choices[] = { KRING_MERGE_SKIP, KRING_MERGE_FILL, KRING_MERGE_ADD };
  guint active = adw_toggle_group_get_active (group);

  if (active < G_N_ELEMENTS (choices))
    event->choice = choices[active];
}

static GtkWidget *
create_choices (KringChronologyEvent *event)
{
  const struct { const char *label, *tooltip; } toggles[] = {
    /* Translators: what is done with a moment that is there already: nothing, add what it misses, or keep it beside */
    { _("Leave"), _("Keep it as it is here") },
    { _("Fill In"), event->may_fill ? _("Take over what is missing here")
                                    : _("It was meant for fewer people than who see the one here") },
    { _("Keep Both"), _("Put it beside the one that is here") },
  };
  GtkWidget *group = adw_toggle_group_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (toggles); i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, toggles[i].label);
      adw_toggle_set_tooltip (toggle, toggles[i].tooltip);
      adw_toggle_set_enabled (toggle, i != 1 || event->may_fill);
      adw_toggle_group_add (ADW_TOGGLE_GROUP (group), toggle);
    }
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (group), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  kring_record_get_text (event->record, "title"), -1);
  gtk_widget_set_halign (group, GTK_ALIGN_START);
  g_signal_connect (group, "notify::active", G_CALLBACK (chosen_cb), event);

  return group;
}

GtkWidget *
kring_merge_twin_row (KringShare           *share,
                      KringChronologyEvent *event)
{
  KringRecord *own = kring_share_get (share, event->twin);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *here = tell_own (share, own);
  g_autofree char *there = tell_other (share, event);

  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides), create_side (_("Here"), kring_record_get_text (own, "title"), here,
                                                kring_record_get_text (own, "text")));
  gtk_box_append (GTK_BOX (sides), create_side (_("There"), kring_record_get_text (event->record, "title"), there,
                                                kring_record_get_text (event->record, "text")));
  gtk_box_append (GTK_BOX (box), sides);
  gtk_box_append (GTK_BOX (box), create_choices (event));
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_record_get_text (event->record, "title"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  name_row (row, kring_record_get_text (event->record, "title"), there);

  return row;
}
