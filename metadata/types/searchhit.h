// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Bantin
{

/** A bulletin that a search found. */
struct SearchHit {
    QString file;
    double score = 0.0; ///< 0..1, comparable within one answer
    QString title;
    QString published; ///< ISO date or time, empty where unknown
    QString publisher; ///< publisher or, where unknown, the first source
    QString snippet;   ///< the words of the query in their context

    bool operator==(const SearchHit &) const = default;
};

} // namespace Bantin
