// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

/** Passages of a bulletin's own text. */
namespace Bantin
{

/** Where @p words stand in the text of @p bulletin, the first time; empty where they do not. */
[[nodiscard]] QList<Evidence> passageOf(const Bulletin &bulletin, const QString &words, const QString &rule);

/** Where the text of @p bulletin names @p day. */
[[nodiscard]] QList<Evidence> passageOf(const Bulletin &bulletin, QDate day);

/** The day of the event that a bulletin tells of, else of the signing it reports; invalid where it has neither. */
[[nodiscard]] QDate toldDay(const Bulletin &bulletin);
/** The same, else the day of its publication. */
[[nodiscard]] QDate dayOf(const Bulletin &bulletin);

/** Whether two days may be one that was misread: a day apart, a digit wrong, day and month exchanged. */
[[nodiscard]] bool mayBeOneDay(QDate a, QDate b);

/** Whether the two tell of days apart, though one may name the other's beside its own: it looks back, or ahead. */
[[nodiscard]] bool areOtherDays(const Bulletin &here, const Bulletin &there);
/** Whether the bulletin without an event was published in the days after the other's. */
[[nodiscard]] bool isTimely(const Bulletin &here, const Bulletin &there);

/** The day both tell of, else the day one of them tells of. */
[[nodiscard]] std::optional<DateSpan> commonDay(const Bulletin &here, const Bulletin &there);

} // namespace Bantin
