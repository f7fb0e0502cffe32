// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"
#include "tools/recognition.h"
#include "tools/testauthority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Bantin;

/** Short papers that speak of the same matters as bulletins do, and are none: each with the reason that is given. */
class OtherPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void refused_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("reason");
        QTest::newRow("letter that sends delegates") << uR"(TỔNG CỤC THỦY LỢI        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                              Độc lập - Tự do - Hạnh phúc
Số: 233/TCTL-HTQT             Hà Nội, ngày 11 tháng 3 năm 2021
V/v cử cán bộ dự hội thảo với Viện Deltares (Hà Lan)

Kính gửi: - Các Viện nghiên cứu trực thuộc;
          - Trường Đại học Thủy lợi.

Thực hiện Bản ghi nhớ hợp tác với Viện Deltares ký ngày 9/4/2019, Tổng cục phối hợp với Đại sứ quán Hà Lan tổ chức hội thảo về tiêu chuẩn đo lường mực nước và chất lượng phòng thử nghiệm.

Tổng cục trân trọng đề nghị Quý cơ quan cử 02 cán bộ tham dự; hai bên sẽ trao đổi về kế hoạch hợp tác nghiên cứu khoa học trong năm nay.

Nơi nhận:                     KT. TỔNG CỤC TRƯỞNG
- Như trên;                   PHÓ TỔNG CỤC TRƯỞNG
- Lưu: VT, HTQT.
)"_s << u"legal"_s;
        QTest::newRow("letter of invitation") << uR"(VIỆN CÔNG NGHỆ ĐO
Hà Nội, ngày 4 tháng 3 năm 2020

Kính gửi: Ông Hans Weber, Viện Vật lý Kỹ thuật CHLB Đức (PTB)

Thưa Ông,

Viện chúng tôi trân trọng mời Ông sang giảng về hiệu chuẩn quả cân tại Hà Nội từ ngày 6 đến ngày 10 tháng 4 năm 2020, theo Bản ghi nhớ giữa hai Viện.

Xin Ông cho biết chuyến bay để chúng tôi đón. Người liên hệ: bà Lê Thị Hoa. Chi phí đi lại do quý Viện chi trả như hai bên đã trao đổi.

VIỆN TRƯỞNG
(đã ký)
)"_s << u"legal"_s;
        QTest::newRow("letter in English") << uR"(EMBASSY OF NORWAY
Trade Section

12 March 2018

Dear Ms. Hoa,

Training on measurement uncertainty in Oslo

I am pleased to confirm that the Embassy will pay for two experts of the Directorate for Standards, Metrology and Quality who attend the course of Justervesenet in Oslo on 7 and 8 May 2018. The agreement on cooperation that was discussed in February will be signed later.

Please send copies of the passports by the end of the month, and a short note on how what was learned will be used at home.

With best wishes,

Kari Nordmann
Counsellor

cc: Ministry of Science and Technology
)"_s << u"legal"_s;
        QTest::newRow("letter to members") << uR"(HIỆP HỘI CHÈ MIỀN NÚI
Số: 12/CV-HHC
V/v đăng ký mã số vùng trồng theo quy định của Đài Loan

Hà Nội, ngày 09 tháng 3 năm 2020

Kính gửi: Các doanh nghiệp hội viên

Ngày 05/3/2020, Hiệp hội nhận được thông báo của cơ quan Nhật Bản về tiêu chuẩn mới đối với chè nhập khẩu và giấy chứng nhận của phòng thử nghiệm được công nhận ISO/IEC 17025, có hiệu lực từ tháng 6. Đoàn chuyên gia hai bên sẽ trao đổi trong cuộc họp cuối tháng.

Đề nghị các doanh nghiệp rà soát hồ sơ và gửi về văn phòng trước ngày 20/3/2020 để Hiệp hội tổng hợp, đề xuất hợp tác với phía Nhật Bản.

Nơi nhận:                          CHỦ TỊCH
- Như trên;
- Lưu VP.                          Trần Văn Bình
)"_s << u"legal"_s;
        QTest::newRow("project of the country, told by a man named Việt Đức") << uR"(VIỆN NGHIÊN CỨU MỎ
Nghiệm thu đề tài chuẩn hóa phép đo bụi

Thứ sáu, 18/12/2020 - 16:08

Sáng 17/12/2020, Hội đồng khoa học họp nghiệm thu đề tài về quy trình lấy mẫu bụi tại các mỏ đá khu vực Bắc Trung Bộ. TS. Lê Văn Bình chủ trì cuộc họp, ThS. Đỗ Việt Đức báo cáo kết quả thử nghiệm và cho biết đã hiệu chuẩn lưu lượng trước mỗi ca.

Hội đồng đánh giá cao kết quả, đề nghị đưa vào quy chuẩn và xếp loại khá.

Nguồn: Tạp chí An toàn
)"_s << u"no-cooperation"_s;
        QTest::newRow("week of a university") << uR"(TRƯỜNG ĐẠI HỌC LÂM NGHIỆP
