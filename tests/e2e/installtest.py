# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is installed works from where it was installed, without the build folder."""

import json
import os
import shlex
import shutil
import subprocess

from case import BUILD, OkularCase, main
from okular import Okular
from sidebar import Sidebar


class InstallTest(OkularCase):
    def install(self, prefix, **environment):
        command = ["cmake", "--install", str(BUILD), "--prefix", str(prefix)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **environment})

    def setUp(self):
        super().setUp()
        self.prefix = self.desktop.home / "prefix with space"
        self.install(self.prefix)

    def one(self, pattern):
        found = list(self.prefix.rglob(pattern))
        self.assertEqual(1, len(found), f"{pattern}: {found}")
        return found[0]

    def extract(self, program, file):
        return subprocess.run([str(program), "extract", "--json", str(file)], capture_output=True, text=True)

    def test_program_reads_its_installed_data(self):
        program, sample = self.one("bin/bantin"), self.samples(".txt")[0].path
        installed, built = self.extract(program, sample), self.extract(BUILD / "bin" / "bantin", sample)
        self.assertEqual(json.loads(built.stdout), json.loads(installed.stdout))
        shutil.rmtree(self.one("share/bantin"))
        without = self.extract(program, sample)
        self.assertNotEqual(0, without.returncode, "without its data it must not go on as if nothing were")
        self.assertIn("share/bantin", without.stderr + without.stdout, "and says what is missing")

    def test_okular_takes_the_installed_plugin_and_that_the_installed_program(self):
        plugins = self.one("generic/bantin.so").parent.parent
        # Qt's own place below the prefix, or Qt would not look there once the prefix is its own.
        qt = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_PLUGINS"], check=True, capture_output=True, text=True)
        self.assertTrue(qt.stdout.strip().endswith(str(plugins.relative_to(self.prefix))), f"{qt.stdout} {plugins}")
        self.check_sidebar(Okular(self.desktop, plugins))

    def check_sidebar(self, okular):
        """That Okular shows a description, which the installed program made."""
        self.addCleanup(okular.close)
        sample = self.samples(".txt")[0]
        okular.open(sample.path)
        Sidebar(okular).turn_to().wait_for_field(sample["title"])
        program = os.readlink(f"/proc/{okular.servers()[0]}/exe")
        self.assertEqual(str(self.one("bin/bantin")), program)

    def test_packages_are_made_below_destdir(self):
        staged = self.desktop.home / "staged"
        self.install("/usr", DESTDIR=str(staged))
        self.assertEqual(["usr"], [path.name for path in staged.iterdir()])
        names = {path.name for path in staged.rglob("*") if path.is_file()}
        self.assertLessEqual({"bantin", "bantin.so", "bantin.svg", "bantin-symbolic.svg"}, names)

    def test_enable_and_disable(self):
        program = self.one("bin/bantin")
        applications = self.desktop.home / ".local" / "share" / "applications"
        subprocess.run([str(program), "enable"], check=True, capture_output=True)
        lines = (applications / "org.kde.okular.desktop").read_text(encoding="utf-8").splitlines()
        command = shlex.split(next(line for line in lines if line.startswith("Exec=")).removeprefix("Exec="))
        self.assertEqual("%U", command.pop())
        self.check_sidebar(Okular(self.desktop, command=command))
        subprocess.run([str(program), "disable"], check=True, capture_output=True)
        self.assertEqual([], list(applications.iterdir()))


if __name__ == "__main__":
    main()
