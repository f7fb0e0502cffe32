// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"
#include "tools/pdfbuilder.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

class PdfLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVietnamese();
    void joinsWrappedLines();
    void keepsHardWraps();
    void joinsJustifiedLines();
    void goesOnOverPages();
    void partsParagraphs_data();
    void partsParagraphs();
    void readsColumnsOneAfterAnother();
    void keepsPages();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void boxesAreOfTheWords();
    void takesLigaturesApart();
    void readsTaggedFiles();
    void leavesAttachmentsAlone();
    void joinsSpacedLetters();
    void joinsPiecesOfWords();
    void mendsLegacyFonts_data();
    void mendsLegacyFonts();
    void readsInformation_data();
    void readsInformation();
    void opensEncryptedFiles();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void readsSomePagesOfMany();
    void canBeCancelled();
    void printsNothing();

private:
    QString write(const QByteArray &bytes);
    Result<Document> load(const QByteArray &bytes) { return loadDocument(write(bytes)); }
    static QStringList lines(const Document &document);

    QTemporaryDir m_folder;
};

QString PdfLoaderTest::write(const QByteArray &bytes)
{
    // No `.pdf`: the kind is found from the bytes.
    const QString path = m_folder.filePath(u"bản in.dat"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
    return path;
}

QStringList PdfLoaderTest::lines(const Document &document)
{
    QStringList lines;
    for (const Line &line : document.lines)
        lines << document.lineText(line).toString();
    return lines;
}

void PdfLoaderTest::readsVietnamese()
{
    const QString path = m_folder.filePath(u"tin.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Serif"_s, 20));
        painter.drawText(QPointF(0, 400), u"Đẩy mạnh hợp tác quốc tế"_s);
    }
    const auto document = loadDocument(path);
    QVERIFY(document);
    QCOMPARE(document->format, DocumentFormat::Pdf);
    QCOMPARE(lines(*document), QStringList{u"Đẩy mạnh hợp tác quốc tế"_s});
    const double size = document->lines.constFirst().fontSize;
    QVERIFY2(size > 16 && size < 26, qPrintable(QString::number(size)));
}

void PdfLoaderTest::joinsWrappedLines()
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
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(
        lines(*document),
        (QStringList{
            u"Hai ben thong nhat se tiep tuc mo rong hop tac ve do luong giua hai nuoc trong nam nay."_s,
            u"Dai dien hai ben"_s, u"ky bien ban."_s, u""_s,
            u"http://vidu.example.vn/tin-tuc-hop-tac-ve-do-luong-nam-nay/hai-ben.html?iCat=1043&iData=8273&module=news&page=1&sort=date&print=1"_s,
            u""_s, u"Hoi nghi ve do luong cua sau nuoc da dong y voi muc tieu Lancang-Mekong"_s}));
    // One area a printed line.
    QCOMPARE(document->evidence(document->lines.constFirst().span, u"test"_s).constFirst().rects.size(), 2);
}

/** A TXT that an editor wrapped after 40 letters, printed in letters of several widths. */
void PdfLoaderTest::keepsHardWraps()
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
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), expected);
}

/** Where all wrapped lines reach the edge to a hair, one that does not ends its paragraph. */
void PdfLoaderTest::joinsJustifiedLines()
{
    using B = PdfBuilder;
    const QByteArray full = "hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    QByteArray page;
    for (int i = 0; i < 5; ++i)
        page += B::show(i < 4 ? full : full.chopped(5), 50, 700 - 14 * i);
    page += B::show("Trang chu, gioi thieu, tin tuc, van ban va dich vu cong", 50, 630) +
            B::show("Internationalisation la mot tu rat dai.", 50, 616);
    const auto document = load(B{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), 3);
    QVERIFY(lines(*document)[1].startsWith(u"Trang"));
    QVERIFY(lines(*document).constLast().startsWith(u"Internationalisation"));
}

