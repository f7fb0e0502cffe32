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
    void fields_data();
    void fields();
    void newestFirst();
    void wordsSideBySideComeFirst();
    void whatCannotBeUnderstoodIsSaid_data();
    void whatCannotBeUnderstoodIsSaid();
    void oddQueriesDoNoHarm();

private:
    void writeMeetings();

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
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(query);
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
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(u"hieu chuan luc"_s);
    QCOMPARE(hits->size(), 1);
    const QString snippet = hits->first().snippet;
    QVERIFY2(snippet.contains(u"hiệu chuẩn lực"_s), qPrintable(snippet));
    QVERIFY(snippet.startsWith(u"… "_s) && snippet.endsWith(u" …"_s));
    QVERIFY(snippet.size() < 250);
}

void SearchTest::fields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");

    const QStringList samr{u"samr.txt"_s};
    const QStringList bis{u"bis.txt"_s};
    const QStringList both{u"bis.txt"_s, u"samr.txt"_s};
    QTest::newRow("source") << u"nguon:VietQ"_s << samr;
    QTest::newRow("source, English, lower case") << u"source:vietq"_s << samr;
    QTest::newRow("field with its marks") << u"nguồn:VietQ"_s << samr;
    QTest::newRow("country") << u"nuoc:IN"_s << bis;
    QTest::newRow("country by name") << u"country:\"Ấn Độ\""_s << bis;
    QTest::newRow("person") << u"nguoi:\"Hà Minh Hiệp\""_s << both;
    QTest::newRow("person without marks") << u"person:\"ha minh hiep\""_s << both;
    QTest::newRow("person with other marks") << u"person:\"Hạ Minh Hiệp\""_s << QStringList{};
    QTest::newRow("no person, though in the text") << u"nguoi:họp"_s << QStringList{};
    QTest::newRow("two people") << u"nguoi:Hiệp nguoi:Lan"_s << samr;
    QTest::newRow("body as printed") << u"coquan:\"Tổng cục Quản lý\""_s << samr;
    QTest::newRow("body as known") << u"body:SAMR"_s << samr;
    QTest::newRow("title") << u"tieude:gặp"_s << samr;
    QTest::newRow("title, in the text alone") << u"title:họp"_s << QStringList{};
    QTest::newRow("from") << u"tu:2023"_s << samr;
    QTest::newRow("to") << u"den:2022"_s << bis;
    QTest::newRow("years") << u"tu:2022 den:2023"_s << both;
    QTest::newRow("month") << u"from:2022-04 to:4/2022"_s << bis;
    QTest::newRow("day") << u"tu:13/04/2022 den:2022-04-13"_s << bis;
    QTest::newRow("the day after") << u"tu:2022-04-14 den:2022"_s << QStringList{};
    QTest::newRow("range") << u"ngay:2023..2024"_s << samr;
    QTest::newRow("word and field") << u"hợp tác nuoc:CN"_s << samr;
    QTest::newRow("phrase") << u"\"tiêu chuẩn hóa\""_s << bis;
    QTest::newRow("phrase, unmarked") << u"\"tieu chuan hoa\""_s << bis;
    QTest::newRow("phrase, words apart") << u"\"chuẩn tiêu\""_s << QStringList{};
    QTest::newRow("phrase of small words") << u"\"và của\""_s << samr;
    QTest::newRow("small word alone") << u"với"_s << both;
    QTest::newRow("small word, unmarked") << u"voi"_s << both;
    QTest::newRow("small word and another") << u"của tiêu chuẩn"_s << samr;
    QTest::newRow("or") << u"nuoc:IN OR nuoc:CN"_s << both;
    QTest::newRow("not") << u"họp NOT BIS"_s << samr;
    QTest::newRow("not a phrase") << u"họp -\"tiêu chuẩn hóa\""_s << samr;
    QTest::newRow("joined by a stroke") << u"tiêu-chuẩn-hóa"_s << bis;
}

