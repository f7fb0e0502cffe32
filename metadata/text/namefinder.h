// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Bantin
{

/** How near the words in the text are to the name that was looked for. */
enum class Likeness {
    Folded,   ///< alike without marks; the text has none at all
    Spelling, ///< the same words in another case, tone placement or punctuation
    Exact,    ///< letter for letter
};

/** Finds a fixed set of names in text: a trie over folded words, so that a text is read once whatever the number of
 *  names. Filled once, then const and safe to share between threads. */
class NameFinder
{
public:
    struct Match {
        TextSpan span;
        int value = 0;
        Likeness likeness = Likeness::Exact;

        bool operator==(const Match &) const = default;
    };

    /** Adds @p name. @return the value under which the same spelling was added before, else @p value. */
    int add(const QString &name, int value);

    /** The names in @p text from left to right, the longest first, none overlapping another.
     *  One-word names and abbreviations count in their own case only; longer ones in capitals too. */
    [[nodiscard]] QList<Match> find(QStringView text) const;

    /** The value of the name that all of @p name is, exact spelling first. */
    [[nodiscard]] std::optional<Match> lookUp(QStringView name) const;

private:
    struct Name {
        QString text;
        QString spelling; ///< see spellingKey()
        int value = 0;
    };
    struct Word {
        TextSpan span;
        int id = -1; ///< in m_words; -1 where no name has this word
    };
    /** How a stretch of text is read. */
    struct Reading {
        bool loose = false;    ///< a comma or dash stands between its words
        bool capitals = false; ///< the whole text is in capitals
    };
    struct Candidate {
        qsizetype words = 0;
        int name = -1;
        Likeness likeness = Likeness::Folded;
    };
    struct WordHash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const
        {
            // FNV-1a: for words of a few letters in less time than std::hash takes to set out.
            size_t hash = 0xcbf29ce484222325;
            for (const char16_t unit : word)
                hash = (hash ^ unit) * 0x100000001b3;
            return hash;
        }
    };

    [[nodiscard]] std::vector<Word> wordsOf(QStringView text) const;
    [[nodiscard]] int child(int node, int word) const;
    [[nodiscard]] Candidate best(int node, QStringView mention, qsizetype count, Reading reading) const;
    [[nodiscard]] Candidate longestAt(QStringView text, const std::vector<Word> &words, size_t first,
                                      Reading reading) const;

    std::vector<Name> m_names;
    std::vector<std::vector<int>> m_nodes{{}}; ///< a node's names, as indices of m_names
    std::unordered_map<std::u16string, int, WordHash, std::equal_to<>> m_words;
    std::unordered_map<quint64, int> m_children; ///< node and word -> node
};

} // namespace Bantin
