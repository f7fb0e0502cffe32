// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/hostfinder.h"

#include "host/okularhost.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

/** A reader that we know: the class of its document view, and what joins the hosts of the view's window. */
struct Adapter {
    const char *viewClass;
    QList<ReaderHost *> (*attach)(QWidget *view);
};

constexpr std::array Adapters{
    Adapter{.viewClass = "PageView", .attach = attachToOkular},
};

const Adapter *adapterOf(const QObject *object)
{
    const char *name = object->metaObject()->className();
    const auto *hit = std::ranges::find_if(
        Adapters, [name](const Adapter &adapter) { return qstrcmp(adapter.viewClass, name) == 0; });
    return hit == Adapters.end() ? nullptr : hit;
}

} // namespace

HostFinder::HostFinder(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HostFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType() && adapterOf(watched)) {
        // Later: the reader is still in the middle of making this view.
        const QPointer view(static_cast<QWidget *>(watched));
        QMetaObject::invokeMethod(this, [this, view] { look(view); }, Qt::QueuedConnection);
    }
    return false;
}

void HostFinder::look(const QPointer<QWidget> &view)
{
    if (!view)
        return;
    for (ReaderHost *host : adapterOf(view)->attach(view))
        Q_EMIT found(host);
}

} // namespace Bantin
