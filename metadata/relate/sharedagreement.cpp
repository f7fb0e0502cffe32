// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/sharedagreement.h"

#include "relate/quoting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** An agreement that is shared at all ties two bulletins together, however common it is. */
constexpr double Enough = 0.1;

/** What the agreement of @p fact is called in @p bulletin. */
Reasons::Name agreementName(const Bulletin &bulletin, const Fact &fact)
{
    // Signed on one day, the minutes are those of the meeting: the others say more.
    std::optional<AgreementKind> kind;
    for (const auto &agreement : bulletin.agreements)
        if (agreement.value.date && fact.key == u"signed:"_s + agreement.value.date->value.toIso())
            kind = kind ? std::min(*kind, agreement.value.kind) : agreement.value.kind;
    return kind ? Reasons::nameOf(*kind) : Reasons::Name();
}

SharedAgreement ofFact(const Side &here, const Side &there, const Shared &known, const Reasons::Name &partner)
{
    const QString key = known.here->key;
    const bool isDated = key.startsWith("signed:"_L1);
    const QDate day = isDated ? QDate::fromString(key.sliced(7, 10), Qt::ISODate) : QDate();
    const Bulletin &naming = dayOf(*there.bulletin) == day ? *there.bulletin : *here.bulletin;
    return {.reason = Reasons::sameAgreement(
                isDated ? agreementName(naming, *known.here) : known.name(), isDated ? partner : Reasons::Name(),
                day.isValid() ? std::optional(DateSpan{.first = day, .last = day}) : std::nullopt),
            .here = passagesOf(*here.bulletin, *known.here),
            .there = passagesOf(*there.bulletin, *known.there),
            .isDated = isDated};
}

/** One reports the signing, the other only names its day. */
std::optional<SharedAgreement> ofNamedDay(const Side &here, const Side &there, const Reasons::Name &partner)
{
    for (const auto &[signing, other] : {std::pair(&here, &there), std::pair(&there, &here)})
        for (const auto &agreement : signing->bulletin->agreements) {
            if (!agreement.value.date || !other->named.contains(agreement.value.date->value.first))
                continue;
            const QList<Evidence> named = passageOf(*other->bulletin, agreement.value.date->value.first);
            const bool isHere = signing == &here;
            return SharedAgreement{.reason = Reasons::sameAgreement(Reasons::nameOf(agreement.value.kind), partner,
                                                                    agreement.value.date->value),
                                   .here = isHere ? agreement.evidence : named,
                                   .there = isHere ? named : agreement.evidence,
                                   .isDated = true};
        }
    return std::nullopt;
}

/** The same kind of document, the day of its signing untold by one of them. */
std::optional<SharedAgreement> ofKind(const Bulletin &here, const Bulletin &there, const Reasons::Name &partner)
{
    for (const auto &mine : here.agreements)
        for (const auto &other : there.agreements) {
            if (mine.value.kind != other.value.kind || (mine.value.date && other.value.date))
                continue;
            const auto &dated = mine.value.date ? mine.value.date : other.value.date;
            return SharedAgreement{.reason = Reasons::sameAgreement(Reasons::nameOf(mine.value.kind), partner,
                                                                    dated ? std::optional(dated->value) : std::nullopt),
                                   .here = mine.evidence,
                                   .there = other.evidence,
                                   .isDated = false};
        }
    return std::nullopt;
}

} // namespace

std::optional<SharedAgreement> sharedAgreement(const Side &here, const Side &there, const QList<Shared> &shared,
                                               const Shared *foreignBody, const Reasons::Name &partner)
{
    if (const Shared *known = strongestOf(shared, FactKind::Agreement, Enough))
        return ofFact(here, there, *known, partner);
    if (!foreignBody)
        return std::nullopt;
    const auto named = ofNamedDay(here, there, partner);
    return named ? named : ofKind(*here.bulletin, *there.bulletin, partner);
}

} // namespace Bantin
