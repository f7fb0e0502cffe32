// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/folderindex.h"
#include "client/serveclient.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <optional>

using namespace Bantin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Patience = 60s; ///< longer than a busy machine takes: what does not come by then never comes

/** A client of the double, in a folder of its own. */
struct Fixture {
    QTemporaryDir folder;
    ServeClient client;
    QObject context;

    explicit Fixture(const QString &program = QStringLiteral(BANTIN_FAKESERVE), const QStringList &more = {})
        : client({.program = [program] { return program; },
                  .arguments = QStringList{folder.filePath(u"log"_s)} + more,
                  .firstRestartDelay = 1ms})
    {
    }

    QString file(const QString &name, const QByteArray &text = "x")
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    int ask(const QString &path, std::optional<Reply> &reply, std::chrono::milliseconds timeout = 30s)
    {
        return client.send({.method = u"describe"_s, .params = {{u"path"_s, path}}, .file = path, .timeout = timeout},
                           &context, [&reply](const Reply &answer) { reply = answer; });
    }

    /** How often the double read this line. */
    qsizetype heard(const QByteArray &line)
    {
        QFile log(folder.filePath(u"log"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll().split('\n').count(line) : 0;
    }
};

bool isAlive(qint64 pid)
{
    return kill(pid_t(pid), 0) == 0;
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** A child outlives its client until it has said farewell; it must not outlive the test. */
    void cleanupTestCase()
    {
        const auto childless = [] {
            siginfo_t info;
            return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == -1 && errno == ECHILD;
        };
        QTRY_VERIFY_WITH_TIMEOUT(childless(), Patience);
        // The system may know of the last one's end before its QProcess does.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void startsWithTheFirstQuestion()
    {
        Fixture f;
        QCoreApplication::processEvents();
        QCOMPARE(f.heard("initialize "), 0);
        std::optional<Reply> reply;
        const QString path = f.file(u"bản tin.txt"_s);
        f.ask(path, reply);
        QVERIFY(!reply);
        QTRY_VERIFY_WITH_TIMEOUT(reply, Patience);
        QVERIFY(reply->has_value());
        QCOMPARE((**reply)[u"path"_s].toString(), path);
        QCOMPARE(f.heard("initialize "), 1);
    }

    void fileErrorsKeepTheirCode()
    {
        Fixture f;
        std::optional<Reply> reply;
        f.ask(f.file(u"locked.pdf"_s), reply);
        QTRY_VERIFY_WITH_TIMEOUT(reply, Patience);
        QVERIFY(!reply->has_value());
        QCOMPARE(reply->error().cause, FailureCause::File);
        QCOMPARE(reply->error().error.code, ErrorCode::Encrypted);
    }

    void aBadFileCostsTheChildAndIsRemembered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FailureCause>("cause");
        QTest::newRow("crash") << u"crash.pdf"_s << FailureCause::Crash;
        QTest::newRow("hang") << u"hang.pdf"_s << FailureCause::Timeout;
        QTest::newRow("garbage") << u"garbage.pdf"_s << FailureCause::Crash;
    }
    void aBadFileCostsTheChildAndIsRemembered()
    {
        QFETCH(const QString, name);
        QFETCH(const FailureCause, cause);
        Fixture f;
        const QByteArray line = "describe " + name.toUtf8();
        std::optional<Reply> bad;
        f.ask(f.file(name), bad, 500ms);
        QTRY_VERIFY_WITH_TIMEOUT(bad, Patience);
        QVERIFY(!bad->has_value());
        QCOMPARE(bad->error().cause, cause);
        QCOMPARE(f.heard(line), 1);

        std::optional<Reply> good;
        f.ask(f.file(u"good.txt"_s), good);
        QTRY_VERIFY_WITH_TIMEOUT(good, Patience);
        QVERIFY(good->has_value());

        bad.reset();
        f.ask(f.folder.filePath(name), bad);
        QTRY_VERIFY_WITH_TIMEOUT(bad, Patience);
        QCOMPARE(bad->error().cause, cause);
        QCOMPARE(f.heard(line), 1);

        f.ask(f.file(name, "changed since"), bad, 500ms);
        QTRY_COMPARE_WITH_TIMEOUT(f.heard(line), 2, Patience);
    }

    void theCrashIsLaidToTheRightFile()
    {
        Fixture f;
        std::optional<Reply> first, bad, last;
        f.ask(f.file(u"late.txt"_s), first); // still unanswered when the child dies
        f.ask(f.file(u"crash.txt"_s), bad);
        f.ask(f.file(u"good.txt"_s), last);
        f.client.cancel(1);
        QTRY_VERIFY_WITH_TIMEOUT(bad && last, Patience);
        QVERIFY(last->has_value());
        QVERIFY(!bad->has_value());
        QCOMPARE(bad->error().cause, FailureCause::Crash);
    }

    void othersAreAskedAgainAfterACrash()
    {
        Fixture f;
        std::optional<Reply> bad, good;
        f.ask(f.file(u"crash.txt"_s), bad);
        f.ask(f.file(u"good.txt"_s), good);
        QTRY_VERIFY_WITH_TIMEOUT(bad && good, Patience);
        QCOMPARE(bad->error().cause, FailureCause::Crash);
        QVERIFY(good->has_value());
    }

    void nobodyWaitsForTheBackground()
    {
        Fixture f;
        std::optional<Reply> indexed, bad, good, later;
        f.client.send({.method = u"index"_s, .params = {{u"paths"_s, QJsonArray{u"endless"_s}}}, .isBackground = true},
                      &f.context, [&indexed](const Reply &reply) { indexed = reply; });
        QTRY_COMPARE_WITH_TIMEOUT(f.heard("index "), 1, Patience);
        f.ask(f.file(u"crash.txt"_s), bad);
        f.ask(f.file(u"good.txt"_s), good);
        QTRY_VERIFY_WITH_TIMEOUT(bad && good, Patience);
        QCOMPARE(bad->error().cause, FailureCause::Crash);
        QVERIFY(good->has_value());
        QTRY_COMPARE_WITH_TIMEOUT(f.heard("index "), 2, Patience);
        f.ask(f.file(u"afterwards.txt"_s), later);
        QTRY_VERIFY_WITH_TIMEOUT(later, Patience);
        QVERIFY(later->has_value());
        QVERIFY(!indexed);
    }

    void lateAnswersAreDropped()
    {
        Fixture f;
        std::optional<Reply> late, next;
        const int number = f.ask(f.file(u"late.txt"_s), late);
        QTRY_COMPARE_WITH_TIMEOUT(f.heard("describe late.txt"), 1, Patience);
        f.client.cancel(number);
        f.ask(f.file(u"good.txt"_s), next);
        QTRY_VERIFY_WITH_TIMEOUT(next, Patience);
        QCOMPARE(f.heard("cancel "), 1);
        QVERIFY(!late);
    }

    void aCancelledFileMayStillHangTheChild()
    {
        Fixture f;
        std::optional<Reply> bad, good;
        const int number = f.ask(f.file(u"hang.txt"_s), bad, 300ms);
        QTRY_COMPARE_WITH_TIMEOUT(f.heard("describe hang.txt"), 1, Patience);
        f.client.cancel(number);
        f.ask(f.file(u"good.txt"_s), good);
        QTRY_VERIFY_WITH_TIMEOUT(good, Patience);
        QVERIFY(good->has_value());
        QVERIFY(!bad);
    }

    void nobodyIsCalledWhoHasGone()
    {
        Fixture f;
        bool called = false;
        auto asker = std::make_unique<QObject>();
        const QString path = f.file(u"good.txt"_s);
        f.client.send({.method = u"describe"_s, .params = {{u"path"_s, path}}, .file = path}, asker.get(),
                      [&called](const Reply &) { called = true; });
        asker.reset();
        std::optional<Reply> other;
        f.ask(path, other);
        QTRY_VERIFY_WITH_TIMEOUT(other, Patience);
        QVERIFY(!called);
    }

    void withoutTheProgramTheAnswerSaysSo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<FailureCause>("cause");
        QTest::newRow("none") << QString() << QStringList() << FailureCause::Missing;
        QTest::newRow("no program") << u"/dev/null"_s << QStringList() << FailureCause::Unusable;
        QTest::newRow("ends at once") << QStringLiteral(BANTIN_FAKESERVE) << QStringList{u"dumb"_s}
                                      << FailureCause::Unusable;
    }
    void withoutTheProgramTheAnswerSaysSo()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        QFETCH(const FailureCause, cause);
        Fixture f(program, arguments);
        std::optional<Reply> first, second;
        f.ask(f.file(u"a.txt"_s), first);
        f.ask(f.file(u"b.txt"_s), second);
        QTRY_VERIFY_WITH_TIMEOUT(first && second, Patience);
        QCOMPARE(first->error().cause, cause);
        QCOMPARE(second->error().cause, cause);
    }

