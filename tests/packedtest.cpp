// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/packed.h"
#include "types/letterbytes.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** What the catalogue writes is read back as it was. */
class PackedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersComeBack_data();
    void lettersComeBack();
    void anyBytesGiveSomeText();
    void quotesAreFoundByTheirPlace_data();
    void quotesAreFoundByTheirPlace();
    void blobsComeBack();
};

void PackedTest::lettersComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("none") << QString() << qsizetype(0);
    QTest::newRow("ASCII") << u"Okular 24.12 ~{|}\t\r\n"_s << qsizetype(20);
    QTest::newRow("Vietnamese") << u"nghiêng ngặt ĐỨC Ỹ “đo” – lường…"_s << qsizetype(32);
    QTest::newRow("all letters") << u"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"_s
                                 << qsizetype(67);
    QTest::newRow("all capitals") << u"ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"_s
                                  << qsizetype(67);
    QTest::newRow("other letters") << u"Müller"_s << qsizetype(9);
    QTest::newRow("other scripts") << u"標準 стандарт"_s << qsizetype(41);
    QTest::newRow("beyond 16 bits") << u"a😀b"_s << qsizetype(10);
    QTest::newRow("half a character") << QString(QChar(0xD83D)) << qsizetype(4);
    QTest::newRow("signs that pages do not have") << u"\u0001\u001f\u007f\u0080"_s << qsizetype(13);
    QTest::newRow("NUL") << QString(QChar(u'\0')) << qsizetype(1);
}

void PackedTest::lettersComeBack()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, bytes);
    const QByteArray letters = letterBytes(text);
    QCOMPARE(letters.size(), bytes);
    QCOMPARE(textOfLetters(letters), text);
}

void PackedTest::anyBytesGiveSomeText()
{
    for (int first = 0; first < 256; ++first)
        for (const QByteArray &rest : {QByteArray(), QByteArray("\xff"), QByteArray("\xff\xff\xff\xff")})
            QVERIFY(!textOfLetters(char(first) + rest).isEmpty());
}

void PackedTest::quotesAreFoundByTheirPlace_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("at the beginning") << u"Viện Đo lường"_s << u"Viện"_s << qsizetype(2);
    QTest::newRow("at the end") << u"Viện Đo lường"_s << u"lường"_s << qsizetype(2);
    QTest::newRow("absent") << u"Viện Đo lường"_s << u"lượng"_s << qsizetype(7);
    QTest::newRow("longer") << u"Viện"_s << u"Viện Đo lường"_s << qsizetype(15);
    QTest::newRow("too short") << u"Viện Đo lường"_s << u"Đo"_s << qsizetype(4);
    // Their bytes, but not their letters.
    QTest::newRow("between two letters") << u"a\u0101\u0102\u0103\u0104\u0105"_s << u"\u0201\u0301\u0401\u0501"_s
                                         << qsizetype(18);
}

void PackedTest::quotesAreFoundByTheirPlace()
{
    QFETCH(const QString, quoted);
    QFETCH(const QString, value);
    QFETCH(const qsizetype, bytes);
    Packer packer;
    packer.quoteFrom(quoted);
    packer.text(value);
    QCOMPARE(packer.bytes().size(), bytes);
    Unpacker unpacker(packer.bytes());
    unpacker.quoteFrom(quoted);
    QCOMPARE(unpacker.text(), value);
    QVERIFY(unpacker.isValid());
}

void PackedTest::blobsComeBack()
{
    Packer packer;
    packer.blob(QByteArray("a\0b", 3));
    packer.blob({});
    Unpacker unpacker(packer.bytes());
    QCOMPARE(unpacker.blob().toByteArray(), QByteArray("a\0b", 3));
    QCOMPARE(unpacker.blob().size(), 0);
    QVERIFY(unpacker.isValid());
    Unpacker cut(QByteArrayView(packer.bytes()).first(2));
    QCOMPARE(cut.blob().size(), 0);
    QVERIFY(!cut.isValid());
}

QTEST_GUILESS_MAIN(PackedTest)
#include "packedtest.moc"
