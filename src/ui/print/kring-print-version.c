/* kring-print-version.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-print-version.h"

#include <glib/gi18n.h>

#include "kring-timeline-document.h"
#include "kring-words.h"

struct _KringPrintVersion
{
  AdwPreferencesGroup  parent_instance;

  const char          *code;
  GArray              *children;     /* gint64, as in child_row after "everybody" */
  gint64               child;        /* chosen; 0: everybody */
  gboolean             is_filling;
  gboolean             has_chosen;   /* somebody said whether it is key moments alone */
  guint                n_unsaid;     /* moments for whose words one sheet has no room when all are on it */

  AdwComboRow         *sheets_row;
  AdwSwitchRow        *key_row;
  AdwComboRow         *child_row;
};

G_DEFINE_FINAL_TYPE (KringPrintVersion, kring_print_version, ADW_TYPE_PREFERENCES_GROUP)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef enum {
  CHOICE_SHEETS    = 1 << 0,
  CHOICE_MOMENTS   = 1 << 1,
  CHOICE_CHILD     = 1 << 2,
  CHOICE_EVERYBODY = 1 << 3,   /* it need not be for one child */
} Choices;

/* THE table of what can be chosen; a document that is not here has nothing to choose. */
static const struct {
  const char *code;
  Choices     choices;
} documents[] = {
  { "timeline",      CHOICE_SHEETS | CHOICE_MOMENTS | CHOICE_CHILD | CHOICE_EVERYBODY },
  { "timeline-list", CHOICE_MOMENTS | CHOICE_CHILD | CHOICE_EVERYBODY },
  { "places",        CHOICE_CHILD },
  { "voices",        CHOICE_CHILD | CHOICE_EVERYBODY },
};

static const struct {
  guint    n_sheets;
  gboolean is_poster;
} sheets[] = {
  { 0, FALSE }, { 1, FALSE }, { 2, FALSE }, { 3, FALSE }, { 4, FALSE }, { 6, FALSE },
  { 3, TRUE }, { 6, TRUE }, { 8, TRUE }, { 12, TRUE },
};

static Choices
get_choices (KringPrintVersion *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    if (g_strcmp0 (documents[i].code, self->code) == 0)
      return documents[i].choices;

  return 0;
}

static gint64
get_child (KringPrintVersion *self)
{
  guint selected = adw_combo_row_get_selected (self->child_row), first = get_choices (self) & CHOICE_EVERYBODY ? 1 : 0;

  return selected >= first && selected - first < self->children->len
         ? g_array_index (self->children, gint64, selected - first) : 0;
}

