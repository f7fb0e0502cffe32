// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin
{

/** The ways in which a Vietnamese writes marks on the unmarked syllable @p folded, that itself left out: `do` becomes
 *  `đo`, `độ`, `dơ`, ... Empty where it is no syllable of the language. */
[[nodiscard]] QStringList markedForms(const QString &folded);

/** Whether @p word, lower case and NFC, is among the markedForms() of its fold(). */
[[nodiscard]] bool isMarkedForm(QStringView word);

} // namespace Bantin
