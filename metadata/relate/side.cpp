// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/side.h"

namespace Bantin
{

Side Side::of(const Bulletin &bulletin, const Knowledge &knowledge)
{
    const QList<Fact> facts = factsOf(bulletin, knowledge.authority);
    const Profile profile = profileOf(bulletin, facts, knowledge);
    return {.bulletin = &bulletin, .facts = facts, .topics = profile.topics, .named = profile.named};
}

const QList<SpokenAgreement> &Side::spoken() const
{
    if (!alreadySpoken)
        alreadySpoken = spokenAgreements(*bulletin);
    return *alreadySpoken;
}

} // namespace Bantin
