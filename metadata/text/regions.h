// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Bantin
{

/** A country or territory of ISO 3166-1 with its names in ICU's data. */
struct Region {
    QString code; ///< alpha-2
    QString vietnamese;
    QString english;
};

/** All regions that ICU knows, in the order of their codes. */
[[nodiscard]] QList<Region> regions();

} // namespace Bantin
