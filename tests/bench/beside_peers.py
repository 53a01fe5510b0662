# beside_peers.py - starting beside other programs of the same kind, each from nothing to a window that answers
#
# Gramps, the one other program for families, is measured as Kring is: without a family, and with the same people,
# events and homes open. "./dev bench peers" has all of them in a root of their own.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import as_gedcom

ROUNDS = 3
LOCKED, FAMILY = 'Kring, locked', 'Kring, family 02'
SAMPLE = 'data/sample/02-drie-huizen-amina-ilyas-lowie.json'
OURS = {LOCKED: ['@src/ui/kring'], FAMILY: ['@src/ui/kring', '--sample']}
GTK4 = {'GNOME Text Editor': ['gnome-text-editor'], 'GNOME Calendar': ['gnome-calendar'], 'GNOME Contacts': ['gnome-contacts']}
# it is stopped without being asked: -u, for it left its tree locked
GRAMPS = {'Gramps, no family': ['gramps'], 'Gramps, family 02': ['gramps', '-u', '-O', 'family02']}
# no tip of the day, and no window about what Debian does not install along with it
SETTINGS = '[behavior]\nuse-tips=0\n[interface]\nignore-pil=1\n'
BESIDE = {'Gramps, no family': LOCKED, 'Gramps, family 02': FAMILY}


def import_family(build, home, env):
    """Into a tree of Gramps in @home, before anything is measured."""
    family = json.loads((build.parent / SAMPLE).read_text(encoding='utf-8'))
    gedcom = pathlib.Path(home) / 'family02.ged'
    gedcom.write_text(as_gedcom.write(family), encoding='utf-8')
    done = subprocess.run(['gramps', '-y', '-C', 'family02', '-i', str(gedcom)], env=env, capture_output=True, text=True)
    if 'No errors detected' not in done.stdout + done.stderr:
        sys.exit(f'Gramps did not take the family:\n{done.stdout}{done.stderr}')
    for folder in pathlib.Path(env['XDG_CONFIG_HOME']).glob('gramps/gramps*'):
        (folder / 'gramps.ini').write_text(SETTINGS, encoding='utf-8')


def median(figures, name, what):
    return statistics.median(figures[name][what][1])


def tell(figures):
    for name, told in figures.items():
        print(f'  {name:<18}' + ''.join(f'  {what} {statistics.median(values):.0f} {unit}' for what, (unit, values) in told.items()))
    for theirs, ours in BESIDE.items():
        if theirs in figures:
            frame, interactive, memory, written = (median(figures, theirs, what) / median(figures, ours, what)
                                                   for what in ('first frame', 'interactive', 'memory', 'written memory'))
            print(f'  {theirs} takes {frame:.1f} times as long as {ours} to its first frame, {interactive:.1f} times as long'
                  f' until it is interactive, {memory:.1f} times the memory, {written:.1f} times what programs do not share')
    peers = [name for name in GTK4 if name in figures]
    if peers:
        usual = statistics.median(median(figures, name, 'memory') for name in peers)
        print(f'  the GTK 4 programs take {usual:.0f} MB (median): {LOCKED} {median(figures, LOCKED, "memory") / usual:.2f} times'
              f' that, {FAMILY} {median(figures, FAMILY, "memory") / usual:.2f} times')


def compare(build, prepare, environment, measure, on_screen):
    """With what bench.py makes a home, measures and shows with."""
    print('peers: from exec to the first frame and to answering, memory and lines on stderr, beside programs of the same kind')
    programs = {name: command for name, command in {**OURS, **GTK4, **GRAMPS}.items()
                if command[0].startswith('@') or shutil.which(command[0])}
    figures = {name: {} for name in programs}
    with tempfile.TemporaryDirectory() as home:
        prepare(build, home)
        if shutil.which('gramps'):
            import_family(build, home, environment(build, home))
        for round_ in range(ROUNDS + 1):
            print(f'{round_}/{ROUNDS}', end='\r', file=sys.stderr, flush=True)
            for name, command in programs.items():
                measure(build, home, on_screen(*command), figures[name] if round_ else {})    # the first fills caches
    tell(figures)
