// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

/** The last letter of Vietnamese in Unicode is U+1EF9; what lies behind is folded one by one. */
constexpr char16_t TableSize = 0x2000;

char16_t foldOne(char16_t unit)
{
    QChar c(unit);
    if (c.isSpace() || unit == 0x200B || unit == 0xFEFF)
        return u' ';
    // Unicode does not decompose these two; Ð (eth) stands for Đ in older pages.
    if (unit == u'đ' || unit == u'Đ' || unit == u'Ð' || unit == u'ð')
        return u'd';
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().front();
    return c.toLower().unicode();
}

std::array<char16_t, TableSize> makeTable()
{
    std::array<char16_t, TableSize> table{};
    for (char16_t unit = 0; unit < TableSize; ++unit)
        table[unit] = foldOne(unit);
    return table;
}

} // namespace

QChar fold(QChar c)
{
    static const std::array<char16_t, TableSize> table = makeTable();
    const char16_t unit = c.unicode();
    if (unit < TableSize)
        return table[unit];
    return c.isSurrogate() ? c : QChar(foldOne(unit));
}

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), [](QChar c) { return fold(c); });
    return folded;
}

} // namespace Bantin
