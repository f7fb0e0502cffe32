// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/cataloguefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Bantin;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CatalogueFixture>(); }

    void search_data();
    void search();
    void snippetShowsTheWords();

private:
    std::unique_ptr<CatalogueFixture> m_fixture;
};

void SearchTest::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("with marks") << u"đo lường"_s << QStringList{u"a.txt"_s};
    QTest::newRow("without marks") << u"do luong"_s << QStringList{u"plain.txt"_s, u"a.txt"_s};
    QTest::newRow("a typed mark counts") << u"đo luong"_s << QStringList{u"a.txt"_s};
    QTest::newRow("another mark") << u"ký bản ghí nhớ"_s << QStringList{};
    QTest::newRow("capitals") << u"BẢN GHI NHỚ"_s << QStringList{u"b.txt"_s};
    QTest::newRow("all words must stand there") << u"đo lường tiêu chuẩn"_s << QStringList{};
    QTest::newRow("NFD") << u"đo lường"_s.normalized(QString::NormalizationForm_D) << QStringList{u"a.txt"_s};
    QTest::newRow("nothing") << u" ,. "_s << QStringList{};
}

void SearchTest::search()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, found);
    m_fixture->write(u"plain.txt"_s, "Ban tin khong dau\nvien do luong hop voi lao, nhieu tu khac nua");
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    QStringList names;
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(query, 10);
    QVERIFY(hits);
    for (const SearchHit &hit : *hits)
        names << QFileInfo(hit.file).fileName();
    QCOMPARE(names, found);
}

void SearchTest::snippetShowsTheWords()
{
    m_fixture->write(u"long.txt"_s, "Tên\n" + QByteArray("một câu dài không liên quan ").repeated(50) +
                                        "hiệu chuẩn lực " + QByteArray("và một câu nữa ").repeated(50));
    FakeAnalyser analyser;
    m_fixture->index(analyser);
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(u"hieu chuan luc"_s, 10);
    QCOMPARE(hits->size(), 1);
    const QString snippet = hits->first().snippet;
    QVERIFY2(snippet.contains(u"hiệu chuẩn lực"_s), qPrintable(snippet));
    QVERIFY(snippet.startsWith(u"… "_s) && snippet.endsWith(u" …"_s));
    QVERIFY(snippet.size() < 250);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
