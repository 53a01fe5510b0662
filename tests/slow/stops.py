# stops.py - where the keyboard comes to stand in an application, as it tells that to the outside
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib                          # noqa: E402

PATIENCE = 60


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


class Stops:
    def __init__(self, keyboard):
        self.keyboard = keyboard
        self.nodes = []
        self.listener = Atspi.EventListener.new(self.focused)
        self.listener.register('object:state-changed:focused')

    def focused(self, event):
        if event.detail1:
            self.nodes.append(event.source)

    def press(self, *names, patience=PATIENCE):
        """The next stop; None: nothing got the focus."""
        self.nodes.clear()
        self.keyboard.press(*names)
        self.listen(lambda: self.nodes, patience)
        self.listen(lambda: False, self.keyboard.REPEATS)
        return self.nodes[-1] if self.nodes else None

    def press_tab(self):
        return self.press('Tab')

    @staticmethod
    def listen(is_enough, seconds):
        end = time.monotonic() + seconds
        while not is_enough() and time.monotonic() < end:
            if not GLib.MainContext.default().iteration(False):
                time.sleep(0.002)

    def walk(self):
        """Each stop once, until one comes again."""
        walked = []
        while (node := self.press_tab()) not in walked:
            walked.append(node)
        return walked

    def go_to(self, name, *keys, most=60):
        """Presses Tab, or @keys, until what is called so is reached."""
        passed = []
        for _ in range(most):
            stop = self.press(*(keys or ('Tab',)), patience=3)
            passed.append(get_name(stop) if stop else 'nothing')
            if passed[-1].startswith(name):
                return
        raise LookupError(f'{name} is not reached, but {"; ".join(passed)}')
