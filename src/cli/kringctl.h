/* kringctl.h - the command line: what a script needs without a window
 *
 * THE table of verbs is kringctl_verbs[]; help, man page and completion are
 * made from it. A verb prints its result on standard output and what went
 * wrong on standard error, and returns one of the exit codes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-cupboard-store.h"
#include "kring-share.h"

G_BEGIN_DECLS

/* Exit codes. */
enum {
  KRINGCTL_FINE   = 0,
  KRINGCTL_FAILED = 1,   /* refused, not found, not understood */
  KRINGCTL_USAGE  = 2,   /* the command itself was not right */
};

typedef struct {
  char *folder;          /* of the cupboard */
  int   passphrase_fd;   /* -1: ask on the terminal */
} Kringctl;

typedef struct {
  const char *name;
  const char *usage;     /* after the name */
  const char *summary;   /* N_() */
  /* @args: what comes after the verb, NULL-terminated. */
  int       (*run) (Kringctl *ctl, char **args);
} KringctlVerb;

extern const KringctlVerb kringctl_verbs[];   /* ends with a NULL name */

/* Takes options out of @args; prints the usage and returns FALSE when they are
 * not right or the number of what is left is not between @min and @max. */
gboolean       kringctl_parse        (const char          *verb,
                                      char              ***args,
                                      const GOptionEntry  *entries,
                                      int                  min,
                                      int                  max);
void           kringctl_usage        (const char          *verb);
int            kringctl_fail         (const GError        *error);
/* Prints a message in the shape of an error. Returns KRINGCTL_FAILED. */
int            kringctl_fail_words   (const char          *format,
                                      ...) G_GNUC_PRINTF (1, 2);

/* The first line of the descriptor, or asked for; wiped by the caller with kringctl_free_passphrase(). */
char          *kringctl_read_passphrase (Kringctl         *ctl,
                                         const char       *question,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
void           kringctl_free_passphrase (char             *passphrase);

KringCupboard *kringctl_unlock       (Kringctl            *ctl,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* An open family and its cupboard; one pointer to pass on. */
typedef struct {
  KringCupboard *cupboard;
  KringStore    *store;
  char          *id;
} KringctlFamily;

KringctlFamily *kringctl_open        (Kringctl            *ctl,
                                      const char          *id,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* Puts everything on the disk, brings the cupboard's line up to date. */
gboolean        kringctl_close       (KringctlFamily      *family,
                                      GError             **error);

/* What @profile (a code; NULL: @otherwise) may see; @person: a name, for the profiles that need one. */
KringShare     *kringctl_share       (KringctlFamily      *family,
                                      const char          *profile,
                                      KringProfile         otherwise,
                                      const char          *person,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* Somebody by call, given, full or described name, or by ref; case and accents do not matter. */
KringRecord    *kringctl_find_person (KringShare          *share,
                                      const char          *name,
                                      GError             **error);
/* To @path, or standard output when it is NULL. */
gboolean        kringctl_write_bytes (const char          *path,
                                      GBytes              *bytes,
                                      GError             **error);

#define KRINGCTL_ERROR (kringctl_error_quark ())
GQuark kringctl_error_quark (void);

typedef enum {
  KRINGCTL_ERROR_NO_PASSPHRASE,
  KRINGCTL_ERROR_NOT_FOUND,
  KRINGCTL_ERROR_NOT_UNDERSTOOD,
} KringctlError;

G_END_DECLS
