# flatpak.sh - Kring as a Flatpak: built, installed, started in its sandbox and bundled without Flathub. Sourced by ./dev.
#
# Where there is no org.gnome.Platform to download, a stand-in made of Debian packages takes its place: forky carries the
# same GTK, libadwaita and GLib as GNOME 51. It proves that the manifest builds and that Kring works inside the sandbox;
# it proves nothing about what else the real runtime contains.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later

FLATPAK_SUITE=forky
FLATPAK_BRANCH=51
FLATPAK_APP=io.github.kringapp.Kring
# what is needed on this side: a root of its own beside the one that builds
FLATPAK_TOOLS=(flatpak flatpak-builder ostree bubblewrap appstream-compose elfutils debugedit make ca-certificates xdotool imagemagick)
# what org.gnome.Platform has that an application of ours can want ...
FLATPAK_PLATFORM=(
  libgtk-4-1 libgtk-4-bin libadwaita-1-0 libglib2.0-bin libjson-glib-1.0-0 libsecret-1-0 libportal-gtk4-1
  gsettings-desktop-schemas dconf-gsettings-backend adwaita-icon-theme hicolor-icon-theme fonts-adwaita fonts-dejavu-core
  fonts-noto-core fontconfig shared-mime-info librsvg2-common at-spi2-core libegl1 libgl1-mesa-dri libsqlite3-0 openssl
  ca-certificates tzdata xkb-data iso-codes locales
)
# ... and what org.gnome.Sdk has besides
FLATPAK_SDK=(
  gcc libc6-dev make meson ninja-build pkgconf git patch gettext itstool yelp-tools desktop-file-utils appstream python3
  blueprint-compiler libgtk-4-dev libadwaita-1-dev libjson-glib-dev libsecret-1-dev libsqlite3-dev libssl-dev zlib1g-dev
  libxml2-utils autoconf automake libtool bzip2 xz-utils
)
FLATPAK_LOCALES=(nl_BE nl_NL en_US)

# flatpak_in COMMAND...: where the tools are
flatpak_in() {
  local ROOT_PACKAGES=("${ROOT_PACKAGES[@]}" "${FLATPAK_TOOLS[@]}")
  export FLATPAK_USER_DIR=$flatpak/installation
  root_ready
  root_run nest "$@"
}

# Two trees of Debian packages, one inside the other.
flatpak_trees() {
  local hooks=() sources=() l
  say "making a stand-in of GNOME $FLATPAK_BRANCH (once, about five minutes); log: $flatpak/trees.log"
  root_tools
  for l in "${FLATPAK_LOCALES[@]}"; do hooks+=(--customize-hook="chroot \"\$1\" localedef -i $l -f UTF-8 $l.UTF-8"); done
  [ -z "${KRING_ROOT_MIRROR:-}" ] || sources=("deb $KRING_ROOT_MIRROR $FLATPAK_SUITE main")
  mmdebstrap --variant=apt --format=null --quiet \
    --aptopt='Apt::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
    --aptopt='Acquire::Check-Valid-Until "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/gtk-doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
    --dpkgopt='path-include=/usr/share/locale/nl/*' --dpkgopt='path-include=/usr/share/locale/locale.alias' \
    --include="$(IFS=,; echo "${FLATPAK_PLATFORM[*]}")" "${hooks[@]}" \
    --customize-hook="tar-out /usr $flatpak/Platform-usr.tar" --customize-hook="tar-out /etc $flatpak/Platform-etc.tar" \
    --customize-hook="chroot \"\$1\" apt-get install -qq -y --no-install-recommends ${FLATPAK_SDK[*]}" \
    --customize-hook="tar-out /usr $flatpak/Sdk-usr.tar" --customize-hook="tar-out /etc $flatpak/Sdk-etc.tar" \
    "$FLATPAK_SUITE" /dev/null "${sources[@]}" </dev/null 2>"$flatpak/trees.log" ||
    { tail -n 15 "$flatpak/trees.log" >&2; die "the stand-in could not be made; the whole log: $flatpak/trees.log"; }
}

# The trees as the runtimes org.gnome.Platform and org.gnome.Sdk. Runs where the tools are, in $1.
flatpak_runtime() {
  local flatpak=$1 arch name tree
  arch=$(uname -m)
  rm -rf "$flatpak"/{runtime,installation}
  ostree init --repo="$flatpak/runtime" --mode=bare-user-only      # an installation links its files instead of copying them
  for name in Platform Sdk; do
    tree=$flatpak/tree
    rm -rf "$tree"
    mkdir -p "$tree/files/etc/flatpak-builder"
    tar -C "$tree/files" -xf "$flatpak/$name-usr.tar" --no-same-owner --strip-components=1
    tar -C "$tree/files/etc" -xf "$flatpak/$name-etc.tar" --no-same-owner --strip-components=1
    chmod -R u+rwX "$tree"
    rm -rf "$tree"/files/etc/{resolv.conf,hostname,hosts,machine-id,passwd,passwd-,group,group-,shadow,shadow-,gshadow,gshadow-,apt,mtab}
    printf '%s\n' '[Runtime]' "name=org.gnome.$name" "runtime=org.gnome.Platform/$arch/$FLATPAK_BRANCH" \
      "sdk=org.gnome.Sdk/$arch/$FLATPAK_BRANCH" '' '[Environment]' \
      'XDG_DATA_DIRS=/app/share:/usr/share:/usr/share/runtime/share:/run/host/user-share:/run/host/share' >"$tree/metadata"
    printf '%s\n' '{ "cflags": "-O2 -g -pipe -Wp,-D_FORTIFY_SOURCE=3 -fexceptions -fstack-protector-strong",' \
      '  "ldflags": "-L/app/lib -Wl,-z,relro,-z,now -Wl,--as-needed" }' >"$tree/files/etc/flatpak-builder/defaults.json"
    flatpak build-export --runtime --files=files --no-update-summary --disable-sandbox "$flatpak/runtime" "$tree" "$FLATPAK_BRANCH"
  done
  rm -rf "$tree"
  flatpak build-update-repo "$flatpak/runtime"
  flatpak --user remote-add --no-gpg-verify gnome "file://$flatpak/runtime"
  flatpak --user config --set languages 'en;nl'
  flatpak --user install -y --noninteractive gnome "org.gnome.Platform//$FLATPAK_BRANCH" "org.gnome.Sdk//$FLATPAK_BRANCH"
}