static void
row_cb (KringPrintVersion *self,
        GParamSpec        *pspec,
        GtkWidget         *row)
{
  if (self->is_filling)
    return;

  self->has_chosen |= row == GTK_WIDGET (self->key_row);
  self->child = get_child (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static char *
name_sheets (guint    n,
             gboolean is_poster)
{
  if (n == 0)
    /* Translators: on how many sheets of paper */
    return g_strdup (_("As many as it takes"));

  return is_poster ? g_strdup_printf (ngettext ("Poster of %u sheet", "Poster of %u sheets", n), n)
                   : g_strdup_printf (ngettext ("%u sheet", "%u sheets", n), n);
}

static void
fill_sheets (KringPrintVersion *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *name = name_sheets (sheets[i].n_sheets, sheets[i].is_poster);

      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->sheets_row, G_LIST_MODEL (names));
}

/* The child that was chosen stays so as long as they are there. */
static void
fill_children (KringPrintVersion *self,
               KringShare        *share)
{
  g_autoptr(GPtrArray) children = share != NULL ? kring_share_children (share) : g_ptr_array_new ();
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  gboolean has_everybody = (get_choices (self) & CHOICE_EVERYBODY) != 0;
  guint chosen = 0;

  g_array_set_size (self->children, 0);
  if (has_everybody)
    gtk_string_list_append (names, _("Everybody"));
  for (guint i = 0; i < children->len; i++)
    {
      gint64 id = kring_record_get_id (children->pdata[i]);

      g_array_append_val (self->children, id);
      gtk_string_list_append (names, kring_person_name (children->pdata[i]));
      if (id == self->child)
        chosen = i + has_everybody;
    }
  adw_combo_row_set_model (self->child_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->child_row, chosen);
}

static void
kring_print_version_dispose (GObject *object)
{
  KringPrintVersion *self = KRING_PRINT_VERSION (object);

  self->is_filling = TRUE;   /* rows that go away choose nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PRINT_VERSION);
  g_clear_pointer (&self->children, g_array_unref);

  G_OBJECT_CLASS (kring_print_version_parent_class)->dispose (object);
}

static void
kring_print_version_class_init (KringPrintVersionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_print_version_dispose;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_PRINT_VERSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-print-version.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPrintVersion, sheets_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintVersion, key_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintVersion, child_row);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
kring_print_version_init (KringPrintVersion *self)
{
  self->is_filling = TRUE;
  self->children = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_sheets (self);
  self->is_filling = FALSE;
}

void
kring_print_version_set_document (KringPrintVersion *self,
                                  const char        *code,
                                  KringShare        *share)
{
  Choices choices;

  self->is_filling = TRUE;
  self->code = code;
  choices = get_choices (self);
  fill_children (self, share);
  gtk_widget_set_visible (GTK_WIDGET (self->sheets_row), (choices & CHOICE_SHEETS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->key_row), (choices & CHOICE_MOMENTS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->child_row), (choices & CHOICE_CHILD) != 0 && self->children->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), choices != 0);
  self->is_filling = FALSE;
}

/* Where one sheet has letters that are too small, or no room for all words, key moments alone are a better beginning. */
static void
propose (KringPrintVersion          *self,
         KringShare                 *share,
         const KringDocumentOptions *options)
{
  KringDocumentOptions whole = *options;
  KringTimelinePaper paper = { 0 };

  if (self->has_chosen)
    return;

  whole.n_sheets = 1;
  whole.is_poster = whole.key_moments = FALSE;
  if (get_choices (self) & CHOICE_SHEETS)
    kring_timeline_document_measure (share, &whole, &paper);

  self->n_unsaid = paper.n_unsaid;
  self->is_filling = TRUE;
  adw_switch_row_set_active (self->key_row, paper.letters < paper.wanted - 0.05 || paper.n_unsaid > 0);
  self->is_filling = FALSE;
}

void
kring_print_version_apply (KringPrintVersion    *self,
                           KringShare           *share,
                           KringDocumentOptions *options)
{
  Choices choices = get_choices (self);
  guint sheet = adw_combo_row_get_selected (self->sheets_row);

  options->child = choices & CHOICE_CHILD ? get_child (self) : 0;
  if (share != NULL)
    propose (self, share, options);
  if ((choices & CHOICE_SHEETS) && sheet < G_N_ELEMENTS (sheets))
    {
      options->n_sheets = sheets[sheet].n_sheets;
      options->is_poster = sheets[sheet].is_poster;
    }
  options->key_moments = (choices & CHOICE_MOMENTS) && adw_switch_row_get_active (self->key_row);
}

/* On how many sheets of @size letters would be large enough. */
static char *
name_way (KringShare                 *share,
          const KringDocumentOptions *options,
          KringPaperSize              size)
{
  KringDocumentOptions other = *options;
  KringTimelinePaper paper;

  other.paper = size;
  other.n_sheets = 0;
  return kring_timeline_document_measure (share, &other, &paper) ? name_sheets (paper.n_sheets, paper.is_poster)
                                                                 : g_strdup ("");
}

/* "" where there is nothing to say. */
static char *
write_reason (KringShare                 *share,
              const KringDocumentOptions *options,
              const KringTimelinePaper   *paper)
{
  g_autofree char *way = NULL;
  g_autofree char *large = NULL;

  if (paper->letters < paper->wanted - 0.05)
    {
      way = name_way (share, options, KRING_PAPER_A4);
      large = name_way (share, options, KRING_PAPER_A3);
      /* Translators: two sizes in points, then two of "3 sheets", "Poster of 6 sheets" */
      return g_strdup_printf (_("Letters of %.1f points: smaller than %.0f is hard to read. Large enough on A4: %s; on A3: %s."),
                              paper->letters, paper->wanted, way, large);
    }
  if (options->n_sheets != 0 || paper->n_sheets == 1)
    return g_strdup ("");

  way = name_sheets (paper->n_sheets, paper->is_poster);
  /* Translators: "3 sheets" or "Poster of 6 sheets", then a size in points */
  return g_strdup_printf (_("%s, so that no letters are smaller than %.0f points"), way, paper->wanted);
}

/* "" where there is room for all. */
static char *
write_unsaid (KringPrintVersion        *self,
              const KringTimelinePaper *paper)
{
  guint n = paper->n_unsaid;

  if (n > 0)
    return g_strdup_printf (ngettext ("%u moment has no room for its words", "%u moments have no room for their words", n), n);

  n = self->has_chosen || !adw_switch_row_get_active (self->key_row) ? 0 : self->n_unsaid;
  return n == 0 ? g_strdup ("")
         : g_strdup_printf (ngettext ("With all of them one sheet has no room for the words of %u moment",
                                      "With all of them one sheet has no room for the words of %u moments", n), n);
}

void
kring_print_version_tell (KringPrintVersion          *self,
                          KringShare                 *share,
                          const KringDocumentOptions *options)
{
  KringTimelinePaper paper;
  g_autofree char *reason = NULL;
  g_autofree char *unsaid = NULL;

  if (!(get_choices (self) & CHOICE_SHEETS) || !kring_timeline_document_measure (share, options, &paper))
    return;

  reason = write_reason (share, options, &paper);
  unsaid = write_unsaid (self, &paper);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->sheets_row), reason);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->key_row), unsaid);
}
