// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/relation.h"
#include "types/searchhit.h"

#include <QStringList>

namespace Bantin
{

/** A bulletin as a list of them shows it, in the user's words. */
struct ListedBulletin {
    QString file;
    QString title;       ///< the file's name where the bulletin has none
    QString origin;      ///< date and source in one line
    QStringList details; ///< why it is listed, the strongest reason first

    bool operator==(const ListedBulletin &) const = default;
};

[[nodiscard]] ListedBulletin listed(const RelatedBulletin &related);
[[nodiscard]] ListedBulletin listed(const SearchHit &hit);

} // namespace Bantin
