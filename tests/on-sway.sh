#!/usr/bin/env bash
# on-sway.sh COMMAND... - runs a command on a Wayland compositor without a screen and a session bus of its own
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
ready=$XDG_RUNTIME_DIR/ready
mkfifo "$ready"
compositor= bus=
trap 'kill $compositor $bus 2>/dev/null || :; rm -rf "$XDG_RUNTIME_DIR"' EXIT

cat >"$XDG_RUNTIME_DIR/sway" <<TEXT
output * mode 1280x900
xwayland disable
exec sh -c 'echo "\$WAYLAND_DISPLAY \$SWAYSOCK" >"$ready"'
TEXT
unset DISPLAY
WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 sway -c "$XDG_RUNTIME_DIR/sway" >/dev/null 2>&1 &
compositor=$!
read -r WAYLAND_DISPLAY SWAYSOCK <"$ready"
export WAYLAND_DISPLAY SWAYSOCK GDK_BACKEND=wayland

dbus-daemon --session --nofork --print-address=5 5>"$ready" >/dev/null 2>&1 &
bus=$!
read -r DBUS_SESSION_BUS_ADDRESS <"$ready"
export DBUS_SESSION_BUS_ADDRESS
"$@"
