// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/cataloguefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CatalogueFixture>(); }

    void unchangedFilesAreNotOpened();
    void changedFilesAreReadAgain();
    void deletedFilesAreForgotten();
    void movedFilesKeepTheirIdentity();
    void badFilesAreRememberedWithTheirReason();
    void spoiltAnswersCostTheirFileAlone();
    void specialFilesArePassedOver();
    void linksToFoldersAreNotFollowed();
    void missingRootsAreErrors();
    void cancellingKeepsWhatWasRead();
    void longAndOddNamesAreKept();

private:
    std::unique_ptr<CatalogueFixture> m_fixture;
};

void CatalogueTest::unchangedFilesAreNotOpened()
{
    FakeAnalyser analyser;
    QCOMPARE(m_fixture->index(analyser).indexed, 2);
    analyser.read.clear();
    const IndexCounts again = m_fixture->index(analyser);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.indexed, 0);
    QVERIFY(analyser.read.isEmpty());
}

void CatalogueTest::changedFilesAreReadAgain()
{
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    m_fixture->write(u"b.txt"_s, "Một tên khác hẳn\nNội dung mới.");
    analyser.read.clear();
    QCOMPARE(m_fixture->index(analyser).indexed, 1);
    QCOMPARE(analyser.read, QStringList{u"b.txt"_s});
    const auto entry = Catalogue::open(m_fixture->catalogue())->entry(m_fixture->file(u"b.txt"_s));
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->outcome->record.bulletin.title->value, u"Một tên khác hẳn"_s);
    QCOMPARE(m_fixture->status().bulletins, 2);
}

void CatalogueTest::deletedFilesAreForgotten()
{
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    QVERIFY(QFile::remove(m_fixture->file(u"a.txt"_s)));
    QCOMPARE(m_fixture->index(analyser).removed, 1);
    QCOMPARE(m_fixture->status().bulletins, 1);
    QVERIFY(!Catalogue::open(m_fixture->catalogue())->entry(m_fixture->file(u"a.txt"_s))->has_value());
}

void CatalogueTest::movedFilesKeepTheirIdentity()
{
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    const auto idOf = [&](const QString &key) {
        return Catalogue::open(m_fixture->catalogue())->candidates({FakeAnalyser::keyOf(key)}, {}, 10)->value(0).id;
    };
    const quint32 before = idOf(u"Họp về đo lường"_s);
    QVERIFY(QDir().mkpath(m_fixture->file(u"sub"_s)));
    QVERIFY(QFile::rename(m_fixture->file(u"a.txt"_s), m_fixture->file(u"sub/c.txt"_s)));
    const IndexCounts counts = m_fixture->index(analyser);
    QCOMPARE(counts.removed, 0);
    QCOMPARE(m_fixture->status().bulletins, 2);
    QVERIFY(before != 0);
    QCOMPARE(idOf(u"Họp về đo lường"_s), before);
    QVERIFY(!Catalogue::open(m_fixture->catalogue())->entry(m_fixture->file(u"a.txt"_s))->has_value());
}

void CatalogueTest::badFilesAreRememberedWithTheirReason()
{
    m_fixture->write(u"bad.pdf"_s, "BAD");
    m_fixture->write(u"other.txt"_s, "NO");
    FakeAnalyser analyser;
    QStringList failed;
    const IndexEvents events{
        .progress = {}, .failed = [&](const QString &path, const Error &) { failed << path; }, .notice = {}};
    QCOMPARE(m_fixture->index(analyser, events).failed, 1);
    QCOMPARE(failed, QStringList{m_fixture->file(u"bad.pdf"_s)});
    const CatalogueStatus now = m_fixture->status();
    QCOMPARE(now.failed, 1);
    QCOMPARE(now.others, 1);
    QCOMPARE(now.unlisted.value(0).reason, m_fixture->file(u"bad.pdf"_s) + u" is bad"_s);
    QCOMPARE(now.unlisted.value(1).reason, u"no title"_s);
    analyser.read.clear();
    QCOMPARE(m_fixture->index(analyser).failed, 0);
    QVERIFY(analyser.read.isEmpty());
    m_fixture->write(u"bad.pdf"_s, "Sửa xong rồi");
    QCOMPARE(m_fixture->index(analyser).indexed, 1);
    QCOMPARE(m_fixture->status().failed, 0);
}

