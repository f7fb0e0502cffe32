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

QStringList differencesOf(const RelatedBulletin &related)
{
    QStringList lines;
    for (const Discrepancy &discrepancy : related.discrepancies)
        lines << u"≠ "_s + Wording::discrepancy(discrepancy);
    return lines;
}

/** In the signs of those who compare texts; that there are edits is among the reasons. */
QStringList editsOf(const TextDifferences &differences)
{
    QStringList lines;
    for (const QString &sentence : differences.dropped)
        lines << u"− "_s + sentence;
    for (const QString &sentence : differences.added)
        lines << u"+ "_s + sentence;
    for (const ChangedSentence &sentence : differences.changed)
        lines << u"− "_s + sentence.from << u"+ "_s + sentence.to;
    return lines;
}

ListedBulletin listed(const OwnLink &link, BulletinGroup group)
{
    ListedBulletin row = listedAs(RelatedBulletin{.file = link.file, .title = link.title}, {link.note});
    row.details << (link.exists ? QString() : Wording::fileIsGone());
    row.details.removeAll(QString());
    row.group = group;
    row.note = link.note;
    return row;
}

} // namespace

ListedBulletin listed(const RelatedBulletin &related)
{
    QStringList reasons;
    QList<ReasonPassage> passages;
    for (const Relation &relation : related.relations) {
        const QString reason = Wording::isVietnamese() ? relation.reasonVi : relation.reasonEn;
        if (reason.isEmpty() || reasons.contains(u"– "_s + reason))
            continue;
        reasons << u"– "_s + reason;
        if (!relation.here.isEmpty())
            passages << ReasonPassage{.reason = reason, .passage = relation.here.first()};
    }
    ListedBulletin row = listedAs(related, reasons);
    row.differences = differencesOf(related);
    row.edits = editsOf(related.differences);
    row.passages = passages;
    return row;
}

ListedBulletin listed(const SearchHit &hit)
{
    return listedAs(hit, hit.snippet.isEmpty() ? QStringList() : QStringList{hit.snippet});
}

QList<ListedBulletin> listed(const RelatedAnswer &answer)
{
    QList<ListedBulletin> rows;
    for (const OwnLink &link : answer.links)
        rows << listed(link, BulletinGroup::Own);
    for (const RelatedBulletin &related : answer.related)
        rows << listed(related);
    for (const OwnLink &link : answer.unrelated)
        rows << listed(link, BulletinGroup::Refused);
    return rows;
}

} // namespace Bantin
