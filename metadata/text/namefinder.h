// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/words.h"

#include <QString>

#include <optional>
#include <string>
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
    int add(QStringView name, int value);

    /** The names in @p text from left to right, the longest first, none overlapping another.
     *  One-word names and abbreviations count in their own case only; longer ones in capitals too. */
    [[nodiscard]] QList<Match> find(QStringView text) const;

    /** The value of the name that all of @p name is, exact spelling first. */
    [[nodiscard]] std::optional<Match> lookUp(QStringView name) const;

private:
    struct Name {
        QString text;
        QString key;
        int value = 0;
        bool punctuated = false; ///< has a comma or a dash of its own
    };
    struct Node {
        std::vector<int> names; ///< indices in m_names
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

    [[nodiscard]] int wordId(QStringView word) const;
    [[nodiscard]] int child(int node, int word) const;
    [[nodiscard]] Candidate best(int node, QStringView mention, qsizetype count, Reading reading) const;
    [[nodiscard]] Candidate longestAt(QStringView text, const QList<TextSpan> &words, const std::vector<int> &ids,
                                      qsizetype first, Reading reading) const;

    std::vector<Name> m_names;
    std::vector<Node> m_nodes{Node{}};
    std::unordered_map<std::u16string, int> m_words;
    std::unordered_map<quint64, int> m_children;
};

} // namespace Bantin
