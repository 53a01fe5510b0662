#!/usr/bin/env python3
# bench.py BUILD [NAME] - measures Kring beside a floor: the least that the same work can cost on this machine
#
# Both programs print figures, one a line: what, value, unit (tab-separated).
# They run in turn, so that the mood of the machine is the same for both.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import statistics
import subprocess
import sys

ROUNDS = 7

# name: (what it measures, Kring's program, the floor's program, aims by what is measured: ("x", times the floor) or (unit, most))
BENCHES = {
    'open': ('opening a family that is unlocked, beside the same rows through plain SQLite without encryption',
             ['tests/bench/bench-open'], ['tests/bench/floor-open'], {'family 02': ('ms', 50), 'family 03': ('ms', 50), '504 people': ('ms', 50)}),
    'import': ('importing a family, beside only reading its JSON',
               ['tests/bench/bench-import'], ['tests/bench/floor-import'], {'family 03': ('ms', 200)}),
    'start': ('from exec to the first frame, beside a bare libadwaita window',
              ['tests/bench/bench-start', 'src/ui/kring'], ['tests/bench/bench-start', 'tests/bench/floor-start'],
              {'first frame': ('x', 1.25), 'memory': ('MB', 150), 'at rest': ('% CPU', 0)}),
}


def measure(build, command, figures):
    done = subprocess.run([str(build / command[0]), *[str(build / part) for part in command[1:]]],
                          stdout=subprocess.PIPE, text=True, check=True)
    for line in done.stdout.splitlines():
        what, value, unit = line.split('\t')
        figures.setdefault(what, (unit, []))[1].append(float(value))


def judge(aim, value, floor):
    if aim is None:
        return ''
    unit, most = aim
    reached = value / floor if unit == 'x' and floor else value
    return f'   aim: at most {most:g} {unit}' + ('' if reached <= most else '   MISSED')


def bench(build, name):
    about, ours, floor, aims = BENCHES[name]
    print(f'{name}: {about}')
    figures, floors = {}, {}
    for round_ in range(ROUNDS):
        measure(build, ours, figures)
        measure(build, floor, floors)
        print(f'\r{round_ + 1}/{ROUNDS}', end='\r', file=sys.stderr, flush=True)
    for what, (unit, values) in figures.items():
        value = statistics.median(values)
        line = f'  {what:<24} {value:9.2f} {unit:<6} best {min(values):.2f}'
        least = statistics.median(floors[what][1]) if what in floors else None
        if least is not None:
            line += f'   floor {least:.2f}' + (f'   {value / least:.2f} x' if least > 0 else '')
        print(line + judge(aims.get(what), value, least))


def main(build, *names):
    if os.getloadavg()[0] > 1.5:
        print(f'(this machine is busy: load {os.getloadavg()[0]:.1f}; trust the ratios more than the figures)')
    for name in names:
        if name not in BENCHES:
            sys.exit(f'no such bench: {name}')
        bench(pathlib.Path(build), name)
    if not names:
        for name, (about, *_) in BENCHES.items():
            print(f'{name:<8} {about}')


main(*sys.argv[1:])
