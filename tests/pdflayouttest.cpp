// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/pdffile.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** Words of a page to lines, lines to paragraphs and columns. */
class PdfLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWrappedLines();
    void keepsHardWraps();
    void joinsJustifiedLines();
    void joinsAtTheEdge_data();
    void joinsAtTheEdge();
    void goesOnOverPages();
    void partsParagraphs_data();
    void partsParagraphs();
    void readsColumnsOneAfterAnother();
    void keepsPages();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void joinsSpacedLetters();
    void joinsPiecesOfWords();

private:
    PdfFile m_file;
};

void PdfLayoutTest::joinsWrappedLines()
{
    using B = PdfBuilder;
    const QByteArray page = B::show("Hai ben thong nhat se tiep tuc mo rong hop tac ve do luong giua", 50, 700) +
                            B::show("hai nuoc trong nam nay.", 50, 686) + B::show("Dai dien hai ben", 50, 672) +
                            B::show("ky bien ban.", 50, 658) +
                            B::show("http://vidu.example.vn/tin-tuc-hop-tac-ve-do-luong-nam-nay/hai-", 50, 620) +
                            B::show("ben.html?iCat=1043&iData=8273&module=news&page=1&sort=date&", 50, 606) +
                            B::show("print=1", 50, 592) +
                            B::show("Hoi nghi ve do luong cua sau nuoc da dong y voi muc tieu Lancang-", 50, 566) +
                            B::show("Mekong", 50, 552);
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(
        linesOf(*document),
        (QStringList{
            u"Hai ben thong nhat se tiep tuc mo rong hop tac ve do luong giua hai nuoc trong nam nay."_s,
            u"Dai dien hai ben"_s, u"ky bien ban."_s, u""_s,
            u"http://vidu.example.vn/tin-tuc-hop-tac-ve-do-luong-nam-nay/hai-ben.html?iCat=1043&iData=8273&module=news&page=1&sort=date&print=1"_s,
            u""_s, u"Hoi nghi ve do luong cua sau nuoc da dong y voi muc tieu Lancang-Mekong"_s}));
    // One area a printed line.
    QCOMPARE(document->evidence(document->lines.constFirst().span, u"test"_s).constFirst().rects.size(), 2);
}

/** A TXT that an editor wrapped after 40 letters, printed in letters of several widths. */
void PdfLayoutTest::keepsHardWraps()
{
    const QList<QByteArray> text{"mmmm mmmm mmmm mmmm mmmm mmmm mmmm mmmm", "illi tlli illi tlli illi tlli illi tlli",
                                 "mmmm illi mmmm illi mmmm illi mmmm illi", "illi illi illi illi mmmm mmmm mmmm mm",
                                 "lili illi illi illi illi illi illi mmmm", "Illi mmmm illi illi mmmm illi illi mmmm"};
    QByteArray page;
    QStringList expected;
    for (const QByteArray &line : text) {
        page += PdfBuilder::show(line, 50, 700 - 14 * double(expected.size()));
        expected << QString::fromLatin1(line);
    }
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), expected);
}

/** Where all wrapped lines reach the edge to a hair, one that does not ends its paragraph. */
void PdfLayoutTest::joinsJustifiedLines()
{
    using B = PdfBuilder;
    const QByteArray full = "hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    QByteArray page;
    for (int i = 0; i < 5; ++i)
        page += B::show(i < 4 ? full : full.chopped(5), 50, 700 - 14 * i);
    page += B::show("Trang chu, gioi thieu, tin tuc, van ban va dich vu cong", 50, 630) +
            B::show("Internationalisation la mot tu rat dai.", 50, 616);
    const auto document = m_file.load(B{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), 3);
    QVERIFY(linesOf(*document)[1].startsWith(u"Trang"));
    QVERIFY(linesOf(*document).constLast().startsWith(u"Internationalisation"));
}

