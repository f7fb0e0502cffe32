// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Bantin
{

/** @p sentence, one of Recognition::reasons or Record::notices, in the user's language; as it is where that has no
 *  words for it. */
[[nodiscard]] QString recordWords(const QString &sentence);

} // namespace Bantin
