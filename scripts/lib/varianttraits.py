# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The traits of a page that scripts/lib/variants.py combines, and which combinations have one right answer."""
import re

from variantlayouts import ENGLISH_LAYOUTS, LAYOUTS

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
    "blog-day-first": (lambda d: f"{d.day} Th{d.month} {d.year}", False),
    "controls-behind": (lambda d: f"{d:%d/%m/%Y %H:%M}   In bài viết   Gửi email", True),
    "section-before": (lambda d: f"Tin tức   {d:%d/%m/%Y %H:%M}", True),
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
    "en-stroke": (lambda d: f"{d:%B}, {d.day}/{d:%Y - %H:%M}", True),
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
    "picture-behind-comma": "Bài, ảnh: {}",
    "sender": "Người đưa tin: {}",
    "compiler": "Biên soạn: {}",
    "bare": "{}",
    "bare-brackets": "({})",
    "bare-bold": "**{}**",
}
AUTHOR_NAMES = ("Lê Thu Hà", "Hoàng Minh", "Thanh Bình", "Nguyễn Quốc Vượng", "PV", "T.H", "Khánh Chi - Đức Anh", "MINH TÂM", "H.T - T.L")
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
    "according-colon": "Theo: {}",
    "collected-from": "Tổng hợp từ {}",
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
