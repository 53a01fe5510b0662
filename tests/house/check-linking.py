#!/usr/bin/env python3
# SQLCipher is inside each program and nobody else's: no library of that name is loaded, plain SQLite neither, and none
# of its names can be bound by another library (see meson.build on why). Arguments: the programs.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import subprocess
import sys

from house import find, finish


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


for name in sys.argv[1:]:
    program = pathlib.Path(name)
    place = pathlib.Path(program.name)
    if b'cipher_integrity_check' not in program.read_bytes():
        find(place, 0, 'has no SQLCipher in it: there is nothing to check')
    for library in re.findall(r'NEEDED.*\[(.*(?:sqlite|sqlcipher).*)\]', said('readelf', '-d', name)):
        find(place, 0, f'loads {library}')
    shown = re.findall(r'\b((?:sqlite3|sqlcipher)_\w+)', said('nm', '-D', name))
    if shown:
        find(place, 0, f'shows or borrows {len(shown)} names: {shown[0]} ...')
finish()
