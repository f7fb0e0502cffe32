<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Bantin::FieldsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>also printed: %1</source>
        <translation>cũng in là: %1</translation>
    </message>
    <message>
        <source>published</source>
        <comment>what a date is</comment>
        <translation>ngày đăng</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>what a date is</comment>
        <translation>cập nhật</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what a date is</comment>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>page printed or saved</source>
        <comment>what a date is</comment>
        <translation>ngày in hoặc lưu trang</translation>
    </message>
    <message>
        <source>views</source>
        <comment>how often a page was read</comment>
        <translation>lượt xem</translation>
    </message>
    <message>
        <source>Certainty: %1 %</source>
        <translation>Độ chắc chắn: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n passages; each click shows the next</source>
        <translation>
            <numerusform>%n đoạn; mỗi lần bấm hiện đoạn tiếp theo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bantin::FoldersController</name>
    <message>
        <source>Nothing is catalogued yet.</source>
        <translation>Chưa có gì trong mục lục.</translation>
    </message>
    <message>
        <source>The catalogue could not be read.</source>
        <translation>Không đọc được mục lục.</translation>
    </message>
    <message>
        <source>%1 could not be looked through.</source>
        <translation>Không xem hết được %1.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Không bỏ được %1.</translation>
    </message>
</context>
<context>
    <name>Bantin::FoldersDialog</name>
    <message>
        <source>Folders of Bulletins</source>
        <translation>Thư mục bản tin</translation>
    </message>
    <message>
        <source>Bantin searches these folders, with all that is below them, for related bulletins. The folder of an opened bulletin is added by itself.</source>
        <translation>Bantin tìm bản tin liên quan trong các thư mục này và mọi thư mục con. Thư mục của bản tin được mở sẽ tự được thêm vào.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Thêm thư mục…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <comment>in the catalogue</comment>
        <translation>
            <numerusform>%n bản tin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other paper(s)</source>
        <translation>
            <numerusform>%n giấy tờ khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be read</source>
        <translation>
            <numerusform>%n tệp không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Folder of Bulletins</source>
        <translation>Thêm thư mục bản tin</translation>
    </message>
</context>
<context>
    <name>Bantin::LinksController</name>
    <message>
        <source>Relate to the open bulletin</source>
        <translation>Liên kết với bản tin đang mở</translation>
    </message>
    <message>
        <source>Why they belong together (may be left empty):</source>
        <translation>Vì sao hai bản tin liên quan (có thể để trống):</translation>
    </message>
    <message>
        <source>That could not be kept; see that the files can be read.</source>
        <translation>Không lưu được; hãy kiểm tra xem các tệp có đọc được không.</translation>
    </message>
</context>
<context>
    <name>Bantin::PanelController</name>
    <message>
        <source>The related bulletins could not be found out.</source>
        <translation>Không tìm được các bản tin liên quan.</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>Không đọc hết được thư mục.</translation>
    </message>
    <message>
        <source>A part of the shared catalogue cannot be reached; its bulletins are missing here.</source>
        <translation>Một phần của mục lục dùng chung hiện không truy cập được; bản tin trong phần ấy không có ở đây.</translation>
    </message>
    <message>
        <source>Your own links could not be read.</source>
        <translation>Không đọc được các liên kết của bạn.</translation>
    </message>
