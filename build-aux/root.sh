# root.sh - a cached Debian 13 root, and how to step into it. Sourced by ./dev.
#
# The root is made once per list of packages and never written to again. Inside it there is no
# network; your own folders are there at their own paths, so the current folder, open file
# descriptors and paths on the command line mean what they mean outside.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later

ROOT_SUITE=${KRING_ROOT_SUITE:-trixie}
ROOT_CACHE=${KRING_ROOT_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/kring}
ROOT_LOCALES=(nl_BE nl_NL en_US)
ROOT_PACKAGES=(
  # to build
  gcc libc6-dev pkgconf meson ninja-build blueprint-compiler gettext libxml2-utils git clang-format
  libgtk-4-dev libadwaita-1-dev libjson-glib-dev libsqlcipher-dev libssl-dev
  # to run, and to test without a screen
  locales dbus-daemon gsettings-desktop-schemas adwaita-icon-theme librsvg2-common shared-mime-info
  fonts-inter fonts-dejavu-core fonts-noto-core xvfb xauth at-spi2-core libgtk-4-bin libglib2.0-bin procps
  # to check what was made
  python3 poppler-utils qpdf desktop-file-utils appstream strace translate-toolkit yelp-tools
  # to walk through the windows as a screen reader does
  python3-gi gir1.2-atspi-2.0
  # spelling
  libenchant-2-dev hunspell-nl
  # floors for the benches
  libsqlite3-dev
)
read -r -a root_extra <<<"${KRING_ROOT_EXTRA:-}"
ROOT_PACKAGES+=("${root_extra[@]}")

root_path() {
  local key
  key=$(printf '%s\n' 1 "$ROOT_SUITE" "${ROOT_LOCALES[@]}" "${ROOT_PACKAGES[@]}" | sha256sum | cut -c1-12)
  printf '%s\n' "$ROOT_CACHE/root-$ROOT_SUITE-$key"
}

