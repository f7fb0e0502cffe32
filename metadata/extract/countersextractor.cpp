// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/countersextractor.h"

#include "extract/headerlines.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double ViewsConfidence = 0.95;
constexpr double BareCounter = 0.85;
constexpr double AddressInMargin = 0.97;
constexpr double AddressAlone = 0.9;

/** A counter without a word: in a date line it is that of the visits. */
std::optional<TextSpan> bareCounter(const HeaderLine &line)
{
    // "03/08/2021 14:07 — 124", "Thứ năm - 11/10/2018 09:27 1528 0": visits, then comments
    static const QRegularExpression timed(
        u"^(?:(?:thu|chu) [a-z]+)?\\W*\\d{1,2}/\\d{1,2}/\\d{4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[-–—|•]\\s+(?=\\S+\\s*$)|(?=\\S+\\s\\d+\\s*$))(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)"_s);
    // "13/06/2023     366", "Tháng Ba 2, 2019   1.366   0": set off by a wide gap or a bar, perhaps with the comments
    static const QRegularExpression apart(
        u"^(?:\\s{3,}|\\t|\\s\\|\\s)\\s*(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6})(?:\\s+\\d{1,4})?\\s*$"_s);
    if (!line.stamps.isEmpty()) {
        qsizetype end = line.stamps.last().span.end;
        while (end > 0 && line.text[end - 1].isSpace())
            --end;
        if (const auto match = apart.matchView(line.text.sliced(end)); match.hasMatch())
            return TextSpan{.begin = end + match.capturedStart(u"n"), .end = end + match.capturedEnd(u"n")};
    }
    // "👁 366", "visibility 366": the eye of an icon, or its name
    static const QRegularExpression eye(
        u"(?:\\x{1F441}\\x{FE0F}?|\\b(?:visibility|remove_red_eye|eye(?:[ -]icon)?))\\s*(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\d/:])"_s);
    static const QRegularExpression visits(
        u"luot truy cap\\s*[:(]?\\s*(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\d/:])"_s);
    for (const QRegularExpression &form : {timed, eye, visits})
        if (const auto match = form.match(line.folded); match.hasMatch())
            return TextSpan{.begin = match.capturedStart(u"n"), .end = match.capturedEnd(u"n")};
    return {};
}

std::optional<TextSpan> viewsIn(QStringView folded)
{
    // "Lượt xem: 1.285", "Xem: 0 |", "Đã xem 203 lần", "1285 lượt xem"; not "xem 3 bài", "Tổng lượt truy cập: 9"
    static const QRegularExpression behind(
        u"(?:^|[^a-z])(?:(?:so |tong )?luot (?:xem|doc|nguoi xem)|(?:so )?lan (?:xem|doc)|da (?:xem|doc)|so nguoi xem|nguoi xem|luot click|view count|viewed|views?|hits|(?:xem|doc)(?=\\s*:)|so lan doc)\\s*[:(]?\\s*(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\d/:])"_s);
    static const QRegularExpression before(
        u"(?<![\\d/:.,])(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)\\s*(?:luot xem|luot doc|lan xem|nguoi xem|views?\\b)"_s);
    // "Read 1411 times"
    static const QRegularExpression times(
        u"^\\W*(?:read|viewed|xem|doc)\\s+(?<n>\\d{1,3}(?:[.,]\\d{3})+|\\d+)\\s+(?:times|lan)\\b"_s);
    for (const QRegularExpression &form : {behind, before, times})
        if (const auto match = form.matchView(folded); match.hasMatch())
            return TextSpan{.begin = match.capturedStart(u"n"), .end = match.capturedEnd(u"n")};
    return {};
}

/** "https://site.vn/tin/ten-" and "https://site.vn/tin/" may go on; ".html", ".aspx" and a number are an end. */
bool isUnfinished(QStringView address)
{
    static const QRegularExpression end(u"\\.(?:html?|aspx?|php|vnp|vov|epi|chn|tpo|amp|jsp)$|\\d$"_s);
    return !end.matchView(address).hasMatch();
}

