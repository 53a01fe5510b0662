#!/usr/bin/env bash
# on-screen.sh COMMAND... - runs a command on an X server of its own, and passes on how it ended
#
# The server picks its own free number, so that tests can run beside each other.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

ready=$(mktemp -u)
mkfifo "$ready"
Xvfb -displayfd 5 -screen 0 "${KRING_SCREEN:-1280x900}x24" -nolisten tcp -noreset 5>"$ready" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -f "$ready"' EXIT
read -r number <"$ready"

unset WAYLAND_DISPLAY
export DISPLAY=:$number GDK_BACKEND=x11
"$@"
