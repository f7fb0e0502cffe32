// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

#include <QLatin1StringView>

#include <span>

namespace Bantin
{

/** One family of fields: takes it from what was read of the article and adds it to the bulletin. Stateless and
 * reentrant. What extractors before it found is in the bulletin already: an event without a year takes that of the
 * publication.
 */
struct Extractor {
    QLatin1StringView id;
    void (*extract)(const Reading &reading, Bulletin &bulletin);
};

/** All extractors in the order in which they run. */
[[nodiscard]] std::span<const Extractor> extractors();

} // namespace Bantin
