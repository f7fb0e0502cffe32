// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QApplication>
#include <QGenericPlugin>
#include <QJsonObject>
#include <QMainWindow>
#include <QPluginLoader>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

class PluginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataIsReadableUnloaded()
    {
        const QPluginLoader loader(QStringLiteral(BANTIN_PLUGIN));
        const QJsonObject all = loader.metaData();
        QVERIFY(!loader.isLoaded());
        const QJsonObject own = all[u"MetaData"_s].toObject();
        QCOMPARE(own[u"Keys"_s][0].toString(), u"bantin"_s);
        const QJsonObject about = own[u"KPlugin"_s].toObject();
        for (const QString &key :
             {u"Id"_s, u"Name"_s, u"Name[vi]"_s, u"Description"_s, u"Description[vi]"_s, u"License"_s})
            QVERIFY2(!about[key].toString().isEmpty(), qPrintable(key));
        QCOMPARE(about[u"Version"_s].toString(), QStringLiteral(BANTIN_VERSION));
    }

    void loadsAndUnloads()
    {
        QPluginLoader loader(QStringLiteral(BANTIN_PLUGIN));
        auto *plugin = qobject_cast<QGenericPlugin *>(loader.instance());
        QVERIFY2(plugin, qPrintable(loader.errorString()));
        QVERIFY2(!plugin->create(u"another"_s, {}), "it is one plugin and no other");
        std::unique_ptr<QObject> session(plugin->create(u"bantin"_s, {}));
        QVERIFY(session);
        session.reset();
        QVERIFY(loader.unload());
    }

    void aProgramThatIsNoReaderIsLeftAlone()
    {
        QPluginLoader loader(QStringLiteral(BANTIN_PLUGIN));
        auto *plugin = qobject_cast<QGenericPlugin *>(loader.instance());
        QVERIFY(plugin);
        const std::unique_ptr<QObject> session(plugin->create(u"bantin"_s, {}));
        QMainWindow window;
        auto *text = new QWidget(&window);
        window.setCentralWidget(text);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(QApplication::topLevelWidgets(), QWidgetList{&window});
        QCOMPARE(session->findChildren<QTimer *>().size(), 0);
        QCOMPARE(qApp->findChildren<QTimer *>().size(), 0);
        QVERIFY2(window.findChildren<QObject *>(QRegularExpression(u"^bantin"_s)).isEmpty(), "nothing of ours in it");
    }
};

QTEST_MAIN(PluginTest)
#include "plugintest.moc"
