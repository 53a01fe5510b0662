# wayland_keyboard.py - types into the windows of sway, as keyboard.py does into those of an X server
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import subprocess
import time

MODIFIERS = {'Control_L': 'ctrl', 'Shift_L': 'shift', 'Alt_L': 'alt'}
ARRIVAL = '100'      # milliseconds until the window has heard of the new keyboard


class Keyboard:
    REPEATS = 0.1    # each wtype is another keyboard: the window is left and entered again

    def windows(self):
        """Those that are there, by number."""
        tree = json.loads(subprocess.run(['swaymsg', '-t', 'get_tree'], capture_output=True, check=True, text=True).stdout)
        found, left = [], [tree]
        while left:
            node = left.pop()
            left += node['nodes'] + node['floating_nodes']
            if node.get('app_id'):
                found.append(node['id'])
        return found

    def wait_for_windows(self, n, seconds=60):
        end = time.monotonic() + seconds
        while len(self.windows()) < n:
            if time.monotonic() > end:
                raise TimeoutError(f'there are {len(self.windows())} windows, not {n}')
            time.sleep(0.1)
        time.sleep(1)

    def resize(self, width, height):
        subprocess.run(['swaymsg', f'floating enable, resize set width {width} px height {height} px'],
                       capture_output=True, check=True)
        time.sleep(1)

    def press(self, *names):
        """Together, the first held longest: press('Control_L', 'z')."""
        *held, last = names
        held = [MODIFIERS[name] for name in held]
        subprocess.run(['wtype', *[word for name in held for word in ('-M', name)], '-s', ARRIVAL, '-k', last,
                        *[word for name in reversed(held) for word in ('-m', name)]], check=True)
        time.sleep(0.05)
