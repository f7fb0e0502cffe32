// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/syllables.h"

#include <algorithm>

namespace Bantin
{

namespace
{

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** Whether a word may go on over @p gap, which stands between two syllables: blanks and one hyphen do not part it. */
bool isSoftGap(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar c) { return c.isSpace() || c == u'-' || c == u'\u2010'; }) &&
           gap.count(u'\n') < 2;
}

} // namespace

QList<Syllable> syllables(QStringView text)
{
    QList<Syllable> found;
    qsizetype previousEnd = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!belongsToWord(text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && belongsToWord(text[i]))
            ++i;
        found << Syllable{.key = text.sliced(begin, i - begin).toString().toLower(),
                          .span = {.begin = begin, .end = i},
                          .joinsPrevious =
                              !found.isEmpty() && isSoftGap(text.sliced(previousEnd, begin - previousEnd))};
        previousEnd = i;
    }
    return found;
}

quint32 pairKey(const QString &first, const QString &second)
{
    // FNV-1a: qHash() differs from run to run, and these numbers are stored.
    constexpr quint32 Start = 2166136261U;
    constexpr quint32 Prime = 16777619U;
    quint32 hash = Start;
    for (const QChar c : first)
        hash = (hash ^ c.unicode()) * Prime;
    hash = (hash ^ u' ') * Prime;
    for (const QChar c : second)
        hash = (hash ^ c.unicode()) * Prime;
    return hash;
}

} // namespace Bantin
