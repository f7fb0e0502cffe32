// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** A text in small letters without marks (`đ` as `d`), with the way back to the original.
 *  For patterns that must read `Tháng Bảy`, `THÁNG BẢY`, `Thang Bay` and decomposed text alike. Invisible characters
 *  (zero width, soft hyphen) are gone, every kind of space is a blank, every dash a hyphen. */
class Unmarked
{
public:
    explicit Unmarked(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** Where [begin, end) of text() stands in the original. */
    [[nodiscard]] TextSpan toOriginal(TextSpan span) const;
    [[nodiscard]] qsizetype toOriginal(qsizetype position) const { return m_origin[position]; }

private:
    QString m_text;
    QList<qsizetype> m_origin; ///< one a character of m_text, and the original's length
};

} // namespace Bantin
