// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encoding.h"
#include "text/encodingdetection.h"
#include "text/encodinglegacy.h"
#include "text/normalise.h"
#include "text/syllable.h"

#include <QStringEncoder>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

const QString Sample = u"Ngày 12 tháng 3 năm 2021, Viện Đo lường Việt Nam đã tiếp đoàn chuyên gia nước ngoài.\n"
                       u"Hai bên thống nhất mở rộng hợp tác về chuẩn đo lường, thử nghiệm liên phòng.\n"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

QString misread(const QString &text)
{
    return fromIcu(text.toUtf8(), "windows-1252");
}

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void mendsMisreadText_data();
    void mendsMisreadText();
    void leavesRightTextAlone_data();
    void leavesRightTextAlone();
    void keepsLostLettersAndReportsThem();
    void normalises_data();
    void normalises();
    void knowsSyllables_data();
    void knowsSyllables();
};

void EncodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8") << Sample.toUtf8() << u"UTF-8"_s << Sample;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + Sample.toUtf8() << u"UTF-8"_s << Sample;
    QTest::newRow("UTF-16LE with mark") << "\xff\xfe" + utf16(Sample, QStringConverter::Utf16LE) << u"UTF-16LE"_s
                                        << Sample;
    QTest::newRow("UTF-16BE with mark") << "\xfe\xff" + utf16(Sample, QStringConverter::Utf16BE) << u"UTF-16BE"_s
                                        << Sample;
    QTest::newRow("UTF-16LE without mark") << utf16(Sample, QStringConverter::Utf16LE) << u"UTF-16LE"_s << Sample;
    QTest::newRow("UTF-16BE without mark") << utf16(Sample, QStringConverter::Utf16BE) << u"UTF-16BE"_s << Sample;
    // The grave accent of decomposed letters has a zero where plain letters have none.
    const QString graves =
        QString(u"Bản ghi nhớ về đào tạo chuyên gia và so sánh chuẩn đo lường được ký năm 2021."_s).repeated(4);
    QTest::newRow("UTF-16LE decomposed") << utf16(graves.normalized(QString::NormalizationForm_D),
                                                  QStringConverter::Utf16LE)
                                         << u"UTF-16LE"_s << graves.normalized(QString::NormalizationForm_D);
    // Vowel and tone stand apart: e circumflex, then the combining dot below.
    QTest::newRow("Windows-1258") << QByteArray("Vi\xea\xf2n \xd0o l\xfd\xf5\xccng Vi\xea\xf2t Nam h\xf5\xf2p t\xe1"
                                                "c v\xf5\xeci \xf0\xf4\xeci t\xe1"
                                                "c")
                                  << u"windows-1258"_s << u"Viện Đo lường Việt Nam hợp tác với đối tác"_s;
    QTest::newRow("TCVN3") << QByteArray("Vi\xd6n \xa7o l\xad\xeang Vi\xd6t Nam h\xeep t\xb8"
                                         "c v\xedi \xae\xe8i t\xb8"
                                         "c")
                           << u"TCVN3"_s << u"Viện Đo lường Việt Nam hợp tác với đối tác"_s;
    QTest::newRow("VNI") << QByteArray("Vie\xe4n \xd1o l\xf6\xf4\xf8ng Vie\xe4t Nam h\xf4\xefp ta\xf9"
                                       "c v\xf4\xf9i \xf1o\xe1i ta\xf9"
                                       "c")
                         << u"VNI"_s << u"Viện Đo lường Việt Nam hợp tác với đối tác"_s;
    QTest::newRow("TCVN3 for a font of capitals")
        << QByteArray("H\xb5 N\xe9I, VI\xd6N \xa7O L\xa6\xeaNG VI\xd6T NAM\nVi\xd6n \xa7o l\xad\xeang Vi\xd6t Nam")
        << u"TCVN3"_s << u"HÀ NỘI, VIỆN ĐO LƯỜNG VIỆT NAM\nViện Đo lường Việt Nam"_s;
    QTest::newRow("TCVN3 lacks capitals with tones")
        << QByteArray("\xf1y ban li\xaan Ch\xddnh ph\xf1 Vi\xd6t Nam - \xcan \xa7\xe9, ch\xa9u \xb8 v\xb5 c\xb8"
                      "c \xf1y ban kh\xb8"
                      "c")
        << u"TCVN3"_s << u"Ủy ban liên Chính phủ Việt Nam - Ấn Độ, châu Á và các ủy ban khác"_s;
    QTest::newRow("VNI capitals") << QByteArray("VIE\xc4N \xd1O L\xd6\xd4\xd8NG VIE\xc4T NAM") << u"VNI"_s
                                  << u"VIỆN ĐO LƯỜNG VIỆT NAM"_s;
    QTest::newRow("VISCII") << QByteArray("Vi\xaen \xd0o l\xdf\xb6ng Vi\xaet Nam h\xfep t\xe1"
                                          "c v\xbei \xf0\xafi t\xe1"
                                          "c")
                            << u"VISCII"_s << u"Viện Đo lường Việt Nam hợp tác với đối tác"_s;
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << u""_s;
    QTest::newRow("padded by a crash") << "Tin" + QByteArray(4096, '\0') << u"UTF-8"_s << u"Tin"_s;
    QTest::newRow("French") << QByteArray("La coop\xe9ration en m\xe9trologie a \xe9t\xe9 renforc\xe9"
                                          "e cette ann\xe9"
                                          "e entre les deux pays.")
                            << u"ISO-8859-1"_s
                            << u"La coopération en métrologie a été renforcée cette année entre les deux pays."_s;
}

void EncodingTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void EncodingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 4096; ++i)
        all += char(i * 7919 >> 3);
    QTest::newRow("every byte") << all;
    QTest::newRow("control characters") << QByteArray(100, '\x01');
    QTest::newRow("zeros amid letters") << QByteArray("ab\0\0\0cd\0\0\0", 10);
    QTest::newRow("high bytes") << QByteArray(64, '\xff');
    QTest::newRow("a mark and lone surrogates") << "\xff\xfe" + QByteArray("\x00\xd8\x00\xd8\x00\xd8\x00\xd8", 8);
}

void EncodingTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY2(!decoded, decoded ? qPrintable(decoded->encoding) : "");
}

void EncodingTest::mendsMisreadText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("UTF-8 as Windows-1252") << misread(Sample) << Sample;
    QTest::newRow("twice") << misread(misread(Sample)) << Sample;
    QTest::newRow("as Latin-1") << QString::fromLatin1(Sample.toUtf8()) << Sample;
    QTest::newRow("one line of two") << Sample + misread(u"Nguồn: Viện Đo lường"_s)
                                     << Sample + u"Nguồn: Viện Đo lường"_s;
    QTest::newRow("no-break space lost") << misread(u"là một"_s).replace(QChar(0xa0), u' ') << u"là một"_s;
    QTest::newRow("TCVN3") << u"ViÖn §o l\u00ad\u00eang ViÖt Nam → hîp t¸c\nHai n\u00ad\u00edc ®· ký kÕt"_s
                           << u"Viện Đo lường Việt Nam → hợp tác\nHai nước đã ký kết"_s;
    QTest::newRow("VNI") << u"Vieän Ño löôøng Vieät Nam hôïp taùc vôùi ñoái taùc"_s
                         << u"Viện Đo lường Việt Nam hợp tác với đối tác"_s;
}

void EncodingTest::mendsMisreadText()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const auto decoded = decode(text.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->text, meant);
    QCOMPARE(decoded->notices.size(), 1);
}

void EncodingTest::leavesRightTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Vietnamese") << Sample;
    QTest::newRow("decomposed") << Sample.normalized(QString::NormalizationForm_D);
    QTest::newRow("capitals") << Sample.toUpper();
    QTest::newRow("foreign names") << u"Ông Müller, bà Gómez và ông Dvořák đến từ Zürich, São Paulo và Brno."_s;
    QTest::newRow("French") << u"Le Ministère a signé l’accord à Genève, où siège l’organisation; « très bien »."_s;
    QTest::newRow("signs") << u"§ 4 · 20 °C ± 0,5 µm © 2020 – ½ «a»"_s;
    QTest::newRow("no marks") << u"Viet Nam va Trung Quoc tang cuong hop tac"_s;
}

void EncodingTest::leavesRightTextAlone()
{
    QFETCH(QString, text);
    const auto decoded = decode(text.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->notices.isEmpty());
}

void EncodingTest::keepsLostLettersAndReportsThem()
{
    QByteArray bytes = Sample.toUtf8().repeated(10);
    const qsizetype at = bytes.indexOf("\xe1");
    bytes[at + 1] = 'x';
    const auto decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, u"UTF-8"_s);
    QVERIFY(decoded->text.contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(!decoded->notices.isEmpty());
    const auto cut = decode(Sample.toUtf8().first(Sample.toUtf8().indexOf("\xe1") + 1));
    QVERIFY(cut);
    QVERIFY(cut->text.endsWith(QChar(QChar::ReplacementCharacter)));
    QVERIFY(!lossNotices(decoded->text).isEmpty());
}

void EncodingTest::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("decomposed") << Sample.normalized(QString::NormalizationForm_D) << Sample;
    QTest::newRow("line ends") << u"a\r\nb\rc\vd\u0085e\u2028f\n\rg"_s << u"a\nb\nc\nd\ne\nf\n\ng"_s;
    QTest::newRow("spaces") << u"a\u00a0b\u2003c\u3000d\te"_s << u"a b c d\te"_s;
    QTest::newRow("invisible") << u"hợp\u200b tác quốc\u00ad tế\ufeff \u200e2020"_s << u"hợp tác quốc tế 2020"_s;
    QTest::newRow("Icelandic eth") << u"Ðo lường và ðánh giá sự phù hợp"_s << u"Đo lường và đánh giá sự phù hợp"_s;
    QTest::newRow("eth in Icelandic") << u"Ísland og Norðurlönd, Þórður"_s << u"Ísland og Norðurlönd, Þórður"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("page break") << u"a\n\fb"_s << u"a\n\fb"_s;
}

void EncodingTest::normalises()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QString result = normalisedForm(text);
    mendEth(result);
    QCOMPARE(result, normal);
}

void EncodingTest::knowsSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("vietnamese");
    for (const QString &word : {u"nghiêng"_s, u"Việt"_s, u"QUỐC"_s, u"tuyết"_s, u"gì"_s, u"giếng"_s, u"khuỷu"_s,
                                u"Hòa"_s, u"hoà"_s, u"được"_s, u"Đắk"_s.first(2), u"xoong"_s, u"yếu"_s, u"thuở"_s})
        QTest::newRow(qPrintable(word)) << word << true;
    for (const QString &word : {u"ViÖt"_s, u"hîp"_s, u"Vieät"_s, u"Müller"_s, u"hợt"_s.replace(u'ợ', u'ờ'), u"ấấ"_s,
                                u"của1"_s, u"bcd"_s, u""_s, u"nghiêngnghiêng"_s})
        QTest::newRow(qPrintable(u"not "_s + word)) << word << false;
}

void EncodingTest::knowsSyllables()
{
    QFETCH(QString, word);
    QFETCH(bool, vietnamese);
    QCOMPARE(isVietnameseSyllable(word), vietnamese);
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encodingtest.moc"
