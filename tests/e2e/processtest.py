# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as a guest: its child process comes, goes and fails without harm, and other programs notice nothing."""

import json
import os
import signal
import subprocess
from pathlib import Path

from case import BUILD, OkularCase, main
from desktop import is_alive, wait_for


class ProcessTest(OkularCase):
    def start(self):
        """Okular with a bulletin and its description; the id of the child that made it."""
        sample = self.samples(".txt")[0]
        self.okular.open(sample.path)
        self.sidebar.turn_to().wait_for_field(sample["title"])
        servers = self.okular.servers()
        self.assertEqual(1, len(servers), servers)
        return servers[0]

    def test_no_child_before_a_document(self):
        self.okular.open()
        self.okular.wait_for("Okular's welcome", role="label", name="Welcome to Okular")
        self.assertEqual([], self.okular.servers())

    def test_no_child_before_the_panel_is_seen(self):
        samples = self.samples(".txt")
        self.okular.open(samples[0].path)
        self.okular.wait_for("Bantin's tab in the sidebar", role="page tab", description="Bulletins")
        # The second document is open, so that whatever the first one set going has begun.
        self.okular.open_tab(samples[1].path)
        self.assertEqual([], self.okular.servers())
        self.sidebar.turn_to().wait_for_field(samples[1]["title"])
        self.assertEqual(1, len(self.okular.servers()))

    def test_reader_survives_its_child(self):
        server = self.start()
        os.kill(server, signal.SIGKILL)
        wait_for("the child is gone", lambda: not is_alive(server))
        after = self.samples(".txt")[1]
        self.okular.open_tab(after.path)
        self.sidebar.turn_to().wait_for_field(after["title"])
        self.assertTrue(self.okular.is_alive)
        self.assertNotIn(server, self.okular.servers())
        self.assertEqual(1, len(self.okular.servers()))

    def check_end(self, number):
        server = self.start()
        os.kill(self.okular.pid, number)
        self.okular.process.wait(20)
        wait_for("the child ended with Okular", lambda: not is_alive(server), 5)

    def test_child_ends_with_terminated_reader(self):
        self.check_end(signal.SIGTERM)

    def test_child_ends_with_killed_reader(self):
        self.check_end(signal.SIGKILL)

    def test_child_at_work_ends_with_killed_reader(self):
        server = self.start()
        # It cannot notice the end of its input then.
        os.kill(server, signal.SIGSTOP)
        self.okular.process.kill()
        self.okular.process.wait(20)
        wait_for("the stopped child ended with Okular", lambda: not is_alive(server), 5)

    def test_plugin_is_idle_where_nothing_is_read(self):
        plain, guest = self.bystander({}), self.bystander({"QT_QPA_GENERIC_PLUGINS": "bantin"})
        self.assertFalse(plain.pop("plugin loaded"))
        self.assertTrue(guest.pop("plugin loaded"), "else nothing is tested here")
        self.assertEqual("", guest["children"])
        self.assertEqual(plain, guest)

    def bystander(self, environment):
        """What a Qt program that is no reader consists of, and the files that it leaves behind."""
        home = self.desktop.home / "bystander"
        home.mkdir()
        environment = {**os.environ, "HOME": str(home), "QT_PLUGIN_PATH": str(BUILD / "plugins"), **environment}
        run = subprocess.run([BUILD / "tests" / "bystander"], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual(0, run.returncode, run.stderr)
        state = json.loads(run.stdout)
        state["left behind"] = sorted(str(path.relative_to(home)) for path in Path(home).rglob("*"))
        for path in sorted(home.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        home.rmdir()
        return state


if __name__ == "__main__":
    main()
