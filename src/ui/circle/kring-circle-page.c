/* kring-circle-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-page.h"

#include "kring-circle-beginning.h"
#include "kring-circle-foot.h"
#include "kring-circle-memory.h"
#include "kring-circle-menu.h"
#include "kring-circle-paper-dialog.h"
#include "kring-circle-questions.h"
#include "kring-circle-rings.h"
#include "kring-circle-room.h"
#include "kring-circle-top.h"
#include "kring-circle-words-dialog.h"
#include "kring-quick-add.h"
#include "kring-scene-view.h"
#include "kring-shrinking.h"

/* In points of text. Smaller than this people fold into "7 more"; then the picture scrolls instead. */
#define LEAST_WIDTH  585
#define LEAST_HEIGHT 360

#define REST (500 * G_TIME_SPAN_MILLISECOND)   /* by then breakpoints and bars have their place */

struct _KringCirclePage
{
  AdwBin             parent_instance;

  KringDesk         *desk;
  GSignalGroup      *desk_signals;

  KringCircleMemory *memory;       /* nobody moves by themselves ... */
  int                window_width, window_height;   /* ... in a window that stays as it is, ... */
  double             text_scale;       /* ... with letters that do */
  gint64             window_changed;   /* monotonic time */

  GtkStack          *stack;
  GtkScrolledWindow *scrolled;
  KringSceneView    *view;
  KringCircleTop    *top;
  KringCircleTarget *target;
  KringCircleFoot   *foot;
  KringCircleModes  *modes;
  GtkWidget         *quick_box;
  AdwBin            *quick_bin;
  GtkWidget         *quick_add;
  GtkDropDown       *ring_drop_down;
};

G_DEFINE_FINAL_TYPE (KringCirclePage, kring_circle_page, ADW_TYPE_BIN)

static KringRecord *
get_circle (KringCirclePage *self)
{
  return kring_circle_moves_find_circle (self->desk);
}

/* A window of another size, or with other letters, has another picture, which is the same whatever it was before: until
 * what stands round the picture has come to rest too, everybody is placed anew. What opens or closes later moves nobody. */
static void
look_at_window (KringCirclePage *self,
                double           text_scale)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  int width = gtk_widget_get_width (window), height = gtk_widget_get_height (window);
  gint64 now = g_get_monotonic_time ();

  if (width != self->window_width || height != self->window_height || text_scale != self->text_scale)
    {
      self->window_width = width;
      self->window_height = height;
      self->text_scale = text_scale;
      self->window_changed = now;
    }
  if (now - self->window_changed < REST)
    kring_circle_memory_forget (self->memory);
}

static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  KringCirclePage *self = user_data;
  KringRecord *circle = get_circle (self);
  guint n_chosen;
  const gint64 *chosen = kring_desk_get_chosen (self->desk, &n_chosen);
  KringCircleOptions options = {
    .circle = circle != NULL ? kring_record_get_id (circle) : 0,
    .width = width,
    .height = height,
    .text_scale = text_scale,
    .moment = kring_desk_get_moment (self->desk),
    .selected = n_chosen == 1 ? chosen[0] : 0,
    .chosen = chosen,
    .n_chosen = n_chosen,
    .show_relations = TRUE,
    .all_relations = kring_circle_top_get_all_relations (self->top),
    .show_quality = kring_circle_top_get_quality (self->top),
    .lens = kring_circle_top_get_lens (self->top),
  };

  look_at_window (self, text_scale);
  options.places = kring_circle_memory_use (self->memory, options.circle, n_chosen > 0, width, height, text_scale);
  return kring_circle_modes_make_scene (self->modes, context, &options);
}

static KringCircleMoves
get_moves (gpointer user_data)
{
  KringCirclePage *self = user_data;

  return (KringCircleMoves) { self->desk, get_circle (self), kring_circle_memory_get (self->memory), GTK_WIDGET (self) };
}

static void
activated_cb (KringCirclePage *self,
              gint64           id,
              const char      *words)
{
  kring_desk_set_selected (self->desk, id);
}

static void
zoomed_cb (KringCirclePage *self,
           double           factor,
           double           x,
           double           y)
{
  kring_circle_room_zoom (self->scrolled, factor, x, y);
}

static void
zoom_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  double factor = g_str_has_suffix (action_name, "in") ? 1.25 : g_str_has_suffix (action_name, "out") ? 0.8 : 0;

  kring_circle_room_zoom (KRING_CIRCLE_PAGE (widget)->scrolled, factor, -1, -1);
}

static void
added_cb (KringCirclePage *self,
          gint64           person,
          const char      *sector)
{
  const KringCircleMoves moves = get_moves (self);

  if (moves.circle != NULL)
    kring_circle_moves_place (&moves, person, (int) gtk_drop_down_get_selected (self->ring_drop_down) + 1, sector);
}

