// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "links/userlinks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

const LinkedFile First{.contentHash = "aaaa", .path = u"/tin/a.txt"_s, .title = u"Tin một"_s};
const LinkedFile Second{.contentHash = "bbbb", .path = u"/tin/b.txt"_s, .title = u"Tin hai"_s};
const LinkedFile Third{.contentHash = "cccc", .path = u"/tin/c.txt"_s, .title = {}};

QDateTime at(int minute)
{
    return {QDate(2026, 1, 2), QTime(3, minute), QTimeZone::UTC};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class UserLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLinkIsSeenFromBothSides();
    void theLastWordCounts();
    void takenBack();
    void aMovedFileKeepsItsLinks();
    void aFileIsNotLinkedToItself();
    void noFileIsNoFault();
    void damageIsRefusedAndLeftAlone_data();
    void damageIsRefusedAndLeftAlone();
    void liesBesideTheCatalogue();
    void aWriterThatIsKilledLeavesItWhole();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"catalogue-links.sqlite"_s); }
    [[nodiscard]] UserLinks links() const { return UserLinks(file()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UserLinksTest::aLinkIsSeenFromBothSides()
{
    QVERIFY(links().set(Second, First, Verdict::Related, u"cùng đề tài"_s, at(1)));
    QVERIFY(links().set(First, Third, Verdict::Unrelated, {}, at(2)));
    const auto ofFirst = links().of(First.contentHash);
    QVERIFY(ofFirst);
    QCOMPARE(ofFirst->size(), 2);
    QCOMPARE(ofFirst->first(),
             (UserLink{.other = Second, .verdict = Verdict::Related, .note = u"cùng đề tài"_s, .made = at(1)}));
    QCOMPARE(ofFirst->last().verdict, Verdict::Unrelated);
    const auto ofSecond = links().of(Second.contentHash);
    QVERIFY(ofSecond);
    QCOMPARE(ofSecond->size(), 1);
    QCOMPARE(ofSecond->first().other, First);
}

void UserLinksTest::theLastWordCounts()
{
    QVERIFY(links().set(First, Second, Verdict::Related, u"một"_s, at(1)));
    QVERIFY(links().set(Second, First, Verdict::Unrelated, u"hai"_s, at(2)));
    const auto said = links().of(First.contentHash);
    QVERIFY(said);
    QCOMPARE(said->size(), 1);
    QCOMPARE(said->first().verdict, Verdict::Unrelated);
    QCOMPARE(said->first().note, u"hai"_s);
}

void UserLinksTest::takenBack()
{
    QVERIFY(links().set(First, Second, Verdict::Related, {}, at(1)));
    QCOMPARE(links().remove(Second.contentHash, First.contentHash), true);
    QCOMPARE(links().remove(Second.contentHash, First.contentHash), false);
    QVERIFY(links().of(First.contentHash)->isEmpty());
}

void UserLinksTest::aMovedFileKeepsItsLinks()
{
    QVERIFY(links().set(First, Second, Verdict::Related, {}, at(1)));
    LinkedFile moved = Second;
    moved.path = u"/kho/b.txt"_s;
    QVERIFY(links().set(moved, Third, Verdict::Related, {}, at(2)));
    QCOMPARE(links().of(First.contentHash)->first().other, moved);
}

void UserLinksTest::aFileIsNotLinkedToItself()
{
    LinkedFile copy = First;
    copy.path = u"/kho/a.txt"_s;
    const auto done = links().set(First, copy, Verdict::Related, {}, at(1));
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(copy.path));
    QVERIFY(!QFileInfo::exists(file()));
}

void UserLinksTest::noFileIsNoFault()
{
    QVERIFY(links().of(First.contentHash)->isEmpty());
    QCOMPARE(links().remove(First.contentHash, Second.contentHash), false);
    QVERIFY(!QFileInfo::exists(file()));
}

void UserLinksTest::damageIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another file") << 0 << QByteArray("Bản tin không phải là cơ sở dữ liệu. ").repeated(200);
    QTest::newRow("a broken page") << 4096 << QByteArray(4096, '\x5a');
    QTest::newRow("a broken header") << 0 << QByteArray(16, '\x00');
}

void UserLinksTest::damageIsRefusedAndLeftAlone()
{
    QFETCH(int, from);
    QFETCH(QByteArray, bytes);
    QVERIFY(links().set(First, Second, Verdict::Related, {}, at(1)));
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::ReadWrite));
    QVERIFY(broken.seek(from));
    QCOMPARE(broken.write(bytes), bytes.size());
    broken.close();
    const QByteArray before = bytesOf(file());
    const auto said = links().of(First.contentHash);
    const auto done = links().set(First, Third, Verdict::Related, {}, at(2));
    QVERIFY(!said);
    QVERIFY(!done);
    QCOMPARE(said.error().code, ErrorCode::Malformed);
    QCOMPARE(done.error().code, ErrorCode::Malformed);
    QVERIFY2(done.error().detail.contains(file()), qPrintable(done.error().detail));
    QCOMPARE(bytesOf(file()), before);
}

void UserLinksTest::liesBesideTheCatalogue()
{
    QCOMPARE(UserLinks::fileFor(u"/home/an/bantin/catalogue/"_s), u"/home/an/bantin/catalogue-links.sqlite"_s);
}

/** Writes until it is killed; what belongs together says the same in both tables. */
[[noreturn]] static void writeForEver(const UserLinks &links)
{
    for (int i = 0;; ++i) {
        LinkedFile other = Second;
        other.title = QString::number(i);
        if (!links.set(First, other, Verdict::Related, other.title, at(i % 60)))
            ::_exit(1);
    }
}

void UserLinksTest::aWriterThatIsKilledLeavesItWhole()
{
    constexpr int Rounds = 20;
    QVERIFY(links().set(First, Third, Verdict::Unrelated, u"ở lại"_s, at(0)));
    int inTheMiddle = 0;
    for (int round = 0; round < Rounds; ++round) {
        const pid_t writer = ::fork();
        QVERIFY(writer >= 0);
        if (writer == 0)
            writeForEver(links());
        // The journal is there while a change is being written: that is the moment.
        QElapsedTimer timer;
        timer.start();
        const QString journal = file() + u"-journal"_s;
        while (!QFileInfo::exists(journal) && timer.elapsed() < 5000)
            ;
        ::kill(writer, SIGKILL);
        QCOMPARE(::waitpid(writer, nullptr, 0), writer);
        inTheMiddle += QFileInfo::exists(journal) ? 1 : 0;
        const auto said = links().of(First.contentHash);
        QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
        QVERIFY(!said->isEmpty());
        for (const UserLink &link : *said) {
            if (link.other.contentHash == Third.contentHash)
                QCOMPARE(link.note, u"ở lại"_s);
            else
                QCOMPARE(link.note, link.other.title);
        }
    }
    QVERIFY2(inTheMiddle > 0, "no writer was killed while it wrote");
    QVERIFY(links().set(First, Second, Verdict::Related, {}, at(1)));
}

QTEST_GUILESS_MAIN(UserLinksTest)
#include "userlinkstest.moc"
