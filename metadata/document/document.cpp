// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/document.h"

#include <algorithm>

namespace Bantin
{

namespace
{

/** Whether the next word stands in the same printed line as the words in @p area. */
bool goesOn(const QRectF &area, const QRectF &word)
{
    const double middle = word.center().y();
    return word.left() >= area.left() && middle > area.top() && middle < area.bottom();
}

/** The areas of the words in @p span, one a printed line. */
QList<QRectF> areas(const Document &document, TextSpan span)
{
    QList<QRectF> rects;
    auto word = std::ranges::partition_point(document.words, [&](const Word &w) { return w.span.end <= span.begin; });
    for (; word != document.words.end() && word->span.begin < span.end; ++word) {
        if (!rects.isEmpty() && goesOn(rects.constLast(), word->rect))
            rects.last() = rects.constLast().united(word->rect);
        else
            rects << word->rect;
    }
    return rects;
}

} // namespace

QStringView Document::lineText(const Line &line) const
{
    return QStringView(text).sliced(line.span.begin, line.span.length());
}

QStringView Document::pageText(int page) const
{
    const TextSpan span = pages.at(page - 1);
    return QStringView(text).sliced(span.begin, span.length());
}

QList<Evidence> Document::evidence(TextSpan span, const QString &rule) const
{
    QList<Evidence> found;
    const auto first = std::ranges::partition_point(pages, [&](TextSpan page) { return page.end <= span.begin; });
    for (qsizetype i = first - pages.begin(); i < pages.size() && pages[i].begin < span.end; ++i) {
        const TextSpan page = pages[i];
        const TextSpan part{.begin = std::max(span.begin, page.begin), .end = std::min(span.end, page.end)};
        if (part.isEmpty())
            continue;
        found << Evidence{.page = int(i) + 1,
                          .span = {.begin = part.begin - page.begin, .end = part.end - page.begin},
                          .quote = text.sliced(part.begin, part.length()),
                          .rects = areas(*this, part),
                          .rule = rule};
    }
    return found;
}

} // namespace Bantin
