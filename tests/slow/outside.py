#!/usr/bin/env python3
# The window of a family as a screen reader and a keyboard meet it, from another process: every control and every stop of
# the Tab key has a name, everybody in the circle, every event and every line of the plan can be heard; at rest the
# program does nothing; in the narrowest window with large text it says nothing, and nowhere anything on stderr.
#
# usage: outside.py PATH-OF-KRINGCTL PATH-OF-KRING, on a screen of its own (tests/on-screen.sh, tests/on-sway.sh)
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib                          # noqa: E402

from stops import PATIENCE, Stops, get_name                    # noqa: E402

if 'WAYLAND_DISPLAY' in os.environ:
    from wayland_keyboard import Keyboard                      # noqa: E402
else:
    from keyboard import Keyboard                              # noqa: E402

kring = os.path.abspath(sys.argv[2])
family = json.loads((pathlib.Path(os.environ['KRING_SOURCE']) / 'data/sample/02-drie-huizen-amina-ilyas-lowie.json')
                    .read_text(encoding='utf-8'))
PAGES = {'people': '1', 'timeline': '2', 'circle': '3', 'plan': '4', 'meetings': '5'}
# What must be called by something on screen, or by what is read out beside it.
CONTROLS = {'push button', 'button', 'toggle button', 'check box', 'entry', 'text', 'combo box', 'slider', 'spin button',
            'switch', 'menu item', 'link', 'radio button', 'page tab'}
REST = 3       # seconds in which nothing may happen
failed = 0


def tell(number, ok, what, *why):
    global failed
    failed += not ok
    print(f'{"ok" if ok else "not ok"} {number} {what}')
    for line in () if ok else why:
        print(f'# {line}')


def walk(node, depth=0):
    yield node
    try:
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        if child and depth < 80:
            yield from walk(child, depth + 1)


def find_application():
    for _ in range(PATIENCE * 10):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == process.pid:
                return application
        time.sleep(0.1)
    sys.exit('Bail out! the application is not to be seen from outside')


