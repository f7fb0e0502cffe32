// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/syllable.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

const QSet<QString> &onsets()
{
    static const QSet<QString> set{u""_s,   u"b"_s,  u"c"_s,   u"ch"_s, u"d"_s,  u"đ"_s,  u"g"_s,
                                   u"gh"_s, u"gi"_s, u"h"_s,   u"k"_s,  u"kh"_s, u"l"_s,  u"m"_s,
                                   u"n"_s,  u"ng"_s, u"ngh"_s, u"nh"_s, u"p"_s,  u"ph"_s, u"qu"_s,
                                   u"r"_s,  u"s"_s,  u"t"_s,   u"th"_s, u"tr"_s, u"v"_s,  u"x"_s};
    return set;
}

/** Rhymes that end in a vowel, and vowels that a consonant may follow; without tones. */
const QSet<QString> &nuclei()
{
    static const QSet<QString> set{
        u"a"_s,   u"ă"_s,   u"â"_s,   u"e"_s,   u"ê"_s,   u"i"_s,   u"o"_s,   u"ô"_s,   u"ơ"_s,   u"u"_s,
        u"ư"_s,   u"y"_s,   u"ia"_s,  u"iê"_s,  u"ya"_s,  u"yê"_s,  u"ua"_s,  u"uô"_s,  u"ưa"_s,  u"ươ"_s,
        u"oa"_s,  u"oă"_s,  u"oe"_s,  u"uâ"_s,  u"uê"_s,  u"uy"_s,  u"uyê"_s, u"uya"_s, u"uơ"_s,  u"oo"_s,
        u"uă"_s,  u"ai"_s,  u"ao"_s,  u"au"_s,  u"ay"_s,  u"âu"_s,  u"ây"_s,  u"eo"_s,  u"êu"_s,  u"iu"_s,
        u"iêu"_s, u"yêu"_s, u"oi"_s,  u"ôi"_s,  u"ơi"_s,  u"ui"_s,  u"uôi"_s, u"ưi"_s,  u"ươi"_s, u"ươu"_s,
        u"ưu"_s,  u"oai"_s, u"oao"_s, u"oay"_s, u"oeo"_s, u"uây"_s, u"uyu"_s};
    return set;
}

/** @p rhyme without the consonants at its end, and whether they stop the breath (c, ch, p, t). */
QStringView withoutCoda(QStringView rhyme, bool *stop)
{
    static const QStringView codas[] = {u"ch", u"nh", u"ng", u"c", u"p", u"t", u"m", u"n"};
    for (const QStringView coda : codas)
        if (rhyme.size() > coda.size() && rhyme.endsWith(coda)) {
            *stop = coda == u"ch" || coda == u"c" || coda == u"p" || coda == u"t";
            return rhyme.chopped(coda.size());
        }
    *stop = false;
    return rhyme;
}

bool isTone(QChar c)
{
    return c == QChar(0x300) || c == QChar(0x301) || c == QChar(0x303) || c == QChar(0x309) || c == QChar(0x323);
}

/** What is left of @p word without its tones, NFC; -1 in @p tone where it has none, 0 where it has more than one. */
QString withoutTone(QStringView word, int *tone)
{
    QString letters;
    *tone = -1;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_D)) {
        if (isTone(c))
            *tone = *tone == -1 ? c.unicode() : 0;
        else
            letters += c;
    }
    return letters.normalized(QString::NormalizationForm_C);
}

bool isRhyme(QStringView rhyme, int tone)
{
    constexpr int Acute = 0x301, DotBelow = 0x323;
    bool stop = false;
    const QStringView nucleus = withoutCoda(rhyme, &stop);
    if (stop && tone != Acute && tone != DotBelow)
        return false;
    return nuclei().contains(nucleus.toString());
}

/** A sign that stands amid a word only where a legacy encoding was misread: `t¸c`. */
bool isMisreadSign(QChar c)
{
    return c.unicode() > 0xa0 && c.unicode() < 0x100 && !c.isLetter() && c != QChar(0xb0) && c != QChar(0xb2) &&
           c != QChar(0xb3) && c != QChar(0xab) && c != QChar(0xbb);
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || isMisreadSign(c);
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    constexpr qsizetype LongestSyllable = 7; // nghiêng
    if (word.isEmpty() || word.size() > LongestSyllable)
        return false;
    int tone = -1;
    const QString letters = withoutTone(word.toString().toLower(), &tone);
    if (tone == 0)
        return false;
    for (qsizetype size = 0; size < std::min<qsizetype>(letters.size(), 4); ++size)
        if (onsets().contains(letters.first(size)) && isRhyme(QStringView(letters).sliced(size), tone))
            return true;
    return false;
}

MarkedWords markedWords(QStringView text)
{
    MarkedWords words;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        bool marked = false, letter = false;
        for (; end < text.size() && isWordPart(text[end]); ++end) {
            marked = marked || text[end].unicode() > 0x7f;
            letter = letter || text[end].isLetter();
        }
        if (marked && letter) {
            ++words.all;
            words.vietnamese += isVietnameseSyllable(text.sliced(begin, end - begin));
        }
        begin = std::max(end, begin + 1);
    }
    return words;
}

} // namespace Bantin
