// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/relater.h"
#include "types/relation.h"

namespace Bantin
{

/** A bulletin with what is compared of it. */
struct Side {
    const Bulletin *bulletin = nullptr; ///< outlives the side
    QList<Fact> facts;
    TopicShares topics;

    [[nodiscard]] static Side of(const Bulletin &bulletin, const Knowledge &knowledge);
};

/** The relations of @p there to @p here, the strongest first, with reasons a person would give and evidence.
 *  Empty where the two have nothing in common that a person would name. */
[[nodiscard]] QList<Relation> relationsOf(const Side &here, const Side &there, const Closeness &closeness,
                                          const Rarity &rarity, const Topics &topics);

} // namespace Bantin
