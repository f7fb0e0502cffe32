// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/rowdelegate.h"

#include "models/bulletinsmodel.h"
#include "models/fieldsmodel.h"
#include "models/plaintext.h"
#include "models/wording.h"
#include "sidebar/rowlayout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** The width that a row has: the view's, since a list view asks for the size before it knows the rectangle. */
int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/** Between @p a and @p b; palettes have no colour for text of second rank that keeps its contrast in every theme. */
QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

constexpr double DimShare = 0.68;
/** The tool tip has the others. */
constexpr qsizetype ShownDetails = 2;

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const RowLayout layout(blocks(index), item.font, item.rect.width(), m_margin, item.direction);
    const QPoint topLeft = item.rect.topLeft();
    item.rect.setTop(item.rect.top() + layout.headingHeight());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor base = item.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor plain = item.palette.color(group, QPalette::Text);
    painter->save();
    painter->setClipRect(option.rect);
    layout.paint(painter, topLeft, text, mixed(text, base, isSelected ? 0.85 : DimShare),
                 mixed(plain, item.palette.color(group, QPalette::Base), DimShare));
    painter->restore();
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.backgroundColor = base;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = widthFor(option);
    return {width, RowLayout(blocks(index), item.font, width, m_margin, item.direction).height()};
}

QList<RowBlock> FieldDelegate::blocks(const QModelIndex &index) const
{
    const auto group = FieldGroup(index.data(FieldsModel::GroupRole).toInt());
    const bool isTitle = group == FieldGroup::Title;
    // Doubt is said in words, after the value.
    QStringList details{index.data(FieldsModel::DetailRole).toString(),
                        Wording::doubt(index.data(FieldsModel::ConfidenceRole).toDouble())};
    details.removeAll(QString());
    return {{.text = index.data(FieldsModel::GroupTitleRole).toString(), .isHeading = true, .maxLines = 1},
            {.text = index.data(Qt::DisplayRole).toString(),
             .isBold = isTitle,
             .maxLines = isTitle || group == FieldGroup::Lead ? 8 : 4},
            {.text = details.join(u" · "_s), .isDim = true, .joinsLast = true, .maxLines = 4}};
}

QList<RowBlock> BulletinDelegate::blocks(const QModelIndex &index) const
{
    QList<RowBlock> blocks{
        {.text = index.data(BulletinsModel::GroupTitleRole).toString(), .isHeading = true, .maxLines = 1},
        {.text = index.data(Qt::DisplayRole).toString(), .maxLines = 4},
        {.text = index.data(BulletinsModel::OriginRole).toString(), .isDim = true, .maxLines = 2}};
    const QStringList details = index.data(BulletinsModel::DetailsRole).toStringList();
    for (const QString &detail : details.first(std::min(details.size(), ShownDetails)))
        blocks << RowBlock{.text = shownText(detail), .isDim = true, .maxLines = 4};
    const QStringList differences = index.data(BulletinsModel::DifferencesRole).toStringList();
    for (const QString &difference : differences.first(std::min(differences.size(), ShownDetails)))
        blocks << RowBlock{.text = shownText(difference), .maxLines = 4};
    return blocks;
}

} // namespace Bantin
