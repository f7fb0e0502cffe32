// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/peopleextractor.h"
#include "extract/personfinder.h"
#include "tools/paragraphs.h"
#include "tools/testauthority.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class PeopleTest : public QObject
{
    Q_OBJECT

private:
    Authority m_authority;

    /** The people of an article with the given passages: `name [role] | ...`. */
    [[nodiscard]] QString people(const QString &text) const
    {
        const Document document = documentOf(text);
        const Article article = paragraphsOf(document);
        Bulletin bulletin;
        extractPeople(Reading(article, m_authority), bulletin);
        QStringList all;
        for (const Field<Person> &person : std::as_const(bulletin.people)) {
            QString one = person.value.name;
            for (const QString &alias : person.value.aliases)
                one += u" = "_s + alias;
            all += person.value.role ? one + u" [%1]"_s.arg(person.value.role->value) : one;
        }
        return all.join(u" | "_s);
    }

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void people_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        // Roles before the name
        QTest::newRow("bracket-then-name") << u"Đại diện Hiệp hội Gieo hạt (HGH), ông Hong Sun, kiến nghị."_s
                                           << u"Hong Sun [Đại diện Hiệp hội Gieo hạt (HGH)]"_s;
        QTest::newRow("particles-of-two-words")
            << u"Bà Annelies van der Berg, Trưởng đoàn Đại học Wageningen, và ông Pieter van den Hill nói."_s
            << u"Annelies van der Berg [Trưởng đoàn Đại học Wageningen] | Pieter van den Hill"_s;
        QTest::newRow("particles-of-other-tongues")
            << u"Ông Luis de la Cruz và bà Ana Maria dos Santos dự cùng ông Ahmad bin Hassan."_s
            << u"Luis de la Cruz | Ana Maria dos Santos | Ahmad bin Hassan"_s;
        QTest::newRow("heads-a-delegation")
            << u"\"You cannot sell it,\" said Laura Hill, who heads the delegation of the National Institute of Standards and Technology (NIST)."_s
            << u"Laura Hill [heads the delegation of the National Institute of Standards and Technology (NIST)]"_s;
        QTest::newRow("trade-office-of-two")
            << u"Cùng dự có ông Trần Ngọc Hải, Tham tán Thương mại, Thương vụ Việt Nam tại Bỉ và EU./."_s
            << u"Trần Ngọc Hải [Tham tán Thương mại, Thương vụ Việt Nam tại Bỉ và EU]"_s;
        QTest::newRow("board-of-a-park")
            << u"Welcoming the guests, Dr. Le Bich Ha, Deputy Head of the Management Board of Saigon Hi-Tech Park (SHTP), spoke."_s
            << u"Le Bich Ha [Deputy Head of the Management Board of Saigon Hi-Tech Park (SHTP)]"_s;
        QTest::newRow("words-tied-to-a-body")
            << u"Giảng viên là TS. Bronte Hill, nhà hóa học biển của IAEA, ông Kevin Barr, kỹ sư của IAEA, và bà Anna "
               u"Hill, "
               u"Quản lý Tiếp cận thị trường của IAEA."_s
            << u"Bronte Hill [nhà hóa học biển của IAEA] | Kevin Barr [kỹ sư của IAEA] | Anna Hill [Quản lý Tiếp cận "
               u"thị trường của IAEA]"_s;
        QTest::newRow("staff-of-a-body")
            << u"Có ông Hiroshi Hill, cán bộ Cơ quan Người bạn Nhật Bản (JICA) tại Thành phố Hồ Chí Minh, dự."_s
            << u"Hiroshi Hill [cán bộ Cơ quan Người bạn Nhật Bản (JICA) tại Thành phố Hồ Chí Minh]"_s;
        QTest::newRow("officers")
            << u"It was signed by Senior Colonel Le Tien Hai, director of the Department of Standards, and Colonel Sergei Hill, chief of the Service."_s
            << u"Le Tien Hai [director of the Department of Standards] | Sergei Hill [chief of the Service]"_s;
        QTest::newRow("name-like-the-south")
            << u"Đoàn do ông Nam Seung Woo, Phó Viện trưởng, dẫn đầu."_s << u"Nam Seung Woo [Phó Viện trưởng]"_s;
        QTest::newRow("microbiologist") << u"With him came Ms Marijke Vos, food microbiologist, who had spent weeks."_s
                                        << u"Marijke Vos [food microbiologist]"_s;
        QTest::newRow("two-of-one-staff")
            << u"Bà Lee Miyoung và bà Park Hyunhee, cán bộ Viện Đo lường Việt Nam, phụ trách lớp."_s
            << u"Lee Miyoung [cán bộ Viện Đo lường Việt Nam] | Park Hyunhee [cán bộ Viện Đo lường Việt Nam]"_s;
        QTest::newRow("given-names-like-a-village")
            << u"Đoàn do Thứ trưởng Nguyễn Văn Nhật Tân dẫn đầu."_s << u"Nguyễn Văn Nhật Tân [Thứ trưởng]"_s;
        QTest::newRow("flowers-of-a-town") << u"Bà Lê Thị Hải, Chủ tịch Hiệp hội Hoa Đà Lạt, đồng chủ trì."_s
                                           << u"Lê Thị Hải [Chủ tịch Hiệp hội Hoa Đà Lạt]"_s;
        QTest::newRow("europe-no-surname") << u"Có Trưởng Văn phòng đại diện FPT tại châu Âu Lê Hồng Hải."_s
                                           << u"Lê Hồng Hải [Trưởng Văn phòng đại diện FPT tại châu Âu]"_s;
        QTest::newRow("metrology-no-surname") << u"CHUYÊN GIA ĐO LƯỜNG NHẬT BẢN KHẢO SÁT"_s << QString();
        QTest::newRow("owned-assessor") << u"They thanked NATA assessor Ms Regina Hill."_s
                                        << u"Regina Hill [NATA assessor]"_s;
        QTest::newRow("foreign-consul-next")
            << u"Chứng kiến có Phó Chủ tịch UBND thành phố Hải Phòng Lê Đức Thọ, Tổng Lãnh sự Nhật Bản tại Thành phố Hồ Chí Minh Ono Masuo."_s
            << u"Lê Đức Thọ [Phó Chủ tịch UBND thành phố Hải Phòng] | Ono Masuo [Tổng Lãnh sự Nhật Bản tại Thành phố Hồ Chí Minh]"_s;
        QTest::newRow("minister-of-two-fields")
            << u"Minister of Information and Communications Tran Van Binh met Danish Minister for Climate and Utilities Lars Hill."_s
            << u"Tran Van Binh [Minister of Information and Communications] | Lars Hill [Danish Minister for Climate and Utilities]"_s;
        QTest::newRow("attache") << u"He met Ms. Sophie Hill, Scientific Attaché of the French Embassy."_s
                                 << u"Sophie Hill [Scientific Attaché of the French Embassy]"_s;
        QTest::newRow("standing-secretariat")
            << u"Thường trực Ban Bí thư Lê Văn Hải tiếp khách."_s << u"Lê Văn Hải [Thường trực Ban Bí thư]"_s;
        QTest::newRow("dash-before-a-small-position")
            << u"Gồm bà Laura Hill-giảng viên cấp cao của CQI và ông Teguh Prasetya."_s
            << u"Laura Hill [giảng viên cấp cao của CQI] | Teguh Prasetya"_s;
        QTest::newRow("head-is-a-lady") << u"Trưởng nhóm là bà Maria Dumas, thuộc PAB."_s
                                        << u"Maria Dumas [Trưởng nhóm]"_s;
        QTest::newRow("digital") << u"Ông Kang Tae-joon, Trưởng phòng Thiết bị số của MFDS, nói."_s
                                 << u"Kang Tae-joon [Trưởng phòng Thiết bị số của MFDS]"_s;
        QTest::newRow("company-no-person") << u"Kỹ sư CPC EMEC và chuyên gia của KNA CERT mất 14 tháng."_s << QString();
        QTest::newRow("people-of-the-hills") << u"Mỗi ban có đại diện người Ca Dong."_s << QString();
        QTest::newRow("counsellor-of-two-fields")
            << u"He met the Science and Technology Counsellor, Mr. Tran Van Binh."_s
            << u"Tran Van Binh [Science and Technology Counsellor]"_s;
        QTest::newRow("body-and-small-position") << u"Leslie Hill, ANSI senior director for development, spoke."_s
                                                 << u"Leslie Hill [ANSI senior director for development]"_s;
        QTest::newRow("assessor") << u"It was confirmed by Mr. Peter Hill, lead assessor of JAS-ANZ."_s
                                  << u"Peter Hill [lead assessor of JAS-ANZ]"_s;
        QTest::newRow("leader-and-lecturer")
            << u"Ông Pieter van Dam - trưởng đoàn, giảng viên Đại học Delft cho biết."_s
            << u"Pieter van Dam [trưởng đoàn, giảng viên Đại học Delft]"_s;
        QTest::newRow("titles-of-malaysia") << u"Viện tiếp Datuk Seri Dr. Abdul Haji Hassan, Chủ tịch Viện."_s
                                            << u"Abdul Haji Hassan [Chủ tịch Viện]"_s;
        QTest::newRow("surname-like-a-thing")
            << u"Tiếp bà Elizabeth Board, Giám đốc."_s << u"Elizabeth Board [Giám đốc]"_s;
        QTest::newRow("given-name-before-a-verb")
            << u"GS.TS. Đinh Xuân Khoa trân trọng cảm ơn."_s << u"Đinh Xuân Khoa"_s;
        QTest::newRow("abbreviation-no-name") << u"Bà Ursula Hill, chuyên viên hợp tác quốc tế của BfR, nói."_s
                                              << u"Ursula Hill [chuyên viên hợp tác quốc tế của BfR]"_s;
        QTest::newRow("body-of-commas")
            << u"Bà Đỗ Thu Hà, Giám đốc Trung tâm Kiểm nghiệm, Kiểm chứng và Tư vấn nông sản, cảm ơn."_s
            << u"Đỗ Thu Hà [Giám đốc Trung tâm Kiểm nghiệm, Kiểm chứng và Tư vấn nông sản]"_s;
        QTest::newRow("position-then-body")
            << u"Ông Ito Ken, Tham tán khoa học, Văn phòng Kinh tế Nhật Bản tại Hà Nội, dự."_s
            << u"Ito Ken [Tham tán khoa học, Văn phòng Kinh tế Nhật Bản tại Hà Nội]"_s;
        QTest::newRow("position-then-bodies")
            << u"Ông Ito Ken, Giám đốc, Viện Đo lường Việt Nam và Bộ Y tế cùng dự."_s << u"Ito Ken [Giám đốc]"_s;
        QTest::newRow("unit-and-ministry")
            << u"Ông Ito Ken, Cục trưởng Cục Thủy lợi, Bộ Đất đai, Giao thông và Du lịch Fiji dẫn đầu."_s
            << u"Ito Ken [Cục trưởng Cục Thủy lợi, Bộ Đất đai, Giao thông và Du lịch Fiji]"_s;
        QTest::newRow("embassy-no-ambassador")
            << u"Tiếp ông Ito Ken - Đại sứ quán Nhật Bản tại Việt Nam."_s << u"Ito Ken"_s;
        QTest::newRow("sent-by-another") << u"Ông Ito Ken, chuyên gia JICA tại Bộ Y tế, trình bày."_s
                                         << u"Ito Ken [chuyên gia JICA tại Bộ Y tế]"_s;
        QTest::newRow("leader-of-a-delegation")
            << u"Trưởng đoàn Ana Ramos Vila ghi nhận kết quả."_s << u"Ana Ramos Vila [Trưởng đoàn]"_s;
        QTest::newRow("two-positions") << u"President and CEO Tran Van Binh met Mr. Jan Novak."_s
                                       << u"Tran Van Binh [President and CEO] | Jan Novak"_s;
        QTest::newRow("company-before") << u"They met Petrovietnam Vice President Tran Van Binh there."_s
                                        << u"Tran Van Binh [Petrovietnam Vice President]"_s;
        QTest::newRow("article") << u"Marian Hill, a legal metrology expert of NMIA, spoke."_s
                                 << u"Marian Hill [legal metrology expert of NMIA]"_s;
        QTest::newRow("position") << u"Thứ trưởng Trần Thị Lan dự lễ."_s << u"Trần Thị Lan [Thứ trưởng]"_s;
        QTest::newRow("lost letters") << u"Ông Nguyễn V\uFFFDn Viện chào ông Trần Lan."_s << u"Trần Lan"_s;
        QTest::newRow("dash-without-blanks")
            << u"Tiếp đoàn có ông Đỗ Văn Hải-Giám đốc Sở Công Thương."_s << u"Đỗ Văn Hải [Giám đốc Sở Công Thương]"_s;
        QTest::newRow("given-name-of-a-faculty")
            << u"Ông Trần Anh Khoa, Chi cục trưởng, cảm ơn."_s << u"Trần Anh Khoa [Chi cục trưởng]"_s;
        QTest::newRow("region") << u"Bà Ling Zhang, đại diện tại Đông Nam Á, cảm ơn."_s
                                << u"Ling Zhang [đại diện tại Đông Nam Á]"_s;
        QTest::newRow("honorary") << u"Ông Đỗ Văn Hải, Chủ tịch danh dự Hội Gieo hạt, cảm ơn."_s
                                  << u"Đỗ Văn Hải [Chủ tịch danh dự Hội Gieo hạt]"_s;
        QTest::newRow("pen") << u"Bà Đỗ Thu Hà - Chủ tịch SLA đặt bút ký."_s << u"Đỗ Thu Hà [Chủ tịch SLA]"_s;
        QTest::newRow("member-of-a-committee")
            << u"Ông Đỗ Văn Hải, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh và ông Trần Lan dự."_s
            << u"Đỗ Văn Hải [Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh] | Trần Lan"_s;
        QTest::newRow("at-a-university") << u"Dr. Hiroshi Ono, project leader at Can Tho University, spoke."_s
                                         << u"Hiroshi Ono [project leader at Can Tho University]"_s;
        QTest::newRow("article") << u"Dr. Hiroshi Ono, the director of the centre, spoke."_s
                                 << u"Hiroshi Ono [director of the centre]"_s;
        QTest::newRow("position-and-body") << u"Sáng nay, Thứ trưởng Bộ Khoa học và Công nghệ Trần Thị Lan tiếp đoàn."_s
                                           << u"Trần Thị Lan [Thứ trưởng Bộ Khoa học và Công nghệ]"_s;
        QTest::newRow("position-and-unknown-body")
            << u"Phó Giám đốc Trung tâm Giống cây Bình Minh Đỗ Văn Hải trình bày."_s
            << u"Đỗ Văn Hải [Phó Giám đốc Trung tâm Giống cây Bình Minh]"_s;
        QTest::newRow("position-comma-title")
            << u"Phó Vụ trưởng Vụ Pháp chế, bà Đỗ Thu Hà, hỏi."_s << u"Đỗ Thu Hà [Phó Vụ trưởng Vụ Pháp chế]"_s;
        QTest::newRow("position-dash-title")
            << u"Phó Cục trưởng phụ trách - ông Đỗ Văn Hải cùng đoàn."_s << u"Đỗ Văn Hải [Phó Cục trưởng phụ trách]"_s;
        QTest::newRow("foreign-behind-country")
            << u"Thủ tướng Ấn Độ Ravi Kapoor thăm Huế."_s << u"Ravi Kapoor [Thủ tướng Ấn Độ]"_s;
        QTest::newRow("foreign-behind-abbreviation")
            << u"Chủ tịch ISO Peter Miller phát biểu."_s << u"Peter Miller [Chủ tịch ISO]"_s;
        QTest::newRow("given-name-of-a-city")
            << u"Phó Giám đốc Trần Thị Kim Huế đến dự."_s << u"Trần Thị Kim Huế [Phó Giám đốc]"_s;
        QTest::newRow("initials") << u"Tổng thư ký JKL Martinez chúc mừng."_s << u"JKL Martinez [Tổng thư ký]"_s;

        // Roles behind the name
        QTest::newRow("comma") << u"Ông Đỗ Văn Hải, Phó Cục trưởng Cục Sở hữu trí tuệ, và bà Lý Thu chủ trì."_s
                               << u"Đỗ Văn Hải [Phó Cục trưởng Cục Sở hữu trí tuệ] | Lý Thu"_s;
        QTest::newRow("dash") << u"Bà Đỗ Thu Hà – Phó Vụ trưởng phụ trách Vụ Pháp chế"_s
                              << u"Đỗ Thu Hà [Phó Vụ trưởng phụ trách Vụ Pháp chế]"_s;
        QTest::newRow("bracket") << u"Ông Đỗ Văn Hải (Giám đốc VMI) mở đầu."_s << u"Đỗ Văn Hải [Giám đốc VMI]"_s;
        QTest::newRow("place-in-picture")
            << u"Ông Đỗ Văn Hải (bên phải), Viện trưởng, tặng quà."_s << u"Đỗ Văn Hải [Viện trưởng]"_s;
        QTest::newRow("abbreviation-in-role")
            << u"có ông Marek Nowak, Tổng thư ký Liên minh Viễn thông quốc tế (ITU), nhân chuyến thăm."_s
            << u"Marek Nowak [Tổng thư ký Liên minh Viễn thông quốc tế (ITU)]"_s;
        QTest::newRow("lower-case") << u"một đoàn do ông Kenji Mori làm trưởng ban đã tới."_s
                                    << u"Kenji Mori [trưởng ban]"_s;
        QTest::newRow("verb-ends-role") << u"TS. Đỗ Văn Hải, Viện trưởng VMI chủ trì phiên họp."_s
                                        << u"Đỗ Văn Hải [Viện trưởng VMI]"_s;
        QTest::newRow("unit-of-body") << u"Ông Đỗ Văn Hải, Vụ trưởng Vụ Pháp chế, Bộ Khoa học và Công nghệ."_s
                                      << u"Đỗ Văn Hải [Vụ trưởng Vụ Pháp chế, Bộ Khoa học và Công nghệ]"_s;

        QTest::newRow("of-a-project") << u"Bà Anna Schmidt, Giám đốc dự án của GIZ, cảm ơn."_s
                                      << u"Anna Schmidt [Giám đốc dự án của GIZ]"_s;
        QTest::newRow("two-positions") << u"Ông Đỗ Văn Hải, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, tiếp đoàn."_s
                                       << u"Đỗ Văn Hải [Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh]"_s;
        QTest::newRow("position-of-the-next") << u"Ông Đỗ Văn Hải, Giám đốc Sở, Phó Giám đốc Sở Lý Thu Giang cùng dự."_s
                                              << u"Đỗ Văn Hải [Giám đốc Sở] | Lý Thu Giang [Phó Giám đốc Sở]"_s;
        QTest::newRow("professor-of") << u"Ông Jan Novak - Giáo sư Trường Đại học Brno, đề nghị."_s
                                      << u"Jan Novak [Giáo sư Trường Đại học Brno]"_s;

        // Titles
        QTest::newRow("degrees") << u"PGS.TS. Đỗ Văn Hải và GS.TS Lý Thu Hà đến dự."_s << u"Đỗ Văn Hải | Lý Thu Hà"_s;
        QTest::newRow("glued-degree") << u"Theo TS.Đỗ Văn Hải, cần thêm thời gian."_s << u"Đỗ Văn Hải"_s;
        QTest::newRow("comrade") << u"đồng chí Thứ trưởng Trần Thị Lan kết luận."_s << u"Trần Thị Lan [Thứ trưởng]"_s;
        QTest::newRow("two-men") << u"Hai ông Đỗ Văn Hải và Lý Thu Giang ký biên bản."_s
                                 << u"Đỗ Văn Hải | Lý Thu Giang"_s;
        QTest::newRow("capitals") << u"Ông ĐỖ VĂN HẢI, Viện trưởng, mở đầu."_s << u"ĐỖ VĂN HẢI [Viện trưởng]"_s;
        QTest::newRow("title-in-capitals")
            << u"THỨ TRƯỞNG TRẦN THỊ LAN TIẾP ĐẠI SỨ LÀO"_s << u"TRẦN THỊ LAN [THỨ TRƯỞNG]"_s;
        QTest::newRow("title-and-text") << u"THỨ TRƯỞNG TRẦN THỊ LAN THĂM LÀO\nThứ trưởng Trần Thị Lan đã thăm Lào."_s
                                        << u"Trần Thị Lan [Thứ trưởng]"_s;
        QTest::newRow("capitals-without-end") << u"BỘ TRƯỞNG TRẦN THỊ LAN HƯƠNG GIANG TỈNH BẮC"_s << QString();
        QTest::newRow("apostrophe") << u"Ông Sean O'Hara cảm ơn."_s << u"Sean O'Hara"_s;
        QTest::newRow("transcribed") << u"Phó Thủ tướng A.B.Pê-trốp ký."_s << u"A.B.Pê-trốp [Phó Thủ tướng]"_s;

        // English
        QTest::newRow("english") << u"Mr. Tran Van Hai, Director General of VMI, met Dr. Anna Schmidt."_s
                                 << u"Tran Van Hai [Director General of VMI] | Anna Schmidt"_s;
        QTest::newRow("english-before") << u"Deputy Minister Tran Van Hai received the guests."_s
                                        << u"Tran Van Hai [Deputy Minister]"_s;

        QTest::newRow("english-body-before")
            << u"NIMT President Anna Schmidt agreed."_s << u"Anna Schmidt [NIMT President]"_s;
        QTest::newRow("english-genitive") << u"during Minister Tran Van Hai's visit"_s << u"Tran Van Hai [Minister]"_s;
        QTest::newRow("english-verb") << u"Mr. Tran Van Hai, Vice Rector paid a visit to Keystone College."_s
                                      << u"Tran Van Hai [Vice Rector]"_s;
        QTest::newRow("english-verb-ed") << u"Ms. Anna Schmidt, Ambassador to Sweden handed over a medal."_s
                                         << u"Anna Schmidt [Ambassador to Sweden]"_s;
        QTest::newRow("english-and-others")
            << u"there was Mr. Tran Van Hai - Director of VMI and representatives of other institutes."_s
            << u"Tran Van Hai [Director of VMI]"_s;
        QTest::newRow("english-and-inside")
            << u"Mr. Tran Van Hai, Head of the Time and Frequency Laboratory, said so."_s
            << u"Tran Van Hai [Head of the Time and Frequency Laboratory]"_s;
        QTest::newRow("english-state") << u"the Medal of the President of the Socialist Republic of Vietnam"_s
                                       << QString();

        // Lost marks, initials, lists
        QTest::newRow("no-marks") << u"Sang nay, Thu truong Bo KH&CN Do Viet Hai da tiep doan cua cac nuoc."_s
                                  << u"Do Viet Hai [Thu truong Bo KH&CN]"_s;
        QTest::newRow("middle-initial") << u"Ngài Paul J. Carter, Đại sứ đặc mệnh toàn quyền Hoa Kỳ tại Việt Nam."_s
                                        << u"Paul J. Carter [Đại sứ đặc mệnh toàn quyền Hoa Kỳ tại Việt Nam]"_s;
        QTest::newRow("list-behind-colon")
            << u"Dự có các ông: Đỗ Văn Hải, Phó Cục trưởng; Lý Thu Giang, nguyên Vụ trưởng; Trần Văn Lan."_s
            << u"Đỗ Văn Hải [Phó Cục trưởng] | Lý Thu Giang [nguyên Vụ trưởng] | Trần Văn Lan"_s;

        // One person
        QTest::newRow("fuller-role")
            << u"Thứ trưởng Trần Thị Lan tiếp đoàn.\nThứ trưởng Bộ Tài chính Trần Thị Lan nói."_s
            << u"Trần Thị Lan [Thứ trưởng Bộ Tài chính]"_s;
        QTest::newRow("short-mention") << u"TS. Đỗ Văn Hải trình bày. Ông Hải cho biết thêm."_s << u"Đỗ Văn Hải"_s;
        QTest::newRow("two-spellings") << u"Ông Đỗ Hải, Viện trưởng. Ông Đỗ Hãi, Viện trưởng. Ông Đỗ Hải."_s
                                       << u"Đỗ Hải = Đỗ Hãi [Viện trưởng]"_s;
        QTest::newRow("foreign-misspelt")
            << u"Ông Philip Meier nói. Ông Philip Meyer đáp."_s << u"Philip Meier = Philip Meyer"_s;
        QTest::newRow("two-persons") << u"Ông Đỗ Văn Minh và ông Đỗ Văn Linh cùng dự."_s
                                     << u"Đỗ Văn Minh | Đỗ Văn Linh"_s;

        // Whose role it is
        QTest::newRow("list-of-positions")
            << u"Dự có Viện trưởng Đỗ Văn Hải, Chánh Văn phòng Lý Thu Giang và Phó Giám đốc Trần Thị Lan."_s
            << u"Đỗ Văn Hải [Viện trưởng] | Lý Thu Giang [Chánh Văn phòng] | Trần Thị Lan [Phó Giám đốc]"_s;
        QTest::newRow("list-of-dashes")
            << u"Đoàn có ông Kenji Mori - Chủ tịch Hội đồng quản trị, ông Taro Abe - đại diện tại Việt Nam."_s
            << u"Kenji Mori [Chủ tịch Hội đồng quản trị] | Taro Abe [đại diện tại Việt Nam]"_s;
        QTest::newRow("role-before-and")
            << u"có ông Kenji Mori – Phó Chủ tịch phụ trách tài chính và ông Taro Abe – Giám đốc."_s
            << u"Kenji Mori [Phó Chủ tịch phụ trách tài chính] | Taro Abe [Giám đốc]"_s;
        QTest::newRow("foreign-minister")
            << u"Bộ trưởng Ngoại giao Karl-Heinz Fischer đến dự."_s << u"Karl-Heinz Fischer [Bộ trưởng Ngoại giao]"_s;

        QTest::newRow("commissioner") << u"Cao ủy Hải quan Hàn Quốc Bae Min-ho và ông Kim Do-yun, Cao ủy KCS, dự."_s
                                      << u"Bae Min-ho [Cao ủy Hải quan Hàn Quốc] | Kim Do-yun [Cao ủy KCS]"_s;
        QTest::newRow("role-of-several") << u"Các Phó Tổng cục trưởng Đỗ Văn Hải và Lý Thu Giang cùng dự."_s
                                         << u"Đỗ Văn Hải [Phó Tổng cục trưởng] | Lý Thu Giang [Phó Tổng cục trưởng]"_s;
        QTest::newRow("surname-like-a-body") << u"Viện trưởng Viện Lúa (VLX) Đoàn Hữu Trung tiếp đoàn."_s
                                             << u"Đoàn Hữu Trung [Viện trưởng Viện Lúa (VLX)]"_s;
        QTest::newRow("adjective-before")
            << u"Anna Keller, Swiss Ambassador to Vietnam, and Peter Maier, Senior Legal Adviser of IPI, spoke."_s
            << u"Anna Keller [Swiss Ambassador to Vietnam] | Peter Maier [Senior Legal Adviser of IPI]"_s;
        QTest::newRow("adjective-and-name") << u"Swiss Ambassador to Vietnam Anna Keller (left) agreed."_s
                                            << u"Anna Keller [Swiss Ambassador to Vietnam]"_s;
        QTest::newRow("board") << u"do Chủ tịch Ban điều hành Anna Keller dẫn đầu"_s
                               << u"Anna Keller [Chủ tịch Ban điều hành]"_s;
        QTest::newRow("beside-the-union") << u"Bà Lê Thu Giang, Đại sứ Việt Nam bên cạnh Liên hợp quốc chủ trì."_s
                                          << u"Lê Thu Giang [Đại sứ Việt Nam bên cạnh Liên hợp quốc]"_s;
        QTest::newRow("verb-of-a-visit") << u"Ông Peter Maier, Tổng Giám đốc IAEA tham quan viện."_s
                                         << u"Peter Maier [Tổng Giám đốc IAEA]"_s;
        QTest::newRow("region-ends-sentence") << u"Ông Peter Maier, Giám đốc khu vực Đông Nam Á. Đại diện các vụ dự."_s
                                              << u"Peter Maier [Giám đốc khu vực Đông Nam Á]"_s;
        QTest::newRow("role-that-is") << u"Hai giảng viên của IAEA là TS Anna Keller và TS Peter Maier giới thiệu."_s
                                      << u"Anna Keller [giảng viên của IAEA] | Peter Maier [giảng viên của IAEA]"_s;
        QTest::newRow("officer") << u"Bà Anna Keller, cán bộ quản lý chương trình của IAEA, nói."_s
                                 << u"Anna Keller [cán bộ quản lý chương trình của IAEA]"_s;
        QTest::newRow("executive-chair") << u"Bà Anna Keller, Chủ tịch điều hành INACAL, ký."_s
                                         << u"Anna Keller [Chủ tịch điều hành INACAL]"_s;
        QTest::newRow("attache")
            << u"Tùy viên nông nghiệp của Đại sứ quán New Zealand tại Việt Nam, ông Peter Maier, cùng dự."_s
            << u"Peter Maier [Tùy viên nông nghiệp của Đại sứ quán New Zealand tại Việt Nam]"_s;
        QTest::newRow("verb-inside-a-name")
            << u"Ông Đỗ Văn Hải, Giám đốc Trung tâm Chứng nhận chất lượng Miền Trung, và bà Lê Thu Hà, Chánh Văn phòng Công nhận năng lực, dự."_s
            << u"Đỗ Văn Hải [Giám đốc Trung tâm Chứng nhận chất lượng Miền Trung] | Lê Thu Hà [Chánh Văn phòng Công nhận năng lực]"_s;
        QTest::newRow("verb-that-looks-like-a-name")
            << u"Bà Lê Thu Hà - Phó Viện trưởng Viện Gỗ công nhận kết quả. Ông Đỗ Văn Hải, Cục trưởng Cục Việc làm thông báo."_s
            << u"Lê Thu Hà [Phó Viện trưởng Viện Gỗ] | Đỗ Văn Hải [Cục trưởng Cục Việc làm]"_s;
        QTest::newRow("creation-is-no-morning")
            << u"Bộ trưởng Bộ Khoa học, Công nghệ và Đổi mới sáng tạo Nam Phi Peter Maier cảm ơn."_s
            << u"Peter Maier [Bộ trưởng Bộ Khoa học, Công nghệ và Đổi mới sáng tạo Nam Phi]"_s;
        QTest::newRow("mission-behind")
            << u"ngài Kenji Mori, Chủ tịch Hội Hữu nghị Nhật - Việt tỉnh Shiga và đoàn công tác JICA."_s
            << u"Kenji Mori [Chủ tịch Hội Hữu nghị Nhật - Việt tỉnh Shiga]"_s;
        QTest::newRow("parent-behind-a-dash") << u"ông Đỗ Văn Hải, Vụ trưởng Vụ Hợp tác quốc tế - Bộ Y tế, nói."_s
                                              << u"Đỗ Văn Hải [Vụ trưởng Vụ Hợp tác quốc tế - Bộ Y tế]"_s;
        QTest::newRow("academician") << u"GS. Peter Maier, Viện sĩ thông tấn, Giám đốc Viện Hóa lý, nói."_s
                                     << u"Peter Maier [Giám đốc Viện Hóa lý]"_s;
        QTest::newRow("namesake-of-a-body") << u"có đại diện Giám đốc VNIIM mang tên D.I. Mendeleev."_s << QString();
        QTest::newRow("province-behind-its-name")
            << u"Vice Chairman of the People's Committee of Quang Nam Province Tran Van Hai hosted a reception."_s
            << u"Tran Van Hai [Vice Chairman of the People's Committee of Quang Nam Province]"_s;
        QTest::newRow("name-behind-a-dash")
            << u"Phó Giám đốc phụ trách Trung tâm Khuyến nông tỉnh Cà Mau - Đỗ Văn Hải giới thiệu mô hình."_s
            << u"Đỗ Văn Hải [Phó Giám đốc phụ trách Trung tâm Khuyến nông tỉnh Cà Mau]"_s;
        QTest::newRow("dash-inside-a-name")
            << u"Ông Đỗ Văn Hải, Viện trưởng Viện Khoa học - Công nghệ mật mã chủ trì."_s
            << u"Đỗ Văn Hải [Viện trưởng Viện Khoa học - Công nghệ mật mã]"_s;
        QTest::newRow("branch") << u"ông Đỗ Văn Hải, Trưởng Chi nhánh Hải quan Takeo phát biểu."_s
                                << u"Đỗ Văn Hải [Trưởng Chi nhánh Hải quan Takeo]"_s;
        // No persons
        QTest::newRow("region") << u"Ông Kenji Mori, Giám đốc khu vực Châu Á – Thái Bình Dương."_s
                                << u"Kenji Mori [Giám đốc khu vực Châu Á – Thái Bình Dương]"_s;
        QTest::newRow("street") << u"tại trụ sở, 12 Trần Phú, phường Lê Lợi, đường Nguyễn Trãi."_s << QString();
        QTest::newRow("city") << u"Tại Hà Nội, Thứ trưởng đã tiếp đoàn."_s << QString();
        QTest::newRow("body") << u"Chủ tịch Ủy ban Kỹ thuật điện quốc tế đã phát biểu."_s << QString();
        QTest::newRow("company") << u"Giám đốc World Testing Center cho biết."_s << QString();
        QTest::newRow("pronoun") << u"Ông cảm ơn. Bà Rịa là một thành phố."_s << QString();
        QTest::newRow("capitals-alone") << u"BỘ TRƯỞNG TRẦN THỊ LAN TIẾP ĐOÀN"_s << u"TRẦN THỊ LAN [BỘ TRƯỞNG]"_s;
    }

    void people()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(people(text), expected);
    }

    void spansQuoteTheNames()
    {
        const QString text = u"Thứ trưởng Trần Thị Lan và ông Kenji Mori, Giám đốc."_s;
        const QList<PersonMention> persons = findPersons(text, m_authority);
        QCOMPARE(persons.size(), 2);
        QCOMPARE(text.sliced(persons[0].name.begin, persons[0].name.length()), u"Trần Thị Lan"_s);
        QCOMPARE(text.sliced(persons[1].role->span.begin, persons[1].role->span.length()), u"Giám đốc"_s);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"
