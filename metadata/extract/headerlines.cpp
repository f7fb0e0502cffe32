// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/headerlines.h"

#include "recognise/splitday.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Longer lines are no header lines; what matters stands at their start. */
constexpr qsizetype MaxLine = 600;

bool isText(Zone zone)
{
    return zone == Zone::Title || zone == Zone::Lead || zone == Zone::Paragraph || zone == Zone::Caption;
}

/** The last of the lines that tell a day together with line @p first: "13 / Tháng 11 / 2023". */
qsizetype lastLineOfDay(const Article &article, qsizetype first)
{
    QList<QStringView> texts;
    QList<qsizetype> lines;
    for (qsizetype i = first; i < article.zones.size() && texts.size() < MostDayLines; ++i) {
        if (article.zones[i] == Zone::Blank)
            continue;
        if (article.zones[i] != Zone::Dateline)
            break;
        texts << article.document->lineText(article.document->lines[i]).trimmed();
        lines << i;
    }
    return lines[dayLines(texts) - 1];
}

/** A label of any kind at @p position with its colon: kind and length with the colon. */
std::optional<std::pair<Cue, qsizetype>> labelAt(QStringView folded, qsizetype position)
{
    std::optional<std::pair<Cue, qsizetype>> best;
    for (const Cue cue : {Cue::PublishedLabel, Cue::UpdatedLabel, Cue::CapturedLabel, Cue::BylineLabel,
                          Cue::SourceLabel, Cue::ViewsLabel, Cue::PhotoCredit}) {
        const qsizetype length = cueAt(cue, folded, position);
        if (length == 0 || (best && length <= best->second))
            continue;
        qsizetype i = position + length;
        while (i < folded.size() && folded[i] == u' ')
            ++i;
        if (folded[position + length - 1] == u':')
            best = {cue, length};
        else if (i < folded.size() && folded[i] == u':')
            best = {cue, i + 1 - position};
    }
    return best;
}

} // namespace

int lineAt(const Document &document, qsizetype position)
{
    const auto next =
        std::ranges::upper_bound(document.lines, position, {}, [](const Line &line) { return line.span.begin; });
    return int(next - document.lines.begin()) - 1;
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    const auto isEdge = [&](qsizetype i) {
        return text[i].isSpace() || u"*_#|-–—,;:\"“”()[]»•·▪►=/"_s.contains(text[i]);
    };
    while (span.begin < span.end && (isEdge(span.begin) || text[span.begin] == u'+'))
        ++span.begin;
    while (span.begin < span.end && (isEdge(span.end - 1) || text[span.end - 1] == u'.'))
        --span.end;
    // "Bộ Khoa học và Công nghệ (MOST)" keeps its bracket.
    const QStringView inside = text.sliced(span.begin, span.length());
    if (inside.count(u'(') > inside.count(u')') && span.end < text.size() && text[span.end] == u')')
        ++span.end;
    return span;
}

QList<HeaderLine> headerLines(const Article &article)
{
    const Document &document = *article.document;
    const auto isTitle = [](Zone zone) { return zone == Zone::Title; };
    const qsizetype title = std::ranges::find_if(article.zones, isTitle) - article.zones.begin();
    const auto isBody = [](Zone zone) { return isText(zone) && zone != Zone::Title; };
    const qsizetype opening = std::ranges::find_if(article.zones, isBody) - article.zones.begin();
    // Papers set byline and date between the summary and the text, with a picture above both.
    const auto isReport = [](Zone zone) { return zone == Zone::Paragraph; };
    const qsizetype report = std::ranges::find_if(article.zones, isReport) - article.zones.begin();
    const qsizetype first = report < article.zones.size() ? report : opening;
    qsizetype last = article.zones.size() - 1;
    while (last > 0 && !isBody(article.zones[last]))
        --last;
    QList<HeaderLine> found;
    for (qsizetype i = 0; i < article.zones.size(); ++i) {
        if (isText(article.zones[i]) || article.zones[i] == Zone::Blank)
            continue;
        const QStringView whole = document.lineText(document.lines[i]).left(MaxLine);
        TextSpan span{.begin = 0, .end = whole.size()};
        const auto isMark = [&](qsizetype k) {
            return whole[k].isSpace() || whole[k] == u'*' || whole[k] == u'_' || whole[k] == u'#';
        };
        while (span.begin < span.end && isMark(span.begin))
            ++span.begin;
        while (span.begin < span.end && isMark(span.end - 1))
            --span.end;
        if (span.isEmpty())
            continue;
        const qsizetype begin = document.lines[i].span.begin;
        const qsizetype lastLine = article.zones[i] == Zone::Dateline ? lastLineOfDay(article, i) : i;
        if (lastLine > i)
            span.end = document.lines[lastLine].span.end - begin;
        const QStringView text = QStringView(document.text).sliced(begin + span.begin, span.length());
        const Place place = i < std::min(title, opening) ? Place::AboveTitle
                            : i < first                  ? Place::BelowTitle
                            : i < last                   ? Place::InText
                                                         : Place::BelowText;
        found << HeaderLine{.zone = article.zones[i],
                            .place = place,
                            .line = int(i),
                            .span = {.begin = begin + span.begin, .end = begin + span.end},
                            .text = text,
                            .folded = fold(text),
                            .stamps = findStamps(lastLine > i ? dayOnOneLine(text) : text.toString())};
        i = lastLine;
    }
    return found;
}

QList<LabelledPart> labelledParts(QStringView folded)
{
    QList<LabelledPart> parts;
    for (qsizetype i = 0; i < folded.size();) {
        const auto label = labelAt(folded, i);
        if (!label) {
            ++i;
            continue;
        }
        if (!parts.isEmpty())
            parts.last().whole.end = parts.last().value.end = i;
        parts << LabelledPart{
            .label = label->first, .whole = {i, folded.size()}, .value = {i + label->second, folded.size()}};
        i += label->second;
    }
    for (LabelledPart &part : parts) {
        part.value = trimmed(folded, part.value);
        part.whole.end = std::max(part.value.end, part.whole.begin);
    }
    return parts;
}

} // namespace Bantin