void PdfLoaderTest::goesOnOverPages()
{
    using B = PdfBuilder;
    const QByteArray full = "hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    QByteArray page;
    for (int i = 0; i < 6; ++i)
        page += B::show(full, 50, 700 - 14 * i);
    const auto document = load(B{.contents = {page + B::show("o Viet Nam.", 50, 616), page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), 2);
    QVERIFY(!document->lines[0].isFull);
    QVERIFY(document->lines[1].isFull);
}

/** Tags part the text, name what is furniture, and say which letters a drawing stands for. */
void PdfLoaderTest::readsTaggedFiles()
{
    using B = PdfBuilder;
    const QByteArray page = "/P <</MCID 0>> BDC " + B::show("Thong tin", 50, 700) + "EMC /P <</MCID 1>> BDC " +
                            B::show("co", 50, 660) + "/Span <</ActualText(ffi)>> BDC " + B::show("\x80", 62.67, 660) +
                            "EMC " + B::show("ce", 69.35, 660) + "EMC";
    QByteArray file = B{.catalogEntries = "/MarkInfo<</Marked true>>/Lang(vi)", .contents = {page}}.build();
    const auto document = load(file);
    QVERIFY(document);
    QCOMPARE(lines(*document), (QStringList{u"Thong tin"_s, u""_s, u"coffice"_s}));
}

void PdfLoaderTest::leavesAttachmentsAlone()
{
    const QByteArray attached = "Ban tin khac";
    const int number = PdfBuilder::firstObject(1);
    const auto reference = [&](int object) { return QByteArray::number(object) + " 0 R"; };
    const PdfBuilder builder{.catalogEntries =
                                 "/Names<</EmbeddedFiles<</Names[(tin.txt) " + reference(number) + "]>>>>",
                             .objects = {"<</Type/Filespec/F(tin.txt)/EF<</F " + reference(number + 1) + ">>>>",
                                         "<</Type/EmbeddedFile/Length " + QByteArray::number(attached.size()) +
                                             ">>stream\n" + attached + "\nendstream"},
                             .contents = {PdfBuilder::show("Ban tin nay", 50, 700)}};
    const auto document = load(builder.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), QStringList{u"Ban tin nay"_s});
    // Nothing but an attachment is a file without text.
    PdfBuilder empty = builder;
    empty.contents = {"0 0 m"};
    const auto scan = load(empty.build());
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::NoText);
}

void PdfLoaderTest::joinsSpacedLetters()
{
    const QByteArray page = "3 Tc " + PdfBuilder::show("TIN TUC KHOA HOC", 50, 700);
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), QStringList{u"TIN TUC KHOA HOC"_s});
}

void PdfLoaderTest::partsParagraphs_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("lines");
    QTest::newRow("no gap") << 50.0 << 672.0 << 1;
    QTest::newRow("gap") << 50.0 << 660.0 << 3;
    QTest::newRow("indent") << 74.0 << 672.0 << 3;
}

/** Lines of one width, so that the third could go on with the second: only its place says whether it does. */
void PdfLoaderTest::partsParagraphs()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(int, lines);
    using B = PdfBuilder;
    const QByteArray text = "Hai ben thong nhat se tiep tuc mo rong hop tac ve do luong";
    const QByteArray page = B::show(text, 50, 700) + B::show(text, 50, 686) +
                            B::show(x > 50 ? text.chopped(6) : text, x, y) + B::show(text, 50, y - 14);
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(document->lines.size(), lines);
    QCOMPARE(document->lineText(document->lines[lines / 2]).isEmpty(), lines == 3);
}

void PdfLoaderTest::readsColumnsOneAfterAnother()
{
    QByteArray page;
    for (int row = 0; row < 12; ++row) {
        const QByteArray number = QByteArray::number(row) + (row == 11 ? "." : "");
        page += PdfBuilder::show("cot trai cua trang bao nay dong thu " + number, 50, 700 - 14 * row);
        page += PdfBuilder::show("cot phai cua trang bao nay dong thu " + QByteArray::number(row), 330, 700 - 14 * row);
    }
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    const QStringList found = lines(*document);
    QCOMPARE(found.size(), 2); // each column is one paragraph
    QCOMPARE(found[0].count(u"cot trai"_s), 12);
    QCOMPARE(found[1].count(u"cot phai"_s), 12);
    QVERIFY(found[0].indexOf(u"thu 3"_s) < found[0].indexOf(u"thu 10"_s));
}

