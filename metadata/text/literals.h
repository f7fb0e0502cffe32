// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <array>
#include <bitset>
#include <initializer_list>

namespace Bantin
{

/** Words of ASCII of which one must stand in a text for a pattern to match there. Telling that they do not takes a
 *  fraction of what the pattern takes, and that is the answer for most lines of a page. */
class Literals
{
public:
    /** @param words  two letters long at least; they live as long as the program. */
    explicit Literals(std::initializer_list<QLatin1StringView> words)
    {
        for (const QLatin1StringView word : words)
            add(word);
    }
    void add(QLatin1StringView word)
    {
        m_pairs.set(pairOf(uchar(word[0].toLatin1()), uchar(word[1].toLatin1())));
        m_words[size_t(word[0].toLatin1())] << word;
    }
    [[nodiscard]] bool anyIn(QStringView text) const
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const char16_t first = text[i].unicode();
            const char16_t second = text[i + 1].unicode();
            if ((first | second) < Ascii && m_pairs[pairOf(first, second)] && standsAt(text.sliced(i)))
                return true;
        }
        return false;
    }

private:
    static constexpr size_t Ascii = 0x80;

    static constexpr size_t pairOf(size_t first, size_t second) { return first * Ascii + second; }
    [[nodiscard]] bool standsAt(QStringView text) const
    {
        for (const QLatin1StringView word : m_words[text[0].unicode()])
            if (text.startsWith(word))
                return true;
        return false;
    }

    std::bitset<Ascii * Ascii> m_pairs; ///< with which two letters the words begin
    std::array<QList<QLatin1StringView>, Ascii> m_words;
};

} // namespace Bantin
