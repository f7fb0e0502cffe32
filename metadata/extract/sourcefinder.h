// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/headerlines.h"
#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** A source as printed. Spans count in the text that was searched. */
struct SourceMention {
    TextSpan name;    ///< the source alone
    TextSpan marker;  ///< the whole statement
    bool sure = true; ///< a label or brackets say so, not only the place
    QString rule;
    TextSpan person = {}; ///< who is named beside it: "Lan Hương - VMI"

    bool operator==(const SourceMention &) const = default;
};

/** "P. QLCN", "VP HĐND": a unit by its initials. */
[[nodiscard]] bool isShortUnit(QStringView text);

/** "Ban Biên tập", "Quản trị viên": who posts, named by the office alone. */
[[nodiscard]] bool isPostingOffice(QStringView name);

/** "Sưu tầm: Lê Minh Hà": a label that names sources mostly, and here whoever collected the text. */
[[nodiscard]] bool namesCollector(QStringView text, QStringView folded, const LabelledPart &part);

/** The sources that a line below a text names: "Nguồn: A, B", "BT (Theo A)", "www.vietq.vn (ctngoc)", "Vụ HTQT".
 *  @param bare also takes the name of a body or site without any marker: right where the labeller expects one */
[[nodiscard]] QList<SourceMention> sourcesOfLine(QStringView text, bool bare);

/** The agency that is named behind the last sentence of a text: "— VNS", "(TTXVN)". */
[[nodiscard]] std::optional<SourceMention> sourceOfEnding(QStringView text);

/** The agency that the first words of a paragraph name: "(VietQ.vn) -", "Theo đặc phái viên TTXVN, ". */
[[nodiscard]] std::optional<SourceMention> sourceOfOpening(QStringView text);

} // namespace Bantin
