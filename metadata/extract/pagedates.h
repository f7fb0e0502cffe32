// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/headerlines.h"

#include <optional>

namespace Bantin
{

enum class PageDate { Published, Updated, Captured };

/** Of a day in a date line, or right before the text. */
inline constexpr double BesideTitleConfidence = 0.95;

/** A day that a page prints of itself. */
struct PageDateCandidate {
    PageDate role = PageDate::Published;
    Moment moment;
    double confidence = 0.0;
    TextSpan span; ///< in the document
    QString rule = {};
    bool weak = false;  ///< below the text without a label: counts where there is nothing else
    bool loose = false; ///< above the title without a label: the day of issue, or a clock
    int line = 0;
    QLatin1StringView leftOut = {}; ///< why it is none of the three; empty where it may be
};

/** The label that stands before @p stamp in its line, the nearest one; of two that overlap, "In ngày" and "ngày:", the
 *  one that begins first. */
[[nodiscard]] std::optional<PageDate> labelBefore(QStringView folded, TextSpan stamp);

/** "https://site.vn/tin/2023/06/05/tieu-de": many sites file their news by day. */
[[nodiscard]] std::optional<PageDateCandidate> dateInAddress(const QList<HeaderLine> &lines);

/** "Created by banbientap / Last modified 17-09-2010" below the related items: the system's own note, where it is the
 *  only labelled day. */
[[nodiscard]] std::optional<PageDateCandidate> dateBelowItems(const QList<HeaderLine> &lines);

/** "Tiếp đoàn chuyên gia (28/02/2023)": the date of issue beside a title. */
[[nodiscard]] std::optional<PageDateCandidate> dateBesideTitle(const Article &article);

/** "date 2025-08-07 Ngày 7/8, ...": the words behind an icon, in the line of the summary; or the day that opens the
 *  text. */
[[nodiscard]] std::optional<PageDateCandidate> dateBeforeText(const Article &article);

} // namespace Bantin
