// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/serveprocess.h"

#include <KZip>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class ServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void describesAFile();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void survivesALineWithoutEnd();
    void indexesThenRelatesAndSearches();
    void forgetsAFolder();
    void withoutACatalogueNothingIsRelated();
    void opensAMemberOfAnArchive();
    void takesUpWhatChangesMeanwhile();
    void keepsWhatIsAway();
    void cancelsWhatWaits();
    void endsOnShutdown();
    void endsWithItsReader();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(u"docs/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ServeProcess> m_server;
};

void ServeTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(u"docs"_s));
    m_server = std::make_unique<ServeProcess>(m_dir->path());
}

void ServeTest::write(const QString &name, const QByteArray &content)
{
    QFile f(file(name));
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(content), content.size());
}

void ServeTest::describesAFile()
{
    write(u"a.txt"_s, "Danh sách mua hàng\n\nGạo, muối, đường.\n");
    m_server->send(u"first"_s, u"describe"_s, {{u"path"_s, file(u"a.txt"_s)}});
    const QJsonObject message = m_server->answer(u"first"_s);
    QCOMPARE(message[u"jsonrpc"_s].toString(), u"2.0"_s);
    QCOMPARE(message[u"result"_s][u"file"_s].toString(), file(u"a.txt"_s));
    QCOMPARE(message[u"result"_s][u"recognized"_s].toBool(true), false);
    m_server->send(2, u"initialize"_s);
    QCOMPARE(m_server->answer(2)[u"result"_s][u"protocol"_s].toInt(), 1);
}

void ServeTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"nowhere.txt"_s << u"not-readable"_s;
    QTest::newRow("empty") << u"empty.txt"_s << u"no-text"_s;
    QTest::newRow("broken") << u"broken.pdf"_s << u"malformed"_s;
}

void ServeTest::saysWhatIsWrongWithAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    write(u"empty.txt"_s, {});
    write(u"broken.pdf"_s, "%PDF-1.7\nnothing of a PDF follows");
    m_server->send(1, u"describe"_s, {{u"path"_s, file(name)}});
    const QJsonObject message = m_server->answer(1);
    QCOMPARE(errorCode(message), -32000);
    QCOMPARE(message[u"error"_s][u"data"_s][u"code"_s].toString(), code);
    QCOMPARE(message[u"error"_s][u"data"_s][u"file"_s].toString(), file(name));
    QVERIFY(message[u"error"_s][u"message"_s].toString().contains(file(name)));
}

void ServeTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("describe a.txt") << -32700;
    QTest::newRow("cut off") << QByteArray(R"({"jsonrpc":"2.0","id":1,"meth)") << -32700;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe{}") << -32700;
    QTest::newRow("a batch") << QByteArray("[]") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600;
    QTest::newRow("another version") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"status"})") << -32600;
    QTest::newRow("odd id") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"status"})") << -32600;
    QTest::newRow("unknown method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"dance"})") << -32601;
    QTest::newRow("params in a list") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status","params":[1]})")
                                      << -32602;
    QTest::newRow("no path") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"describe","params":{}})") << -32602;
    QTest::newRow("path is a number") << QByteArray(
                                             R"({"jsonrpc":"2.0","id":1,"method":"related","params":{"path":5}})")
                                      << -32602;
    QTest::newRow("nothing to cancel") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"cancel"})") << -32602;
}

void ServeTest::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    m_server->sendLine(line);
    QCOMPARE(errorCode(m_server->next()), code);
    m_server->send(9, u"initialize"_s);
    QVERIFY(m_server->answer(9).contains(u"result"_s));
}

void ServeTest::survivesALineWithoutEnd()
{
    m_server->process().write(QByteArray(3 << 20, 'x'));
    m_server->sendLine("");
    QCOMPARE(errorCode(m_server->next()), -32700);
    m_server->send(2, u"initialize"_s);
    QVERIFY(m_server->answer(2).contains(u"result"_s));
}

