// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace Bantin
{

/** What a word or phrase around the names of persons says. */
enum class PersonWord {
    Surname,  ///< of Vietnamese persons: `Nguyễn`
    Title,    ///< before a name, no part of it: `ông`, `PGS.TS`
    Modifier, ///< before a position: `phó`, `nguyên`
    Position, ///< `thứ trưởng`
    Function, ///< `chuyên gia`: gives way to a position
    BodyHead, ///< begins the name of a body: `Tổng cục`
    NotName,  ///< in names of bodies, companies, places, never of persons
    Ends,     ///< ends a position: `đã`, `chủ trì`
    Says,     ///< what persons do, right behind their name: `cho biết`
    Becomes,  ///< ties a name to the position behind it: `giữ chức`
    Inside,   ///< words inside which one of the sort `Ends` is no verb: `Công nhận`, `đổi mới sáng tạo`
};
inline constexpr int PersonWordCount = int(PersonWord::Inside) + 1;

/** Some sorts of words, a bit each. */
using PersonWordSet = quint32;
constexpr PersonWordSet bitOf(PersonWord sort)
{
    return PersonWordSet(1) << int(sort);
}

/** The phrases of each sort, read from persons.tsv. Const after reading. */
class PersonWords
{
public:
    void add(PersonWord sort, const QString &phrase);

    /** Whether @p phrase (lower case, words parted by one blank) is of this sort. */
    [[nodiscard]] bool contains(PersonWord sort, QStringView phrase) const;
    /** The same for a text that has lost its marks. */
    [[nodiscard]] bool containsUnmarked(PersonWord sort, QStringView folded) const;
    /** The sorts that have a phrase whose first word is @p word, so that for most words nothing else is asked. */
    [[nodiscard]] PersonWordSet beginningWith(QStringView word) const { return m_beginnings.value(asString(word)); }
    [[nodiscard]] PersonWordSet beginningWithUnmarked(QStringView word) const
    {
        return m_unmarkedBeginnings.value(asString(word));
    }
    /** Whether @p words, of which there is one or more, begin a longer phrase of any sort. */
    [[nodiscard]] bool mayGoOn(const QString &words) const { return m_openings.contains(words); }
    [[nodiscard]] bool mayGoOnUnmarked(const QString &folded) const { return m_unmarkedOpenings.contains(folded); }
    /** The words of the longest phrase. */
    [[nodiscard]] qsizetype longest(PersonWord sort) const { return m_longest[size_t(sort)]; }

private:
    /** Without a copy, to look it up. */
    static QString asString(QStringView word) { return QString::fromRawData(word.data(), word.size()); }

    std::array<QSet<QString>, PersonWordCount> m_phrases;
    std::array<QSet<QString>, PersonWordCount> m_unmarked;
    std::array<qsizetype, PersonWordCount> m_longest{};
    QHash<QString, PersonWordSet> m_beginnings;
    QHash<QString, PersonWordSet> m_unmarkedBeginnings;
    QSet<QString> m_openings; ///< of phrases of several words, all but the last
    QSet<QString> m_unmarkedOpenings;
};

/** Adds the phrases of the file @p path to @p words. */
[[nodiscard]] Result<void> readPersonWords(const QString &path, PersonWords &words);

} // namespace Bantin