LỊCH CÔNG TÁC TUẦN 12
Cập nhật: 10/03/2021 20:11

Thứ Hai 11/03
08:00   Giao ban với trưởng các đơn vị. Chủ trì: Hiệu trưởng. Địa điểm: Phòng họp 1.
14:00   Tiếp đoàn Đại học Kyoto, Nhật Bản, bàn gia hạn bản ghi nhớ hợp tác nghiên cứu khoa học.

Thứ Ba 12/03
08:30   Đánh giá phòng thí nghiệm theo ISO/IEC 17025 với chuyên gia Hàn Quốc. Thành phần: Viện Gỗ.
15:00   Trao đổi trực tuyến với FAO về tiêu chuẩn gỗ hợp pháp. Chủ trì: TS. Lê Văn Bình.

Ghi chú: Các đơn vị có thay đổi đề nghị báo về Phòng Hành chính trước 16 giờ.
)"_s << u"agenda"_s;
        QTest::newRow("abstract of several countries")
            << uR"(Journal of Measurement: Physics, Vol. 12, No. 4 (2020) 58-66
Original Article

Bilateral Comparison of Humidity Standards

Tran Van Binh1, Kenji Sato2

Received 12 February 2020
Revised 20 May 2020

Abstract: The dew point of two generators in Hanoi and Tsukuba was compared. The laboratories agreed within 0.1 degrees, below the expanded uncertainty. The results support the use of chilled mirrors as a transfer standard within the region, and the two institutes recommend a further round with four more laboratories of the Asia Pacific.

Keywords: humidity, dew point, comparison.

Acknowledgments
This research is funded under the bilateral programme of the Ministry of Science and Technology and JSPS.

Corresponding author: https://doi.org/10.1000/example
)"_s << u"paper"_s;
        QTest::newRow("letter that its salutation tells") << uR"(VIỆN ĐO LƯỜNG MIỀN NAM

Kính gửi: Anh Trần Văn Bình

Tôi vừa họp với chuyên gia Nhật Bản hôm 05/3/2020 về hiệu chuẩn nhiệt kế. Phía bạn đề nghị hai bên hợp tác so sánh chuẩn ngay trong năm nay và mong muốn được sang thăm Viện.

Anh xem giúp phòng mình có nhận được ba người sang học về đo lường không, để tôi kịp trả lời ông Sato trước cuối tháng. Kinh phí đi lại do phía Nhật Bản chịu, ta chỉ lo chỗ ở. Trân trọng cảm ơn.

Lê Hoàng
)"_s << u"legal"_s;
        QTest::newRow("answer on a law") << uR"(HỎI ĐÁP PHÁP LUẬT
Tổ chức quốc tế được công nhận kết quả đo ra sao?
Thứ Ba, 14/06/2022, 09:30

Xin hỏi việc hợp tác quốc tế về đo lường và thừa nhận kết quả thử nghiệm được quy định như thế nào? (Bạn đọc ở Huế)

Trả lời: Căn cứ Điều 9 của luật ban hành ngày 11/11/2011, hợp tác quốc tế gồm ký kết thỏa thuận, trao đổi chuyên gia, thừa nhận lẫn nhau về hiệu chuẩn với các nước ASEAN và tổ chức hội nghị.

Nguồn: Luật sư Nguyễn Thị Lý
)"_s << u"legal"_s;
        QTest::newRow("minutes with a foreign firm") << uR"(BIÊN BẢN LÀM VIỆC
giữa Trung tâm Kiểm định Đo lường và Công ty Mettler (Thụy Sĩ)

Thời gian: 9h00, ngày 07/6/2019
Thành phần: ông Lê Văn An (chủ trì), bà Trần Thu (thư ký), ông Urs Keller

1. Ông Keller giới thiệu cân so sánh mới, độ chính xác 0,1 mg, và trả lời câu hỏi về chu kỳ hiệu chuẩn.
2. Hai bên thống nhất cho mượn một máy chạy thử nghiệm trong 30 ngày; Công ty gửi hướng dẫn trước ngày 20/6.

Biên bản lập thành 02 bản, có giá trị như nhau.

ĐẠI DIỆN TRUNG TÂM              ĐẠI DIỆN CÔNG TY
(ký, ghi rõ họ tên)             (ký, ghi rõ họ tên)
)"_s << u"minutes"_s;
        QTest::newRow("call for proposals") << uR"(QUỸ NGHIÊN CỨU
Kêu gọi đề xuất: tiêu chuẩn hóa vật liệu nano 2023
Cập nhật: 09/01/2023

Quỹ phối hợp với Liên minh châu Âu tài trợ các dự án nghiên cứu đưa kết quả vào tiêu chuẩn của ISO và IEC, khuyến khích đối tác Đức, Pháp và Việt Nam.

