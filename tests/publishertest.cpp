// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"
#include "extract/publishercandidates.h"
#include "pipeline.h"
#include "recognise/zones.h"

#include <QTest>

#include <algorithm>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** The names among which the publisher of a page is chosen. */
class PublisherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void longListsCostNoMore_data();
    void longListsCostNoMore();
    void longRowsGiveFewNames();
    void equalNamesAreNone();

private:
    [[nodiscard]] QList<Publishers::Candidate> namesOn(const QString &page) const;

    Authority m_authority;
};

void PublisherTest::initTestCase()
{
    const Result<Authority> authority = Authority::load(dataFolder());
    QVERIFY(authority);
    m_authority = *authority;
}

QList<Publishers::Candidate> PublisherTest::namesOn(const QString &page) const
{
    const Result<Document> document = loadText(page.toUtf8(), u"page.txt"_s);
    if (!document)
        return {};
    const Article article = readArticle(*document);
    return Publishers::candidates(Reading(article, m_authority));
}

void PublisherTest::longListsCostNoMore_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::newRow("links below the text") << u""_s << u"Sở Khoa học tiếp đoàn số %1 về tiêu chuẩn (05/06/2019)\n"_s;
    QTest::newRow("names below the text") << u""_s << u"Trung tâm Kỹ thuật Số %1\n"_s;
    QTest::newRow("menu above the title") << u"Trung tâm Kỹ thuật Số %1\n"_s << u""_s;
}

/** Names are compared with each other: twice the page must not be four times the work. */
void PublisherTest::longListsCostNoMore()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    const auto page = [&](int lines) {
        QString head;
        QString foot;
        for (int i = 0; i < lines; ++i) {
            head += above.isEmpty() ? QString() : above.arg(i);
            foot += below.isEmpty() ? QString() : below.arg(i);
        }
        return u"VIỆN ĐO LƯỜNG HẢI VÂN\n"_s + head +
               u"\n\nĐoàn Viện Đo lường Fiji thăm Hải Vân\n05/6/2019\n\n"
               "Ngày 4/6/2019, đoàn Viện Đo lường Fiji đã thăm Viện và bàn về hợp tác so sánh chuẩn khối lượng giữa "
               "hai nước.\n\n"
               "Hai bên thống nhất trao đổi chuyên gia và tổ chức hội thảo về tiêu chuẩn, đo lường trong năm sau.\n\n"
               "Tin liên quan\n"_s +
               foot + u"Bản quyền thuộc Viện Đo lường Hải Vân\n"_s;
    };
    const QList<Publishers::Candidate> few = namesOn(page(1000));
    const QList<Publishers::Candidate> many = namesOn(page(4000));
    QVERIFY(!few.isEmpty());
    QCOMPARE(many.size(), few.size());
    QCOMPARE(many.first().name, u"VIỆN ĐO LƯỜNG HẢI VÂN"_s);
    QCOMPARE(many.last().name, u"Viện Đo lường Hải Vân"_s);
}

void PublisherTest::longRowsGiveFewNames()
{
    constexpr int Cells = 18;
    QString row;
    for (int i = 0; i < Cells; ++i)
        row += u"Ban%1   "_s.arg(i);
    const QList<Publishers::Candidate> names = namesOn(
        row + u"\n\nĐoàn Viện Đo lường Fiji thăm Hải Vân\n05/6/2019\n\n"
              "Ngày 4/6/2019, đoàn Viện Đo lường Fiji đã thăm Viện và bàn về hợp tác so sánh chuẩn khối lượng.\n"_s);
    const auto isInRow = [](const Publishers::Candidate &name) { return name.name.startsWith(u"Ban"); };
    const auto inRow = std::ranges::count_if(names, isInRow);
    QVERIFY2(inRow > 1 && inRow < Cells, qPrintable(QString::number(inRow)));
}

/** One of six names that nothing tells from each other is more likely wrong than right. */
void PublisherTest::equalNamesAreNone()
{
    const auto document = loadText("HẢI LAM     HẢI MINH     HẢI SƠN     HẢI THỦY     HẢI HÒA     HẢI CHÂU\n\n"
                                   "Đoàn Viện Đo lường Fiji thăm Việt Nam\n05/6/2019\n\n"
                                   "Ngày 4/6/2019, đoàn Viện Đo lường Fiji đã thăm Hà Nội và bàn về hợp tác so sánh "
                                   "chuẩn khối lượng, tiêu chuẩn và đo lường giữa hai nước.\n",
                                   u"page.txt"_s);
    QVERIFY(document);
    const Result<Record> record = analyse(*document, m_authority);
    QVERIFY(record && record->recognition.isBulletin);
    QVERIFY(!record->bulletin.publisher);
}

QTEST_GUILESS_MAIN(PublisherTest)
#include "publishertest.moc"
