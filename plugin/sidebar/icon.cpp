// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Paints a picture in the colour that text has at that moment: themes turn from light to dark while a reader runs. */
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(const QIcon &shape) : m_shape(shape) {}

    QIconEngine *clone() const override { return new TintedEngine(m_shape); }
    bool isNull() override { return m_shape.isNull(); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, tinted(rect.size(), painter->device()->devicePixelRatio(), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, 1.0, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return tinted(size / scale, scale, mode);
    }

private:
    QPixmap tinted(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        QPixmap pixmap = m_shape.pixmap(size, ratio);
        if (pixmap.isNull())
            return pixmap;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), QGuiApplication::palette().color(group, QPalette::WindowText));
        return pixmap;
    }

    QIcon m_shape;
};

} // namespace

QIcon panelIcon()
{
    const QIcon shape(u":/bantin/icons/bantin-symbolic.svg"_s);
    // Without Qt's SVG plugin there is no picture; the reader's tab shows the name then.
    if (shape.pixmap(QSize(22, 22)).isNull())
        return {};
    return QIcon(new TintedEngine(shape));
}

} // namespace Bantin
