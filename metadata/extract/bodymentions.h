// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"

namespace Bantin
{

/** A body's name in a passage. */
struct NamedMention {
    /** How the name was told from other words. */
    enum class Rule {
        KnownName,         ///< a full name of the authority data
        KnownAbbreviation, ///< an abbreviation of the authority data
        FoldedName,        ///< a name of the authority data that lost its marks
        Grammar,           ///< built like a name
    };
    TextSpan span;
    const Body *body = nullptr; ///< nullptr where the authority data do not know it
    Rule rule = Rule::Grammar;
    QStringList declared; ///< names declared behind it in brackets or after a dash: `(BIS)`, `(Tổng cục)`

    bool operator==(const NamedMention &) const = default;
};

/** The names of bodies in @p text, whose known @p names have been found already, from left to right, none overlapping.
 * Left out are designations of standards
 *  (`ISO 9001`), credits of pictures (`Ảnh: TTXVN`) and short forms (`Tổng cục`), which mean a body named before. */
[[nodiscard]] QList<NamedMention> findNamedBodies(QStringView text, const KnownNames &names,
                                                  const Authority &authority);

} // namespace Bantin
