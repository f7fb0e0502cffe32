// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/shared.h"

#include "relate/quoting.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Of the text of a bulletin, the part that says what happened. */
constexpr qsizetype OpeningLength = 600;
/** From here on a person would name a programme that two bulletins share. */
constexpr double InitiativeEnough = 0.1;

/** Whether one of @p bulletin's sources is the publisher of @p other. */
bool cites(const Bulletin &bulletin, const Bulletin &other)
{
    if (!other.publisher)
        return false;
    const NamedBody &publisher = other.publisher->value;
    return std::ranges::any_of(bulletin.sources, [&](const Field<SourceAttribution> &source) {
        return fold(source.value.name) == fold(publisher.name) ||
               (!publisher.canonical.isEmpty() && source.value.canonical == publisher.canonical);
    });
}

/** A masthead stands in capitals; in a sentence it would shout. */
QString spoken(const QString &printed, const QString &canonical)
{
    return printed.toUpper() == printed && !canonical.isEmpty() ? canonical : printed;
}

} // namespace

double Shared::prominence() const
{
    return std::sqrt(here->weight * there->weight) / weightOf(kind());
}

QList<Shared> sharedFacts(const Side &here, const Side &there, const Rarity &rarity)
{
    QList<Shared> shared;
    for (const Fact &fact : here.facts) {
        const auto other = std::ranges::find(there.facts, fact.key, &Fact::key);
        if (other != there.facts.end())
            shared << Shared{.here = &fact,
                             .there = &*other,
                             .strength = rarity.ofKey(factNumber(fact.key)) * std::sqrt(fact.weight * other->weight)};
    }
    std::ranges::stable_sort(shared, std::greater(), &Shared::strength);
    return shared;
}

const Shared *strongestOf(const QList<Shared> &shared, FactKind kind, double atLeast)
{
    const auto hit =
        std::ranges::find_if(shared, [&](const Shared &s) { return s.kind() == kind && s.strength >= atLeast; });
    return hit == shared.end() ? nullptr : &*hit;
}

const Shared *sharedInitiative(const QList<Shared> &shared)
{
    const auto hit = std::ranges::find_if(shared, [](const Shared &one) {
        return (one.kind() == FactKind::Initiative || one.there->kind == FactKind::Initiative) &&
               one.strength >= InitiativeEnough;
    });
    return hit == shared.end() ? nullptr : &*hit;
}

const Shared *foremostOf(const QList<Shared> &shared, FactKind kind)
{
    const Shared *foremost = nullptr;
    for (const Shared &one : shared)
        if (one.kind() == kind && (!foremost || one.prominence() > foremost->prominence()))
            foremost = &one;
    return foremost;
}

std::optional<Reasons::Sentence> lineReason(const Shared &body, const Authority &authority)
{
    const Body *here = authority.body(body.here->own);
    const Body *there = authority.body(body.there->own);
    if (!body.here->key.startsWith("body:"_L1) || !here || !there)
        return std::nullopt;
    // The abbreviation is often the same for both.
    const auto fullName = [](const Body &one) {
        return Reasons::Name{.vi = one.name, .en = one.english.isEmpty() ? one.name : one.english};
    };
    if (authority.isFormerOf(*here, *there))
        return Reasons::sameLine(fullName(*here), fullName(*there));
    if (authority.isFormerOf(*there, *here))
        return Reasons::sameLine(fullName(*there), fullName(*here));
    return std::nullopt;
}

QString spokenTeller(const Bulletin &bulletin)
{
    if (bulletin.publisher)
        return spoken(bulletin.publisher->value.name, bulletin.publisher->value.canonical);
    if (bulletin.sources.isEmpty())
        return {};
    const SourceAttribution &source = bulletin.sources.first().value;
    return spoken(source.name, source.canonical);
}

Reasons::Order orderOf(const Bulletin &here, const Bulletin &there)
{
    const bool citesThere = cites(here, there);
    const bool citesHere = cites(there, here);
    if (citesThere != citesHere)
        return citesThere ? Reasons::Order::Earlier : Reasons::Order::Later;
    if (!here.published || !there.published || here.published->value.date == there.published->value.date)
        return Reasons::Order::Unknown;
    return there.published->value.date < here.published->value.date ? Reasons::Order::Earlier : Reasons::Order::Later;
}

bool tellsOfRenewal(const Bulletin &bulletin)
{
    static constexpr std::array Cues{"gia han"_L1,  "ky lai"_L1,   "ky tiep"_L1,   "noi dai"_L1, "thay the"_L1,
                                     "tai ky"_L1,   "renew"_L1,    "extension"_L1, "extends"_L1, "extended"_L1,
                                     "tiep noi"_L1, "noi tiep"_L1, "ke thua"_L1,   "thay cho"_L1};
    const QString opening = fold((bulletin.title ? bulletin.title->value : QString()) + u'\n' +
                                 (bulletin.body ? bulletin.body->value.left(OpeningLength) : QString()));
    return std::ranges::any_of(Cues, [&](QLatin1StringView cue) { return opening.contains(cue); });
}

bool isSameIssue(const Bulletin &here, const Bulletin &there)
{
    const auto printed = [](const Bulletin &b) {
        return std::tuple(b.title ? fold(b.title->value) : QString(),
                          b.published ? std::optional(b.published->value.date) : std::nullopt,
                          b.publisher ? fold(b.publisher->value.name) : QString());
    };
    return here.title && printed(here) == printed(there);
}

QList<Evidence> passagesOf(const Bulletin &bulletin, const Fact &fact)
{
    if (!fact.evidence.isEmpty())
        return fact.evidence;
    for (const QString &name : {fact.nameVi, fact.nameEn, fact.own})
        if (const auto passage = passageOf(bulletin, name, u"named"_s); !passage.isEmpty())
            return passage;
    return {};
}

} // namespace Bantin
