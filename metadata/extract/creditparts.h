// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/creditcandidates.h"

namespace Bantin::Credits
{

/** A stretch of a header line that may be a name, and what its cutting tells. Spans count in the line. */
struct Part {
    TextSpan span;
    TextSpan marker;
    Signs signs;
};

/** The parts of @p line between labels, days, counters, bars and gaps, and of these the parts between commas, dashes
 * and brackets, each alone and several together. */
[[nodiscard]] QList<Part> partsOf(const HeaderLine &line);

} // namespace Bantin::Credits
