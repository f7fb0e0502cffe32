# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A document taken apart, and the page that is put together from it: for scripts/lib/variants.py."""
import datetime
import re
import textwrap
import unicodedata

from variantlayouts import ENGLISH_LAYOUTS, LAYOUTS
from varianttraits import (
    AUTHORS, CAPTIONS, CLOCKS, DATES, ENGLISH_AUTHORS, ENGLISH_CAPTIONS, ENGLISH_DATES, ENGLISH_SOURCES, FURNITURE_IN_BODY,
    SOURCES, STAMP_URL, SUMMARIES, Unsuited,
)


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
            tags = ("Hanoi (VNA) - ", "Hanoi, May 8 (VNA) – ") if self.piece.english else ("Hà Nội (TTXVN) - ", "TTXVN - ", "(TTXVN).- ", "HÀ NỘI (TTXVN) – ")
            place = tags[self.pick["moment-hour"] % len(tags)]
            lead = self.gold["lead"]
            if re.match(r"\(|[A-ZĐ]{2,}\s*[-–(]|.{0,40}\([^)]*\)\s*[-–]", body[0]) or lead and self.pick["lead"] in ("plain", "absent"):
                raise Unsuited("opens with a tag")
            if any("TTXVN" in s["name"] for s in self.gold["sources"]):
                raise Unsuited("one agency twice")
            body[0] = place + body[0]
            self.gold["sources"].append({"name": self.pick["source-name"], "marker": place[place.find("(") if "(" in place else 0 :].rstrip(" .-–")})
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
