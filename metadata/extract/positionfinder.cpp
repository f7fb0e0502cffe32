// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/rolefinder.h"

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

} // namespace Bantin