/* From the tray. */
static void
chosen_cb (KringCirclePage *self,
           gint64           person)
{
  const KringCircleMoves moves = get_moves (self);
  g_autofree char *sector = moves.circle != NULL ? kring_circle_moves_find_side (&moves, person) : NULL;

  added_cb (self, person, sector);
}

static void
ring_cb (KringCirclePage *self)
{
  KringRecord *circle = get_circle (self);
  GtkStringObject *ring = gtk_drop_down_get_selected_item (self->ring_drop_down);

  if (self->quick_add != NULL)
    kring_quick_add_set_circle (KRING_QUICK_ADD (self->quick_add), circle != NULL ? kring_record_get_id (circle) : 0,
                                ring != NULL ? gtk_string_object_get_string (ring) : NULL);
}

static void
fill_rings (KringCirclePage *self,
            KringRecord     *circle)
{
  g_auto(GStrv) rings = kring_circle_rings (circle);
  g_autoptr(GtkStringList) names = gtk_string_list_new ((const char * const *) rings);
  guint ring = gtk_drop_down_get_selected (self->ring_drop_down), n = g_strv_length (rings);

  gtk_drop_down_set_model (self->ring_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->ring_drop_down, ring < n ? ring : MIN (1, n - 1));
  ring_cb (self);
}

static void
show_foot (KringCirclePage *self)
{
  KringRecord *circle = get_circle (self);

  /* one bar at a time */
  gtk_widget_set_visible (GTK_WIDGET (self->foot), circle != NULL && !kring_circle_modes_is_open (self->modes));
  if (circle != NULL)
    kring_circle_foot_show (self->foot, kring_desk_get_share (self->desk), circle, kring_desk_get_moment (self->desk),
                            kring_circle_lens_find (kring_circle_top_get_lens (self->top)),
                            kring_circle_top_get_quality (self->top),
                            kring_desk_get_editable (self->desk));
}

static void
lens_cb (KringCirclePage *self)
{
  kring_desk_set_lens (self->desk, kring_circle_top_get_lens (self->top));
  show_foot (self);
  kring_scene_view_invalidate (self->view);
}

static void
no_lens_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  kring_circle_top_set_lens (KRING_CIRCLE_PAGE (widget)->top, NULL);
}

static void
share_changed_cb (KringCirclePage *self)
{
  KringRecord *circle = get_circle (self);
  gboolean editable = kring_desk_get_editable (self->desk);

  gtk_stack_set_visible_child_name (self->stack, circle != NULL ? "picture" : "empty");
  kring_circle_modes_show (self->modes, circle);
  gtk_widget_set_visible (self->quick_box, circle != NULL && editable && !kring_circle_modes_is_open (self->modes));
  show_foot (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.copy", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.paper", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.take-out", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.outside", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.questions", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.begin", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.begin-with", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.change", editable);
  if (circle == NULL)
    return;

  kring_circle_top_show (self->top, self->desk, circle);
  fill_rings (self, circle);
  kring_scene_view_invalidate (self->view);
}

static void
redraw_cb (KringCirclePage *self)
{
  guint n;
  const gint64 *chosen = kring_desk_get_chosen (self->desk, &n);

  kring_scene_view_set_chosen (self->view, chosen, n);
  kring_scene_view_invalidate (self->view);
}

/* With a scheme of rings, or that of closeness. */
static void
begin_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  kring_circle_beginning_begin (KRING_CIRCLE_PAGE (widget)->desk,
                                parameter != NULL ? g_variant_get_string (parameter, NULL) : "closeness");
}

/* What the circle is called, its rings and sides, who is in the middle. */
static void
change_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  KringRecord *circle = get_circle (self);

  if (circle != NULL)
    kring_desk_set_selected (self->desk, kring_record_get_id (circle));
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  const KringCircleMoves moves = get_moves (self);
  gint64 before = moves.circle != NULL ? kring_record_get_id (moves.circle) : 0;

  if (before == 0 || !kring_circle_moves_copy (&moves))
    return;

  /* nobody has moved */
  kring_circle_memory_take_along (self->memory, before, kring_desk_get_circle (self->desk), self->text_scale);
}

static void
words_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  KringRecord *circle = get_circle (self);

  if (circle != NULL)
    adw_dialog_present (kring_circle_words_dialog_new (kring_desk_get_share (self->desk), circle,
                                                       kring_desk_get_moment (self->desk)), widget);
}

/* Everybody is placed anew, as when the circle is opened. */
static void
tidy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);

  kring_circle_memory_forget (self->memory);
  kring_scene_view_invalidate (self->view);
}

static void
paper_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  KringRecord *circle = get_circle (self);

  if (circle != NULL && kring_desk_get_editable (self->desk))
    adw_dialog_present (kring_circle_paper_dialog_new (self->desk, circle), widget);
}

