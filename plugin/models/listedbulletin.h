// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/relatedanswer.h"
#include "types/searchhit.h"

#include <QStringList>

namespace Bantin
{

/** By whom a bulletin stands in the list of related ones. */
enum class BulletinGroup { Own, Found, Refused };

/** What in the open document speaks for a reason. */
struct ReasonPassage {
    QString reason;
    Evidence passage;

    bool operator==(const ReasonPassage &) const = default;
};

/** A bulletin as a list of them shows it, in the user's words. */
struct ListedBulletin {
    QString file;
    QString title;                ///< the file's name where the bulletin has none
    QString origin;               ///< date and source in one line
    QStringList details;          ///< why it is listed, the strongest reason first
    QStringList differences = {}; ///< what it says otherwise
    QStringList edits = {};       ///< sentences that one of the two lacks
    QList<ReasonPassage> passages = {};
    BulletinGroup group = BulletinGroup::Found;
    QString note = {}; ///< the user's own

    bool operator==(const ListedBulletin &) const = default;
};

[[nodiscard]] ListedBulletin listed(const RelatedBulletin &related);
[[nodiscard]] ListedBulletin listed(const SearchHit &hit);
/** The user's own links first, then what was found, at last what he said does not belong there. */
[[nodiscard]] QList<ListedBulletin> listed(const RelatedAnswer &answer);

} // namespace Bantin
