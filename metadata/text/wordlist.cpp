// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/wordlist.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

#include <utility>
namespace Bantin
{

namespace
{

constexpr std::size_t FirstSlots = 1024; ///< a power of two, as all that follow

/** The folded form of a character where it is part of a word, else 0; `&` and `+` themselves. */
class WordUnits
{
public:
    WordUnits()
    {
        for (char16_t unit = 0; unit < m_common.size(); ++unit)
            m_common[unit] = find(QChar(unit));
    }
    [[nodiscard]] char16_t of(QChar c) const { return c.unicode() < m_common.size() ? m_common[c.unicode()] : find(c); }

private:
    static char16_t find(QChar c)
    {
        if (c == u'&' || c == u'+')
            return c.unicode();
        return c.isLetterOrNumber() || c.isMark() ? fold(c).unicode() : char16_t(0);
    }

    std::array<char16_t, 0x2000> m_common; ///< Vietnamese in Unicode ends at U+1EF9
};

std::u16string wordUnitsOf(QStringView text)
{
    static const WordUnits units;
    std::u16string folded(std::size_t(text.size()), u'\0');
    std::ranges::transform(text, folded.begin(), [](QChar c) { return units.of(c); });
    return folded;
}

/** Calls @p use with the span and the folded letters of each word of @p text. */
template <typename Use>
void eachWord(QStringView text, Use use)
{
    const std::u16string units = wordUnitsOf(text);
    for (std::size_t i = 0; i < units.size();) {
        const std::size_t begin = i++;
        const auto span = [&] { return TextSpan{.begin = qsizetype(begin), .end = qsizetype(i)}; };
        if (units[begin] == u'&')
            use(span(), std::u16string_view(u"va"));
        if (units[begin] == u'&' || units[begin] == u'+' || units[begin] == 0)
            continue;
        while (i < units.size() && units[i] != 0 && units[i] != u'&')
            ++i;
        use(span(), std::u16string_view(units).substr(begin, i - begin));
    }
}

quint32 hashOf(std::u16string_view word)
{
    // FNV-1a: for words of a few letters in less time than other hashes take to set out.
    quint64 hash = 0xcbf29ce484222325;
    for (const char16_t unit : word)
        hash = (hash ^ unit) * 0x100000001b3;
    return quint32(hash ^ (hash >> 32));
}

} // namespace

/** Where @p word stands, or the free slot where it would. */
std::size_t WordList::slotOf(std::u16string_view word, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot].number != NumberedText::NoWord; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash != hash)
            continue;
        const Place &place = m_places[std::size_t(m_slots[slot].number)];
        if (std::u16string_view(m_letters).substr(place.begin, place.size) == word)
            break;
    }
    return slot;
}

void WordList::grow()
{
    // Half of them stay free, so that a word that is none of ours is told by a look or two.
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(std::max(FirstSlots, m_slots.size() * 2)));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &moved : old) {
        std::size_t slot = moved.hash & mask;
        while (m_slots[slot].number != NumberedText::NoWord)
            slot = (slot + 1) & mask;
        if (moved.number != NumberedText::NoWord)
            m_slots[slot] = moved;
    }
}

int WordList::numberOf(std::u16string_view word)
{
    if (m_places.size() * 2 >= m_slots.size())
        grow();
    const quint32 hash = hashOf(word);
    Slot &slot = m_slots[slotOf(word, hash)];
    if (slot.number == NumberedText::NoWord) {
        slot = {.hash = hash, .number = int(m_places.size())};
        m_places.push_back({.begin = m_letters.size(), .size = word.size()});
        m_letters += word;
    }
    return slot.number;
}

std::vector<int> WordList::add(QStringView name)
{
    std::vector<int> numbers;
    eachWord(name, [&](TextSpan, std::u16string_view word) { numbers.push_back(numberOf(word)); });
    return numbers;
}

NumberedText WordList::read(QStringView text) const
{
    NumberedText numbered{.text = text, .words = {}, .isCapitals = false};
    numbered.isCapitals = std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
    numbered.words.reserve(std::size_t(text.size()) / 4);
    eachWord(text, [&](TextSpan span, std::u16string_view word) {
        const int number = m_slots.empty() ? NumberedText::NoWord : m_slots[slotOf(word, hashOf(word))].number;
        numbered.words.push_back({.span = span, .number = number});
    });
    return numbered;
}

} // namespace Bantin
