// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/language.h"

#include "text/fold.h"

#include <QSet>

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

} // namespace

bool isKnownLanguage(QStringView text)
{
    // Small words that no neighbour has: "de", "la", "man", "den" are French, Spanish or German as well.
    static const QSet<QString> vietnamese{
        u"va"_s,    u"cua"_s,   u"cac"_s,   u"trong"_s, u"duoc"_s,  u"voi"_s, u"cho"_s,  u"ngay"_s,
        u"tai"_s,   u"nhung"_s, u"nam"_s,   u"viet"_s,  u"hai"_s,   u"ong"_s, u"da"_s,   u"khong"_s,
        u"nay"_s,   u"co"_s,    u"mot"_s,   u"tu"_s,    u"nghe"_s,  u"hop"_s, u"theo"_s, u"chuan"_s,
        u"luong"_s, u"cong"_s,  u"nguoi"_s, u"quoc"_s,  u"trung"_s,
    };
    static const QSet<QString> english{u"the"_s,  u"of"_s, u"and"_s, u"to"_s, u"in"_s,  u"for"_s,
                                       u"with"_s, u"on"_s, u"by"_s,  u"is"_s, u"was"_s, u"that"_s};
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
        const QString word = folded.sliced(begin, i - begin);
        ++words;
        vietnameseWords += vietnamese.contains(word);
        englishWords += english.contains(word);
        begin = -1;
    }
    return words < FewWords || vietnameseWords > Share * words || englishWords > Share * words;
}

} // namespace Bantin
