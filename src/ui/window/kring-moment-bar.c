/* kring-moment-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-moment-bar.h"

#include <math.h>

#include "kring-date-words.h"

#define DAYS_OF_PREGNANCY 280

struct _KringMomentBar
{
  GtkWidget      parent_instance;

  KringDesk     *desk;
  GSignalGroup  *desk_signals;
  gboolean       is_narrow;

  GtkWidget     *scale;
  GtkAdjustment *adjustment;
  GtkLabel      *first_label;
  GtkLabel      *moment_label;
  GtkWidget     *today_button;
};

G_DEFINE_FINAL_TYPE (KringMomentBar, kring_moment_bar, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DESK = 1,
  PROP_IS_NARROW,
} KringMomentBarProperty;

static GParamSpec *properties[PROP_IS_NARROW + 1];

/* The day a child's life begins here; KRING_DAY_OPEN_END when nobody told. */
static int
get_first_day (KringRecord *child)
{
  KringDate date;
  int day = KRING_DAY_OPEN_END;

  if (kring_record_get_date (child, "birth", &date) && kring_day_is_valid (date.lo))
    day = date.lo;
  kring_date_clear (&date);

  if (day == KRING_DAY_OPEN_END && kring_record_get_date (child, "due", &date) && kring_day_is_valid (date.lo))
    day = kring_day_from_number (kring_day_to_number (date.lo) - DAYS_OF_PREGNANCY);
  kring_date_clear (&date);

  return day;
}

static int
get_first_told (KringShare *share,
                int         today)
{
  static const struct { KringNoun noun; const char *field; } told[] = {
    { KRING_NOUN_EVENT, "date" }, { KRING_NOUN_STAY, "from" }, { KRING_NOUN_CIRCLE, "date" },
  };
  int first = today;

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      GPtrArray *list = kring_share_list (share, told[i].noun);

      for (guint j = 0; j < list->len; j++)
        {
          g_auto(KringDate) date = KRING_DATE_INIT;

          if (kring_record_get_date (list->pdata[j], told[i].field, &date) && kring_day_is_valid (date.lo))
            first = MIN (first, date.lo);
        }
    }

  return first;
}

int
kring_moment_bar_first_day (KringShare *share,
                            int         today)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  int first = today;

  for (guint i = 0; i < children->len; i++)
    first = MIN (first, get_first_day (children->pdata[i]));

  return first < today ? first : get_first_told (share, today);
}

static void
show_moment (KringMomentBar *self)
{
  int moment = kring_desk_get_moment (self->desk);
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *words = NULL;
  g_autofree char *short_words = NULL;

  kring_date_from_day (&date, moment);
  words = kring_date_to_words (&date, kring_language_get ());
  short_words = kring_date_to_short_words (&date, kring_language_get ());

  gtk_label_set_label (self->moment_label, self->is_narrow ? short_words : words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  gtk_adjustment_set_value (self->adjustment, kring_day_to_number (moment));
  gtk_widget_set_sensitive (self->today_button, moment != kring_desk_get_today (self->desk));
}

static void
show_range (KringMomentBar *self)
{
  int today = kring_desk_get_today (self->desk);
  int first = kring_moment_bar_first_day (kring_desk_get_share (self->desk), today);
  g_autofree char *year = g_strdup_printf ("%d", first / 10000);

  g_signal_handlers_block_matched (self->adjustment, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
  gtk_adjustment_set_lower (self->adjustment, kring_day_to_number (first));
  gtk_adjustment_set_upper (self->adjustment, kring_day_to_number (today));
  g_signal_handlers_unblock_matched (self->adjustment, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
  gtk_label_set_label (self->first_label, year);
  show_moment (self);
}

static char *
get_today_look (KringMomentBar *self,
                gboolean        is_narrow)
{
  return g_strdup (is_narrow ? "icon" : "words");
}

static void
moved_cb (KringMomentBar *self)
{
  if (self->desk != NULL)
    kring_desk_set_moment (self->desk, kring_day_from_number ((int) round (gtk_adjustment_get_value (self->adjustment))));
}

static void
today_cb (KringMomentBar *self)
{
  kring_desk_set_moment (self->desk, kring_desk_get_today (self->desk));
}

static void
kring_moment_bar_dispose (GObject *object)
{
  KringMomentBar *self = KRING_MOMENT_BAR (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_MOMENT_BAR);

  G_OBJECT_CLASS (kring_moment_bar_parent_class)->dispose (object);
}

static void
kring_moment_bar_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KringMomentBar *self = KRING_MOMENT_BAR (object);

  switch ((KringMomentBarProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    case PROP_IS_NARROW:
      g_value_set_boolean (value, self->is_narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_moment_bar_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KringMomentBar *self = KRING_MOMENT_BAR (object);

  switch ((KringMomentBarProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        show_range (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    case PROP_IS_NARROW:
      if (self->is_narrow == g_value_get_boolean (value))
        break;
      self->is_narrow = g_value_get_boolean (value);
      if (self->desk != NULL)
        show_moment (self);
      g_object_notify_by_pspec (object, properties[PROP_IS_NARROW]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_moment_bar_class_init (KringMomentBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_moment_bar_dispose;
  object_class->get_property = kring_moment_bar_get_property;
  object_class->set_property = kring_moment_bar_set_property;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_NARROW] =
    g_param_spec_boolean ("is-narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-moment-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, KringMomentBar, scale);
  gtk_widget_class_bind_template_child (widget_class, KringMomentBar, adjustment);
  gtk_widget_class_bind_template_child (widget_class, KringMomentBar, first_label);
  gtk_widget_class_bind_template_child (widget_class, KringMomentBar, moment_label);
  gtk_widget_class_bind_template_child (widget_class, KringMomentBar, today_button);
  gtk_widget_class_bind_template_callback (widget_class, get_today_look);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
}

static void
kring_moment_bar_init (KringMomentBar *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_range), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::moment", G_CALLBACK (show_moment), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}
