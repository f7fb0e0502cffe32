// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** A day or span of days that title, lead or text name, and what it was taken for. */
struct EventCandidate {
    DateSpan days; ///< invalid where the year is not known
    double confidence = 0.0;
    TextSpan span; ///< in the document
    QLatin1StringView rule;
    QLatin1StringView leftOut; ///< why it is no day of the event; empty where it is one
};

/** All of them, those of the event first. @p bulletin has the dates of the page already. */
[[nodiscard]] QList<EventCandidate> readEventDates(const Reading &reading, const Bulletin &bulletin);

/** The days of the meeting, signing or ceremony that the bulletin reports. Needs the publication: a date without a year
 *  takes the year that brings it next to it. */
void extractEvents(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