Điều kiện tham gia: tối thiểu ba viện nghiên cứu hoặc trường đại học. Cách nộp: qua cổng của Quỹ. Hạn nộp: 17 giờ ngày 20/04/2023.
)"_s << u"vacancy"_s;
        QTest::newRow("notice of a fund") << uR"(QUỸ PHÁT TRIỂN NGHIÊN CỨU
THÔNG BÁO
Tiếp nhận hồ sơ đề tài song phương với Quỹ Khoa học Thụy Sĩ năm 2024

Theo Bản ghi nhớ giữa hai Quỹ ký ngày 12/3/2023, Quỹ vui mừng thông báo nhận hồ sơ nghiên cứu khoa học như sau:

1. Điều kiện đối với chủ nhiệm: có học vị tiến sĩ, đã công bố hai bài báo quốc tế về vật liệu, đo lường hoặc tiêu chuẩn.

2. Hồ sơ gồm: đơn đăng ký, thuyết minh và thư đồng ý của đối tác; nộp qua cổng trực tuyến từ ngày 1/4 đến ngày 30/5/2024.
)"_s << u"vacancy"_s;
        QTest::newRow("laboratory of the country accredited") << uR"(TRƯỜNG CAO ĐẲNG XÂY DỰNG
Phòng thí nghiệm bê tông được công nhận lần hai
Thứ năm, 13/04/2023 | 16:05

Sáng 12/4/2023, Văn phòng Công nhận Chất lượng trao chứng chỉ công nhận cho Phòng thí nghiệm bê tông của Trường.

PGS.TS Lê Tùng, Hiệu trưởng, cho biết phòng đã hoàn thành hiệu chuẩn 40 thiết bị và thêm tám phép thử theo TCVN ISO/IEC 17025:2017.

Trao chứng chỉ cho đại diện phòng thí nghiệm

Phòng Truyền thông
)"_s << u"no-cooperation"_s;
        QTest::newRow("call of an academy") << uR"(VIỆN HÀN LÂM KHOA HỌC
KÊU GỌI ĐỀ XUẤT NHIỆM VỤ HỢP TÁC VỚI QUỸ NGHIÊN CỨU BA LAN
Đăng ngày 03/06/2024     Lượt xem: 812

1. Mục đích: hỗ trợ các nhóm nghiên cứu chung giữa hai bên; trao đổi chuyên gia giữa các viện nghiên cứu.

2. Lĩnh vực ưu tiên: vật liệu mới, công nghệ laser, phương pháp đo lường và chuẩn hóa phép đo.

3. Thời hạn: nộp bản giấy từ ngày 03/6/2024 đến ngày 31/7/2024. Kết quả được công bố vào tháng 12/2024.

Nguồn: Ban Hợp tác quốc tế
)"_s << u"vacancy"_s;
        QTest::newRow("overview of relations") << uR"(Đại sứ quán Việt Nam tại Hà Lan
TỔNG QUAN QUAN HỆ HỢP TÁC KHOA HỌC VÀ CÔNG NGHỆ VIỆT NAM - HÀ LAN

Quan hệ ngoại giao giữa Việt Nam và Hà Lan được thiết lập ngày 9 tháng 4 năm 1973 và phát triển nhanh trên nhiều lĩnh vực, trong đó có khoa học và công nghệ, tiêu chuẩn và đo lường. Hiệp định hợp tác khung đã được ký năm 2011, tạo điều kiện để các viện nghiên cứu hai nước đẩy mạnh hợp tác. Hai bên đã tổ chức năm khóa họp Ủy ban liên chính phủ.

Hợp tác trong các dự án về biến đổi khí hậu và quản lý nước

Bản ghi nhớ giữa Bộ Khoa học và Công nghệ và đối tác Hà Lan có hiệu lực đến năm 2016. Giai đoạn 2010-2016 có 12 nhiệm vụ theo Nghị định thư được thực hiện cùng các trường đại học quốc tế.
)"_s << u"no-report"_s;
        QTest::newRow("explains and sells") << uR"(ISO 22301 là gì và vì sao doanh nghiệp nên áp dụng
Đăng ngày 12/08/2022 bởi Phòng kinh doanh

ISO 22301 là tiêu chuẩn về hệ thống quản lý kinh doanh liên tục do Tổ chức Tiêu chuẩn hóa Quốc tế (ISO) công bố. Doanh nghiệp được chứng nhận sẽ có lợi thế khi làm việc với đối tác Nhật Bản và châu Âu.

Muốn biết chi phí, hãy gọi 0912 345 678, chuyên gia sẽ trao đổi miễn phí và giới thiệu các bước áp dụng.

Nguồn: ISO
)"_s << u"introduction"_s;
        QTest::newRow("vacancies of a body that measures") << uR"(TRUNG TÂM KIỂM ĐỊNH HẢI VÂN
Trang chủ > Thông báo

THÔNG BÁO TUYỂN DỤNG VIÊN CHỨC NĂM 2021

