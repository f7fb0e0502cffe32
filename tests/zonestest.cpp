// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/zones.h"
#include "document/textloader.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** The passages of a text, one a line, title and lead marked. */
QStringList passagesOf(const QString &text)
{
    const Result<Document> document = loadText(text.toUtf8(), u"sample"_s);
    if (!document)
        return {};
    QStringList found;
    for (const Passage &passage : readArticle(*document).passages)
        found << (passage.zone() == Zone::Title  ? u"# "_s
                  : passage.zone() == Zone::Lead ? u"> "_s
                                                 : QString()) +
                     passage.text();
    return found;
}

const QString LongA = u"Đoàn chuyên gia hai nước đã trao đổi về kế hoạch hợp tác đo lường cho giai đoạn tới, "
                      "trong đó có việc so sánh chuẩn và đào tạo cán bộ phòng thí nghiệm."_s;
const QString LongB = u"Phía bạn cảm ơn sự đón tiếp và đề nghị sớm ký bản ghi nhớ, đồng thời mời các kỹ sư trẻ "
                      "sang thực tập ba tháng tại viện đo lường quốc gia trong năm nay."_s;

} // namespace

class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString title = u"Hai nước bàn về hợp tác đo lường"_s;
        const QStringList plain{u"# "_s + title, LongA, LongB};
        QTest::newRow("plain") << title + u"\n\nNgày đăng: 12/03/2020\n\n"_s + LongA + u"\n\n"_s + LongB << plain;
        QTest::newRow("blank line in a sentence")
            << title + u"\n\nNgày đăng: 12/03/2020\n\n"_s +
                   QString(LongA).replace(u" đo lường cho"_s, u"\n\nđo lường cho"_s) + u"\n\n"_s + LongB
            << QStringList{u"# "_s + title, QString(LongA).replace(u" đo lường cho"_s, u" đo lường cho"_s), LongB};
        QTest::newRow("page break in a sentence")
            << title + u"\n\nNgày đăng: 12/03/2020\n\n"_s +
                   QString(LongA).replace(u" giai đoạn"_s,
                                          u"\n\nhttps://example.vn/tin/1.html     1/2\n\f\nTrang 2/2\n\ngiai đoạn"_s) +
                   u"\n\n"_s + LongB
            << plain;
        QTest::newRow("title on two lines")
            << u"Hai nước bàn về hợp tác\nđo lường\n\nNgày đăng: 12/03/2020\n\n"_s + LongA + u"\n\n"_s + LongB << plain;
        QTest::newRow("markdown") << u"# "_s + title + u"\n\n12/03/2020\n\n"_s + LongA + u"\n\n*"_s + LongB + u"*"_s
                                  << plain;
    }

    void joins()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found = passagesOf(text);
        // Whether the first paragraph is a lead is asked elsewhere.
        for (QString &passage : found)
            if (passage.startsWith(u"> "_s))
                passage.remove(0, 2);
        QCOMPARE(found, expected);
    }

    /** Each piece of a passage leads back to the same words of the document. */
    void mapsBack()
    {
        const QString text =
            u"Hai nước bàn về hợp tác\nđo lường\n\nNgày đăng: 12/03/2020\n\n"_s + LongA + u"\n\n"_s + LongB;
        const Result<Document> document = loadText(text.toUtf8(), u"sample"_s);
        QVERIFY(document);
        const Article article = readArticle(*document);
        QVERIFY(!article.passages.isEmpty());
        for (const Passage &passage : article.passages)
            for (const Evidence &evidence : evidenceOf(article, passage, {0, passage.text().size()}, u"test"_s))
                QCOMPARE(evidence.quote,
                         document->pageText(evidence.page).sliced(evidence.span.begin, evidence.span.length()));
        const Passage &title = article.passages.first();
        QCOMPARE(QStringView(document->text).sliced(title.toDocument({0, 8}).begin, 8),
                 QStringView(title.text()).first(8));
    }

    void furniture_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
             {u"leftcenterrightdel"_s, u"A- A A+"_s, u"Trang 2/5"_s, u"Chia sẻ   Facebook   Zalo"_s,
              u"https://example.vn/tin/2020/bai-viet.html          2/3"_s,
              u"3/4/22, 2:07 PM            Tin tức | Viện Đo lường"_s,
              u"Tin tức | Viện Đo lường            https://example.vn/tin/2020/bai-viet.html"_s,
              u"1 of 2            3/4/22, 2:07 PM"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    /** Furniture amid the text is cut out. */
    void furniture()
    {
        QFETCH(QString, line);
        const QString text = u"Hai nước bàn về hợp tác đo lường\n\nNgày đăng: 12/03/2020\n\n"_s + LongA + u"\n\n"_s +
                             line + u"\n\n"_s + LongB;
        const QStringList found = passagesOf(text);
        QVERIFY2(!found.join(u'\n').contains(line), qPrintable(found.join(u'\n')));
        QCOMPARE(found.size(), 3);
    }
};

QTEST_APPLESS_MAIN(ZonesTest)
#include "zonestest.moc"
