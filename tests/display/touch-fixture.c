/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "touch-fixture.h"

#include <gio/gunixsocketaddress.h>

#define SCREEN_WIDTH  1280.0   /* as tests/on-touch.sh has it */
#define SCREEN_HEIGHT 900.0
#define MOST          0xffff   /* of the touch screen, both ways */
#define STEPS         20

/* What the X server's driver "inputtest" is sent (xf86-input-inputtest-protocol.h). */
enum { VERSION = 0, SYNC = 1, TOUCH = 6 };
enum { DOWN = 18, MOVE = 19, UP = 20 };   /* as in XInput 2 */

typedef struct {
  guint32 length, type;
  guint16 major, minor;
} Version;

typedef struct {
  guint32 length, type;
} Sync;

typedef struct {
  guint32 length, type;
  guint32 finger, what;
  guint32 is_unaccelerated;
  guint8  mask[8];
  double  values[64];
  double  unaccelerated[64];
} Touch;

static void
run (int milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000);
    }
  while (g_get_monotonic_time () < end);
}

static void
tell (GSocket       *socket,
      gconstpointer  message,
      gsize          length,
      gsize          answer)
{
  g_autoptr(GError) error = NULL;
  char buffer[64];

  g_socket_send (socket, message, length, NULL, &error);
  g_assert_no_error (error);
  if (answer > 0)
    g_assert_cmpint (g_socket_receive (socket, buffer, answer, NULL, &error), ==, answer);
  g_assert_no_error (error);
}

/* The one connection; the server takes no second. */
static GSocket *
get_socket (void)
{
  static GSocket *socket = NULL;
  const Version version = { sizeof version, VERSION, 1, 1 };
  g_autoptr(GSocketAddress) address = NULL;
  g_autoptr(GError) error = NULL;

  if (socket != NULL)
    return socket;

  g_assert_nonnull (g_getenv ("KRING_TOUCH"));
  address = g_unix_socket_address_new (g_getenv ("KRING_TOUCH"));
  socket = g_socket_new (G_SOCKET_FAMILY_UNIX, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_DEFAULT, &error);
  g_assert_no_error (error);
  g_socket_connect (socket, address, NULL, &error);
  g_assert_no_error (error);
  tell (socket, &version, sizeof version, sizeof version);

  return socket;
}

static void
put_finger (guint32                 finger,
            guint32                 what,
            const graphene_point_t *place)
{
  const Sync sync = { sizeof sync, SYNC };
  Touch touch = { sizeof touch, TOUCH, finger, what };

  touch.mask[0] = 3;   /* the first two values */
  touch.values[0] = place->x * MOST / SCREEN_WIDTH;
  touch.values[1] = place->y * MOST / SCREEN_HEIGHT;
  tell (get_socket (), &touch, sizeof touch, 0);
  tell (get_socket (), &sync, sizeof sync, sizeof sync);
  run (16);
}

/* On the screen, whose corner is that of the window. */
static graphene_point_t
find_place (GtkWidget *widget,
            double     x,
            double     y)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = gtk_native_get_surface (native);
  graphene_point_t place;
  double left, top;

  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (native),
                                           &GRAPHENE_POINT_INIT ((float) x, (float) y), &place));
  gtk_native_get_surface_transform (native, &left, &top);
  for (; GDK_IS_POPUP (surface); surface = gdk_popup_get_parent (GDK_POPUP (surface)))
    {
      left += gdk_popup_get_position_x (GDK_POPUP (surface));
      top += gdk_popup_get_position_y (GDK_POPUP (surface));
    }
  place.x += (float) left;
  place.y += (float) top;

  return place;
}

static graphene_point_t
find_middle (GtkWidget *widget)
{
  return find_place (widget, gtk_widget_get_width (widget) / 2.0, gtk_widget_get_height (widget) / 2.0);
}

static void
press (graphene_point_t place,
       int              milliseconds)
{
  put_finger (0, DOWN, &place);
  run (milliseconds);
  put_finger (0, UP, &place);
  run (300);
}

void
touch_fixture_tap (gpointer widget)
{
  press (find_middle (widget), 60);
}

void
touch_fixture_hold (gpointer widget)
{
  press (find_middle (widget), 1000);
}

void
touch_fixture_hold_at (gpointer widget,
                       double   x,
                       double   y)
{
  press (find_place (widget, x, y), 1000);
}

void
touch_fixture_drag_at (gpointer widget,
                       double   x,
                       double   y,
                       double   dx,
                       double   dy)
{
  graphene_point_t from = find_place (widget, x, y), place = from;

  put_finger (0, DOWN, &place);
  run (50);
  for (int i = 1; i <= STEPS; i++)
    {
      float part = (float) i * i / (STEPS * STEPS);   /* a hand begins slowly */

      place = GRAPHENE_POINT_INIT (from.x + (float) dx * part, from.y + (float) dy * part);
      put_finger (0, MOVE, &place);
    }
  run (200);
  put_finger (0, UP, &place);
  run (300);
}

void
touch_fixture_drag (gpointer widget,
                    double   dx,
                    double   dy)
{
  touch_fixture_drag_at (widget, gtk_widget_get_width (widget) / 2.0, gtk_widget_get_height (widget) / 2.0, dx, dy);
}

void
touch_fixture_pinch (gpointer   widget,
                     double     from,
                     double     to,
                     void     (*func) (gpointer user_data),
                     gpointer   user_data)
{
  graphene_point_t middle = find_middle (widget), places[2];

  for (int i = 0; i <= STEPS; i++)
    for (guint32 finger = 0; finger < 2; finger++)
      {
        double apart = from + (to - from) * i / STEPS;

        places[finger] = GRAPHENE_POINT_INIT (middle.x + (float) apart * (finger == 0 ? -0.5f : 0.5f), middle.y);
        put_finger (finger, i == 0 ? DOWN : MOVE, &places[finger]);
      }
  if (func != NULL)
    func (user_data);
  for (guint32 finger = 0; finger < 2; finger++)
    put_finger (finger, UP, &places[finger]);
  run (300);
}
