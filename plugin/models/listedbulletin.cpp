// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/listedbulletin.h"

#include "models/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** @param bulletin  a RelatedBulletin or a SearchHit */
ListedBulletin listedAs(const auto &bulletin, const QStringList &details)
{
    QStringList origin{Wording::isoDay(bulletin.published), bulletin.publisher};
    origin.removeAll(QString());
    return {.file = bulletin.file,
            .title = bulletin.title.isEmpty() ? QFileInfo(bulletin.file).fileName() : bulletin.title,
            .origin = origin.join(u" · "_s),
            .details = details};
}

} // namespace

ListedBulletin listed(const RelatedBulletin &related)
{
    QStringList reasons;
    for (const Relation &relation : related.relations)
        reasons << u"– "_s + (Wording::isVietnamese() ? relation.reasonVi : relation.reasonEn);
    reasons.removeAll(u"– "_s);
    reasons.removeDuplicates();
    return listedAs(related, reasons);
}

ListedBulletin listed(const SearchHit &hit)
{
    return listedAs(hit, hit.snippet.isEmpty() ? QStringList() : QStringList{hit.snippet});
}

} // namespace Bantin
