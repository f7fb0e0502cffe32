// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "recognise/subjects.h"

namespace Bantin
{

/** What the decision rests on. */
struct Findings {
    SubjectCounts article{};
    SubjectCounts page{};
    qsizetype running = 0;     ///< letters of running text
    double runningShare = 0.0; ///< of all letters
    double figures = 0.0;      ///< share of digits
    int foreign = 0;           ///< other countries and international bodies named
    bool titleTopic = false;   ///< the headline has a word of the subject
    bool titleCooperation = false;
    bool titleAbroad = false;   ///< the headline names one of them
    bool openingAbroad = false; ///< one of the first paragraphs does
    int trade = 0;              ///< words of the subject behind the abbreviations of bodies
    bool title = false;
    bool dateline = false;
    bool attribution = false;
    bool masthead = false;
    int persons = 0;         ///< with a title in front
    int foreignPersons = 0;  ///< of these
    double plans = 0.0;      ///< words of what will be, in a thousand letters
    double paragraphs = 0.0; ///< letters in one of them
    bool days = false;       ///< the text itself names a day
    bool recent = false;     ///< shortly before the page's own date
    bool phone = false;      ///< and where to call
    bool known = true;       ///< Vietnamese or English

    [[nodiscard]] bool isSigned() const { return dateline || attribution; }
};
[[nodiscard]] Findings gatherFindings(const Article &article, const Authority &authority);

} // namespace Bantin
