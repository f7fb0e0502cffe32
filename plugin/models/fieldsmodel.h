// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

#include <QAbstractListModel>

namespace Bantin
{

/** The parts of a bulletin's description, in the order in which they are shown. */
enum class FieldGroup {
    Title,
    Lead,
    Publisher,
    Dates,
    Authors,
    Sources,
    People,
    Bodies,
    Countries,
    Agreements,
    Other,
    Notices
};

/** One line of the description, in words for people. */
struct FieldRow {
    FieldGroup group = FieldGroup::Title;
    QString value;
    QString detail; ///< what tells this value from its neighbours: which date it is, a person's role
    double confidence = 0.0;
    QList<Evidence> evidence;

    bool operator==(const FieldRow &) const = default;
};

/** The description of the open bulletin, a row a value. */
class FieldsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole,
        GroupTitleRole, ///< the group's heading in its first row, else empty
        DetailRole,
        ConfidenceRole,
        EvidenceRole, ///< QList<Evidence>
    };

    /** A group with more values than this shows so many and says how many are left. */
    static constexpr qsizetype MaxRowsOfGroup = 100;

    using QAbstractListModel::QAbstractListModel;

    /** @param notices  what a reviewer should know of how it was read, see Record. */
    void setBulletin(const Bulletin &bulletin, const QStringList &notices = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString groupTitle(int row) const;

    QList<FieldRow> m_rows;
};

} // namespace Bantin
