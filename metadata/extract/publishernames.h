// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "extract/headerlines.h"

#include <optional>

/** Where the publisher of a page is looked for, and what a name of one looks like. */
namespace Bantin::Publishers
{

inline constexpr double KnownMasthead = 0.96;
inline constexpr double Masthead = 0.92;
inline constexpr double KnownOwner = 0.93;
inline constexpr double Owner = 0.9;
inline constexpr double LastLine = 0.8;
inline constexpr double SiteTitle = 0.7;
inline constexpr double TopOfPage = 0.72;
inline constexpr qsizetype MaxBrand = 60;
inline constexpr double MostlyMenu = 0.5;
inline constexpr double AllMenu = 0.99;

struct Candidate {
    TextSpan span; ///< in the document
    QString name;
    double confidence = 0.0;
    QString rule;
    int line = 0;
};

/** The part of @p line from @p begin to where a name ends: a wide gap, a bar, a dash before an address. */
[[nodiscard]] TextSpan nameFrom(const HeaderLine &line, qsizetype begin);

/** @p span of @p line as a candidate, surer where the authority knows the name; none if it is too short or long. */
[[nodiscard]] std::optional<Candidate> candidate(const HeaderLine &line, TextSpan span, double confidence, double known,
                                                 const QString &rule, const Authority &authority);

[[nodiscard]] bool isBodyName(QStringView name, QStringView folded);

/** "VACI - VIỆN CÔNG NHẬN CHẤT LƯỢNG VIỆT NAM": a body behind its abbreviation. */
[[nodiscard]] bool isBrandAndBody(QStringView name);

/** "Cơ quan ngôn luận của ...", "The Central Organ of ...": papers print below their name whose they are. */
[[nodiscard]] bool isTagline(QStringView folded);

/** "Chào mừng bạn đến với Cổng thông tin điện tử X": where the name behind the greeting begins. */
[[nodiscard]] std::optional<qsizetype> behindGreeting(const HeaderLine &line);

/** "TRANG THÔNG TIN ĐIỆN TỬ" alone names nobody: whose it is stands above or below. */
[[nodiscard]] bool isGeneric(QStringView folded);

/** A ministry or a people's committee above its department: the page is the department's. A translation is no part. */
[[nodiscard]] bool isPartOf(const Candidate &lower, const Candidate &upper);

/** The publisher of a page whose masthead names no body: from short names, parts of the head, addresses, the footer,
 * the top of the page, the last lines, the stamp of a print, the date line, in this order. */
[[nodiscard]] std::optional<Candidate> besideMasthead(const Article &article, const QList<HeaderLine> &lines,
                                                      const Authority &authority);

} // namespace Bantin::Publishers
