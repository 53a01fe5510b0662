/* kring-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-place.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include "kring-store-error.h"

#define FUSE_MAGIC 0x65735546u

/* statfs(2), and linux/magic.h; some are not in that header. */
gboolean
kring_place_is_network_type (gulong magic)
{
  static const guint32 network[] = {
    0x00006969,  /* NFS */
    0x0000517B,  /* SMB, old */
    0xFE534D42,  /* SMB 2 and 3 */
    0xFF534D42,  /* CIFS */
    0x0000564C,  /* NCP */
    0x5346414F,  /* AFS */
    0x6B414653,  /* AFS, in the kernel */
    0x73757245,  /* Coda */
    0x01021997,  /* 9p: folders of the host of a virtual machine */
    0x00C36400,  /* Ceph */
    0x0BD00BD0,  /* Lustre */
    0x7461636F,  /* OCFS2 */
    0x01161970,  /* GFS2 */
    0x786F4256,  /* vboxsf: folders of the host of VirtualBox */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (network); i++)
    if (network[i] == (guint32) magic)   /* f_type is signed on some machines */
      return TRUE;

  return FALSE;
}

/* With FUSE the number says nothing: it may be a stick (fuseblk), an encrypted folder or a server. */
gboolean
kring_place_is_network_name (const char *name)
{
  static const char * const network[] = {
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs", "fuse.davfs2", "fuse.s3fs", "fuse.curlftpfs",
    "fuse.glusterfs", "fuse.smbnetfs", "fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.kio-fuse",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (network); i++)
    if (g_strcmp0 (network[i], name) == 0)
      return TRUE;

  return FALSE;
}

/* The type in a line of /proc/self/mountinfo for @device, or NULL: "36 35 98:0 /m1 /m2 rw - ext3 /dev/root rw". */
static char *
type_of_mount (const char *line,
               dev_t       device)
{
  const char *dash = strstr (line, " - ");
  char type[64];
  guint major_number;
  guint minor_number;

  if (dash == NULL || sscanf (line, "%*d %*d %u:%u", &major_number, &minor_number) != 2)
    return NULL;

  if (makedev (major_number, minor_number) != device || sscanf (dash, " - %63s", type) != 1)
    return NULL;

  return g_strdup (type);
}

static gboolean
is_network_fuse (const char *folder)
{
  g_autofree char *mounts = NULL;
  g_auto(GStrv) lines = NULL;
  struct stat info;

  if (stat (folder, &info) != 0 || !g_file_get_contents ("/proc/self/mountinfo", &mounts, NULL, NULL))
    return FALSE;

  lines = g_strsplit (mounts, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *type = type_of_mount (lines[i], info.st_dev);

      if (kring_place_is_network_name (type))
        return TRUE;
    }

  return FALSE;
}

gboolean
kring_place_check (const char  *folder,
                   GError     **error)
{
  struct statfs info;

  if (statfs (folder, &info) != 0)
    {
      kring_store_error_set_system (error, errno);
      return FALSE;
    }

  if (!kring_place_is_network_type ((gulong) info.f_type)
      && !((guint32) info.f_type == FUSE_MAGIC && is_network_fuse (folder)))
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_NETWORK_SHARE);
  return FALSE;
}