void ServeTest::indexesThenRelatesAndSearches()
{
    if (!QDir(QStringLiteral(BANTIN_SAMPLES)).exists())
        QSKIP("no sample documents");
    m_server->send(1, u"index"_s, {{u"paths"_s, QJsonArray{QStringLiteral(BANTIN_SAMPLES)}}});
    const QJsonObject indexed = m_server->answer(1)[u"result"_s].toObject();
    QVERIFY(indexed[u"indexed"_s].toInt() > 10);
    QVERIFY(!m_server->notifications.isEmpty());
    const QJsonObject progress = m_server->notifications.last();
    QCOMPARE(progress[u"method"_s].toString(), u"index/progress"_s);
    QCOMPARE(progress[u"params"_s][u"id"_s].toInt(), 1);
    QCOMPARE(progress[u"params"_s][u"done"_s].toInt(), progress[u"params"_s][u"total"_s].toInt());

    m_server->send(2, u"index"_s, {{u"paths"_s, QJsonArray{QStringLiteral(BANTIN_SAMPLES)}}});
    const QJsonObject again = m_server->answer(2)[u"result"_s].toObject();
    QCOMPARE(again[u"indexed"_s].toInt(), 0);
    QVERIFY(again[u"unchanged"_s].toInt() >= indexed[u"indexed"_s].toInt());

    m_server->send(3, u"search"_s, {{u"query"_s, u"do luong"_s}, {u"limit"_s, 3}});
    const QJsonArray hits = m_server->answer(3)[u"result"_s][u"hits"_s].toArray();
    QCOMPARE(hits.size(), 3);
    QVERIFY(hits[0][u"title"_s].isString() && hits[0][u"snippet"_s].isString());

    m_server->send(4, u"related"_s, {{u"path"_s, hits[0][u"file"_s]}});
    const QJsonObject related = m_server->answer(4);
    QVERIFY(related[u"result"_s][u"related"_s].isArray());
    for (const QJsonValue row : related[u"result"_s][u"related"_s].toArray())
        QVERIFY(row[u"file"_s] != hits[0][u"file"_s]);

    m_server->send(5, u"status"_s);
    QVERIFY(m_server->answer(5)[u"result"_s][u"bulletins"_s].toInt() > 5);
}

void ServeTest::forgetsAFolder()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"docs/sub"_s));
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"sub/c.txt"_s})
        write(name, "Danh sách mua hàng\n\nGạo, muối, đường.\n");
    const QString docs = m_dir->filePath(u"docs"_s);
    m_server->send(1, u"index"_s, {{u"paths"_s, QJsonArray{docs, docs + u"/sub"_s}}});
    QVERIFY(m_server->answer(1).contains(u"result"_s));
    m_server->send(2, u"forget"_s, {{u"paths"_s, QJsonArray{docs}}});
    QCOMPARE(m_server->answer(2)[u"result"_s][u"removed"_s].toInt(), 2);
    m_server->send(3, u"status"_s);
    const QJsonObject status = m_server->answer(3)[u"result"_s].toObject();
    QCOMPARE(status[u"roots"_s].toArray(), QJsonArray{docs + u"/sub"_s});
    QCOMPARE(status[u"others"_s].toInt(), 1);
    m_server->send(4, u"forget"_s, {{u"paths"_s, QJsonArray{docs}}});
    QCOMPARE(errorCode(m_server->answer(4)), -32000);
    QVERIFY(QFile::exists(file(u"a.txt"_s)));
}

void ServeTest::withoutACatalogueNothingIsRelated()
{
    write(u"a.txt"_s, "Danh sách mua hàng\n\nGạo, muối, đường.\n");
    m_server->send(1, u"related"_s, {{u"path"_s, file(u"a.txt"_s)}});
    QCOMPARE(m_server->answer(1)[u"result"_s][u"related"_s].toArray().size(), 0);
}

void ServeTest::opensAMemberOfAnArchive()
{
    const QByteArray text = "Danh sách mua hàng\n\nGạo, muối, đường.\n";
    KZip zip(file(u"2019.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly) && zip.writeFile(u"thang 6/a.txt"_s, text) && zip.close());
    const QString member = file(u"2019.zip/thang 6/a.txt"_s);
    m_server->send(1, u"open"_s, {{u"path"_s, member}});
    const QString copy = m_server->answer(1)[u"result"_s][u"file"_s].toString();
    QVERIFY2(copy.startsWith(m_dir->path()) && copy.endsWith(u"/a.txt"_s), qPrintable(copy));
    QFile opened(copy);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), text);
    // What the reader has open then is the member.
    m_server->send(2, u"describe"_s, {{u"path"_s, copy}});
    QCOMPARE(m_server->answer(2)[u"result"_s][u"file"_s].toString(), member);
    m_server->send(3, u"open"_s, {{u"path"_s, file(u"2019.zip/b.txt"_s)}});
    QCOMPARE(errorCode(m_server->answer(3)), -32000);
}

