#!/usr/bin/env python3
# The window of a family as a screen reader meets it, from another process: every control has a name, everybody in the
# circle and every line of the plan can be heard, and nothing is said on stderr meanwhile.
#
# usage: outside.py PATH-OF-KRINGCTL PATH-OF-KRING, on a screen of its own (tests/on-screen.sh)
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib                          # noqa: E402

from keyboard import Keyboard                               # noqa: E402

kring = os.path.abspath(sys.argv[2])
family = json.loads((pathlib.Path(os.environ['KRING_SOURCE']) / 'data/sample/02-drie-huizen-amina-ilyas-lowie.json')
                    .read_text(encoding='utf-8'))
PAGES = {'people': '1', 'timeline': '2', 'circle': '3', 'plan': '4', 'meetings': '5'}
# What must be called by something on screen, or by what is read out beside it.
CONTROLS = {'push button', 'button', 'toggle button', 'check box', 'entry', 'text', 'combo box', 'slider', 'spin button',
            'switch', 'menu item', 'link', 'radio button', 'page tab'}
PATIENCE = 60
failed = 0


def tell(number, ok, what, *why):
    global failed
    failed += not ok
    print(f'{"ok" if ok else "not ok"} {number} {what}')
    for line in () if ok else why:
        print(f'# {line}')


def get_name(node):
    """What is read out: its name, else what labels it."""
    try:
        name = node.get_name()
        if not name:
            for relation in node.get_relation_set():
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    name = ' '.join(relation.get_target(i).get_name() or '' for i in range(relation.get_n_targets()))
        return name or ''
    except GLib.Error:
        return ''


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


def list_nameless(application):
    return sorted({f'{node.get_role_name()} in {get_name(node.get_parent()) or node.get_parent().get_role_name()}'
                   for node in walk(application)
                   if is_shown(node) and node.get_role_name() in CONTROLS and not get_name(node)})


def list_people():
    """Who stand in the circle that is shown first: the newest of closeness."""
    people = {person['id']: person for person in family['persons']}
    circle = max((c for c in family['circles'] if c['scheme'] == 'closeness'), key=lambda c: c['date'])
    for placement in circle['placements']:
        person = people[placement['p']]
        yield person.get('call') or person.get('given') or person.get('label')


def list_lines():
    plan = max(family['plans'], key=lambda p: p['version'])
    return [item['text'] for item in plan['items']]


def list_missing(words, application):
    heard = '\n'.join(filter(None, map(get_name, walk(application))))
    return [word for word in words if word and word not in heard]


with tempfile.TemporaryDirectory() as folder:
    places = {f'XDG_{name}_HOME': f'{folder}/{name.lower()}' for name in ('DATA', 'CONFIG', 'CACHE', 'STATE')}
    env = {**os.environ, **places, 'HOME': folder, 'LC_ALL': 'nl_BE.UTF-8', 'G_DEBUG': 'fatal-criticals'}
    env.pop('GTK_A11Y', None)
    with open(f'{folder}/said', 'w+', encoding='utf-8') as said:
        process = subprocess.Popen([kring, '--sample'], env=env, stdout=said, stderr=said)
        keyboard = Keyboard()
        keyboard.wait_for_windows(1, PATIENCE)
        application = find_application()
        print(f'1..{len(PAGES) + 3}')

        for number, (page, key) in enumerate(PAGES.items(), 1):
            keyboard.press('Control_L', key)
            time.sleep(2)
            nameless = list_nameless(application)
            tell(number, not nameless, f'every control of the page {page} has a name', *nameless)

        keyboard.press('Control_L', PAGES['circle'])
        time.sleep(1)
        missing = list_missing(list_people(), application)
        tell(6, not missing, 'everybody in the circle can be heard', *missing)
        keyboard.press('Control_L', PAGES['plan'])
        time.sleep(1)
        missing = list_missing(list_lines(), application)
        tell(7, not missing, 'every line of the plan can be heard', *missing)

        keyboard.press('Control_L', 'q')
        ended = process.wait(PATIENCE)
        said.seek(0)
        words = said.read().strip()
        tell(8, not words and ended == 0, 'nothing is said on stderr', f'it ended with {ended}', *words.splitlines())
sys.exit(failed > 0)