void PdfLayoutTest::joinsAtTheEdge_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("justified");
    QTest::addColumn<bool>("isOne");
    const QByteArray longest = "Hai ben da thong nhat se tiep tuc mo rong hop tac ve do luong va";
    QTest::newRow("longest line, amid the sentence") << longest << "Internationalisation"_ba << false << true;
    QTest::newRow("longest line, at its end") << longest + '.' << "LV (Phong QLKH)"_ba << false << false;
    QTest::newRow("credit") << longest.chopped(6) + " Anh:" << "HOANG HUNG MINH"_ba << false << true;
    QTest::newRow("dash") << longest.chopped(2) + '-' << "Thai Binh Duong"_ba << false << true;
    QTest::newRow("slash") << longest.chopped(6) + " ISO/" << "IEC 17025 va ISO 15189"_ba << false << true;
    QTest::newRow("heading amid justified text")
        << "The two sides meet at Hue University and the University of"_ba << "Agriculturalsciences"_ba << true << true;
    QTest::newRow("menu amid justified text")
        << "Trang chu, gioi thieu, tin tuc, van ban va dich vu cong"_ba << "Internationalisation"_ba << true << false;
}

/** What ends near the edge goes on where its last word wants more, and the next one found no room. */
void PdfLayoutTest::joinsAtTheEdge()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, next);
    QFETCH(bool, justified);
    QFETCH(bool, isOne);
    using B = PdfBuilder;
    const QByteArray full = "internationalisation cung nhau mo rong hop tac ve do luong";
    QByteArray page;
    for (int i = 0; i < 4; ++i)
        page += B::show(justified || i % 2 == 0 ? full : full.chopped(4), 50, 700 - 14 * i);
    page += B::show("internationalisation cua hai nuoc.", 50, 644) + B::show(line, 50, 630) + B::show(next, 50, 616);
    const auto document = m_file.load(B{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), isOne ? 2 : 3);
    QVERIFY(linesOf(*document)[1].startsWith(QString::fromLatin1(line)));
}

void PdfLayoutTest::goesOnOverPages()
{
    using B = PdfBuilder;
    const QByteArray full = "hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    QByteArray page;
    for (int i = 0; i < 6; ++i)
        page += B::show(full, 50, 700 - 14 * i);
    const auto document = m_file.load(B{.contents = {page + B::show("o Viet Nam.", 50, 616), page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), 2);
    QVERIFY(!document->lines[0].isFull);
    QVERIFY(document->lines[1].isFull);
}

void PdfLayoutTest::partsParagraphs_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("lines");
    QTest::newRow("no gap") << 50.0 << 672.0 << 1;
    QTest::newRow("gap") << 50.0 << 660.0 << 3;
    QTest::newRow("indent") << 74.0 << 672.0 << 3;
}

/** Lines of one width, so that the third could go on with the second: only its place says whether it does. */
void PdfLayoutTest::partsParagraphs()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(int, lines);
    using B = PdfBuilder;
    const QByteArray text = "Hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    const QByteArray page = B::show(text, 50, 700) + B::show(text, 50, 686) +
                            B::show(x > 50 ? text.chopped(6) : text, x, y) + B::show(text, 50, y - 14);
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), lines);
    QCOMPARE(document->lineText(document->lines[lines / 2]).isEmpty(), lines == 3);
}

void PdfLayoutTest::readsColumnsOneAfterAnother()
{
    QByteArray page;
    for (int row = 0; row < 12; ++row) {
        const QByteArray number = QByteArray::number(row) + (row == 11 ? "." : "");
        page += PdfBuilder::show("cot trai cua trang bao nay dong thu " + number, 50, 700 - 14 * row);
        page += PdfBuilder::show("cot phai cua trang bao nay dong thu " + QByteArray::number(row), 330, 700 - 14 * row);
    }
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    const QStringList found = linesOf(*document);
    QCOMPARE(found.size(), 2); // each column is one paragraph
    QCOMPARE(found[0].count(u"cot trai"_s), 12);
    QCOMPARE(found[1].count(u"cot phai"_s), 12);
    QVERIFY(found[0].indexOf(u"thu 3"_s) < found[0].indexOf(u"thu 10"_s));
}

