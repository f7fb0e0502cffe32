// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/article.h"

#include <algorithm>

namespace Bantin
{

bool isAside(Zone zone)
{
    return zone == Zone::Masthead || zone == Zone::Footer || zone == Zone::Trailer || zone == Zone::Blank;
}

void Passage::append(const Document &document, TextSpan source)
{
    if (!m_text.isEmpty())
        m_text += u' ';
    m_pieces << Piece{.begin = m_text.size(), .source = source};
    m_text += QStringView(document.text).sliced(source.begin, source.length());
}

QList<Passage::Piece>::const_iterator Passage::pieceAt(qsizetype position) const
{
    const auto next = std::ranges::partition_point(m_pieces, [&](const Piece &p) { return p.begin <= position; });
    return next == m_pieces.cbegin() ? next : next - 1;
}

TextSpan Passage::toDocument(TextSpan span) const
{
    const auto map = [&](qsizetype position) {
        const auto piece = pieceAt(position);
        return std::min(piece->source.begin + position - piece->begin, piece->source.end);
    };
    if (m_pieces.isEmpty() || span.isEmpty())
        return {};
    return {.begin = map(span.begin), .end = map(span.end - 1) + 1};
}

QList<TextSpan> Passage::toStretches(const Document &document, TextSpan span) const
{
    QList<TextSpan> stretches;
    // A text of lines of one letter has as many pieces as names: each may look at its own pieces only.
    for (auto at = pieceAt(span.begin); at != m_pieces.cend() && at->begin < span.end; ++at) {
        const Piece &piece = *at;
        const qsizetype end = piece.begin + piece.source.length();
        const TextSpan part{.begin = std::max(span.begin, piece.begin), .end = std::min(span.end, end)};
        if (part.isEmpty())
            continue;
        const TextSpan source = toDocument(part);
        const QStringView text(document.text);
        const bool unbroken =
            !stretches.isEmpty() &&
            text.sliced(stretches.last().end, source.begin - stretches.last().end).trimmed().isEmpty();
        if (unbroken)
            stretches.last().end = source.end;
        else
            stretches << source;
    }
    return stretches;
}

QList<Evidence> evidenceOf(const Article &article, const Passage &passage, TextSpan span, const QString &rule)
{
    QList<Evidence> evidence;
    for (const TextSpan stretch : passage.toStretches(*article.document, span))
        evidence << article.document->evidence(stretch, rule);
    return evidence;
}

} // namespace Bantin