Ngày đăng: 04/03/2021 | Lượt xem: 912 | Tác giả: Văn phòng

Theo Kế hoạch số 81/KH-TTKĐ ngày 01/3/2021, Trung tâm Kiểm định Hải Vân thông báo tuyển dụng viên chức làm việc cho dự án hợp tác quốc tế về đo lường:

1. Kiểm định viên đo lường: 02 người, tốt nghiệp đại học ngành cơ điện tử.
2. Thử nghiệm viên: 01 người, ưu tiên người đã học về ISO/IEC 17025 hoặc đã dự khóa đào tạo của JICA, KOICA ở nước ngoài.

Phiếu đăng ký dự tuyển theo mẫu; lệ phí 400.000 đồng một người. Nhận hồ sơ từ ngày 08/3/2021 đến 17 giờ ngày 02/4/2021, vòng phỏng vấn dự kiến ngày 16/4/2021.

Mọi chi tiết liên hệ bà Trần Thị Hoa, phụ trách hợp tác quốc tế của Trung tâm.

Bản quyền thuộc Trung tâm Kiểm định Hải Vân
)"_s << u"vacancy"_s;
        QTest::newRow("entry on a body of metrology") << uR"(Bách khoa toàn thư Hải Vân
Mục từ | Thảo luận | Lịch sử

Ủy ban Cân đo châu Á

Ủy ban Cân đo châu Á (tiếng Anh: Asian Committee of Measures) là tổ chức liên chính phủ về đo lường và chuẩn đo lường, thành lập theo Hiệp định ký ngày 11 tháng 4 năm 1956 tại Tokyo, Nhật Bản.

1 Lịch sử
2 Chức năng

1 Lịch sử 
Chín nước, trong đó có Nhật Bản, Hàn Quốc và Ấn Độ, đã ký Hiệp định ban đầu. Ngày 6 tháng 9 năm 2012, Đại hội lần thứ 20 tổ chức tại Seoul quyết định tăng cường hợp tác so sánh chuẩn khối lượng; Việt Nam là thành viên từ năm 1998.

2 Nhiệm vụ 
Điều phối so sánh chuẩn giữa các viện đo lường quốc gia; công bố cơ sở dữ liệu của thỏa thuận thừa nhận lẫn nhau.

Thể loại: Đo lường học
Trang này được sửa lần cuối lúc 20:11 ngày 5 tháng 6 năm 2020.
)"_s << u"encyclopaedia"_s;
        QTest::newRow("law of another country") << uR"(CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO
QUỐC HỘI                          Số 12/QH
             Viêng Chăn, ngày 8 tháng 11 năm 2012

LUẬT ĐO LƯỜNG
(Bản dịch tham khảo)

Điều 4. Mục đích
Luật này quy định việc quản lý đo lường, bảo vệ quyền lợi của người tiêu dùng và tạo điều kiện hội nhập khu vực và quốc tế.

Điều 9. Hợp tác quốc tế
Nhà nước khuyến khích hợp tác với nước ngoài về đo lường, trao đổi thông tin khoa học và kỹ thuật, nâng cao trình độ cán bộ.

Điều 14. Chuẩn quốc gia
Chuẩn quốc gia được so sánh với chuẩn của nước khác ít nhất năm năm một lần. Cục Tiêu chuẩn hóa và Đo lường giữ chuẩn.

Người dịch: Khăm Phết
Nguồn: Công báo nước CHDCND Lào
)"_s << u"legal"_s;
        QTest::newRow("text of a memorandum") << uR"(BẢN GHI NHỚ
VỀ HỢP TÁC TRONG LĨNH VỰC ĐO LƯỜNG
GIỮA
VIỆN ĐO LƯỜNG HẢI VÂN (VIỆT NAM)
VÀ
VIỆN ĐO LƯỜNG BULGARIA (BIM)

Viện Đo lường Hải Vân và Viện Đo lường Bulgaria (sau đây gọi là "hai Bên") mong muốn tăng cường hợp tác giữa hai nước và thừa nhận vai trò của đo lường theo Hiệp định TBT của WTO, đã thống nhất như sau:

Điều 1. Phạm vi
Hai Bên trao đổi chuyên gia, chuẩn đo lường và tài liệu, góp ý dự thảo của ISO và OIML.

Điều 2. Hình thức
Trao đổi đoàn mỗi năm một lần; hội thảo chuyên đề.

Điều 3. Hiệu lực
Bản ghi nhớ có hiệu lực từ ngày ký và tự động gia hạn.

Làm tại Sofia, ngày 22 tháng 10 năm 2013, thành hai bản gốc.
Viện trưởng Trần Văn Mạnh                  Chủ tịch Ivan Petkov
)"_s << u"legal"_s;
        QTest::newRow("call for joint projects") << uR"(THÔNG BÁO
Về việc tiếp nhận đề xuất nhiệm vụ hợp tác khoa học và công nghệ với Cộng hòa Liên bang Đức, đợt năm 2022

