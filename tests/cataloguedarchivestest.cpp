// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/cataloguefixture.h"

#include <KTar>
#include <KZip>

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** Archives below an indexed folder: their members are catalogued as files are. */
class CataloguedArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CatalogueFixture>();
        m_analyser = {};
    }

    void membersAreBulletins();
    void whatIsNoDocumentIsLeftAlone();
    void anUnchangedArchiveIsNotOpened();
    void aChangedArchiveIsReadAgain();
    void anArchiveThatIsGoneIsForgotten();
    void aBrokenOffRunIsCompleted_data();
    void aBrokenOffRunIsCompleted();
    void aDamagedArchiveIsListed();
    void equalMembersOfTwoArchivesAreTwo();
    void aMovedArchiveKeepsItsMembers();

private:
    using Members = QList<std::pair<QString, QByteArray>>;
    void pack(const QString &name, const Members &members) const
    {
        KZip zip(m_fixture->file(name));
        QVERIFY(zip.open(QIODevice::WriteOnly));
        for (const auto &[member, content] : members)
            QVERIFY(zip.writeFile(member, content));
        QVERIFY(zip.close());
    }
    QStringList found(const QString &query) const
    {
        QStringList files;
        if (const auto catalogue = Catalogue::open(m_fixture->catalogue()))
            if (const auto hits = catalogue->search(query))
                for (const SearchHit &hit : *hits)
                    files << QDir(m_fixture->docs()).relativeFilePath(hit.file);
        files.sort();
        return files;
    }

    std::unique_ptr<CatalogueFixture> m_fixture;
    FakeAnalyser m_analyser;
};

void CataloguedArchivesTest::membersAreBulletins()
{
    pack(u"2019.zip"_s, {{u"thang-6/c.txt"_s, "Họp nhóm công tác\nvề sầu riêng"}});
    KTar tar(m_fixture->file(u"2020.tar.gz"_s), u"application/gzip"_s);
    QVERIFY(tar.open(QIODevice::WriteOnly));
    QVERIFY(tar.writeFile(u"d.txt"_s, "Họp lần hai\nvề sầu riêng"));
    QVERIFY(tar.close());
    const IndexCounts counts = m_fixture->index(m_analyser);
    QCOMPARE(counts.indexed, 4);
    QCOMPARE(counts.failed, 0);
    QCOMPARE(found(u"sầu riêng"_s), (QStringList{u"2019.zip/thang-6/c.txt"_s, u"2020.tar.gz/d.txt"_s}));
    const CatalogueStatus status = m_fixture->status();
    QCOMPARE(status.bulletins, 4);
    QCOMPARE(status.others, 0);
    QVERIFY(status.unlisted.isEmpty());
}

void CataloguedArchivesTest::whatIsNoDocumentIsLeftAlone()
{
    pack(u"2019.zip"_s, {{u"anh.jpg"_s, "x"},
                         {u"inner.zip"_s, "x"},
                         {u"__MACOSX/._c.txt"_s, "x"},
                         {u".hidden/c.txt"_s, "x"},
                         {u"c.txt"_s, "Họp\nvề sầu riêng"}});
    QCOMPARE(m_fixture->index(m_analyser).indexed, 3);
    QCOMPARE(found(u"sầu riêng"_s), QStringList{u"2019.zip/c.txt"_s});
}

void CataloguedArchivesTest::anUnchangedArchiveIsNotOpened()
{
    pack(u"2019.zip"_s, {{u"c.txt"_s, "Họp\nvề sầu riêng"}, {u"d.txt"_s, "BAD"}});
    m_fixture->index(m_analyser);
    m_analyser.read.clear();
    const IndexCounts again = m_fixture->index(m_analyser);
    QCOMPARE(m_analyser.read, QStringList());
    QCOMPARE(again.removed, 0);
    QCOMPARE(again.failed, 0);
    QCOMPARE(found(u"sầu riêng"_s), QStringList{u"2019.zip/c.txt"_s});
    QCOMPARE(m_fixture->status().failed, 1);
}

