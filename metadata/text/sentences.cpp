// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/sentences.h"

#include "text/pattern.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Whether @p head ends with a stop that ends no sentence: `TS.`, `TP.`, `I.I.`, `Co.`; not `gặp TS Hà.` */
bool endsWithAbbreviation(QStringView head)
{
    static const QRegularExpression expression(
        uR"((?:^|[\s(.-])(?:TS|TSKH|ThS|Th\.S|GS|PGS|VS|KS|BS|CN|LS|TP|Tp|tp|Q|P|Tx|TT|Mr|Mrs|Ms|Dr|Prof|Assoc|Hon|Gen|Co|Ltd|Inc|St|No|vs|đ/c|\p{Lu})\.\s*$)"_s);
    constexpr qsizetype longest = 12;
    return matches(expression, head.last(std::min(longest, head.size())));
}

} // namespace

QList<TextSpan> sentences(QStringView paragraph)
{
    QList<TextSpan> result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph.data(), paragraph.size());
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (end == begin || (end < paragraph.size() && endsWithAbbreviation(paragraph.sliced(begin, end - begin))))
            continue;
        const QStringView words = paragraph.sliced(begin, end - begin);
        if (const QStringView trimmed = words.trimmed(); !trimmed.isEmpty()) {
            const qsizetype first = begin + (trimmed.data() - words.data());
            result += {.begin = first, .end = first + trimmed.size()};
        }
        begin = end;
    }
    return result;
}

TextSpan sentenceAt(const QList<TextSpan> &all, qsizetype position)
{
    for (const TextSpan &span : all)
        if (position >= span.begin && position < span.end)
            return span;
    return {};
}

} // namespace Bantin