Ngày 04/10/2021                                          In trang | Gửi thư

Thực hiện Tuyên bố chung về hợp tác khoa học và công nghệ ký ngày 25/3/2015 giữa Bộ Khoa học và Công nghệ Việt Nam và Bộ Giáo dục và Nghiên cứu Liên bang Đức (BMBF), hai bên mời các nhóm nghiên cứu nộp đề xuất chung theo hướng dẫn công bố ngày 20/9/2021.

I. Chủ đề ưu tiên
Công nghệ nước; đo lường phục vụ chuyển đổi năng lượng; tiêu chuẩn dữ liệu cho sản xuất thông minh.

II. Điều kiện
Mỗi đề xuất có một tổ chức của Việt Nam và một viện hoặc doanh nghiệp của Đức, thời gian thực hiện không quá 36 tháng.

III. Thời hạn
Hồ sơ gửi trước 17 giờ ngày 31/01/2022 đến Vụ Hợp tác quốc tế. Liên hệ: bà Trịnh Thanh, ông Jürgen Wiedemann.
)"_s << u"legal"_s;
        QTest::newRow("speech of a host") << uR"(BÀI PHÁT BIỂU
của Thứ trưởng Lại Thắng tại Hội nghị Công nhận châu Á - Thái Bình Dương
(Đà Lạt, ngày 18 tháng 6 năm 2018)

Thưa ông Chủ tịch Diễn đàn,
Thưa các vị đại biểu quốc tế,

Tôi rất vui mừng được thay mặt nước chủ nhà chào đón hai trăm đại biểu đến từ hai mươi nền kinh tế tham dự Hội nghị hôm nay.

Thưa quý vị,

Công nhận là ngôn ngữ của niềm tin. Giấy chứng nhận cấp tại Hà Nội phải đọc được ở Tokyo và Sydney, đó là điều mà ILAC và Diễn đàn Công nhận quốc tế đã theo đuổi. Việt Nam tham gia thỏa thuận thừa nhận lẫn nhau từ năm 2000 và biết ơn các chuyên gia Nhật Bản, Hàn Quốc đã hợp tác.

Tôi đề nghị Hội nghị thảo luận và thống nhất ba việc: giúp các nền kinh tế nhỏ, chia sẻ dữ liệu, đào tạo chuyên gia trẻ. Với tinh thần đó, tôi xin tuyên bố khai mạc Hội nghị.
)"_s << u"speech"_s;
        QTest::newRow("what is often asked") << uR"(HỎI ĐÁP VỀ TIÊU CHUẨN
Cập nhật lần cuối: 14/08/2022 - Lượt xem: 907

Câu 1: Việt Nam tham gia ISO từ khi nào?
Việt Nam là thành viên của Tổ chức Tiêu chuẩn hóa quốc tế từ năm 1977, đại diện là Tổng cục Tiêu chuẩn Đo lường Chất lượng.

Câu 2: Kết quả của phòng thử nghiệm Nhật Bản có được thừa nhận không?
Nếu phòng đó được công nhận bởi thành viên thỏa thuận thừa nhận lẫn nhau của ILAC thì kết quả được xem xét.

Câu 3: Mua tiêu chuẩn ASTM ở đâu?
Bản ghi nhớ hợp tác ký ngày 5/6/2004 giữa Tổng cục và ASTM International chỉ cho phép dùng để xây dựng tiêu chuẩn; ông Trần Văn A phụ trách trao đổi.

Nguồn: iso.org
)"_s << u"questions"_s;
        QTest::newRow("post in a project from abroad") << uR"(Deutsche Gesellschaft für Messwesen
Viet Nam Office

VACANCY ANNOUNCEMENT

Technical Officer - Quality Infrastructure

Posted: 05 September 2022
Closing date: 25 September 2022

The regional project on technical barriers to trade is implemented together with the Directorate for Standards, Metrology and Quality (STAMEQ) and the Physikalisch-Technische Bundesanstalt (PTB). It supports the dialogue on standards, conformity assessment and metrology between the two countries.

Prepare meetings of the working groups with partners in Ha Noi and Berlin; draft minutes and progress reports; follow up on memoranda of understanding signed with partner institutions. Fluent English; German is an asset.

Source: Viet Nam Office
Contact: Ms. Le Thi Kim Oanh
)"_s << u"vacancy"_s;
        QTest::newRow("part of a law") << uR"(LUẬT ĐO LƯỜNG CỦA LÀO
Ngày đăng: 18/12/2013

Điều 12. Trao đổi với nước ngoài
Cơ quan đo lường tham dự hội nghị quốc tế, ký thỏa thuận hợp tác song phương với Nhật Bản, Hàn Quốc và trao đổi chuyên gia, khoa học và công nghệ.

Điều 14. So sánh chuẩn
Chuẩn quốc gia được so sánh với chuẩn của Việt Nam và chuẩn quốc tế từ ngày 1/1/2014.

