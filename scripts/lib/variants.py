# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which trait of a page breaks which field: see scripts/score-variants --help. Ends with 77 where there is nothing to vary."""
import argparse
import collections
import datetime
import json
import pathlib
import random
import re
import sys
import tempfile
import textwrap
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from score import SHARED, SKIPPED, extract, golds, scorer  # noqa: E402
from variantlayouts import ENGLISH_LAYOUTS, LAYOUTS  # noqa: E402

FIELDS = ("title", "lead", "publisher", "published", "captured", "events", "authors", "sources", "views", "url", "body")
ENOUGH_BODY = 0.97
WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")
MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")
SUMMARIES = (
    "Hai bên mong muốn mở rộng hợp tác và trao đổi chuyên gia trong thời gian tới.",
    "Đây là cơ hội để các cơ quan chuyên môn Việt Nam tiếp cận kinh nghiệm và công nghệ mới của bạn bè quốc tế.",
    "Quan hệ hợp tác khoa học và công nghệ giữa Việt Nam và các đối tác nước ngoài ngày càng đi vào chiều sâu.",
    "Nhiều nội dung hợp tác mới về tiêu chuẩn, đo lường và chất lượng được các bên thống nhất đưa vào kế hoạch.",
)
STAMP_URL = "https://portal.example.gov.vn/tin-tuc/hop-tac-quoc-te-20394.html"
FURNITURE_IN_BODY = re.compile(r"\s*(https?://\S+(\s+\d+/\d+)?|(Trang )?\d+\s*/\s*\d+|\d+)\s*$")


def weekday(day):
    return "Chủ Nhật" if day.weekday() == 6 else "Thứ " + WEEKDAYS[day.weekday()]


def half_day(day):
    return "SA" if day.hour < 12 else "CH"


