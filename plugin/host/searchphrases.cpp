// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/searchphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A phrase longer than this gains nothing and crosses more line ends of the reader's own layout. */
constexpr qsizetype LongPhrase = 60;
constexpr qsizetype ShortPhrase = 24;
constexpr qsizetype ShortestCut = 4;

/** The first words of @p line, at least one, up to @p length letters. */
QString firstWords(const QString &line, qsizetype length)
{
    if (line.size() <= length)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', length);
    return line.left(space > 0 ? space : length);
}

QStringList linesOf(QStringView quote)
{
    QStringList lines;
    for (const QStringView line : quote.split(u'\n')) {
        const QString words = line.toString().simplified();
        if (!words.isEmpty())
            lines << words;
    }
    return lines;
}

} // namespace

QStringList searchPhrases(QStringView quote)
{
    const QStringList lines = linesOf(quote);
    if (lines.isEmpty())
        return {};
    const QString longest = *std::ranges::max_element(lines, {}, &QString::size);
    QStringList phrases{firstWords(lines.first(), LongPhrase), firstWords(longest, LongPhrase),
                        firstWords(lines.first(), ShortPhrase), firstWords(longest, ShortPhrase)};
    // Okular 25.04 does not know the very last letter of a plain text that ends without a line end.
    if (phrases.first().size() >= ShortestCut)
        phrases << phrases.first().chopped(1);
    phrases.removeDuplicates();
    return phrases;
}

} // namespace Bantin
