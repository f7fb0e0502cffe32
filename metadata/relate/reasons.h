// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/topics.h"
#include "types/bulletin.h"

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
[[nodiscard]] Sentence republication(Order order, const QString &teller, const std::optional<Moment> &published);
/** Of the same issue in another file. */
[[nodiscard]] Sentence sameIssue();
[[nodiscard]] Sentence followUp(Order order, const Name &partner, QDate day);
[[nodiscard]] Sentence sameAgreement(const Name &name, const Name &partner, std::optional<DateSpan> signedOn);
[[nodiscard]] Sentence sameInitiative(const Name &name);
[[nodiscard]] Sentence sameCountries(const QList<Name> &countries);
[[nodiscard]] Sentence samePartner(const Name &partner, const Topic *topic);
[[nodiscard]] Sentence sameBody(const Name &body);
[[nodiscard]] Sentence samePerson(const Name &person);
[[nodiscard]] Sentence sameTopic(const Topic *topic);

} // namespace Bantin::Reasons