void SearchTest::fields()
{
    QFETCH(const QString, query);
    QFETCH(QStringList, found);
    writeMeetings();
    const SearchOptions options{
        .countryCode = [](const QString &name) { return name == u"Ấn Độ"_s ? u"IN"_s : QString(); }};
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(query, options);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
    QStringList names;
    for (const SearchHit &hit : *hits)
        names << QFileInfo(hit.file).fileName();
    names.sort();
    QCOMPARE(names, found);
}

/** Two meetings; they stand in no other folder than the first two bulletins, which have none of these words. */
void SearchTest::writeMeetings()
{
    QVERIFY(QFile::remove(m_fixture->file(u"a.txt"_s)) && QFile::remove(m_fixture->file(u"b.txt"_s)));
    m_fixture->write(u"samr.txt"_s,
                     "Gặp gỡ đối tác\nHà Minh Hiệp và của Nguyễn Lan họp với bạn về tiêu chuẩn và hợp tác; "
                     "Tổng cục Quản lý giám sát.\n@person: Hà Minh Hiệp\n@person: Nguyễn Lan\n"
                     "@source: VietQ\n@country: CN\n@published: 2023-06-06\n"
                     "@body: Tổng cục Quản lý giám sát=SAMR");
    m_fixture->write(u"bis.txt"_s, "Trao đổi\nHà Minh Hiệp họp với BIS bàn tiêu chuẩn hóa.\n@person: Hà Minh Hiệp\n"
                                   "@source: Báo Nhân Dân\n@country: IN\n@published: 2022-04-13");
    FakeAnalyser analyser;
    QCOMPARE(m_fixture->index(analyser).indexed, 2);
}

void SearchTest::newestFirst()
{
    writeMeetings();
    const Result<Catalogue> catalogue = Catalogue::open(m_fixture->catalogue());
    const auto hits = catalogue->search(u"họp"_s, {.order = SearchOrder::Date});
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->first().published, u"2023-06-06"_s);
    QCOMPARE(catalogue->search(u"họp"_s, {.limit = 1, .order = SearchOrder::Date})->size(), 1);
}

void SearchTest::wordsSideBySideComeFirst()
{
    m_fixture->write(u"apart.txt"_s, "Tin\nlực một hai ba hiệu bốn năm chuẩn sáu bảy");
    m_fixture->write(u"joined.txt"_s, "Tin\nmột hai ba bốn hiệu chuẩn lực sáu bảy năm");
    FakeAnalyser analyser;
    QCOMPARE(m_fixture->index(analyser).indexed, 4);
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(u"hiệu chuẩn lực"_s);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(QFileInfo(hits->first().file).fileName(), u"joined.txt"_s);
}

void SearchTest::whatCannotBeUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no date") << u"tu:hôm-qua"_s;
    QTest::newRow("no day") << u"den:2022-13-45"_s;
    QTest::newRow("unknown country") << u"nuoc:Atlantis"_s;
    QTest::newRow("nothing in the field") << u"nguoi:\"...\""_s;
    QTest::newRow("operator alone") << u"AND họp"_s;
}

void SearchTest::whatCannotBeUnderstoodIsSaid()
{
    QFETCH(const QString, query);
    writeMeetings();
    const auto hits = Catalogue::open(m_fixture->catalogue())->search(query);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Unsupported);
    QVERIFY(hits.error().detail.contains(query));
}

void SearchTest::oddQueriesDoNoHarm()
{
    writeMeetings();
    const Result<Catalogue> catalogue = Catalogue::open(m_fixture->catalogue());
    for (const QString &query :
         {u"\""_s, u"(("_s, u"nguon:"_s, u":"_s, u"họp \""_s, u"\u0001\u0001 0"_s, u"*"_s, u"-họp"_s,
          QString(u"họp "_s).repeated(3000), u"NOT NOT"_s, u"+ - + -"_s, QString(u'(').repeated(500)})
        static_cast<void>(catalogue->search(query));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
