// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/agreementfinder.h"
#include "extract/reading.h"

/** When agreements were signed, as far as a bulletin tells. */
namespace Bantin
{

/** The day on which an agreement was signed. */
struct SigningDate {
    TextSpan span; ///< in its passage; empty where it is the event's
    DateSpan days;
    double confidence = 0.9;
    QList<Evidence> evidence;
};

/** The date nearest to @p name in its sentence, if that speaks of a signing and the date is not that of another.
 *  @param names  all that the passage names */
[[nodiscard]] std::optional<SigningDate> printedDate(const Reading &reading, const Bulletin &bulletin,
                                                     const PassageReading &passage, const AgreementName &name,
                                                     const QList<AgreementName> &names);

/** `Ngày 10/7, Thứ trưởng tiếp ông A. Hai bên ký Bản ghi nhớ`: the last day of the event that is named before @p name,
 *  in its passage or one of those before. */
[[nodiscard]] std::optional<SigningDate> precedingDate(const Reading &reading, const Bulletin &bulletin,
                                                       const Passage &passage, const AgreementName &name);

/** `Văn kiện được ký ngày 3/9/2016`: of a document that was named before without its day. */
[[nodiscard]] std::optional<SigningDate> datePassedOn(const Reading &reading, const Bulletin &bulletin);

/** The last day of the event, where the bulletin tells of one alone. */
[[nodiscard]] std::optional<SigningDate> eventDate(const Bulletin &bulletin);

} // namespace Bantin
