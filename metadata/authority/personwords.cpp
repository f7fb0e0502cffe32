// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/personwords.h"

#include "authority/table.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

struct SortKey {
    PersonWord sort;
    QLatin1StringView key;
};

constexpr std::array sortKeys{
    SortKey{PersonWord::Surname, "surname"_L1},   SortKey{PersonWord::Title, "title"_L1},
    SortKey{PersonWord::Modifier, "modifier"_L1}, SortKey{PersonWord::Position, "position"_L1},
    SortKey{PersonWord::Function, "function"_L1}, SortKey{PersonWord::BodyHead, "bodyhead"_L1},
    SortKey{PersonWord::NotName, "notname"_L1},   SortKey{PersonWord::Ends, "ends"_L1},
    SortKey{PersonWord::Says, "says"_L1},         SortKey{PersonWord::Becomes, "becomes"_L1},
    SortKey{PersonWord::Inside, "inside"_L1},
};

static_assert(sortKeys.size() == PersonWordCount);

constexpr std::array personColumns{"kind"_L1, "words"_L1};

} // namespace

void PersonWords::add(PersonWord sort, const QString &phrase)
{
    const QString lower = phrase.toLower();
    const QString folded = fold(lower);
    m_phrases[size_t(sort)] += lower;
    m_unmarked[size_t(sort)] += folded;
    m_beginnings[lower.section(u' ', 0, 0)] |= bitOf(sort);
    m_unmarkedBeginnings[folded.section(u' ', 0, 0)] |= bitOf(sort);
    for (qsizetype blank = lower.indexOf(u' '); blank >= 0; blank = lower.indexOf(u' ', blank + 1)) {
        m_openings += lower.first(blank);
        m_unmarkedOpenings += folded.first(blank);
    }
    m_longest[size_t(sort)] = std::max(m_longest[size_t(sort)], lower.count(u' ') + 1);
}

bool PersonWords::contains(PersonWord sort, QStringView phrase) const
{
    return m_phrases[size_t(sort)].contains(asString(phrase));
}

bool PersonWords::containsUnmarked(PersonWord sort, QStringView folded) const
{
    return m_unmarked[size_t(sort)].contains(asString(folded));
}

Result<void> readPersonWords(const QString &path, PersonWords &words)
{
    const auto rows = readTable(path, personColumns);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const auto known = std::ranges::find(sortKeys, row.cells[0], &SortKey::key);
        if (known == sortKeys.end())
            return rowError(path, row.line, u"'%1' is no kind of word; see the rows above it"_s.arg(row.cells[0]));
        const QStringList phrases = listOf(row.cells[1]);
        for (const QString &phrase : phrases)
            words.add(known->sort, phrase);
    }
    return {};
}

} // namespace Bantin
