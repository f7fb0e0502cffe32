// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QDate>

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

/** A bulletin of the catalogue that belongs to the one asked for. */
struct RelatedBulletin {
    QString file;
    double score = 0.0; ///< 0..1, comparable within one answer
    QString title;
    QString published; ///< ISO date or time, empty where unknown
    QString publisher; ///< publisher or, where unknown, the first source
    QList<Relation> relations;

    bool operator==(const RelatedBulletin &) const = default;
};

} // namespace Bantin
