// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/headerlines.h"

#include <optional>

namespace Bantin
{

enum class PageDate { Published, Updated, Captured };

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

} // namespace Bantin