/** "https://site.vn/uploads/logo.png": the address of what stood there, not of the page. */
bool isPicture(const QString &address)
{
    static const QRegularExpression end(u"\\.(?:png|jpe?g|gif|svg|webp|bmp|ico)(?:\\?\\S*)?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return end.match(address).hasMatch();
}

} // namespace

void extractViews(const Reading &reading, Bulletin &bulletin)
{
    for (const HeaderLine &line : reading.headerLines) {
        // Counters among related items are those of other pages.
        if (line.zone == Zone::Trailer || line.zone == Zone::Footer ||
            std::ranges::none_of(line.folded, [](QChar c) { return c.isDigit(); }))
            continue;
        auto span = viewsIn(line.folded);
        const bool labelled = span.has_value();
        if (!span && line.zone == Zone::Dateline && line.place != Place::AboveTitle)
            span = bareCounter(line);
        if (!span)
            continue;
        QString digits = line.folded.sliced(span->begin, span->length());
        digits.remove(u'.').remove(u',');
        bool isNumber = false;
        const int count = digits.toInt(&isNumber);
        if (!isNumber)
            continue;
        bulletin.views =
            Field<int>{.value = count,
                       .confidence = labelled ? ViewsConfidence : BareCounter,
                       .evidence = reading.article.document->evidence(
                           line.toDocument(*span), labelled ? u"labelled counter"_s : u"counter in the date line"_s)};
        return;
    }
}

void extractUrl(const Reading &reading, Bulletin &bulletin)
{
    // "https://site.vn/tin/1.html          1/2", "site.vn/tin/1.html", "Tiêu đề   https://site.vn/tin/1",
    // "Link nội dung: https://site.vn/tin/1"; not "Nguồn: https://site.vn"
    static const QRegularExpression form(
        u"^(?:\\W*|(?<own>(?:link (?:nội dung|bài viết)|url của (?:bản tin|bài viết|trang)(?: này)?|(?:xem|đọc) bài gốc|url|(?:bản )?in (?:ra )?từ(?: (?:trang|website|địa chỉ))?|printed from)\\s*:{1,2}\\s*)|[^\\s/].{0,300}\\s{3,}(?=http))(?<x>(?:https?://|(?:[a-z0-9-]+\\.)+(?:vn|com|org|net|info|edu|int)/)[^\\s]+)(?<page>\\s+\\d{1,3}/\\d{1,3})?(?:\\s{1,200}(?:\\S.{0,23})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    bool labelAbove = false;
    const QList<HeaderLine> &lines = reading.headerLines;
    for (const HeaderLine &line : lines) {
        const QRegularExpressionMatch match = form.matchView(line.text);
        // "Liên kết nguồn tin:" and below it the address of the source.
        const bool source =
            std::exchange(labelAbove, Shape::labelLength(Cue::SourceLabel, line.folded) == line.folded.size() ||
                                          cueAt(Cue::SourceLabel, line.folded) == line.folded.size());
        const bool among = (line.zone == Zone::Trailer || line.zone == Zone::Footer) && !match.hasCaptured(u"own");
        if (!match.hasMatch() || source || among || isPicture(match.captured(u"x")))
            continue;
        TextSpan span = line.toDocument({match.capturedStart(u"x"), match.capturedEnd(u"x")});
        QString address = match.captured(u"x");
        // The edge of a page cuts an address anywhere.
        static const QRegularExpression rest(u"^(?=\\S*[a-z\\d])[\\w./?=&%#+~-]{4,}$"_s);
        const qsizetype next = &line - lines.data() + 1;
        if (match.capturedEnd(u"x") == line.text.size() && next < lines.size() && lines[next].line == line.line + 1 &&
            isUnfinished(address) && rest.matchView(lines[next].text).hasMatch()) {
            address += lines[next].text;
            span.end = lines[next].span.end;
        }
        bulletin.url = Field<QString>{.value = address,
                                      .confidence = match.hasCaptured(u"page") ? AddressInMargin : AddressAlone,
                                      .evidence = reading.article.document->evidence(span, u"address of the page"_s)};
        return;
    }
}

} // namespace Bantin
