# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bantin's panel in the sidebar of the Okular tab that is on top."""

from desktop import Failure, wait_for

BUSY = "Reading the document…"


class Sidebar:
    def __init__(self, okular):
        self.okular = okular

    def turn_to(self):
        """Clicks the panel's tab, unless it is the one that shows."""
        tab = self.okular.wait_for("Bantin's tab in the sidebar", role="page tab", description="Bulletins")
        if not tab.is_in("SELECTED"):
            tab.click()
        return self

    def panel(self):
        return self.okular.find(name="Bulletin")

    def _list(self, name):
        panel = self.panel()
        return panel and next(panel.find(role="list", name=name), None)

    def _rows(self, name):
        view = self._list(name)
        return [row for row in view.children() if row.role == "list item"] if view else []

    def fields(self):
        return self._rows("Description of the bulletin")

    def field(self, words):
        """The first row that holds the words."""
        return next((row for row in self.fields() if words in row.name), None)

    def related(self):
        return self._rows("Related bulletins")

    def write_query(self, words):
        next(self.panel().find(role="text", name="Search in all bulletins")).write(words)

    def search(self, words):
        """Writes the words into the search line and waits for bulletins that have them."""
        self.write_query(words)
        return self._wait(f"bulletins with '{words}'", lambda: self._rows("Bulletins found"))

    def labels(self):
        panel = self.panel()
        return [label.name for label in panel.find(role="label") if label.name] if panel else []

    def message(self):
        """What stands in the place of a description; empty where there is one."""
        return "" if self._list("Description of the bulletin") else "\n".join(self.labels())

    def is_settled(self):
        if self.fields():
            return bool(self.related()) or any(label.startswith("None found") for label in self.labels())
        message = self.message()
        return bool(message) and BUSY not in message

    def wait_until_settled(self):
        self._wait("the sidebar shows a description and related bulletins, or why not", self.is_settled)
        return self

    def wait_for_field(self, words):
        return self._wait(f"a row with '{words}'", lambda: self.field(words))

    def wait_for_message(self, *words):
        """The first of the words that the message in place of a description holds."""
        return self._wait(f"a message with one of {words}", lambda: next((w for w in words if w in self.message()), None))

    def _wait(self, what, condition, seconds=60.0):
        def alive_and():
            if not self.okular.is_alive:
                raise Failure(f"Okular ended before: {what}\n{self.okular.desktop.log('okular')}")
            return condition()

        try:
            return wait_for(what, alive_and, seconds)
        except Failure as failure:
            panel = self.panel() or self.okular.node
            raise Failure(f"{failure}\n{panel.outline()}\n{self.okular.desktop.log('okular')}") from None
