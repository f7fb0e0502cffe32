# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader of bulletins does in Okular: read the sidebar, jump to a passage, go on to a related bulletin."""


import pathlib
import shutil
import zipfile

from case import OkularCase, main
from desktop import wait_for
from okular import lit_rows

class ReadingTest(OkularCase):
    def open(self, file):
        self.okular.open(file)
        self.sidebar.turn_to()

    def lit(self):
        return lit_rows(self.okular)

    def check_description(self, sample):
        self.open(sample.path)
        self.sidebar.wait_for_field(sample["title"])
        rows = [row.name for row in self.sidebar.fields()]
        self.assertEqual([], [row for row in rows if not row.strip()], "each row has a name for screen readers")
        for source in sample.record.get("sources", []):
            self.assertTrue(any(source["name"] in row for row in rows), f"{source['name']} in {rows}")

    def test_description_of_txt(self):
        self.check_description(self.samples(".txt")[0])

    def test_description_of_pdf(self):
        self.check_description(self.samples(".pdf")[0])

    def check_light(self, sample):
        self.open(sample.path)
        self.sidebar.wait_until_settled()
        self.assertEqual(set(), self.lit(), "nothing is lit before a click")
        self.sidebar.field(sample["title"]).click()
        title = wait_for("the title is lit", self.lit)
        self.assertLess(len(title), 200, "the title is lit, not the whole page")
        # One that stands elsewhere on the page than the title.
        self.sidebar.fields()[2].click()
        wait_for("another passage is lit", lambda: self.lit() - title)

    def test_evidence_lights_passage_of_txt(self):
        self.check_light(self.samples(".txt")[0])

    def test_evidence_lights_passage_of_pdf(self):
        self.check_light(self.samples(".pdf")[0])

    def test_related_bulletin_opens(self):
        # No catalogue is there: the sidebar sees to the folder of the open file by itself.
        sample = self.samples(".txt")[0]
        self.open(sample.path)
        self.sidebar.wait_until_settled()
        # The same bulletin in another format is related, too; going there would show nothing new.
        row = wait_for("a related bulletin with another title",
                       lambda: next((row for row in self.sidebar.related() if sample["title"] not in row.name), None))
        words = row.name
        other = next((other for other in self.samples(".*[ft]") if other["title"] in words), None)
        self.assertIsNotNone(other, f"the row names a bulletin of the folder: {words}")
        self.assertGreater(len(words), len(other["title"]) + 10, "the row says why it is related")
        row.click(times=2)
        wait_for("the description of the related bulletin",
                 lambda: any(other["title"] in field.name for field in self.sidebar.fields()[:1]))

    def test_reason_shows_its_passage(self):
        self.open(self.samples(".txt")[0].path)
        self.sidebar.wait_until_settled()
        self.assertEqual(set(), self.lit(), "nothing is lit before")
        self.okular.choose(self.sidebar.related()[0], "p", "Return")
        wait_for("what speaks for the first reason is lit", self.lit)

    def test_search_finds_and_opens(self):
        first, other = self.samples(".txt")[:2]
        self.open(first.path)
        self.sidebar.wait_until_settled()
        rows = self.sidebar.search(other["title"])
        self.assertIn(other["title"], rows[0].name)
        rows[0].click(times=2)
        self.sidebar.write_query("")
        wait_for("the description of the bulletin found",
                 lambda: any(other["title"] in field.name for field in self.sidebar.fields()[:1]))

    def leave_only(self, *files):
        for file in self.folder.rglob("*"):
            if file.is_file() and file not in files:
                file.unlink()

    def test_member_of_an_archive_opens(self):
        first, other = self.samples(".txt")[:2]
        with zipfile.ZipFile(self.folder / "2019.zip", "w") as archive:
            archive.write(other.path, f"tháng 6/{other.path.name}")
        self.leave_only(first.path, self.folder / "2019.zip")
        self.open(first.path)
        self.sidebar.wait_until_settled()
        rows = self.sidebar.search(other["title"])
        rows[0].click(times=2)
        self.sidebar.write_query("")
        wait_for("the description of the member",
                 lambda: any(other["title"] in field.name for field in self.sidebar.fields()[:1]))
        self.sidebar.wait_until_settled()
        self.assertFalse(any(other["title"] in row.name for row in self.sidebar.related()), "it is not its own copy")

    def test_file_that_comes_meanwhile_is_listed(self):
        first, other = self.samples(".txt")[:2]
        text = other.path.read_bytes()
        self.leave_only(first.path)
        self.open(first.path)
        self.sidebar.wait_until_settled()
        self.assertEqual([], self.sidebar.related())
        (self.folder / "new.txt").write_bytes(text)
        wait_for("the new bulletin among the related ones",
                 lambda: any(other["title"] in row.name for row in self.sidebar.related()), 60)

    def test_own_link_is_made_and_taken_back(self):
        first, other = self.samples(".txt")[:2]
        self.open(first.path)
        self.sidebar.wait_until_settled()
        self.okular.choose(self.sidebar.search(other["title"])[0], "r")
        note = self.okular.wait_for("the dialog", role="dialog", name="Relate to the open bulletin")
        next(note.find(role="text")).write("cùng dự án")
        next(note.find(role="button", name="OK")).click()
        row = wait_for("the own link", lambda: next(
            (row for row in self.sidebar.related() if "cùng dự án" in row.name), None))
        self.assertIn(other["title"], row.name)
        self.okular.choose(row, "r")
        wait_for("the own link is gone",
                 lambda: not any("cùng dự án" in row.name for row in self.sidebar.related()))

    def test_each_tab_has_its_own_sidebar(self):
        first, second = self.samples(".txt")[:2]
        self.open(first.path)
        self.sidebar.wait_for_field(first["title"])
        self.okular.open_tab(second.path)
        self.okular.tab(second.path)
        self.sidebar.turn_to().wait_for_field(second["title"])
        self.okular.tab(first.path).click()
        self.sidebar.turn_to().wait_for_field(first["title"])
        self.assertEqual(1, len(self.okular.servers()), "one child for all tabs")

    def check_state(self, name, content, *words):
        """A file without a description: the sidebar says what is the matter, and the next file is read as ever."""
        file = self.folder / name
        file.write_bytes(content)
        self.okular.open(file)
        self.okular.wait_for("the window", role="frame")
        self.sidebar.turn_to().wait_for_message(*words)
        self.check_next()

    def check_next(self):
        after = self.samples(".txt")[0]
        self.okular.open_tab(after.path)
        self.sidebar.turn_to().wait_for_field(after["title"])
        self.assertTrue(self.okular.is_alive)

    def test_empty_file(self):
        self.check_state("rỗng.txt", b"", "There is no text")

    def test_file_that_is_no_bulletin(self):
        words = "Bún chả\n\nThịt ba chỉ thái mỏng, ướp nước mắm, đường và hành khô, rồi nướng trên than hoa.\n"
        self.check_state("bún chả.txt", words.encode(), "Not a bulletin")

    def test_report_of_another_field_shows_its_bulletins(self):
        links = pathlib.Path(__file__).parent.parent / "links"
        signing = pathlib.Path(shutil.copy(links / "kan-ky-2019.txt", self.folder))
        gift = self.folder / "tặng sách.txt"
        gift.write_text("""ĐẠI SỨ QUÁN VIỆT NAM TẠI INDONESIA
Đoàn KAN tặng sách cho trường Việt Nam - Indonesia
Thứ Hai, 20/05/2019 09:10

Ngày 18/5/2019, tại Jakarta, đoàn KAN do ông Budi Santoso dẫn đầu đã trao 500 cuốn sách cho học sinh Indonesia.

Phát biểu tại buổi gặp, ông Budi Santoso bày tỏ mong muốn hai nước tăng cường giao lưu hữu nghị, hợp tác văn hóa.

Lan Anh
""", encoding="utf-8")
        self.open(signing)
        self.sidebar.wait_until_settled()
        self.okular.open_tab(gift)
        self.sidebar.turn_to().wait_for_field("Not a bulletin")
        wait_for("the bulletin that names the guest, too",
                 lambda: any("ký biên bản" in row.name for row in self.sidebar.related()))

    def test_corrupt_pdf_that_okular_opens(self):
        # The page is there and what stands on it is noise; the table of contents of the file is missing.
        self.check_state("hỏng.pdf", b"""%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length 300/Filter/FlateDecode>>stream
""" + bytes(range(200)) + b"\ntrailer<</Root 1 0 R>>\n", "damaged", "There is no text")

    def check_refused(self, content):
        """Okular shows no document, and no sidebar then. It says so, and asks to be told that this was read."""
        file = self.folder / "không phải.pdf"
        file.write_bytes(content)
        self.okular.open(file)
        wait_for("Okular's message", lambda: self.okular.find(role="button", name="OK")).click()
        # Okular would lay its welcome over a file that comes before it is done with this one.
        self.okular.wait_for("Okular's welcome", role="label", name="Welcome to Okular")
        self.assertIsNone(self.sidebar.panel())
        self.check_next()

    def test_corrupt_pdf_that_okular_refuses(self):
        whole = self.samples(".pdf")[0].path.read_bytes()
        self.check_refused(whole[: len(whole) // 3] + bytes(500))

    def test_file_that_is_no_pdf_at_all(self):
        self.check_refused(b"%PDF-1.7\nnothing of it is true\n")


if __name__ == "__main__":
    main()
