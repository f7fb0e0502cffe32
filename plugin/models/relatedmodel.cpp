// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/relatedmodel.h"

#include "models/plaintext.h"
#include "models/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QString titleOf(const RelatedBulletin &related)
{
    return related.title.isEmpty() ? QFileInfo(related.file).fileName() : related.title;
}

QString originOf(const RelatedBulletin &related)
{
    QStringList parts{Wording::isoDay(related.published), related.publisher};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList reasonsOf(const RelatedBulletin &related)
{
    QStringList reasons;
    for (const Relation &relation : related.relations) {
        const QString &words = Wording::isVietnamese() ? relation.reasonVi : relation.reasonEn;
        if (!words.isEmpty() && !reasons.contains(words))
            reasons << words;
    }
    return reasons;
}

QString spoken(const RelatedBulletin &related)
{
    QStringList parts = QStringList{titleOf(related), originOf(related)} + reasonsOf(related);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace

void RelatedModel::setRelated(const QList<RelatedBulletin> &related)
{
    if (related == m_related)
        return;
    if (!m_related.isEmpty()) {
        beginRemoveRows({}, 0, int(m_related.size()) - 1);
        m_related.clear();
        endRemoveRows();
    }
    if (related.isEmpty())
        return;
    beginInsertRows({}, 0, int(related.size()) - 1);
    m_related = related;
    endInsertRows();
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_related.size());
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RelatedBulletin &related = m_related[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(titleOf(related));
    case Qt::ToolTipRole:
        return toolTip({spoken(related), related.file});
    case Qt::AccessibleTextRole:
        return shownText(spoken(related));
    case FileRole:
        return related.file;
    case OriginRole:
        return shownText(originOf(related));
    case ReasonsRole:
        return reasonsOf(related);
    case ScoreRole:
        return related.score;
    default:
        return {};
    }
}

QHash<int, QByteArray> RelatedModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"},
            {FileRole, "file"},
            {OriginRole, "origin"},
            {ReasonsRole, "reasons"},
            {ScoreRole, "score"}};
}

} // namespace Bantin
