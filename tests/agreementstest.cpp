// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/agreementsextractor.h"
#include "tools/paragraphs.h"
#include "tools/testauthority.h"
#include "types/vocabulary.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class AgreementsTest : public QObject
{
    Q_OBJECT

private:
    Authority m_authority;

    [[nodiscard]] Bulletin read(const QString &text, const QDate &event, QDate last = {}) const
    {
        const Document document = documentOf(text);
        const Article article = paragraphsOf(document);
        Bulletin bulletin;
        if (event.isValid())
            bulletin.events = {
                {.value = {.first = event, .last = last.isValid() ? last : event}, .confidence = 0.9, .evidence = {}}};
        extractAgreements(Reading(article, m_authority), bulletin);
        return bulletin;
    }

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void agreements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QString>("expected");

        const QDate june(2023, 6, 5);
        QTest::newRow("memorandum") << u"Ngày 3/9/2016, hai viện ký Bản ghi nhớ (MoU)."_s << QDate()
                                    << u"MoU 2016-09-03"_s;
        QTest::newRow("without marks") << u"Ngay 3/9/2016, hai vien da ky Bien ban ghi nho ve do luong."_s << QDate()
                                       << u"MoU 2016-09-03"_s;
        QTest::newRow("abbreviation") << u"MOU được ký ngày 3/9/2016 tại Huế."_s << QDate() << u"MoU 2016-09-03"_s;
        QTest::newRow("undated") << u"Hai viện bàn việc thực hiện bản ghi nhớ."_s << june << u"MoU"_s;
        QTest::newRow("memorandum-of-cooperation")
            << u"The two unions renewed their Memorandum of Cooperation on 5 June 2023 in Hanoi."_s << june
            << u"MoU 2023-06-05"_s;
        QTest::newRow("agreed-to-extend")
            << u"Hai bên thống nhất gia hạn thỏa thuận hợp tác vào cuối năm nay."_s << june << u"agreement"_s;
        QTest::newRow("draft-of-an-agreement")
            << u"Ông giao Ban Quốc tế soạn dự thảo thỏa thuận trong quý IV."_s << june << u"agreement"_s;
        QTest::newRow("first-and-new")
            << u"Ngày 5/6, hai viện ký Bản ghi nhớ về nước. Bản ghi nhớ đầu tiên được ký cách đây 4 năm."_s << june
            << u"MoU 2023-06-05, MoU"_s;
        QTest::newRow("first-memorandum")
            << u"The unions renewed their Memorandum on 5 June 2023. The first memorandum was reached on May 2, 1995."_s
            << june << u"MoU 2023-06-05, MoU 1995-05-02"_s;
        QTest::newRow("numbered-in-a-sentence")
            << u"Hai bộ ký ba nghị định thư, gồm: (1) Nghị định thư về chè; (2) Nghị định thư về gạo."_s << june
            << u"agreement 2023-06-05, agreement 2023-06-05"_s;
        QTest::newRow("signed-by-two-long-ago")
            << u"Dự án nằm trong thỏa thuận hợp tác giữa Viện A và Viện B ký ngày 3/9/1999."_s << june
            << u"agreement 1999-09-03"_s;
        QTest::newRow("signed-in-a-month")
            << u"Theo ông Hải, hiệp định ký tháng 3/2014 đã mở đường."_s << june << u"agreement"_s;
        QTest::newRow("working-arrangement")
            << u"Cục đề nghị sớm bàn Thỏa thuận làm việc giữa hai cơ quan."_s << june << u"agreement"_s;
        QTest::newRow("minutes-of-a-session")
            << u"Nội dung được đưa vào Biên bản khóa họp lần thứ 3."_s << june << u"minutes"_s;
        QTest::newRow("plan-under-a-memorandum")
            << u"An implementation plan under the Memorandum of Understanding of 12 May 2014 was signed."_s << june
            << u"plan 2023-06-05, MoU 2014-05-12"_s;
        QTest::newRow("joint-programme-to-come")
            << u"He asked for a joint programme to be drafted this year."_s << june << u"programme"_s;
        QTest::newRow("plan-to-be-drawn-up")
            << u"Hai tập đoàn sẽ lập kế hoạch hành động chung về khí."_s << june << u"plan"_s;
        QTest::newRow("carried-out")
            << u"Thực hiện nghị định thư về bệnh lúa, đoàn đề xuất năm nhiệm vụ nghị định thư."_s << june
            << u"agreement"_s;
        QTest::newRow("programme-settled")
            << u"Hai bên thống nhất Chương trình hợp tác năm 2017."_s << june << u"programme"_s;
        QTest::newRow("programme-by-name")
            << u"They will come under the Strategic Sector Cooperation Programme."_s << june << u"programme"_s;
        QTest::newRow("short-name-in-brackets")
            << u"Họ đàm phán Hiệp định thương mại tự do với Israel (VIFTA)."_s << june << u"agreement"_s;
        QTest::newRow("two-of-a-kind")
            << u"Ngày 5/6, hai bên ký Ý định thư hợp tác, Thỏa thuận bảo mật và Kế hoạch hành động."_s << june
            << u"agreement 2023-06-05, agreement 2023-06-05, plan 2023-06-05"_s;
        QTest::newRow("replaced") << u"Ngày 5/6, hai bên ký Bản ghi nhớ mới, thay thế Bản ghi nhớ năm 2003."_s << june
                                  << u"MoU 2023-06-05, MoU"_s;
        QTest::newRow("day-of-its-own")
            << u"Thỏa thuận thành lập được ký chiều 06/04/2017. Trước đó có Biên bản ghi nhớ năm 2014."_s << QDate()
            << u"agreement 2017-04-06, MoU"_s;
        QTest::newRow("draft-in-English")
            << u"A draft cooperation agreement will be ready soon."_s << QDate() << u"agreement"_s;
        QTest::newRow("day-of-the-name-between")
            << u"Ngày 5/6, hai bên ký Kế hoạch hành động. Kế hoạch hợp tác giai đoạn 2023 - 2025 cụ thể hóa Bản ghi nhớ mà hai cơ quan ký ngày 25/11/2013."_s
            << june << u"plan 2023-06-05, MoU 2013-11-25"_s;
        QTest::newRow("programme-of-work")
            << u"The offices on June 5, 2023 signed in Hanoi a programme of work for the second phase."_s << june
            << u"programme 2023-06-05"_s;
        QTest::newRow("inked") << u"On June 5, 2023 both inked a technical cooperation programme."_s << june
                               << u"programme 2023-06-05"_s;
        QTest::newRow("once") << u"Hai viện ký Bản ghi nhớ. Theo MoU, hai bên trao đổi cán bộ."_s << QDate()
                              << u"MoU"_s;
        QTest::newRow("day-of-the-event")
            << u"Kết thúc, hai bên ký Biên bản cuộc họp."_s << june << u"minutes 2023-06-05"_s;
        QTest::newRow("day-without-year")
            << u"Ngày 5/6, hai bên ký Kế hoạch hành động."_s << june << u"plan 2023-06-05"_s;
        QTest::newRow("old-memorandum") << u"Từ khi ký Bản ghi nhớ năm 2011, hai viện đều đặn trao đổi."_s << june
                                        << u"MoU"_s;
        QTest::newRow("nearest-day") << u"Sau khi ký Bản ghi nhớ ngày 1/12/2022, hai viện gặp lại ngày 5/6/2023."_s
                                     << june << u"MoU 2022-12-01"_s;
        QTest::newRow("two-memoranda")
            << u"Ngày 1/2/2013, hai viện ký Bản ghi nhớ. Ngày 5/6/2023, hai viện ký Bản ghi nhớ mới."_s << june
            << u"MoU 2013-02-01, MoU 2023-06-05"_s;
        QTest::newRow("day-behind-the-other")
            << u"Nổi bật là Bản ghi nhớ ký ngày 3/9/2016 và Kế hoạch thực hiện Bản ghi nhớ giai đoạn 2018 - 2021."_s
            << QDate() << u"MoU 2016-09-03, plan"_s;
        QTest::newRow("new-and-previous")
            << u"Hai viện ký Bản ghi nhớ về đo lường.\nBản ghi nhớ trước ký ngày 3/9/2016 đã hết hạn."_s << june
            << u"MoU 2023-06-05, MoU 2016-09-03"_s;
        QTest::newRow("plan-of-a-memorandum")
            << u"Hai viện ký Kế hoạch thực hiện Bản ghi nhớ giai đoạn 2018 - 2021."_s << QDate() << u"plan"_s;
        QTest::newRow("other-spelling") << u"Ngày 3/9/2016, hai viện kí kết Kế hoạch hợp tác."_s << QDate()
                                        << u"plan 2016-09-03"_s;
        QTest::newRow("passed-on") << u"Trong đó có Bản ghi nhớ của hai viện. Văn kiện được ký ngày 3/9/2016."_s
                                   << QDate() << u"MoU 2016-09-03"_s;
        QTest::newRow("list")
            << u"Hai nước ký các văn kiện:\n- Hiệp định về việc làm;\n- Bản ghi nhớ về rừng;\n- Bản ghi nhớ về biển."_s
            << june << u"agreement 2023-06-05, MoU 2023-06-05, MoU 2023-06-05"_s;
        QTest::newRow("programme") << u"Lễ ký Chương trình hợp tác 2023-2025"_s << june << u"programme 2023-06-05"_s;
        QTest::newRow("declaration") << u"Hai bên ra Tuyên bố chung về đo lường."_s << QDate() << u"declaration"_s;
        QTest::newRow("known-by-name") << u"Việt Nam thực thi CPTPP và EVFTA."_s << june << u"agreement, agreement"_s;

        QTest::newRow("aide-memoire") << u"Ngày 3/9/2016, hai sở ký bị vong lục về nông sản."_s << QDate()
                                      << u"MoU 2016-09-03"_s;
        QTest::newRow("two-at-once") << u"Hai bên ký Biên bản hội đàm và Bản thỏa thuận khung về chè."_s << june
                                     << u"minutes 2023-06-05, agreement 2023-06-05"_s;
        QTest::newRow("agreement-to-be-renewed")
            << u"Hai bên nhất trí gia hạn Bản thỏa thuận hợp tác ký năm 2020."_s << june << u"agreement"_s;
        QTest::newRow("agreement-signed-by-both")
            << u"Đây là kết quả của thỏa thuận khung mà hai bên ký năm 2017."_s << june << u"agreement"_s;
        QTest::newRow("mutual-recognition")
            << u"Kết quả giúp duy trì thỏa thuận thừa nhận lẫn nhau."_s << june << u"agreement"_s;
        QTest::newRow("agreement-beside-a-memorandum")
            << u"Hai bên ký Thỏa thuận hợp tác đến năm 2027. Văn bản thay Bản ghi nhớ ký ngày 3/9/2016."_s << june
            << u"agreement 2023-06-05, MoU 2016-09-03"_s;
        QTest::newRow("synonym") << u"Hai bên ký Bản ghi nhớ. Theo thỏa thuận, hai bên trao đổi cán bộ."_s << june
                                 << u"MoU 2023-06-05"_s;
        QTest::newRow("plan-drafted") << u"Hai viện sẽ soạn thảo kế hoạch hành động chung."_s << june << u"plan"_s;
        QTest::newRow("plan-in-English") << u"They agreed to finalise an action plan this year."_s << june << u"plan"_s;
        QTest::newRow("plan-signed-in-English")
            << u"The plan was signed by both heads."_s << june << u"plan 2023-06-05"_s;
        QTest::newRow("proposed-in-English")
            << u"Both will consider an Agreement on mutual visits."_s << june << u"agreement"_s;
        QTest::newRow("exchanged") << u"Ông A chứng kiến lễ trao Bản ghi nhớ."_s << june << u"MoU 2023-06-05"_s;
        QTest::newRow("title-of-a-person")
            << u"Ngày 3/9/2016, TSKH. Lê An và ông Bae đã ký kết Biên bản ghi nhớ."_s << QDate() << u"MoU 2016-09-03"_s;
        QTest::newRow("plan-of-work-passed")
            << u"Ủy ban đã thông qua kế hoạch đánh giá năm 2024."_s << june << QString();
        QTest::newRow("plans-exchanged") << u"Hai bên trao đổi kế hoạch dự họp ban kỹ thuật."_s << june << QString();
        QTest::newRow("arrangement-by-name")
            << u"Viện duy trì tư cách thành viên ký kết APAC MRA."_s << june << u"agreement"_s;
        QTest::newRow("reviewed-later")
            << u"On June 5, 2023 both sides reviewed the Memorandum of Understanding signed in 2011."_s << june
            << u"MoU"_s;
        QTest::newRow("programme-announced")
            << u"A joint work program for 2024 between A and B will be announced at the forum."_s << june
            << u"programme"_s;
        QTest::newRow("programme-drafted")
            << u"Hai bên giao các phòng soạn chương trình phối hợp ba năm."_s << june << u"programme"_s;
        QTest::newRow("programme-between")
            << u"Việc bàn giao nằm trong chương trình hợp tác giữa Cục Sở hữu trí tuệ và INAO."_s << june
            << u"programme"_s;
        QTest::newRow("programme-of-years")
            << u"Sở và CQI trao đổi về một chương trình hợp tác ba năm."_s << june << u"programme"_s;
        QTest::newRow("plan-of-a-year") << u"Việc này được đưa vào kế hoạch hợp tác năm 2020 mà VMI đang soạn."_s
                                        << june << u"plan"_s;
        QTest::newRow("instead-of-an-old-one")
            << u"Hai trường ký Biên bản ghi nhớ giai đoạn 2025 - 2030, thay cho văn bản hết hạn từ năm ngoái."_s << june
            << u"MoU 2023-06-05"_s;
        QTest::newRow("agreement-between-governments")
            << u"The phase was launched under an agreement between the two governments signed in 1999."_s << june
            << u"agreement"_s;
        QTest::newRow("contract-they-have")
            << u"Từ năm 2016, hai tập đoàn đã có Hợp đồng hợp tác chiến lược."_s << june << u"agreement"_s;
        QTest::newRow("new-agreement-drafted")
            << u"+ Soạn lại thỏa thuận mới, thời hạn năm năm, ký trong quý II/2024;"_s << june << u"agreement"_s;
        QTest::newRow("had-one") << u"Hồi tháng 1, Công ty A và Tập đoàn B cũng có một biên bản ghi nhớ."_s << june
                                 << u"MoU"_s;
        QTest::newRow("declaration-made")
            << u"Ngày 5/6/2023, hai viện mở hội thảo. Bế mạc, hai bên ra tuyên bố chung, hẹn gặp lại."_s << june
            << u"declaration 2023-06-05"_s;
        QTest::newRow("written-into-minutes")
            << u"Hai bên ghi vào biên bản làm việc ba nội dung."_s << june << u"minutes 2023-06-05"_s;
        QTest::newRow("to-be-concluded")
            << u"A separate Student Exchange Agreement between TDTU and a university is to be concluded in 2024."_s
            << june << u"agreement"_s;
        QTest::newRow("plan-of-training")
            << u"Hai bên nhất trí xây dựng kế hoạch đào tạo giai đoạn 2011-2013."_s << june << u"plan"_s;
        QTest::newRow("plan-passed-by-two")
            << u"WHO và Bộ Y tế cũng thông qua Kế hoạch phát triển thể chế giai đoạn 2021-2023."_s << june << u"plan"_s;
        QTest::newRow("work-under-an-agreement")
            << u"Chuyến đi thuộc thỏa thuận hợp tác kỹ thuật giai đoạn 2022-2025 giữa hai cơ quan."_s << june
            << u"agreement"_s;
        QTest::newRow("another-by-its-name")
            << u"On June 5, 2023 they signed a Memorandum of Understanding. A separate Student Exchange Agreement "
               u"between TDTU and a university is to be concluded in 2024."_s
            << june << u"MoU 2023-06-05, agreement"_s;
        QTest::newRow("new-one-for-an-old")
            << u"Hai viện từng có Thỏa thuận hợp tác ký ngày 22/11/2011 tại Kyiv.\n+ Soạn lại thỏa thuận mới, thời hạn "
               u"năm năm;"_s
            << june << u"agreement 2011-11-22, agreement"_s;
        QTest::newRow("parties-before-the-year")
            << u"Đây là hoạt động triển khai Bản ghi nhớ giữa UBND tỉnh Quảng Ninh và Chính quyền Khu tự trị dân tộc "
               u"Choang Quảng Tây ký tháng 3/2019."_s
            << june << u"MoU"_s;
        QTest::newRow("signed-in-a-month")
            << u"Under the Memorandum of Understanding signed in August 2022, the two exchange trainees."_s << june
            << u"MoU"_s;
        QTest::newRow("signed-in-a-town")
            << u"They have a Cooperation Programme for 2020-2022 and a protocol on training signed in Budapest in 2018."_s
            << june << u"programme, agreement"_s;
        QTest::newRow("statement-issued")
            << u"A joint statement was issued at the end of the talks."_s << june << u"declaration"_s;
        QTest::newRow("expected")
            << u"Dự kiến quý I/2023, Liên minh và phía bạn ký chương trình hợp tác giai đoạn 2023 - "
               u"2026."_s
            << june << u"programme"_s;
        QTest::newRow("drafts-exchanged")
            << u"Hai cơ quan đã trao đổi dự thảo Bản ghi nhớ và thống nhất ký trong năm nay."_s << june << u"MoU"_s;
        QTest::newRow("signed-last-month") << u"On June 5, 2023 the lab opened. VINACAS and the German Nut Association "
                                              u"signed a letter of intent in May on a "
                                              u"plan."_s
                                           << june << u"agreement"_s;
        QTest::newRow("signed-months-ago")
            << u"Hai bên ký Bản ghi nhớ hồi tháng 5 và nay bắt đầu làm."_s << june << u"MoU"_s;
        QTest::newRow("letter-of-a-year")
            << u"Bà nhắc lại Ý định thư mà VSL ký với Tổng cục năm 2019."_s << june << u"agreement"_s;
        QTest::newRow("free-trade-and-another")
            << u"Từ khi có Hiệp định thương mại tự do với Liên minh Kinh tế Á - Âu, hàng vào tăng. Chiều 5/6/2023, hai "
               u"bên ký thỏa thuận về tiêu chuẩn."_s
            << june << u"agreement, agreement 2023-06-05"_s;
        QTest::newRow("month-alone") << u"Tháng 6/2019, hai viện ký Bản ghi nhớ. Ngày 5/6/2023, hai viện họp."_s << june
                                     << u"MoU"_s;
        QTest::newRow("framework-of-a-country")
            << u"Việt Nam và IAEA ký Khung chương trình quốc gia."_s << june << u"programme 2023-06-05"_s;
        QTest::newRow("plan-agreed") << u"Hai viện thống nhất xây dựng kế hoạch hành động chung."_s << june
                                     << u"plan"_s;
        QTest::newRow("plan-of-years") << u"Đây là mở đầu của kế hoạch hợp tác ba năm."_s << june << u"plan"_s;
        QTest::newRow("first-signed") << u"Ngày 5/6/2023, hai bên ký gia hạn Thỏa thuận ủy quyền. Thỏa thuận được ký "
                                         u"lần đầu ngày 3/6/2005."_s
                                      << june << u"agreement 2023-06-05"_s;
        QTest::newRow("announced-by-both")
            << u"Đây là kết quả của thỏa thuận đối tác mà hai thủ tướng công bố."_s << june << u"agreement"_s;
        QTest::newRow("plan-settled") << u"Hai bên thống nhất toàn văn Kế hoạch xuất khẩu chanh leo."_s << june
                                      << u"plan"_s;
        QTest::newRow("plan-to-be-adopted")
            << u"A detailed work plan for 2022 will be adopted soon."_s << june << u"plan"_s;
        QTest::newRow("signed-by-two-ministries")
            << u"Thỏa thuận thực hiện giai đoạn 2021 - 2025 đã được Bộ Công Thương và Bộ Khí hậu, Năng lượng và Cấp "
               u"nước Đan Mạch ký ngày 01 tháng 11 năm 2021."_s
            << june << u"agreement 2021-11-01"_s;
        QTest::newRow("recognition-of-many")
            << u"Chứng chỉ có giá trị ở các nước tham gia Thỏa ước thừa nhận lẫn nhau."_s << june << u"agreement"_s;
        QTest::newRow("many") << u"Hai bên rà soát nhiều bản ghi nhớ ký trong thập niên qua."_s << QDate() << QString();
        QTest::newRow("production-plan") << u"Kế hoạch sản xuất năm nay tăng 5%."_s << june << QString();
        QTest::newRow("verb-agree") << u"Hai bên thỏa thuận sẽ gặp lại."_s << june << QString();
        QTest::newRow("registration") << u"Hội viên đăng ký chương trình hành động."_s << june << QString();
    }

    /** Of a visit of several days, the day in the sentence before. */
    void takesTheDayBefore()
    {
        const QString text = u"Từ ngày 6/7 đến 14/7/2023, hội nghị họp.\nNgày 10/7/2023, ông A gặp bà B. Hai bên ký "
                             u"Bản ghi nhớ về sáng chế."_s;
        const Bulletin bulletin = read(text, QDate(2023, 7, 6), QDate(2023, 7, 14));
        QCOMPARE(bulletin.agreements.size(), 1);
        QVERIFY(bulletin.agreements[0].value.date);
        QCOMPARE(bulletin.agreements[0].value.date->value.toIso(), u"2023-07-10"_s);
    }

    void agreements()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, event);
        QFETCH(const QString, expected);
        QStringList found;
        const Bulletin bulletin = read(text, event);
        for (const Field<Agreement> &agreement : bulletin.agreements) {
            const QString kind = Json::key(agreement.value.kind);
            found += agreement.value.date ? kind + u' ' + agreement.value.date->value.toIso() : kind;
            QVERIFY(!agreement.evidence.isEmpty());
            QVERIFY(text.contains(agreement.value.name));
        }
        QCOMPARE(found.join(u", "_s), expected);
    }

    void partiesAreThoseOfTheSentence()
    {
        const Bulletin bulletin = read(u"Viện Đo lường Việt Nam và Cục Tiêu chuẩn Ấn Độ ký Bản ghi nhớ."_s, {});
        QCOMPARE(bulletin.agreements.size(), 1);
        QCOMPARE(bulletin.agreements[0].value.parties,
                 (QStringList{u"Viện Đo lường Việt Nam"_s, u"Cục Tiêu chuẩn Ấn Độ"_s}));
    }

    /** A review of the year names agreements with several partners, and their days without the year. */
    void reviewOfTheYear()
    {
        const Document document =
            documentOf(u"1. Nhật Bản. Tháng 02/2018, Cục trưởng và Chủ tịch JPO ký Bản ghi nhớ hợp tác tại Tokyo.\n"
                       "2. Hàn Quốc. Ngày 27/3, tại Brunei, các cơ quan ký Bản ghi nhớ với KIPO."_s);
        const Article article = paragraphsOf(document);
        const auto day = [](int year, int month, int d) { return QDate(year, month, d); };
        Bulletin bulletin;
        bulletin.events = {
            {.value = {.first = day(2019, 1, 15), .last = day(2019, 1, 15)}, .confidence = 0.9, .evidence = {}}};
        bulletin.published = Field<Moment>{.value = {.date = day(2019, 1, 17)}, .confidence = 0.9, .evidence = {}};
        extractAgreements(Reading(article, m_authority), bulletin);
        QCOMPARE(bulletin.agreements.size(), 2);
        QVERIFY(!bulletin.agreements[0].value.date);
        QCOMPARE(bulletin.agreements[1].value.date->value.toIso(), u"2018-03-27"_s);
    }

    void dateOfTheEventIsLessCertain()
    {
        const Bulletin bulletin = read(u"Kết thúc, hai bên ký Biên bản cuộc họp."_s, QDate(2023, 6, 5));
        QCOMPARE_LT(bulletin.agreements[0].value.date->confidence, 0.9);
    }
};

QTEST_GUILESS_MAIN(AgreementsTest)
#include "agreementstest.moc"
