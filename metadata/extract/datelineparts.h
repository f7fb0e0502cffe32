// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "extract/headerlines.h"
#include "extract/sourcefinder.h"

namespace Bantin
{

/** What stands beside the day in its line: "Vũ Hải Nam", "Phòng Kỹ thuật", "Theo VietQ". Spans count in the line. */
struct DatelinePart {
    TextSpan span;                ///< of what names neither day, label, counter nor section
    QList<SourceMention> sources; ///< the sources it names; empty where it may be a person
};

/** The parts of @p line that bars, strokes, points and wide gaps set off, left to right, without those that a label
 *  explains; empty where it has neither day nor counter. */
[[nodiscard]] QList<DatelinePart> partsBesideDate(const HeaderLine &line, const Authority &authority);

} // namespace Bantin
