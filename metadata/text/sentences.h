// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** The sentences of a paragraph, without the blanks between them; together they cover all its words.
 *  Unicode's sentence breaks know nothing of `TS. Hà` and `TP. Hồ Chí Minh`, so these abbreviations are joined again.
 */
[[nodiscard]] QList<TextSpan> sentences(QStringView paragraph);

/** Of @p all the sentence that @p position lies in; empty where there is none. */
[[nodiscard]] TextSpan sentenceAt(const QList<TextSpan> &all, qsizetype position);

} // namespace Bantin
