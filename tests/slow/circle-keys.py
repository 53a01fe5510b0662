#!/usr/bin/env python3
# A first session with the circle of a new family, with keys and nothing else, from the empty cupboard to the printed sheet:
# people told one after the other, moved, chosen together; what one of them gives, who would like to be nearer; a second
# version, and the difference. What is kept afterwards tells whether every step was reached.
#
# usage: circle-keys.py PATH-OF-KRINGCTL PATH-OF-KRING, on a screen of its own (tests/on-screen.sh)
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import subprocess
import sys
import time

from canary import PASSPHRASE, Place, app, expect, main
from keyboard import Keyboard
from stops import Stops, get_name

CLOSE = ('mama Kelly', 'papa Tom', 'oma Marleen, oma van mama', 'opa Jef, opa van mama', 'tante Els, tante van mama',
         'oma Rita, oma van papa', 'nonkel Bart, nonkel van papa', 'buurvrouw Agnes', 'juf Sofie', 'vriendin Nadia',
         'meester Wim', 'trainer Koen', 'hond Bobbie')
VERY_CLOSE = ('buurman met de witte hond', 'nicht Lotte', 'huisarts Ann', 'peter Jan')
SERVICES = ('Griet, services', 'psycholoog Hanne', 'poetshulp Mia, services')
RINGS = ('very close', 'close', 'further away', 'from services')
CARD = ', ring “'     # in the name of whoever stands in the picture


def open_family(keyboard, place):
    """From the empty cupboard to the window of a new family."""
    with place.log.open('ab') as log:
        process = subprocess.Popen([app, '--cupboard', place.cupboard], env=place.env, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log, cwd=place.folders['chosen'])
    keyboard.wait_for_windows(1)
    stops = Stops(keyboard)
    keyboard.type('Ann')
    stops.go_to('Passphrase')
    keyboard.type(PASSPHRASE)
    stops.go_to('Once more')
    keyboard.type(PASSPHRASE + '\n')
    time.sleep(3)
    stops.press('Control_L', 'n')
    keyboard.type('Noor, Mats\n')
    keyboard.wait_for_windows(2)
    return process, stops


def tell_people(keyboard, stops):
    stops.press('Control_L', '3')
    stops.press('Return')                  # Begin a Circle
    ring = RINGS[1]
    for wanted, people in ((RINGS[1], CLOSE), (RINGS[0], VERY_CLOSE), (RINGS[3], SERVICES)):
        stops.press('Control_L', 'n', patience=1)
        if wanted != ring:
            stops.go_to(ring)
            stops.press('space')
            keyboard.press('Home')
            for _ in range(RINGS.index(wanted)):
                keyboard.press('Down')
            keyboard.press('Return')
            time.sleep(0.5)
            ring = wanted
        stops.press('Control_L', 'n', patience=1)
        for who in people:
            keyboard.type(who + '\n')
            time.sleep(0.3)


def go_to_card(stops):
    """From wherever one is on the page into the picture, where one was there."""
    stops.press('Control_L', 'n', patience=1)
    passed = []
    for keys in (('Shift_L', 'Tab'), ('Right',), ('Right',), ('Down',), ('Down',), ('Left',), ('Up',)):
        stop = stops.press(*keys, patience=2)
        passed.append(get_name(stop) if stop else 'nothing')
        if CARD in passed[-1]:
            return
    raise LookupError(f'nobody in the picture is reached, but {"; ".join(passed)}')


def tell_help(keyboard, stops):
    """What she gives, and where she would like to be."""
    stops.press('Return', patience=1)
    stops.press('F6')
    stops.go_to('Gives')
    stops.press('Return', patience=1)
    stops.go_to('Add What They Give')
    stops.press('Return', patience=2)
    stops.go_to('In their own words')
    keyboard.type('soep op maandag')
    stops.press('Tab', patience=2)
    go_to_card(stops)
    stops.press('Return', patience=1)
    stops.press('F6')
    stops.go_to('Place in the circles')
    stops.press('Return', patience=1)
    stops.go_to('Our circle')
    stops.press('Return', patience=2)
    stops.go_to('More')
    stops.press('Return', patience=1)
    stops.go_to('Would like to be in ring')
    keyboard.type('1')
    stops.press('Tab', patience=2)


def open_menu(stops, *keys):
    """Of the page; in it @keys lead to the item (GTK 4.18 does not call its items by name)."""
    go_to_card(stops)
    stops.go_to('More About This Circle', 'Shift_L', 'Tab')
    stops.press('Return')
    for key in keys:
        stops.press(key, patience=1)
    time.sleep(1)


def print_it(keyboard, stops):
    stops.press('Control_L', 'p')
    stops.go_to('Save as PDF')
    stops.press('Return', patience=3)
    keyboard.wait_for_windows(3)
    keyboard.press('Control_L', 'a')
    keyboard.type('kring.pdf\n')
    time.sleep(2)


def whole_session(c):
    place = Place(c.dir)
    place.env['LC_ALL'] = 'C.UTF-8'
    keyboard = Keyboard()
    process, stops = open_family(keyboard, place)
    try:
        tell_people(keyboard, stops)
        go_to_card(stops)
        tell_help(keyboard, stops)
        open_menu(stops, 'n')           # New Version of This Circle
        go_to_card(stops)
        stops.press('Alt_L', 'Up', patience=1)          # a ring nearer, in the new version
        stops.press('Control_L', 'a', patience=1)
        stops.press('Escape', patience=1)
        open_menu(stops, 'Up', 'Up', 'Up', 'Return', 'Down', 'Return')     # Compare With, the other one
        stops.go_to('Stop Comparing')
        stops.press('Escape', patience=1)
        print_it(keyboard, stops)
    except LookupError as lost:
        process.kill()
        expect(False, lost)
    expect(list(place.root.rglob('*.pdf')), 'nothing was printed')
    keyboard.wait_for_windows(2)
    keyboard.press('Escape')               # the dialog that prints
    time.sleep(1)
    keyboard.press('Control_L', 'q')
    try:
        ended = process.wait(20)
    except subprocess.TimeoutExpired:
        ended = process.kill()
    expect(ended == 0, 'it ended with', ended, place.log.read_text())

    family = json.loads(place.ctl('export', place.ctl('list').split()[0], '--as', 'json'))
    circles = family['circles']
    expect(len(circles) == 2, len(circles), 'circles')
    n = len(CLOSE + VERY_CLOSE + SERVICES)
    expect(all(len(circle['placements']) == n for circle in circles), [len(circle['placements']) for circle in circles])
    expect(len(family['supports']) == 1 and 'soep' in json.dumps(family['supports']), family['supports'])
    expect('wish' in json.dumps(circles), 'nobody would like to be nearer')
    expect(circles[0]['placements'] != circles[1]['placements'], 'nobody was moved')


if __name__ == '__main__':
    sys.exit(main([whole_session]))
