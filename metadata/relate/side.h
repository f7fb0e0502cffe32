// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/profile.h"
#include "relate/spokenagreements.h"

#include <optional>

namespace Bantin
{

/** A bulletin with what is compared of it. Of one thread. */
struct Side {
    const Bulletin *bulletin = nullptr; ///< outlives the side
    QList<Fact> facts;
    TopicShares topics;
    QList<QDate> named; ///< the days the text names beside its event

    /** See spokenAgreements(); read when they are asked for first, as one side is compared with many. */
    [[nodiscard]] const QList<SpokenAgreement> &spoken() const;
    mutable std::optional<QList<SpokenAgreement>> alreadySpoken = {};

    [[nodiscard]] static Side of(const Bulletin &bulletin, const Knowledge &knowledge);
};

} // namespace Bantin
