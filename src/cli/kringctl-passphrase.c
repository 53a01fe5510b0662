/* kringctl-passphrase.c - a passphrase from a descriptor or a terminal, never from the command line or the environment
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define LONGEST 1024

/* The first line; a passphrase may hold anything but the end of a line. */
static gssize
read_line (int   fd,
           char *line)
{
  gssize length = 0;

  while (length < LONGEST)
    {
      gssize n = read (fd, line + length, 1);

      if (n < 0)
        return -1;
      if (n == 0 || line[length] == '\n')
        break;
      length++;
    }

  if (length > 0 && line[length - 1] == '\r')
    length--;
  line[length] = '\0';
  return length;
}

static gssize
ask_on_terminal (const char *question,
                 char       *line)
{
  int fd = open ("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  struct termios before, quiet;
  gssize length = -1;

  if (fd < 0)
    return -1;

  if (tcgetattr (fd, &before) == 0)
    {
      quiet = before;
      quiet.c_lflag &= ~(tcflag_t) ECHO;
      if (write (fd, question, strlen (question)) > 0 && tcsetattr (fd, TCSAFLUSH, &quiet) == 0)
        {
          length = read_line (fd, line);
          tcsetattr (fd, TCSAFLUSH, &before);
          if (write (fd, "\n", 1) != 1)
            length = -1;
        }
    }
  close (fd);
  return length;
}

char *
kringctl_read_passphrase (Kringctl    *ctl,
                          const char  *question,
                          GError     **error)
{
  char *line = g_malloc0 (LONGEST + 1);
  gssize length = ctl->passphrase_fd >= 0 ? read_line (ctl->passphrase_fd, line) : ask_on_terminal (question, line);

  if (length > 0)
    return line;

  kringctl_free_passphrase (line);
  g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NO_PASSPHRASE,
                       ctl->passphrase_fd >= 0
                       ? _("There was no passphrase on the descriptor.")
                       : _("Give the passphrase with --passphrase-fd N, or run this in a terminal."));
  return NULL;
}

void
kringctl_free_passphrase (char *passphrase)
{
  explicit_bzero (passphrase, LONGEST + 1);
  g_free (passphrase);
}
