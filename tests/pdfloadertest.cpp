// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/pdffile.h"

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
    void boxesAreOfTheWords();
    void takesLigaturesApart();
    void readsTaggedFiles();
    void leavesAttachmentsAlone();
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
    PdfFile m_file;
};

void PdfLoaderTest::readsVietnamese()
{
    const QString path = m_file.folder.filePath(u"tin.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Serif"_s, 20));
        painter.drawText(QPointF(0, 400), u"Đẩy mạnh hợp tác quốc tế"_s);
    }
    const auto document = loadDocument(path);
    QVERIFY(document);
    QCOMPARE(document->format, DocumentFormat::Pdf);
    QCOMPARE(linesOf(*document), QStringList{u"Đẩy mạnh hợp tác quốc tế"_s});
    const double size = document->lines.constFirst().fontSize;
    QVERIFY2(size > 16 && size < 26, qPrintable(QString::number(size)));
}

/** Tags part the text, name what is furniture, and say which letters a drawing stands for. */
void PdfLoaderTest::readsTaggedFiles()
{
    using B = PdfBuilder;
    const QByteArray page = "/P <</MCID 0>> BDC " + B::show("Thong tin", 50, 700) + "EMC /P <</MCID 1>> BDC " +
                            B::show("co", 50, 660) + "/Span <</ActualText(ffi)>> BDC " + B::show("\x80", 62.67, 660) +
                            "EMC " + B::show("ce", 69.35, 660) + "EMC";
    QByteArray file = B{.catalogEntries = "/MarkInfo<</Marked true>>/Lang(vi)", .contents = {page}}.build();
    const auto document = m_file.load(file);
    QVERIFY(document);
    QCOMPARE(linesOf(*document), (QStringList{u"Thong tin"_s, u""_s, u"coffice"_s}));
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
    const auto document = m_file.load(builder.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), QStringList{u"Ban tin nay"_s});
    // Nothing but an attachment is a file without text.
    PdfBuilder empty = builder;
    empty.contents = {"0 0 m"};
    const auto scan = m_file.load(empty.build());
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::NoText);
}

void PdfLoaderTest::boxesAreOfTheWords()
{
    const auto document = m_file.load(PdfBuilder{.contents = {PdfBuilder::show("hop tac", 100, 700)}}.build());
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
    const auto document = m_file.load(file);
    QVERIFY(document);
    QCOMPARE(linesOf(*document), QStringList{u"confirm field"_s});
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
    const auto document =
        m_file.load(PdfBuilder{.fontName = font, .contents = {PdfBuilder::show(bytes, 100, 700)}}.build());
    QVERIFY(document);
    QCOMPARE(linesOf(*document), QStringList{text});
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
        m_file.load(PdfBuilder{.information = information, .contents = {PdfBuilder::show("Tin", 100, 700)}}.build());
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
    const auto open = m_file.load(builder.build());
    QVERIFY(open);
    QCOMPARE(linesOf(*open), QStringList{u"Tin mat"_s});
    builder.userPassword = "secret";
    const auto locked = m_file.load(builder.build());
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
    const auto document = m_file.load(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    QVERIFY2(document.error().detail.contains(words), qPrintable(document.error().detail));
    QVERIFY2(document.error().detail.contains(u"bản in.dat"), qPrintable(document.error().detail));
}

void PdfLoaderTest::readsSomePagesOfMany()
{
    PdfBuilder builder;
    builder.contents.fill(PdfBuilder::show("Tin", 100, 700), MaxPages + 5);
    const auto document = m_file.load(builder.build());
    QVERIFY(document);
    QCOMPARE(document->pages.size(), MaxPages);
    QCOMPARE(document->notices.size(), 1);
}

void PdfLoaderTest::canBeCancelled()
{
    std::stop_source source;
    source.request_stop();
    const QString path = m_file.write(PdfBuilder{.contents = {PdfBuilder::show("Tin", 100, 700)}}.build());
    const auto document = loadDocument(path, source.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void PdfLoaderTest::printsNothing()
{
    const QString path = m_file.write("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 9 0 R>> endobj trailer<</Root 1 0 R>>");
    const QByteArray log = QFile::encodeName(m_file.folder.filePath(u"stderr"_s));
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
