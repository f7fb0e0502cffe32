// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"
#include "extract/bodymentions.h"
#include "extract/organisationsextractor.h"
#include "tools/testauthority.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class OrganisationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *what, const QString &text, const QStringList &names) {
            QTest::newRow(what) << text << names;
        };
        row("verb with its object", u"giúp Trung tâm An toàn Mỏ xây dựng quy trình"_s, {u"Trung tâm An toàn Mỏ"_s});
        row("word that ends names elsewhere", u"do Cơ quan Trao đổi Hàn lâm Quốc gia Séc trả"_s,
            {u"Cơ quan Trao đổi Hàn lâm Quốc gia Séc"_s});
        row("agreement of a body", u"carrying out the World Trade Organization Agreement on Technical Barriers"_s,
            {u"World Trade Organization"_s});
        row("academic affairs", u"Vice President for Academic Affairs of Mapua University, spoke"_s,
            {u"Mapua University"_s});
        row("agency in small letters", u"qua cơ quan MASHAV ở"_s, {u"MASHAV"_s});
        row("town committee", u"Bí thư Thành ủy Sa Pa; Bí thư Thành ủy Lê Văn Hải"_s,
            {u"Thành ủy Sa Pa"_s, u"Thành ủy"_s});
        row("services of all provinces", u"cán bộ của các Sở Xây dựng trong nước"_s, {});
        row("cooperatives of all countries", u"dự Đối thoại Hợp tác xã ASEAN ở"_s, {u"ASEAN"_s});
        row("cooperative of a fruit", u"đại diện Hợp tác xã cà phê Ea Tân nói"_s, {u"Hợp tác xã cà phê Ea Tân"_s});
        row("word like four letters", u"Most of them met Kari Hill of Quatest 1 there"_s, {u"Quatest 1"_s});
        row("regulator by letters", u"chuyên gia của ENSI và INDECOPI dự"_s, {u"ENSI"_s, u"INDECOPI"_s});
        row("known unit and another field", u"Phó Vụ trưởng Vụ Tiêu chuẩn và Đo lường, Bộ Công Thương Lào ký"_s,
            {u"Vụ Tiêu chuẩn và Đo lường"_s, u"Bộ Công Thương Lào"_s});
        row("town like a person", u"Bí thư Thành ủy Hạ Long Vũ Quyết Tâm dự"_s, {u"Thành ủy Hạ Long"_s});
        row("technical committees", u"Ban Kỹ thuật tiêu chuẩn quốc gia TCVN/TC 282 và Ban kỹ thuật TCVN/TC/E1 họp"_s,
            {u"Ban Kỹ thuật tiêu chuẩn quốc gia TCVN/TC 282"_s, u"Ban kỹ thuật TCVN/TC/E1"_s});
        row("English country and person", u"Director of the Rubber Institute of Thailand Pattaraporn Hill said"_s,
            {u"Rubber Institute of Thailand"_s});
        row("movement", u"Chủ tịch Phong trào Hợp tác xã Quốc gia Malaysia (ANGKASA)"_s,
            {u"Phong trào Hợp tác xã Quốc gia Malaysia"_s, u"ANGKASA"_s});
        row("member of GS1", u"tổ chức GS1 Hà Lan và GS1 Peru dự"_s, {u"GS1 Hà Lan"_s, u"GS1 Peru"_s});
        row("mission to a body", u"Trưởng Phái đoàn thường trực Việt Nam tại IAEA nói"_s,
            {u"Phái đoàn thường trực Việt Nam tại IAEA"_s});
        row("given name like a faculty", u"Giám đốc Đỗ Khoa Văn và Giám đốc Khamphone"_s, {});
        row("laboratories and another", u"the SHTP Labs and NMC will"_s, {u"SHTP Labs"_s});
        row("office with a bracket", u"do Văn phòng Tổ chức Y tế thế giới (WHO) tại Việt Nam giúp"_s,
            {u"Văn phòng Tổ chức Y tế thế giới (WHO) tại Việt Nam"_s, u"WHO"_s});
        row("company in English", u"Director of Son Ha Joint Stock Company came"_s, {u"Son Ha Joint Stock Company"_s});
        row("laboratory in capitals", u"tới Phòng Thử nghiệm chè và hồ tiêu tại"_s,
            {u"Phòng Thử nghiệm chè và hồ tiêu"_s});
        row("chair of a faculty", u"giảng viên Bộ môn Trắc địa mỏ dự"_s, {u"Bộ môn Trắc địa mỏ"_s});
        row("of a country with short name", u"do Viện Quốc gia về Nguồn gốc và Chất lượng của Lào (INQL) giúp"_s,
            {u"Viện Quốc gia về Nguồn gốc và Chất lượng của Lào"_s});
        row("branch office", u"với Công ty Giám định Hàng hóa Trung Quốc - chi nhánh Vân Nam (XYIC)"_s,
            {u"Công ty Giám định Hàng hóa Trung Quốc - chi nhánh Vân Nam"_s});
        row("cooperative of any crop", u"thăm Hợp tác xã măng cụt Tân Bình ở"_s, {u"Hợp tác xã măng cụt Tân Bình"_s});
        row("number of departments", u"cán bộ đến từ 17 chi cục tiêu chuẩn đo lường chất lượng đã"_s, {});
        row("laboratory of a centre", u"thuộc Phòng thí nghiệm Trung tâm Hải quan Nhật Bản dự"_s,
            {u"Phòng thí nghiệm Trung tâm Hải quan Nhật Bản"_s});
        row("known", u"Bộ Y tế vừa ban hành"_s, {u"Bộ Y tế"_s});
        row("verb of the name", u"Viện Chăn nuôi hợp tác với Lào"_s, {u"Viện Chăn nuôi"_s});
        row("verb before a number", u"Trung tâm Kiểm định đào tạo 30 học viên"_s, {u"Trung tâm Kiểm định"_s});
        row("verb behind a proper name", u"Trường Đại học Miền Tây lo chỗ ở cho khách"_s,
            {u"Trường Đại học Miền Tây"_s});
        row("water of a country", u"đoàn Cơ quan Nước Hà Lan thăm"_s, {u"Cơ quan Nước Hà Lan"_s});
        row("many behind the head", u"gặp Viện Quốc gia các bệnh nhiệt đới Lào hôm qua"_s,
            {u"Viện Quốc gia các bệnh nhiệt đới Lào"_s});
        row("many in capitals", u"thuộc Viện Hóa học các Hợp chất thiên nhiên ở"_s,
            {u"Viện Hóa học các Hợp chất thiên nhiên"_s});
        row("federation of many", u"họp Liên đoàn các tổ chức kỹ sư ASEAN ở"_s,
            {u"Liên đoàn các tổ chức kỹ sư ASEAN"_s});
        row("ministries of others", u"Bộ Y tế các nước cử người"_s, {u"Bộ Y tế"_s});
        row("terms in lower case", u"mời Viện nghiên cứu cao su Campuchia dự"_s,
            {u"Viện nghiên cứu cao su Campuchia"_s});
        row("verb in lower case", u"Viện hợp tác với Lào và Cục hỗ trợ Lào"_s, {});
        row("company with terms", u"mời Công ty khai thác thủy lợi Sông Ray dự"_s,
            {u"Công ty khai thác thủy lợi Sông Ray"_s});
        row("committee with its field",
            u"họp Ủy ban Lào - Việt về hợp tác trong lĩnh vực nông nghiệp, khoa học và công nghệ tại"_s,
            {u"Ủy ban Lào - Việt về hợp tác trong lĩnh vực nông nghiệp, khoa học và công nghệ"_s});
        row("committee of two, short", u"họp Ủy ban Việt - Kuwait tại"_s, {u"Ủy ban Việt - Kuwait"_s});
        row("incubator", u"của Vườn ươm Doanh nghiệp Bình Tân mở"_s, {u"Vườn ươm Doanh nghiệp Bình Tân"_s});
        row("community with short name", u"do Cộng đồng Hồ tiêu quốc tế (XPC) mời"_s, {u"Cộng đồng Hồ tiêu quốc tế"_s});
        row("seat with short name", u"gặp Đại học Mỏ Séc tại Brno (CMU) hôm"_s, {u"Đại học Mỏ Séc tại Brno"_s});
        row("term like a province", u"thăm Bảo tàng Hải dương học ở"_s, {u"Bảo tàng Hải dương học"_s});
        row("branch of a company", u"met TÜV Rheinland Thailand on Monday"_s, {u"TÜV Rheinland Thailand"_s});
        row("English person behind", u"Director of Vietnam Rubber Institute Tran Van Binh said"_s,
            {u"Vietnam Rubber Institute"_s});
        row("English unit", u"Secretary of the Project Management Unit; the University Council; a Trade Union"_s,
            {u"Project Management Unit"_s});
        row("two nouns and a country", u"Bộ Năng lượng và Mỏ Lào đề nghị"_s, {u"Bộ Năng lượng và Mỏ Lào"_s});
        row("tail of a name", u"between Tra Vinh University and Malaya University of Science and Arts"_s,
            {u"Tra Vinh University"_s, u"Malaya University of Science and Arts"_s});
        row("person behind", u"Thứ trưởng Bộ Công Thương Nguyễn Sinh Nhật Tân dự"_s, {u"Bộ Công Thương"_s});
        row("foreign person behind", u"Bộ trưởng Bộ Năng lượng John Smith"_s, {u"Bộ Năng lượng"_s});
        row("former ministry", u"đoàn Bộ Công nghiệp nhẹ sang"_s, {u"Bộ Công nghiệp nhẹ"_s});
        row("accreditation body in brackets", u"ông Lee (IAS, Hoa Kỳ) và bà Chan (HKAS) dự"_s, {u"IAS"_s, u"HKAS"_s});
        row("directorate of a commission", u"với Tổng vụ Sức khỏe và An toàn thực phẩm của Liên minh châu Âu họp"_s,
            {u"Tổng vụ Sức khỏe và An toàn thực phẩm của Liên minh châu Âu"_s});
        row("other country", u"Bộ Y tế Lào cảm ơn"_s, {u"Bộ Y tế Lào"_s});
        row("ministry of commas", u"Bộ Văn hóa, Thể thao và Du lịch dự"_s, {u"Bộ Văn hóa, Thể thao và Du lịch"_s});
        row("unknown of commas", u"tại Trung tâm Nghiên cứu, Tư vấn và Đào tạo ngày"_s,
            {u"Trung tâm Nghiên cứu, Tư vấn và Đào tạo"_s});
        row("list of bodies", u"gồm Vụ Pháp chế, Vụ Kế toán và Cục Đường thủy"_s,
            {u"Vụ Pháp chế"_s, u"Vụ Kế toán"_s, u"Cục Đường thủy"_s});
        row("two bodies", u"Viện Đo lường Việt Nam và NIMT ký"_s, {u"Viện Đo lường Việt Nam"_s, u"NIMT"_s});
        row("term in lower case", u"Vụ Kỹ thuật tiêu chuẩn đã góp ý"_s, {u"Vụ Kỹ thuật tiêu chuẩn"_s});
        row("verb behind", u"Cục Đường thủy nội địa đề nghị"_s, {u"Cục Đường thủy nội địa"_s});
        row("unit and parent", u"Phòng Đào tạo (Viện Đo lường Việt Nam) lập"_s,
            {u"Phòng Đào tạo"_s, u"Viện Đo lường Việt Nam"_s});
        row("province", u"cán bộ Sở Khoa học và Công nghệ tỉnh Gia Lai"_s,
            {u"Sở Khoa học và Công nghệ tỉnh Gia Lai"_s});
        row("ministry abroad of commas", u"bà Bộ trưởng Bộ Thương mại, Công nghiệp và Thủy sản Na Uy nói"_s,
            {u"Bộ Thương mại, Công nghiệp và Thủy sản Na Uy"_s});
        row("federation of chambers", u"và Liên đoàn các Phòng Thương mại Ấn Độ ký"_s,
            {u"Liên đoàn các Phòng Thương mại Ấn Độ"_s});
        row("committee with a union", u"đề nghị Ủy ban Hỗn hợp ASEAN - Ấn Độ họp"_s,
            {u"Ủy ban Hỗn hợp ASEAN - Ấn Độ"_s});
        row("English after a preposition",
            u"Delegates of the Vietnam Metrology Institute in the Asia Pacific Metrology Programme"_s,
            {u"Vietnam Metrology Institute"_s, u"Asia Pacific Metrology Programme"_s});
        row("ministry of science abroad", u"Bộ trưởng Bộ Năng lượng, Khoa học và Đổi mới công nghệ Fiji John Smith"_s,
            {u"Bộ Năng lượng, Khoa học và Đổi mới công nghệ Fiji"_s});
        row("body in an agreement's name", u"Thỏa thuận thừa nhận lẫn nhau của Ủy ban Cân đo quốc tế"_s,
            {u"Ủy ban Cân đo quốc tế"_s});
        row("about", u"theo Ủy ban Tư vấn về Khối lượng của CIPM"_s, {u"Ủy ban Tư vấn về Khối lượng"_s, u"CIPM"_s});
        row("province behind a term", u"mời Ban Quản lý Khu kinh tế tỉnh Bình Định dự"_s,
            {u"Ban Quản lý Khu kinh tế tỉnh Bình Định"_s});
        row("seat", u"tại Đại sứ quán Nhật Bản tại Việt Nam"_s, {u"Đại sứ quán Nhật Bản tại Việt Nam"_s});
        row("joint commission", u"khóa họp Ủy ban liên Chính phủ Việt Nam - Mông Cổ lần thứ 19"_s,
            {u"Ủy ban liên Chính phủ Việt Nam - Mông Cổ"_s});
        row("number", u"thuộc Trung tâm Kiểm định 2 ở"_s, {u"Trung tâm Kiểm định 2"_s});
        row("position", u"Vụ trưởng và Tổng cục trưởng có mặt"_s, {});
        row("short form", u"Tổng cục đề xuất; Viện sẽ làm"_s, {});
        row("board", u"Ban tổ chức và Hội đồng quản trị"_s, {});
        row("foreign head", u"ông đến từ Trung tâm ACMETECH ở"_s, {u"Trung tâm ACMETECH"_s});
        row("company", u"với Acme-Nova Testing (Ningbo) Co., Ltd hôm qua"_s,
            {u"Acme-Nova Testing (Ningbo) Co., Ltd"_s});
        row("company in lower case", u"công ty Acme Testing (Ningbo) đã"_s, {u"Acme Testing (Ningbo)"_s});
        row("English", u"and the National Bureau of Widgets of Ruritania said"_s,
            {u"National Bureau of Widgets of Ruritania"_s});
        row("designation", u"theo ISO 9001, ISO/IEC 17025:2017 và TCVN ISO 22000"_s, {});
        row("year of a forum", u"trong năm APEC 2017"_s, {u"APEC"_s});
        row("credit", u"Đại biểu của VSQI dự. Ảnh: TTXVN"_s, {u"VSQI"_s});
        row("agency tag", u"(TTXVN) - QUACERT họp"_s, {u"QUACERT"_s});
        row("agreement's parties", u"Hiệp định Thương mại tự do Việt Nam - EU (EVFTA)"_s, {});
        row("committee of an agreement", u"họp Tiểu ban SPS Hiệp định RCEP tại"_s, {u"Tiểu ban SPS Hiệp định RCEP"_s});
        row("forum as event", u"tại Diễn đàn Năng lượng 2022"_s, {});
        row("capitals", u"VỤ HỢP TÁC QUỐC TẾ LÀM VIỆC VỚI KATS"_s, {u"VỤ HỢP TÁC QUỐC TẾ"_s, u"KATS"_s});
        row("dashes", u"Tổng cục Tiêu chuẩn-Đo lường-Chất lượng họp"_s, {u"Tổng cục Tiêu chuẩn-Đo lường-Chất lượng"_s});
        row("two universities", u"Trường Đại học Vinh và Đại học Kasetsart ký"_s,
            {u"Trường Đại học Vinh"_s, u"Đại học Kasetsart"_s});
        row("verb behind a foreign name", u"Đại học Kasetsart đánh giá cao"_s, {u"Đại học Kasetsart"_s});
        row("foreign town", u"mời Cục Thoát nước Yokohama (Nhật Bản)"_s, {u"Cục Thoát nước Yokohama"_s});
        row("province abroad", u"và Cục Giám sát thị trường tỉnh Attapeu họp"_s,
            {u"Cục Giám sát thị trường tỉnh Attapeu"_s});
        row("autonomous region", u"Cục Đo lường khu tự trị dân tộc Choang Quảng Tây nói"_s,
            {u"Cục Đo lường khu tự trị dân tộc Choang Quảng Tây"_s});
        row("committee of a province", u"lãnh đạo UBND tỉnh, Tỉnh ủy dự"_s, {u"UBND tỉnh"_s, u"Tỉnh ủy"_s});
        row("person of a province", u"Chủ tịch UBND tỉnh Trần Đình Hoài và Phó Chủ tịch UBND tỉnh dự"_s,
            {u"UBND tỉnh"_s, u"UBND tỉnh"_s});
        row("member of a committee", u"ông A, Tỉnh ủy viên, dự"_s, {});
        row("company and its form", u"và Công ty TNHH MTV Cấp nước Hải Dương nhận"_s,
            {u"Công ty TNHH MTV Cấp nước Hải Dương"_s});
        row("company by shares", u"mời Công ty cổ phần Giám định Sao Mai dự"_s,
            {u"Công ty cổ phần Giám định Sao Mai"_s});
        row("joint committee", u"kỳ họp Ủy ban hỗn hợp sẽ bàn"_s, {u"Ủy ban hỗn hợp"_s});
        row("joint committee about", u"họp Tiểu ban hợp tác về đo lường, thử nghiệm và chứng nhận giữa hai nước"_s,
            {u"Tiểu ban hợp tác về đo lường, thử nghiệm và chứng nhận"_s});
        row("term over syllables", u"Cục Kiểm dịch Động thực vật Úc nói"_s, {u"Cục Kiểm dịch Động thực vật Úc"_s});
        row("comma and country", u"đoàn Bộ Giáo dục, Khoa học Slovenia thăm"_s, {u"Bộ Giáo dục, Khoa học Slovenia"_s});
        row("namesake", u"Viện Hóa lý mang tên N.N. Semenov đã"_s, {u"Viện Hóa lý mang tên N.N. Semenov"_s});
        row("country that begins like a body", u"trường ở Đài Loan cử"_s, {});
        row("school", u"và Trường Kinh tế Quốc tế cử"_s, {u"Trường Kinh tế Quốc tế"_s});
        row("no school", u"ông Trường Giang nói"_s, {});
        row("two places", u"và Ban Quản lý Khu kinh tế Tân Thanh - Lạng Sơn dự"_s,
            {u"Ban Quản lý Khu kinh tế Tân Thanh - Lạng Sơn"_s});
        row("network", u"vào Mạng lưới phòng thử nghiệm dệt may ASEAN năm"_s,
            {u"Mạng lưới phòng thử nghiệm dệt may ASEAN"_s});
        row("office in English", u"said Director General of the National Widget Authority"_s,
            {u"National Widget Authority"_s});
        row("president in English", u"and Rector of Keystone College agreed"_s, {u"Keystone College"_s});
        row("abbreviation and college", u"between ABC-DE and Keystone College"_s, {u"Keystone College"_s});
        row("province in English", u"the Binh Dinh Department of Science and Technology hosted"_s,
            {u"Binh Dinh Department of Science and Technology"_s});
        row("commas in English", u"with the Widget Standards, Metrology and Quality Organisation of Ruritania"_s,
            {u"Widget Standards, Metrology and Quality Organisation of Ruritania"_s});
        row("commas behind in English", u"by the Ministry of Widgets, Trade and Energy today"_s,
            {u"Ministry of Widgets, Trade and Energy"_s});
        row("short name in English", u"with the Ruritanian Institute of Food Research (Rufima) today"_s,
            {u"Ruritanian Institute of Food Research"_s});
        row("house", u"met in the Administration Building of Keystone"_s, {});
        row("list in English", u"by the Institute of Widgets, UNDP and WHO"_s,
            {u"Institute of Widgets"_s, u"UNDP"_s, u"WHO"_s});
        row("unknown words and a country",
            u"Trung tâm Gìn giữ điệu hò ven sông Việt Nam và Hiệp hội Đóng sách Việt Nam ký"_s,
            {u"Trung tâm Gìn giữ điệu hò ven sông Việt Nam"_s, u"Hiệp hội Đóng sách Việt Nam"_s});
        row("unknown words and an abbreviation", u"Viện Gieo hạt ven đồi muộn (VGH) nhận"_s,
            {u"Viện Gieo hạt ven đồi muộn"_s});
        row("unknown words and a verb", u"Cục Đường thủy vinh dự đón đoàn Lào"_s, {u"Cục Đường thủy"_s});
        row("many of a kind", u"với Hiệp hội các tổ chức phân cấp quốc tế và Ban Quản lý các khu công nghiệp"_s,
            {u"Hiệp hội các tổ chức phân cấp quốc tế"_s, u"Ban Quản lý các khu công nghiệp"_s});
        row("commas in lower case", u"tại Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh Khánh Hòa"_s,
            {u"Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh Khánh Hòa"_s});
        row("short words and commas", u"từ Trung tâm Giám định chất lượng nông, lâm, thủy sản vùng 2"_s,
            {u"Trung tâm Giám định chất lượng nông, lâm, thủy sản vùng 2"_s});
        row("national committee about", u"mời Ủy ban Quốc gia về chứng nhận Halal Malaysia sang"_s,
            {u"Ủy ban Quốc gia về chứng nhận Halal Malaysia"_s});
        row("mission and its seat",
            u"của Phái đoàn thường trực Việt Nam tại Geneva và Phái đoàn thường trực Lào bên cạnh Liên hợp quốc"_s,
            {u"Phái đoàn thường trực Việt Nam tại Geneva"_s, u"Phái đoàn thường trực Lào bên cạnh Liên hợp quốc"_s});
        row("society of the province", u"cán bộ Hội Nông dân tỉnh tham gia"_s, {u"Hội Nông dân tỉnh"_s});
        row("code of a project", u"dự án RAS/7/999 do IAEA tài trợ"_s, {u"IAEA"_s});
        row("foreign short name", u"với Cục Quản lý Dược phẩm Thái Lan (Royal FDA) hôm qua"_s,
            {u"Cục Quản lý Dược phẩm Thái Lan"_s});
        row("site's tag", u"VTV.vn - Cục Đường thủy họp"_s, {u"Cục Đường thủy"_s});
        row("continent behind a dash", u"của Diễn đàn Hợp tác Gỗ Châu Á – Thái Bình Dương (DHG)"_s,
            {u"Diễn đàn Hợp tác Gỗ Châu Á – Thái Bình Dương"_s});
        row("embassy in English",
            u"according to the Vietnamese Embassy in Türkiye and the Embassy of Japan in Vietnam"_s,
            {u"Vietnamese Embassy in Türkiye"_s, u"Embassy of Japan in Vietnam"_s});
        row("short name of two words", u"visited the National Widget Institute (TÜBİTAK UME) yesterday"_s,
            {u"National Widget Institute"_s});
        row("list behind a colon", u"lãnh đạo các sở: Ngoại vụ, Khoa học và Công nghệ, Công Thương"_s, {});
        row("society of friendship", u"mời Hội hữu nghị và hợp tác Việt - Pháp; Hội thảo khoa học quốc tế diễn ra"_s,
            {u"Hội hữu nghị và hợp tác Việt - Pháp"_s});
        row("named like a person", u"thăm Hợp tác xã Hồng Giang và Bệnh viện Nguyễn Tri Phương"_s,
            {u"Hợp tác xã Hồng Giang"_s, u"Bệnh viện Nguyễn Tri Phương"_s});
        row("about, with an abbreviation",
            u"của Trung tâm Hợp tác quốc tế về nghiên cứu lúa vì sự phát triển (TTLX) nói"_s,
            {u"Trung tâm Hợp tác quốc tế về nghiên cứu lúa vì sự phát triển"_s});
        row("metal", u"thăm Công ty Đúc đồng Hải Phòng"_s, {u"Công ty Đúc đồng Hải Phòng"_s});
        row("chamber of guests", u"mời Phòng Thương mại Đức tại Việt Nam dự"_s,
            {u"Phòng Thương mại Đức tại Việt Nam"_s});
        row("apostrophe", u"với Lloyd's Register hôm qua"_s, {u"Lloyd's Register"_s});
        row("roman number", u"với Chi cục Đường sông vùng IV hôm qua"_s, {u"Chi cục Đường sông vùng IV"_s});
        row("law firm", u"mời Hãng luật Rouse góp ý"_s, {u"Hãng luật Rouse"_s});
        row("director for", u"the Associate Director for Laboratory Programs visited"_s, {});
        row("comma and a province", u"Trung tâm Ứng dụng Khoa học, Công nghệ tỉnh Cà Mau mời"_s,
            {u"Trung tâm Ứng dụng Khoa học, Công nghệ tỉnh Cà Mau"_s});
        row("youth of a ministry", u"và Đoàn Thanh niên Bộ Y tế tiếp"_s, {u"Đoàn Thanh niên Bộ Y tế"_s});
        row("province spelled by sound", u"với Hội đồng Gỗ tỉnh Xa-ri-kông hôm qua"_s,
            {u"Hội đồng Gỗ tỉnh Xa-ri-kông"_s});
        row("school of politics", u"với Trường Chính trị tỉnh An Giang và Thành ủy Cần Thơ"_s,
            {u"Trường Chính trị tỉnh An Giang"_s, u"Thành ủy Cần Thơ"_s});
        row("committee of coordination", u"phiên họp Ủy ban phối hợp Việt Nam - Lào về gỗ"_s,
            {u"Ủy ban phối hợp Việt Nam - Lào"_s});
        row("national centre about", u"mời Trung tâm Gỗ Quốc gia về Thực phẩm (TGT) dự"_s,
            {u"Trung tâm Gỗ Quốc gia về Thực phẩm"_s});
        row("recipients", u"Nơi nhận: Vụ Kế toán; Vụ Pháp chế; lưu."_s, {});
        row("agency that tells", u"Sputnik đưa tin, Bộ Y tế họp"_s, {u"Bộ Y tế"_s});
        row("person behind an abbreviation", u"Chủ tịch VAST Châu Văn Minh ký"_s, {u"VAST"_s});
        row("meeting of a committee", u"the Third Widget Steering Committee Meeting on Seeds"_s,
            {u"Widget Steering Committee"_s});
        row("centre of a society", u"Chủ tịch Trung ương Hội hữu nghị Lào - Việt Nam đến"_s,
            {u"Trung ương Hội hữu nghị Lào - Việt Nam"_s});
        row("university of the province", u"giúp Trường Đại học Tân Trào xây dựng phòng"_s,
            {u"Trường Đại học Tân Trào"_s});
        row("customs in English", u"and the General Department of Vietnam Customs"_s,
            {u"General Department of Vietnam Customs"_s});
        row("university without a head noun", u"between Hue University and KU Leuven today"_s,
            {u"Hue University"_s, u"KU Leuven"_s});
        row("parts with a dash", u"Tại Công ty cổ phần May Minh Anh - Kim Liên, thợ"_s,
            {u"Công ty cổ phần May Minh Anh - Kim Liên"_s});
        row("trade office of two", u"Tham tán, Thương vụ Việt Nam tại Bỉ và EU./."_s,
            {u"Thương vụ Việt Nam tại Bỉ và EU"_s});
        row("police of a town", u"Phó Giám đốc Công an thành phố Hải Phòng, cho rằng"_s,
            {u"Công an thành phố Hải Phòng"_s});
        row("branch of a region", u"kỳ họp của Tổ chức GS1 khu vực châu Á - Thái Bình Dương năm tới"_s,
            {u"Tổ chức GS1 khu vực châu Á - Thái Bình Dương"_s});
        row("about behind a country", u"đến từ Ban Công nhận Sri Lanka về Đánh giá sự phù hợp (SLAB)."_s,
            {u"Ban Công nhận Sri Lanka về Đánh giá sự phù hợp"_s, u"SLAB"_s});
        row("electricity in small letters", u"và Công ty Thí nghiệm điện Điện lực Hà Nội. Phía"_s,
            {u"Công ty Thí nghiệm điện Điện lực Hà Nội"_s});
        row("genitive in a name", u"of the Vietnam Automobile Manufacturers' Association."_s,
            {u"Vietnam Automobile Manufacturers' Association"_s});
        row("body and a country", u"between the Directorate for Weights and Quality and New Zealand agreed"_s,
            {u"Directorate for Weights and Quality"_s});
        row("section", u"Head of the Radiochemistry and Radiation Technology Section of the IAEA,"_s,
            {u"Radiochemistry and Radiation Technology Section"_s, u"IAEA"_s});
        row("university in French", u"President of Université Côte d’Azur (France)"_s, {u"Université Côte d’Azur"_s});
        row("university in German", u"Danang and Technische Universität Dresden will"_s,
            {u"Technische Universität Dresden"_s});
        row("company of Finland", u"with Vaisala Oyj lending"_s, {u"Vaisala Oyj"_s});
        row("board of a park", u"Head of the Management Board of Saigon Hi-Tech Park (SHTP) said"_s,
            {u"Management Board of Saigon Hi-Tech Park"_s});
        row("services of all, and more", u"cán bộ thẩm định của các Sở Xây dựng, trước hết tại Hà Nội"_s, {});
        row("yardstick", u"quy phạm Nga, tiêu chuẩn ASME và TCVN"_s, {});
        row("in brackets, at the end", u"hẹn gặp lại. (Theo Phòng KHCN&HTQT)"_s, {});
        row("people's committee", u"before the People's Committee of Ben Tre Province next month"_s,
            {u"People's Committee of Ben Tre Province"_s});
        row("city alone", u"in Ha Long City and Quang Ninh Province"_s, {});
        row("committee of a province before", u"Chairman of Binh Duong People's Committee, attended"_s,
            {u"Binh Duong People's Committee"_s});
        row("children's hospital", u"support to the Viet Nam National Children's Hospital began"_s,
            {u"Viet Nam National Children's Hospital"_s});
        row("staff of an army", u"under the General Staff of the Vietnam People's Army, and"_s,
            {u"General Staff of the Vietnam People's Army"_s});
        row("genitive of a country", u"from Japan's Food and Agricultural Materials Inspection Center led"_s,
            {u"Food and Agricultural Materials Inspection Center"_s});
        row("institute of crime", u"Viện Khoa học hình sự, Bộ Công an vừa"_s,
            {u"Viện Khoa học hình sự"_s, u"Bộ Công an"_s});
        row("police abroad", u"sự giúp đỡ của Cảnh sát Liên bang Australia trong"_s,
            {u"Cảnh sát Liên bang Australia"_s});
        row("inspection of a ministry", u"Thanh tra Bộ Khoa học và Công nghệ phối hợp"_s,
            {u"Thanh tra Bộ Khoa học và Công nghệ"_s});
        row("point of a province", u"cho biết Điểm TBT Cà Mau sẽ dịch"_s, {u"Điểm TBT Cà Mau"_s});
        row("faculty of machines", u"cùng giảng viên Khoa Cơ khí Chế tạo máy."_s, {u"Khoa Cơ khí Chế tạo máy"_s});
        row("association of agencies", u"và Hiệp hội Quốc gia các Cơ quan Thử nghiệm Australia (NATA)."_s,
            {u"Hiệp hội Quốc gia các Cơ quan Thử nghiệm Australia"_s, u"NATA"_s});
        row("plant of a place", u"Nhà máy Ninh Thuận 1 từng được chuẩn bị"_s, {});
        row("owner of a position", u"ông Ee Huei Sin, Phó Chủ tịch cấp cao của Keysight Technologies; và bà"_s,
            {u"Keysight Technologies"_s});
        row("owner of an engineer", u"kỹ sư trưởng của Zwickel, nói"_s, {u"Zwickel"_s});
        row("owner of a car", u"chiếc xe của Zwickel, nói"_s, {});
        row("flowers of a town", u"Chủ tịch Hiệp hội Hoa Đà Lạt, đồng chủ trì"_s, {u"Hiệp hội Hoa Đà Lạt"_s});
        row("company like a person", u"Công ty Cổ phần Rừng Hoa Bạch Cúc góp mẫu"_s,
            {u"Công ty Cổ phần Rừng Hoa Bạch Cúc"_s});
        row("company and its director", u"Giám đốc Công ty Bình Minh Lê Văn Hải nói"_s, {u"Công ty Bình Minh"_s});
        row("general of a ministry", u"and Lieutenant General Tran Van Hai of the Ministry of Health spoke"_s,
            {u"Ministry of Health"_s});
        row("standards in English", u"will help to translate two DIN standards there"_s, {});
        row("town longer than its province", u"thăm Trạm Cân đối chứng thành phố Điện Biên Phủ và"_s,
            {u"Trạm Cân đối chứng thành phố Điện Biên Phủ"_s});
        row("pulp of paper", u"Trưởng Bộ môn Công nghệ bột giấy; cùng"_s, {u"Bộ môn Công nghệ bột giấy"_s});
        row("nothing", QString(), {});
    }

    void findsNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QStringList found;
        for (const NamedMention &mention : findNamedBodies(text, m_authority.findNames(text), m_authority))
            found << text.sliced(mention.span.begin, mention.span.length());
        QCOMPARE(found, names);
    }

    void namesOfOneBodyAreOne_data()
    {
        QTest::addColumn<QStringList>("passages");
        QTest::addColumn<QStringList>("bodies"); // name (abbreviation)
        const auto row = [](const char *what, const QStringList &passages, const QStringList &bodies) {
            QTest::newRow(what) << passages << bodies;
        };
        row("full name and its abbreviation", {u"Cục Tiêu chuẩn Ấn Độ (BIS) họp. BIS hứa giúp."_s},
            {u"Cục Tiêu chuẩn Ấn Độ (BIS)"_s});
        row("dash", {u"Cục Kiểm định Thụy Sĩ - CKTS"_s, u"CKTS mời đoàn"_s}, {u"Cục Kiểm định Thụy Sĩ (CKTS)"_s});
        row("abbreviation first", {u"NIMT thăm Hà Nội"_s, u"Viện Đo lường Quốc gia Thái Lan (NIMT) cử đoàn"_s},
            {u"Viện Đo lường Quốc gia Thái Lan (NIMT)"_s});
        row("former name keeps the abbreviation of its successor",
            {u"Tổng cục Tiêu chuẩn Đo lường Chất lượng (STAMEQ) họp. Tổng cục TCĐLCL và STAMEQ"_s},
            {u"Tổng cục Tiêu chuẩn Đo lường Chất lượng (STAMEQ)"_s});
        row("two wordings of one abbreviation",
            {u"Tổng cục Quản lý Thị trường Nhà nước Trung Quốc (SAMR); Tổng cục Quản trị Chợ Trung Quốc (SAMR)"_s},
            {u"Tổng cục Quản lý Thị trường Nhà nước Trung Quốc (SAMR)"_s});
        row("unit of two parents", {u"Vụ Hợp tác quốc tế (Bộ KH&CN), Vụ Hợp tác quốc tế (Bộ Công Thương)"_s},
            {u"Vụ Hợp tác quốc tế (Vụ HTQT)"_s, u"Bộ KH&CN (Bộ KH&CN)"_s, u"Bộ Công Thương (MOIT)"_s});
        row("short unit", {u"Vụ Đối tác Công bàn giao. Vụ ĐTC nhận."_s}, {u"Vụ Đối tác Công ()"_s});
        row("country in brackets", {u"KCL (Hàn Quốc) trả lời"_s}, {u"KCL (KCL)"_s});
        row("short form", {u"Tổng cục Hải quan họp. Tổng cục đề nghị Bộ Tài chính cho ý kiến."_s},
            {u"Tổng cục Hải quan (TCHQ)"_s, u"Bộ Tài chính ()"_s});
        row("longer name later",
            {u"Tiểu ban Hỗn hợp về Thương mại"_s, u"kỳ họp Tiểu ban Hỗn hợp về Thương mại Việt Nam - Peru"_s},
            {u"Tiểu ban Hỗn hợp về Thương mại Việt Nam - Peru ()"_s});
        row("service of the province",
            {u"Sở Khoa học và Công nghệ Sơn La họp. Giám đốc Sở Khoa học và Công nghệ nói."_s},
            {u"Sở Khoa học và Công nghệ Sơn La (Sở KH&CN tỉnh Sơn La)"_s});
        row("service of a province abroad", {u"Sở Công Thương tỉnh Attapeu mời. Phó Giám đốc Sở Công Thương ký."_s},
            {u"Sở Công Thương tỉnh Attapeu ()"_s});
        row("committee of the province", {u"UBND tỉnh mời."_s, u"UBND tỉnh Sơn La đáp"_s},
            {u"UBND tỉnh Sơn La (UBND tỉnh Sơn La)"_s});
        row("university", {u"Đại học Kasetsart đến"_s, u"Trường Đại học Kasetsart ký"_s}, {u"Đại học Kasetsart ()"_s});
        row("organisation by its abbreviation", {u"Tổ chức GIZ giúp. GIZ hứa."_s}, {u"Tổ chức GIZ (GIZ)"_s});
        row("country in two ways",
            {u"the National Widget Institute of Kenya met the National Widget Institute (Kenya)"_s},
            {u"National Widget Institute of Kenya ()"_s});
        row("abbreviation of another country's body", {u"Hội đồng Công nhận Singapore (SAC) họp. SAC đề nghị."_s},
            {u"Hội đồng Công nhận Singapore (SAC)"_s});
        row("department of a region, short",
            {u"Cục Giám sát chợ Quảng Tây mời. Ông A, Phó Cục trưởng Cục Giám sát chợ, chủ trì."_s},
            {u"Cục Giám sát chợ Quảng Tây ()"_s});
        row("parent in brackets", {u"Ủy ban Đường sông (Bộ KH-CN) mời. Bộ KH-CN cử người."_s},
            {u"Ủy ban Đường sông ()"_s, u"Bộ KH-CN (Bộ KH&CN)"_s});
        row("name without its head", {u"Hải quan Việt Nam tiếp đoàn"_s, u"Tổng cục Hải quan tiếp đoàn Lào."_s},
            {u"Tổng cục Hải quan (TCHQ)"_s});
        row("spelling of the country",
            {u"Intellectual Property Office of Vietnam (IP Vietnam) met JPO. IP Vietnam agreed."_s},
            {u"Intellectual Property Office of Vietnam (IP Vietnam)"_s, u"JPO (JPO)"_s});
        row("services of two provinces",
            {u"SỞ KHOA HỌC VÀ CÔNG NGHỆ"_s,
             u"Sở Khoa học và Công nghệ Sơn La và Sở Khoa học và Công nghệ Gia Lai họp."_s},
            {u"Sở Khoa học và Công nghệ Sơn La (Sở KH&CN tỉnh Sơn La)"_s,
             u"Sở Khoa học và Công nghệ Gia Lai (Sở KH&CN tỉnh Gia Lai)"_s});
        row("letters of a programme",
            {u"Kết quả của KEITI"_s, u"Chương trình hợp tác ngành then chốt (KEITI) do Bộ Y tế mở. KEITI kết thúc."_s},
            {u"Bộ Y tế ()"_s});
        row("letters of a project in quotes", {u"nhận Dự án “Gieo hạt ven sông” (gọi tắt là KHNP) tại Bộ Y tế"_s},
            {u"Bộ Y tế ()"_s});
        row("letters of a project in English", {u"the River Seeds Project (KHNP) met. KHNP ended."_s}, {});
        row("letters of who pays for a project", {u"Dự án do Cơ quan Người bạn Nhật Bản (JICA) giúp"_s},
            {u"Cơ quan Người bạn Nhật Bản (JICA)"_s});
        row("body called a programme", {u"Chương trình Trồng trọt Liên hợp quốc (UNDP) họp. UNDP hứa."_s},
            {u"Liên hợp quốc (LHQ)"_s, u"UNDP (UNDP)"_s});
        row("short name first", {u"SNCX JSC ký"_s, u"Công ty Cổ phần Năng lượng Sông Ngàn (SNCX JSC) ký"_s},
            {u"Công ty Cổ phần Năng lượng Sông Ngàn ()"_s});
        row("letters behind the head", {u"Vườn ươm Thủy sản Cà Mau (VTCM) mở. Vườn ươm VTCM mời."_s},
            {u"Vườn ươm Thủy sản Cà Mau (VTCM)"_s});
        row("head and short name", {u"Viện VGHX và Bộ Y tế ký"_s, u"Viện Gieo hạt và Trồng trọt VGHX mời"_s},
            {u"Viện VGHX ()"_s, u"Bộ Y tế ()"_s});
        row("short name by its last word",
            {u"Trường Đại học Tổng hợp Kỹ thuật Quốc gia Kuzbass ký. Phía Trường Đại học Kuzbass cảm ơn."_s},
            {u"Trường Đại học Tổng hợp Kỹ thuật Quốc gia Kuzbass ()"_s});
        row("short name by its namesake",
            {u"Viện E.O. Zaton ký"_s, u"Viện Hàn điện E.O. Zaton (Ukraina). Viện trưởng Viện Zaton nói"_s},
            {u"Viện Hàn điện E.O. Zaton ()"_s});
        row("letters of the body before",
            {u"VINASTAS dự họp"_s, u"Hội Bảo vệ người tiêu dùng Việt Nam (VINASTAS) cử bà A. VINASTAS nói"_s},
            {u"Hội Bảo vệ người tiêu dùng Việt Nam (VINASTAS)"_s});
        row("branch with the letters of the whole",
            {u"Sở Tài chính ký với Công ty Giám định Trung Quốc - chi nhánh Vân Nam (CCIC Vân Nam). CCIC Vân Nam hứa."_s},
            {u"Sở Tài chính ()"_s, u"Công ty Giám định Trung Quốc - chi nhánh Vân Nam ()"_s});
        row("short name that the data complete", {u"Viện Nghiên cứu RISE và Bộ Y tế họp. RISE hứa giúp."_s},
            {u"Viện Nghiên cứu RISE (RISE)"_s, u"Bộ Y tế ()"_s});
        row("committee of two governments in short",
            {u"Từ biên bản họp Ủy ban liên Chính phủ"_s,
             u"Kỳ họp thứ 6 Ủy ban liên Chính phủ Việt Nam - Argentina diễn ra"_s},
            {u"Ủy ban liên Chính phủ Việt Nam - Argentina ()"_s});
        row("short name of words and letters",
            {u"Viện Fraunhofer IOX mời"_s, u"Viện Quang học Ứng dụng Fraunhofer (IOX) mời"_s},
            {u"Viện Quang học Ứng dụng Fraunhofer (IOX)"_s});
        row("heading in capitals", {u"TẬP HUẤN CHO CÁN BỘ PHÒNG THÍ NGHIỆM"_s, u"Bộ Y tế mở lớp"_s}, {u"Bộ Y tế ()"_s});
        row("firm without its sort",
            {u"Bộ Y tế tiếp Công ty Zwickel Oyj. Bà Sari, giám đốc phát triển của Zwickel, nói."_s},
            {u"Bộ Y tế ()"_s, u"Công ty Zwickel Oyj ()"_s});
        row("same name in two countries", {u"Bộ Y tế và Bộ Y tế Lào ký"_s}, {u"Bộ Y tế ()"_s, u"Bộ Y tế Lào ()"_s});
    }

    void namesOfOneBodyAreOne()
    {
        QFETCH(QStringList, passages);
        QFETCH(QStringList, bodies);
        Document document{.text = passages.join(u'\n')};
        document.pages << TextSpan{.begin = 0, .end = document.text.size()};
        Article article{.document = &document};
        qsizetype begin = 0;
        for (const QString &text : std::as_const(passages)) {
            const TextSpan span{.begin = begin, .end = begin + text.size()};
            document.lines << Line{.span = span};
            article.passages << Passage();
            article.passages.last().append(document, span);
            begin = span.end + 1;
        }
        Bulletin bulletin;
        extractOrganisations(Reading(article, m_authority), bulletin);
        QStringList found;
        for (const Field<Organisation> &body : std::as_const(bulletin.organisations)) {
            found << u"%1 (%2)"_s.arg(body.value.name, body.value.abbreviation);
            QVERIFY(!body.evidence.isEmpty());
            QVERIFY(body.confidence > 0.5 && body.confidence < 1.0);
        }
        QCOMPARE(found, bodies);
    }

private:
    Authority m_authority;
};

QTEST_GUILESS_MAIN(OrganisationsTest)
#include "organisationstest.moc"
