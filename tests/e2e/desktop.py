# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A desktop of its own for a reader under test: X server, session bus, accessibility bus, home folder."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path


class Failure(Exception):
    """A condition did not come true in time; the message says which."""


def wait_for(what, condition, seconds=30.0):
    """Asks condition() until it answers something true, and returns that."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"after {seconds:.0f} s still not: {what}")
        time.sleep(0.05)


def is_alive(pid):
    """Whether the process runs; one that has ended and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def children(pid):
    """(pid, command line as a list) of the direct children of a process."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            fields = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
            if folder.name.isdigit() and int(fields[1]) == pid and fields[0] != "Z":
                words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
                found.append((int(folder.name), words[:-1]))
        except (OSError, IndexError):
            continue
    return found


class Desktop:
    """Entered once a process, before pyatspi is imported: that takes its bus from the environment."""

    def __init__(self, size="1400x900", home=None, language="en"):
        self.size = size
        self.language = language
        self.folder = Path(tempfile.mkdtemp(prefix="bantin-desktop-"))
        self.home = Path(home) if home else self.folder / "home"
        self.processes = []

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _start(self):
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.home.mkdir(parents=True, exist_ok=True)
        environment = os.environ
        for name in [n for n in environment if n.startswith(("XDG_", "QT_", "KDE_", "DBUS_", "BANTIN_"))]:
            if name != "BANTIN_ENVIRONMENT":
                del environment[name]
        environment.update(
            HOME=str(self.home),
            XDG_RUNTIME_DIR=str(runtime),
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8" if self.language == "en" else f"{self.language}.UTF-8",
            LANGUAGE=self.language,
            NO_AT_BRIDGE="0",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
        )
        environment["DISPLAY"] = ":" + self._start_x_server()
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address="]
        environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(bus, glued=True)
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])

    def _start_x_server(self):
        # By chance and not the first free one: X servers in two process namespaces that share /tmp take each other's
        # lock files for left over, and both end up on display 0.
        server = ["Xvfb", f":{random.randrange(100, 50000)}", "-screen", "0", f"{self.size}x24", "-nolisten", "tcp"]
        # Else it starts anew, and refuses whoever comes just then, each time when its last client goes.
        return self._start_and_read([*server, "-noreset", "-displayfd"])

    def _start_and_read(self, command, glued=False):
        """Starts a server that writes its number or address into a pipe when it is ready."""
        reading, writing = os.pipe()
        command = [*command[:-1], command[-1] + str(writing)] if glued else [*command, str(writing)]
        process = self.start(command, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            answer = pipe.readline().strip()
        if not answer:
            raise Failure(f"{command[0]} did not start, exit status {process.wait()}; see {self.folder}")
        return answer

    def start(self, command, log=None, **options):
        """A program on this desktop, ended with it. Its output goes to a file of this desktop's folder."""
        with open(self.folder / f"{log or Path(command[0]).name}.log", "ab") as output:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True, **options
            )
        self.processes.append(process)
        return process

    def log(self, name):
        path = self.folder / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def screenshot(self, path):
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], check=True)
        return path

    def pixels(self, area):
        """Rows of (red, green, blue) of the screen, in an area (x, y, width, height)."""
        x, y, width, height = area
        crop = ["-crop", f"{width}x{height}+{x}+{y}", "+repage", "-depth", "8", "ppm:-"]
        picture = subprocess.run(["import", "-window", "root", *crop], check=True, capture_output=True).stdout
        head, data = picture.split(b"\n255\n", 1)
        width, height = map(int, head.split(b"\n")[-1].split())
        row = 3 * width
        return [[tuple(data[r * row + c * 3 : r * row + c * 3 + 3]) for c in range(width)] for r in range(height)]

    def close(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except OSError:
                pass
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
