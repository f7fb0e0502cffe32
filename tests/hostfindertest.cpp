// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/hostfinder.h"
#include "host/readerhost.h"

#include <okular/interfaces/viewerinterface.h>

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

// A double of Okular's part, as far as it shows: names of classes, signals, the interface.

namespace KParts
{

class ReadOnlyPart : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl url MEMBER m_url)

public:
    using QObject::QObject;

Q_SIGNALS:
    void completed();
    void canceled(const QString &error);
    void urlChanged(const QUrl &url);

private:
    QUrl m_url;
};

} // namespace KParts

class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
};

class Part : public KParts::ReadOnlyPart, public Okular::ViewerInterface
{
    Q_OBJECT
    Q_INTERFACES(Okular::ViewerInterface)

public:
    Part(QWidget *widget, QObject *parent) : ReadOnlyPart(parent), m_sidebar(new QWidget(widget))
    {
        new QTabWidget(m_sidebar);
        new PageView(widget);
    }

    void showSourceLocation(const QString &, int, int, bool) override {}
    void clearLastShownSourceLocation() override {}
    bool areSourceLocationsShownGraphically() const override { return false; }
    void setShowSourceLocationsGraphically(bool) override {}
    bool isWatchFileModeEnabled() const override { return false; }
    void setWatchFileModeEnabled(bool) override {}
    bool openNewFilesInTabs() const override { return false; }
    QWidget *getSideContainer() const override { return m_sidebar; }

private:
    QWidget *m_sidebar;
};

using namespace Bantin;

/** Notes the hosts that are found while it lives. */
struct Found {
    HostFinder finder;
    QList<const QObject *> parts;

    Found()
    {
        QObject::connect(&finder, &HostFinder::found, &finder, [this](ReaderHost *host) { parts << host->parent(); });
    }
};

/** Readers, and programs that embed one. */
class HostFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartBelowItsWindowIsFoundOnce()
    {
        const Found found;
        QMainWindow window;
        const Part part(&window, &window);
        window.show();
        QTRY_COMPARE(found.parts, QList<const QObject *>{&part});
        window.hide();
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(found.parts.size(), 1);
    }

    void aPartThatIsNobodysChildIsFoundByItsActions()
    {
        const Found found;
        QMainWindow window;
        Part part(&window, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(found.parts.isEmpty());
        // As Konqueror does: the menus are merged after the view is shown.
        QAction action(&part);
        QMenu menu(&window);
        menu.addAction(&action);
        QTRY_COMPARE(found.parts, QList<const QObject *>{&part});
    }

    void aViewThatIsNoReadersIsLeftAlone()
    {
        const Found found;
        {
            QMainWindow window;
            new PageView(&window);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
        }
        QCoreApplication::processEvents();
        QVERIFY(found.parts.isEmpty());
    }
};

QTEST_MAIN(HostFinderTest)
#include "hostfindertest.moc"