# How a moment is printed; True where the time is printed too.
DATES = {
    "weekday-bar": (lambda d: f"{weekday(d)}, {d:%d/%m/%Y | %H:%M}", True),
    "weekday-comma-gmt": (lambda d: f"{weekday(d)}, {d:%d/%m/%Y, %H:%M} (GMT+7)", True),
    "weekday-only": (lambda d: f"{weekday(d)}, {d:%d/%m/%Y}", False),
    "weekday-in-words": (lambda d: f"{weekday(d)}, ngày {d.day} tháng {d.month} năm {d.year}", False),
    "weekday-time-date": (lambda d: f"{weekday(d)} {d:%H:%M %d/%m/%Y}", True),
    "clock-12": (lambda d: f"{d:%I:%M} {half_day(d)},{d:%d/%m/%Y}", True),
    "clock-12-am": (lambda d: f"{d.day}/{d.month}/{d.year} {d.hour % 12 or 12}:{d:%M:%S %p}", True),
    "time-date": (lambda d: f"{d:%H:%M %d-%m-%Y}", True),
    "time-apostrophe": (lambda d: f"{d:%H:%M}' - {d:%d/%m/%Y}", True),
    "time-h": (lambda d: f"{d:%Hh%M} | {d:%d/%m/%Y}", True),
    "posted-brackets": (lambda d: f"(Ngày đăng :{d:%d/%m/%Y})", False),
    "posted": (lambda d: f"Ngày đăng: {d:%d/%m/%Y}", False),
    "posted-on": (lambda d: f"Đăng ngày {d:%d-%m-%Y %H:%M}", True),
    "posted-at": (lambda d: f"Được đăng lúc {d:%H:%M} ngày {d:%d/%m/%Y}", True),
    "updated-at": (lambda d: f"Cập nhật lúc: {d:%H:%M %d/%m/%Y}", True),
    "updated-comma": (lambda d: f"Cập nhật, {d:%H:%M}, {weekday(d)}, {d:%d/%m/%Y} (GMT+7)", True),
    "month-in-words": (lambda d: f"Tháng {MONTHS[d.month - 1]} {d.day}, {d.year}", False),
    "day-month-in-words": (lambda d: f"{d.day} Tháng {MONTHS[d.month - 1]} {d.year}", False),
    "month-short": (lambda d: f"Th{d.month} {d.day}, {d.year}", False),
    "joomla": (lambda d: f"{weekday(d)}, {d.day:02} Tháng {d.month} {d:%Y %H:%M}", True),
    "square-brackets": (lambda d: f"[{d:%d/%m/%Y %H:%M}]", True),
    "gmt-square": (lambda d: f"{d:%d/%m/%Y %H:%M} [GMT+7]", True),
    "plain": (lambda d: f"{d:%d/%m/%Y}", False),
    "plain-dots": (lambda d: f"{d.day}.{d.month}.{d.year}", False),
    "plain-time": (lambda d: f"{d:%d/%m/%Y %H:%M}", True),
    "iso": (lambda d: f"{d:%Y-%m-%d %H:%M:%S}", True),
    "publication-label": (lambda d: f"Ngày xuất bản: {d:%d/%m/%Y %H:%M}", True),
    "created-label": (lambda d: f"Ngày tạo : {d:%d/%m/%Y}", False),
}
CLOCKS = {
    "weekday-number": (lambda d: f"{weekday(d) if d.weekday() == 6 else f'Thứ {d.weekday() + 2}'}, {d:%d/%m/%Y %H:%M}", True),
    "stamp": (lambda d: f"{d:%H:%M %d/%m/%Y}", True),
}
ENGLISH_DATES = {
    "en-long": (lambda d: f"{d:%B} {d.day}, {d:%Y}", False),
    "en-time": (lambda d: f"{d:%B} {d.day}, {d:%Y %H:%M}", True),
    "en-weekday": (lambda d: f"{d:%A}, {d:%B} {d.day}, {d:%Y, %H:%M} GMT+7", True),
    "en-posted": (lambda d: f"Posted on {d:%d %b %Y, %H:%M}", True),
    "en-updated": (lambda d: f"Last updated: {d:%H:%M} - {d:%d/%m/%Y}", True),
    "en-day-first": (lambda d: f"{d.day} {d:%B %Y}", False),
    "en-label": (lambda d: f"Date: {d:%d/%m/%Y}", False),
}
AUTHORS = {
    "none": None,
    "label": "Tác giả: {}",
    "writer": "Người viết: {}",
    "posted-by": "Người đăng: {}",
    "by": "Được viết bởi {}",
    "done-by": "Thực hiện: {}",
    "text-and-picture": "Tin, ảnh: {}",
    "news": "Tin bài: {}",
    "piece-and-picture": "Bài và ảnh: {}",
    "bare": "{}",
    "bare-brackets": "({})",
    "bare-bold": "**{}**",
}
AUTHOR_NAMES = ("Lê Thu Hà", "Hoàng Minh", "Thanh Bình", "Nguyễn Quốc Vượng", "PV", "T.H", "Khánh Chi - Đức Anh", "MINH TÂM")
ENGLISH_AUTHORS = {"none": None, "label": "Author: {}", "by": "By {}", "reporter": "Reported by {}", "bare": "{}"}
ENGLISH_NAMES = ("Le Thu Ha", "Hoang Minh", "Thanh Binh")
SOURCES = {
    "none": None,
    "label": "Nguồn: {}",
    "label-spaced": "Nguồn : {}",
    "label-news": "Nguồn tin: {}",
    "label-brackets": "(Nguồn: {})",
    "according": "Theo {}",
    "according-brackets": "(Theo {})",
    "initials-according": "BT (Theo {})",
    "initials-according-2": "MT (theo {})",
    "brackets": "({})",
    "bare": "{}",
    "collected": "{} tổng hợp",
    "bold": "**Nguồn: {}**",
}
ENGLISH_SOURCES = {"none": None, "label": "Source: {}", "brackets": "({})", "bare": "{}"}
SOURCE_NAMES = ("VietQ.vn", "TTXVN", "Bộ Khoa học và Công nghệ", "www.most.gov.vn", "Báo Nhân Dân", "Vụ Hợp tác quốc tế", "chinhphu.vn", "Cổng TTĐT Chính phủ")
ENGLISH_SOURCE_NAMES = ("VNA", "vietnamnews.vn", "Ministry of Science and Technology")
BARE_SOURCES = ("VietQ.vn", "TTXVN", "www.most.gov.vn", "Vụ Hợp tác quốc tế", "chinhphu.vn", "VNA", "vietnamnews.vn")
CAPTIONS = ("Toàn cảnh buổi làm việc", "Hai bên trao đổi tại buổi làm việc. Ảnh: Thu Phương", "Các đại biểu chụp ảnh lưu niệm", "Quang cảnh buổi tiếp (Ảnh: TTXVN)", "Ảnh: PV")
ENGLISH_CAPTIONS = ("Delegates pose for a group photo", "At the meeting (Photo: VNA)")
SHARED_CHOICES = {
    "place": ("above", "sub", "sub", "sub", "below-lead", "tail", "with-author", "behind-title"),
    "author-place": ("sub", "tail", "tail"),
    "source-place": ("tail", "tail", "tail-first", "sub", "dateline"),
    "title": ("plain", "plain", "plain", "caps", "two-lines", "three-lines", "heading", "caps-two-lines", "bold"),
    "lead": ("plain", "plain", "bold", "italic", "twice", "tag", "behind-picture", "behind-date", "none"),
    "wrap": (0, 0, 0, 60, 72, 80, 100),
    "blank": ("blank", "blank", "none", "double"),
    "indent": ("", "", "", "    ", "\t", "\u00a0\u00a0"),
    "insert": ("none", "none", "caption", "caption-first", "two-captions", "print-stamp", "page-url", "page-number", "form-feed", "related"),
    "form": ("lf", "lf", "lf", "crlf", "trailing-spaces"),
}


