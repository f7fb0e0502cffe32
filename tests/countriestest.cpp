// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"
#include "extract/countriesextractor.h"
#include "tools/testauthority.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** What a passage says of countries, and which of them take part. */
class CountriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void findsCountries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("mentions"); // code and words
        QTest::newRow("name") << u"Đoàn Hàn Quốc đến thăm"_s << QStringList{u"KR Hàn Quốc"_s};
        QTest::newRow("full name") << u"nước CHDCND Lào"_s << QStringList{u"LA CHDCND Lào"_s};
        QTest::newRow("adjective") << u"a Korean delegation"_s << QStringList{u"KR Korean"_s};
        QTest::newRow("name without marks") << u"ong Tran Anh Khoa"_s << QStringList{};
        QTest::newRow("longest") << u"phía Liên bang Nga"_s << QStringList{u"RU Liên bang Nga"_s};
        QTest::newRow("Vietnam too") << u"Việt Nam - Cuba"_s << QStringList{u"CU Việt Nam - Cuba"_s};
        QTest::newRow("city") << u"họp ở Bắc Kinh"_s << QStringList{u"CN Bắc Kinh"_s};
        QTest::newRow("one syllable") << u"chuyên gia Đức và Pháp."_s << QStringList{u"DE Đức"_s, u"FR Pháp"_s};
        QTest::newRow("woman") << u"bà Nga trình bày"_s << QStringList{};
        QTest::newRow("full name of a man") << u"ông Lê Minh Đức phát biểu"_s << QStringList{};
        QTest::newRow("man without title") << u"Phó Giám đốc Trần Tuấn Anh nói"_s << QStringList{};
        QTest::newRow("name that is a pair of countries") << u"ThS. Đỗ Việt Đức báo cáo"_s << QStringList{};
        QTest::newRow("pair of countries") << u"Đại học Việt Đức báo cáo"_s << QStringList{u"DE Việt Đức"_s};
        QTest::newRow("law") << u"theo Pháp luật hiện hành"_s << QStringList{};
        QTest::newRow("province") << u"về Lào Cai công tác"_s << QStringList{u"VN Lào Cai"_s};
        QTest::newRow("ocean") << u"khu vực Thái Bình Dương, Ấn Độ Dương"_s << QStringList{};
        QTest::newRow("language") << u"dịch ra tiếng Nhật, tiếng Anh"_s << QStringList{};
        QTest::newRow("currency") << u"hai triệu đô la Mỹ"_s << QStringList{};
        QTest::newRow("opinion") << u"Ý kiến của đại biểu"_s << QStringList{};
        QTest::newRow("caption without marks") << u"Anh: Hoc vien thuc hanh"_s << QStringList{};
        QTest::newRow("pronoun") << u"Anh trả lời phóng viên."_s << QStringList{};
        QTest::newRow("body's end") << u"Viện Tiêu chuẩn Anh cử người"_s << QStringList{u"GB Anh"_s};
        QTest::newRow("minister") << u"Bộ trưởng Mỹ John Doe"_s << QStringList{u"US Mỹ"_s};
        QTest::newRow("village") << u"làng gốm Mỹ Lam, gần sông"_s << QStringList{};
        QTest::newRow("ambassador") << u"Đại sứ Mỹ Dan Kritenbrink"_s << QStringList{u"US Mỹ"_s};
        QTest::newRow("town") << u"thành phố Mỹ Tho"_s << QStringList{u"VN Mỹ Tho"_s};
        QTest::newRow("capitals") << u"HỢP TÁC VỚI NGA"_s << QStringList{u"RU NGA"_s};
        QTest::newRow("spelled by sound") << u"phía Bê-la-rút"_s << QStringList{u"BY Bê-la-rút"_s};
        QTest::newRow("compound in capitals") << u"GÓP Ý, CẬP NHẬT GIẢI PHÁP, ĐẠO ĐỨC"_s << QStringList{};
        QTest::newRow("compound in title case") << u"Chuyên gia Góp Ý và Lưu Ý"_s << QStringList{};
        QTest::newRow("welding institute") << u"Viện Hàn quốc tế (IIW) cấp"_s << QStringList{};
        QTest::newRow("welding in capitals") << u"VIỆN HÀN QUỐC TẾ CẤP"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void findsCountries()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, mentions);
        QStringList found;
        for (const CountryMention &mention : m_authority.findCountries(text))
            found << mention.code + u' ' + text.sliced(mention.span.begin, mention.span.length());
        QCOMPARE(found, mentions);
    }

    /** A country where one only met may not have taken part. */
    void venuesAreInDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("certain");
        QTest::newRow("town and country") << u"Đại hội đồng họp tại Osaka (Nhật Bản)."_s << false;
        QTest::newRow("in brackets") << u"ký tại kỳ họp lần thứ 21 (Bali, Indonesia)"_s << false;
        QTest::newRow("country alone") << u"Hội nghị sẽ được tổ chức tại Singapore."_s << false;
        QTest::newRow("met and took part") << u"Họp tại Singapore, đoàn Singapore đề nghị."_s << true;
        QTest::newRow("took part") << u"Đoàn Thái Lan đề nghị."_s << true;
    }

    void venuesAreInDoubt()
    {
        QFETCH(QString, text);
        QFETCH(bool, certain);
        const Bulletin bulletin = read(text);
        QCOMPARE(bulletin.countries.size(), 1);
        QCOMPARE(bulletin.countries[0].confidence >= 0.9, certain);
    }

    void countriesTakePart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("by name") << u"Đoàn Thái Lan và đoàn Việt Nam họp."_s << QStringList{u"TH"_s};
        QTest::newRow("by body") << u"Ông làm việc với PTB từ năm ngoái."_s << QStringList{u"DE"_s};
        QTest::newRow("by city alone") << u"Hội nghị APMP họp tại Sydney."_s << QStringList{};
        QTest::newRow("seat of international bodies")
            << u"Kỳ họp của WIPO tại Geneva (Thụy Sĩ), của IAEA ở thủ đô nước Áo và tại Viên, Áo."_s << QStringList{};
        QTest::newRow("yardsticks") << u"Mức này thấp hơn Thái Lan và Trung Quốc; bà nêu kinh nghiệm của Indonesia."_s
                                    << QStringList{};
        QTest::newRow("branch of a body") << u"Trưởng đại diện JETRO Hà Nội cùng dự."_s << QStringList{u"JP"_s};
        QTest::newRow("a company") << u"Nhà máy của Daikin đón đoàn."_s << QStringList{};
        QTest::newRow("own abbreviation")
            << u"Hội đồng Công nhận Singapore (SAC) đón đoàn. Phía SAC giới thiệu cách làm."_s << QStringList{u"SG"_s};
        QTest::newRow("regional body") << u"Ban Thư ký ASEAN cử đại diện."_s << QStringList{};
        QTest::newRow("an agreement's name")
            << u"Theo Hiệp định Thương mại tự do Việt Nam - Hàn Quốc, thuế giảm."_s << QStringList{};
        QTest::newRow("markets") << u"Hàng xuất khẩu sang Mỹ, EU và Nhật Bản giảm; phía Lào đề nghị hỗ trợ."_s
                                 << QStringList{u"LA"_s};
        QTest::newRow("branches") << u"Tập đoàn có chi nhánh ở Mỹ, Đức, Nhật Bản. Phía Lào đề nghị hợp tác."_s
                                  << QStringList{u"LA"_s};
        QTest::newRow("many countries") << u"Dấu này được dùng tại 12 nước như Mỹ, Đức. Phía Lào cảm ơn."_s
                                        << QStringList{u"LA"_s};
        QTest::newRow("before") << u"Trước đó, ông thăm Malaysia và Indonesia. Phía Lào cảm ơn."_s
                                << QStringList{u"LA"_s};
        QTest::newRow("who came before") << u"Trước đó, đoàn của Công ty Acme (Úc) đã xem hồ sơ."_s
                                         << QStringList{u"AU"_s};
        QTest::newRow("among members") << u"Đại biểu của 20 quốc gia thành viên, trong đó có Lào, đã dự."_s
                                       << QStringList{u"LA"_s};
        QTest::newRow("way of life") << u"Máy được làm cho gia đình Âu, Mỹ. Phía Lào cảm ơn."_s << QStringList{u"LA"_s};
        QTest::newRow("shops") << u"Một nhà bán lẻ ở Peru thấy lô sữa lỗi. Phía Lào cảm ơn."_s << QStringList{u"LA"_s};
        QTest::newRow("town like a country") << u"Các xưởng ở TP Thủ Đức mời phía Lào."_s << QStringList{u"LA"_s};
        QTest::newRow("ranks") << u"Việt Nam xếp sau Singapore và Indonesia. Phía Lào cảm ơn."_s
                               << QStringList{u"LA"_s};
        QTest::newRow("town of a body") << u"Trường tiếp đoàn Đại học Gỗ Sapporo tại Huế."_s << QStringList{u"JP"_s};
        QTest::newRow("town of a mission") << u"Phái đoàn Việt Nam tại Bonn tổ chức lễ."_s << QStringList{};
        QTest::newRow("standards") << u"Hàng làm theo tiêu chuẩn của Mỹ. Phía Lào cảm ơn."_s << QStringList{u"LA"_s};
        QTest::newRow("languages") << u"Quy trình song ngữ Pháp - Việt, sách tiếng Anh và Đức. Phía Lào cảm ơn."_s
                                   << QStringList{u"LA"_s};
        QTest::newRow("sent abroad") << u"Máy phải gửi sang Singapore hoặc Nhật hiệu chuẩn. Phía Lào cảm ơn."_s
                                     << QStringList{u"LA"_s};
        QTest::newRow("studied abroad") << u"Viện gửi người sang Mỹ học rồi về. Phía Lào cảm ơn."_s
                                        << QStringList{u"LA"_s};
        QTest::newRow("standards of a body")
            << u"Quy phạm Nga và tiêu chuẩn ASME khác nhau. Phía Lào cảm ơn."_s << QStringList{u"RU"_s, u"LA"_s};
        QTest::newRow("own standards") << u"Thùng lò theo chuẩn Nga, xe built to German standards. Phía Lào cảm ơn."_s
                                       << QStringList{u"LA"_s};
        QTest::newRow("training abroad") << u"Một nhóm giảng viên đã sang Singapore học cách đo. Phía Lào cảm ơn."_s
                                         << QStringList{u"LA"_s};
        QTest::newRow("sold and made")
            << u"Bún được bán cho các nhà hàng ở Mỹ, Úc, máy do hãng của Đức chế tạo. Phía Lào cảm "
               u"ơn."_s
            << QStringList{u"LA"_s};
        QTest::newRow("customers") << u"Hội chợ có nhiều khách hàng Brunei, UAE. Phía Lào cảm ơn."_s
                                   << QStringList{u"LA"_s};
        QTest::newRow("each once") << u"Lào cảm ơn. Phía Lào hẹn gặp lại ở Viêng Chăn."_s << QStringList{u"LA"_s};
    }

    void countriesTakePart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        const Bulletin bulletin = read(text);
        QStringList found;
        for (const Field<QString> &country : std::as_const(bulletin.countries)) {
            QVERIFY(!country.evidence.isEmpty());
            QVERIFY(text.contains(country.evidence.first().quote));
            found << country.value;
        }
        QCOMPARE(found, codes);
    }

private:
    [[nodiscard]] Bulletin read(const QString &text) const
    {
        Document document{.text = text,
                          .pages = {{.begin = 0, .end = text.size()}},
                          .lines = {{.span = {.begin = 0, .end = text.size()}}}};
        Passage passage;
        passage.append(document, document.pages.first());
        Bulletin bulletin;
        const Article article{.document = &document, .zones = {Zone::Paragraph}, .passages = {passage}};
        extractCountries(Reading(article, m_authority), bulletin);
        return bulletin;
    }

    Authority m_authority;
};

QTEST_GUILESS_MAIN(CountriesTest)
#include "countriestest.moc"
