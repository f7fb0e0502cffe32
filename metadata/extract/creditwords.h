// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/creditcandidates.h"

namespace Bantin::Credits
{

/** Takes from @p span, a stretch of @p line, the words that introduce a name or follow it: "Theo", "by", "PV.", "tổng
 *  hợp", an address.
 *  @param keepsDegree  "TS. Lê Hoa" stays so
 *  @return what was taken */
Signs stripWords(const HeaderLine &line, TextSpan &span, bool keepsDegree = false);

} // namespace Bantin::Credits