void PdfLoaderTest::keepsPages()
{
    const auto document = load(
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

void PdfLoaderTest::readsTurnedPages_data()
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

void PdfLoaderTest::readsTurnedPages()
{
    QFETCH(QByteArray, pageEntries);
    QFETCH(QByteArray, matrix);
    QFETCH(QRectF, area);
    const QByteArray page =
        matrix + '\n' + PdfBuilder::show("Thong tin", 0, 0) + PdfBuilder::show("do luong cua ngay hom nay", 0, -14);
    const auto document = load(PdfBuilder{.pageEntries = pageEntries, .contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), (QStringList{u"Thong tin"_s, u"do luong cua ngay hom nay"_s}));
    const QRectF word = document->words.constFirst().rect;
    QVERIFY2(area.contains(word), qPrintable(QDebug::toString(word)));
}

void PdfLoaderTest::boxesAreOfTheWords()
{
    const auto document = load(PdfBuilder{.contents = {PdfBuilder::show("hop tac", 100, 700)}}.build());
    QVERIFY(document);
    QCOMPARE(document->words.size(), 2);
    const Word &word = document->words[1];
    QCOMPARE(QStringView(document->text).sliced(word.span.begin, word.span.length()), u"tac");
    // Helvetica: "hop " is 556 + 556 + 556 + 278 thousandths of 12 points wide.
    QVERIFY2(std::abs(word.rect.left() - (100 + 1.946 * 12)) < 0.5, qPrintable(QDebug::toString(word.rect)));
    QVERIFY(word.rect.top() < 100 && word.rect.bottom() > 100); // the base line is 100 from the top
    QCOMPARE(document->lines.constFirst().rect, document->words[0].rect.united(word.rect));
}

void PdfLoaderTest::takesLigaturesApart()
{
    QByteArray file = PdfBuilder{.contents = {PdfBuilder::show("con\x80rm \x81"
                                                               "eld",
                                                               100, 700)}}
                          .build();
    file.replace("/Encoding/WinAnsiEncoding", "/Encoding<</Differences[128/fi/fi]>>");
    const auto document = load(file);
    QVERIFY(document);
    QCOMPARE(lines(*document), QStringList{u"confirm field"_s});
}

/** Each piece a text of its own, as when the font changes within a word; the last piece stands a little higher. */
void PdfLoaderTest::joinsPiecesOfWords()
{
    // Helvetica: "chu" is 500 + 556 + 556 thousandths of 12 points wide, "a" 556.
    const QByteArray page = PdfBuilder::show("chu", 50, 700) + PdfBuilder::show("a", 50 + 19.344, 700) +
                            PdfBuilder::show("n do", 50 + 26.1, 702);
    const auto document = load(PdfBuilder{.contents = {page}}.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), QStringList{u"chuan do"_s});
    QCOMPARE(document->words.size(), 2);
}

void PdfLoaderTest::mendsLegacyFonts_data()
{
    QTest::addColumn<QByteArray>("font");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("TCVN3") << QByteArray(".VnTime") << QByteArray("Vi\xd6n \xa7o l\xad\xeang") << u"Viện Đo lường"_s;
    QTest::newRow("TCVN3 subset") << QByteArray("ABCDEF+.VnTime")
                                  << QByteArray("h\xeep t\xb8"
                                                "c Vi\xd6t-Nga")
                                  << u"hợp tác Việt-Nga"_s;
    QTest::newRow("VNI") << QByteArray("VNI-Times") << QByteArray("Vie\xe4n \xd1o l\xf6\xf4\xf8ng")
                         << u"Viện Đo lường"_s;
    QTest::newRow("capitals of their own font")
        << QByteArray("ABCDEF+.VnTimeH") << QByteArray("vi\xd6n \xaeo l\xad\xeang vi\xd6t nam")
        << u"VIỆN ĐO LƯỜNG VIỆT NAM"_s;
    QTest::newRow("by its words alone") << QByteArray("Helvetica")
                                        << QByteArray("Vi\xd6n \xa7o l\xad\xeang Vi\xd6t Nam")
                                        << u"Viện Đo lường Việt Nam"_s;
    QTest::newRow("right already") << QByteArray(".VnTime") << QByteArray("t\xe0i v\xe0 b\xean") << u"tài và bên"_s;
}

void PdfLoaderTest::mendsLegacyFonts()
{
    QFETCH(QByteArray, font);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto document = load(PdfBuilder{.fontName = font, .contents = {PdfBuilder::show(bytes, 100, 700)}}.build());
    QVERIFY(document);
    QCOMPARE(lines(*document), QStringList{text});
}

void PdfLoaderTest::readsInformation_data()
{
    QTest::addColumn<QByteArray>("information");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("creation");
    QTest::newRow("both") << QByteArray("/Title(Tin  tuc)/CreationDate(D:20241123091300+07'00')") << u"Tin tuc"_s
                          << QDate(2024, 11, 23);
    QTest::newRow("none") << QByteArray() << QString() << QDate();
    QTest::newRow("year 0") << QByteArray("/CreationDate(D:00000101000000)") << QString() << QDate();
    QTest::newRow("year 9999") << QByteArray("/CreationDate(D:99990101000000)") << QString() << QDate();
    QTest::newRow("nonsense") << QByteArray("/CreationDate(hom qua)") << QString() << QDate();
}

void PdfLoaderTest::readsInformation()
{
    QFETCH(QByteArray, information);
    QFETCH(QString, title);
    QFETCH(QDate, creation);
    const auto document =
        load(PdfBuilder{.information = information, .contents = {PdfBuilder::show("Tin", 100, 700)}}.build());
    QVERIFY(document);
    QCOMPARE(document->embeddedTitle, title);
    QCOMPARE(document->embeddedCreation.isValid(), creation.isValid());
    if (creation.isValid())
        QCOMPARE(document->embeddedCreation.toOffsetFromUtc(7 * 3600).date(), creation);
}

void PdfLoaderTest::opensEncryptedFiles()
{
    PdfBuilder builder{.contents = {PdfBuilder::show("Tin mat", 100, 700)}};
    builder.userPassword = QByteArray();
    const auto open = load(builder.build());
    QVERIFY(open);
    QCOMPARE(lines(*open), QStringList{u"Tin mat"_s});
    builder.userPassword = "secret";
    const auto locked = load(builder.build());
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::Encrypted);
}

