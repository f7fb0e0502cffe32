// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/shared.h"

namespace Bantin
{

/** An agreement that two bulletins speak of, and how a person would say so. */
struct SharedAgreement {
    Reasons::Sentence reason;
    QList<Evidence> here;
    QList<Evidence> there;
    bool isDated = false; ///< the day of its signing is known, and tells which it is
};

/** The agreement that both sides speak of; nullopt where there is none.
 *  @param shared       what both have, the strongest first
 *  @param foreignBody  with whom both deal; null where there is none
 *  @param partner      the same or a country, as a sentence names it; may be empty */
[[nodiscard]] std::optional<SharedAgreement> sharedAgreement(const Side &here, const Side &there,
                                                             const QList<Shared> &shared, const Shared *foreignBody,
                                                             const Reasons::Name &partner);

} // namespace Bantin
