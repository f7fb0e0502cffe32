// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/profile.h"

namespace Bantin
{

/** A bulletin with what is compared of it. */
struct Side {
    const Bulletin *bulletin = nullptr; ///< outlives the side
    QList<Fact> facts;
    TopicShares topics;
    QList<QDate> named; ///< the days the text names beside its event

    [[nodiscard]] static Side of(const Bulletin &bulletin, const Knowledge &knowledge);
};

} // namespace Bantin
