// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/snippet.h"

#include "catalogue/searchquery.h"
#include "text/syllables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** In UTF-16 units, before and behind the first word found. */
constexpr qsizetype SnippetBefore = 60;
constexpr qsizetype SnippetBehind = 140;

/** How many of @p words stand one behind the other from the syllable @p at of @p text on, and the most there can be. */
qsizetype runAt(const QList<Syllable> &text, qsizetype at, const QStringList &words)
{
    qsizetype best = 0;
    for (qsizetype start = 0; start < words.size(); ++start) {
        qsizetype run = 0;
        while (at + run < text.size() && start + run < words.size() &&
               Index::isWord(text[at + run].key, words[start + run]))
            ++run;
        best = std::max(best, run);
    }
    return best;
}

} // namespace

Snippet snippetOf(const QString &text, const QStringList &words)
{
    const QList<Syllable> printed = syllables(text);
    qsizetype hit = 0;
    Snippet snippet;
    for (qsizetype i = 0; i < printed.size(); ++i)
        if (const qsizetype run = runAt(printed, i, words); run > snippet.sideBySide) {
            snippet.sideBySide = run;
            hit = printed[i].span.begin;
        }
    qsizetype begin = std::max<qsizetype>(hit - SnippetBefore, 0);
    qsizetype end = std::min<qsizetype>(hit + SnippetBehind, text.size());
    while (begin > 0 && begin < hit && !text[begin - 1].isSpace())
        ++begin;
    while (end < text.size() && end > hit && !text[end].isSpace())
        --end;
    snippet.text = text.sliced(begin, end - begin).simplified();
    if (begin > 0)
        snippet.text.prepend(u"… "_s);
    if (end < text.size())
        snippet.text.append(u" …"_s);
    return snippet;
}

} // namespace Bantin
