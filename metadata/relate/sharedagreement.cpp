// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/sharedagreement.h"

#include "relate/quoting.h"
#include "relate/spokenagreements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** An agreement that is shared at all ties two bulletins together, however common it is. */
constexpr double Enough = 0.1;
/** Most hold for five years, and are renewed in the year after. */
constexpr qint64 RenewalDays = 6 * 366;

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

/** The parts of a pair by day; none where that is not known. */
struct InOrder {
    const Bulletin *before = nullptr;
    const Bulletin *after = nullptr;
};
InOrder inOrder(const Bulletin &here, const Bulletin &there)
{
    const QDate mine = dayOf(here);
    const QDate other = dayOf(there);
    if (!mine.isValid() || !other.isValid() || mine == other)
        return {};
    return mine < other ? InOrder{.before = &here, .after = &there} : InOrder{.before = &there, .after = &here};
}

bool isOneSigning(const SpokenAgreement &mine, const SpokenAgreement &other)
{
    if (!mine.signedWithin || !other.signedWithin || (mine.isDay() && other.isDay()))
        return false;
    const DateSpan &a = *mine.signedWithin;
    const DateSpan &b = *other.signedWithin;
    // Two documents of one year are not rare; of one month, and with the same partner, they are.
    const bool isYear = std::max(a.first.daysTo(a.last), b.first.daysTo(b.last)) > 31;
    return a.first <= b.last && b.first <= a.last && (!isYear || !mine.kind || !other.kind || mine.kind == other.kind);
}

/** One that both name by the month or year of its signing, or by the years for which it holds. */
std::optional<SharedAgreement> ofSpoken(const Side &here, const Side &there, const Reasons::Name &partner)
{
    const QList<SpokenAgreement> &all = here.spoken();
    if (all.isEmpty())
        return std::nullopt;
    const QList<SpokenAgreement> &others = there.spoken();
    const Bulletin *before = inOrder(*here.bulletin, *there.bulletin).before;
    const bool isReported = std::ranges::any_of(before == here.bulletin ? all : others, &SpokenAgreement::isDay);
    const QDate reported = before && isReported ? dayOf(*before) : QDate();
    std::optional<SharedAgreement> found;
    for (const SpokenAgreement &mine : all)
        for (const SpokenAgreement &other : others) {
            const auto kind = mine.kind ? mine.kind : other.kind;
            const Reasons::Name name = kind ? Reasons::nameOf(*kind) : Reasons::Name();
            if (isOneSigning(mine, other)) {
                const SpokenAgreement &closer = mine.signedWithin->first.daysTo(mine.signedWithin->last) <=
                                                        other.signedWithin->first.daysTo(other.signedWithin->last)
                                                    ? mine
                                                    : other;
                return SharedAgreement{.reason = Reasons::sameAgreement(name, partner, closer.signedWithin),
                                       .here = mine.evidence,
                                       .there = other.evidence,
                                       .isDated = true,
                                       .signedOn = closer.isDay() ? reported : QDate()};
            }
            if (!found && mine.fromYear != 0 && mine.fromYear == other.fromYear && mine.untilYear == other.untilYear)
                found = SharedAgreement{.reason = Reasons::sameAgreement(name, partner, mine.fromYear, mine.untilYear),
                                        .here = mine.evidence,
                                        .there = other.evidence,
                                        .isDated = false,
                                        .signedOn = reported};
        }
    return found;
}

/** The later one reports that what the earlier one reports was signed anew. */
std::optional<SharedAgreement> ofRenewal(const Bulletin &here, const Bulletin &there, const Reasons::Name &partner)
{
    const InOrder order = inOrder(here, there);
    if (!order.before || dayOf(*order.before).daysTo(dayOf(*order.after)) > RenewalDays ||
        !tellsOfRenewal(*order.after))
        return std::nullopt;
    for (const auto &old : order.before->agreements)
        for (const auto &renewed : order.after->agreements) {
            if (old.value.kind != renewed.value.kind || !old.value.date || !renewed.value.date ||
                old.value.date->value.first != dayOf(*order.before) ||
                renewed.value.date->value.first != dayOf(*order.after))
                continue;
            const bool isHere = order.before == &here;
            return SharedAgreement{
                .reason = Reasons::sameAgreement(Reasons::nameOf(old.value.kind), partner, old.value.date->value),
                .here = isHere ? old.evidence : renewed.evidence,
                .there = isHere ? renewed.evidence : old.evidence,
                .isDated = true,
                .signedOn = old.value.date->value.first};
        }
    return std::nullopt;
}

} // namespace

std::optional<SharedAgreement> sharedAgreement(const Side &here, const Side &there, const QList<Shared> &shared,
                                               const SharedPartner &partner)
{
    if (const Shared *known = strongestOf(shared, FactKind::Agreement, Enough))
        return ofFact(here, there, *known, partner.name);
    std::optional<SharedAgreement> found;
    if (partner.foreign || partner.country)
        found = ofNamedDay(here, there, partner.name);
    if (!found && partner.foremost)
        found = ofSpoken(here, there, partner.name);
    if (!found && partner.foremost)
        found = ofRenewal(*here.bulletin, *there.bulletin, partner.name);
    return found || !partner.foreign ? found : ofKind(*here.bulletin, *there.bulletin, partner.name);
}

} // namespace Bantin
