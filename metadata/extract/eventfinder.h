// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/datefinder.h"

namespace Bantin
{

/** What a date stands for in the sentence that names it. */
enum class DateRole {
    Event,      ///< a day of something that took place
    Background, ///< of a decision, a deadline, an anniversary, a founding, an earlier round
    Announced,  ///< of something that is to come
};

struct EventDate {
    DateCandidate date;
    DateRole role = DateRole::Event;
    bool isMeeting = false;          ///< the sentence says that a meeting, signing or the like took place then
    bool isVisit = false;            ///< the span of a stay, in which the day of the meeting may lie
    bool isClosing = false;          ///< a meeting or stay ended that day
    bool isTour = false;             ///< the sentence tells where guests went that day
    std::optional<int> sentenceYear; ///< the only other year that the sentence names

    bool operator==(const EventDate &) const = default;
};

/** The days that @p passage names, with their roles; dates of a month alone and impossible ones are left out. */
[[nodiscard]] QList<EventDate> findEventDates(QStringView passage, const QList<TextSpan> &sentences);

/** `sáng nay`, `hôm qua`, `on Tuesday`: a day that the day of publication tells. */
struct RelativeDay {
    TextSpan span;
    int daysBefore = 0; ///< the publication
    int weekday = 0;    ///< 1 for Monday to 7, where that is told: the last one up to the publication
    [[nodiscard]] QDate seenFrom(QDate published) const;
    bool operator==(const RelativeDay &) const = default;
};

[[nodiscard]] std::optional<RelativeDay> findRelativeDay(QStringView passage);

} // namespace Bantin
