// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/extractors.h"

#include "extract/eventsextractor.h"

#include <array>

namespace Bantin
{

std::span<const Extractor> extractors()
{
    // An event without a year needs the publication before it; people need the bodies that their roles name.
    static constexpr std::array all{
        Extractor{.id = QLatin1StringView("events"), .extract = extractEvents},
    };
    return all;
}

} // namespace Bantin
