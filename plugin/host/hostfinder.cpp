// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/hostfinder.h"

#include "host/okularhost.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>

using namespace std::chrono_literals;

namespace Bantin
{

namespace
{

/** A reader that we know: the class of its document view, and what joins the hosts of the view's window. */
struct Adapter {
    const char *viewClass;
    std::optional<QList<ReaderHost *>> (*attach)(QWidget *view); ///< nullopt: the reader is not there yet
};

// A program that embeds a reader joins the two a little later than it shows the view.
constexpr auto FirstWait = 100ms;
constexpr auto LongestWait = 3s;

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
        look(view, 0ms);
    }
    return false;
}

void HostFinder::look(const QPointer<QWidget> &view, std::chrono::milliseconds wait)
{
    QTimer::singleShot(wait, this, [this, view, wait] {
        if (!view)
            return;
        if (const auto hosts = adapterOf(view)->attach(view)) {
            for (ReaderHost *host : *hosts)
                Q_EMIT found(host);
        } else if (wait < LongestWait) {
            look(view, 2 * wait + FirstWait);
        }
    });
}

} // namespace Bantin
