#!/usr/bin/env python3
# A plan made from nothing with real keys and no pointer, in the order in which a family tells it: why, the question, who
# made it, what goes well, worries with a goal and a number, what must be there, agreements, what if it goes wrong, the
# steps towards less help, what is still open; looked at again, agreed with a word for every child, signed, copied,
# compared, printed. And a light one, of seven lines; how long that took is told (three minutes are meant, with fingers).
#
# usage: plan.py PATH-OF-KRINGCTL PATH-OF-KRING, on a screen of its own (tests/on-screen.sh)
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import subprocess
import sys
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib                                        # noqa: E402

from canary import PASSPHRASE, Place, app, expect, main, source              # noqa: E402
from keyboard import Keyboard                                                # noqa: E402

SAMPLE = source / 'data/sample/02-drie-huizen-amina-ilyas-lowie.json'
PATIENCE = 10
ADDED = 'In de gang wordt niet geroepen.'       # to the second version


def make_family(place):
    """The sample family without a plan; only one of the children was heard."""
    data = json.loads(SAMPLE.read_text(encoding='utf-8'))
    data['plans'] = []
    data['child_voice'] = [voice for voice in data['child_voice'] if voice['p'] == 'p.amina']
    path = place.folders['chosen'] / 'in.json'
    path.write_text(json.dumps(data, ensure_ascii=False), encoding='utf-8')
    place.ctl('init')
    return place.ctl('import', path).strip()


def get_words(label):
    return label.get_name() or Atspi.Text.get_text(label, 0, -1)


