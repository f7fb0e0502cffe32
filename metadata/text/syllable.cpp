// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/syllable.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <numeric>
#include <optional>

namespace Bantin
{

namespace
{

/** The letters without tones; the place in the row, from 1, is the number of a letter. */
constexpr QStringView Alphabet = u"aăâbcdđeêghiklmnoôơpqrstuưvxy";
constexpr int NumberBits = 5;
constexpr qsizetype LongestPart = 3;     ///< of onsets and nuclei
constexpr qsizetype LongestSyllable = 7; // nghiêng
constexpr char16_t TableSize = 0x2000;   // Vietnamese in Unicode ends at U+1EF9

enum Tone : quint8 { Level, Acute, DotBelow, OtherTone };

struct Letter {
    quint8 number = 0; ///< 0 for what Vietnamese is not written with
    Tone tone = Level;
};

/** Letters side by side, a number each, the first highest. */
using Packed = quint32;

/** A set of onsets or nuclei. */
using Parts = std::bitset<size_t(1) << (LongestPart * NumberBits)>;

constexpr Packed packed(Packed before, quint8 number)
{
    return before << NumberBits | number;
}

Packed packed(QStringView letters)
{
    Packed result = 0;
    for (const QChar c : letters)
        result = packed(result, quint8(Alphabet.indexOf(c) + 1));
    return result;
}

Parts partsOf(QStringView list)
{
    Parts parts;
    for (const QStringView part : list.tokenize(u' '))
        parts.set(packed(part));
    return parts;
}

bool isOnset(Packed letters)
{
    static const Parts onsets = [] {
        Parts parts = partsOf(u"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
        parts.set(0); // ăn
        return parts;
    }();
    return onsets.test(letters);
}

/** Rhymes that end in a vowel, and vowels that a consonant may follow. */
bool isNucleus(Packed letters)
{
    static const Parts nuclei =
        partsOf(u"a ă â e ê i o ô ơ u ư y ia iê ya yê ua uô ưa ươ oa oă oe uâ uê uy uyê uya uơ oo uă ai ao au ay âu "
                u"ây eo êu iu iêu yêu oi ôi ơi ui uôi ưi ươi ươu ưu oai oao oay oeo uây uyu");
    return nuclei.test(letters);
}

bool isTone(QChar c)
{
    return c == QChar(0x300) || c == QChar(0x301) || c == QChar(0x303) || c == QChar(0x309) || c == QChar(0x323);
}

Tone toneOf(QChar mark)
{
    return mark == QChar(0x301) ? Acute : mark == QChar(0x323) ? DotBelow : OtherTone;
}

/** A word letter for letter. */
struct Spelling {
    std::array<quint8, LongestSyllable> letters{};
    qsizetype size = 0;
    Tone tone = Level;
    int tones = 0;

    void add(Letter letter)
    {
        letters[size_t(size++)] = letter.number;
        setTone(letter.tone);
    }
    void setTone(Tone found)
    {
        tones += found != Level;
        tone = found != Level ? found : tone;
    }
    [[nodiscard]] Packed part(qsizetype begin, qsizetype end) const
    {
        return std::accumulate(letters.begin() + begin, letters.begin() + end, Packed(0),
                               [](Packed before, quint8 number) { return packed(before, number); });
    }
};

Letter letterOf(char16_t unit)
{
    Letter letter;
    QString quality;
    for (const QChar c : QString(QChar(unit)).toLower().normalized(QString::NormalizationForm_D)) {
        if (isTone(c))
            letter.tone = toneOf(c);
        else
            quality += c;
    }
    quality = quality.normalized(QString::NormalizationForm_C);
    letter.number = quality.size() == 1 ? quint8(Alphabet.indexOf(quality[0]) + 1) : 0;
    return letter;
}

const std::array<Letter, TableSize> &letters()
{
    static const auto table = [] {
        std::array<Letter, TableSize> all;
        for (char16_t unit = 0; unit < TableSize; ++unit)
            all[unit] = letterOf(unit);
        return all;
    }();
    return table;
}

/** @p word with its combining marks taken together; nothing where it has other letters than Vietnamese. */
std::optional<Spelling> decomposedSpelling(QStringView word)
{
    Spelling spelling;
    QString qualities;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (isTone(c))
            spelling.setTone(toneOf(c));
        else
            qualities += c;
    }
    qualities = qualities.normalized(QString::NormalizationForm_C);
    for (const QChar c : std::as_const(qualities)) {
        const Letter letter = c.unicode() < TableSize ? letters()[c.unicode()] : Letter();
        if (letter.number == 0 || spelling.size == LongestSyllable)
            return std::nullopt;
        spelling.add({.number = letter.number});
    }
    return spelling;
}

std::optional<Spelling> spellingOf(QStringView word)
{
    const auto &table = letters();
    Spelling spelling;
    for (const QChar c : word) {
        const Letter letter = c.unicode() < TableSize ? table[c.unicode()] : Letter();
        if (letter.number > 0)
            spelling.add(letter);
        else if (c.unicode() >= TableSize || c.isMark())
            return decomposedSpelling(word);
        else
            return std::nullopt;
    }
    return spelling;
}

/** A consonant or two that end a syllable. */
struct Coda {
    qsizetype size = 0;
    bool stops = false; ///< the breath: c, ch, p, t
};

/** The consonants at the end of @p spelling behind at least one letter from @p first on. */
Coda codaOf(const Spelling &spelling, qsizetype first)
{
    struct Known {
        Packed letters;
        Coda coda;
    };
    static const std::array codas{
        Known{packed(u"ch"), {.size = 2, .stops = true}},
        Known{packed(u"nh"), {.size = 2}},
        Known{packed(u"ng"), {.size = 2}},
        Known{packed(u"c"), {.size = 1, .stops = true}},
        Known{packed(u"p"), {.size = 1, .stops = true}},
        Known{packed(u"t"), {.size = 1, .stops = true}},
        Known{packed(u"m"), {.size = 1}},
        Known{packed(u"n"), {.size = 1}},
    };
    const qsizetype size = spelling.size;
    const std::array<Packed, 3> ends{0, size > 0 ? spelling.part(size - 1, size) : 0,
                                     size > 1 ? spelling.part(size - 2, size) : 0};
    for (const Known &known : codas)
        if (size - first > known.coda.size && ends[size_t(known.coda.size)] == known.letters)
            return known.coda;
    return {};
}

bool isRhyme(const Spelling &spelling, qsizetype first)
{
    const Coda coda = codaOf(spelling, first);
    if (coda.stops && spelling.tone != Acute && spelling.tone != DotBelow)
        return false;
    const qsizetype end = spelling.size - coda.size;
    return end - first <= LongestPart && isNucleus(spelling.part(first, end));
}

/** A sign that stands amid a word only where a legacy encoding was misread: `t¸c`. */
bool isMisreadSign(QChar c)
{
    return c.unicode() > 0xa0 && c.unicode() < 0x100 && !c.isLetter() && c != QChar(0xb0) && c != QChar(0xb2) &&
           c != QChar(0xb3) && c != QChar(0xab) && c != QChar(0xbb);
}

bool isLetter(QChar c, const std::array<Letter, TableSize> &table = letters())
{
    // Nearly all are Vietnamese; the tables of Unicode take longer.
    return (c.unicode() < TableSize && table[c.unicode()].number > 0) || c.isLetter();
}

bool isWordPart(QChar c, const std::array<Letter, TableSize> &table)
{
    return isLetter(c, table) || c.isMark() || isMisreadSign(c);
}

} // namespace

namespace
{

bool isSpelledAsSyllable(QStringView word)
{
    const std::optional<Spelling> spelling = spellingOf(word);
    if (!spelling || spelling->tones > 1)
        return false;
    for (qsizetype first = 0; first < std::min(spelling->size, LongestPart + 1); ++first)
        if (isOnset(spelling->part(0, first)) && isRhyme(*spelling, first))
            return true;
    return false;
}

/** What was found out of the words that were asked for last: a text has few words, each many times. */
struct KnownWord {
    std::array<quint64, 2> letters{}; ///< up to LongestSyllable
    bool isSyllable = false;
};
constexpr std::size_t KnownWords = 4096;

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > LongestSyllable)
        return false;
    std::array<quint64, 2> letters{};
    std::memcpy(letters.data(), word.data(), std::size_t(word.size()) * sizeof(QChar));
    thread_local std::array<KnownWord, KnownWords> words;
    constexpr quint64 Spread = 0x9e3779b97f4a7c15;
    constexpr int Shift = 40;
    KnownWord &known = words[((letters[0] * Spread ^ letters[1]) * Spread >> Shift) % KnownWords];
    if (known.letters != letters)
        known = {.letters = letters, .isSyllable = isSpelledAsSyllable(word)};
    return known.isSyllable;
}

MarkedWords markedWords(QStringView text)
{
    const auto &table = letters();
    MarkedWords words;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        bool marked = false, letter = false;
        for (; end < text.size() && isWordPart(text[end], table); ++end) {
            marked = marked || text[end].unicode() > 0x7f;
            letter = letter || isLetter(text[end], table);
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
