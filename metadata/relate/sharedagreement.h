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
    bool isDated = false; ///< when it was signed is known, and tells which it is
    QDate signedOn;       ///< where the earlier of the two reports the signing that the later one looks back on
};

/** With whom both bulletins deal; null where there is none. */
struct SharedPartner {
    const Shared *foreign = nullptr;  ///< a foreign body
    const Shared *foremost = nullptr; ///< that, or an international body that both are about
    const Shared *country = nullptr;  ///< the only one that both have
    Reasons::Name name;               ///< as a sentence names the partner; may be empty
};

/** The agreement that both sides speak of; nullopt where there is none.
 *  @param shared  what both have, the strongest first */
[[nodiscard]] std::optional<SharedAgreement> sharedAgreement(const Side &here, const Side &there,
                                                             const QList<Shared> &shared, const SharedPartner &partner);

} // namespace Bantin
