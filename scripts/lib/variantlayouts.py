# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The furniture of pages, as sites of several systems print it, for scripts/lib/variants.py.

A layout is a text with slots: `@above`, `@title`, `@sub` (date line and byline), `@lead`, `@body`, `@tail` (source and
author), `@crumb` (the title once more), `@clock` (the day of copying in the form that `clock` names). `views` is the count it prints; where the
publisher is None, the page does not say whose it is.
"""

LAYOUTS = {
    "tagline": dict(publisher="Đổi mới & Hội nhập", clock="weekday-number", text="""\
Đổi mới & Hội nhập
Cơ quan ngôn luận của Hội Sáng tạo Việt Nam
@clock
Trang chủ  Thời sự  Quốc tế  Kinh tế  Khoa học
@above
@title
@sub
Theo dõi doimoi.example.vn trên   Google News
@lead
@body
@tail
Cùng chuyên mục
Khai mạc tuần lễ sáng tạo
Bản quyền thuộc Báo Sáng tạo - Phụ trách: Trần Ngọc Châu
Giấy phép số 1/GP-BTTTT ngày 02/01/2020"""),
    "bulletin": dict(publisher="CỤC ĐO LƯỜNG", text="""\
Bản tin Hợp tác quốc tế                                                Số 07/2021

CỤC ĐO LƯỜNG
PHÒNG HỢP TÁC QUỐC TẾ VÀ TRUYỀN THÔNG

@above

@title

@sub

@lead

@body

@tail

                                                                       Trang 2"""),
    "dnn": dict(publisher="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH KHÁNH HÒA", clock="weekday-in-words", text="""\
Skip to main content
ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA
SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH KHÁNH HÒA
@clock
Đăng nhập
Trang chủ  Giới thiệu  Tin tức  Văn bản  Thủ tục hành chính  Liên hệ
Tin tức » Hợp tác quốc tế
@above
@title
@sub
Cỡ chữ: A- A A+

@lead
@body

@tail
Các tin khác
Khai mạc Techmart năm 2023 (15/09/2023)
Nghiệm thu mô hình trồng sầu riêng (12/09/2023)
Liên kết website
Bản quyền thuộc Sở Khoa học và Công nghệ tỉnh Khánh Hòa
Địa chỉ: 72 Trần Phú, TP. Nha Trang. Điện thoại: (0258) 3822 000"""),
    "liferay": dict(publisher="CỔNG THÔNG TIN ĐIỆN TỬ SỞ CÔNG THƯƠNG TỈNH HÀ NAM", text="""\
Nhảy đến nội dung
CỔNG THÔNG TIN ĐIỆN TỬ
SỞ CÔNG THƯƠNG TỈNH HÀ NAM
Trang chủ
Giới thiệu
Tin tức - Sự kiện
Văn bản
Hỏi đáp
Đường dẫn
@crumb
@above
@title
@sub
Đọc bài viết
@lead
@body
@tail
Tin mới hơn
Hội nghị kết nối cung cầu khu vực phía Bắc
10/11/2022 09:12
Tin cũ hơn
Tập huấn sử dụng năng lượng tiết kiệm
01/11/2022 15:30
Tổng số lượt truy cập: 12.345.678
Đang trực tuyến: 37
Chịu trách nhiệm nội dung: Ông Trần Văn Hải - Giám đốc Sở"""),
    "sharepoint": dict(publisher="CỤC AN TOÀN BỨC XẠ VÀ HẠT NHÂN", text="""\
Skip Ribbon Commands
Skip to main content
Sign In
CỤC AN TOÀN BỨC XẠ VÀ HẠT NHÂN
VIETNAM AGENCY FOR RADIATION AND NUCLEAR SAFETY
Trang chủ | Giới thiệu | Tin tức | Cấp phép | English
Tin hoạt động
@above
@title
@sub
.leftcenterrightdel { margin: 0 }
@lead
@body
@tail
In trang   Gửi email   Về đầu trang
Tin liên quan
• Lớp tập huấn ứng phó sự cố bức xạ
• Thông báo nghỉ lễ Quốc khánh
Cơ quan chủ quản: Bộ Khoa học và Công nghệ. Giấy phép số 135/GP-BC"""),
    "wordpress": dict(publisher="Viện Ứng dụng Công nghệ", views=None, text="""\