def is_shown(node):
    try:
        return node.get_state_set().contains(Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


def tell_place(node):
    if node is None:
        return 'nothing got the keyboard'
    return f'{node.get_role_name()} in {get_name(node.get_parent()) or node.get_parent().get_role_name()}'


def list_nameless(application):
    return sorted({tell_place(node) for node in walk(application)
                   if is_shown(node) and node.get_role_name() in CONTROLS and not get_name(node)})


def list_people():
    """Who stand in the circle that is shown first: the newest of closeness."""
    people = {person['id']: person for person in family['persons']}
    circle = max((c for c in family['circles'] if c['scheme'] == 'closeness'), key=lambda c: c['date'])
    for placement in circle['placements']:
        person = people[placement['p']]
        yield person.get('call') or person.get('given') or person.get('label')


def list_events():
    """What happened, with a date; the other events are in a tray."""
    return [event['title'] for event in family['events'] if event.get('date')]


def list_lines():
    plan = max(family['plans'], key=lambda p: p['version'])
    return [item['text'] for item in plan['items']]


def list_missing(words, application):
    heard = '\n'.join(filter(None, map(get_name, walk(application))))
    return [word for word in words if word and word not in heard]


def read_work():
    """Ticks of the processor, and how often any of its threads woke up, since the program began."""
    ticks, woken = 0, 0
    for task in pathlib.Path(f'/proc/{process.pid}/task').iterdir():
        words = (task / 'stat').read_text().rsplit(')', 1)[1].split()
        ticks += int(words[11]) + int(words[12])
        woken += int(re.search(r'^voluntary_ctxt_switches:\s*(\d+)', (task / 'status').read_text(), re.M)[1])
    return ticks, woken


def measure_rest():
    """What it does while nobody does anything: the least of three looks, for something may just have been ending."""
    looks = []
    for _ in range(3):
        before = read_work()
        time.sleep(REST)
        looks.append(tuple(after - then for after, then in zip(read_work(), before)))
    return min(looks)


def start(folder, settings=''):
    """The sample family, in a home of its own; @settings: those of GTK."""
    places = {f'XDG_{name}_HOME': f'{folder}/{name.lower()}' for name in ('DATA', 'CONFIG', 'CACHE', 'STATE')}
    env = {**os.environ, **places, 'HOME': folder, 'LC_ALL': 'nl_BE.UTF-8', 'G_DEBUG': 'fatal-criticals'}
    env.pop('GTK_A11Y', None)
    (pathlib.Path(folder) / 'config/gtk-4.0').mkdir(parents=True)
    (pathlib.Path(folder) / 'config/gtk-4.0/settings.ini').write_text(f'[Settings]\n{settings}\n', encoding='utf-8')
    with open(f'{folder}/said', 'w', encoding='utf-8') as said:
        return subprocess.Popen([kring, '--sample'], env=env, stdout=said, stderr=said)


def tell_end(number, folder, where):
    ended = None
    for seconds in (10, PATIENCE):       # a key can get lost on a busy machine
        keyboard.press('Control_L', 'q')
        with contextlib.suppress(subprocess.TimeoutExpired):
            ended = process.wait(seconds)
            break
    words = pathlib.Path(f'{folder}/said').read_text(encoding='utf-8').strip()
    tell(number, not words and ended == 0, f'nothing is said on stderr {where}', f'it ended with {ended}', *words.splitlines())


def go_to(page):
    keyboard.press('Control_L', PAGES[page])
    time.sleep(2)


def open_menus():
    """All over the circle, where there is a mouse to do it with."""
    go_to('circle')
    if 'WAYLAND_DISPLAY' not in os.environ:
        for x in range(200, 1100, 150):
            for y in range(150, 600, 150):
                keyboard.open_menu(x, y)
                keyboard.press('Escape')


print(f'1..{2 * len(PAGES) + 6}')
keyboard = Keyboard()
with tempfile.TemporaryDirectory() as folder:
    process = start(folder)
    keyboard.wait_for_windows(1, PATIENCE)
    application = find_application()
    stops = Stops(keyboard)

    for number, page in enumerate(PAGES, 1):
        go_to(page)
        nameless = list_nameless(application)
        tell(number, not nameless, f'every control of the page {page} has a name', *nameless)
    for number, page in enumerate(PAGES, len(PAGES) + 1):
        go_to(page)
        walked = stops.walk()
        nameless = [tell_place(stop) for stop in walked if stop is None or not get_name(stop)]
        tell(number, len(walked) > 8 and not nameless, f'every stop on the page {page} has a name',
             f'{len(walked)} stops', *nameless)

    for number, (page, what, words) in enumerate((('circle', 'everybody in the circle', list_people()),
                                                  ('timeline', 'every event', list_events()),
                                                  ('plan', 'every line of the plan', list_lines())), 11):
        go_to(page)
        missing = list_missing(words, application)
        tell(number, not missing, f'{what} can be heard', *missing)

    ticks, woken = measure_rest()
    tell(14, ticks == 0 and woken == 0, 'at rest it does nothing', f'{ticks} ticks, woken {woken} times in {REST} s')
    open_menus()
    for page in PAGES:
        go_to(page)
        keyboard.resize(360, 640)
        keyboard.resize(1024, 768)
    tell_end(15, folder, 'in a wide window, nor from a menu, nor when it becomes narrow on any of the pages')

# One and a half times the usual text; the screen decides how wide the window is.
with tempfile.TemporaryDirectory() as folder:
    process = start(folder, f'gtk-xft-dpi={96 * 1024 * 3 // 2}')
    keyboard.wait_for_windows(1, PATIENCE)
    keyboard.resize(360, 640)
    for page in PAGES:
        go_to(page)
    tell_end(16, folder, 'in a window of 360 px with text of 150 %')
sys.exit(failed > 0)
