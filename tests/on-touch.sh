#!/usr/bin/env bash
# on-touch.sh COMMAND... - runs a command on an X server with a touch screen, whose fingers are the socket $KRING_TOUCH
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export KRING_TOUCH=$folder/touch

cat >"$folder/xorg.conf" <<TEXT
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-1000
  ModeLine "size" 100 1280 1290 1300 1310 900 901 902 903
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "size"
    Virtual 1280 900
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "fingers"
  Driver "inputtest"
  Option "SocketPath" "$KRING_TOUCH"
  Option "DeviceType" "Touch"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "fingers"
EndSection
TEXT
KRING_X_SERVER="/usr/lib/xorg/Xorg -config $folder/xorg.conf -logfile $folder/log -novtswitch -sharevts" \
  "$(dirname "$0")/on-screen.sh" "$@"