</context>
<context>
    <name>Bantin::Record</name>
    <message>
        <source>It holds no article: there are hardly any paragraphs of running text.</source>
        <translation>Không có bài viết: hầu như không có đoạn văn liền mạch.</translation>
    </message>
    <message>
        <source>It has no headline.</source>
        <translation>Không có tên bài.</translation>
    </message>
    <message>
        <source>It tells nothing of standards, metrology, quality or science.</source>
        <translation>Không nói về tiêu chuẩn, đo lường, chất lượng hay khoa học.</translation>
    </message>
    <message>
        <source>It tells nothing of cooperation with other countries or international bodies.</source>
        <translation>Không nói về hợp tác với nước khác hay tổ chức quốc tế.</translation>
    </message>
    <message>
        <source>It reports no event.</source>
        <translation>Không đưa tin về sự kiện nào.</translation>
    </message>
    <message>
        <source>It is in neither Vietnamese nor English.</source>
        <translation>Không viết bằng tiếng Việt hay tiếng Anh.</translation>
    </message>
    <message>
        <source>Too little of it speaks for a bulletin.</source>
        <translation>Có quá ít điều cho thấy đây là bản tin.</translation>
    </message>
    <message>
        <source>It is mostly figures or tables.</source>
        <translation>Phần lớn là số liệu hoặc bảng.</translation>
    </message>
    <message>
        <source>It is mostly a list.</source>
        <translation>Phần lớn là danh sách.</translation>
    </message>
    <message>
        <source>It is a legal or administrative document.</source>
        <translation>Là văn bản pháp luật hoặc hành chính.</translation>
    </message>
    <message>
        <source>It is the minutes of a meeting.</source>
        <translation>Là biên bản cuộc họp.</translation>
    </message>
    <message>
        <source>It is a tender or a call for offers.</source>
        <translation>Là thông báo mời thầu hoặc chào giá.</translation>
    </message>
    <message>
        <source>It is a vacancy or a call for applicants.</source>
        <translation>Là thông báo tuyển dụng.</translation>
    </message>
    <message>
        <source>It is an agenda.</source>
        <translation>Là chương trình cuộc họp.</translation>
    </message>
    <message>
        <source>It is a table of contents or a catalogue.</source>
        <translation>Là mục lục hoặc danh mục.</translation>
    </message>
    <message>
        <source>It is an invoice.</source>
        <translation>Là hoá đơn.</translation>
    </message>
    <message>
        <source>It is a scientific paper or its abstract.</source>
        <translation>Là bài báo khoa học hoặc tóm tắt của bài báo.</translation>
    </message>
    <message>
        <source>It is a recipe.</source>
        <translation>Là công thức nấu ăn.</translation>
    </message>
    <message>
        <source>It is a curriculum vitae.</source>
        <translation>Là sơ yếu lý lịch.</translation>
    </message>
    <message>
        <source>It describes a program.</source>
        <translation>Là mô tả phần mềm.</translation>
    </message>
    <message>
        <source>It is a manual.</source>
        <translation>Là tài liệu hướng dẫn sử dụng.</translation>
    </message>
    <message>
        <source>It is an advertisement.</source>
        <translation>Là quảng cáo.</translation>
    </message>
    <message>
        <source>It is a list of lottery results.</source>
        <translation>Là kết quả xổ số.</translation>
    </message>
    <message>
        <source>It is a weather report.</source>
        <translation>Là bản tin thời tiết.</translation>
    </message>
    <message>
        <source>It is about sport.</source>
        <translation>Nói về thể thao.</translation>
    </message>
    <message>
        <source>It is an article of an encyclopaedia.</source>
        <translation>Là mục từ bách khoa.</translation>
    </message>
    <message>
        <source>It introduces a body or explains a term.</source>
        <translation>Là bài giới thiệu cơ quan hoặc giải thích thuật ngữ.</translation>
    </message>
    <message>
        <source>It is made of questions and answers.</source>
        <translation>Là các câu hỏi và trả lời.</translation>
    </message>
    <message>
        <source>It is the text of a speech.</source>
        <translation>Là bài phát biểu.</translation>
    </message>
    <message>
        <source>It is a form to fill in or a letter.</source>
        <translation>Là biểu mẫu hoặc thư.</translation>
    </message>
    <message>
        <source>It tells of crime or accidents.</source>
        <translation>Nói về tội phạm hoặc tai nạn.</translation>
    </message>
    <message>
        <source>It tells of prices and markets.</source>
        <translation>Nói về giá cả và thị trường.</translation>
    </message>
    <message>
        <source>%1 characters of the text are lost (shown as U+FFFD)</source>
        <translation>Số ký tự của văn bản bị mất (hiện là U+FFFD): %1</translation>
    </message>
    <message>
        <source>only the first %1 of %2 pages were read</source>
        <translation>Chỉ đọc %1 trang đầu trong số %2 trang</translation>
    </message>
    <message>
        <source>letters of %1 fonts were mended</source>
        <translation>Đã chuyển các chữ dùng phông %1</translation>
    </message>
    <message>
        <source>letters of %1 were mended</source>
        <translation>Đã chuyển các chữ theo bảng mã %1</translation>
    </message>
    <message>
        <source>UTF-8 that was read as Windows-1252 was mended</source>
        <translation>Đã sửa văn bản UTF-8 bị đọc nhầm là Windows-1252</translation>
    </message>
    <message>
        <source>names, dates and agreements were looked for in a part of this long text only</source>
        <translation>Văn bản dài: chỉ tìm tên, ngày và thỏa thuận trong một phần</translation>
    </message>
