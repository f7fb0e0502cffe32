// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/relation.h"

#include <QAbstractListModel>

namespace Bantin
{

/** The bulletins that belong to the open one, the closest first. */
class RelatedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FileRole = Qt::UserRole,
        OriginRole,  ///< date and source in one line
        ReasonsRole, ///< QStringList, the strongest first
        ScoreRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRelated(const QList<RelatedBulletin> &related);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<RelatedBulletin> m_related;
};

} // namespace Bantin