flatpak_stand_in() {
  local key
  key=$(printf '%s\n' 1 "$FLATPAK_SUITE" "${FLATPAK_PLATFORM[@]}" / "${FLATPAK_SDK[@]}" "${FLATPAK_LOCALES[@]}" | sha256sum | cut -c1-12)
  [ "$(cat "$flatpak/key" 2>/dev/null)" != "$key" ] || return 0
  rm -rf "$flatpak"
  mkdir -p "$flatpak"
  flatpak_trees
  flatpak_step runtime
  rm -f "$flatpak"/*.tar
  printf '%s\n' "$key" >"$flatpak/key"
}

# The archives that the manifest names lie in Debian's pool too, byte for byte; flatpak-builder finds them by their sum.
flatpak_sources() {
  local mirror=${KRING_ROOT_MIRROR:-} pool url sum place
  [ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
  while read -r pool url sum; do
    place=$flatpak/state/downloads/$sum
    [ ! -s "$place/${url##*/}" ] || continue
    mkdir -p "$place"
    curl -fsSL --retry 3 -o "$place/part" "${mirror%/}/$pool" || die "could not fetch $pool"
    [ "$(sha256sum <"$place/part")" = "$sum  -" ] || die "not what the manifest names: $pool"
    mv "$place/part" "$place/${url##*/}"
  done < <(sed -n 's/.*# debian: //p; s/^ *url: //p; s/^ *sha256: //p' "$project"/flatpak/modules/*.yml | paste -d' ' - - -)
}

# Builds, tests, installs and bundles; runs where the tools are.
flatpak_build() {
  local flatpak=$1 project=$2
  # no FUSE in containers
  flatpak-builder --user --disable-rofiles-fuse --disable-download --force-clean --state-dir="$flatpak/state" \
    --repo="$flatpak/repo" --default-branch=stable "$flatpak/build" "$project/flatpak/$FLATPAK_APP.yml"
  flatpak --user remote-add --if-not-exists --no-gpg-verify kring "file://$flatpak/repo"
  # flatpak asks the system bus about parental controls: one that knows nothing will do
  dbus-run-session -- sh -c "DBUS_SYSTEM_BUS_ADDRESS=\$DBUS_SESSION_BUS_ADDRESS flatpak --user install -y --noninteractive --reinstall kring $FLATPAK_APP"
  flatpak build-bundle "$flatpak/repo" "$project/out/$FLATPAK_APP.flatpak" "$FLATPAK_APP" stable \
    --runtime-repo=https://dl.flathub.org/repo/flathub.flatpakrepo
}

# Starts it as a Dutch reader would, and looks: what it may, what it sees of a network, and its window.
flatpak_try() {
  local flatpak=$1 project=$2 given=/tmp/permissions
  flatpak info --user --show-permissions "$FLATPAK_APP" | sed '/^$/d' >"$given"
  printf '%s\n' '[Context]' 'shared=ipc;' 'sockets=x11;wayland;fallback-x11;' 'devices=dri;' | diff - "$given" ||
    { echo "ERROR: these are not the permissions that Kring should have"; return 1; }
  sandbox() { dbus-run-session -- flatpak run --user --env=LC_ALL=nl_BE.UTF-8 "$@"; }
  [ "$(sandbox --command=grep "$FLATPAK_APP" -c : /proc/net/dev)" = 1 ] ||      # only itself
    { echo "ERROR: there is a network in the sandbox"; return 1; }
  sandbox "$FLATPAK_APP" --help | grep -q voorbeeldgezin || { echo "ERROR: Kring does not speak Dutch"; return 1; }
  KRING_SCREEN=1280x800 "$project/tests/on-screen.sh" bash -c "
    flatpak run --user --die-with-parent --env=GSK_RENDERER=cairo --env=LC_ALL=nl_BE.UTF-8 $FLATPAK_APP --sample &
    xdotool search --sync --onlyvisible --name . >/dev/null
    sleep 4
    import -window root '$project/out/flatpak.png'
    kill \$!"
  [ "$(identify -format %k "$project/out/flatpak.png")" -gt 200 ] || { echo "ERROR: the window stayed empty"; return 1; }
}

# flatpak_step NAME: one of the functions above, where the tools are
flatpak_step() {
  flatpak_in bash -c "set -euo pipefail; . '$project/build-aux/flatpak.sh'; flatpak_$1 '$flatpak' '$project'" >"$flatpak/$1.log" 2>&1 ||
    { tail -n 30 "$flatpak/$1.log" >&2; die "failed; the whole log: $flatpak/$1.log"; }
}

verb_flatpak() {
  local flatpak=$ROOT_CACHE/flatpak
  mkdir -p "$project/out"
  flatpak_stand_in
  flatpak_sources
  say "building the Flatpak; log: $flatpak/build.log"
  flatpak_step build
  say "starting it in its sandbox"
  flatpak_step try
  say "out/$FLATPAK_APP.flatpak ($(du -k "$project/out/$FLATPAK_APP.flatpak" | cut -f1) kB), and out/flatpak.png to look at"
}
