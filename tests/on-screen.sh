#!/usr/bin/env bash
# on-screen.sh COMMAND... - runs a command on an X server and a session bus of its own, and passes on how it ended
#
# The server picks its own free number, so that tests can run beside each other.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

servers=()
trap 'kill "${servers[@]}" 2>/dev/null || :' EXIT

# serve NAME COMMAND...: a server that writes one line to descriptor 5 when it is ready; the line goes into $NAME
serve() {
  local ready
  ready=$(mktemp -u)
  mkfifo "$ready"
  "${@:2}" 5>"$ready" >/dev/null 2>&1 &
  servers+=($!)
  read -r "$1" <"$ready"
  rm "$ready"
}

read -r -a server <<<"${KRING_X_SERVER:-Xvfb -screen 0 ${KRING_SCREEN:-1280x900}x24}"
serve number "${server[@]}" -displayfd 5 -nolisten tcp -noreset
unset WAYLAND_DISPLAY
export DISPLAY=:$number GDK_BACKEND=x11
serve DBUS_SESSION_BUS_ADDRESS dbus-daemon --session --nofork --print-address=5
export DBUS_SESSION_BUS_ADDRESS
"$@"
