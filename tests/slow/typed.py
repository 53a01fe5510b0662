#!/usr/bin/env python3
# Words that were typed a second ago, and not kept yet, survive the application being killed: they stand there again.
#
# usage: typed.py PATH-OF-KRINGCTL PATH-OF-KRING
#
# On a screen of its own (tests/on-screen.sh).
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
import time

from canary import PASSPHRASE, TYPED, Place, app, expect, main, source
from keyboard import Keyboard

SAMPLE = source / 'data/sample/02-drie-huizen-amina-ilyas-lowie.json'


class Window:
    """The family in the application, on the page of the plan, in the line where something is added."""

    def __init__(self, place, family):
        self.keyboard = Keyboard()
        with place.log.open('ab') as log:
            self.process = subprocess.Popen([app, '--cupboard', place.cupboard, place.cupboard / f'families/{family}.kring'],
                                            env=place.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            cwd=place.folders['chosen'])
        self.keyboard.wait_for_windows(1)
        self.keyboard.type(PASSPHRASE + '\n')
        self.keyboard.wait_for_windows(2)
        self.keyboard.press('Control_L', '4')
        time.sleep(1.5)
        self.keyboard.press('Control_L', 'n')
        time.sleep(0.5)

    def kill(self):
        self.process.kill()
        self.process.wait(60)

    def quit(self):
        self.keyboard.press('Control_L', 'q')
        expect(self.process.wait(60) == 0, 'the application ended with', self.process.returncode)


def typed_survives(c):
    place = Place(c.dir)
    place.ctl('init')
    family = place.ctl('import', SAMPLE).strip()

    window = Window(place, family)
    window.keyboard.type(TYPED)
    time.sleep(1)
    window.kill()
    expect(TYPED not in place.ctl('export', family, '--as', 'json'), 'what was not kept is in the family')

    window = Window(place, family)
    window.keyboard.type('\n')          # what stands there again is kept
    time.sleep(1)
    window.quit()
    expect(TYPED in place.ctl('export', family, '--as', 'json'), 'what was typed is lost')

    window = Window(place, family)
    window.keyboard.type('\n')          # and stands there no more
    time.sleep(1)
    window.quit()
    expect(place.ctl('export', family, '--as', 'json').count(TYPED) == 1, 'what was kept stood there again')


if __name__ == '__main__':
    sys.exit(main([typed_survives]))
