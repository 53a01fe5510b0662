/* kring-quick-add.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-add.h"

#include <glib/gi18n.h>

#include "kring-circle-rings.h"
#include "kring-circle-side.h"
#include "kring-edits-take-over.h"
#include "kring-family-window.h"
#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-typing.h"

struct _KringQuickAdd
{
  GtkWidget      parent_instance;

  KringDesk     *desk;
  GSignalGroup  *desk_signals;
  gint64         circle;        /* people are put in it; 0: in none */
  char          *ring;

  GtkEditable   *entry;
  GtkLabel      *understood_label;
};

G_DEFINE_FINAL_TYPE (KringQuickAdd, kring_quick_add, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DESK = 1,
} KringQuickAddProperty;

enum {
  ADDED,
  UNDERSTOOD,
  N_SIGNALS
};

static GParamSpec *properties[PROP_DESK + 1];
static guint signals[N_SIGNALS];

static char *
describe_name (const KringQuickPerson *said)
{
  g_autofree char *full = said->family_name != NULL ? g_strdup_printf ("%s %s", said->given, said->family_name)
                                                    : g_strdup (said->given);

  if (said->given == NULL)
    /* Translators: somebody whose name is not known, only a description: “neighbour with the white dog” */
    return g_strdup_printf (_("“%s”, name not known yet"), said->label);
  if (said->call != NULL)
    /* Translators: a name, and how the family calls that person: Marleen, called “grandma Marleen” */
    return g_strdup_printf (_("%s, called “%s”"), full, said->call);
  if (said->label != NULL)
    return g_strdup_printf ("%s, %s", full, said->label);

  return g_steal_pointer (&full);
}

KringRecord *
kring_quick_add_find_known (KringShare *share,
                            const char *name)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_autofree char *folded = kring_fold (name);

  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *other = kring_fold (kring_person_name (people->pdata[i]));

      if (g_str_equal (folded, other))
        return people->pdata[i];
    }

  return NULL;
}

char *
kring_quick_add_describe (KringShare *share,
                          const char *text)
{
  g_auto(KringQuickPerson) said = { NULL };
  g_autofree char *name = NULL;
  g_autofree char *whose = NULL;
  g_autofree char *known = NULL;

  if (!kring_quick_person_read (&said, share, text))
    return NULL;

  name = describe_name (&said);
  if (kring_quick_add_find_known (share, said.call != NULL ? said.call : said.given != NULL ? said.given : said.label) != NULL)
    /* Translators: %s is what will be added, although somebody of that name is there already */
    known = g_strdup_printf (_("One more: %s"), name);
  if (said.tie_kind == NULL || said.whose->len == 0)
    return g_strdup (known != NULL ? known : name);

  whose = kring_words_join_people (said.whose, kring_language_get ());
  /* Translators: who will be added: name, what they are, to whom: "Marleen · grandmother of Amina and Ilyas" */
  return g_strdup_printf (_("%s · %s of %s"), known != NULL ? known : name,
                          kring_kinds_words ("tie_kind", said.tie_kind, kring_language_get ()), whose);
}

static KringRecord *
get_circle (KringQuickAdd *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->circle);
}

/* What was typed, without a side that was named with it. */
static char *
get_text (KringQuickAdd  *self,
          char          **named)
{
  char *text = g_strdup (gtk_editable_get_text (self->entry));

  *named = get_circle (self) != NULL ? kring_circle_side_take (kring_desk_get_share (self->desk), text) : NULL;
  return g_strstrip (text);
}

/* Somebody of just that name, where that is who is meant. */
static KringRecord *
find_meant (KringQuickAdd *self,
            const char    *text)
{
  return get_circle (self) != NULL ? kring_quick_add_find_known (kring_desk_get_share (self->desk), text) : NULL;
}

static char *
find_side (KringQuickAdd *self,
           KringRecord   *meant,
           const char    *text,
           const char    *named)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *circle = get_circle (self);
  g_auto(KringQuickPerson) said = { NULL };

  if (circle == NULL)
    return NULL;
  if (meant != NULL && named == NULL)
    return kring_circle_side_for_person (share, circle, kring_record_get_id (meant));

  return kring_quick_person_read (&said, share, text) ? kring_circle_side_for_said (share, circle, &said, named) : NULL;
}

static char *
describe_meant (KringQuickAdd *self)
{
  g_autofree char *named = NULL;
  g_autofree char *text = get_text (self, &named);
  KringRecord *meant = find_meant (self, text);
  g_autofree char *words = meant != NULL ? g_strdup (kring_person_name (meant))
                                         : kring_quick_add_describe (kring_desk_get_share (self->desk), text);
  g_autofree char *side = words != NULL ? find_side (self, meant, text, named) : NULL;
  g_autofree char *line = NULL;

  if (words == NULL)
    return NULL;

  /* Translators: %s is somebody who is in the family already, and is put in the circle */
  line = meant != NULL ? g_strdup_printf (_("Enter takes: %s"), words)
                       /* Translators: %s tells what was understood */
                       : g_strdup_printf (_("Enter adds: %s"), words);
  if (self->ring == NULL)
    return g_steal_pointer (&line);

  return side != NULL ? g_strdup_printf ("%s · %s, %s", line, self->ring, side)
                      : g_strdup_printf ("%s · %s", line, self->ring);
}

static void
show_understood (KringQuickAdd *self)
{
  g_autofree char *line = describe_meant (self);

  gtk_label_set_label (self->understood_label, line != NULL ? line : "");
  g_signal_emit (self, signals[UNDERSTOOD], 0, line);
}

