# keyboard.py - types into the windows of an X server, as a person does, and opens menus there
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import ctypes
import time

POINTER_ROOT, CURRENT_TIME, VIEWABLE = 1, 0, 2
SECONDARY, HELD = 3, 0.3       # the button of a mouse, and how long a hand holds it, in seconds
NAMES = {' ': 'space', '\n': 'Return', '-': 'minus', '.': 'period', ',': 'comma'}


class Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is read here."""
    _fields_ = [('x', ctypes.c_int), ('y', ctypes.c_int), ('width', ctypes.c_int), ('height', ctypes.c_int),
                ('more', ctypes.c_char * 76), ('map_state', ctypes.c_int), ('rest', ctypes.c_char * 64)]


class Keyboard:
    REPEATS = 0    # seconds in which the place one was at can be told again

    def __init__(self):
        self.x = ctypes.CDLL('libX11.so.6')
        self.test = ctypes.CDLL('libXtst.so.6')
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def windows(self):
        """Those that can be seen, the lowest first, by size."""
        root, parent, children, n = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.x.XDefaultRootWindow(self.display)), ctypes.byref(root),
                          ctypes.byref(parent), ctypes.byref(children), ctypes.byref(n))
        seen = []
        for i in range(n.value):
            about = Attributes()
            self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(children[i]), ctypes.byref(about))
            if about.map_state == VIEWABLE and about.width > 100 and about.height > 100:
                seen.append(children[i])
        return seen

    def wait_for_windows(self, n, seconds=60):
        """The uppermost of @n windows gets what is typed."""
        end = time.monotonic() + seconds
        while len(self.windows()) < n:
            if time.monotonic() > end:
                raise TimeoutError(f'there are {len(self.windows())} windows, not {n}')
            time.sleep(0.1)
        time.sleep(1)
        self.x.XSetInputFocus(self.display, ctypes.c_ulong(self.windows()[-1]), POINTER_ROOT, ctypes.c_ulong(CURRENT_TIME))
        self.x.XSync(self.display, 0)
        time.sleep(0.3)

    def resize(self, width, height):
        """The uppermost window."""
        self.x.XResizeWindow(self.display, ctypes.c_ulong(self.windows()[-1]), width, height)
        self.x.XSync(self.display, 0)
        time.sleep(1)

    def code(self, name):
        return self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(NAMES.get(name, name).encode()))) & 255

    def press(self, *names):
        """Together, the first held longest: press('Control_L', 'z')."""
        for down, order in ((1, names), (0, reversed(names))):
            for name in order:
                self.test.XTestFakeKeyEvent(self.display, self.code(name), down, ctypes.c_ulong(CURRENT_TIME))
        self.x.XSync(self.display, 0)
        time.sleep(0.05)

    def type(self, text):
        for letter in text:
            self.press(*(['Shift_L', letter.lower()] if letter.isupper() else [letter]))

    def open_menu(self, x, y):
        """Of what is there on the screen, with the mouse."""
        self.test.XTestFakeMotionEvent(self.display, -1, x, y, ctypes.c_ulong(CURRENT_TIME))
        for down in (1, 0):
            self.test.XTestFakeButtonEvent(self.display, SECONDARY, down, ctypes.c_ulong(CURRENT_TIME))
            self.x.XSync(self.display, 0)
            time.sleep(HELD)
