// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/pagedates.h"
#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The days that head and foot of a page print, and what they were taken for. */
struct PageDates {
    QList<PageDateCandidate> candidates; ///< of which the surest of each role is taken
    QList<PageDateCandidate> leftOut;    ///< each with the reason
    std::optional<PageDateCandidate> published;
    std::optional<PageDateCandidate> updated;
    std::optional<PageDateCandidate> captured;
};
[[nodiscard]] PageDates readPageDates(const Reading &reading);

/** Published, updated, captured: the dates of the page, told apart by label and place. A date whose part is not
 *  certain is left out. */
void extractDates(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