Điều 19. Thừa nhận
Kết quả thử nghiệm và hiệu chuẩn của các đối tác ASEAN được thừa nhận theo thỏa thuận thừa nhận lẫn nhau.

Nguồn: Công báo Lào
)"_s << u"legal"_s;
        QTest::newRow("speech without its name") << uR"(Hội nghị Công nhận châu Á - Thái Bình Dương
Đà Lạt, ngày 18/6/2018

Thưa ông Chủ tịch,
Thưa bà Tổng thư ký,
Thưa các nhà khoa học,

Việt Nam tham gia thỏa thuận thừa nhận lẫn nhau từ năm 2000 và cảm ơn các chuyên gia Nhật Bản, Hàn Quốc đã hợp tác về tiêu chuẩn, đo lường và thử nghiệm.

Thưa các đại biểu!
Thưa toàn hội trường!

Hội nghị lần này sẽ thảo luận và thống nhất ba việc: giúp các nền kinh tế nhỏ, chia sẻ dữ liệu, đào tạo chuyên gia trẻ về công nhận phòng thí nghiệm. Phát biểu của ông Lee và bà Tanaka ngày hôm nay khẳng định điều đó.
)"_s << u"speech"_s;
        QTest::newRow("entry that its frame tells") << uR"(BÁCH KHOA TOÀN THƯ HẢI VÂN
Quyển 7: Vật lý học  -  Mục từ

ỦY BAN CÂN ĐO CHÂU Á

Ủy ban Cân đo châu Á (tiếng Anh: Asian Committee of Measures) là tổ chức liên chính phủ về khoa học đo lường, đặt trụ sở tại Tokyo (Nhật Bản).

1. Lịch sử
Ủy ban ra đời theo Hiệp định do chín quốc gia ký ngày 11/4/1956. Từ ngày 6/9/2012 các nước thành viên thống nhất so sánh chuẩn khối lượng với nhau.

2. Thỏa thuận thừa nhận lẫn nhau
Năm 1999, giám đốc các viện đo lường quốc gia ký Thỏa thuận thừa nhận lẫn nhau về chuẩn đo lường. Việt Nam tham gia năm 2004, được đại diện bởi Viện Đo lường Việt Nam; năng lực đo của từng viện được công bố.

Xem thêm: Hệ đơn vị quốc tế; Chuẩn đo lường.

Tài liệu tham khảo
[1] Tanaka K., Measures of Asia, 2011.

Người biên soạn: Phan Quý
Cập nhật lần cuối: 14:20, 03/08/2022   -   Lượt đọc: 508
)"_s << u"encyclopaedia"_s;
        QTest::newRow("sells calibration") << uR"(Công ty Hiệu chuẩn Phương Nam
Hiệu chuẩn thiết bị đo tại Long An
Đăng ngày: 04/10/2021

Phòng thí nghiệm của chúng tôi được công nhận ISO/IEC 17025, chuẩn đo lường mua của Đức và Hoa Kỳ, chuyên cung cấp dịch vụ hiệu chuẩn tận nơi cho doanh nghiệp.

Quý khách liên hệ 028 3722 1111, có giấy chứng nhận trong ba ngày.
)"_s << u"advertisement"_s;
        QTest::newRow("vacancy in a project") << uR"(Tổng cục Tiêu chuẩn Đo lường Chất lượng
Tuyển cán bộ cho dự án hợp tác với KOICA
Thứ Hai, 05/06/2017

Dự án do Cơ quan Hợp tác quốc tế Hàn Quốc (KOICA) tài trợ cần tuyển hai cán bộ kỹ thuật làm việc với chuyên gia Hàn Quốc về thử nghiệm và tiêu chuẩn.

Người dự tuyển tốt nghiệp đại học, TOEIC từ 600. Hồ sơ gửi về Văn phòng trước ngày 20/06/2017.
)"_s << u"vacancy"_s;
        QTest::newRow("factory of a firm from abroad") << uR"(Báo Kinh tế
Canon xây nhà máy thứ tư tại Hưng Yên
Thứ tư, 10/04/2024 09:00

Ngày 9/4, UBND tỉnh Hưng Yên trao giấy chứng nhận đăng ký đầu tư cho dự án nhà máy trị giá 300 triệu USD của Canon (Nhật Bản).

Ông Sato Ken, Tổng giám đốc Canon Việt Nam cho biết nhà máy sẽ tuyển 2.000 lao động. Lãnh đạo tỉnh mong tập đoàn mua nhiều linh kiện trong nước.

Thu Hà
)"_s << u"no-topic"_s;
        QTest::newRow("exhibition of a school of art") << uR"(Sở Văn hóa và Thể thao
Khai mạc triển lãm ảnh Ý
Thứ bảy, 06/05/2023 10:20

Chiều 5/5, Trường Đại học Mỹ thuật phối hợp với Hội Nhiếp ảnh Milano (Ý) khai mạc triển lãm ảnh của Marco Rossi và mười nhà nhiếp ảnh trong nước.

