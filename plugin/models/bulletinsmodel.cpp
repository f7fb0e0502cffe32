// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/bulletinsmodel.h"

#include "models/plaintext.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Sentences in a tool tip: more would not fit on a screen. */
constexpr qsizetype MaxEdits = 8;

QString spoken(const ListedBulletin &bulletin)
{
    QStringList parts = QStringList{bulletin.title, bulletin.origin} + bulletin.details + bulletin.differences;
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
        return toolTip(QStringList{spoken(bulletin)} + bulletin.edits.first(std::min(bulletin.edits.size(), MaxEdits)) +
                       QStringList{bulletin.file});
    case Qt::AccessibleTextRole:
        return shownText(spoken(bulletin));
    case FileRole:
        return bulletin.file;
    case OriginRole:
        return shownText(bulletin.origin);
    case DetailsRole:
        return bulletin.details;
    case DifferencesRole:
        return bulletin.differences;
    case GroupRole:
        return int(bulletin.group);
    case GroupTitleRole:
        return groupTitle(index.row());
    case NoteRole:
        return bulletin.note;
    case PassagesRole:
        return QVariant::fromValue(bulletin.passages);
    default:
        return {};
    }
}

QString BulletinsModel::groupTitle(int row) const
{
    const BulletinGroup group = m_bulletins[row].group;
    const bool isFirst = row == 0 || m_bulletins[row - 1].group != group;
    // What Bantin found needs no heading where there is nothing else.
    const bool isAlone =
        group == BulletinGroup::Found && m_bulletins.first().group == group && m_bulletins.last().group == group;
    return isFirst && !isAlone ? Wording::groupTitle(group) : QString();
}

QHash<int, QByteArray> BulletinsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"},       {FileRole, "file"},
            {OriginRole, "origin"},           {DetailsRole, "details"},
            {DifferencesRole, "differences"}, {GroupRole, "group"},
            {GroupTitleRole, "groupTitle"},   {NoteRole, "note"},
            {PassagesRole, "passages"}};
}

} // namespace Bantin
