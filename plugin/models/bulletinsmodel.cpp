// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/bulletinsmodel.h"

#include "models/plaintext.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QString spoken(const ListedBulletin &bulletin)
{
    QStringList parts = QStringList{bulletin.title, bulletin.origin} + bulletin.details;
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace

void BulletinsModel::setBulletins(const QList<ListedBulletin> &bulletins)
{
    if (bulletins == m_bulletins)
        return;
    if (!m_bulletins.isEmpty()) {
        beginRemoveRows({}, 0, int(m_bulletins.size()) - 1);
        m_bulletins.clear();
        endRemoveRows();
    }
    if (bulletins.isEmpty())
        return;
    beginInsertRows({}, 0, int(bulletins.size()) - 1);
    m_bulletins = bulletins;
    endInsertRows();
}

int BulletinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bulletins.size());
}

QVariant BulletinsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedBulletin &bulletin = m_bulletins[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(bulletin.title);
    case Qt::ToolTipRole:
        return toolTip({spoken(bulletin), bulletin.file});
    case Qt::AccessibleTextRole:
        return shownText(spoken(bulletin));
    case FileRole:
        return bulletin.file;
    case OriginRole:
        return shownText(bulletin.origin);
    case DetailsRole:
        return bulletin.details;
    default:
        return {};
    }
}

QHash<int, QByteArray> BulletinsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {FileRole, "file"}, {OriginRole, "origin"}, {DetailsRole, "details"}};
}

} // namespace Bantin