Viện Ứng dụng Công nghệ
National Center for Technological Progress
Menu
Trang chủ / Tin tức / Hợp tác
@above
@title
@sub
Facebook
Twitter
Zalo
@lead
@body
@tail
Chia sẻ bài viết:
Bài viết liên quan
Seminar về laser sợi quang
Tháng Ba 11, 2021
Hội thảo vật liệu quang tử
Tháng Hai 2, 2021
Trả lời
Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
Bình luận
Tên *
Copyright © 2021 Viện Ứng dụng Công nghệ. All rights reserved."""),
    "joomla": dict(publisher="CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG THÁI BÌNH", views=1746, text="""\
CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG THÁI BÌNH
Trang chủ
Giới thiệu
Hoạt động
TBT
Bạn đang ở đây: Trang chủ Hoạt động
@above
@title
@sub
Lượt xem: 1746
In
Email
@lead
@body
@tail
< Lùi
Tiếp theo >
Đang trực tuyến
Hiện có 21 khách và không thành viên nào"""),
    "vportal": dict(publisher="Sở Khoa học và Công nghệ tỉnh Kon Tum", clock="weekday-number", text="""\
Chào mừng bạn đến với trang thông tin Sở Khoa học và Công nghệ tỉnh Kon Tum
@clock
TRANG CHỦ
TIN TỨC
DỊCH VỤ CÔNG
TIN TRONG NƯỚC VÀ QUỐC TẾ
@above
@title
@sub
@lead
@body
@tail
In bài viết | Gửi bài viết | Quay lại
Tin mới
Công bố tiêu chuẩn quốc gia về cà phê (20/10/2022)
Tin cũ hơn
Hỗ trợ doanh nghiệp đổi mới công nghệ (11/10/2022)
Truy cập hôm nay: 412 - Tổng truy cập: 2.904.117
Ghi rõ nguồn khi sử dụng lại thông tin từ trang này"""),
    "mic": dict(publisher="BỘ THÔNG TIN VÀ TRUYỀN THÔNG", text="""\
CỔNG THÔNG TIN ĐIỆN TỬ
BỘ THÔNG TIN VÀ TRUYỀN THÔNG
Giới thiệu | Tin tức | Chỉ đạo điều hành | Văn bản | Thống kê | English
Tin tức > Tin hoạt động của Bộ
@above
@title
@sub
@lead
@body
@tail
Lượt truy cập:
Tag:
hợp tác quốc tế
chuyển đổi số
Ý kiến bạn đọc
Bạn cần đăng nhập để gửi bình luận
Tin nổi bật
Lễ trao giải Báo chí toàn quốc 2021
Triển lãm công nghệ số châu Á 08/12/2021
Địa chỉ: 18 Nguyễn Du, Hà Nội. Email: banbientap@example.gov.vn"""),
    "evn": dict(publisher="TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC", text="""\
TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC
Tổng đài chăm sóc khách hàng 1900 6769
Giới thiệu
Tin tức
Dịch vụ
Khoa học công nghệ và môi trường
@above
@title
@sub
A-A+
@lead
@body
@tail
Share
Tin nổi bật
Hoàn thành trạm biến áp 220 kV Bắc Quang
08/05/2024
Diễn tập xử lý sự cố lưới điện
02/05/2024
Xem tất cả"""),
    "newspaper": dict(publisher="BÁO ĐẦU TƯ VÀ SÁNG TẠO", clock="weekday-comma-gmt", text="""\
