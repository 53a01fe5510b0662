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
import tempfile

import beside_graphviz
import beside_peers
from beside_vis import bench_beside_vis

ROUNDS = 5

def on_screen(*command):
    return ['@../tests/on-screen.sh', '@tests/bench/bench-start', *command]


def on_screen_only(*command):
    return ['@../tests/on-screen.sh', *command]


QUIET = {'memory': ('MB', 150), 'at rest': ('% CPU', 0), 'lines on stderr': ('-', 0)}

TIMELINES = ('family 02', 'family 03', *(f'{n} events' for n in (60, 250, 1000, 5000, 20000)))
CIRCLES = ('family 01', 'family 02', 'family 03', *(f'{n} people' for n in (12, 40, 60, 80, 106, 150, 300)))
WINDOWS = ('1280x800', '1280x640', '1024x768', '900x600', '780x480')
TABLES = ('timeline', 'frame', 'circle-calm', 'circle-frame')      # figures "family, what": a row for each family
ONCE = ('circle-calm', 'circle-names')                             # what is counted rather than timed

# name: (what it measures, Kring's program, the floor's, aims: at most so many times the floor ("x") or so much)
# "@": in the build directory.
BENCHES = {
    'open': ('opening a family that is unlocked, beside the same rows read through plain SQLite without encryption',
             ['@tests/bench/bench-family', 'open'], ['@tests/bench/bench-family', 'plain', '@tests/bench/floor-family', 'open'],
             {'family 02': ('ms', 50), 'family 03': ('ms', 50), '504 people': ('ms', 50)}),
    'import': ('from JSON to an encrypted file with history, beside the same rows written through plain SQLite',
               ['@tests/bench/bench-family', 'import'], ['@tests/bench/bench-family', 'plain', '@tests/bench/floor-family', 'import'],
               {'family 03': ('ms', 200)}),
    'circle': ('the shapes of a circle from nothing, after an edit, and when details open; beside laying its names out; and placing crowds',
               ['@tests/bench/bench-circle', 'draw'], ['@tests/bench/bench-circle', 'floor'],
               {'40 invented people, places only': ('ms', 30), '106 invented people, places only': ('ms', 150),
                '300 invented people, places only': ('ms', 150),
                **{f'family {n}, cards over a card': ('-', 0) for n in ('01, 20 people', '02, 38 people', '03, 106 people')}}),
    'circle-calm': ('of the others, how many are elsewhere or folded after one edit, in windows of any size. Many edits of each of\n'
                    '  five kinds: on average, at worst, and how many edits moved more than 5 %; and who is folded before any',
                    ['@tests/bench/bench-circle-calm'], None, {f'{family} {window}, moved': ('%', 5) for family in CIRCLES for window in WINDOWS}),
    'circle-names': ('the smallest names on a screen of 1280x800 and on A4, and a step of dragging somebody through a crowd',
                     ['@tests/bench/bench-circle-names'], None,
                     {'40 people, name on screen': ('px', 18, 'least'), '40 people, name on A4': ('pt', 9, 'least'),
                      '60 people, name on A4': ('pt', 8, 'least'), '80 people, a step of dragging': ('ms', 4)}),
    'circle-frame': ('a frame of a circle: building its render nodes, and drawing them by the processor alone (CPU time)',
                     on_screen_only('@tests/bench/bench-frame', 'circle'), None,
                     {**{f'{family}, nodes': ('ms', 1) for family in CIRCLES}, '80 people, drawn': ('ms', 12)}),
    'timeline': ('the shapes of a timeline, first and while panning and zooming over two years, beside laying its titles out;\n'
                 '  memory after it; and words over words from all of time to a month. 60 events of 1 child, 250 of 2, 1000 of 4, more of 6',
                 ['@tests/bench/bench-timeline', 'draw'], ['@tests/bench/bench-timeline', 'floor'],
                 {'5000 events, first': ('ms', 60), **{f'{family}, {what}': ('ms', 1) for what in ('pan', 'zoom')
                                                      for family in ('family 02', 'family 03', '5000 events')},
                  **{f'{family}, overlaps': ('-', 0) for family in TIMELINES}}),
    'frame': ('a frame of a timeline of two years: building its render nodes, and drawing them by the processor alone (CPU time)',
              on_screen_only('@tests/bench/bench-frame', 'timeline'), on_screen_only('@tests/bench/bench-frame', 'floor'),
              {**{f'{family}, nodes': ('ms', 1) for family in TIMELINES},
               **{f'{family}, drawn': ('ms', 12) for family in ('family 02', 'family 03', '5000 events')}}),
    'paper': ('plan, timeline, circle and poster as PDF once letters are loaded, beside as many words on as many pages',
              ['@tests/bench/bench-paper', 'print'], ['@tests/bench/bench-paper', 'floor'],
              {'plan 02': ('ms', 60), 'timeline 02 A3': ('ms', 60), 'circle 03 A3': ('ms', 100), 'poster 03': ('ms', 250)}),
    'plan': ('opening the page of a plan, typing in it from key to frame, and keeping one edit, beside labels and one text view',
             on_screen_only('@tests/bench/bench-plan', 'page'), on_screen_only('@tests/bench/bench-plan', 'floor'),
             {'open, 10 versions': ('ms', 50), 'typing, 200 lines, p95': ('ms', 16), 'save of one edit': ('ms', 2)}),
    'start': ('from exec to the first frame and to answering, the cupboard locked, beside a bare libadwaita window',
              on_screen('@src/ui/kring'), on_screen('@tests/bench/floor-start'), {'first frame': ('x', 1.25), 'interactive': ('x', 1.25), **QUIET}),
    'start-family': ('from exec to the first frame and to answering, with family 02 open, beside a bare libadwaita window',
                     on_screen('@src/ui/kring', '--sample'), on_screen('@tests/bench/floor-start'), {'first frame': ('x', 2), 'interactive': ('x', 2), **QUIET}),
}


