// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace Bantin
{

/** A point in time as printed: a day, and the time of day if there is one. Vietnam's time (UTC+7). */
struct Moment {
    QDate date;
    std::optional<QTime> time;

    /** ISO 8601: `2022-04-14` or `2022-04-14T09:14+07:00`. */
    [[nodiscard]] QString toIso() const;
    bool operator==(const Moment &) const = default;
};

/** One day or a span of days, both ends included. */
struct DateSpan {
    QDate first;
    QDate last;

    /** ISO 8601: `2023-06-05` or `2023-08-29/2023-08-31`. */
    [[nodiscard]] QString toIso() const;
    bool operator==(const DateSpan &) const = default;
};

/** A body in a role where the printed form counts: the publisher. */
struct NamedBody {
    QString name;      ///< as printed
    QString canonical; ///< name in the authority data; empty where it is in none

    bool operator==(const NamedBody &) const = default;
};

enum class SourceKind { Unknown, Ministry, Department, Agency, Newspaper, Website, Unit, Person };

/** A statement of where the text comes from. */
struct SourceAttribution {
    QString name;   ///< the source alone: `VietQ`
    QString marker; ///< the whole statement as printed: `Theo VietQ`
    SourceKind kind = SourceKind::Unknown;
    QString canonical; ///< name in the authority data; empty where it is in none

    bool operator==(const SourceAttribution &) const = default;
};

/** A body that title, lead or body name. */
struct Organisation {
    QString name;         ///< in full where the full name is printed, else the abbreviation
    QString abbreviation; ///< as declared in the text or known from the authority data
    QString canonical;    ///< name in the authority data; empty where it is in none
    QStringList aliases;  ///< other forms printed in this document

    bool operator==(const Organisation &) const = default;
};

struct Person {
    QString name;                       ///< without titles
    QStringList aliases;                ///< other spellings in this document: worth a reviewer's look
    std::optional<Field<QString>> role; ///< as printed

    bool operator==(const Person &) const = default;
};

enum class AgreementKind { Mou, Agreement, Treaty, Plan, Minutes, Programme, Declaration };

/** A document signed or planned. */
struct Agreement {
    AgreementKind kind = AgreementKind::Agreement;
    QString name;                        ///< as printed
    std::optional<Field<DateSpan>> date; ///< of the signing
    QStringList parties;

    bool operator==(const Agreement &) const = default;
};

/** What is known of a document that was recognised as a bulletin. */
struct Bulletin {
    std::optional<Field<QString>> title;
    std::optional<Field<QString>> lead;
    std::optional<Field<NamedBody>> publisher;
    std::optional<Field<Moment>> published;
    std::optional<Field<Moment>> updated;
    std::optional<Field<Moment>> captured; ///< when the page was printed or saved: running clock, print stamp
    QList<Field<DateSpan>> events;
    QList<Field<QString>> authors;
    QList<Field<SourceAttribution>> sources;
    std::optional<Field<int>> views;
    std::optional<Field<QString>> url;
    std::optional<Field<QString>> body; ///< the article's own text, paragraphs parted by a blank line
    QList<Field<QString>> countries;    ///< ISO 3166-1 alpha-2
    QList<Field<Organisation>> organisations;
    QList<Field<Person>> people;
    QList<Field<Agreement>> agreements;

    bool operator==(const Bulletin &) const = default;
};

/** Who tells it: the publisher or, where unknown, the first source; empty where neither is known. */
[[nodiscard]] QString tellerOf(const Bulletin &bulletin);

/** The answer to "is this a bulletin?", with its reasons. */
struct Recognition {
    bool isBulletin = false;
    /** No bulletin, but a report of cooperation all the same, in another field or in doubt. It is described, so that
     *  bulletins are linked to it, and shown as no bulletin. */
    bool isBorderline = false;
    double confidence = 0.0; ///< 0..1 that it is a bulletin
    QStringList reasons;     ///< English sentences' keys, see recognise/recogniser.h

    /** Whether the record has a bulletin's fields. */
    [[nodiscard]] bool isDescribed() const { return isBulletin || isBorderline; }

    bool operator==(const Recognition &) const = default;
};

/** All that Bantin says of one file it could read. */
struct Record {
    QString file; ///< as the caller named it
    Recognition recognition;
    Bulletin bulletin; ///< empty where recognition.isDescribed() says no, and in JSON where it is no bulletin
    /** What a reviewer should know of the reading: letters that are lost or were mended, parts that were not read.
     *  English sentences without an end. A catalogue does not keep them. */
    QStringList notices = {};

    bool operator==(const Record &) const = default;
};

} // namespace Bantin
