// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/rolefinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** One position; `President and CEO` are two. */
PositionPhrase onePositionAt(const PersonText &text, qsizetype i)
{
    constexpr qsizetype mostModifiers = 3;
    qsizetype head = i;
    while (head < text.size() && head - i < mostModifiers && (head == i || text.isJoined(head)) &&
           text.phrase(PersonWord::Modifier, head) > 0)
        ++head;
    if (head >= text.size() || (head > i && !text.isJoined(head)))
        return {};
    const qsizetype strong = text.phrase(PersonWord::Position, head);
    const qsizetype weak = text.phrase(PersonWord::Function, head);
    // `Đại sứ quán Nhật Bản` is no ambassador.
    if (head == i && text.at(i).capital && text.phrase(PersonWord::BodyHead, i) > std::max(strong, weak))
        return {};
    if (strong > 0 && strong >= weak)
        return {.count = head - i + strong, .rank = RoleRank::Position};
    if (weak > 0)
        return {.count = head - i + weak, .rank = RoleRank::Function};
    if (text.at(head).lower == u"trưởng" && head + 1 < text.size() && text.isJoined(head + 1) &&
        text.isBodyHead(head + 1))
        return {.count = head - i + 1, .rank = RoleRank::Position};
    return {};
}

} // namespace

PositionPhrase positionAt(const PersonText &text, qsizetype i)
{
    PositionPhrase position = onePositionAt(text, i);
    const qsizetype link = i + position.count;
    static const QStringList links{u"and"_s, u"cum"_s, u"kiêm"_s};
    if (position.count == 0 || link + 1 >= text.size() || !links.contains(text.at(link).lower) ||
        !text.isJoined(link) || !text.isJoined(link + 1))
        return position;
    const PositionPhrase second = onePositionAt(text, link + 1);
    if (second.count > 0 && second.rank == position.rank)
        position.count += 1 + second.count;
    return position;
}

qsizetype ownerOf(const PersonText &text, qsizetype i, qsizetype lastEnd)
{
    // `NATA assessor Regina Hill`
    const bool follows = i > 0 && text.at(i - 1).allCapitals && text.body(i - 1) == 1;
    if (i == 0 || !text.isJoined(i) || !(text.at(i).capital || follows) || lastEnd == i)
        return i;
    if (std::ranges::any_of(text.at(i).word, [](QChar c) { return c.unicode() >= 0x80; }))
        return i;
    constexpr qsizetype longestBody = 8;
    for (qsizetype first = i - 1; first >= 0 && i - first <= longestBody; --first)
        if (text.body(first) == i - first && lastEnd <= first) // `Petrovietnam Vice President`
            return first;
    // `the Science and Technology Counsellor, Mr. A`
    qsizetype start = i;
    while (start > 0 && text.isJoined(start) && lastEnd < start &&
           (text.at(start - 1).capital || text.at(start - 1).word == u"and"))
        --start;
    if (start > 0 && start < i && text.isJoined(start) && text.at(start - 1).lower == u"the" && text.at(start).capital)
        return start;
    const bool adjective = text.place(i - 1) == 1 && text.at(i - 1).capital; // `Swiss Ambassador`
    const bool isOwned = adjective || (text.at(i - 1).allCapitals && text.at(i - 1).word.size() > 2);
    return isOwned ? i - 1 : i;
}

} // namespace Bantin
