// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/headerlines.h"

#include <optional>

/** What the name of a page's publisher looks like. @p folded is the name or line through fold(). */
namespace Bantin::Publishers
{

/** Shares of a line that words of menus or controls cover, see cueCoverage(). */
inline constexpr double MostlyMenu = 0.5;
inline constexpr double AllMenu = 0.99;

/** The part of @p line from @p begin to where a name ends: a wide gap, a bar, a dash before an address. */
[[nodiscard]] TextSpan nameFrom(const HeaderLine &line, qsizetype begin);

[[nodiscard]] bool isBodyName(QStringView name, QStringView folded);

/** "VACI - VIỆN CÔNG NHẬN CHẤT LƯỢNG VIỆT NAM": a body behind its abbreviation. */
[[nodiscard]] bool isBrandAndBody(QStringView name);

/** "Cơ quan ngôn luận của ...", "The Central Organ of ...": papers print below their name whose they are. */
[[nodiscard]] bool isTagline(QStringView folded);

/** "Chào mừng bạn đến với Cổng thông tin điện tử X": where the name behind the greeting begins. */
[[nodiscard]] std::optional<qsizetype> behindGreeting(QStringView folded);

/** "TRANG THÔNG TIN ĐIỆN TỬ" alone names nobody: whose it is stands above or below. */
[[nodiscard]] bool isGeneric(QStringView folded);

/** "Logo", "Banner trang chủ": the word for a picture, which mostly shows the name. */
[[nodiscard]] bool isPicture(QStringView folded);

/** A department below its ministry, a fuller name below a shorter one: the page is the lower one's. */
[[nodiscard]] bool isPart(QStringView below, QStringView above);

/** "SGGP" of "sai gon giai phong". */
[[nodiscard]] bool isInitialsOf(QStringView initials, QStringView full);

/** The words of the addresses that a page prints of itself: "nongnghiepmoitruong" of its own address, of the website
 *  and the mail in the footer; not those of sources. */
[[nodiscard]] QStringList ownHosts(const QList<HeaderLine> &lines);

/** Whether a word of an address spells the name, in full or by its initials. */
[[nodiscard]] bool isSpelt(QStringView folded, const QStringList &hosts);

} // namespace Bantin::Publishers
