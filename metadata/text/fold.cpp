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

class Table
{
public:
    Table()
    {
        for (char16_t unit = 0; unit < TableSize; ++unit) {
            m_folded[unit] = foldOne(unit);
            m_lower[unit] = QChar(unit).toLower().unicode();
        }
    }
    [[nodiscard]] QChar fold(QChar c) const
    {
        if (c.unicode() < TableSize)
            return m_folded[c.unicode()];
        return c.isSurrogate() ? c : QChar(foldOne(c.unicode()));
    }

    [[nodiscard]] QChar lower(QChar c) const
    {
        return c.unicode() < TableSize ? QChar(m_lower[c.unicode()]) : c.toLower();
    }

private:
    std::array<char16_t, TableSize> m_folded;
    std::array<char16_t, TableSize> m_lower;
};

const Table &table()
{
    static const Table folding;
    return folding;
}

} // namespace

QChar fold(QChar c)
{
    return table().fold(c);
}

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), [&folding = table()](QChar c) { return folding.fold(c); });
    return folded;
}

QString lowerText(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), [&letters = table()](QChar c) { return letters.lower(c); });
    return lower;
}

} // namespace Bantin