void PdfLoaderTest::tellsWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no text layer") << PdfBuilder{.contents = {"0 0 100 100 re f"}}.build() << ErrorCode::NoText
                                   << u"no text layer"_s;
    QTest::newRow("no pages") << PdfBuilder{}.build() << ErrorCode::Malformed << u"pages"_s;
    QTest::newRow("only a signature") << QByteArray("%PDF-1.4\n") << ErrorCode::Malformed << u"no sound PDF"_s;
    QTest::newRow("junk") << "%PDF-1.7\n" + QByteArray(5000, 'x') << ErrorCode::Malformed << u"no sound PDF"_s;
}

void PdfLoaderTest::tellsWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const auto document = load(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    QVERIFY2(document.error().detail.contains(words), qPrintable(document.error().detail));
    QVERIFY2(document.error().detail.contains(u"bản in.dat"), qPrintable(document.error().detail));
}

void PdfLoaderTest::readsSomePagesOfMany()
{
    PdfBuilder builder;
    builder.contents.fill(PdfBuilder::show("Tin", 100, 700), MaxPages + 5);
    const auto document = load(builder.build());
    QVERIFY(document);
    QCOMPARE(document->pages.size(), MaxPages);
    QCOMPARE(document->notices.size(), 1);
}

void PdfLoaderTest::canBeCancelled()
{
    std::stop_source source;
    source.request_stop();
    const QString path = write(PdfBuilder{.contents = {PdfBuilder::show("Tin", 100, 700)}}.build());
    const auto document = loadDocument(path, source.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void PdfLoaderTest::printsNothing()
{
    const QString path = write("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 9 0 R>> endobj trailer<</Root 1 0 R>>");
    const QByteArray log = QFile::encodeName(m_folder.filePath(u"stderr"_s));
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    const int file = ::open(log.constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    ::dup2(file, STDERR_FILENO);
    const auto document = loadDocument(path);
    std::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    ::close(file);
    QVERIFY(!document);
    QCOMPARE(QFileInfo(QFile::decodeName(log)).size(), 0);
}

QTEST_MAIN(PdfLoaderTest)
#include "pdfloadertest.moc"
