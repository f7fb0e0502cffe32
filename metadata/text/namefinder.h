// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/wordlist.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
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
 *  names. Filled once, then const and safe to share between threads; finders that share a word list are filled one
 *  after the other. */
class NameFinder
{
public:
    struct Match {
        TextSpan span;
        int value = 0;
        Likeness likeness = Likeness::Exact;

        bool operator==(const Match &) const = default;
    };

    NameFinder() : NameFinder(std::make_shared<WordList>()) {}
    explicit NameFinder(std::shared_ptr<WordList> wordList) : m_wordList(std::move(wordList)) {}

    /** Adds @p name. @return the value under which the same spelling was added before, else @p value. */
    int add(const QString &name, int value);

    /** The names in @p text from left to right, the longest first, none overlapping another.
     *  One-word names and abbreviations count in their own case only; longer ones in capitals too. */
    [[nodiscard]] QList<Match> find(const NumberedText &text) const;
    [[nodiscard]] QList<Match> find(QStringView text) const { return find(m_wordList->read(text)); }

    /** The value of the name that all of @p name is, exact spelling first. */
    [[nodiscard]] std::optional<Match> lookUp(QStringView name) const;

private:
    struct Name {
        QString text;
        QString spelling; ///< see spellingKey()
        int value = 0;
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

    [[nodiscard]] int child(int node, int word) const;
    [[nodiscard]] Candidate best(int node, QStringView mention, qsizetype count, Reading reading) const;
    [[nodiscard]] Candidate longestAt(const NumberedText &text, size_t first) const;

    std::shared_ptr<WordList> m_wordList;
    std::vector<Name> m_names;
    std::vector<std::vector<int>> m_nodes{{}}; ///< a node's names, as indices of m_names
    std::vector<int> m_starts;                 ///< word -> node of the names that begin with it, or NoNode
    QHash<quint64, int> m_children;            ///< node and word -> node, where a name goes on
};

} // namespace Bantin