    void theChildEndsWithTheClient_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("idle") << false;
        QTest::newRow("hanging") << true;
    }
    void theChildEndsWithTheClient()
    {
        QFETCH(const bool, hangs);
        qint64 pid = 0;
        {
            Fixture f;
            std::optional<Reply> reply, hanging;
            f.ask(f.file(u"good.txt"_s), reply);
            QTRY_VERIFY_WITH_TIMEOUT(reply, Patience);
            pid = (**reply)[u"pid"_s].toInteger();
            QVERIFY(isAlive(pid));
            if (hangs) {
                f.ask(f.file(u"hang.txt"_s), hanging);
                QTRY_COMPARE_WITH_TIMEOUT(f.heard("describe hang.txt"), 1, Patience);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 10s);
    }

    void aFolderIsCoveredOnce()
    {
        Fixture f;
        const QString path = f.file(u"good.txt"_s);
        FolderIndex folders(f.client);
        const QSignalSpy progress(&folders, &FolderIndex::progress);
        const QSignalSpy finished(&folders, &FolderIndex::finished);
        folders.cover(path);
        folders.cover(f.file(u"other.txt"_s));
        QVERIFY(folders.isBusy(path));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QVERIFY(!folders.isBusy(path));
        QCOMPARE(progress.size(), 2);
        QCOMPARE(progress.last().at(1).toInt(), 2);
        QCOMPARE(f.heard("index "), 1);
    }

    void refusedChangesOfFoldersAreTold()
    {
        Fixture f;
        FolderIndex folders(f.client);
        const QSignalSpy finished(&folders, &FolderIndex::finished);
        const QSignalSpy failed(&folders, &FolderIndex::failed);
        const QSignalSpy kept(&folders, &FolderIndex::notForgotten);
        for (const QString &folder : {u"/tin/open"_s, u"/tin/locked"_s}) {
            folders.forget(folder);
            folders.add(folder);
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, Patience);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"/tin/locked"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][0].toString(), u"/tin/locked"_s);
    }

    void noWholeDiskIsIndexed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        const QString home = QDir::homePath();
        QTest::newRow("a folder") << u"/srv/tin/a.pdf"_s << u"/srv/tin"_s;
        QTest::newRow("below home") << home + u"/tin/a.pdf"_s << home + u"/tin"_s;
        QTest::newRow("home") << home + u"/a.pdf"_s << home + u"/a.pdf"_s;
        QTest::newRow("above home") << u"/a.pdf"_s << u"/a.pdf"_s;
        QTest::newRow("temporary files") << QDir::tempPath() + u"/a.pdf"_s << QDir::tempPath() + u"/a.pdf"_s;
    }
    void noWholeDiskIsIndexed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, target);
        QCOMPARE(FolderIndex::target(path), target);
    }

    void linesArePutTogether()
    {
        JsonLines lines;
        QCOMPARE(lines.take("{\"a\":1}\r\n\n{\"b\"").messages.size(), 1);
        const JsonLines::Taken rest = lines.take(":2}\n{\"c\":3}\n");
        QVERIFY(!rest.error);
        QCOMPARE(rest.messages.size(), 2);
        QCOMPARE(rest.messages.first()[u"b"_s].toInt(), 2);
    }

    void whatIsNoMessageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("words") << QByteArray("hello\n") << ErrorCode::Malformed;
        QTest::newRow("array") << QByteArray("[1]\n") << ErrorCode::Malformed;
        QTest::newRow("endless") << QByteArray(MaxMessageSize + 1, 'x') << ErrorCode::LimitExceeded;
    }
    void whatIsNoMessageIsAnError()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        JsonLines lines;
        const JsonLines::Taken taken = lines.take("{\"before\":1}\n" + bytes);
        QCOMPARE(taken.messages.size(), 1);
        QVERIFY(taken.error);
        QCOMPARE(taken.error->code, code);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "clienttest.moc"
