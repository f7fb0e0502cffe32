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
        DetailsRole, ///< QStringList
    };

    using QAbstractListModel::QAbstractListModel;

    void setBulletins(const QList<ListedBulletin> &bulletins);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<ListedBulletin> m_bulletins;
};

} // namespace Bantin
