// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/recognition.h"
#include "tools/testauthority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Bantin;

/** Short pages of every kind: what two or three sentences tell is enough to know a bulletin by. */
class RecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void bulletins_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("one word of the subject, and bodies of the trade") << uR"(TRANG TIN ĐIỆN TỬ
Đoàn BoA dự kỳ họp chung tại Singapore
05/11/2018 14:20

Từ ngày 22 đến 30/10/2018, đoàn cán bộ BoA do ông Trần Quang Vũ dẫn đầu đã dự Đại hội đồng APAC tại Singapore.

Đoàn Việt Nam đã bỏ phiếu về các tài liệu mới và gặp đoàn Ma-lai-xi-a bàn cách công nhận kết quả của nhau.

Minh Châu
)"_s;
        QTest::newRow("patents, of which there are applicants") << uR"(Viet Nam Daily News
Fast lane for inventors of two countries
Update: May 4, 2018 - 09:00

HÀ NỘI - Owners of Korean patents can have their Vietnamese applications examined first, the intellectual property offices of Việt Nam and Korea agreed on Wednesday. Applicants waited two years before, said Lê Văn Bình of the National Office of Intellectual Property.

Officers from Daejeon will explain how to apply at workshops in three cities. - VNS
)"_s;
        QTest::newRow("news of a firm that tells where to call") << uR"(AN PHÚ CERT
TIN TỨC
AN PHÚ CERT ĐÓN ĐOÀN ĐÁNH GIÁ CỦA TỔ CHỨC CÔNG NHẬN HOA KỲ
Ngày đăng: 25/03/2022

Từ ngày 18 đến 21/03/2022, Công ty Chứng nhận An Phú tiếp đoàn đánh giá của ANAB (Hoa Kỳ). Trưởng đoàn là ông John Miller.

Tại buổi họp bế mạc, ông John Miller ghi nhận cách công ty kiểm soát tính khách quan. Hai bên thống nhất mở lớp tập huấn về chuẩn mực công nhận mới.

Quý khách cần tư vấn chứng nhận xin liên hệ hotline 0968.038.000 để được báo giá.

Chia sẻ: Facebook Zalo
)"_s;
        QTest::newRow("picture with two sentences") << uR"(VIỆN ĐO LƯỜNG VIỆT NAM
Tin ảnh
Chuyên gia Thái Lan thăm phòng đo lường nhiệt
17/10/2019

Tiến sĩ Charuayrat Yaokulbodee, Viện Đo lường Quốc gia Thái Lan (NIMT), thăm phòng đo lường nhiệt của Viện, ngày 15/10/2019.

Khách và chủ nói về hiệu chuẩn cặp nhiệt điện.

Ảnh: Hải Anh
)"_s;
        QTest::newRow("sensors compared") << uR"(BÁO ĐÔ THỊ
Chuyên gia Pháp kiểm lại mạng cảm biến bụi của thành phố
Thứ Sáu, 03/02/2023 08:15

Sáng 2/2/2023, Sở Tài nguyên và Môi trường và tổ chức Atmo Sud (Pháp) công bố kết quả sáu tháng đặt 20 cảm biến bụi mịn bên trạm quan trắc chuẩn.

Theo ông Lê Văn Nam, Phó Giám đốc Sở, cảm biến đọc cao hơn trạm chuẩn vào ngày nồm. Dự án nằm trong thỏa thuận hợp tác giữa hai vùng.

Minh Đức
)"_s;
        QTest::newRow("signed in two capitals") << uR"(Viện Vật liệu Hữu cơ
Hai viện hàn lâm Việt Nam và Látvia có thỏa thuận đầu tiên

Thỏa thuận giữa Viện Hàn lâm Khoa học và Công nghệ Việt Nam và Viện Hàn lâm Khoa học Látvia đã có đủ hai chữ ký.

GS. Lê Văn Bình ký tại Hà Nội ngày 02/7/2024; GS. Ivars Kalvins ký tại Riga ngày 10/7/2024. Mỗi năm hai bên chọn hai nhiệm vụ về hóa dược và phương pháp phân tích.

Nguồn tin: Ban Quốc tế
)"_s;
        QTest::newRow("laboratories of medicine") << uR"(BÁO TỈNH ĐIỆN TỬ
Nâng cao năng lực cho mạng lưới phòng xét nghiệm
22/02/2012 08:14

Viện Pasteur Nha Trang và Cơ quan Hợp tác quốc tế Nhật Bản (JICA) vừa ký văn kiện dự án về an toàn sinh học.