void CataloguedArchivesTest::aChangedArchiveIsReadAgain()
{
    pack(u"2019.zip"_s, {{u"c.txt"_s, "Họp\nvề sầu riêng"}, {u"d.txt"_s, "Họp\nvề cà phê"}});
    m_fixture->index(m_analyser);
    pack(u"2019.zip"_s, {{u"c.txt"_s, "Họp\nvề sầu riêng và xoài"}, {u"e.txt"_s, "Ký\nvề cà phê"}});
    const IndexCounts counts = m_fixture->index(m_analyser);
    QCOMPARE(counts.indexed, 2);
    QCOMPARE(counts.removed, 1);
    QCOMPARE(found(u"xoài"_s), QStringList{u"2019.zip/c.txt"_s});
    QCOMPARE(found(u"cà phê"_s), QStringList{u"2019.zip/e.txt"_s});
}

void CataloguedArchivesTest::anArchiveThatIsGoneIsForgotten()
{
    pack(u"2019.zip"_s, {{u"c.txt"_s, "Họp\nvề sầu riêng"}});
    m_fixture->index(m_analyser);
    QVERIFY(QFile::remove(m_fixture->file(u"2019.zip"_s)));
    m_fixture->index(m_analyser);
    QCOMPARE(found(u"sầu riêng"_s), QStringList());
    QCOMPARE(m_fixture->status().bulletins, 2);
}

void CataloguedArchivesTest::aBrokenOffRunIsCompleted_data()
{
    QTest::addColumn<int>("files");
    // a.txt, b.txt, the archive, its members.
    for (int files = 1; files < 6; ++files)
        QTest::addRow("after %d files", files) << files;
}

void CataloguedArchivesTest::aBrokenOffRunIsCompleted()
{
    QFETCH(const int, files);
    pack(u"2019.zip"_s,
         {{u"c.txt"_s, "Một\nvề sầu riêng"}, {u"d.txt"_s, "Hai\nvề sầu riêng"}, {u"e.txt"_s, "Ba\nvề sầu riêng"}});
    std::stop_source stop;
    int left = files;
    const AnalyseFiles someOnly = [&](const QStringList &paths, const Deliver &deliver,
                                      const std::stop_token &token) -> Result<void> {
        for (const QString &path : paths) {
            if (token.stop_requested())
                return {};
            deliver(path, m_analyser.analyse(path));
            if (--left == 0)
                stop.request_stop();
        }
        return {};
    };
    const auto broken = indexFiles(m_fixture->catalogue(), {m_fixture->docs()}, someOnly, {}, stop.get_token());
    QVERIFY(broken && broken->cancelled);
    m_fixture->index(m_analyser);
    QCOMPARE(found(u"sầu riêng"_s).size(), 3);
    QCOMPARE(m_fixture->status().bulletins, 5);
    m_analyser.read.clear();
    m_fixture->index(m_analyser);
    QCOMPARE(m_analyser.read, QStringList());
}

void CataloguedArchivesTest::aDamagedArchiveIsListed()
{
    m_fixture->write(u"2019.zip"_s, "PK\x03\x04 and no more");
    QCOMPARE(m_fixture->index(m_analyser).failed, 1);
    const CatalogueStatus status = m_fixture->status();
    QCOMPARE(status.unlisted.size(), 1);
    QCOMPARE(status.unlisted[0].path, m_fixture->file(u"2019.zip"_s));
    m_analyser.read.clear();
    m_fixture->index(m_analyser);
    QCOMPARE(m_analyser.read, QStringList());
}

void CataloguedArchivesTest::equalMembersOfTwoArchivesAreTwo()
{
    const QByteArray same = "Họp\nvề sầu riêng";
    pack(u"2019.zip"_s, {{u"c.txt"_s, same}});
    m_fixture->index(m_analyser);
    pack(u"2020.zip"_s, {{u"c.txt"_s, same}});
    m_fixture->index(m_analyser);
    QCOMPARE(found(u"sầu riêng"_s), (QStringList{u"2019.zip/c.txt"_s, u"2020.zip/c.txt"_s}));
}

void CataloguedArchivesTest::aMovedArchiveKeepsItsMembers()
{
    pack(u"2019.zip"_s, {{u"c.txt"_s, "Họp\nvề sầu riêng"}});
    m_fixture->index(m_analyser);
    QVERIFY(QFile::rename(m_fixture->file(u"2019.zip"_s), m_fixture->file(u"nam-2019.zip"_s)));
    QCOMPARE(m_fixture->index(m_analyser).removed, 1); // the archive; its member is known again
    QCOMPARE(found(u"sầu riêng"_s), QStringList{u"nam-2019.zip/c.txt"_s});
}

QTEST_GUILESS_MAIN(CataloguedArchivesTest)
#include "cataloguedarchivestest.moc"
