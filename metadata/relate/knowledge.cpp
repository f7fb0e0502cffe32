// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

// How much each kind joins two bulletins. The ministry, its departments and institutes and their staff are in nearly
// every text of this kind, so they hardly join any; a foreign partner is what a bulletin is about.
constexpr double ForeignBodyWeight = 1.0;
constexpr double InternationalBodyWeight = 0.6;
constexpr double DomesticBodyWeight = 0.12;
constexpr double ForeignPersonWeight = 0.6;
constexpr double DomesticPersonWeight = 0.08;
constexpr double KnownAgreementWeight = 0.5;
constexpr double NameWeight = 0.3;

} // namespace

double weightOf(FactKind kind)
{
    switch (kind) {
    case FactKind::ForeignBody:
        return ForeignBodyWeight;
    case FactKind::InternationalBody:
        return InternationalBodyWeight;
    case FactKind::DomesticBody:
        return DomesticBodyWeight;
    case FactKind::ForeignPerson:
        return ForeignPersonWeight;
    case FactKind::DomesticPerson:
        return DomesticPersonWeight;
    case FactKind::Country:
        return 1.0;
    case FactKind::Agreement:
    case FactKind::Initiative:
        return KnownAgreementWeight;
    case FactKind::Name:
        return NameWeight;
    }
    Q_UNREACHABLE_RETURN(0);
}

Result<Knowledge> Knowledge::load(const QString &folder)
{
    Result<Authority> authority = Authority::load(folder, Authority::userFolder());
    if (!authority)
        return std::unexpected(authority.error());
    Result<Topics> topics = Topics::load(folder);
    if (!topics)
        return std::unexpected(topics.error());
    return Knowledge{.authority = *authority, .topics = *topics};
}

TopicShares topicsOf(const Bulletin &bulletin, const Knowledge &knowledge)
{
    // The title tells of the field more than a sentence does.
    const QString title = bulletin.title ? bulletin.title->value : QString();
    QString text = title + u"\n\n"_s + title + u"\n\n"_s + (bulletin.body ? bulletin.body->value : QString());
    for (const BodyMention &mention : knowledge.authority.findBodies(text))
        if (mention.body->country == "VN"_L1)
            std::fill_n(text.begin() + mention.span.begin, mention.span.length(), u'.');
    return knowledge.topics.sharesOf(text);
}

} // namespace Bantin
