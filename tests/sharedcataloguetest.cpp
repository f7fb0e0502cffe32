// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/cataloguefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** A port that nobody listens on now. */
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{.sin_family = AF_INET, .sin_port = 0, .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address); // NOLINT: as sockets have it
    const bool isBound = ::bind(descriptor, plain, size) == 0 && ::getsockname(descriptor, plain, &size) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 0;
}

/** A xapian-tcpsrv that offers the catalogue of a fixture. */
class Shard
{
public:
    bool start(const CatalogueFixture &fixture, int port)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // It has a child for each reader, which all end with it.
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process.start(u"xapian-tcpsrv"_s, {u"--interface"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
                                             fixture.catalogue() + u"/index"_s});
        // It says so when it listens.
        return m_process.waitForStarted() && m_process.waitForReadyRead();
    }
    void stop()
    {
        signalAll(SIGKILL);
        m_process.waitForFinished();
    }
    void halt() { signalAll(SIGSTOP); }
    ~Shard() { stop(); }

private:
    void signalAll(int signal)
    {
        if (const auto group = pid_t(m_process.processId()); group > 0)
            ::kill(-group, signal);
    }

    QProcess m_process;
};

} // namespace

class SharedCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServerThatGoesAndComesBack();
    void aServerThatHangs();
    void foldersAreParts();
    void brokenLists_data();
    void brokenLists();
    void listsAreNotWritten();

private:
    [[nodiscard]] QString list(const QByteArray &lines) const;
    [[nodiscard]] static qsizetype hits(Catalogue &catalogue);

    std::unique_ptr<CatalogueFixture> m_one;
    std::unique_ptr<CatalogueFixture> m_two;
};

void SharedCatalogueTest::init()
{
    m_one = std::make_unique<CatalogueFixture>();
    m_two = std::make_unique<CatalogueFixture>();
    FakeAnalyser analyser;
    QCOMPARE(m_one->index(analyser).indexed, 2);
    QVERIFY(m_two->write(u"c.txt"_s, "Họp lần nữa\nMột cuộc họp khác."));
    QCOMPARE(m_two->index(analyser).indexed, 3);
}

QString SharedCatalogueTest::list(const QByteArray &lines) const
{
    QFile file(m_one->path(u"all.stub"_s));
    return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() ? file.fileName() : QString();
}

/** How many of the three bulletins with this word are found; -1 on an error. */
qsizetype SharedCatalogueTest::hits(Catalogue &catalogue)
{
    const Result<QList<SearchHit>> found =
        catalogue.refresh().and_then([&] { return catalogue.search(u"họp"_s, {.limit = 100}); });
    return found ? found->size() : -1;
}

void SharedCatalogueTest::aServerThatGoesAndComesBack()
{
    if (QStandardPaths::findExecutable(u"xapian-tcpsrv"_s).isEmpty())
        QSKIP("xapian-tcpsrv is not installed");
    const int firstPort = freePort();
    const int secondPort = freePort();
    Shard first;
    Shard second;
    QVERIFY(first.start(*m_one, firstPort) && second.start(*m_two, secondPort));
    Result<Catalogue> catalogue = Catalogue::open(list("remote 127.0.0.1:" + QByteArray::number(firstPort) +
                                                       "\nremote 127.0.0.1:" + QByteArray::number(secondPort) + '\n'));
    QVERIFY(catalogue);
    QCOMPARE(hits(*catalogue), 3);
    QCOMPARE(*catalogue->bulletinCount(), 5);
    QVERIFY(catalogue->missingParts().isEmpty());
    QVERIFY(catalogue->entry(m_two->file(u"c.txt"_s))->has_value());

    second.stop();
    // Between two questions, and in the middle of one: no refresh.
    QCOMPARE(catalogue->search(u"họp"_s)->size(), 1);
    QCOMPARE(hits(*catalogue), 1);
    QCOMPARE(catalogue->missingParts().size(), 1);
    QVERIFY(catalogue->missingParts().first().contains(QString::number(secondPort)));
    QVERIFY(!catalogue->entry(m_two->file(u"c.txt"_s))->has_value());
    QVERIFY(catalogue->entry(m_one->file(u"a.txt"_s))->has_value());

    QVERIFY(second.start(*m_two, secondPort));
    QTRY_COMPARE_WITH_TIMEOUT(hits(*catalogue), 3, 15'000);
    QVERIFY(catalogue->missingParts().isEmpty());
}

void SharedCatalogueTest::aServerThatHangs()
{
    if (QStandardPaths::findExecutable(u"xapian-tcpsrv"_s).isEmpty())
        QSKIP("xapian-tcpsrv is not installed");
    const int port = freePort();
    Shard shard;
    QVERIFY(shard.start(*m_two, port));
    Result<Catalogue> catalogue = Catalogue::open(
        list("auto " + m_one->catalogue().toUtf8() + "\nremote 127.0.0.1:" + QByteArray::number(port) + '\n'));
    QVERIFY(catalogue);
    QCOMPARE(hits(*catalogue), 3);
    shard.halt();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(hits(*catalogue), 1);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(catalogue->missingParts().size(), 1);
}

void SharedCatalogueTest::foldersAreParts()
{
    Result<Catalogue> catalogue =
        Catalogue::open(list("# of the library\nauto " + m_one->catalogue().toUtf8() + "\n\nauto " +
                             m_two->catalogue().toUtf8() + "/index\nauto nowhere\n"));
    QVERIFY(catalogue);
    QCOMPARE(hits(*catalogue), 3);
    QCOMPARE(catalogue->missingParts().size(), 1);
    // What is written to a part is seen.
    QVERIFY(m_one->write(u"new.txt"_s, "Tin mới\nlại họp"));
    FakeAnalyser analyser;
    QCOMPARE(m_one->index(analyser).indexed, 1);
    QCOMPARE(hits(*catalogue), 4);
}

void SharedCatalogueTest::brokenLists_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment alone") << QByteArray("# nothing\n");
    QTest::newRow("no kind") << QByteArray("/some/folder\n");
    QTest::newRow("no port") << QByteArray("remote library\n");
    QTest::newRow("port of none") << QByteArray("remote library:99999\n");
    QTest::newRow("a program") << QByteArray("remote :ssh library\n");
}

void SharedCatalogueTest::brokenLists()
{
    QFETCH(const QByteArray, lines);
    const QString file = list(lines);
    const Result<Catalogue> catalogue = Catalogue::open(file);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::Malformed);
    QVERIFY(catalogue.error().detail.contains(file));
}

void SharedCatalogueTest::listsAreNotWritten()
{
    FakeAnalyser analyser;
    const auto counts = indexFiles(list("auto x\n"), {m_one->docs()}, analyser.all());
    QVERIFY(!counts);
    QVERIFY(counts.error().detail.contains(u"all.stub"_s));
}

QTEST_GUILESS_MAIN(SharedCatalogueTest)
#include "sharedcataloguetest.moc"
