// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QDate>
#include <QStringList>

namespace Bantin
{

/** How two bulletins belong together; the strongest first. */
enum class RelationType {
    SameEvent,
    Republication,
    FollowUp,
    SameAgreement,
    SameInitiative,
    SamePartner,
    SameBody,
    SamePerson,
    SameTopic,
};

/** One relation, with a sentence a person would say and the passages of both sides. */
struct Relation {
    RelationType type = RelationType::SameTopic;
    QString reasonVi;
    QString reasonEn;
    QList<Evidence> here;
    QList<Evidence> there;

    bool operator==(const Relation &) const = default;
};

enum class DiscrepancyField { Title, Date, Name, Number };

/** What two bulletins of one event say differently, side by side. */
struct Discrepancy {
    DiscrepancyField field = DiscrepancyField::Date;
    QString here;
    QString there;
    QList<Evidence> hereEvidence;
    QList<Evidence> thereEvidence;

    bool operator==(const Discrepancy &) const = default;
};

struct ChangedSentence {
    QString from;
    QString to;

    bool operator==(const ChangedSentence &) const = default;
};

/** What a republication made of its original, sentence by sentence. */
struct TextDifferences {
    QStringList dropped;
    QStringList added;
    QList<ChangedSentence> changed;

    [[nodiscard]] bool isEmpty() const { return dropped.isEmpty() && added.isEmpty() && changed.isEmpty(); }
    bool operator==(const TextDifferences &) const = default;
};

/** A bulletin of the catalogue that belongs to the one asked for. */
struct RelatedBulletin {
    QString file;
    double score = 0.0; ///< 0..1, comparable within one answer
    QString title;
    QString published; ///< ISO date or time, empty where unknown
    QString publisher; ///< publisher or, where unknown, the first source
    QList<Relation> relations;
    QList<Discrepancy> discrepancies; ///< of reports of one event
    TextDifferences differences;      ///< of a republication, from the original to the copy
    QString copyOf;                   ///< a better row of the same answer with the same text; empty where there is none

    bool operator==(const RelatedBulletin &) const = default;
};

} // namespace Bantin
