// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/fieldsmodel.h"

#include "models/fieldrows.h"
#include "models/plaintext.h"
#include "models/wording.h"

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QString spoken(const FieldRow &row)
{
    QStringList parts{row.value, row.detail, Wording::doubt(row.confidence)};
    parts.removeAll(QString());
    const QString heading = Wording::groupTitle(row.group);
    return shownText((heading.isEmpty() ? QString() : heading + u": "_s) + parts.join(u", "_s));
}

QString hint(const FieldRow &row)
{
    QStringList lines{row.value, row.detail};
    if (!row.evidence.isEmpty() && row.evidence.first().quote != row.value)
        lines << u'"' + row.evidence.first().quote + u'"';
    if (row.group != FieldGroup::Notices)
        lines << FieldsModel::tr("Certainty: %1 %").arg(qRound(row.confidence * 100));
    if (row.evidence.size() > 1)
        lines << FieldsModel::tr("%n passages; each click shows the next", nullptr, int(row.evidence.size()));
    return toolTip(lines);
}

} // namespace

void FieldsModel::setBulletin(const Bulletin &bulletin, const QStringList &notices)
{
    const QList<FieldRow> rows = fieldRows(bulletin, notices);
    if (rows == m_rows)
        return;
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row.value);
    case Qt::ToolTipRole:
        return hint(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case GroupRole:
        return int(row.group);
    case GroupTitleRole:
        return groupTitle(index.row());
    case DetailRole:
        return shownText(row.detail);
    case ConfidenceRole:
        return row.confidence;
    case EvidenceRole:
        return QVariant::fromValue(row.evidence);
    default:
        return {};
    }
}

QString FieldsModel::groupTitle(int row) const
{
    const bool isFirst = row == 0 || m_rows[row - 1].group != m_rows[row].group;
    return isFirst ? Wording::groupTitle(m_rows[row].group) : QString();
}

QHash<int, QByteArray> FieldsModel::roleNames() const
{
    return {{Qt::DisplayRole, "value"}, {GroupRole, "group"},           {GroupTitleRole, "groupTitle"},
            {DetailRole, "detail"},     {ConfidenceRole, "confidence"}, {EvidenceRole, "evidence"}};
}

} // namespace Bantin
