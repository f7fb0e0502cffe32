// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/regions.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>

namespace Bantin
{

namespace
{

constexpr int LongestName = 128;

struct CloseNames {
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};
using Names = std::unique_ptr<ULocaleDisplayNames, CloseNames>;

Names namesIn(const char *language)
{
    UErrorCode status = U_ZERO_ERROR;
    return Names(uldn_open(language, ULDN_STANDARD_NAMES, &status));
}

QString nameOf(const char *code, const Names &names)
{
    std::array<UChar, LongestName> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = names ? uldn_regionDisplayName(names.get(), code, buffer.data(), LongestName, &status) : 0;
    return U_SUCCESS(status) ? QString::fromUtf16(buffer.data(), std::min(length, LongestName)) : QString();
}

} // namespace

QList<Region> regions()
{
    const Names vietnamese = namesIn("vi");
    const Names english = namesIn("en");
    QList<Region> result;
    for (const char *const *code = uloc_getISOCountries(); *code != nullptr; ++code) {
        result << Region{.code = QString::fromLatin1(*code),
                         .vietnamese = nameOf(*code, vietnamese),
                         .english = nameOf(*code, english)};
    }
    return result;
}

} // namespace Bantin