void CatalogueTest::spoiltAnswersCostTheirFileAlone()
{
    FakeAnalyser analyser;
    const AnalyseFiles spoilt = [&](const QStringList &paths, const Deliver &deliver, const std::stop_token &) {
        for (const QString &path : paths) {
            Analysed analysed = analyser.analyse(path);
            if (path.endsWith("b.txt"_L1))
                analysed.document = "no document at all";
            deliver(path, analysed);
        }
        return Result<void>();
    };
    QVERIFY(indexFiles(m_fixture->catalogue(), {m_fixture->docs()}, spoilt));
    QCOMPARE(m_fixture->status().bulletins, 1);
    QCOMPARE(m_fixture->status().failed, 1);
    QVERIFY(m_fixture->status().unlisted.value(0).reason.contains(u"b.txt"_s));
    QCOMPARE(m_fixture->index(analyser).unchanged, 2);
}

void CatalogueTest::specialFilesArePassedOver()
{
    QCOMPARE(::mkfifo(qPrintable(m_fixture->file(u"pipe.txt"_s)), 0600), 0);
    QVERIFY(QFile::link(u"nowhere"_s, m_fixture->file(u"dead.txt"_s)));
    QVERIFY(QFile::link(u"circle.txt"_s, m_fixture->file(u"circle.txt"_s)));
    m_fixture->write(u"picture.jpg"_s, "not ours");
    FakeAnalyser analyser;
    const IndexCounts counts = m_fixture->index(analyser);
    QCOMPARE(counts.indexed, 2);
    QCOMPARE(counts.failed, 2); // the two links; a pipe is no file that failed
    QStringList reasons;
    for (const Unlisted &unlisted : m_fixture->status().unlisted)
        reasons << QFileInfo(unlisted.path).fileName() + u": "_s + unlisted.reason.section(u' ', 1, 3);
    QCOMPARE(reasons, (QStringList{u"circle.txt: is a link"_s, u"dead.txt: is a link"_s, u"pipe.txt: is no file"_s}));
    QCOMPARE(m_fixture->index(analyser).unchanged, 5);
}

void CatalogueTest::linksToFoldersAreNotFollowed()
{
    QVERIFY(QFile::link(m_fixture->docs(), m_fixture->file(u"loop"_s)));
    FakeAnalyser analyser;
    QCOMPARE(m_fixture->index(analyser).indexed, 2);
    QCOMPARE(analyser.read.size(), 2);
}

void CatalogueTest::missingRootsAreErrors()
{
    FakeAnalyser analyser;
    QStringList failed;
    const IndexEvents events{
        .progress = {}, .failed = [&](const QString &path, const Error &) { failed << path; }, .notice = {}};
    const auto counts = indexFiles(m_fixture->catalogue(), {u"/nowhere/at all"_s}, analyser.all(), events);
    QVERIFY(counts);
    QCOMPARE(counts->failed, 1);
    QCOMPARE(failed, QStringList{u"/nowhere/at all"_s});
    QVERIFY(m_fixture->status().roots.isEmpty());
}

void CatalogueTest::cancellingKeepsWhatWasRead()
{
    for (int i = 0; i < 20; ++i)
        m_fixture->write(u"more%1.txt"_s.arg(i, 2, 10, QChar(u'0')), "Bản tin số " + QByteArray::number(i));
    std::stop_source source;
    FakeAnalyser analyser;
    const AnalyseFiles stopInTheMiddle = [&](const QStringList &paths, const Deliver &deliver,
                                             const std::stop_token &) -> Result<void> {
        for (const QString &path : paths.first(7))
            deliver(path, analyser.analyse(path));
        source.request_stop();
        return {};
    };
    const auto counts =
        indexFiles(m_fixture->catalogue(), {m_fixture->docs()}, stopInTheMiddle, {}, source.get_token());
    QVERIFY(counts && counts->cancelled);
    QCOMPARE(m_fixture->status().bulletins, 7);
    const IndexCounts rest = m_fixture->index(analyser);
    QCOMPARE(rest.unchanged, 7);
    QCOMPARE(rest.indexed, 15);
}

void CatalogueTest::longAndOddNamesAreKept()
{
    const QString odd = QString(u"bản tin "_s).repeated(12) + u"\"'$%.txt"_s;
    const QString deep = QString(u"một thư mục có tên rất dài/"_s).repeated(12) + u"x.txt"_s;
    m_fixture->write(odd, "Tên lạ");
    m_fixture->write(deep, "Rất sâu");
    FakeAnalyser analyser;
    QCOMPARE(m_fixture->index(analyser).indexed, 4);
    QCOMPARE(m_fixture->index(analyser).unchanged, 4);
    QVERIFY(Catalogue::open(m_fixture->catalogue())->entry(m_fixture->file(deep))->has_value());
    QVERIFY(QFile::remove(m_fixture->file(deep)));
    QCOMPARE(m_fixture->index(analyser).removed, 1);
    QVERIFY(!Catalogue::open(m_fixture->catalogue())->entry(m_fixture->file(deep))->has_value());
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