void PdfLayoutTest::keepsPages()
{
    const auto document = m_file.load(
        PdfBuilder{.contents = {PdfBuilder::show("mot", 50, 700), QByteArray("0 0 m"), PdfBuilder::show("ba", 50, 700)}}
            .build());
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 3);
    QCOMPARE(document->text, u"mot\n\f\fba\n"_s);
    QCOMPARE(document->pageText(1), u"mot\n");
    QCOMPARE(document->pageText(2), u"");
    QCOMPARE(document->pageText(3), u"ba\n");
    QCOMPARE(document->lines.constLast().page, 3);
    const auto evidence = document->evidence(document->words.constLast().span, u"test"_s);
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.constFirst().page, 3);
    QCOMPARE(evidence.constFirst().quote, u"ba"_s);
    QCOMPARE(evidence.constFirst().rects.size(), 1);
}

void PdfLayoutTest::readsTurnedPages_data()
{
    QTest::addColumn<QByteArray>("pageEntries");
    QTest::addColumn<QByteArray>("matrix"); // that turns the letters on the page
    QTest::addColumn<QRectF>("area");       // in which the first word must stand
    QTest::newRow("upright") << QByteArray() << QByteArray("1 0 0 1 100 700 cm") << QRectF(95, 80, 60, 30);
    // What a reader shows is the page turned by /Rotate: 800 wide, 600 high.
    QTest::newRow("page turned") << QByteArray("/Rotate 90") << QByteArray("0 1 -1 0 100 100 cm")
                                 << QRectF(95, 80, 60, 30);
    QTest::newRow("letters upwards") << QByteArray() << QByteArray("0 1 -1 0 100 100 cm") << QRectF(80, 640, 30, 65);
    QTest::newRow("letters downwards") << QByteArray() << QByteArray("0 -1 1 0 100 700 cm") << QRectF(90, 95, 30, 65);
    QTest::newRow("upside down") << QByteArray() << QByteArray("-1 0 0 -1 300 300 cm") << QRectF(240, 490, 65, 30);
}

void PdfLayoutTest::readsTurnedPages()
{
    QFETCH(QByteArray, pageEntries);
    QFETCH(QByteArray, matrix);
    QFETCH(QRectF, area);
    const QByteArray page =
        matrix + '\n' + PdfBuilder::show("Thong tin", 0, 0) + PdfBuilder::show("do luong cua ngay hom nay", 0, -14);
    const auto document = m_file.load(PdfBuilder{.pageEntries = pageEntries, .contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), (QStringList{u"Thong tin"_s, u"do luong cua ngay hom nay"_s}));
    const QRectF word = document->words.constFirst().rect;
    QVERIFY2(area.contains(word), qPrintable(QDebug::toString(word)));
}

void PdfLayoutTest::joinsSpacedLetters()
{
    const QByteArray page = "3 Tc " + PdfBuilder::show("TIN TUC KHOA HOC", 50, 700);
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), QStringList{u"TIN TUC KHOA HOC"_s});
}

/** Each piece a text of its own, as when the font changes within a word; the last piece stands a little higher. */
void PdfLayoutTest::joinsPiecesOfWords()
{
    // Helvetica: "chu" is 500 + 556 + 556 thousandths of 12 points wide, "a" 556.
    const QByteArray page = PdfBuilder::show("chu", 50, 700) + PdfBuilder::show("a", 50 + 19.344, 700) +
                            PdfBuilder::show("n do", 50 + 26.1, 702);
    const auto document = m_file.load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), QStringList{u"chuan do"_s});
    QCOMPARE(document->words.size(), 2);
}

QTEST_GUILESS_MAIN(PdfLayoutTest)
#include "pdflayouttest.moc"
