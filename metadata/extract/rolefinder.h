// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/personfinder.h"
#include "extract/persontokens.h"

namespace Bantin
{

/** A position's own words: `Phó Tổng cục trưởng`, `nguyên Bộ trưởng`, `Trưởng Tiểu ban`. */
struct PositionPhrase {
    qsizetype count = 0; ///< tokens; 0 where none begins
    RoleRank rank = RoleRank::Position;
};

[[nodiscard]] PositionPhrase positionAt(const PersonText &text, qsizetype i);

/** The role that stands behind a name which ends before token @p i: `, Phó Cục trưởng Cục A`, ` - Giám đốc`,
 *  ` (Giám đốc)`, ` làm trưởng ban`. */
[[nodiscard]] std::optional<RoleMention> roleBehind(const PersonText &text, qsizetype i);

/** `JAXA President Hiroshi Yamakawa`: in English the body stands in front of the position at token @p i. The token with
 *  which it begins, behind @p lastEnd; @p i where none does. */
[[nodiscard]] qsizetype ownerOf(const PersonText &text, qsizetype i, qsizetype lastEnd);

/** The role that the position at token @p first begins, to the last word that belongs to it; nullopt where it is that
 * of a person who is named behind it. */
[[nodiscard]] std::optional<TextSpan> roleSpan(const PersonText &text, qsizetype first, const PositionPhrase &position);

[[nodiscard]] bool opensBracket(QStringView gap);

/** The token behind the bracket that opens before @p i, or 0 where none closes soon. */
[[nodiscard]] qsizetype behindBracket(const PersonText &text, qsizetype i);

} // namespace Bantin