static void
show_editable (KringQuickAdd *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), kring_desk_get_editable (self->desk));
}

static void
changed_cb (KringQuickAdd *self)
{
  if (self->desk != NULL)
    show_understood (self);
}

/* Details that would lie over the page would be in the way of the next name. */
static void
select_added (KringQuickAdd *self,
              gint64         id)
{
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (self));

  if (!KRING_IS_FAMILY_WINDOW (window) || kring_family_window_has_details_beside (KRING_FAMILY_WINDOW (window)))
    kring_desk_set_selected (self->desk, id);
}

/* With their place in the circle, so that one undo takes back what one Enter did. */
static KringRecord *
add (KringQuickAdd           *self,
     const KringQuickPerson  *said,
     const char              *side,
     GError                 **error)
{
  KringStore *store = kring_desk_get_store (self->desk);
  KringRecord *circle = get_circle (self);
  g_auto(GStrv) rings = circle != NULL ? kring_circle_rings (circle) : NULL;

  for (int i = 0; rings != NULL && rings[i] != NULL; i++)
    if (g_strcmp0 (rings[i], self->ring) == 0)
      return kring_edit_add_said_to (store, said, circle, i + 1, side, error);

  return kring_edit_add_said (store, said, error);
}

static void
activate_cb (KringQuickAdd *self)
{
  g_auto(KringQuickPerson) said = { NULL };
  g_autoptr(GError) error = NULL;
  g_autofree char *named = NULL;
  g_autofree char *text = get_text (self, &named);
  g_autofree char *side = NULL;
  g_autofree char *words = NULL;
  KringRecord *person = find_meant (self, text);
  gint64 id;

  if (person == NULL && !kring_quick_person_read (&said, kring_desk_get_share (self->desk), text))
    return;

  side = find_side (self, person, text, named);
  if (person == NULL)
    {
      said.is_paid = said.is_paid || (named != NULL && kring_circle_side_about (named) == KRING_ABOUT_SERVICES);
      person = add (self, &said, side, &error);
      words = person != NULL ? g_strdup_printf (_("%s added"), kring_person_name (person)) : NULL;
    }
  if (person == NULL)
    {
      kring_desk_say_error (self->desk, error);   /* what was typed stays */
      return;
    }

  id = kring_record_get_id (person);
  gtk_editable_set_text (self->entry, "");
  select_added (self, id);
  if (words != NULL)
    kring_desk_say (self->desk, words, TRUE);
  g_signal_emit (self, signals[ADDED], 0, id, side);
}

static gboolean
kring_quick_add_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_QUICK_ADD (widget)->entry));
}

/* Otherwise a widget that found no other place for the focus takes it itself, and nobody comes back past this one. */
static gboolean
kring_quick_add_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (KRING_QUICK_ADD (widget)->entry), direction);
}

static void
kring_quick_add_dispose (GObject *object)
{
  KringQuickAdd *self = KRING_QUICK_ADD (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_QUICK_ADD);

  G_OBJECT_CLASS (kring_quick_add_parent_class)->dispose (object);
}

static void
kring_quick_add_finalize (GObject *object)
{
  g_free (KRING_QUICK_ADD (object)->ring);

  G_OBJECT_CLASS (kring_quick_add_parent_class)->finalize (object);
}

static void
kring_quick_add_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KringQuickAdd *self = KRING_QUICK_ADD (object);

  switch ((KringQuickAddProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_quick_add_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KringQuickAdd *self = KRING_QUICK_ADD (object);

  switch ((KringQuickAddProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        show_editable (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_quick_add_class_init (KringQuickAddClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_quick_add_dispose;
  object_class->finalize = kring_quick_add_finalize;
  object_class->get_property = kring_quick_add_get_property;
  object_class->set_property = kring_quick_add_set_property;
  widget_class->focus = kring_quick_add_focus;
  widget_class->grab_focus = kring_quick_add_grab_focus;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[ADDED] = g_signal_new ("added", KRING_TYPE_QUICK_ADD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_STRING);
  signals[UNDERSTOOD] = g_signal_new ("understood", KRING_TYPE_QUICK_ADD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-quick-add.ui");
  gtk_widget_class_bind_template_child (widget_class, KringQuickAdd, entry);
  gtk_widget_class_bind_template_child (widget_class, KringQuickAdd, understood_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
kring_quick_add_init (KringQuickAdd *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_understood), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::editable", G_CALLBACK (show_editable), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_quick_add_new (KringDesk  *desk,
                     const char *name)
{
  KringQuickAdd *self = g_object_new (KRING_TYPE_QUICK_ADD, "desk", desk, NULL);

  kring_quick_add_keep_typed (self, name);

  return GTK_WIDGET (self);
}

void
kring_quick_add_set_circle (KringQuickAdd *self,
                            gint64         circle,
                            const char    *ring)
{
  self->circle = circle;
  g_set_str (&self->ring, ring);
  show_understood (self);
}

void
kring_quick_add_keep_typed (KringQuickAdd *self,
                            const char    *name)
{
  kring_typing_keep_entry (self->entry, self->desk, 0, name);
}

void
kring_quick_add_tell_elsewhere (KringQuickAdd *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->understood_label), FALSE);
}

void
kring_quick_add_set_question (KringQuickAdd *self,
                              const char    *question)
{
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), question);
}
