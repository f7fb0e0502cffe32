// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace Bantin
{

/** A text cut into words, each with its number in a WordList. Does not outlive the text. */
struct NumberedText {
    static constexpr int NoWord = -1; ///< no word of the list

    struct Word {
        TextSpan span;
        int number = NoWord;
    };

    QStringView text;
    std::vector<Word> words;
    bool isCapitals = false; ///< no letter is in lower case
};

/** The words of many names, folded, each with a number. Finders that share one read a text once. Every mark but `&`
 *  parts words. ICU cuts the same words, at a cost that thousands of names at every start make felt. */
class WordList
{
public:
    /** The numbers of all words of @p name, new ones given to new words. */
    [[nodiscard]] std::vector<int> add(QStringView name);
    [[nodiscard]] NumberedText read(QStringView text) const;

private:
    /** A place of the open hash: words that collide stand behind each other, as most questions are answered by the
     *  first look, and that has to be near. */
    struct Slot {
        quint32 hash = 0;
        int number = NumberedText::NoWord;
    };
    struct Place {
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::u16string_view word, quint32 hash) const;
    int numberOf(std::u16string_view word);
    void grow();

    std::vector<Slot> m_slots;
    std::vector<Place> m_places; ///< of each word in m_letters
    std::u16string m_letters;
};

} // namespace Bantin