Dự án kéo dài 5 năm, bắt đầu từ cuối tháng 2 này. Các chuyên gia Nhật Bản sẽ giúp viết quy trình chuẩn cho phòng xét nghiệm và bảo dưỡng thiết bị.

Theo Báo Khánh Hòa
)"_s;
        QTest::newRow("seminar held") << uR"(Trường Đại học Khoa học Tự nhiên
Tin hoạt động
Seminar: Vật liệu chuẩn cho phép đo độ ẩm của gạo
Gửi bởi quantri ngày T4, 10/04/2019 - 09:40

Chiều 9/4/2019, GS. Tatsuya Ueki, Viện Đo lường Quốc gia Nhật Bản (NMIJ) đã trình bày seminar về vật liệu chuẩn cho sinh viên và cán bộ của Khoa Hóa học.

Sau seminar, GS. Tatsuya Ueki và Trưởng khoa, TS. Mai Hồng Quân bàn việc nhận hai thực tập sinh sang Tsukuba.
)"_s;
        QTest::newRow("equipment handed over") << uR"(SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN
Tin tức - Sự kiện
Nghệ An giúp Xiêng Khoảng bộ quả cân chuẩn
Thứ Năm, 14:05 21/11/2019

Ngày 19/11/2019, tại thị xã Phôn Xa Vẳn, Chi cục Tiêu chuẩn Đo lường Chất lượng tỉnh Nghệ An đã trao bộ quả cân chuẩn cho Sở Khoa học và Công nghệ tỉnh Xiêng Khoảng (Lào).

Ông Nguyễn Ngọc Cảnh, Chi cục trưởng, hướng dẫn ba kiểm định viên cách giữ gìn quả cân.

Tác giả: Thanh Mai
)"_s;
        QTest::newRow("applications for patents, and what they are made of") << uR"(CỤC SÁNG CHẾ
Thẩm định nhanh cùng Cơ quan Sở hữu trí tuệ Hàn Quốc
Ngày đăng: 03/06/2019

Từ ngày 1/6/2019, Cục Sáng chế và Cơ quan Sở hữu trí tuệ Hàn Quốc (KIPO) thí điểm thẩm định nhanh đơn đăng ký sáng chế theo bản ghi nhớ mà hai bên ký cuối năm 2018 tại Daejeon.

Người nộp đơn đã được một cơ quan chấp nhận có quyền đề nghị cơ quan kia dùng kết quả ấy. Hồ sơ gồm tờ khai và bản dịch của thông báo.

Phòng Hợp tác quốc tế
)"_s;
        QTest::newRow("days told by a part of the month") << uR"(SỞ KHOA HỌC VÀ CÔNG NGHỆ
Khóa đào tạo về phép đo liều
Cập nhật: 27/11/2017

Trung tuần tháng 11, Cục An toàn bức xạ phối hợp với Viện Bảo vệ bức xạ Pháp (IRSN) tổ chức khóa đào tạo về phép đo liều tại Hà Nội.

Phát biểu khai mạc, bà Đặng Thu Vân cho rằng kiến thức này cần cho phòng thí nghiệm. Hai giảng viên của IRSN hướng dẫn 24 học viên; hai ngày cuối thực hành trên phần mềm.

Nguồn tin: Cục An toàn bức xạ
)"_s;
        QTest::newRow("buyers from abroad") << uR"(Vietnam Institute of Tropical Fruits
NEWS
Kazakh buyers look at packing houses
14 Sept 2022

Nine importers and two officers of the Kazakh standards body visited packing houses in Tien Giang on Monday. They asked how residues are tested and how codes are given.

Nguyen Thi Be, director of the institute, said a protocol on inspection would be drafted before the end of the year.

By Hoang Nam
)"_s;
        QTest::newRow("stations that others paid for") << uR"(BÁO ĐIỆN TỬ VÙNG CAO
Thêm 12 trạm đo mưa nhờ vốn Phần Lan
Thứ Bảy, 8/5/2021 - 17:02

Ngày 7/5, Đài Khí tượng Thủy văn tỉnh tiếp nhận 12 trạm đo mưa tự động thuộc dự án do Chính phủ Phần Lan tài trợ. Chuyên gia hãng Vaisala hướng dẫn cán bộ Đài hiệu chuẩn cảm biến trong ba ngày.

Ông Giàng A Pao, Giám đốc Đài, nói trạm mới gửi số liệu mười phút một lần.

Thu Hiền - Ảnh: CTV
)"_s;
        QTest::newRow("professor who came") << uR"(TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT MIỀN ĐÔNG
Khoa Cơ khí có thêm giáo sư thỉnh giảng người Séc
Người đăng: Phòng Truyền thông | 22-11-2018