</context>
<context>
    <name>Bantin::RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
</context>
<context>
    <name>Bantin::SearchController</name>
    <message>
        <source>No folder is catalogued yet. The folder of an opened bulletin is catalogued by itself.</source>
        <translation>Chưa có thư mục nào trong mục lục. Thư mục của bản tin được mở sẽ tự được đưa vào mục lục.</translation>
    </message>
    <message>
        <source>The catalogue could not be searched.</source>
        <translation>Không tìm được trong mục lục.</translation>
    </message>
</context>
<context>
    <name>Bantin::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>The newest bulletins first instead of those that fit best</source>
        <translation>Bản tin mới nhất trước, thay vì bản tin khớp nhất</translation>
    </message>
    <message>
        <source>Bulletins found</source>
        <translation>Bản tin tìm được</translation>
    </message>
    <message>
        <source>Nothing found in the folders that Bantin knows.</source>
        <translation>Không tìm thấy gì trong các thư mục mà Bantin biết.</translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <comment>of a search</comment>
        <translation>
            <numerusform>%n bản tin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bantin::Sidebar</name>
    <message>
        <source>Bulletin</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Description of the bulletin</source>
        <translation>Mô tả bản tin</translation>
    </message>
    <message>
        <source>Related bulletins</source>
        <translation>Bản tin liên quan</translation>
    </message>
    <message>
        <source>None found yet in the folders that Bantin knows.</source>
        <translation>Chưa thấy bản tin nào trong các thư mục mà Bantin biết.</translation>
    </message>
    <message>
        <source>Search in all bulletins</source>
        <translation>Tìm trong mọi bản tin</translation>
    </message>
    <message>
        <source>Search in all bulletins…</source>
        <translation>Tìm trong mọi bản tin…</translation>
    </message>
    <message>
        <source>Folders of bulletins</source>
        <translation>Thư mục bản tin</translation>
    </message>
    <message>
        <source>The folders in which Bantin looks for bulletins</source>
        <translation>Các thư mục mà Bantin tìm bản tin</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Change the &amp;note…</source>
        <translation>Sửa &amp;ghi chú…</translation>
    </message>
    <message>
        <source>&amp;Remove my link</source>
        <translation>&amp;Xoá liên kết của tôi</translation>
    </message>
    <message>
        <source>Keep as my own &amp;link…</source>
        <translation>Lưu thành &amp;liên kết của tôi…</translation>
    </message>
    <message>
        <source>&amp;Not related</source>
        <translation>&amp;Không liên quan</translation>
    </message>
    <message>
        <source>&amp;Take that back</source>
        <translation>&amp;Bỏ đánh dấu ấy</translation>
    </message>
    <message>
        <source>&amp;Relate to the open bulletin…</source>
        <translation>&amp;Liên kết với bản tin đang mở…</translation>
    </message>
    <message>
        <source>Show the &amp;passage for</source>
        <translation>&amp;Xem đoạn văn làm căn cứ</translation>
    </message>
