// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** A source as printed. Spans count in the text that was searched. */
struct SourceMention {
    TextSpan name;   ///< the source alone
    TextSpan marker; ///< the whole statement
    QString rule;
};

/** The agency that is named behind the last sentence of a text: "— VNS", "(TTXVN)". */
[[nodiscard]] std::optional<SourceMention> sourceOfEnding(QStringView text);

/** The agency that the first words of a paragraph name: "(VietQ.vn) -", "Theo đặc phái viên TTXVN, ". */
[[nodiscard]] std::optional<SourceMention> sourceOfOpening(QStringView text);

} // namespace Bantin