# What the host itself lacks: installed when we may, named when not.
root_tools() {
  local tool lacking=()
  for tool in bwrap:bubblewrap mmdebstrap:mmdebstrap; do
    command -v "${tool%:*}" >/dev/null || lacking+=("${tool#*:}")
  done
  [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || lacking+=(uidmap)
  [ ${#lacking[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing ${lacking[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}"; } \
      >"$ROOT_CACHE/install.log" 2>&1 </dev/null || { tail -n 15 "$ROOT_CACHE/install.log" >&2; die "could not install: ${lacking[*]}"; }
  else
    die "please run this once: sudo apt install ${lacking[*]}"
  fi
}

root_make() {
  local root=$1 part=$1.part.$$ log=$ROOT_CACHE/root.log hooks=() sources=() l
  say "making a Debian root with ${#ROOT_PACKAGES[@]} packages (once, about two minutes); log: $log"
  rm -rf "$root".part.*
  mkdir -p "$part"
  for l in "${ROOT_LOCALES[@]}"; do hooks+=(--customize-hook="chroot \"\$1\" localedef -i $l -f UTF-8 $l.UTF-8"); done
  [ -z "${KRING_ROOT_MIRROR:-}" ] || sources=("deb $KRING_ROOT_MIRROR $ROOT_SUITE main")
  # tar on standard output works alike for root and for everybody else
  if ! mmdebstrap --variant=apt --format=tar --quiet \
      --aptopt='Apt::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
      --aptopt='Acquire::Check-Valid-Until "false"' \
      --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/gtk-doc/*' \
      --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
      --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-include=/usr/share/locale/nl/*' \
      --dpkgopt='path-include=/usr/share/locale/locale.alias' \
      --include="$(IFS=,; echo "${ROOT_PACKAGES[*]}")" "${hooks[@]}" "$ROOT_SUITE" - "${sources[@]}" </dev/null 2>"$log" |
      tar -x -C "$part" --no-same-owner --exclude='./dev/*' --exclude='./proc/*' --exclude='./sys/*'; then
    tail -n 15 "$log" >&2
    rm -rf "$part"
    die "the root could not be made; the whole log: $log"
  fi
  chmod -R u+rwX "$part"
  rm -rf "$part"/etc/{resolv.conf,hostname,hosts,machine-id,passwd,group}
  printf '%s\n' root:x:0:0::/root:/bin/sh "kring:x:1000:1000::/tmp:/bin/bash" "me:x:$(id -u):$(id -g)::${HOME:-/root}:/bin/bash" >"$part/etc/passwd"
  printf '%s\n' root:x:0: kring:x:1000: >"$part/etc/group"
  printf '%s\n' 6b72696e676b72696e676b72696e6730 >"$part/etc/machine-id"
  printf '%s\n' '127.0.0.1 localhost' '::1 localhost' >"$part/etc/hosts"
  : >"$part/etc/resolv.conf"
  mv -T "$part" "$root"
}

root_ready() {
  local root lock
  root=$(root_path)
  mkdir -p "$ROOT_CACHE"
  root_tools
  if ! [ -d "$root" ]; then
    exec {lock}>"$ROOT_CACHE/lock"
    flock "$lock"                       # of two at once the second waits, and finds it made
    [ -d "$root" ] || root_make "$root"
    exec {lock}>&-
  fi
}

# root_run private|shared|nest COMMAND...
#
# shared: your files, your /tmp, your desktop: the command does what it would do outside. private: a /tmp and a home of
# its own, thrown away afterwards; builds and tests cannot leave anything behind. nest: private, and COMMAND may start
# sandboxes of its own.
#
# Root becomes an ordinary user inside, so that tests meet the permissions that people meet; what it makes is root's
# outside. Only on a session bus, which asks who one is, it stays who it is, without a user's more than usual rights.
root_run() {
  local mode=$1 root uid gid home=${HOME:-/root} here=$PWD dir
  shift
  root=$(root_path)
  uid=$(id -u) gid=$(id -g)
  [ "$uid" != 0 ] || [ "$mode-${DBUS_SESSION_BUS_ADDRESS:+bus}" = shared-bus ] || { uid=1000 gid=1000; }
  local before=() processes=(--unshare-pid --proc /proc)
  local args=(--die-with-parent --unshare-user --uid "$uid" --gid "$gid" --cap-drop ALL --unshare-net
    --unshare-ipc --unshare-uts --hostname kring --dev /dev
    --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --dir /var --dir /run)
  for dir in bin sbin lib lib64; do [ ! -L "$root/$dir" ] || args+=(--symlink "usr/$dir" "/$dir"); done
  for dir in /* /var/* /run/media; do
    case $dir in
      /usr|/etc|/var|/bin|/sbin|/lib|/lib32|/lib64|/libx32|/dev|/proc|/sys|/run|/boot|/lost+found|/tmp) ;;
      /var/lib|/var/cache) args+=(--ro-bind "$root$dir" "$dir") ;;
      /var/run|/var/lock) args+=(--symlink "..${dir#/var}" "$dir") ;;
      *) if [ -L "$dir" ]; then args+=(--symlink "$(readlink "$dir")" "$dir")
         elif [ -d "$dir" ]; then args+=(--bind "$dir" "$dir"); fi ;;
    esac
  done
  root_"$mode"
  case $project/ in
    /usr/*|/etc/*|/var/lib/*|/var/cache/*) die "cannot build here: ${project%/*} is the system's; please move Kring elsewhere" ;;
    /run/*|/dev/shm/*) args+=(--bind "$project" "$project") ;;
  esac
  args+=(--setenv HOME "$home" --setenv PATH /usr/local/bin:/usr/bin:/bin --setenv KRING_ROOT "$root"
    --setenv XDG_DATA_DIRS "$project/data:/usr/local/share:/usr/share")
  for dir in LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH GI_TYPELIB_PATH XDG_CONFIG_DIRS GTK_PATH GIO_MODULE_DIR PYTHONHOME PYTHONPATH; do
    args+=(--unsetenv "$dir")
  done
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    nl_BE.*|nl_NL.*|en_US.*|C.UTF-8|C|POSIX|'') ;;
    nl*) args+=(--setenv LANG nl_BE.UTF-8 --unsetenv LC_ALL) ;;
    *) args+=(--setenv LANG C.UTF-8 --unsetenv LC_ALL) ;;
  esac
  [ -t 0 ] || args+=(--new-session)
  "${before[@]}" bwrap "${args[@]}" "${processes[@]}" --chdir "$here" -- "$@"
}

# The modes; each adds to root_run's args.
root_private() {
  local name
  home=/tmp/home here=$project
  args+=(--perms 1777 --tmpfs /tmp --dir /tmp/home --perms 0700 --dir /run/user/1000 --setenv XDG_RUNTIME_DIR /run/user/1000)
  case $project/ in /tmp/*) args+=(--bind "$project" "$project") ;; esac
  for name in XDG_{DATA,CONFIG,CACHE,STATE}_HOME DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS TMPDIR; do args+=(--unsetenv "$name"); done
}

# A sandbox may only mount a /proc of its own where it sees a whole one, and bubblewrap covers parts of those that it
# makes: so unshare makes it. What COMMAND started ends with it all the same.
root_nest() {
  root_private
  before=(unshare --pid --fork --kill-child --mount-proc)
  [ "$(id -u)" = 0 ] || before+=(--user --map-current-user)
  processes=(--bind /proc /proc --ro-bind /sys /sys)
}

root_shared() {
  local runtime=${XDG_RUNTIME_DIR:-} zone
  args+=(--bind /tmp /tmp --bind-try /dev/shm /dev/shm --dev-bind-try /dev/dri /dev/dri)
  if [ -n "$runtime" ] && [ -d "$runtime" ]; then
    args+=(--bind "$runtime" "$runtime")     # Wayland, the buses, dconf
  else
    args+=(--perms 0700 --dir "/run/user/$uid" --setenv XDG_RUNTIME_DIR "/run/user/$uid")
  fi
  case ${XAUTHORITY:-} in /run/*|/var/*) args+=(--ro-bind-try "$XAUTHORITY" "$XAUTHORITY") ;; esac
  zone=$(readlink -f /etc/localtime 2>/dev/null || :)
  case $zone in /usr/share/zoneinfo/*) [ -n "${TZ:-}" ] || args+=(--setenv TZ "${zone#/usr/share/zoneinfo/}") ;; esac
}
