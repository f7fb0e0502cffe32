// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/topics.h"
#include "types/bulletin.h"
#include "types/relation.h"

#include <QString>

/** The sentences of relations. Both languages at once: a catalogue is read by people of either. */
namespace Bantin::Reasons
{

struct Sentence {
    QString vi;
    QString en;

    bool operator==(const Sentence &) const = default;
};

/** A partner, body, person or agreement by its two names; empty where there is none to name. */
struct Name {
    QString vi;
    QString en;
};

enum class Order { Unknown, Earlier, Later };

/** @param day     empty where unknown
 *  @param teller  who published the other bulletin; empty where unknown */
[[nodiscard]] Sentence sameEvent(const Name &partner, std::optional<DateSpan> day, bool isSigning,
                                 const QString &teller);
/** @param order  of the other bulletin, seen from this one */
/** Of one event that the two date differently. */
[[nodiscard]] Sentence sameEventDatedApart(const Name &partner, QDate here, QDate there, const QString &teller);
[[nodiscard]] Sentence republication(Order order, const QString &teller, const std::optional<Moment> &published,
                                     const TextDifferences &differences);
/** Of the same issue in another file. */
[[nodiscard]] Sentence sameIssue();
/** @param refers  that the later one names the day of the earlier one */
[[nodiscard]] Sentence followUp(Order order, const Name &partner, QDate day, bool refers);
/** An agreement of the day @p before, renewed on @p renewed. */
[[nodiscard]] Sentence renewal(Order order, AgreementKind kind, QDate before, QDate renewed);
/** What documents of this kind are called. */
[[nodiscard]] Name nameOf(AgreementKind kind);
/** @param signedOn  a day, or the month or year in which it was */
[[nodiscard]] Sentence sameAgreement(const Name &name, const Name &partner, std::optional<DateSpan> signedOn);
/** Of one that holds from year to year. */
[[nodiscard]] Sentence sameAgreement(const Name &name, const Name &partner, int fromYear, int untilYear);
[[nodiscard]] Sentence sameInitiative(const Name &name);
[[nodiscard]] Sentence sameCountries(const QList<Name> &countries);
[[nodiscard]] Sentence samePartner(const Name &partner, const Topic *topic);
[[nodiscard]] Sentence sameBody(const Name &body);
/** One body under its former and its present name. */
[[nodiscard]] Sentence sameLine(const Name &former, const Name &present);
[[nodiscard]] Sentence samePerson(const Name &person);
[[nodiscard]] Sentence sameTopic(const Topic *topic);

} // namespace Bantin::Reasons