class Unsuited(Exception):
    """The document or the mutation leaves no certain answer."""


def paragraphs(lines):
    """Lines joined as far as they belong together: by blank lines, else by the width to which they were broken."""
    texts = [re.sub(r"[\s\u200b\ufeff]+", " ", line).strip() for line in lines]
    long = max((len(t) for t in texts), default=0)
    wrapped = long <= 115 and len(texts) > 6
    joined, open_ = [], False
    for text in texts:
        if not text or FURNITURE_IN_BODY.match(text):
            open_ = open_ and not text and joined and not re.search(r"[.!?:;…”\"')\]|*/]$", joined[-1]) and wrapped
            continue
        if open_ and (not re.match(r"[-•+*#]|[A-ZĐ].{0,30}$", text) or len(joined[-1]) > long):
            joined[-1] += " " + text
        else:
            joined.append(text)
        open_ = wrapped and len(text) > long - 16
    return joined


def last_day(text, gold):
    days = [gold["published"][:10]] if gold.get("published") else []
    days += [f"{y}-{int(m):02}-{int(d):02}" for d, m, y in re.findall(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b", text)]
    days += [d.split("/")[-1] for d in gold["events"]]
    valid = [d for d in days if re.match(r"20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$", d) and d < "2026"]
    return datetime.datetime.fromisoformat(max(valid, default="2022-05-18"))


class Piece:
    """What a document tells, freed of its own furniture."""

    def __init__(self, path, gold, fold):
        text = path.read_text(encoding="utf-8-sig").replace("\f", "\n")
        if not gold.get("title") or not gold.get("body"):
            raise Unsuited("no title or no body")
        first, last = gold["body"]
        self.gold, self.title = gold, re.sub(r"[*#]", "", gold["title"]).strip()
        self.body = paragraphs(text.split("\n")[first - 1 : last])
        self.english = len(re.findall(r"[ăâđêôơưạảấầẩậắằẹẻếềểệịỉọỏốồổộớờởợụủứừửựỳỹ]", unicodedata.normalize("NFC", text.lower()))) * 60 < len(text)
        self.lead = self.take_lead(fold)
        whole = gold.get("published")
        moment = datetime.datetime.fromisoformat(whole[:16]) if whole else last_day(" ".join(self.body), gold)
        self.moment = moment if whole and "T" in whole else moment.replace(hour=9, minute=47)
        if self.english and len(re.findall(r"\w+", " ".join(self.body))) < 40 or len(self.body) < 2:
            raise Unsuited("too short")

    def take_lead(self, fold):
        """The lead leaves the body, with its repetitions."""
        lead = self.gold.get("lead")
        if not lead:
            return None
        key = fold(lead)
        rest = [p for p in self.body if fold(p) != key and not (len(fold(p)) > 40 and fold(p) in key)]
        if len(rest) == len(self.body):
            raise Unsuited("the lead is not a paragraph")
        self.body = rest
        return lead


def draw(piece, chance):
    """One trait of each kind."""
    english = piece.english
    pick = {k: chance.choice(v) for k, v in SHARED_CHOICES.items()}
    pick["layout"] = chance.choice(list(ENGLISH_LAYOUTS if english else LAYOUTS))
    pick["date"] = chance.choice(list(ENGLISH_DATES if english else DATES))
    pick["author"] = chance.choice(list(ENGLISH_AUTHORS if english else AUTHORS) + ["none"])
    pick["source"] = chance.choice(list(ENGLISH_SOURCES if english else SOURCES))
    pick["author-name"] = chance.choice(ENGLISH_NAMES if english else AUTHOR_NAMES)
    pick["source-name"] = chance.choice(ENGLISH_SOURCE_NAMES if english else SOURCE_NAMES)
    pick["lead-text"] = "own" if piece.lead else "none" if english else chance.choice(("none", "none", "made"))
    pick["moment-hour"] = chance.choice((5, 7, 9, 10, 14, 16, 22))
    return settle(pick, english)


def settle(pick, english):
    """Drops combinations to which no page or no single answer belongs."""
    unlabelled = pick["date"].startswith("weekday") or pick["date"] in ("en-weekday", "en-long")
    captured = ({**LAYOUTS, **ENGLISH_LAYOUTS}[pick["layout"]]).get("clock")
    if pick["place"] == "above" and unlabelled and not captured:
        raise Unsuited("a weekday above the title may be the clock")
    if pick["place"] == "behind-title":
        pick["date"] = "en-label" if english else "plain"
        pick["title"] = "plain" if pick["title"] == "bold" else pick["title"]
    if pick["lead-text"] == "none":
        if pick["lead"] in ("behind-picture", "behind-date"):
            raise Unsuited("no lead")
        pick["lead"] = "absent"
    elif pick["lead"] == "none":
        pick["lead-text"], pick["lead"] = "none", "absent"
    if pick["lead"] == "absent" and pick["layout"] == "nukeviet":
        raise Unsuited("this system always has a lead")
    if pick["lead"] == "absent" and pick["place"] == "below-lead":
        pick["place"] = "sub"
    if pick["author"] == "none":
        pick["author-place"] = "-"
    elif pick["author-place"] == "sub" and pick["author"] in ("bare-brackets", "bare-bold"):
        pick["author-place"] = "tail"
    if pick["author"] == "bare-brackets":
        pick["author-name"] = "T.H"
    if pick["author"] == "none" and pick["place"] == "with-author" or pick["author-place"] == "tail" and pick["place"] == "with-author":
        pick["place"] = "sub"
    return settle_source(pick)


def settle_source(pick):
    if pick["source"] == "none":
        pick["source-place"] = "-"
    elif pick["source-place"] == "dateline":
        pick["source"], pick["source-name"] = "dateline", "VNA" if "en" in pick["layout"].split("-") else "TTXVN"
        if pick["lead-text"] != "none" and pick["lead"] == "tag":
            raise Unsuited("two tags")
    elif pick["source"] in ("bare", "brackets") and (pick["source-name"] not in BARE_SOURCES or pick["source-place"] == "sub"):
        raise Unsuited("a name that is no source by itself")
    if pick["source"].startswith("initials"):
        pick["author"], pick["author-place"] = "none", "-"
        if pick["place"] == "with-author":
            pick["place"] = "sub"
        if pick["source-place"] == "sub":
            pick["source-place"] = "tail"
    return pick


class Page:
    """A variant: its text and its gold record."""

    def __init__(self, piece, pick):
        self.piece, self.pick = piece, pick
        self.layout = {**LAYOUTS, **ENGLISH_LAYOUTS}[pick["layout"]]
        self.moment = piece.moment.replace(hour=pick["moment-hour"], second=13) if piece.moment.minute else piece.moment.replace(minute=47)
        self.gold = piece.gold | dict(title=piece.title, lead=None, publisher=self.layout["publisher"], url=None)
        self.gold |= dict(captured=None, views=self.layout.get("views"), authors=[], sources=self.kept_sources())
        self.text = self.compose(self.clock_words())

    def clock_words(self):
        """The page was copied some days after its issue."""
        if not self.layout.get("clock"):
            return ""
        moment = (self.moment + datetime.timedelta(days=17)).replace(hour=15, minute=8)
        form, timed = {**DATES, **ENGLISH_DATES, **CLOCKS}[self.layout["clock"]]
        self.gold["captured"] = f"{moment:%Y-%m-%dT%H:%M}" if timed else f"{moment:%Y-%m-%d}"
        return form(moment)

    def kept_sources(self):
        """Sources that the text itself names."""
        lead = self.piece.lead if self.pick["lead-text"] == "own" else None
        words = " ".join([*self.piece.body, lead or ""])
        return [s for s in self.piece.gold["sources"] if s["marker"] != s["name"] and s["marker"] in words]

    def moment_words(self):
        form, timed = {**DATES, **ENGLISH_DATES}[self.pick["date"]]
        self.gold["published"] = f"{self.moment:%Y-%m-%dT%H:%M}" if timed else f"{self.moment:%Y-%m-%d}"
        return form(self.moment)

    def author_words(self):
        form = (ENGLISH_AUTHORS if self.piece.english else AUTHORS)[self.pick["author"]]
        if not form:
            return None
        name = self.pick["author-name"]
        self.gold["authors"] = name.split(" - ")
        return form.format(name)

    def source_words(self):
        if self.pick["source"] in ("none", "dateline"):
            return None
        form = (ENGLISH_SOURCES if self.piece.english else SOURCES)[self.pick["source"]]
        name = self.pick["source-name"]
        if self.pick["source"].startswith("initials"):
            self.gold["authors"] = [form[:2]]
        self.gold["sources"].append({"name": name, "marker": form.format(name)})
        return form.format(name)

    def title_lines(self):
        kind, title = self.pick["title"], self.piece.title
        if "caps" in kind:
            self.gold["title"] = title = title.upper()
        if kind == "heading":
            return ["# " + title]
        if kind == "bold":
            return ["**" + title + "**"]
        parts = 3 if kind == "three-lines" else 2 if kind.endswith("two-lines") else 1
        broken = textwrap.wrap(title, len(title) // parts + 7, break_on_hyphens=False) if parts > 1 and len(title) > 45 else [title]
        return broken if min(map(len, broken)) > 14 else [title]

    def lead_lines(self):
        """The lines of the lead, a paragraph each, and whether they may stand apart from the body."""
        if self.pick["lead-text"] == "none":
            return []
        lead = self.piece.lead or SUMMARIES[len(self.piece.title) % len(SUMMARIES)]
        kind = self.pick["lead"]
        tag = "(VOV5)" if "(" not in lead[:3] else ""
        if kind == "tag" and tag:
            lead = f"{tag} - {lead}"
            self.gold["sources"].append({"name": "VOV5", "marker": tag})
        self.gold["lead"] = lead
        if kind not in ("bold", "italic", "twice") and (len(lead) > 260 or re.search(r"\d[/-]\d|ngày \d|[.!?] [A-ZĐ]|vừa |mới đây", lead, re.IGNORECASE)):
            raise Unsuited("nothing tells this lead from a report's first paragraph")
        if kind == "bold":
            return [f"**{lead}**"]
        if kind == "italic":
            return [f"*{lead}*"]
        if kind == "twice":
            return [lead, lead]
        if kind == "behind-picture":
            return ["Toàn cảnh buổi làm việc. Ảnh: Thu Phương", lead]
        return [lead]

    def body_paragraphs(self):
        body = list(self.piece.body)
        if self.pick["source"] == "dateline":
            place = "Hanoi (VNA) - " if self.piece.english else "Hà Nội (TTXVN) - "
            lead = self.gold["lead"]
            if re.match(r"\(|[A-ZĐ]{2,}\s*[-–(]|.{0,40}\([^)]*\)\s*[-–]", body[0]) or lead and self.pick["lead"] in ("plain", "absent"):
                raise Unsuited("opens with a tag")
            if any("TTXVN" in s["name"] for s in self.gold["sources"]):
                raise Unsuited("one agency twice")
            body[0] = place + body[0]
            self.gold["sources"].append({"name": self.pick["source-name"], "marker": place[place.index("(") : -3]})
        captions = ENGLISH_CAPTIONS if self.piece.english else CAPTIONS
        chosen = captions[len(body[0]) % len(captions)]
        kind, middle = self.pick["insert"], max(1, len(body) // 2)
        if kind in ("caption", "two-captions"):
            body.insert(middle, chosen)
        if kind == "two-captions":
            body.insert(1, captions[0])
        if kind == "caption-first":
            body.insert(0, chosen)
        self.words = " ".join(body)
        extra = self.furniture(kind)
        if extra:
            body[middle:middle] = extra
        return body

    def furniture(self, kind):
        if kind == "print-stamp":
            if self.gold["captured"]:
                raise Unsuited("two clocks")
            self.gold["captured"], self.gold["url"] = "2024-11-23T09:13", STAMP_URL
            return [f"09:13 23/11/2024                    {self.piece.title}", f"{STAMP_URL}     1/2"]
        if kind == "page-url":
            self.gold["url"] = STAMP_URL
            return [STAMP_URL, "2/3"]
        return {"page-number": ["Trang 1/2"], "form-feed": ["\f"], "related": ["Tin liên quan", "• Hội nghị tổng kết công tác năm 2018 của ngành"]}.get(kind)

    def wrapped(self, texts, keep=False):
        """Paragraphs as lines."""
        pick, lines = self.pick, []
        gap = [""] * {"none": 0, "blank": 1, "double": 2}[pick["blank"]]
        for text in texts:
            width = pick["wrap"]
            indent = pick["indent"] if len(text) > 120 else ""
            lines += textwrap.wrap(indent + text, width, drop_whitespace=True, break_long_words=False, initial_indent="", break_on_hyphens=False) if width and "\f" not in text else [indent + text]
            lines += gap
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def slots(self):
        pick = self.pick
        date, author, source = self.moment_words(), self.author_words(), self.source_words()
        title, lead = self.title_lines(), self.lead_lines()
        self.leads = lead
        slots = {"@above": [], "@sub": [], "@tail": [], "@title": title, "@crumb": [self.piece.title], "@lead": []}
        dated = [date] if pick["place"] != "behind-title" else []
        if not dated:
            title[-1] += f" ({self.moment:%d/%m/%Y})"
            self.gold["published"] = f"{self.moment:%Y-%m-%d}"
        sub_author = author if pick["author-place"] == "sub" else None
        sub_source = source if pick["source-place"] == "sub" else None
        if pick["place"] == "with-author":
            slots["@sub"] = [f"{sub_author} | {date}" if pick["moment-hour"] % 2 else f"{date} - {sub_author}"]
        else:
            slots["@sub"] = [x for x in (dated[0] if dated and pick["place"] == "sub" else None, sub_author) if x]
        slots["@sub"] += [sub_source] if sub_source else []
        if pick["place"] == "above":
            slots["@above"] = dated
        tail = [x for x in (author if pick["author-place"] == "tail" else None, source if pick["source-place"].startswith("tail") else None) if x]
        slots["@tail"] = (tail[::-1] if pick["source-place"] == "tail-first" else tail) + (dated if pick["place"] == "tail" else [])
        return slots, lead, dated if pick["place"] == "below-lead" or pick["lead"] == "behind-date" and pick["place"] == "sub" else []

    def compose(self, clock):
        slots, lead, below = self.slots()
        if self.pick["lead"] == "behind-date" and self.pick["place"] == "sub":
            slots["@sub"], below = [x for x in slots["@sub"] if x not in below], below
        out, body = [], None
        for line in self.layout["text"].replace("@clock", clock).split("\n"):
            if line == "@lead":
                body = len(out) + 1
                out += self.wrapped(lead)
                if lead and (self.pick["wrap"] or self.pick["blank"] != "none"):
                    out.append("")
                if below and self.pick["lead"] == "behind-date":
                    out[body - 1 : body - 1] = below
                    body += 1
                elif below:
                    out += below
            elif line == "@body":
                out += self.wrapped(self.body_paragraphs())
                self.gold["body"] = [body, len(out)]
            elif "@stamp" in line:
                out.append(line.replace("@stamp", self.piece.title))
            else:
                out += slots.get(line, [line])
        return self.printed(out)

    def printed(self, lines):
        if self.pick["form"] == "trailing-spaces":
            lines = [line + "  " for line in lines]
        end = "\r\n" if self.pick["form"] == "crlf" else "\n"
        text = end.join(lines) + end
        # A form feed counts as a line break in the record.
        text = text.replace(end + "\f" + end, "\f")
        extra = lines.count("\f") + lines.count("\f  ")
        self.gold["body"][1] -= extra
        return text


def write_variants(folder, target, count, seed, fold):
    """Writes NAME~N.txt and its gold record; answers the traits of each."""
    traits = {}
    for name, gold in golds(folder).items():
        if not gold.get("bulletin") or not (folder / f"{name}.txt").exists():
            continue
        chance = random.Random(f"{seed} {name}")
        made = 0
        for _ in range(count * 5):
            if made == count:
                break
            try:
                piece = Piece(folder / f"{name}.txt", gold, fold)
                page = Page(piece, draw(piece, chance))
            except (Unsuited, UnicodeDecodeError):
                continue
            key = f"{folder.name}_{name}~{made}"
            page.gold["words"] = " ".join([page.words, *page.leads])
            (target / f"{key}.txt").write_bytes(page.text.encode("utf-8"))
            page.gold["traits"] = page.pick
            (target / f"{key}.gold.json").write_text(json.dumps(page.gold, ensure_ascii=False, indent=1), encoding="utf-8")
            traits[key] = page.pick
            made += 1
    return traits


def faults_of(target, bantin, names):
    """document -> {field: (missed, spurious)} of the fields that are wrong."""
    found = {}
    records = extract(bantin, sorted(target.glob("*.txt")))
    for name, gold in golds(target).items():
        if not gold.get("bulletin"):
            continue
        record = records.get(name, {})
        record = record if record.get("recognized") else {}
        wrong = {f: (missed, extra) for f, (_, missed, extra) in names["compare"](gold, record) if f in FIELDS and (missed or extra)}
        body = names["body_f1"](gold["words"], gold | {"body": [1, 1]}, record)
        if body < ENOUGH_BODY:
            wrong["body"] = (round(body, 3), [])
        if not record:
            wrong = {"refused": ([], [])} | wrong
        found[name] = wrong
    return found


def print_table(traits, faults, least):
    """For each trait the share of documents with a wrong field; what stands out is marked."""
    total = len(faults)
    rate = {f: sum(f in w for w in faults.values()) / total for f in FIELDS}
    print(f"{'trait':<34}{'n':>5}" + "".join(f"{f[:9]:>10}" for f in FIELDS))
    print(f"{'all':<34}{total:>5}" + "".join(f"{100 * rate[f]:>9.1f} " for f in FIELDS))
    groups = collections.defaultdict(list)
    for name, pick in traits.items():
        for kind, value in pick.items():
            groups[kind, str(value)].append(name)
    for (kind, value), members in sorted(groups.items()):
        shares = {f: sum(f in faults[m] for m in members) / len(members) for f in FIELDS}
        cells = [f"{100 * s:>9.1f}" + ("*" if s > 1.6 * rate[f] + 0.02 and len(members) >= least else " ") for f, s in shares.items()]
        print(f"{kind + ' ' + repr(value):<34}{len(members):>5}" + "".join(cells))


def print_pairs(traits, faults, least, count):
    """Which two traits together go with the most mistakes in a field."""
    rows = []
    names = collections.defaultdict(set)
    for name, pick in traits.items():
        kinds = sorted(f"{k}={v}" for k, v in pick.items())
        for i, a in enumerate(kinds):
            for b in kinds[i + 1 :]:
                names[a, b].add(name)
    for field in FIELDS:
        wrong = {n for n, w in faults.items() if field in w}
        for pair, members in names.items():
            hits = len(members & wrong)
            if len(members) >= least // 2 and hits >= 4:
                rows.append((hits * hits / len(members), hits, len(members), field, *pair))
    print("\nfield: wrong of documents with both traits")
    for _, hits, size, field, a, b in sorted(rows, reverse=True)[:count]:
        print(f"{field:<10}{hits:>4} of {size:<4} {a}, {b}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=25)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--list", choices=FIELDS + ("refused",))
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    if not (SHARED / "corpus" / "score.py").exists():
        print("skipped: ../shared is absent")
        sys.exit(SKIPPED)
    names = scorer()
    folders = [f.resolve() for f in arguments.folders] or [SHARED / "corpus" / "dev", SHARED / "seeds"]
    with tempfile.TemporaryDirectory() as scratch:
        target = arguments.out or pathlib.Path(scratch)
        target.mkdir(parents=True, exist_ok=True)
        bantin, traits = str(arguments.build / "bin" / "bantin"), {}
        for folder in folders:
            traits |= write_variants(folder, target, arguments.count, arguments.seed, names["fold"])
        if not traits:
            sys.exit("bantin: no bulletin with a gold record in the folders named; name a folder with NAME.txt and NAME.gold.json")
        faults = faults_of(target, bantin, names)
        report(traits, faults, arguments)


def report(traits, faults, arguments):
    if arguments.list:
        for name, wrong in faults.items():
            if arguments.list in wrong:
                missed, extra = wrong[arguments.list]
                extra = [e.get("name") if isinstance(e, dict) and "name" in e else e for e in extra] if isinstance(extra, list) else extra
                print(f"{name}: missed {missed} spurious {extra}\n    {' '.join(f'{k}={v}' for k, v in traits[name].items())}")
        return
    print_table(traits, faults, least=20)
    if arguments.pairs:
        print_pairs(traits, faults, 20, arguments.pairs)
    whole = sum(not set(w) & {"title", "publisher", "published", "captured", "authors", "sources"} for w in faults.values())
    print(f"\n{len(faults)} variants, whole header right in {whole / len(faults):.3f}, refused {sum('refused' in w for w in faults.values())}")


if __name__ == "__main__":
    main()
