// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/syllables.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

/** Vietnamese in Unicode ends at U+1EF9. */
constexpr char16_t TableSize = 0x2000;
/** Becomes two letters in lower case. */
constexpr char16_t DottedCapital = 0x130;

char16_t wordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c.toLower().unicode() : char16_t(0);
}

/** Of each character of a word its lower case, of others 0: Unicode's own tables take longer. */
const std::array<char16_t, TableSize> &wordUnits()
{
    static const auto table = [] {
        std::array<char16_t, TableSize> units{};
        for (char16_t unit = 0; unit < TableSize; ++unit)
            units[unit] = wordUnit(QChar(unit));
        return units;
    }();
    return table;
}

/** Whether the lower case of @p word is that of its letters one by one. */
bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < TableSize && c.unicode() != DottedCapital; });
}

/** Whether a word may go on over @p gap, which stands between two syllables: blanks and one hyphen do not part it. */
bool isSoftGap(QStringView gap)
{
    if (gap == u" ")
        return true;
    return std::ranges::all_of(gap, [](QChar c) { return c.isSpace() || c == u'-' || c == u'\u2010'; }) &&
           gap.count(u'\n') < 2;
}

/** FNV-1a: qHash() differs from run to run, and these numbers are stored. */
class Fnv
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text)
            m_value = (m_value ^ c.unicode()) * Prime;
    }
    [[nodiscard]] quint32 value() const { return m_value; }

private:
    static constexpr quint32 Prime = 16777619U;
    quint32 m_value = 2166136261U;
};

} // namespace

SyllableText::SyllableText(QStringView text) : m_letters(text.size(), Qt::Uninitialized)
{
    const auto &units = wordUnits();
    QChar *letters = m_letters.data();
    std::ranges::transform(text, letters,
                           [&](QChar c) { return QChar(c.unicode() < TableSize ? units[c.unicode()] : wordUnit(c)); });
    // A syllable and its blank are four letters and more.
    m_words.reserve(std::size_t(text.size()) / 4);
    qsizetype previousEnd = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (letters[i].isNull()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !letters[i].isNull())
            ++i;
        QStringView key = QStringView(m_letters).sliced(begin, i - begin);
        if (const QStringView word = text.sliced(begin, i - begin); !isPlain(word))
            key = m_odd.emplace_back(word.toString().toLower());
        const bool joins = !m_words.empty() && isSoftGap(text.sliced(previousEnd, begin - previousEnd));
        m_words.push_back({.key = key, .span = {.begin = begin, .end = i}, .joinsPrevious = joins});
        previousEnd = i;
    }
}

std::vector<QStringView> SyllableText::folded()
{
    m_folded = fold(m_letters);
    std::vector<QStringView> keys;
    keys.reserve(m_words.size());
    for (const Word &word : m_words) {
        const bool isOdd = word.key.data() != m_letters.constData() + word.span.begin;
        keys.push_back(isOdd ? QStringView(m_odd.emplace_back(fold(word.key)))
                             : QStringView(m_folded).sliced(word.span.begin, word.span.length()));
    }
    return keys;
}

QList<Syllable> syllables(QStringView text)
{
    const SyllableText read(text);
    QList<Syllable> found;
    found.reserve(qsizetype(read.words().size()));
    for (const SyllableText::Word &word : read.words())
        found << Syllable{.key = word.key.toString(), .span = word.span, .joinsPrevious = word.joinsPrevious};
    return found;
}

quint32 pairKey(QStringView first, QStringView second)
{
    Fnv hash;
    hash.add(first);
    hash.add(u" ");
    hash.add(second);
    return hash.value();
}

quint32 runKey(std::span<const QStringView> words)
{
    Fnv hash;
    for (const QStringView word : words) {
        hash.add(word);
        hash.add(u" ");
    }
    return hash.value();
}

} // namespace Bantin
