// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

class TextLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinesAndPages_data();
    void findsLinesAndPages();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void opensNoPipe();
    void opensNoFolder();
    void followsLinks();
    void respectsPermissions();
    void refusesHugeFiles();
    void canBeCancelled();
    void takesLongLines();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TextLoaderTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
    return path;
}

void TextLoaderTest::findsLinesAndPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines"); // PAGE:TEXT
    QTest::addColumn<int>("pages");
    QTest::newRow("one line") << QByteArray("Tin") << QStringList{u"1:Tin"_s} << 1;
    QTest::newRow("blank lines are lines") << QByteArray("A\n\nB\n") << QStringList{u"1:A"_s, u"1:"_s, u"1:B"_s} << 1;
    QTest::newRow("CRLF") << QByteArray("A\r\nB\r\n") << QStringList{u"1:A"_s, u"1:B"_s} << 1;
    QTest::newRow("CR") << QByteArray("A\rB") << QStringList{u"1:A"_s, u"1:B"_s} << 1;
    QTest::newRow("pages") << QByteArray("A\n\fB\fC") << QStringList{u"1:A"_s, u"2:B"_s, u"3:C"_s} << 3;
    QTest::newRow("empty page") << QByteArray("A\f\fC") << QStringList{u"1:A"_s, u"3:C"_s} << 3;
    QTest::newRow("form feed at the end") << QByteArray("A\n\f") << QStringList{u"1:A"_s} << 1;
    QTest::newRow("form feed at the start") << QByteArray("\fA") << QStringList{u"2:A"_s} << 2;
}

void TextLoaderTest::findsLinesAndPages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QFETCH(int, pages);
    const auto document = loadDocument(write(u"bản tin.txt"_s, bytes));
    QVERIFY(document);
    QStringList found;
    for (const Line &line : document->lines)
        found << u"%1:%2"_s.arg(line.page).arg(document->lineText(line));
    QCOMPARE(found, lines);
    QCOMPARE(document->pages.size(), pages);
    QCOMPARE(document->format, DocumentFormat::Text);
}

void TextLoaderTest::tellsWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NoText;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n\f\xc2\xa0") << ErrorCode::NoText;
    QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf") << ErrorCode::NoText;
    QTest::newRow("binary") << QByteArray("\x01\x02\x03\xff\x00\x00", 6) << ErrorCode::Undecodable;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and so on") << ErrorCode::Unsupported;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << ErrorCode::Unsupported;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 Tin}") << ErrorCode::Unsupported;
}

void TextLoaderTest::tellsWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = write(u"tin.txt"_s, bytes);
    const auto document = loadDocument(path);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    QVERIFY2(document.error().detail.contains(path), qPrintable(document.error().detail));
}

void TextLoaderTest::opensNoPipe()
{
    const QString path = m_folder.filePath(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto document = loadDocument(path); // would wait for a writer for ever
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::NotReadable);
    QCOMPARE(loadDocument(u"/dev/zero"_s).error().code, ErrorCode::NotReadable);
}

void TextLoaderTest::opensNoFolder()
{
    QCOMPARE(loadDocument(m_folder.path()).error().code, ErrorCode::NotReadable);
    QCOMPARE(loadDocument(m_folder.filePath(u"missing.txt"_s)).error().code, ErrorCode::NotReadable);
    QCOMPARE(loadDocument(QString()).error().code, ErrorCode::NotReadable);
    QCOMPARE(loadDocument(u"a\0b"_s).error().code, ErrorCode::NotReadable);
}

void TextLoaderTest::followsLinks()
{
    const QString path = write(u"target.txt"_s, "Tin");
    const QString link = m_folder.filePath(u"link.txt"_s);
    QVERIFY(QFile::link(path, link));
    const auto document = loadDocument(link);
    QVERIFY(document);
    QCOMPARE(document->path, link);
    const QString loop = m_folder.filePath(u"loop.txt"_s);
    QVERIFY(QFile::link(loop, loop));
    QCOMPARE(loadDocument(loop).error().code, ErrorCode::NotReadable);
}

void TextLoaderTest::respectsPermissions()
{
    if (::geteuid() == 0)
        QSKIP("root may read every file");
    const QString path = write(u"secret.txt"_s, "Tin");
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(loadDocument(path).error().code, ErrorCode::NotReadable);
}

void TextLoaderTest::refusesHugeFiles()
{
    const QString path = write(u"huge.txt"_s, "Tin");
    QVERIFY(QFile::resize(path, MaxTextFileSize + 1));
    QCOMPARE(loadDocument(path).error().code, ErrorCode::LimitExceeded);
}

void TextLoaderTest::canBeCancelled()
{
    std::stop_source source;
    source.request_stop();
    const auto document = loadDocument(write(u"tin.txt"_s, "Tin"), source.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void TextLoaderTest::takesLongLines()
{
    const QByteArray line = QByteArray("hợp tác ").repeated(int(MaxTextFileSize) / 16);
    const auto document = loadDocument(write(u"long.txt"_s, line));
    QVERIFY(document);
    QCOMPARE(document->lines.size(), 1);
    QCOMPARE(document->text.toUtf8(), line);
}

QTEST_GUILESS_MAIN(TextLoaderTest)
#include "textloadertest.moc"
