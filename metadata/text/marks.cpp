// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/marks.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

/** `nghiêng` has seven letters. */
constexpr qsizetype LongestSyllable = 7;
constexpr qsizetype MostVowels = 3;

/** A letter, then with each of the five tones. */
struct Vowel {
    char16_t base;
    std::array<char16_t, 6> toned;
};
constexpr std::array Vowels{
    Vowel{u'a', {u'a', u'à', u'á', u'ả', u'ã', u'ạ'}}, Vowel{u'a', {u'ă', u'ằ', u'ắ', u'ẳ', u'ẵ', u'ặ'}},
    Vowel{u'a', {u'â', u'ầ', u'ấ', u'ẩ', u'ẫ', u'ậ'}}, Vowel{u'e', {u'e', u'è', u'é', u'ẻ', u'ẽ', u'ẹ'}},
    Vowel{u'e', {u'ê', u'ề', u'ế', u'ể', u'ễ', u'ệ'}}, Vowel{u'i', {u'i', u'ì', u'í', u'ỉ', u'ĩ', u'ị'}},
    Vowel{u'o', {u'o', u'ò', u'ó', u'ỏ', u'õ', u'ọ'}}, Vowel{u'o', {u'ô', u'ồ', u'ố', u'ổ', u'ỗ', u'ộ'}},
    Vowel{u'o', {u'ơ', u'ờ', u'ớ', u'ở', u'ỡ', u'ợ'}}, Vowel{u'u', {u'u', u'ù', u'ú', u'ủ', u'ũ', u'ụ'}},
    Vowel{u'u', {u'ư', u'ừ', u'ứ', u'ử', u'ữ', u'ự'}}, Vowel{u'y', {u'y', u'ỳ', u'ý', u'ỷ', u'ỹ', u'ỵ'}}};

bool isVowel(QChar c)
{
    return std::ranges::any_of(Vowels, [c](const Vowel &vowel) { return vowel.base == c; });
}

/** What a letter is among the vowels. */
enum class Sign : quint8 { None, Bare, Marked, Toned };

Sign signOf(QChar c)
{
    static const auto table = [] {
        std::array<Sign, 0x2000> signs{};
        for (const Vowel &vowel : Vowels)
            for (const char16_t letter : vowel.toned)
                signs[letter] = letter == vowel.base            ? Sign::Bare
                                : letter == vowel.toned.front() ? Sign::Marked
                                                                : Sign::Toned;
        return signs;
    }();
    return c.unicode() < table.size() ? table[c.unicode()] : Sign::None;
}

bool mayBeSyllable(const QString &folded)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto vowels = std::ranges::count_if(folded, isVowel);
    return folded.size() <= LongestSyllable && std::ranges::all_of(folded, isLetter) && vowels >= 1 &&
           vowels <= MostVowels;
}

/** @p forms, each with the letter at @p place as every one of the vowels it may be; with tones while none is set. */
struct Form {
    QString text;
    bool hasTone = false;
};
QList<Form> withVowelAt(const QList<Form> &forms, qsizetype place)
{
    QList<Form> more;
    for (const Form &form : forms)
        for (const Vowel &vowel : Vowels)
            for (std::size_t tone = 0; vowel.base == form.text[place] && tone < vowel.toned.size(); ++tone) {
                if (tone > 0 && form.hasTone)
                    break;
                Form &toned = more.emplace_back(form);
                toned.text[place] = QChar(vowel.toned[tone]);
                toned.hasTone = form.hasTone || tone > 0;
            }
    return more;
}

} // namespace

QStringList markedForms(const QString &folded)
{
    if (!mayBeSyllable(folded))
        return {};
    QList<Form> forms{{.text = folded}};
    if (folded.startsWith(u'd'))
        forms << Form{.text = QChar(u'đ') + folded.sliced(1)};
    for (qsizetype i = 0; i < folded.size(); ++i)
        if (isVowel(folded[i]))
            forms = withVowelAt(forms, i);
    QStringList texts;
    for (const Form &form : std::as_const(forms))
        if (form.text != folded)
            texts << form.text;
    return texts;
}

bool isMarkedForm(QStringView word)
{
    if (word.size() > LongestSyllable)
        return false;
    bool hasMark = false;
    int vowels = 0;
    int tones = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar folded = fold(word[i]);
        if (folded < u'a' || folded > u'z')
            return false;
        vowels += signOf(folded) == Sign::Bare ? 1 : 0;
        if (word[i] == folded)
            continue;
        hasMark = true;
        const Sign sign = signOf(word[i]);
        if (sign == Sign::None && !(word[i] == u'đ' && i == 0))
            return false;
        tones += sign == Sign::Toned ? 1 : 0;
    }
    return hasMark && vowels >= 1 && vowels <= MostVowels && tones <= 1;
}

} // namespace Bantin
