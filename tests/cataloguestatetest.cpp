// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguewriter.h"
#include "tools/cataloguefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Bantin;
using namespace Qt::StringLiterals;

class CatalogueStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CatalogueFixture>(); }

    void aSecondWriterIsRefused();
    void readersSeeOneStateWhileAWriterWorks();
    void damageIsMended_data();
    void damageIsMended();
    void theOrderOfIndexingDoesNotShow();

private:
    std::unique_ptr<CatalogueFixture> m_fixture;
};

void CatalogueStateTest::aSecondWriterIsRefused()
{
    const Result<CatalogueWriter> first = CatalogueWriter::open(m_fixture->catalogue());
    QVERIFY(first);
    const Result<CatalogueWriter> second = CatalogueWriter::open(m_fixture->catalogue());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotReadable);
    QVERIFY(second.error().detail.contains(m_fixture->catalogue()));
    QVERIFY(Catalogue::open(m_fixture->catalogue()));
}

void CatalogueStateTest::readersSeeOneStateWhileAWriterWorks()
{
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    Result<Catalogue> reader = Catalogue::open(m_fixture->catalogue());
    QVERIFY(reader);
    for (int round = 0; round < 6; ++round) {
        // Two commits overtake a reader that is not reopened.
        m_fixture->write(u"a.txt"_s, "Họp lần " + QByteArray(round + 1, 'x') + "\nđo lường");
        m_fixture->index(analyser);
        const auto hits = reader->search(u"đo lường"_s);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        QCOMPARE(hits->size(), 1);
    }
    QVERIFY(reader->refresh());
    QCOMPARE(reader->search(u"xxxxxx"_s)->size(), 1);
}

void CatalogueStateTest::damageIsMended_data()
{
    QTest::addColumn<double>("keep");
    QTest::newRow("empty") << 0.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("nearly all") << 0.95;
}

void CatalogueStateTest::damageIsMended()
{
    QFETCH(const double, keep);
    FakeAnalyser analyser;
    for (int i = 0; i < 200; ++i)
        m_fixture->write(u"n%1.txt"_s.arg(i),
                         "Bản tin " + QByteArray::number(i) + "\nnội dung " + QByteArray::number(i * 7919));
    m_fixture->index(analyser);
    const QStringList parts = QDir(m_fixture->catalogue() + u"/index"_s).entryList(QDir::Files);
    QVERIFY(!parts.isEmpty());
    for (const QString &part : parts) {
        QFile file(m_fixture->catalogue() + u"/index/"_s + part);
        QVERIFY(file.resize(qint64(double(file.size()) * keep)));
        // Whoever reads first gets an error or an answer, no crash.
        if (const auto reader = Catalogue::open(m_fixture->catalogue())) {
            static_cast<void>(reader->search(u"bản tin"_s, {.limit = 300}));
            static_cast<void>(reader->status());
        }
        m_fixture->write(u"new.txt"_s, "Thêm một bản tin " + part.toUtf8());
        QVERIFY2(m_fixture->index(analyser).indexed > 0, qPrintable(part));
        QCOMPARE(m_fixture->status().bulletins, 203);
    }
}

void CatalogueStateTest::theOrderOfIndexingDoesNotShow()
{
    for (int i = 0; i < 30; ++i)
        m_fixture->write(u"same%1.txt"_s.arg(i, 2, 10, QChar(u'0')), "Cùng một tên\ncùng một nội dung");
    FakeAnalyser analyser;
    const auto reversed = [&](const QStringList &paths, const Deliver &deliver,
                              const std::stop_token &) -> Result<void> {
        for (auto path = paths.rbegin(); path != paths.rend(); ++path)
            deliver(*path, analyser.analyse(*path));
        return {};
    };
    m_fixture->index(analyser);
    const QString other = m_fixture->path(u"other"_s);
    QVERIFY(indexFiles(other, {m_fixture->docs()}, reversed));
    const auto paths = [](const QString &folder) {
        QStringList found;
        const Result<Catalogue> catalogue = Catalogue::open(folder);
        const auto candidates =
            catalogue->candidates({FakeAnalyser::keyOf(u"Cùng một tên"_s)}, {u"nội"_s, u"dung"_s}, 20);
        for (const Candidate &candidate : *candidates)
            found << catalogue->record(candidate)->record.file;
        found.sort(); // which they are must not depend on the order of indexing
        return found;
    };
    QCOMPARE(paths(m_fixture->catalogue()).size(), 20);
    QCOMPARE(paths(m_fixture->catalogue()), paths(other));
}

QTEST_GUILESS_MAIN(CatalogueStateTest)
#include "cataloguestatetest.moc"
