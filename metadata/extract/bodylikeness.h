// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/bodymentions.h"

/** How two names of bodies are compared. */
namespace Bantin
{

/** Whether @p word has two characters or more and no small letter. */
[[nodiscard]] bool isCapitals(QStringView word);

/** Whether a word of @p name behind its first is an abbreviation: `Tổng cục TCĐLCL`, `Bộ KH&CN`. */
[[nodiscard]] bool holdsAbbreviation(QStringView name);

/** `UBND tỉnh`, which means that of a province named before. */
[[nodiscard]] bool lacksPlace(QStringView name);

/** The first letters of the words of @p name without marks, words of capitals whole: `Vụ HTQT` -> `vhtqt`. */
[[nodiscard]] QString initials(QStringView name);

/** Whether the words of @p shorter, which holds an abbreviation, stand for those of @p longer. */
[[nodiscard]] bool abbreviates(const QString &shorter, const QString &longer);

/** `Đại học Huế` and `Trường Đại học Huế`, `Institute of Physics (Thailand)` and `… of Thailand` are the same to a
 *  reader. */
[[nodiscard]] QString nameKey(const QString &name);

/** Whether @p body is the service of one province and @p general the name that all of them share. */
[[nodiscard]] bool isProvincial(const Body &body, const Body &general);

/** `Ủy ban A (Bộ KH-CN)`: a bracket with a head noun of its own names the parent. */
[[nodiscard]] bool namesOtherSort(const QString &declared, const QString &name);

/** `Viện FITI` beside `Viện Thử nghiệm và Nghiên cứu FITI`: the head noun and the short name of the same body. */
[[nodiscard]] bool sharesShortName(const QString &shorter, const QString &longer);

/** `Viện Paton` beside `Viện Hàn điện E.O. Paton`: the head noun and the last word, of another language, of the same
 *  body. */
[[nodiscard]] bool sharesLastWord(const QString &shorter, const QString &longer);

/** `Viện Fraunhofer IOF` beside `Viện Quang học Ứng dụng Fraunhofer (IOF)`: the head noun, then words of the full name
 * and the letters that @p declared has. */
[[nodiscard]] bool isComposedOf(const QString &shorter, const QString &fullName, const QStringList &declared);

/** `Valmet` beside `Công ty Valmet Oyj`: one or two words of another language without a head noun that @p longer has.
 */
[[nodiscard]] bool isBareNameOf(const QString &shorter, const QString &longer);

/** `KVIP` of `Vườn ươm KVIP`, `NCHN` of `Viện NCHN Đà Lạt`: an abbreviation right behind the head noun. */
[[nodiscard]] QString lettersBehindHead(const QString &name);

/** `Hải quan Việt Nam`, where the text also names the department: a name without its head noun. */
[[nodiscard]] bool lacksHead(const NamedMention &mention, const QString &name);

} // namespace Bantin