class Walk:
    """The family in the application, and where the keyboard is, as a screen reader is told."""

    def __init__(self, place, family):
        self.place, self.family = place, family
        self.where = None
        self.listener = Atspi.EventListener.new(self.focused)
        self.listener.register('object:state-changed:focused')
        self.keyboard = Keyboard()
        with place.log.open('ab') as log:
            self.process = subprocess.Popen([app, '--cupboard', place.cupboard, place.cupboard / f'families/{family}.kring'],
                                            env={**place.env, 'G_DEBUG': 'fatal-criticals'}, stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, cwd=place.folders['chosen'])
        self.keyboard.wait_for_windows(1)
        self.keyboard.type(PASSPHRASE + '\n')
        self.keyboard.wait_for_windows(2)
        self.press('Control_L', '4')

    def focused(self, event):
        if event.detail1:
            self.where = event.source

    def listen(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not GLib.MainContext.default().iteration(False):
                time.sleep(0.002)

    def press(self, *names):
        self.keyboard.press(*names)
        self.listen(0.08)

    def type(self, words):
        self.keyboard.type(words)
        self.listen(0.1)

    def say(self):
        """What is heard of the place one is at."""
        try:
            name, description = self.where.get_name() or '', self.where.get_description() or ''
            for relation in self.where.get_relation_set() if not name else ():
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    name = get_words(relation.get_target(0))
            return f'{name} {description}'.strip()
        except (AttributeError, GLib.Error):
            return ''

    def arrive(self, words, why):
        """The keyboard is, or comes in a moment, at what is called so."""
        end = time.monotonic() + PATIENCE
        while words not in self.say():
            expect(time.monotonic() < end, why, '- at', self.say() or 'nothing', 'instead of', words)
            self.listen(0.05)

    def go(self, words, *keys, most=30):
        """Presses @keys until it is at what is called so; every stop on the way has a name."""
        keys = keys or ('Tab',)
        for _ in range(most):
            if words in self.say():
                return
            self.where = None
            self.press(*keys)
            end = time.monotonic() + PATIENCE
            while not self.say() and time.monotonic() < end:
                self.listen(0.02)
            expect(self.say(), 'a stop without a name on the way to', words)
        expect(words in self.say(), most, 'times', *keys, 'did not lead to', words, '- at', self.say())

    def choose_people(self, button, *names):
        """With the button of a list: Enter, a name, Enter ..., Escape; and one is at the button again."""
        self.go(button)
        self.press('Return')
        self.arrive('Zoek op naam', 'a list of people is opened')
        for name in names:
            self.type(name + '\n')
        self.press('Escape')
        self.arrive(f'{button}: {names[0]}', 'a list of people is closed')

    def fill(self, words):
        """Where one is: Enter, the words, Ctrl+Enter."""
        self.press('Return')
        self.type(words)
        self.press('Control_L', 'Return')
        self.arrive(words[:20], 'words are typed')

    def add(self, invitation, words):
        """By the question under a heading of which there is no line yet."""
        self.press('Control_L', 'n')
        self.go(invitation, *('Shift_L', 'Tab'), most=60)
        self.press('Return')
        self.arrive('Regel bij het plan zetten', 'an invitation is taken')
        self.type(words + '\n')
        self.listen(0.3)

    def add_more(self, words):
        self.press('Control_L', 'n')
        self.type(words + '\n')
        self.listen(0.3)

    def go_to_line(self, words):
        """From the line at the foot to the one just added."""
        self.press('Up')
        self.arrive(words[:20], 'Up goes to the line just added')

    def read_window(self):
        """All words in the window one is in, as a screen reader finds them."""
        window, words = self.where, []
        while window.get_parent() and window.get_parent().get_role() != Atspi.Role.APPLICATION:
            window = window.get_parent()
        below = [window]
        while below:
            widget = below.pop()
            if widget:
                words.append(get_words(widget) if widget.get_role() == Atspi.Role.LABEL else widget.get_name())
                below.extend(widget.get_child_at_index(i) for i in range(widget.get_child_count()))
        return words

    def open_menu(self, entry):
        self.go('Meer voor deze regel')
        self.press('Return')
        self.listen(0.3)
        self.go(entry, 'Down')
        self.press('Return')

    def read(self):
        return json.loads(self.place.ctl('export', self.family, '--as', 'json'))

    def quit(self):
        self.press('Control_L', 'q')
        expect(self.process.wait(60) == 0, 'the application ended with', self.process.returncode, self.place.log.read_text())


def begin(walk, template):
    walk.arrive('Licht', 'there is no plan yet')
    walk.go(template)
    walk.press('Return')
    walk.arrive('De vraag van het gezin', 'a plan is begun')
    walk.type('Wij willen dat alle kinderen samen kunnen zijn.')
    walk.press('Control_L', 'Return')
    walk.arrive('De vraag van het gezin Wij willen', 'the question is typed')


def tell_head(walk):
    walk.go('Waarom dit plan', 'Shift_L', 'Tab')
    walk.fill('Dit plan is er zodat jullie veilig zijn.')
    walk.choose_people('Wiens vraag', 'Kelly', 'Stijn')
    walk.choose_people('Gemaakt door', 'Kelly', 'Nadia')
    walk.go('Contactpersoon: Sara')
    walk.go('Hoe je de contactpersoon bereikt')


def tell_lines(walk):
    walk.add('Wat loopt er al goed', 'Kelly drinkt niet meer.')
    walk.press('Shift_L', 'Tab')
    walk.press('Return')
    walk.listen(0.3)
    walk.go('wat de kinderen nu al', 'Down')
    walk.press('Return')
    walk.arrive('Regel bij het plan zetten', 'the kind of a line is chosen')
    walk.type('Ilyas belt bij Agnes aan.\n')

    walk.add('Is er iets waar jullie', 'Amina ligt wakker.')
    walk.go_to_line('Amina ligt wakker.')
    walk.open_menu('Het doel hierbij')
    walk.arrive('Regel bij het plan zetten', 'a goal is asked for')
    walk.type('Amina weet waar ze is.\n')
    walk.go('bezorgdheid Amina ligt', 'Shift_L', 'Tab', most=60)
    walk.open_menu('Vraag van 0 tot 10')
    walk.listen(1)
    walk.go('Hoe goed en veilig')
    walk.press('Return')
    walk.listen(1)

    walk.add('Wat moet er zeker zijn', 'Geen alcohol in huis.')
    walk.go_to_line('Geen alcohol')
    walk.open_menu('Wiens woorden')
    walk.arrive('Zoek op naam', 'who asks')
    walk.type('Griet\n')
    walk.press('Escape')
    walk.arrive('Griet', 'who asks is told')


def tell_agreements(walk):
    for first, words in ((True, 'Agnes springt binnen.'), (False, 'Wendy belt elke zondag.')):
        if first:
            walk.add('Wie doet wat', words)
        else:
            walk.add_more(words)         # the kind of line stays
        walk.listen(0.5)
        walk.go_to_line(words)
        walk.go('Wie: ')
        walk.go('Wanneer')
        walk.fill('elke vrijdag')
        walk.choose_people('Wie kijkt mee', 'Sara')
        walk.choose_people('Wie springt in', 'oma Marleen')


def tell_rest(walk):
    walk.add('Wat doen jullie dan', 'Febe of Ilyas belt Wendy.')
    walk.go_to_line('Febe of Ilyas')
    walk.choose_people('Wie', 'tante Wendy')
    walk.add('Wat kan stap voor stap', 'Sara komt om de twee weken.')
    walk.go_to_line('Sara komt')
    walk.go('Wanneer')
    walk.fill('januari 2027')
    walk.choose_people('Wie neemt over', 'tante Wendy')
    walk.go('Wat als het niet lukt')
    walk.fill('Dan komt Sara elke week.')
    walk.add('Waar zijn jullie nog niet uit', 'Mag Amina blijven slapen')


def agree(walk):
    walk.go('opnieuw op', 'Shift_L', 'Tab')
    walk.fill('13 januari 2027')
    walk.go('Hoever staat dit plan', most=4)
    walk.press('Return')
    walk.listen(0.3)
    walk.go('afgesproken', 'Down')
    walk.press('Return')
    for child in ('Ilyas', 'Lowie'):
        walk.go(child)
        walk.type('Hij speelde en zei niets.')
    walk.go('Afspreken')
    walk.press('Return')
    walk.listen(1)
    for name in ('Kelly', 'Stijn'):
        walk.go('Ondertekenen')
        walk.press('Return')
        walk.arrive('Wie ondertekent', 'somebody signs')
        walk.listen(0.5)
        walk.press('Return')
        walk.listen(1)
        walk.type(name)
        walk.listen(1)
        walk.go(name, 'Down', most=4)
        walk.press('Return')
        walk.arrive('Wie ondertekent', 'somebody is chosen')
        walk.go('Hoe')
        walk.go('Opschrijven')
        walk.press('Return')
        walk.arrive('Ondertekenen', 'it is signed')
        walk.listen(0.5)


def renew_and_print(walk):
    walk.go('Nieuwe versie')
    walk.press('Return')
    walk.listen(1)
    walk.press('Control_L', 'n')
    walk.arrive('Regel bij het plan zetten', 'the new version can be changed')
    walk.type(ADDED + '\n')
    walk.go('Meer voor het plan', most=80)
    walk.press('Return')
    walk.listen(0.3)
    walk.go('Naast de vorige versie', 'Down')
    walk.press('Return')
    walk.listen(1)
    walk.press('Control_L', 'n')
    walk.arrive('Regel bij het plan zetten', 'the versions are compared')
    told = [words for words in walk.read_window() if words and ADDED in words and words != ADDED]
    expect(told, 'comparing does not tell of the new line')
    walk.where = None
    walk.press('Control_L', 'p')
    walk.listen(2)
    expect(walk.say(), 'the keyboard is nowhere in what is printed')
    for _ in range(20):                      # every stop on the way can be left again; what scrolls there has no name
        if 'Bewaren als pdf' in walk.say():
            break
        walk.press('Tab')
        walk.listen(0.5)
    expect('Bewaren als pdf' in walk.say(), 'Tab does not lead to the button of a pdf, but to', walk.say())
    walk.press('Escape')
    walk.listen(0.5)


def check_whole(first, second):
    """What was typed is in both versions, with all that belongs to it."""
    items = {item['text']: item for item in second['items']}
    for kind, text in (('strength', 'Kelly drinkt niet meer.'), ('safety', 'Ilyas belt bij Agnes aan.'), ('worry', 'Amina ligt wakker.'),
                       ('goal', 'Amina weet waar ze is.'), ('bottom_line', 'Geen alcohol in huis.'),
                       ('agreement', 'Agnes springt binnen.'), ('agreement', 'Wendy belt elke zondag.'),
                       ('emergency', 'Febe of Ilyas belt Wendy.'), ('taper', 'Sara komt om de twee weken.'),
                       ('open', 'Mag Amina blijven slapen')):
        expect(text in items and items[text]['kind'] == kind, 'no', kind, text, 'in', sorted(items))
    agreement = items['Agnes springt binnen.']
    expect(agreement['when'] == 'elke vrijdag' and agreement['check'] == ['p.sara'] and agreement['backup'] == ['p.marleen'],
           'the agreement is', agreement)
    expect('scale' in items['Amina ligt wakker.'], 'no question beside the worry')
    expect(items['Geen alcohol in huis.'].get('told_by') in ('p.griet', ['p.griet']), 'nobody asks for the bottom line')
    expect(len(first['signed']) == 2 and first['status'] == 'replaced', 'the first version is', first['status'], first['signed'])
    expect(second['status'] == 'draft' and ADDED in items, 'the second version is', second['status'])
    expect(ADDED not in [item['text'] for item in first['items']], 'the first version changed')


def make_whole(c):
    place = Place(c.dir)
    walk = Walk(place, make_family(place))
    begin(walk, 'Veiligheid')
    tell_head(walk)
    tell_lines(walk)
    tell_agreements(walk)
    tell_rest(walk)
    agree(walk)
    renew_and_print(walk)
    walk.quit()
    check_whole(*walk.read()['plans'])


def make_light(c):
    place = Place(c.dir)
    walk = Walk(place, make_family(place))
    start = time.monotonic()
    begin(walk, 'Licht')
    walk.press('Control_L', 'n')
    for n in range(7):
        walk.type(f'Wij eten samen op dag {n}.\n')
        walk.listen(0.2)
    seconds = time.monotonic() - start
    walk.quit()
    expect(len(walk.read()['plans'][0]['items']) == 7, 'not seven lines')
    print(f'# seven lines took {seconds:.0f} seconds')


if __name__ == '__main__':
    sys.exit(main([make_whole, make_light]))