PGS. Jan Novotny, Đại học Kỹ thuật Liberec (Cộng hòa Séc), bắt đầu học kỳ giảng dạy tại Khoa Cơ khí hôm 19/11. Ông phụ trách môn Đo lường cơ khí và cùng ba giảng viên trẻ viết đề tài về bề mặt dệt.

Đây là kết quả của thỏa thuận mà hai trường ký tháng 3/2018.
)"_s;
        QTest::newRow("two provinces at the border") << uR"(Sở Công Thương tỉnh Biên Giang
Hai tỉnh biên giới thống nhất cách kiểm tra cân ở cửa khẩu
(Cập nhật ngày: 03/10/2015)

Sở Công Thương tỉnh và Sở Công Thương tỉnh Svay Rieng (Vương quốc Campuchia) họp hôm 1/10 tại cửa khẩu, bàn việc dùng chung quả cân chuẩn để kiểm tra cân ở hai chợ.

Ông Chea Sokha cho rằng mỗi quý nên kiểm tra một lần. Phía ta đồng ý cử cán bộ Chi cục sang giúp kiểm định.

T.H
)"_s;
        QTest::newRow("training in English") << uR"(Vietnam Standards and Quality Institute
Lao officers complete course on standards development
Posted by: Minh Chau | 09/07/2018

Six officers of the Department of Standardization and Metrology (Laos) completed a one-week course on standards development at the Vietnam Standards and Quality Institute (VSQI) on July 6, 2018.

The course was paid for by the Asian Development Bank.
)"_s;
        QTest::newRow("signed, in three sentences") << uR"(Danh sách bài viết

Việt Nam - Mông Cổ ký biên bản về kiểm định cân ô tô

Cập nhật: 22/06/2023

Ngày 21/6, Viện Đo lường Việt Nam và Cơ quan Tiêu chuẩn hóa và Đo lường Mông Cổ (MASM) ký biên bản về kiểm định cân ô tô tại Ulan Bator.

Hai cơ quan sẽ trao đổi quy trình kiểm định.

Lan Chi
)"_s;
    }

    void bulletins()
    {
        QFETCH(QString, page);
        const Recognition found = verdictOn(page, m_authority);
        QVERIFY2(found.isBulletin, qPrintable(found.reasons.join(u'\n')));
    }

    void borderline_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("expected");
        QTest::newRow("cooperation in another field") << uR"(BỘ LAO ĐỘNG
Tin hoạt động
Việt Nam và Qatar bàn việc đưa lao động sang làm việc
12/03/2019 08:20

Ngày 11/3/2019, tại Hà Nội, Thứ trưởng Trần Văn Bình đã tiếp đoàn Bộ Lao động Qatar do ông Khalid Al Attiyah dẫn đầu.

Hai bên trao đổi về việc ký thỏa thuận hợp tác lao động và thống nhất họp lại vào tháng 6 tại Doha. Ông Khalid Al Attiyah khẳng định Qatar mong đón thêm thợ xây và lái xe.

Thu Hà
)"_s << true;
        QTest::newRow("news of the same town") << uR"(BÁO TỈNH
Khai trương chợ đêm bên sông
12/03/2019 08:20

Tối 11/3/2019, chợ đêm bên sông đã mở cửa đón khách với hơn hai trăm gian hàng ăn uống, quần áo và đồ lưu niệm của các hộ trong tỉnh.

Chị Mai, chủ một gian hàng, cho biết ngày đầu bán được gấp đôi ngày thường. Chợ mở từ 18 giờ đến 23 giờ các ngày cuối tuần.

Thu Hà
)"_s << false;
        QTest::newRow("tender with a foreign partner") << uR"(BỘ LAO ĐỘNG
THÔNG BÁO MỜI THẦU
12/03/2019 08:20

Ngày 11/3/2019, Ban quản lý dự án hợp tác với Bộ Lao động Qatar mời thầu gói thầu mua sắm xe đưa đón; hồ sơ mời thầu bán từ ngày 15/3/2019.

Nhà thầu nộp hồ sơ dự thầu cùng bảo đảm dự thầu trước khi đóng thầu lúc 9 giờ ngày 1/4/2019. Hai bên trao đổi về giá gói thầu khi mở thầu.
)"_s << false;
    }

    void borderline()
    {
        QFETCH(QString, page);
        QFETCH(bool, expected);
        const Recognition found = verdictOn(page, m_authority);
        QVERIFY(!found.isBulletin);
        QCOMPARE(found.isBorderline, expected);
    }

private:
    Authority m_authority;
};

QTEST_GUILESS_MAIN(RecogniserTest)
#include "recognisertest.moc"
