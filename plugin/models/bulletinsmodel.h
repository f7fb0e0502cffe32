// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/listedbulletin.h"

#include <QAbstractListModel>

namespace Bantin
{

/** Bulletins of the catalogue, in the order in which they came. */
class BulletinsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FileRole = Qt::UserRole,
        OriginRole,
        DetailsRole,     ///< QStringList
        DifferencesRole, ///< QStringList
        GroupRole,       ///< BulletinGroup
        GroupTitleRole,  ///< the group's heading in its first row, else empty; empty where there is one group only
        NoteRole,
        PassagesRole, ///< QList<ReasonPassage>
    };

    using QAbstractListModel::QAbstractListModel;

    void setBulletins(const QList<ListedBulletin> &bulletins);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString groupTitle(int row) const;

    QList<ListedBulletin> m_bulletins;
};

} // namespace Bantin
