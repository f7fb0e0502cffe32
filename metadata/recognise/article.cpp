// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/article.h"

#include <algorithm>

namespace Bantin
{

void Passage::append(const Document &document, TextSpan source)
{
    if (!m_text.isEmpty())
        m_text += u' ';
    m_pieces << Piece{.begin = m_text.size(), .source = source};
    m_text += QStringView(document.text).sliced(source.begin, source.length());
}

TextSpan Passage::toDocument(TextSpan span) const
{
    const auto pieceAt = [this](qsizetype position) {
        const auto next = std::ranges::partition_point(m_pieces, [&](const Piece &p) { return p.begin <= position; });
        return next == m_pieces.begin() ? next : next - 1;
    };
    const auto map = [&](qsizetype position) {
        const auto piece = pieceAt(position);
        return std::min(piece->source.begin + position - piece->begin, piece->source.end);
    };
    if (m_pieces.isEmpty() || span.isEmpty())
        return {};
    return {.begin = map(span.begin), .end = map(span.end - 1) + 1};
}

} // namespace Bantin
