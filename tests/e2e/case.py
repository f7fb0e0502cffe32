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
    """A bulletin of the samples, and what is known of it."""

    def __init__(self, path):
        self.path = path
        self.record = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))

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
        found = [Sample(path) for path in sorted(self.folder.glob(f"*{suffix}")) if path.with_suffix(".expected.json").exists()]
        self.assertTrue(found, f"no sample with a record ends in {suffix}")
        return [sample for sample in found if sample.record.get("recognized")]

    def bantin(self, *words):
        """Standard output of the program."""
        command = [str(BUILD / "bin" / "bantin"), *map(str, words)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    unittest.main(verbosity=2, failfast=False)
