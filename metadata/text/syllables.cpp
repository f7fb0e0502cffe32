// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/syllables.h"

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

/** @p word in lower case. */
QString lowerCase(QStringView word)
{
    const auto &units = wordUnits();
    const auto isPlain = [](QChar c) { return c.unicode() < TableSize && c.unicode() != DottedCapital; };
    if (!std::ranges::all_of(word, isPlain))
        return word.toString().toLower();
    QString lower(word.size(), Qt::Uninitialized);
    std::ranges::transform(word, lower.begin(), [&](QChar c) { return QChar(units[c.unicode()]); });
    return lower;
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

QList<Syllable> syllables(QStringView text)
{
    const auto &units = wordUnits();
    const auto belongsToWord = [&](QChar c) {
        return (c.unicode() < TableSize ? units[c.unicode()] : wordUnit(c)) != 0;
    };
    // A syllable and its blank are four letters and more.
    QList<Syllable> found;
    found.reserve(text.size() / 4);
    qsizetype previousEnd = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!belongsToWord(text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && belongsToWord(text[i]))
            ++i;
        found << Syllable{.key = lowerCase(text.sliced(begin, i - begin)),
                          .span = {.begin = begin, .end = i},
                          .joinsPrevious =
                              !found.isEmpty() && isSoftGap(text.sliced(previousEnd, begin - previousEnd))};
        previousEnd = i;
    }
    return found;
}

quint32 pairKey(const QString &first, const QString &second)
{
    Fnv hash;
    hash.add(first);
    hash.add(u" ");
    hash.add(second);
    return hash.value();
}

quint32 runKey(std::span<const QString> words)
{
    Fnv hash;
    for (const QString &word : words) {
        hash.add(word);
        hash.add(u" ");
    }
    return hash.value();
}

} // namespace Bantin
