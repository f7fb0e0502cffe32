// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/language.h"

#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** The first pages tell. */
constexpr qsizetype MaxText = 20000;
constexpr int FewWords = 20;
constexpr double Share = 0.06;
constexpr qsizetype LongestWord = 5; ///< of those below

} // namespace

bool isKnownLanguage(QStringView text)
{
    // Small words that no neighbour has: "de", "la", "man", "den" are French, Spanish or German as well.
    static const QSet<QStringView> vietnamese{
        u"va",   u"cua",  u"cac",  u"trong", u"duoc",  u"voi",   u"cho",   u"ngay", u"tai",   u"nhung",
        u"nam",  u"viet", u"hai",  u"ong",   u"da",    u"khong", u"nay",   u"co",   u"mot",   u"tu",
        u"nghe", u"hop",  u"theo", u"chuan", u"luong", u"cong",  u"nguoi", u"quoc", u"trung",
    };
    static const QSet<QStringView> english{u"the",  u"of", u"and", u"to", u"in",  u"for",
                                           u"with", u"on", u"by",  u"is", u"was", u"that"};
    const QString folded = fold(text.left(MaxText));
    int words = 0;
    int vietnameseWords = 0;
    int englishWords = 0;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool letter = i < folded.size() && folded[i].isLetter();
        if (letter && begin < 0)
            begin = i;
        if (letter || begin < 0)
            continue;
        const QStringView word = QStringView(folded).sliced(begin, i - begin);
        ++words;
        vietnameseWords += word.size() <= LongestWord && vietnamese.contains(word);
        englishWords += word.size() <= LongestWord && english.contains(word);
        begin = -1;
        // However short the words that follow are, these are enough.
        if (std::max(vietnameseWords, englishWords) > Share * double(words + (folded.size() - i) / 2))
            return true;
    }
    return words < FewWords || vietnameseWords > Share * words || englishWords > Share * words;
}

bool isEnglish(const Article &article)
{
    static const QRegularExpression word(u"\\b(?:the|of|and|in|on|with|by)\\b"_s);
    constexpr int FewestWords = 8;
    int words = 0;
    for (const Passage &passage : article.passages) {
        const QString &text = passage.text();
        // Marks: Vietnamese. Without any, the words tell.
        const auto marked = std::ranges::count_if(text, [](QChar c) { return c.isLetter() && c.unicode() >= 0x80; });
        if (marked * 10 > text.size())
            return false;
        for (auto it = matchesIn(word, text); it.hasNext(); it.next())
            ++words;
    }
    return words >= FewestWords;
}

} // namespace Bantin