void ServeTest::takesUpWhatChangesMeanwhile()
{
    write(u"a.txt"_s, "Danh sách mua hàng\n\nGạo, muối, đường.\n");
    m_server->send(1, u"index"_s, {{u"paths"_s, QJsonArray{m_dir->filePath(u"docs"_s)}}});
    QCOMPARE(m_server->answer(1)[u"result"_s][u"indexed"_s].toInt(), 1);
    write(u"b.txt"_s, "Danh sách bán hàng\n\nGạo, muối, đường.\n");
    QJsonObject message = m_server->next();
    QCOMPARE(message[u"method"_s].toString(), u"catalogue/changed"_s);
    QCOMPARE(message[u"params"_s][u"indexed"_s].toInt(), 1);
    QVERIFY(QFile::remove(file(u"a.txt"_s)));
    message = m_server->next();
    QCOMPARE(message[u"method"_s].toString(), u"catalogue/changed"_s);
    QCOMPARE(message[u"params"_s][u"removed"_s].toInt(), 1);
    m_server->send(2, u"status"_s);
    QCOMPARE(m_server->answer(2)[u"result"_s][u"others"_s].toInt(), 1);
}

/** A drive that is taken off leaves an empty folder, or none. */
void ServeTest::keepsWhatIsAway()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"drive"_s));
    const QString drive = m_dir->filePath(u"drive"_s);
    write(u"a.txt"_s, "Danh sách mua hàng\n\nGạo, muối, đường.\n");
    QVERIFY(QFile::copy(file(u"a.txt"_s), drive + u"/b.txt"_s));
    m_server->send(1, u"index"_s, {{u"paths"_s, QJsonArray{m_dir->filePath(u"docs"_s), drive}}});
    QCOMPARE(m_server->answer(1)[u"result"_s][u"indexed"_s].toInt(), 2);
    QVERIFY(QFile::rename(drive + u"/b.txt"_s, m_dir->filePath(u"b.txt"_s)));
    write(u"c.txt"_s, "Danh sách bán hàng\n\nGạo, muối, đường.\n");
    QCOMPARE(m_server->next()[u"method"_s].toString(), u"catalogue/changed"_s);
    m_server->send(2, u"status"_s);
    QCOMPARE(m_server->answer(2)[u"result"_s][u"others"_s].toInt(), 3);
}

void ServeTest::cancelsWhatWaits()
{
    // The first request keeps the lane at work; what waits behind it is answered without waiting for it.
    write(u"long.txt"_s,
          QByteArray("Ngày 5 tháng 6 năm 2023, Viện Đo lường Việt Nam họp tại Hà Nội.\n").repeated(100'000));
    m_server->send(1, u"describe"_s, {{u"path"_s, file(u"long.txt"_s)}});
    m_server->send(2, u"describe"_s, {{u"path"_s, file(u"long.txt"_s)}});
    m_server->send(3, u"$/cancelRequest"_s, {{u"id"_s, 2}});
    m_server->send(4, u"cancel"_s, {{u"id"_s, u"unknown"_s}});
    QCOMPARE(errorCode(m_server->answer(2)), -32800);
    QCOMPARE(m_server->answer(3)[u"result"_s][u"cancelled"_s].toBool(), true);
    QCOMPARE(m_server->answer(4)[u"result"_s][u"cancelled"_s].toBool(true), false);
    QVERIFY(m_server->notifications.isEmpty()); // nor has the first been answered
}

void ServeTest::endsOnShutdown()
{
    m_server->send(1, u"shutdown"_s);
    QVERIFY(m_server->answer(1)[u"result"_s].isNull());
    QVERIFY(m_server->process().waitForFinished(AnswerMs));
    QCOMPARE(m_server->process().exitCode(), 0);
}

void ServeTest::endsWithItsReader()
{
    write(u"long.txt"_s,
          QByteArray("Ngày 5 tháng 6 năm 2023, Viện Đo lường Việt Nam họp tại Hà Nội.\n").repeated(100'000));
    for (int id = 1; id <= 50; ++id)
        m_server->send(id, u"describe"_s, {{u"path"_s, file(u"long.txt"_s)}});
    m_server->send(51, u"cancel"_s, {{u"id"_s, u"none"_s}});
    QVERIFY(!m_server->answer(51).isEmpty()); // it is at work now
    QElapsedTimer timer;
    timer.start();
    m_server->process().closeWriteChannel();
    QVERIFY(m_server->process().waitForFinished(AnswerMs));
    QCOMPARE(m_server->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->process().exitCode(), 0);
    // A second is the promise; the rest is for a machine that is busy with other tests.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ServeTest)
#include "servetest.moc"