Ông Antonio Bianchi, Chủ tịch Hội phát biểu cảm ơn các nghệ sĩ.

Hồng Vân
)"_s << u"no-topic"_s;
        QTest::newRow("what a firm says of itself") << uR"(CÔNG TY GIÁM ĐỊNH ĐẠI AN
Giới thiệu công ty

Thành lập từ năm 2006, Đại An là đối tác của SGS (Thụy Sĩ), Intertek (Anh) và là thành viên của nhiều tổ chức quốc tế về thử nghiệm, giám định, chứng nhận sản phẩm.

Tầm nhìn: thành tổ chức giám định hàng đầu khu vực. Sứ mệnh: chất lượng cho mọi nhà. Phòng thí nghiệm được công nhận ISO/IEC 17025 từ năm 2010.
)"_s << u"no-report"_s;
        QTest::newRow("maker abroad that offers what is new") << uR"(NEWSLINE
THÔNG CÁO BÁO CHÍ

Waagen Nord giới thiệu cân kỹ thuật N7 tự hiệu chỉnh

Hamburg, Đức - Ngày 14 tháng 6 năm 2022 - Waagen Nord AG, nhà sản xuất thiết bị phòng thí nghiệm, hôm nay công bố dòng cân N7 dành cho ngành dược phẩm.

N7 có cảm biến nhiệt độ kép và quả cân nội, đáp ứng yêu cầu của OIML R 76. Giá bán lẻ từ 4.100 euro. Khách hàng đặt trước ngày 31 tháng 7 được tặng bàn chống rung.

Liên hệ báo chí: Anna Kern
)"_s << u"advertisement"_s;
        QTest::newRow("life of a scientist") << uR"(TRƯỜNG ĐẠI HỌC KHOA HỌC
Hội đồng Khoa học và Đào tạo

GS. LÊ VĂN BÌNH

GS. Lê Văn Bình sinh ngày 7/8/1952. Ông tốt nghiệp Đại học Kiev (Liên Xô) năm 1975, bảo vệ luận án tiến sĩ về tần số chuẩn tại Viện Nghiên cứu Đo lường Mendeleev năm 1984.

Từ năm 1985 ông làm việc tại Trung tâm Đo lường. Năm 1999 ông sang Pháp làm giáo sư thỉnh giảng. Ông là tác giả của hơn 80 bài báo trên tạp chí quốc tế và hướng dẫn nhiều nghiên cứu sinh.

- Đại biểu Việt Nam tại Đại hội Cân đo quốc tế lần thứ 24
- Thành viên Hội đồng biên tập tạp chí ở Nga, 2009 - 2015
)"_s << u"no-report"_s;
        QTest::newRow("seminar to come, with where to apply") << uR"(SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH AN HẢI
Thông báo
Mời tham dự Hội thảo quốc tế về hạ tầng chất lượng
Thứ tư, 05/04/2023 08:10

Hội thảo "Hạ tầng chất lượng cho nông sản xuất khẩu" do Sở phối hợp với Viện Vật lý Kỹ thuật CHLB Đức (PTB) tổ chức sẽ diễn ra ngày 20/4/2023 tại khách sạn Biển Xanh.

Diễn giả gồm bà Anke Vogel, chuyên gia PTB, và ông Trần Minh Quân, Viện Đo lường Việt Nam. Hội thảo sẽ giới thiệu cách hiệu chuẩn và thử nghiệm theo ISO/IEC 17025, trao đổi về công nhận lẫn nhau với ILAC.

Doanh nghiệp quan tâm vui lòng đăng ký với Phòng Quản lý Đo lường trước ngày 15/4/2023, điện thoại 0258 382 1111. Tham dự miễn phí, có phiên dịch.

Nguồn: Phòng Quản lý Đo lường
)"_s << u"vacancy"_s;
        QTest::newRow("notice of a draft abroad") << uR"(CỔNG THÔNG TIN TBT VIỆT NAM
Cảnh báo
EU dự thảo sửa đổi quy định về ghi nhãn đồ chơi
Ngày đăng: 12/07/2021

Ngày 08/7/2021, Liên minh châu Âu gửi Ủy ban TBT của WTO thông báo G/TBT/N/EU/812 về dự thảo quy chuẩn an toàn đồ chơi.

Theo dự thảo, đồ chơi phải được đánh giá sự phù hợp bởi phòng thử nghiệm được công nhận theo ISO/IEC 17025, có hộ chiếu số và mã truy xuất. Sản phẩm không đáp ứng sẽ bị thu hồi. Thời hạn góp ý là 60 ngày kể từ ngày thông báo.

Doanh nghiệp Việt Nam xuất khẩu đồ chơi sang EU cần rà soát hồ sơ kỹ thuật. Dự thảo có thể tải tại Văn phòng TBT Việt Nam.

