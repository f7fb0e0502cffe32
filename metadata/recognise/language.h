// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringView>

namespace Bantin
{

/** Whether @p text is Vietnamese, with or without its marks, or English, as far as its small words tell. */
[[nodiscard]] bool isKnownLanguage(QStringView text);

} // namespace Bantin
