// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

#include <QStringView>

namespace Bantin
{

/** Whether letters are lost (U+FFFD) beside or in @p span: a name there may be half a name. */
[[nodiscard]] bool touchesLost(QStringView text, TextSpan span);

/** Lowers the confidence of all values in whose evidence letters are lost. */
void doubtLost(Bulletin &bulletin);

} // namespace Bantin
