// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/rolefinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** `Swiss Ambassador`, `Senior Legal Adviser`, `UNIDO Representative`: in English the position's word is the last. */
PositionPhrase englishPositionAt(const PersonText &text, qsizetype i)
{
    constexpr qsizetype mostWords = 4; ///< before the position's own
    for (qsizetype j = i; j < text.size() && j - i <= mostWords; ++j) {
        const PersonToken &token = text.at(j);
        const bool isAscii = std::ranges::all_of(token.word, [](QChar c) { return c.unicode() < 0x80 || c == u'é'; });
        // `ANSI senior director`: behind the name of a body the position needs no capitals.
        const bool isOwned = j > i && (text.at(i).allCapitals || text.body(i) > 0) &&
                             (text.phrase(PersonWord::Modifier, j) > 0 || positionAt(text, j).count > 0);
        if ((j > i && !text.isJoined(j)) || !(token.capital || isOwned) || !isAscii || text.titles(j) > 0)
            return {};
        if (const PositionPhrase position = positionAt(text, j); position.count > 0)
            return {.count = j - i + position.count, .rank = position.rank};
    }
    return {};
}

std::optional<RoleMention> roleAt(const PersonText &text, qsizetype i, std::optional<RoleRank> rank = {})
{
    if (i >= text.size())
        return std::nullopt;
    const qsizetype titles = text.titles(i); // ông A, TS, Viện trưởng is rare; PGS.TS., Viện trưởng is not
    PositionPhrase position = positionAt(text, i + titles);
    if (position.count == 0 && titles == 0)
        position = englishPositionAt(text, i);
    if (position.count == 0 && titles > 0 && i + titles < text.size() && text.isJoined(i + titles) &&
        (text.isBodyHead(i + titles) || text.body(i + titles) > 0)) {
        const std::optional<TextSpan> span = roleSpan(text, i, {.count = titles}); // Giáo sư Trường Đại học A
        return span ? std::optional(RoleMention{.span = *span, .rank = RoleRank::Function}) : std::nullopt;
    }
    if (position.count == 0)
        return std::nullopt;
    const qsizetype first = i + titles;
    const std::optional<TextSpan> span = roleSpan(text, first, position);
    return span ? std::optional(RoleMention{.span = *span, .rank = rank.value_or(position.rank)}) : std::nullopt;
}

/** `legal metrology expert of B`: the words in front of the position belong to it. */
std::optional<RoleMention> roleBehindArticle(const PersonText &text, qsizetype i)
{
    constexpr qsizetype mostWords = 4;
    for (qsizetype j = i; j < text.size() && j - i <= mostWords && text.isJoined(j); ++j) {
        const PositionPhrase position = positionAt(text, j);
        if (position.count == 0)
            continue;
        std::optional<RoleMention> role = roleAt(text, j);
        if (role)
            role->span.begin = text.at(i).span.begin;
        return role;
    }
    return std::nullopt;
}

/** `, who heads the delegation of B`: what one does is told for what one is. */
std::optional<RoleMention> roleOfWho(const PersonText &text, qsizetype i)
{
    static const QStringList verbs{u"heads"_s,    u"leads"_s,      u"chairs"_s, u"directs"_s,
                                   u"oversees"_s, u"represents"_s, u"runs"_s,   u"manages"_s};
    if (i + 2 >= text.size() || !verbs.contains(text.at(i + 1).word) || !text.isJoined(i + 1))
        return std::nullopt;
    const std::optional<TextSpan> span = roleSpan(text, i + 1, {.count = 1, .rank = RoleRank::Function});
    return span ? std::optional(RoleMention{.span = *span, .rank = RoleRank::Function}) : std::nullopt;
}

/** `, nhà hóa học biển của CSIRO`, `, kỹ sư của NNSA`: words of no list that `của` ties to a body. */
std::optional<RoleMention> roleByOwner(const PersonText &text, qsizetype i)
{
    constexpr qsizetype mostWords = 9;
    static const QStringList openers{u"nhà"_s,   u"cán"_s,   u"kỹ"_s,   u"quản"_s, u"phụ"_s,  u"bác"_s, u"chủ"_s,
                                     u"người"_s, u"thành"_s, u"luật"_s, u"tác"_s,  u"nhân"_s, u"viên"_s};
    if (!openers.contains(text.at(i).lower))
        return std::nullopt;
    for (qsizetype j = i + 1; j < text.size() && j - i <= mostWords && text.isJoined(j); ++j) {
        if (text.at(j).lower == u"của" || text.at(j).lower == u"thuộc") {
            if (j + 1 >= text.size() || !text.isJoined(j + 1) || text.body(j + 1) == 0)
                return std::nullopt;
            const std::optional<TextSpan> span = roleSpan(text, i, {.count = j - i, .rank = RoleRank::Function});
            return span ? std::optional(RoleMention{.span = *span, .rank = RoleRank::Function}) : std::nullopt;
        }
        // `cán bộ Viện Nghiên cứu An toàn lao động`
        if (text.body(j) > 0 && j >= i + 2 && text.at(i).lower != u"nhà") {
            const std::optional<TextSpan> span = roleSpan(text, i, {.count = j - i, .rank = RoleRank::Function});
            return span ? std::optional(RoleMention{.span = *span, .rank = RoleRank::Function}) : std::nullopt;
        }
        if (text.ends(j) > 0 || text.titles(j) > 0 || text.isSurname(j))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<RoleMention> roleBehind(const PersonText &text, qsizetype i)
{
    if (i >= text.size())
        return std::nullopt;
    if (opensBracket(text.at(i).gap)) {
        if (const auto role = roleAt(text, i))
            return role;
        const qsizetype behind = behindBracket(text, i); // `(phải), Thứ trưởng ...`
        if (behind == 0 || behind >= text.size())
            return std::nullopt;
        const QString gap = text.at(behind).gap.sliced(1);
        return gap == u"," || gap == u"-" || gap == u"–" ? roleAt(text, behind) : std::nullopt;
    }
    const QString &gap = text.at(i).gap;
    if (gap == u"," || gap == u"-" || gap == u"–" || gap == u"—") {
        // `Dr. A, the director of B`, `a legal metrology expert of B`
        const bool article = (text.at(i).word == u"the" || text.at(i).word == u"a" || text.at(i).word == u"an") &&
                             i + 1 < text.size() && text.isJoined(i + 1);
        if (text.at(i).word == u"who")
            return roleOfWho(text, i);
        if (auto role = article ? roleBehindArticle(text, i + 1) : roleAt(text, i))
            return role;
        return gap == u"," ? roleByOwner(text, i) : std::nullopt;
    }
    if (!text.isJoined(i))
        return std::nullopt;
    if (const qsizetype tie = text.phrase(PersonWord::Becomes, i);
        tie > 0 && i + tie < text.size() && text.isJoined(i + tie))
        return roleAt(text, i + tie, RoleRank::Becomes);
    return text.at(i).capital ? roleAt(text, i) : std::nullopt;
}

} // namespace Bantin