</context>
<context>
    <name>Bantin::Wording</name>
    <message>
        <source>en</source>
        <comment>the language of this translation: vi in the Vietnamese one</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cơ quan đăng</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ngày tháng</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Looking through the folder… %1 of %2</source>
        <translation>Đang đọc thư mục… %1/%2</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Đang đọc thư mục…</translation>
    </message>
    <message>
        <source>About this reading</source>
        <translation>Về việc đọc văn bản này</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, see QLocale::toString</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>bộ</translation>
    </message>
    <message>
        <source>department</source>
        <translation>vụ, sở</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>hãng tin</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>báo</translation>
    </message>
    <message>
        <source>website</source>
        <translation>trang web</translation>
    </message>
    <message>
        <source>contributing unit</source>
        <translation>đơn vị gửi tin</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Bản ghi nhớ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Hiệp định</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Tuyên bố</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>đáng ngờ</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Chưa mở tài liệu</translation>
    </message>
    <message>
        <source>Open a bulletin to see its title, dates and sources here, and the bulletins related to it.</source>
        <translation>Mở một bản tin để xem tên bài, ngày tháng, nguồn và các bản tin liên quan tại đây.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Đang đọc tài liệu…</translation>
    </message>
    <message>
        <source>Not a bulletin</source>
        <translation>Không phải bản tin</translation>
    </message>
    <message>
        <source>This document does not look like a bulletin on international cooperation.</source>
        <translation>Tài liệu này không giống một bản tin về hợp tác quốc tế.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Không đọc được tệp</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or you may not have permission to read it.</source>
        <translation>Tệp có thể đã bị chuyển đi hoặc bị xoá, hoặc bạn không có quyền đọc.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Tệp bị hỏng</translation>
    </message>
    <message>
        <source>Its contents are not what its kind of file should hold. Fetch it again from where it came from.</source>
        <translation>Nội dung không đúng với loại tệp này. Hãy tải lại từ nơi đã lấy tệp.</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Tệp có mật khẩu</translation>
    </message>
    <message>
        <source>Save a copy without password to see its description here.</source>
        <translation>Hãy lưu một bản không có mật khẩu để xem mô tả tại đây.</translation>
    </message>
    <message>
        <source>The letters cannot be read</source>
        <translation>Không đọc được chữ</translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8 to see its description here.</source>
        <translation>Tệp không thuộc bảng mã nào đã biết. Hãy lưu lại bằng UTF-8 để xem mô tả tại đây.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Không có chữ</translation>
    </message>
    <message>
        <source>The file is empty, or a scan without a text layer. Text recognition (OCR) can add one.</source>
        <translation>Tệp trống, hoặc là bản quét không có lớp chữ. Phần mềm nhận dạng chữ (OCR) có thể thêm lớp chữ.</translation>
    </message>
    <message>
        <source>This kind of file is not read</source>
        <translation>Loại tệp này không được đọc</translation>
    </message>
    <message>
        <source>Bulletins are read from PDF and plain text files.</source>
        <translation>Bản tin được đọc từ tệp PDF và tệp văn bản thuần.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Tệp quá lớn</translation>
    </message>
    <message>
        <source>It goes beyond what is read of a bulletin.</source>
        <translation>Tệp vượt quá giới hạn đọc của một bản tin.</translation>
    </message>
    <message>
        <source>Reading was broken off</source>
        <translation>Việc đọc đã bị ngắt</translation>
    </message>
    <message>
        <source>This file could not be analysed</source>
        <translation>Không phân tích được tệp này</translation>
    </message>
    <message>
        <source>The analysis broke down over it. It is not tried again until the file changes.</source>
        <translation>Chương trình phân tích bị lỗi với tệp này. Tệp sẽ không được thử lại cho đến khi thay đổi.</translation>
    </message>
    <message>
        <source>The analysis took too long. It is not tried again until the file changes.</source>
        <translation>Việc phân tích kéo dài quá lâu. Tệp sẽ không được thử lại cho đến khi thay đổi.</translation>
    </message>
    <message>
        <source>Bantin is not installed completely</source>
        <translation>Bantin chưa được cài đặt đầy đủ</translation>
    </message>
    <message>
        <source>The program “bantin”, which analyses documents, was not found. Install it, then try again.</source>
        <translation>Không tìm thấy chương trình “bantin” dùng để phân tích tài liệu. Hãy cài đặt rồi thử lại.</translation>
    </message>
    <message>
        <source>The analysis does not start</source>
        <translation>Chương trình phân tích không chạy</translation>
    </message>
    <message>
        <source>The program “bantin” ends as soon as it is started. It may belong to another version than this plugin.</source>
        <translation>Chương trình “bantin” kết thúc ngay khi khởi động. Có thể nó thuộc phiên bản khác với phần cắm này.</translation>
    </message>
    <message>
        <source>Your own links</source>
        <translation>Liên kết của bạn</translation>
    </message>
    <message>
        <source>Found by Bantin</source>
        <translation>Bantin tìm thấy</translation>
    </message>
    <message>
        <source>Not related, as you said</source>
        <translation>Bạn đã đánh dấu không liên quan</translation>
    </message>
    <message>
        <source>Title: here %1, there %2</source>
        <translation>Tiêu đề: ở đây %1, ở kia %2</translation>
    </message>
    <message>
        <source>Date: here %1, there %2</source>
        <translation>Ngày: ở đây %1, ở kia %2</translation>
    </message>
    <message>
        <source>Name: here %1, there %2</source>
        <translation>Tên: ở đây %1, ở kia %2</translation>
    </message>
    <message>
        <source>Number: here %1, there %2</source>
        <translation>Số: ở đây %1, ở kia %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tệp không còn ở đó nữa.</translation>
    </message>
</context>
</TS>
