// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/datesigns.h"

#include "text/datepatterns.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool holdsYear(QStringView text)
{
    for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
        const bool century = (text[i] == u'1' && text[i + 1] == u'9') || (text[i] == u'2' && text[i + 1] == u'0');
        if (century && isAsciiDigit(text[i + 2]) && isAsciiDigit(text[i + 3]))
            return true;
    }
    return false;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n';
}

/** Whether the words @p text, which begin a word, begin with one of @p words. */
bool beginsWithWord(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return text.size() > word.size() && isBlank(text[word.size()]) && text.startsWith(word);
    });
}

/** Notes the signs in @p signs that may stand between two dates or two numbers of one. */
void lookBetween(QStringView text, DateSigns &signs)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isBlank(c)) {
            const QStringView rest = text.sliced(i + 1);
            signs.span = signs.span || beginsWithWord(rest, {"den"_L1, "toi"_L1, "to"_L1, "until"_L1, "through"_L1});
            signs.list = signs.list || beginsWithWord(rest, {"va"_L1, "and"_L1});
            continue;
        }
        signs.hyphen = signs.hyphen || c == u'-';
        signs.colon = signs.colon || c == u':';
        signs.list = signs.list || c == u',' || c == u'&';
        signs.tight = signs.tight || ((c == u'-' || c == u'.') && i > 0 && isAsciiDigit(text[i - 1]) &&
                                      i + 1 < text.size() && isAsciiDigit(text[i + 1]));
    }
    signs.span = signs.span || signs.hyphen;
    signs.list = signs.list || signs.span;
}

/** January to December in small letters; asked for every letter of a text. */
bool mayBeginMonth(QChar c)
{
    switch (c.unicode()) {
    case u'j':
    case u'f':
    case u'm':
    case u'a':
    case u's':
    case u'o':
    case u'n':
    case u'd':
        return true;
    default:
        return false;
    }
}

/** January to December with a capital. */
bool namesEnglishMonth(QStringView original, const Unmarked &unmarked)
{
    const QStringView text(unmarked.text());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (mayBeginMonth(text[i]) && original[unmarked.toOriginal(i)].isUpper() &&
            beginsWithEnglishMonth(text.sliced(i)))
            return true;
    return false;
}

} // namespace

DateSigns dateSigns(QStringView text, const Unmarked &unmarked)
{
    const QString &plain = unmarked.text();
    DateSigns signs{.slash = plain.contains(u'/'),
                    .thang = plain.contains("thang"_L1),
                    .english = namesEnglishMonth(text, unmarked),
                    .year = holdsYear(plain)};
    lookBetween(plain, signs);
    return signs;
}

} // namespace Bantin
