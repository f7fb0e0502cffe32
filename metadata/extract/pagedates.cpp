// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/pagedates.h"

#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double InAddress = 0.6;
constexpr double GluedToTitle = 0.9;
constexpr double Opening = 0.85;
constexpr double BelowItems = 0.8;
/** A label this far before its date still belongs to it: "Cập nhật lúc : thứ hai, ". */
constexpr qsizetype MaxLabelGap = 30;

} // namespace

std::optional<PageDate> labelBefore(QStringView folded, TextSpan stamp)
{
    std::optional<PageDate> role;
    TextSpan nearest{.begin = -1, .end = -1};
    for (const auto &[cue, meaning] :
         {std::pair{Cue::PublishedLabel, PageDate::Published}, std::pair{Cue::UpdatedLabel, PageDate::Updated},
          std::pair{Cue::CapturedLabel, PageDate::Captured}}) {
        for (CueHit hit = findCue(cue, folded); hit; hit = findCue(cue, folded, hit.begin + hit.length)) {
            const TextSpan label{.begin = hit.begin, .end = hit.begin + hit.length};
            if (label.begin > stamp.begin || stamp.begin - label.end > MaxLabelGap)
                continue;
            if (overlap(label, nearest) ? label.begin >= nearest.begin : label.begin < nearest.begin)
                continue;
            role = meaning;
            nearest = label;
        }
    }
    return role;
}

std::optional<PageDateCandidate> dateInAddress(const QList<HeaderLine> &lines)
{
    static const QRegularExpression form(
        u"https?://\\S*?/(?<x>(?<y>20\\d{2})(?<s>[/-]?)(?<m>\\d{2})\\k<s>(?<d>\\d{2}))(?=[/-])"_s);
    for (const HeaderLine &line : lines) {
        if (line.zone != Zone::Furniture)
            continue;
        const QRegularExpressionMatch match = form.match(line.folded);
        const auto number = [&](const QString &group) { return match.capturedView(group).toInt(); };
        const QDate day(number(u"y"_s), number(u"m"_s), number(u"d"_s));
        if (match.hasMatch() && day.isValid())
            return PageDateCandidate{.role = PageDate::Published,
                                     .moment = {.date = day, .time = {}},
                                     .confidence = InAddress,
                                     .span = line.toDocument({match.capturedStart(u"x"), match.capturedEnd(u"x")}),
                                     .rule = u"date in the address"_s};
    }
    return {};
}

std::optional<PageDateCandidate> dateBelowItems(const QList<HeaderLine> &lines)
{
    static const QRegularExpression licence(u"\\bgiay phep\\b|\\blicen[cs]e\\b|\\d\\s?/\\s?gp\\b"_s);
    std::optional<PageDateCandidate> only;
    for (const HeaderLine &line : lines) {
        // "Giấy phép xuất bản số 23/GP-BTTTT ngày 13/01/2016"
        if ((line.zone != Zone::Trailer && line.zone != Zone::Footer) || matches(licence, line.folded))
            continue;
        for (const Stamp &stamp : line.stamps) {
            const auto label = labelBefore(line.folded, stamp.span);
            if (stamp.impossible || !label || *label == PageDate::Captured)
                continue;
            if (only)
                return {};
            only = PageDateCandidate{.role = PageDate::Published,
                                     .moment = stamp.moment,
                                     .confidence = BelowItems,
                                     .span = line.toDocument(stamp.span),
                                     .rule = u"labelled date below the items"_s};
        }
    }
    return only;
}

std::optional<PageDateCandidate> dateBesideTitle(const Article &article)
{
    const auto title = std::ranges::find(article.passages, Zone::Title, &Passage::zone);
    if (title == article.passages.end())
        return {};
    const std::optional<DatedTitle> dated = datedTitle(title->text());
    if (!dated || !dated->isDay)
        return {};
    return PageDateCandidate{.role = PageDate::Published,
                             .moment = dated->stamp.moment,
                             .confidence = GluedToTitle,
                             .span = title->toDocument(dated->day),
                             .rule = u"date beside the title"_s};
}

std::optional<PageDateCandidate> dateBeforeText(const Article &article)
{
    static const QRegularExpression form(u"^\\s*date (?<x>\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2}(?::\\d{2})?)?)\\s"_s);
    const auto isText = [](Zone zone) { return zone == Zone::Lead || zone == Zone::Paragraph; };
    const auto first = std::ranges::find_if(article.zones, isText) - article.zones.begin();
    if (first >= article.zones.size())
        return {};
    const Line &line = article.document->lines[first];
    if (const auto opening = openingStamp(article.document->lineText(line)))
        return PageDateCandidate{
            .role = PageDate::Published,
            .moment = opening->moment,
            .confidence = Opening,
            .span = {.begin = line.span.begin + opening->span.begin, .end = line.span.begin + opening->span.end},
            .rule = u"date that opens the text"_s};
    const QRegularExpressionMatch match = form.matchView(article.document->lineText(line));
    const QList<Stamp> stamps = match.hasMatch() ? findStamps(match.capturedView(u"x")) : QList<Stamp>();
    if (stamps.isEmpty() || stamps.first().impossible)
        return {};
    return PageDateCandidate{.role = PageDate::Published,
                             .moment = stamps.first().moment,
                             .confidence = BesideTitleConfidence,
                             .span = {.begin = line.span.begin + match.capturedStart(u"x"),
                                      .end = line.span.begin + match.capturedEnd(u"x")},
                             .rule = u"date before the text"_s};
}

} // namespace Bantin
