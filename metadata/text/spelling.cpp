// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/spelling.h"

#include "text/fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr char16_t TableSize = 0x2000; // Latin with all its extensions lies below
constexpr std::array<char16_t, 5> ToneMarks{0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

/** Letters of a key: few names are longer. */
constexpr qsizetype UsualKey = 256;

struct Letter {
    char16_t quality = 0; ///< the letter in lower case without its tone
    char16_t tone = u'0';
    bool isWordPart = false;
};

bool isWordPartByUnicode(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

Letter decomposed(char16_t unit)
{
    const QString lower = QString(QChar(unit)).toLower();
    QString quality;
    Letter letter;
    for (const QChar c : lower.normalized(QString::NormalizationForm_D)) {
        const auto tone = std::ranges::find(ToneMarks, c.unicode());
        if (tone != ToneMarks.end())
            letter.tone = char16_t(u'1' + (tone - ToneMarks.begin()));
        else
            quality += c;
    }
    const QString composed = quality.normalized(QString::NormalizationForm_C);
    letter.quality = composed.size() == 1 ? composed[0].unicode() : unit;
    if (quality.isEmpty())
        letter.quality = 0;
    // Old keyboards typed ð (U+00F0) for đ.
    if (letter.quality == u'ð')
        letter.quality = u'đ';
    return letter;
}

const std::array<Letter, TableSize> &letters()
{
    static const std::array<Letter, TableSize> table = [] {
        std::array<Letter, TableSize> t;
        for (char16_t unit = 0; unit < TableSize; ++unit)
            t[unit] = decomposed(unit);
        for (char16_t unit = 0; unit < TableSize; ++unit)
            t[unit].isWordPart = isWordPartByUnicode(QChar(unit));
        return t;
    }();
    return table;
}

Letter letterByUnicode(QChar c)
{
    return {.quality = c.toLower().unicode(), .isWordPart = isWordPartByUnicode(c)};
}

} // namespace

QString spellingKey(QStringView text)
{
    const auto &table = letters();
    QVarLengthArray<char16_t, UsualKey> key;
    const auto add = [&](QStringView units) { key.append(units.utf16(), units.size()); };
    char16_t tone = u'0';
    bool inWord = false;
    const auto endWord = [&] {
        if (inWord && tone != u'0')
            key << tone;
        tone = u'0';
        inWord = false;
    };
    for (const QChar c : text) {
        const Letter letter = c.unicode() < TableSize ? table[c.unicode()] : letterByUnicode(c);
        if (!letter.isWordPart) {
            endWord();
            if (c == u'&')
                add(key.isEmpty() ? u"va1" : u" va1");
            continue;
        }
        if (!inWord && !key.isEmpty())
            key << u' ';
        inWord = true;
        if (letter.quality != 0)
            key << letter.quality;
        if (letter.tone != u'0')
            tone = letter.tone;
    }
    endWord();
    return QStringView(key.data(), key.size()).toString();
}

bool hasMarks(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() && fold(c) != c.toLower(); });
}

} // namespace Bantin
