// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

#include <QSet>

namespace Bantin
{

/** The numbers of the meetings that the title, lead and first sentences of @p bulletin name: `Hội nghị Ban chấp hành
 *  lần thứ 62`, `kỳ họp lần thứ ba`, `the 86th General Meeting`. Whose meetings they are has to be known otherwise. */
[[nodiscard]] QSet<int> meetingNumbers(const Bulletin &bulletin);

} // namespace Bantin