@clock
BÁO ĐẦU TƯ VÀ SÁNG TẠO
CƠ QUAN CỦA HỘI SÁNG TẠO VIỆT NAM
Thời sự | Kinh tế | Khoa học | Quốc tế | Video
Khoa học
@above
@title
@sub
Chia sẻ
Lưu bài
@lead
@body
@tail
Từ khóa: khoa học, hợp tác, tiêu chuẩn
Tin cùng chuyên mục
Bản đồ nhiệt của vùng cửa sông
Giống lúa chịu mặn được công nhận
Bình luận (0)
Tổng biên tập: Phạm Hồng Quang. Giấy phép số 212/GP-BTTTT
Toà soạn: 25 Lý Thường Kiệt, Hà Nội"""),
    "nukeviet": dict(publisher="Trung tâm Ứng dụng tiến bộ KHCN Lai Châu", text="""\
Trung tâm Ứng dụng tiến bộ KHCN Lai Châu
Trang nhất
Tin Tức
@crumb
@above
@title
@sub
@lead
@body
@tail
Tổng số điểm của bài viết là: 0 trong 0 đánh giá
Click để đánh giá bài viết
Ý kiến bạn đọc
Sắp xếp theo bình luận mới
Những tin mới hơn
  Mô hình nuôi cá nước lạnh (12/04/2022)
Những tin cũ hơn
  Kiểm tra nhãn hàng hóa dịp Tết (10/01/2022)
Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập."""),
    "university": dict(publisher="TRƯỜNG ĐẠI HỌC KỸ THUẬT ĐÀ NẴNG", text="""\
TRƯỜNG ĐẠI HỌC KỸ THUẬT ĐÀ NẴNG
DA NANG UNIVERSITY OF ENGINEERING
Tuyển sinh   Đào tạo   Nghiên cứu   Hợp tác quốc tế   Sinh viên
Home > Tin tức > Hợp tác đối ngoại
@above
@title
@sub
@lead
@body
@tail
Các bài viết khác
>> Lễ tốt nghiệp đợt 1
>> Tuần lễ sinh viên quốc tế
Copyright 2019 © Phòng Khoa học và Hợp tác quốc tế"""),
    "print": dict(publisher="Sở Kế hoạch và Đầu tư tỉnh Sóc Trăng", clock="stamp", text="""\
@clock                         @stamp
Sở Kế hoạch và Đầu tư tỉnh Sóc Trăng
@above
@title
@sub
@lead
@body
@tail
1/1"""),
    "bare": dict(publisher=None, text="""\
@above
@title
@sub
@lead
@body
@tail"""),
    "mobile": dict(publisher="Tạp chí Thử nghiệm Ngày nay", views=388, text="""\
Tạp chí Thử nghiệm Ngày nay
☰
Thời sự KH&CN
@above
@title
@sub
388 lượt xem
Theo dõi trên Google News
@lead
@body
@tail
Đọc tiếp
Chuẩn độ rọi dùng đèn LED 3 giờ trước
Phòng thử nghiệm xanh 5 giờ trước
VIDEO
Về trang chủ"""),
}

ENGLISH_LAYOUTS = {
    "portal-en": dict(publisher="MINISTRY OF PLANNING AND INVESTMENT", text="""\
MINISTRY OF PLANNING AND INVESTMENT PORTAL
Home | About us | News | Documents | Contact
News > International cooperation
@above
@title
@sub
@lead
@body
@tail
Print   Email   Back
Other news
Workshop on data exchange (12/05/2022)
Address: 6B Hoang Dieu, Ba Dinh, Ha Noi"""),
    "paper-en": dict(publisher="SAIGON SCIENCE WEEKLY", clock="en-weekday", text="""\
@clock
SAIGON SCIENCE WEEKLY
Politics  Business  Society  Sci-Tech
Sci-Tech
@above
@title
@sub
Share
@lead
@body
@tail
#Vietnam #cooperation
Related News
Rice variety wins regional prize
Follow us on Google News
© Copyright of Saigon Science Weekly"""),
    "bare-en": LAYOUTS["bare"],
}
