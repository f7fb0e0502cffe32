// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject state()
{
    QFile maps(u"/proc/self/maps"_s);
    const bool isLoaded = maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/generic/bantin.so");
    QFile children(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
    const QByteArray pids = children.open(QIODevice::ReadOnly) ? children.readAll().trimmed() : QByteArray("?");
    QStringList files;
    for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
        files << file.symLinkTarget();
    return {{u"plugin loaded"_s, isLoaded},
            {u"windows"_s, QApplication::topLevelWidgets().size()},
            {u"widgets"_s, QApplication::allWidgets().size()},
            {u"threads"_s, QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()},
            {u"children"_s, QString::fromLatin1(pids)},
            {u"open files"_s, files.size()}};
}

} // namespace

/** A Qt program with windows and tabs that is no reader. After a while it prints what it consists of. */
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *tabs = new QTabWidget(&window);
    window.setCentralWidget(tabs);
    window.show();
    // Later windows and tabs are what a plugin would wait for. A second is time enough to do harm in.
    QTimer::singleShot(200, tabs, [tabs] { tabs->addTab(new QLabel(u"page"_s), u"page.pdf"_s); });
    QTimer::singleShot(1000, [] {
        std::puts(QJsonDocument(state()).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