static void
asked_cb (KringCirclePage *self,
          const char      *question)
{
  kring_quick_add_set_question (KRING_QUICK_ADD (self->quick_add), question);
  gtk_widget_grab_focus (self->quick_add);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->quick_add), question, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
questions_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  KringRecord *circle = get_circle (self);
  AdwDialog *dialog;

  if (circle == NULL)
    return;

  dialog = kring_circle_questions_new (kring_desk_get_share (self->desk), circle);
  g_signal_connect_object (dialog, "asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
take_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);
  const KringCircleMoves moves = get_moves (self);

  if (moves.circle == NULL)
    return;

  if (g_str_equal (action_name, "page.outside"))
    kring_circle_moves_put_outside (&moves, kring_circle_hands_get_meant (self->view, self->desk));
  else
    kring_circle_moves_take_out (&moves, kring_circle_hands_get_meant (self->view, self->desk));
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (KRING_CIRCLE_PAGE (widget)->quick_add);
}

/* To this ring. */
static void
add_in_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (widget);

  gtk_drop_down_set_selected (self->ring_drop_down, (guint) g_variant_get_int32 (parameter) - 1);
  gtk_widget_grab_focus (self->quick_add);
}

static void
kring_circle_page_dispose (GObject *object)
{
  KringCirclePage *self = KRING_CIRCLE_PAGE (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_PAGE);
  g_clear_pointer (&self->memory, kring_circle_memory_free);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_page_parent_class)->dispose (object);
}

static void
kring_circle_page_class_init (KringCirclePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_page_dispose;

  g_type_ensure (KRING_TYPE_CIRCLE_FOOT);
  g_type_ensure (KRING_TYPE_CIRCLE_MODES);
  g_type_ensure (KRING_TYPE_CIRCLE_TARGET);
  g_type_ensure (KRING_TYPE_CIRCLE_TOP);
  g_type_ensure (KRING_TYPE_SCENE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, view);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, top);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, target);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, foot);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, modes);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, quick_box);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, quick_bin);
  gtk_widget_class_bind_template_child (widget_class, KringCirclePage, ring_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, lens_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoomed_cb);
  gtk_widget_class_bind_template_callback (widget_class, share_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, ring_cb);

  gtk_widget_class_install_action (widget_class, "page.begin", NULL, begin_action);
  gtk_widget_class_install_action (widget_class, "page.begin-with", "s", begin_action);
  gtk_widget_class_install_action (widget_class, "page.change", NULL, change_action);
  gtk_widget_class_install_action (widget_class, "page.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "page.paper", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.add-in", "i", add_in_action);
  gtk_widget_class_install_action (widget_class, "page.words", NULL, words_action);
  gtk_widget_class_install_action (widget_class, "page.no-lens", NULL, no_lens_action);
  gtk_widget_class_install_action (widget_class, "page.questions", NULL, questions_action);
  gtk_widget_class_install_action (widget_class, "page.take-out", NULL, take_out_action);
  gtk_widget_class_install_action (widget_class, "page.outside", NULL, take_out_action);
  gtk_widget_class_install_action (widget_class, "page.tidy", NULL, tidy_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-all", NULL, zoom_action);
}

static void
kring_circle_page_init (KringCirclePage *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::circle", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::chosen", G_CALLBACK (redraw_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::moment", G_CALLBACK (redraw_cb), self);

  self->memory = kring_circle_memory_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_circle_hands_set_up (GTK_WIDGET (self), self->view, self->target, GTK_WIDGET (self->foot), get_moves, self);
  kring_circle_menu_set_up (GTK_WIDGET (self), self->view, get_moves, self);
  kring_shrinking_set_up (self->ring_drop_down);
  kring_circle_room_set_up (self->scrolled, self->modes);
}

GtkWidget *
kring_circle_page_new (KringDesk *desk)
{
  KringCirclePage *self = g_object_new (KRING_TYPE_CIRCLE_PAGE, NULL);

  self->desk = g_object_ref (desk);
  self->quick_add = kring_quick_add_new (desk, "circle.line");
  adw_bin_set_child (self->quick_bin, self->quick_add);
  kring_quick_add_tell_elsewhere (KRING_QUICK_ADD (self->quick_add));
  g_signal_connect_swapped (self->quick_add, "added", G_CALLBACK (added_cb), self);
  g_signal_connect_object (self->quick_add, "understood", G_CALLBACK (kring_circle_foot_set_understood), self->foot,
                           G_CONNECT_SWAPPED);
  g_signal_group_set_target (self->desk_signals, desk);
  kring_scene_view_set_func (self->view, make_scene, self);
  kring_circle_modes_set_up (self->modes, GTK_WIDGET (self), desk, self->view, LEAST_WIDTH, LEAST_HEIGHT);
  share_changed_cb (self);
  redraw_cb (self);

  return GTK_WIDGET (self);
}