Văn phòng TBT Việt Nam
)"_s << u"legal"_s;
        QTest::newRow("goods from abroad seized") << uR"(BÁO AN HẢI ĐIỆN TỬ
Pháp luật
Thu giữ 2.000 đồng hồ đo nước nhập lậu từ Trung Quốc
09/09/2020 07:40

Sáng 8/9, Cục Quản lý thị trường tỉnh phối hợp với Chi cục Tiêu chuẩn Đo lường Chất lượng kiểm tra kho hàng của Công ty Nam Sơn, thu giữ 2.000 đồng hồ đo nước không có nhãn, xuất xứ Trung Quốc.

Ông Vi Văn Đạt, Phó Chi cục trưởng, cho biết kết quả thử nghiệm cho thấy sai số vượt quá quy định. Số hàng không có chứng nhận hợp chuẩn và chưa được phê duyệt mẫu.

Vụ việc đang được xử lý theo quy định.

Thanh Tùng
)"_s << u"court"_s;
        QTest::newRow("scholarships to apply for") << uR"(ĐẠI HỌC AN HẢI
Phòng Hợp tác quốc tế
Chương trình học bổng thạc sĩ của Chính phủ Hungary năm học 2022-2023
Đăng bởi: htqt - 11/11/2021

Theo thỏa thuận hợp tác giáo dục giữa Việt Nam và Hungary, phía Hungary cấp 200 học bổng cho công dân Việt Nam, ưu tiên ngành đo lường, vật liệu và công nghệ sinh học.

Ứng viên cần có bằng đại học, chứng chỉ tiếng Anh và thư đồng ý của giáo sư hướng dẫn. Hồ sơ nộp trực tuyến trước ngày 15/01/2022.

Sinh viên tham khảo thông tin chi tiết tại trang web của Tempus Public Foundation. Mọi câu hỏi gửi về Phòng Hợp tác quốc tế.
)"_s << u"vacancy"_s;
        QTest::newRow("arrangement explained to firms") << uR"(TRANG TIN CHẤT LƯỢNG
Kiến thức
Thỏa thuận thừa nhận lẫn nhau ILAC-MRA và lợi ích cho doanh nghiệp
Thứ Năm, 18/06/2020 09:00 - Quang Huy

ILAC-MRA là thỏa thuận mà các cơ quan công nhận của hơn 100 nền kinh tế đã ký, theo đó kết quả thử nghiệm và hiệu chuẩn ở nước này được thừa nhận ở nước khác.

Tại Việt Nam, BoA ký ILAC-MRA từ năm 2000. Nhờ đó, phòng thí nghiệm được BoA công nhận có thể cấp giấy chứng nhận dùng ở Nhật Bản, Hoa Kỳ, Đức mà không phải thử lại.

Doanh nghiệp nên chọn phòng thử nghiệm có logo ILAC-MRA. Khi đối tác nước ngoài yêu cầu, doanh nghiệp có thể tra cứu phạm vi công nhận trên trang web của tổ chức.

Nguồn: Tổng hợp
)"_s << u"introduction"_s;
        QTest::newRow("death of an expert") << uR"(VIỆN ĐO LƯỜNG PHƯƠNG NAM
Tin buồn
GS. Hiroshi Tanaka từ trần
21/08/2016

Viện Đo lường Phương Nam vô cùng thương tiếc báo tin: GS. Hiroshi Tanaka, nguyên cố vấn của Viện, nguyên chuyên gia JICA về đo lường khối lượng, đã từ trần ngày 18/8/2016 tại Tsukuba, Nhật Bản, hưởng thọ 84 tuổi.

Lễ tang tổ chức ngày 22/8/2016 tại Tsukuba. Viện gửi lời chia buồn sâu sắc tới gia quyến.

Ban lãnh đạo Viện
)"_s << u"vita"_s;
        QTest::newRow("guide in English") << uR"(METROLOGY TODAY ASIA
Guides
How laboratories in Viet Nam can join an APMP comparison
Posted on 3 March 2021 by admin

A comparison shows whether measurements made in one country agree with those made in another. Here is how to take part.

First, ask your national metrology institute. In Viet Nam this is VMI, a full member of APMP. Second, check that your calibration capability covers the range. Third, send the form and pay the fee. The pilot institute, often from Japan, Korea or Australia, will send the artefact.

You should keep the artefact for no more than four weeks. Reports must be sent within six weeks. If your result differs, you may withdraw before the draft is published.
)"_s << u"introduction"_s;
    }

    void refused()
    {
        QFETCH(QString, page);
        QFETCH(QString, reason);
        const Recognition found = verdictOn(page, m_authority);
        QVERIFY(!found.isBulletin);
        QVERIFY2(found.reasons.contains(reasonSentence(QLatin1StringView(reason.toLatin1()))),
                 qPrintable(found.reasons.join(u'\n')));
    }

private:
    Authority m_authority;
};

QTEST_GUILESS_MAIN(OtherPapersTest)
#include "otherpaperstest.moc"
