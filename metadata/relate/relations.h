// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/relater.h"
#include "relate/side.h"
#include "types/relation.h"

namespace Bantin
{

/** What two bulletins have to do with each other. */
struct Relations {
    QList<Relation> list; ///< the strongest first; empty where they have nothing in common that a person would name
    QList<Discrepancy> discrepancies; ///< of reports of one event
    TextDifferences differences;      ///< of a republication, from the original to the copy
};

/** The relations of @p there to @p here, with reasons a person would give and evidence on both sides. */
[[nodiscard]] Relations relationsOf(const Side &here, const Side &there, const Closeness &closeness,
                                    const Rarity &rarity, const Knowledge &knowledge);

} // namespace Bantin
