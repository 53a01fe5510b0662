/* bench-start.c - starts a program and watches it from outside: first frame, interactive, memory, rest
 *
 *   bench-start PROGRAM [ARGUMENT...]
 *
 * The first frame is the first damage (in the X server's sense) of at least
 * half of the program's first window, counted from just before exec. It is
 * interactive from where it answers whether it is there (_NET_WM_PING) within
 * LONG_MS, and goes on doing so for SETTLE_SECONDS.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <gio/gio.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define PATIENCE_SECONDS 30
#define SETTLE_SECONDS   2
#define LONG_MS          50
#define PAUSE_MS         20
#define REST_SECONDS     3

typedef struct {
  Display *display;
  int      damage_event;
  Atom     protocols, ping;
  Window   window;      /* the program's first; 0: none yet */
  int      area;
} Watch;

static gboolean
open_watch (Watch *watch)
{
  int error_base;

  watch->display = XOpenDisplay (NULL);
  if (watch->display == NULL || !XDamageQueryExtension (watch->display, &watch->damage_event, &error_base))
    return FALSE;

  watch->protocols = XInternAtom (watch->display, "WM_PROTOCOLS", False);
  watch->ping = XInternAtom (watch->display, "_NET_WM_PING", False);
  XSelectInput (watch->display, DefaultRootWindow (watch->display), SubstructureNotifyMask);
  XSync (watch->display, False);
  return TRUE;
}

/* A window that the program made and soon destroyed is no reason to stop. */
static int
ignore_error (Display     *display,
              XErrorEvent *event)
{
  return 0;
}

static void
meet_window (Watch  *watch,
             Window  window)
{
  XWindowAttributes attributes;

  if (watch->window != 0 || !XGetWindowAttributes (watch->display, window, &attributes) || attributes.width < 100)
    return;

  watch->window = window;
  watch->area = attributes.width * attributes.height;
  XDamageCreate (watch->display, window, XDamageReportRawRectangles);
}

/* Whether a first frame stands on the screen now. */
static gboolean
take_frame (Watch  *watch,
            XEvent *event)
{
  const XDamageNotifyEvent *damage = (const XDamageNotifyEvent *) event;

  if (event->type == CreateNotify)
    meet_window (watch, event->xcreatewindow.window);
  else if (event->type == ConfigureNotify && event->xconfigure.window == watch->window)
    watch->area = event->xconfigure.width * event->xconfigure.height;
  else if (event->type == MapNotify)
    meet_window (watch, event->xmap.window);
  else if (event->type == watch->damage_event + XDamageNotify)
    return damage->drawable == watch->window && damage->area.width * damage->area.height * 2 >= watch->area;

  return FALSE;
}

static gboolean
take_answer (Watch  *watch,
             XEvent *event)
{
  return event->type == ClientMessage && event->xclient.message_type == watch->protocols
         && (Atom) event->xclient.data.l[0] == watch->ping;
}

static gboolean
wait_for (Watch      *watch,
          gboolean  (*take) (Watch *watch, XEvent *event),
          gint64      until)
{
  struct pollfd fd = { ConnectionNumber (watch->display), POLLIN, 0 };

  while (g_get_monotonic_time () < until)
    {
      while (XPending (watch->display) > 0)
        {
          XEvent event;

          XNextEvent (watch->display, &event);
          if (take (watch, &event))
            return TRUE;
        }
      poll (&fd, 1, 100);
    }

  return FALSE;
}

