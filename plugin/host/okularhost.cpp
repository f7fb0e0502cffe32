// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/okularhost.h"

#include <okular/interfaces/viewerinterface.h>

#include <QAction>
#include <QApplication>
#include <QTabBar>
#include <QUrl>
#include <QWidget>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QUrl urlOf(const QObject *part)
{
    return part->property("url").toUrl();
}

uint pagesOf(QObject *part)
{
    uint pages = 0;
    QMetaObject::invokeMethod(part, "pages", Q_RETURN_ARG(uint, pages));
    return pages;
}

QTabWidget *sidebarTabs(QObject *part)
{
    const auto *viewer = qobject_cast<Okular::ViewerInterface *>(part);
    const QWidget *container = viewer ? viewer->getSideContainer() : nullptr;
    return container ? container->findChild<QTabWidget *>() : nullptr;
}

/** The reader's window, also where the user has made a window of the sidebar. */
QWidget *mainWindowOf(QWidget *widget)
{
    QWidget *window = widget->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return window;
}

QObject *partAbove(QObject *object)
{
    while (object && !object->inherits("KParts::ReadOnlyPart"))
        object = object->parent();
    return object;
}

/** The parts of the window, and those that only show there: Konqueror's are nobody's children, but their actions are in
 *  its menus. */
QList<QObject *> partsIn(QWidget *window)
{
    QList<QObject *> parts = window->findChildren<QObject *>();
    parts.removeIf([](const QObject *object) { return !object->inherits("KParts::ReadOnlyPart"); });
    for (const QWidget *widget : window->findChildren<QWidget *>())
        for (QAction *action : widget->actions())
            if (QObject *part = partAbove(action); part && !parts.contains(part))
                parts << part;
    return parts;
}

} // namespace

OkularHost::OkularHost(QObject *part, QTabWidget *tabs) : ReaderHost(part), m_part(part), m_tabs(tabs), m_search(part)
{
    connect(part, SIGNAL(completed()), this, SLOT(completed()));
    connect(part, SIGNAL(canceled(QString)), this, SLOT(canceled()));
    connect(part, SIGNAL(urlChanged(QUrl)), this, SLOT(urlChanged(QUrl)));
    connect(tabs, &QTabWidget::currentChanged, this, &OkularHost::currentChanged);
}

QString OkularHost::documentPath() const
{
    const QUrl url = urlOf(m_part);
    return url.isLocalFile() && pagesOf(m_part) > 0 ? url.toLocalFile() : QString();
}

void OkularHost::addPanel(QWidget *panel, const QIcon &icon, const QString &name)
{
    if (!m_tabs)
        return;
    m_panel = panel;
    // As Okular adds its own: a picture without words, and the name as tool tip.
    const int index = m_tabs->addTab(panel, icon, icon.isNull() ? name : QString());
    m_tabs->setTabToolTip(index, name);
    m_tabs->tabBar()->setAccessibleTabName(index, name);
}

// Okular itself turns to the contents or the annotations as it opens a document: that is nobody's choice.
void OkularHost::currentChanged()
{
    const bool isUsers = QApplication::mouseButtons() != Qt::NoButton || m_tabs->tabBar()->hasFocus();
    if (isUsers && m_panel)
        Q_EMIT panelChosen(m_tabs->currentWidget() == m_panel);
}

void OkularHost::makePanelCurrent()
{
    if (m_tabs && m_panel)
        m_tabs->setCurrentWidget(m_panel);
}

void OkularHost::showPassage(const Evidence &evidence)
{
    if (m_tabs)
        m_search.show(evidence, mainWindowOf(m_tabs), isPlainText());
}

void OkularHost::openDocument(const QString &path)
{
    // The shell obeys the user's setting for tabs and answers no where that setting keeps one document a window.
    bool opened = false;
    QWidget *window = m_tabs ? mainWindowOf(m_tabs) : nullptr;
    if (window && qstrcmp(window->metaObject()->className(), "Shell") == 0)
        QMetaObject::invokeMethod(window, "openDocument", Q_RETURN_ARG(bool, opened),
                                  Q_ARG(QString, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)),
                                  Q_ARG(QString, QString()));
    if (!opened)
        QMetaObject::invokeMethod(m_part, "openDocument", Q_ARG(QString, path));
}

void OkularHost::completed()
{
    const QString path = documentPath();
    if (path.isEmpty())
        Q_EMIT documentClosed();
    else
        Q_EMIT documentOpened(path);
}

void OkularHost::canceled()
{
    const QUrl url = urlOf(m_part);
    if (url.isLocalFile())
        Q_EMIT documentFailed(url.toLocalFile());
    else
        Q_EMIT documentClosed();
}

void OkularHost::urlChanged(const QUrl &url)
{
    if (url.isEmpty())
        Q_EMIT documentClosed();
}

bool OkularHost::isPlainText() const
{
    QString type;
    QMetaObject::invokeMethod(m_part, "documentMetaData", Q_RETURN_ARG(QString, type), Q_ARG(QString, u"mimeType"_s));
    return type.startsWith("text/"_L1);
}

std::optional<QList<ReaderHost *>> attachToOkular(QWidget *view)
{
    QList<QObject *> parts = partsIn(view->window());
    if (parts.isEmpty()) // a program may own the part elsewhere than in the window that shows it
        for (QWidget *window : QApplication::topLevelWidgets())
            parts += partsIn(window);
    if (parts.isEmpty())
        return std::nullopt;
    QList<ReaderHost *> hosts;
    for (QObject *part : std::as_const(parts)) {
        QTabWidget *tabs = sidebarTabs(part);
        if (tabs && !part->findChild<OkularHost *>(Qt::FindDirectChildrenOnly))
            hosts << new OkularHost(part, tabs);
    }
    return hosts;
}

} // namespace Bantin
