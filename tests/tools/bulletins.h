// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/relation.h"

/** Parts of bulletins as tests write them: sure, with a passage that says nothing. */
namespace Bantin
{

template <typename T>
Field<T> field(const T &value)
{
    return {.value = value, .confidence = 1, .evidence = {{.page = 1, .span = {0, 4}, .quote = QStringLiteral("dẫn")}}};
}

inline Field<DateSpan> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return field(DateSpan{.first = date, .last = date});
}

inline Field<Organisation> body(const QString &name, const QString &abbreviation = {})
{
    return field(Organisation{.name = name, .abbreviation = abbreviation, .canonical = {}, .aliases = {}});
}

inline Field<Person> person(const QString &name)
{
    return field(Person{.name = name, .aliases = {}, .role = {}});
}

/** The types of @p relations by name. */
inline QStringList types(const QList<Relation> &relations)
{
    static constexpr const char *Names[] = {"event",   "republication", "follow-up", "agreement", "initiative",
                                            "partner", "body",          "person",    "topic"};
    QStringList found;
    for (const Relation &relation : relations)
        found << QString::fromLatin1(Names[int(relation.type)]);
    return found;
}

} // namespace Bantin
