# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the end-to-end tests share: the desktop, a user's folder with the samples, a picture of each failure."""

import json
import os
import shutil
import subprocess
import unittest
from pathlib import Path

from desktop import Desktop
from okular import Okular
from sidebar import Sidebar

BUILD = Path(os.environ["BANTIN_BUILD"])
SAMPLES = Path(os.environ["BANTIN_SAMPLES"])


class Sample:
    """A bulletin of the samples, and what the program says of it: whether that is right is for other tests."""

    def __init__(self, record):
        self.path = Path(record["file"])
        self.record = record

    def __getitem__(self, key):
        return self.record[key]["value"]


class OkularCase(unittest.TestCase):
    """A case has a desktop, and each test a home folder and an Okular of its own."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        home = self.desktop.home
        shutil.rmtree(home, ignore_errors=True)
        # A name as people give it: spaces, letters beyond ASCII, what shells and URLs take for something else.
        self.folder = home / "Bản tin 100% #1"
        shutil.copytree(SAMPLES, self.folder)
        self.okular = Okular(self.desktop, BUILD / "plugins")
        self.sidebar = Sidebar(self.okular)
        self.addCleanup(self.okular.close)
        self.addCleanup(self._keep_picture)  # called before the other

    def _keep_picture(self):
        name = self.id().rpartition(".")[2]
        self.desktop.screenshot(BUILD / "e2e" / f"{name}.png")

    def samples(self, suffix):
        """The bulletins among the samples whose names end so, with titles that differ."""
        files = [str(path) for path in sorted(self.folder.glob(f"*{suffix}"))]
        program = str(BUILD / "bin" / "bantin")
        # Its status tells of files that cannot be read; those that a test has put beside the samples are such.
        lines = subprocess.run([program, "extract", "--json", *files], capture_output=True, text=True).stdout.splitlines()
        records = [record for record in map(json.loads, lines) if record.get("recognized") and "title" in record]
        found = {record["title"]["value"]: Sample(record) for record in records}
        self.assertGreater(len(found), 2, f"samples that end in {suffix}")
        return list(found.values())


def main():
    unittest.main(verbosity=2, failfast=False)