/* Asks again and again; a time when it let one wait is before it is interactive. Returns that moment, 0 for never. */
static gint64
wait_until_interactive (Watch  *watch,
                        gint64  until)
{
  XEvent question = { .xclient = { .type = ClientMessage, .window = watch->window, .message_type = watch->protocols,
                                   .format = 32 } };
  gint64 interactive = 0, asked;

  question.xclient.data.l[0] = (long) watch->ping;
  question.xclient.data.l[2] = (long) watch->window;
  do
    {
      asked = g_get_monotonic_time ();
      XSendEvent (watch->display, watch->window, False, NoEventMask, &question);
      XFlush (watch->display);
      if (!wait_for (watch, take_answer, until))
        return 0;
      if (interactive == 0 || g_get_monotonic_time () - asked > LONG_MS * 1000)
        interactive = g_get_monotonic_time ();
      g_usleep (PAUSE_MS * 1000);
    }
  while (asked < interactive + SETTLE_SECONDS * G_USEC_PER_SEC);

  return interactive;
}

/* @field: of proc_pid_smaps(5). */
static double
read_memory_mb (GPid        pid,
                const char *field)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", pid);
  g_autofree char *head = g_strdup_printf ("\n%s:", field);
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (line = strstr (text, head)) == NULL)
    return 0;

  return (double) g_ascii_strtoull (line + strlen (head), NULL, 10) / 1024;
}

static double
read_cpu_seconds (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", pid);
  g_autofree char *text = NULL;
  g_auto(GStrv) words = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return 0;

  words = g_strsplit (strrchr (text, ')') + 2, " ", -1);
  return (g_ascii_strtod (words[11], NULL) + g_ascii_strtod (words[12], NULL)) / (double) sysconf (_SC_CLK_TCK);
}

static void
count_complaints (const char *path)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;

  lines = g_strsplit (g_strstrip (text), "\n", -1);
  g_print ("lines on stderr\t%d\t-\n", *text != '\0' ? (int) g_strv_length (lines) : 0);
  if (*text != '\0')
    g_printerr ("%s\n", text);
}

static GPid
start (char       **argv,
       const char  *complaints)
{
  GPid pid = fork ();

  if (pid != 0)
    return pid;

  if (freopen (complaints, "w", stderr) == NULL)
    _exit (126);
  execvp (argv[0], argv);
  _exit (127);
}

static int
measure (Watch *watch,
         char **argv)
{
  g_autofree char *complaints = g_strdup_printf ("%s/bench-start-%d.stderr", g_get_tmp_dir (), getpid ());
  gint64 began = g_get_monotonic_time ();
  GPid pid = start (argv, complaints);
  gint64 until = began + PATIENCE_SECONDS * G_USEC_PER_SEC;
  gboolean seen = pid > 0 && wait_for (watch, take_frame, until);

  if (seen)
    {
      double cpu;
      gint64 interactive;

      g_print ("first frame\t%.2f\tms\n", (double) (g_get_monotonic_time () - began) / 1000);
      interactive = wait_until_interactive (watch, until);
      if (interactive != 0)
        g_print ("interactive\t%.2f\tms\n", (double) (interactive - began) / 1000);
      cpu = read_cpu_seconds (pid);
      g_print ("processor until settled\t%.2f\tms\n", cpu * 1000);
      g_print ("memory\t%.1f\tMB\n", read_memory_mb (pid, "Rss"));
      g_print ("written memory\t%.1f\tMB\n", read_memory_mb (pid, "Private_Dirty"));   /* without what programs share */
      g_usleep (REST_SECONDS * G_USEC_PER_SEC);
      g_print ("at rest\t%.2f\t%% CPU\n", (read_cpu_seconds (pid) - cpu) / REST_SECONDS * 100);
    }
  else
    g_printerr ("no window of %s within %d seconds\n", argv[0], PATIENCE_SECONDS);

  if (pid > 0)
    {
      kill (pid, SIGTERM);
      waitpid (pid, NULL, 0);
    }
  count_complaints (complaints);
  unlink (complaints);

  return seen ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main (int    argc,
      char **argv)
{
  Watch watch = { 0 };

  if (argc < 2 || !open_watch (&watch))
    {
      g_printerr ("bench-start PROGRAM [ARGUMENT...], on an X display with DAMAGE\n");
      return EXIT_FAILURE;
    }
  XSetErrorHandler (ignore_error);

  return measure (&watch, argv + 1);
}
