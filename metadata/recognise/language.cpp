// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/language.h"

#include "text/fold.h"

#include <QSet>

#include <algorithm>
#include <array>

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

} // namespace Bantin
