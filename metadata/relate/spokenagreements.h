// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

namespace Bantin
{

/** What a text says of an agreement beside its day: since when, or for which years, it holds. */
struct SpokenAgreement {
    /** Of its signing: a day where the bulletin reports it, a month or a year where it only looks back. */
    std::optional<DateSpan> signedWithin;
    int fromYear = 0; ///< 0 where the years are not told
    int untilYear = 0;
    std::optional<AgreementKind> kind; ///< none where only a word as common as `document` names it
    QList<Evidence> evidence;          ///< the words that say so

    [[nodiscard]] bool isDay() const { return signedWithin && signedWithin->first == signedWithin->last; }
};

/** The agreements that @p bulletin speaks of by month, year or period: `Bản ghi nhớ ký tháng 9/2015`,
 *  `thỏa thuận giai đoạn 2018-2020`, `the agreement signed in June 2019`; and those that it reports as signed on its
 *  own day. A year that is yet to come, or one until which something holds, is no year of signing. */
[[nodiscard]] QList<SpokenAgreement> spokenAgreements(const Bulletin &bulletin);

} // namespace Bantin
