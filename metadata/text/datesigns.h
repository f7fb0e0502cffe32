// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/unmarked.h"

namespace Bantin
{

/** What a text must hold for a pattern to match in it: looked for once and before all patterns. */
struct DateSigns {
    bool slash = false;
    bool thang = false;   ///< the word `tháng`
    bool english = false; ///< an English month with a capital
    bool year = false;    ///< four digits from 1900 to 2099
    bool hyphen = false;
    bool colon = false;
    bool span = false;  ///< a hyphen, `đến`, `tới`, `to`, `until`, `through`: what may stand between two ends
    bool list = false;  ///< the same, a comma, `&`, `và`, `and`
    bool tight = false; ///< a point or a hyphen between two digits

    [[nodiscard]] constexpr bool hasAllOf(const DateSigns &needed) const
    {
        return slash >= needed.slash && thang >= needed.thang && english >= needed.english && year >= needed.year &&
               hyphen >= needed.hyphen && colon >= needed.colon && span >= needed.span && list >= needed.list &&
               tight >= needed.tight;
    }
};

/** The signs in @p text, of which @p unmarked is the unmarked form. Far cheaper than one pattern. */
[[nodiscard]] DateSigns dateSigns(QStringView text, const Unmarked &unmarked);

} // namespace Bantin
