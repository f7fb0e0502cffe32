// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/profile.h"
#include "types/relation.h"

namespace Bantin
{

/** How common a key is: a body that every bulletin names joins none. */
struct KeyStatistics {
    int bulletins = 0;
    QHash<QString, int> frequencies; ///< in how many bulletins each key stands
};

/** How closely two bulletins belong together: 0..1. */
[[nodiscard]] double closeness(const Profile &here, const Profile &there, const KeyStatistics &statistics);

/** The relations that hold between two bulletins, the strongest first, with their reasons and evidence. */
[[nodiscard]] QList<Relation> relationsOf(const Bulletin &here, const Bulletin &there, const KeyStatistics &statistics);

} // namespace Bantin
