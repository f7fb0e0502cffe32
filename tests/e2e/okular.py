# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A running Okular as a person with a screen reader meets it: what AT-SPI tells of it, and the mouse."""

import subprocess
from pathlib import Path

from desktop import Failure, children, is_alive, wait_for

# Menus and tool bars hold hundreds of nodes that no test asks for, and each is a call over the bus.
UNSEARCHED = ("menu bar", "tool bar", "popup menu")


def atspi():
    """Imported late: it reads the bus from the environment, which Desktop sets. Nothing is cached."""
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    Atspi.init()
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    # Nothing here runs a main loop, and messages that nobody takes would pile up.
    while GLib.MainContext.default().iteration(False):
        pass
    return Atspi


# Wider than a scroll bar, half as high as a bar of tabs.
MARGIN = 24


class Node:
    """An accessible object. What has gone meanwhile has no name, no text and no children."""

    def __init__(self, accessible):
        self.accessible = accessible

    def _ask(self, name, otherwise=""):
        from gi.repository import GLib

        try:
            return getattr(self.accessible, name)()
        except (GLib.GError, AttributeError):
            return otherwise

    @property
    def name(self):
        return self._ask("get_name") or ""

    @property
    def role(self):
        return self._ask("get_role_name") or ""

    @property
    def description(self):
        return self._ask("get_description") or ""

    @property
    def pid(self):
        return self._ask("get_process_id", 0)

    @property
    def text(self):
        """What stands in an input field."""
        accessible = self._ask("get_text_iface", None)
        return accessible.get_text(0, -1) if accessible else ""

    def write(self, words):
        """Puts the words into an input field, in place of what stands there."""
        self.accessible.get_editable_text_iface().set_text_contents(words)

    @property
    def area(self):
        extents = atspi().Component.get_extents(self.accessible, atspi().CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def is_in(self, state):
        states = self._ask("get_state_set", None)
        return bool(states) and states.contains(getattr(atspi().StateType, state))

    @property
    def is_showing(self):
        return self.is_in("SHOWING") and self.is_in("VISIBLE")

    def children(self):
        from gi.repository import GLib

        for index in range(self._ask("get_child_count", 0)):
            try:
                child = self.accessible.get_child_at_index(index)
            except GLib.GError:
                return
            if child:
                yield Node(child)

    def below(self):
        """All nodes below this one, depth first."""
        for child in self.children():
            yield child
            if child.role not in UNSEARCHED:
                yield from child.below()

    def find(self, **wanted):
        """Nodes below whose role, name or description are as said; only those that show."""
        for node in self.below():
            if all(getattr(node, key) == value for key, value in wanted.items()) and node.is_showing:
                yield node

    def click(self, times=1, button=1):
        x, y, width, height = self.area
        # Near the start and the end: a row may be wider than the view that shows it, and bear a heading.
        place = [str(x + min(width // 2, 40)), str(y + height - min(height // 2, 8))]
        click = ["click", "--repeat", str(times), "--delay", "40", str(button)]
        subprocess.run(["xdotool", "mousemove", *place, *click], check=True)

    def outline(self, depth=0):
        """For the message of a failed test."""
        lines = ["  " * depth + f"{self.role}: {self.name!r} {self.description!r}"[:160]]
        if self.role not in UNSEARCHED:
            for child in self.children():
                lines += child.outline(depth + 1)
        return lines if depth else "\n".join(lines)


class Okular:
    """Okular with the plugin in a folder of Qt plugins, or started as a desktop entry says."""

    def __init__(self, desktop, plugins=None, command=None):
        self.desktop = desktop
        self.command = command or ["env", f"QT_PLUGIN_PATH={plugins}", "okular", "-plugin", "bantin"]
        self.process = None
        self.node = None
        self._configure()

    def _configure(self):
        """Later files as tabs; no first-start message over the page."""
        path = self.desktop.home / ".config" / "okularpartrc"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("[General]\nShellOpenFileInTabs=true\n\n[Core General]\nExternalEditor=Custom\n")

    def open(self, *files):
        self.process = self.desktop.start([*self.command, *map(str, files)], log="okular")
        self.node = wait_for("Okular's window", self._application, 60)
        self._resize()
        return self

    def open_tab(self, file):
        """A further file in the running Okular, as a file manager hands it over."""
        send = ["dbus-send", "--session", "--print-reply", f"--dest=org.kde.okular-{self.pid}", "/okularshell"]
        subprocess.run(
            [*send, "org.kde.okular.openDocument", f"string:{Path(file).as_uri()}", "string:"],
            check=True, stdout=subprocess.DEVNULL,
        )

    def tab(self, file):
        """The tab of a file above the page; there is none while one file only is open."""
        return self.wait_for(f"the tab of {Path(file).name}", role="page tab", name=Path(file).name)

    def page(self):
        """Where on the screen the page is painted, tabs and scroll bars left out: beside the sidebar."""
        x, y, width, height = self.wait_for("the sidebar", role="frame", name="Sidebar").area
        _, _, window_width, window_height = self.wait_for("the window", role="frame").area
        left, top = x + width + MARGIN, y + 2 * MARGIN
        return left, top, window_width - left - MARGIN, min(window_height, y + height) - top - MARGIN

    def widen_sidebar(self, width):
        """Drags the bar between sidebar and page, once more where Okular was just laying out its window."""

        def drag():
            x, y, now, height = self.wait_for("the sidebar", role="frame", name="Sidebar").area
            if now > width - 10:
                return True
            start, end = [str(x + now + 2), str(y + height // 2)], [str(x + width), str(y + height // 2)]
            words = ["mousemove", *start, "mousedown", "1", "mousemove", "--sync", *end, "mouseup", "1"]
            subprocess.run(["xdotool", *words], check=True)
            return False

        wait_for("the sidebar is wider", drag, 10)

    def _application(self):
        if not self.is_alive:
            raise Failure(f"Okular ended at start:\n{self.desktop.log('okular')}")
        for node in Node(atspi().get_desktop(0)).children():
            if node.pid == self.pid and any(child.role == "frame" for child in node.children()):
                return node
        return None

    def _resize(self):
        """There is no window manager here that could give the window the whole screen."""
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.pid), "--name", ".+"]
        for window in subprocess.run(search, capture_output=True, text=True).stdout.split():
            subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, *self.desktop.size.split("x")])

    @property
    def pid(self):
        return self.process.pid

    @property
    def is_alive(self):
        return self.process.poll() is None and is_alive(self.pid)

    def servers(self):
        """The ids of the plugin's children `bantin serve`."""
        return [pid for pid, words in children(self.pid) if words[1:2] == ["serve"] and words[0].endswith("bantin")]

    def find(self, **wanted):
        return next(self.node.find(**wanted), None)

    def wait_for(self, what, seconds=30.0, **wanted):
        """The first node of that kind, when it shows."""

        def found():
            if not self.is_alive:
                raise Failure(f"Okular ended while it was asked for {what}:\n{self.desktop.log('okular')}")
            return self.find(**wanted)

        try:
            return wait_for(what, found, seconds)
        except Failure as failure:
            raise Failure(f"{failure}\n{self.node.outline()}") from None

    def _windows(self):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.pid), "--name", ""]
        return set(subprocess.run(search, capture_output=True, text=True).stdout.split())

    def choose(self, row, *keys):
        """Has the menu of a row shown and presses the keys of an entry, one for each menu that opens: menus are not told
        of to screen readers here."""
        before = self._windows()
        row.click(button=3)
        for key in keys:
            wait_for("the menu of the row", lambda: self._windows() - before)
            before = self._windows()
            subprocess.run(["xdotool", "key", key], check=True)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


# A page is black and white; what Okular paints over words that it found is not.
COLOURED = 60


def lit_rows(okular):
    """The rows of the screen in which something on the page is coloured."""
    rows = okular.desktop.pixels(okular.page())
    return {number for number, row in enumerate(rows) if sum(max(pixel) - min(pixel) > COLOURED for pixel in row) > 8}