def environment(build, home):
    places = {f'XDG_{name}_HOME': f'{home}/{name.lower()}' for name in ('DATA', 'CONFIG', 'CACHE', 'STATE')}
    return {**os.environ, **places, 'HOME': home, 'TMPDIR': home, 'KRING_SOURCE': str(build.parent),
            'GSK_RENDERER': 'cairo', 'GDK_DISABLE': 'gl,vulkan', 'GDK_DEBUG': 'no-portals'}    # no driver of this machine


def prepare(build, home):
    """A cupboard, locked."""
    subprocess.run([str(build / 'src/cli/kringctl'), '--passphrase-fd', '0', 'init'], input='a few words in a row\n',
                   text=True, check=True, env=environment(build, home))


def measure(build, home, command, figures):
    command = [str(build / part[1:]) if part.startswith('@') else part for part in command]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment(build, home))
    if done.returncode:
        sys.exit(f'{" ".join(command)}: exit {done.returncode}')
    for line in done.stdout.splitlines():
        what, value, unit = line.split('\t')
        figures.setdefault(what, (unit, []))[1].append(float(value))


def judge(aim, value, ratio):
    if aim is None:
        return ''
    unit, bound, *least = aim
    reached = ratio if unit == 'x' else value
    is_met = reached is None or (reached >= bound - 0.005 if least else reached <= bound)
    return f'   aim: at {"least" if least else "most"} {bound:g} {unit}' + ('' if is_met else '   MISSED')


def print_table(label, figures, aims):
    """Medians: families below each other, what was measured beside each other; "!" where an aim is missed."""
    rows, columns = {}, {}
    for name, (unit, values) in figures.items():
        family, what = name.split(', ')
        value = statistics.median(values)
        is_missed = name in aims and value > aims[name][1]
        rows.setdefault(family, {})[what] = f'{value:.2f}{"!" if is_missed else " "}'
        columns[what] = f'{what} {unit}' if unit != '-' else what
    print(f'  {label:<20}' + ''.join(f'{head:>13}' for head in columns.values()))
    for family, cells in rows.items():
        print(f'  {family:<20}' + ''.join(f'{cells.get(what, ""):>13}' for what in columns))
    for what, most in sorted({(name.split(', ')[1], most) for name, (_, most) in aims.items()}):
        asked = [family for family in rows if f'{family}, {what}' in aims]
        print(f'  aim: {what} at most {most:g}: ' + ('all' if len(asked) == len(rows) else ', '.join(asked)))


def bench(build, name):
    about, ours, floor, aims = BENCHES[name]
    print(f'{name}: {about}')
    figures, floors = {}, {}
    with tempfile.TemporaryDirectory() as home:
        prepare(build, home)
        if name not in ONCE:
            measure(build, home, ours, {})        # a first time, for caches of fonts and the like
        for round_ in range(1 if name in ONCE else ROUNDS):
            print(f'{round_ + 1}/{ROUNDS}', end='\r', file=sys.stderr, flush=True)
            measure(build, home, ours, figures)
            if floor:
                measure(build, home, floor, floors)
    if name in TABLES:
        print_table('', figures, aims)
        if floors:
            print_table('floor', floors, {})
        return
    for what, (unit, values) in figures.items():
        value, least, ratio = statistics.median(values), floors.get(what), None
        line = f'  {what:<24} {value:9.2f} {unit:<6} best {min(values):.2f}'
        if least:
            line += f'   floor {statistics.median(least[1]):.2f} best {min(least[1]):.2f}'
            # the best of each: what others did on this machine meanwhile is in no best
            ratio = min(values) / min(least[1]) if min(least[1]) > 0 else None
            line += f'   {ratio:.2f} x' if ratio else ''
        print(line + judge(aims.get(what), value, ratio))


def main(build, *names):
    if os.getloadavg()[0] > 1.5:
        print(f'(this machine is busy: load {os.getloadavg()[0]:.1f}; trust the ratios more than the figures)')
    for name in names:
        if name == 'peers':
            beside_peers.compare(pathlib.Path(build), prepare, environment, measure, on_screen)
            continue
        if name not in BENCHES:
            sys.exit(f'no such bench: {name}')
        bench(pathlib.Path(build), name)
        if name == 'circle':
            beside_graphviz.compare(pathlib.Path(build))
            for more in ('circle-names', 'circle-frame', 'circle-calm'):
                bench(pathlib.Path(build), more)
        if name == 'timeline':
            bench(pathlib.Path(build), 'frame')
            bench_beside_vis(pathlib.Path(build))
    if not names:
        for name, (about, *_) in BENCHES.items():
            print(f'{name:<13} {about}')
        print(f'{"peers":<13} starting, beside other programs of the same kind')


main(*sys.argv[1:])
