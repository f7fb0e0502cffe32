// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/recordstore.h"

namespace Bantin::Index
{

// Sentences of the samples, then the words of our own records: the nearer to the end, the shorter their place.
// Whoever changes one character raises FormatVersion, as records written before cannot be read with it.
const std::string_view Phrases = R"phrases(
Việt Nam - Ấn Độ bàn cách giữ nhịp hợp tác về tiêu chuẩn hóa
Chiều 12/4/2022, tại cuộc họp trực tuyến nối hai điểm cầu Hà Nội và New Delhi, Tổng cục Tiêu chuẩn Đo lường Chất
lượng và Cục Tiêu chuẩn Ấn Độ (BIS) đã nhìn lại sáu năm thực hiện Bản ghi nhớ hợp tác và chọn những việc sẽ làm cùng
nhau trong năm nay.
Bản ghi nhớ hợp tác (MoU) giữa Tổng cục Tiêu chuẩn Đo lường Chất lượng (Tổng cục TCĐLCL) và BIS được ký ngày
03/9/2016. Nhờ văn kiện này, chuyên gia hai bên đã gặp nhau đều đặn, đổi cho nhau tài liệu kỹ thuật và mở được bốn
khóa đào tạo ngắn ngày về đánh giá sự phù hợp.
Ông Hà Minh Hiệp, Phó Tổng cục trưởng phụ trách Tổng cục TCĐLCL, cho biết Việt Nam đang soạn Chiến lược tiêu chuẩn
hóa quốc gia và rất cần kinh nghiệm của nước bạn về cách huy động doanh nghiệp góp vốn, góp người cho các ban kỹ
thuật.
Đáp lời, ông Pramod Kumar Tiwari, Tổng cục trưởng Cục Tiêu chuẩn Ấn Độ, nói BIS sẵn sàng cử giảng viên sang Việt
Nam. Theo ông, quản lý dữ liệu và phát triển bền vững là hai mảng mà tiêu chuẩn của cả hai nước còn mỏng.
Hai bên hẹn đồng tổ chức một hội thảo về tiêu chuẩn hóa trong quản lý dữ liệu ngay khi điều kiện đi lại cho phép.
Địa chỉ: Số 1, đường Mẫu, phường V, thành phố Vị Thanh, tỉnh Hậu Giang
Trưởng Ban biên tập: Bà Ngô Thị Mai Hân - Phó Giám đốc Sở Khoa học và Công nghệ tỉnh Hậu Giang
(VietQ.vn) - Chiều 12/4/2022, tại cuộc họp trực tuyến nối hai điểm cầu Hà Nội và New Delhi, Tổng cục Tiêu chuẩn Đo
lường Chất lượng và Cục Tiêu chuẩn Ấn Độ (BIS) đã nhìn lại sáu năm thực hiện Bản ghi nhớ hợp tác và chọn những việc
sẽ làm cùng nhau trong năm nay.
Phía Ấn Độ giới thiệu cổng tra cứu tiêu chuẩn trực tuyến đang được hơn ba trăm nghìn doanh nghiệp sử dụng miễn phí.
Người viết: Thu Hà - Ngày viết: Thứ Sáu, Tháng Tám 2, 2024 | 08:30 - Lượt xem: 642
Sau tám năm, Bản ghi nhớ hợp tác giữa cơ quan tiêu chuẩn của Việt Nam và Ấn Độ bước sang giai đoạn mới với thời hạn
năm năm.
Ngày 01/8/2024, tại New Delhi, Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia và Cục Tiêu chuẩn Ấn Độ (BIS) đã ký
văn bản gia hạn Bản ghi nhớ hợp tác (MoU) ký ngày 03/9/2016. Quyền Chủ tịch Ủy ban Hà Minh Hiệp và Tổng cục trưởng
BIS Pramod Kumar Tiwari cùng đặt bút ký.
Văn bản mới bổ sung ba nội dung: tiêu chuẩn cho thành phố thông minh, tiêu chuẩn về trí tuệ nhân tạo và công nhận
lẫn nhau kết quả thử nghiệm đồ chơi trẻ em. Hội thảo về quản lý dữ liệu mà hai bên hẹn từ năm 2022 được ấn định vào
quý IV năm nay tại Hà Nội.
Ông Hà Minh Hiệp cảm ơn BIS đã nhận hai mươi cán bộ trẻ của Việt Nam sang thực tập trong giai đoạn vừa qua và đề
nghị duy trì suất học này hằng năm.
Năm năm hội nhập của ngành tiêu chuẩn đo lường chất lượng nhìn từ những con số
Người viết: Admin - Ngày viết: Thứ Hai, Tháng Mười Hai 28, 2020 | 10:10 - Lượt xem: 2077
Từ năm 2015 đến năm 2020, hợp tác quốc tế của Tổng cục Tiêu chuẩn Đo lường Chất lượng trải rộng trên mười bốn tổ
chức và gần hai mươi thỏa thuận song phương.
Trong số các thỏa thuận ấy, đáng chú ý có Bản ghi nhớ với Cục Tiêu chuẩn Ấn Độ (BIS) ký ngày 03/9/2016 và Kế hoạch
thực hiện Bản ghi nhớ giai đoạn 2018 - 2021 với Cơ quan Liên bang về Quy chuẩn Kỹ thuật và Đo lường Liên bang Nga.
Ở kênh đa phương, Tổng cục tham gia phần hàng rào kỹ thuật của Hiệp định CPTPP và Hiệp định Thương mại tự do Việt
Nam - EU (EVFTA). Việt Nam cũng bỏ phiếu đều đặn tại các ban kỹ thuật của Tổ chức Tiêu chuẩn hóa quốc tế (ISO), với
tỷ lệ năm sau cao hơn năm trước.
Bà Vũ Tú Quyên, Phó Vụ trưởng phụ trách Vụ Hợp tác quốc tế, cho rằng con số chỉ nói được một nửa. Nửa còn lại là lớp
cán bộ trẻ đã quen làm việc bằng tiếng nước ngoài và dám nhận vai chủ tọa.
Quảng Ninh sắp có phòng thử nghiệm thiết bị điện do Hàn Quốc hỗ trợ
Trong hai ngày 17 và 18/11/2022, đoàn chuyên gia của Cơ quan Công nghệ và Tiêu chuẩn Hàn Quốc (KATS) khảo sát ba cơ
sở tại thành phố Hạ Long và thị xã Đông Triều để chọn nơi đặt phòng thử nghiệm thiết bị điện gia dụng.
Đoàn do ông Kim Sang Woo, Trưởng ban Hợp tác quốc tế của KATS, dẫn đầu. Tiếp đoàn, ông Hoàng Bá Nam, Giám đốc Trung
tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng Quảng Ninh, cho biết tỉnh dành hai mươi tỷ đồng vốn đối ứng cho dự án.
Hai bên dự kiến ký Bản ghi nhớ về chuyển giao thiết bị vào quý I năm 2023.
Chuyên gia Hàn Quốc giúp Quảng Ninh xây dựng phòng thử nghiệm thiết bị điện
Dự án nằm trong Chương trình hợp tác thực thi chương hàng rào kỹ thuật của Hiệp định Thương mại tự do Việt Nam - Hàn
Quốc (VKFTA). Hai bên dự kiến ký Bản ghi nhớ về chuyển giao thiết bị vào quý I năm 2023.
Viện Đo lường Việt Nam cùng năm nước Lancang-Mekong lập mạng lưới chuẩn đo lường
Ngày 29 tháng 8 năm 2023, tại thành phố Bắc Kinh (Trung Quốc), đại diện các viện đo lường quốc gia
của Campuchia, Lào, Myanmar, Thái Lan, Trung Quốc và Việt Nam đã gặp nhau ở Hội nghị chuyên đề Hợp tác
Lancang-Mekong (LMC) lần thứ 4. Kết quả đáng kể nhất của hội nghị là một chương trình hành động chung,
trong đó các nước nhận đối chiếu chuẩn với nhau mỗi năm một lần.
Đại diện sáu nước sau khi ký Chương trình hành động về đo lường
Thay mặt đoàn Việt Nam, ông Phạm Quang Đạt, Phó Viện trưởng Viện Đo lường Việt Nam, đã ký Biên bản hợp
tác với Viện Đo lường Quốc gia Trung Quốc (NIM). Theo Biên bản, hai viện sẽ cùng nghiên cứu chuẩn lưu
lượng nước và gửi cán bộ trẻ sang phòng thí nghiệm của nhau.
Các đại biểu cho rằng mạng lưới sẽ giúp doanh nghiệp nhỏ đỡ tốn kém: thay vì gửi thiết bị đi châu Âu để
hiệu chuẩn, họ có thể làm việc đó ngay trong khu vực. Myanmar và Lào đề nghị được ưu tiên hỗ trợ về khối
lượng và nhiệt độ, hai lĩnh vực mà phòng thí nghiệm của họ còn thiếu thiết bị.
Lần họp tới của LMC về đo lường dự kiến diễn ra tại Việt Nam vào năm 2024./.
Khóa đào tạo đo lường cho các nước Lancang-Mekong khai mạc tại Đà Nẵng
Sáng 16/9/2024, tại Đà Nẵng, Viện Đo lường Việt Nam khai mạc khóa đào tạo về hiệu chuẩn khối lượng dành cho
cán bộ các viện đo lường trong khuôn khổ Hợp tác Lancang-Mekong (LMC). Đây là hoạt động tiếp nối Chương
Hai mươi bốn học viên đến từ Campuchia, Lào, Myanmar và Thái Lan sẽ học đến hết ngày 20/9/2024. Giảng viên
là cán bộ của Viện Đo lường Việt Nam và hai chuyên gia do Viện Đo lường Quốc gia Trung Quốc (NIM) cử sang.
Phát biểu khai mạc, ông Phạm Quang Đạt, Phó Viện trưởng Viện Đo lường Việt Nam, nói khóa học không dừng ở lý
thuyết: mỗi học viên mang theo một bộ quả cân của nước mình để đối chiếu và mang kết quả về làm hồ sơ công
Khóa tiếp theo về nhiệt độ được lên lịch vào năm 2025 tại Viêng Chăn./.
Mass calibration course for Lancang-Mekong countries opens in Da Nang
The Vietnam Metrology Institute (VMI) opened a five-day course on mass calibration in Da Nang on 16 September 2024
for staff of the metrology institutes of Cambodia, Laos, Myanmar and Thailand.
The course follows the action programme on metrology that the six Lancang-Mekong countries signed in Beijing on 29
August 2023. Two lecturers come from the National Institute of Metrology of China (NIM).
Mr Pham Quang Dat, Deputy Director of VMI, said that each trainee would take home a comparison report to be used in
the accreditation of his or her laboratory.
Ký kế hoạch thực hiện Bản ghi nhớ với cơ quan tiêu chuẩn Liên bang Nga
Người viết: Nguyen Binh - Ngày viết: Thứ Năm, Tháng Mười 18, 2018 | 09:05 - Lượt xem: 1503
Kế hoạch ba năm vừa ký mở đường cho việc thừa nhận kết quả đo lường giữa Việt Nam và Liên bang Nga.
Ngày 17/10/2018, tại Mát-xcơ-va, Tổng cục Tiêu chuẩn Đo lường Chất lượng và Cơ quan Liên bang về Quy chuẩn Kỹ thuật
và Đo lường Liên bang Nga (Rosstandart) ký Kế hoạch thực hiện Bản ghi nhớ giai đoạn 2018 - 2021.
Ông Lương Đình Khải, Tổng cục trưởng Tổng cục Tiêu chuẩn Đo lường Chất lượng và ông Andrei Volkov, Giám đốc
Rosstandart tại lễ ký.
Kế hoạch gồm mười một việc, trong đó có so sánh chuẩn khối lượng, đào tạo kiểm định viên xăng dầu và dịch sang tiếng
Việt năm mươi tiêu chuẩn GOST về vật liệu xây dựng. Ông Andrei Volkov cho rằng đây là lĩnh vực mà nhà thầu hai nước
gặp nhau nhiều nhất.
Ông Lương Đình Khải đề nghị hai bên kiểm điểm kế hoạch mỗi năm một lần, luân phiên tại Hà Nội và Mát-xcơ-va.
Việt Nam và Trung Quốc lập nhóm công tác về tiêu chuẩn thực phẩm
Một nhóm công tác chung sẽ họp hai lần mỗi năm để soạn lại các văn bản hợp tác giữa Tổng cục Tiêu chuẩn Đo lường
Chất lượng và Tổng cục Quản lý Thị trường Nhà nước Trung Quốc (SAMR). Đó là kết quả của buổi làm việc ngày 5/6/2023
giữa Thứ trưởng Bộ Khoa học và Công nghệ Lê Xuân Định và ông Bò Thuần, Phó cục trưởng SAMR.
Phía Trung Quốc mang tới cuộc gặp một danh sách mười hai nhóm mặt hàng hay vướng mắc khi qua cửa khẩu, trong đó có
sầu riêng, tổ yến và thủy sản đông lạnh. Các chuyên gia cho rằng phần lớn vướng mắc bắt nguồn từ cách ghi nhãn và
cách lấy mẫu khác nhau chứ không phải từ chất lượng hàng.
Đại diện Trung tâm Mã số Mã vạch quốc gia kiến nghị hai nước dùng chung một định dạng mã truy xuất. Nếu được thử
nghiệm từ tháng 9, thời gian kiểm tra mỗi lô hàng có thể rút ngắn một nửa.
# Bộ Khoa học và Công nghệ tiếp đoàn quản lý thị trường Trung Quốc
*Hai bên thống nhất rà soát các thỏa thuận cũ và mở thêm kênh trao đổi về tiêu chuẩn thực phẩm.*
Ngày 5/6/2023, tại trụ sở Bộ Khoa học và Công nghệ (Bộ KH&CN), Thứ trưởng Lê Xuân Định tiếp đoàn công tác của Tổng
cục Quản lý Thị trường Nhà nước Trung Quốc (SAMR) do ông Bò Thuần, Phó cục trưởng, dẫn đầu. Cùng dự có TS Hà Minh
Hiệp, Phó Tổng cục trưởng phụ trách Tổng cục Tiêu chuẩn Đo lường Chất lượng (Tổng cục TCĐLCL).
*Thứ trưởng Lê Xuân Định (phải) tặng quà lưu niệm cho ông Bò Thuần.*
Mở đầu buổi tiếp, Thứ trưởng Lê Xuân Định điểm lại những văn bản mà Tổng cục TCĐLCL và SAMR đã ký trong mười lăm năm
qua. Nhiều điều khoản, theo ông, đã hoàn thành từ lâu, số khác không còn hợp với cơ cấu mới của hai cơ quan nên
Ông Bò Thuận tán thành ý kiến này và đề nghị lập một nhóm công tác chung, họp sáu tháng một lần, để soạn dự thảo Bản
ghi nhớ mới. Trung Quốc cũng muốn đón các chuyên gia mã số mã vạch của Việt Nam sang trao đổi về truy xuất nguồn gốc
nông sản.
Hai bên đồng ý sẽ tổ chức hội thảo chuyên đề về tiêu chuẩn thực phẩm vào đầu năm sau./.
Hội thảo tiêu chuẩn thực phẩm Việt Nam - Trung Quốc lần thứ nhất
Sau lời hẹn tháng 6 năm ngoái, nhóm công tác chung về tiêu chuẩn thực phẩm đã có hoạt động đầu tiên tại thành phố
Lạng Sơn trong hai ngày 6 và 7/3/2024.
Dự hội thảo có bà Vũ Tú Quyên, Phó Vụ trưởng Vụ Hợp tác quốc tế, Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia,
cùng đại diện Tổng cục Quản lý Thị trường Nhà nước Trung Quốc (SAMR) và hơn bảy mươi doanh nghiệp xuất khẩu.
Bà Vũ Tú Quyên nhắc lại buổi làm việc ngày 5/6/2023 giữa lãnh đạo Bộ Khoa học và Công nghệ với ông Bò Thuần, Phó cục
trưởng SAMR, và coi hội thảo là bước cụ thể hóa những điều đã thống nhất khi ấy.
Các doanh nghiệp được hướng dẫn cách khai mã truy xuất theo định dạng chung và cách đối chiếu giới hạn dư lượng
trong tiêu chuẩn của hai nước.
Chịu trách nhiệm nội dung: Ông Nông Văn Lâm - Phó Giám đốc Sở
Các nền kinh tế APEC tìm tiếng nói chung về tiêu chuẩn cho doanh nghiệp nhỏ
Làm thế nào để một xưởng may hai mươi công nhân áp dụng được tiêu chuẩn quốc tế mà không phải thuê tư vấn đắt tiền?
Câu hỏi ấy chiếm phần lớn thời gian của cuộc họp Tiểu ban Tiêu chuẩn và Hợp chuẩn (SCSC) thuộc Diễn đàn Hợp tác Kinh
tế châu Á - Thái Bình Dương (APEC), nơi các chuyên gia của 21 nền kinh tế thành viên ngồi lại với nhau.
Đại diện Tổ chức Tiêu chuẩn hóa quốc tế (ISO) và Ủy ban Kỹ thuật điện quốc tế (IEC) trình bày bộ tài liệu rút gọn
dành cho doanh nghiệp siêu nhỏ. Nhiều ý kiến cho rằng rút gọn thôi chưa đủ, cần thêm lớp học trực tuyến bằng tiếng
bản địa.
Đoàn Việt Nam giới thiệu sáng kiến chia sẻ kinh nghiệm áp dụng tiêu chuẩn cho đô thị thông minh. Sáng kiến được sáu
nền kinh tế nhận đồng bảo trợ ngay tại chỗ.
Sáng kiến của Việt Nam về đô thị thông minh được sáu nền kinh tế APEC ủng hộ
Người viết: Bích Ngọc - Ngày viết: Thứ Ba, Tháng Năm 16, 2017 | 14:20 - Lượt xem: 918
Tại cuộc họp của Tiểu ban Tiêu chuẩn và Hợp chuẩn (SCSC) diễn ra ở Hà Nội, đề xuất của Việt Nam về tiêu chuẩn cho đô
thị thông minh nhận được nhiều ủng hộ nhất.
Cuộc họp SCSC kéo dài hai ngày 11 và 12/5/2017 trong khuôn khổ Hội nghị các quan chức cao cấp APEC. Tổng cục Tiêu
chuẩn Đo lường Chất lượng (Tổng cục TCĐLCL) là cơ quan chủ trì phía Việt Nam.
Theo đề xuất, mỗi nền kinh tế sẽ nộp một trường hợp điển hình về áp dụng tiêu chuẩn và đánh giá sự phù hợp tại đô
thị của mình; các trường hợp này được in thành sổ tay vào năm 2018. Nhật Bản, Hàn Quốc, Úc, Chile, Malaysia và
Singapore nhận đồng bảo trợ.
A body or paper is named in the page head.
It has a date line.
It names an author or a source.
It tells of cooperation with other countries or international bodies.
It tells of standards, metrology, quality or science.
It reports an event as news pages do.
announced-event greeting agency in the first sentence date behind the title print stamp name in the date line agency
in brackets name among the last lines agency tag bare site poster in brackets contributing unit labelled byline
address of the page clock name of the site labelled date labelled counter name alone lead zone date line body-
grammar authority-abbreviation country-of-body owner in the footer source in brackets labelled source theo signing-
date masthead sole date of update title zone agreement event-date role country-name person authority-name body zones
)phrases";

} // namespace Bantin::Index
