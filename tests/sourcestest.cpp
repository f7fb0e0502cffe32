// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"
#include "extract/creditcandidates.h"
#include "extract/sourcefinder.h"
#include "pipeline.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "recognise/zones.h"
#include "text/fold.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** A report with one line below it. */
const QString Page = uR"(VIỆN ĐO LƯỜNG BIỂN ĐÔNG

Viện Đo lường Biển Đông và đoàn Ấn Độ so sánh chuẩn áp suất

Thứ sáu, 17/11/2023

Chiều 16/11, Viện Đo lường Biển Đông tiếp và làm việc với đoàn chuyên gia Phòng thí nghiệm Vật lý Quốc gia Ấn Độ về hợp tác so sánh chuẩn đo lường áp suất trong hai năm tới.

Tại buổi làm việc, hai bên thống nhất gửi mẫu chuẩn sang New Delhi vào tháng 3 và trao đổi chuyên gia về đánh giá độ không đảm bảo đo.

%1
)"_s;

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Authority> authority = Authority::load(dataFolder());
        QVERIFY(authority);
        m_authority = *authority;
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // names, then the marker
        QTest::newRow("label") << u"Nguồn: Vụ Hợp tác quốc tế"_s << u"Vụ Hợp tác quốc tế | Nguồn: Vụ Hợp tác quốc tế"_s;
        QTest::newRow("spaced colon") << u"Nguồn : most.gov.vn"_s << u"most.gov.vn | Nguồn : most.gov.vn"_s;
        QTest::newRow("markdown") << u"*Nguồn: Bộ KH&CN.*"_s << u"Bộ KH&CN | Nguồn: Bộ KH&CN"_s;
        QTest::newRow("brackets") << u"(Nguồn tin: NV & QLKH)"_s << u"NV & QLKH | (Nguồn tin: NV & QLKH)"_s;
        QTest::newRow("abbreviation kept")
            << u"Nguồn: Bộ Khoa học và Công nghệ (MOST)"_s
            << u"Bộ Khoa học và Công nghệ (MOST) | Nguồn: Bộ Khoa học và Công nghệ (MOST)"_s;
        QTest::newRow("theo") << u"Theo VietQ"_s << u"VietQ | Theo VietQ"_s;
        QTest::newRow("theo in brackets") << u"(Theo TĐC)"_s << u"TĐC | (Theo TĐC)"_s;
        QTest::newRow("poster and sources") << u"BT (Theo VietQ, TTXVN)"_s << u"VietQ; TTXVN | (Theo VietQ, TTXVN)"_s;
        QTest::newRow("two papers")
            << u"Nguồn: VietQ, Báo Khoa học và Phát triển"_s
            << u"VietQ; Báo Khoa học và Phát triển | Nguồn: VietQ, Báo Khoa học và Phát triển"_s;
        QTest::newRow("a unit and its parent")
            << u"Nguồn: Vụ Hợp tác quốc tế, Tổng cục TCĐLCL"_s
            << u"Vụ Hợp tác quốc tế, Tổng cục TCĐLCL | Nguồn: Vụ Hợp tác quốc tế, Tổng cục TCĐLCL"_s;
        QTest::newRow("site and pen name") << u"www.vietq.vn (ctngoc)"_s << u"www.vietq.vn | www.vietq.vn (ctngoc)"_s;
        QTest::newRow("agency") << u"(TTXVN/Vietnam+)"_s << u"TTXVN/Vietnam+ | (TTXVN/Vietnam+)"_s;
        QTest::newRow("unit") << u"Vụ HTQT"_s << u"Vụ HTQT | Vụ HTQT"_s;
        QTest::newRow("compiled") << u"Phòng TBT tổng hợp"_s << u"Phòng TBT | Phòng TBT tổng hợp"_s;
        QTest::newRow("compiled from") << u"Minh Anh tổng hợp từ iso.org"_s
                                       << u"iso.org | Minh Anh tổng hợp từ iso.org"_s;
        QTest::newRow("within a line") << u"Tác giả: Lan Anh | Nguồn: VietQ"_s << u"VietQ | Nguồn: VietQ"_s;
        QTest::newRow("signed") << u"— VNS"_s << u"VNS | — VNS"_s;
        QTest::newRow("between strokes") << u"/VNA/"_s << u"VNA | /VNA/"_s;
        QTest::newRow("dash for a colon") << u"Nguồn - TTXVN"_s << u"TTXVN | Nguồn - TTXVN"_s;
        QTest::newRow("label and theo") << u"Nguồn: theo báo Nhân Dân"_s
                                        << u"báo Nhân Dân | Nguồn: theo báo Nhân Dân"_s;
        QTest::newRow("told by") << u"Dẫn theo VietQ"_s << u"VietQ | Dẫn theo VietQ"_s;
        QTest::newRow("taken from") << u"Trích từ VietQ"_s << u"VietQ | Trích từ VietQ"_s;
        QTest::newRow("number of a paper") << u"Nguồn: Báo Nhân Dân, số ra ngày 12/11/2023"_s
                                           << u"Báo Nhân Dân | Nguồn: Báo Nhân Dân, số ra ngày 12/11/2023"_s;
        QTest::newRow("person and unit") << u"Lê Minh Hà, Vụ Hợp tác quốc tế"_s
                                         << u"Vụ Hợp tác quốc tế | Lê Minh Hà, Vụ Hợp tác quốc tế"_s;
        QTest::newRow("initials and unit") << u"LMH - Vụ HTQT"_s << u"Vụ HTQT | LMH - Vụ HTQT"_s;
        QTest::newRow("person and theo") << u"Lê Minh Hà, theo VietQ"_s << u"VietQ | theo VietQ"_s;
        QTest::newRow("a person's unit in the label")
            << u"Nguồn tin: TS. Nguyễn Văn Hiếu, Phòng Cảm biến"_s
            << u"TS. Nguyễn Văn Hiếu, Phòng Cảm biến | Nguồn tin: TS. Nguyễn Văn Hiếu, Phòng Cảm biến"_s;
        QTest::newRow("collector") << u"Sưu tầm: Lê Minh Hà"_s << QString();
        QTest::newRow("empty label") << u"Nguồn :"_s << QString();
        QTest::newRow("preposition") << u"Theo ông Hùng, hai bên sẽ sớm gặp lại."_s << QString();
        QTest::newRow("rule") << u"Theo quy định hiện hành"_s << QString();
        QTest::newRow("name") << u"Đông Hưng"_s << QString();
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Result<Record> record = readPageWith(text);
        QVERIFY(record);
        QStringList names;
        QString marker;
        for (const Field<SourceAttribution> &source : record->bulletin.sources) {
            names << source.value.name;
            marker = source.value.marker;
        }
        QCOMPARE(names.isEmpty() ? QString() : names.join(u"; "_s) + u" | "_s + marker, expected);
    }

    void authors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << u"Đông Hưng"_s << u"Đông Hưng"_s;
        QTest::newRow("label") << u"Tác giả: Lê Minh Hà"_s << u"Lê Minh Hà"_s;
        QTest::newRow("two") << u"Tin, ảnh: Mai Phương - Thu Hà"_s << u"Mai Phương; Thu Hà"_s;
        QTest::newRow("with the pictures") << u"Lê Minh Hà (Ảnh: Trần Tuấn)"_s << u"Lê Minh Hà"_s;
        QTest::newRow("by") << u"By Minh Nhut"_s << u"Minh Nhut"_s;
        QTest::newRow("account") << u"Posted by admin on November 2, 2023"_s << u"admin"_s;
        QTest::newRow("degree") << u"ThS. Lê Thị Hoa"_s << u"Lê Thị Hoa"_s;
        QTest::newRow("reporter") << u"PV. Minh Hà"_s << u"Minh Hà"_s;
        QTest::newRow("initials keep their stops") << u"(L.M.H.)"_s << u"L.M.H."_s;
        QTest::newRow("beside a source") << u"Lê Minh Hà (Theo VietQ)"_s << u"Lê Minh Hà"_s;
        QTest::newRow("before a unit") << u"Lê Minh Hà - Phòng Hợp tác quốc tế"_s << u"Lê Minh Hà"_s;
        QTest::newRow("mail") << u"Hoài Thu | thu@bao.vn"_s << u"Hoài Thu"_s;
        QTest::newRow("office") << u"Ban Biên tập"_s << u"Ban Biên tập"_s;
        QTest::newRow("unit") << u"Vụ Hợp tác quốc tế"_s << QString();
        QTest::newRow("pictures alone") << u"Ảnh: Trần Tuấn"_s << QString();
        QTest::newRow("control") << u"In trang này"_s << QString();
        QTest::newRow("related") << u"Các tin khác"_s << QString();
        QTest::newRow("empty label") << u"Tác giả :"_s << QString();
        QTest::newRow("weekday") << u"Thứ Sáu"_s << QString();
        QTest::newRow("stars in words") << u"saosaosaosaosao"_s << QString();
    }

    void authors()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Result<Record> record = readPageWith(text);
        QVERIFY(record);
        QStringList names;
        for (const Field<QString> &author : record->bulletin.authors)
            names << author.value;
        QCOMPARE(names.join(u"; "_s), expected);
    }

    /** A page of thousands of names costs no more than its ends. */
    void namesAreBounded()
    {
        const QString many = u"Lê Minh Hà - VietQ, TTXVN, Vụ Hợp tác quốc tế\n"_s.repeated(5000);
        const Result<Document> document = loadText(Page.arg(many).toUtf8(), u"page.txt"_s);
        QVERIFY(document);
        const Article article = readArticle(*document);
        QVERIFY(Credits::candidates(Reading(article, m_authority), {}).size() < 5000);
        const QString row = u"Lê Minh Hà, "_s.repeated(20);
        const Result<Document> wide = loadText(Page.arg(row).toUtf8(), u"page.txt"_s);
        QVERIFY(wide);
        const Article rowArticle = readArticle(*wide);
        QVERIFY(Credits::candidates(Reading(rowArticle, m_authority), {}).size() < 100);
    }

    void openings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("tag") << u"(VietQ.vn) - Hai cơ quan đã ký"_s << u"VietQ.vn"_s;
        QTest::newRow("place and tag") << u"Hà Nội (TTXVN) - Sáng nay"_s << u"TTXVN"_s;
        QTest::newRow("correspondent") << u"Theo đặc phái viên TTXVN, chiều 21/4 tại Paris"_s << u"TTXVN"_s;
        QTest::newRow("person") << u"Theo Chủ tịch APLMF Stephen O'Brien, mục tiêu là"_s << QString();
        QTest::newRow("abbreviation") << u"Viện Đo lường (VMI) đã tiếp đoàn"_s << QString();
    }

    void openings()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto source = sourceOfOpening(text);
        QCOMPARE(source ? text.sliced(source->name.begin, source->name.length()) : QString(), name);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isName");
        QTest::newRow("two words") << u"Đông Hưng"_s << true;
        QTest::newRow("like a paper") << u"Bảo Ngọc"_s << true;
        QTest::newRow("initials") << u"(T.H)"_s << true;
        QTest::newRow("with agency") << u"Thu Hương/TTXVN"_s << true;
        QTest::newRow("two people") << u"Minh Hà - Thu Lan"_s << true;
        QTest::newRow("three people") << u"Minh Hà - Trần Tuấn - Lê Lan"_s << true;
        QTest::newRow("with pictures") << u"Lê Minh Hà (Ảnh: Trần Tuấn)"_s << true;
        QTest::newRow("caption") << u"Toàn cảnh"_s << false;
        QTest::newRow("unit") << u"Vụ HTQT"_s << false;
        QTest::newRow("heading") << u"Các tin khác"_s << false;
    }

    void names()
    {
        QFETCH(QString, text);
        QFETCH(bool, isName);
        QCOMPARE(Shape::isNameLike(text), isName);
    }

    void stamps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Vietnamese print") << u"09:13 23/11/24          Tiêu đề"_s << u"2024-11-23T09:13+07:00"_s;
        QTest::newRow("American print") << u"11/23/24, 9:13 AM    Tiêu đề"_s << u"2024-11-23T09:13+07:00"_s;
        QTest::newRow("American order, sure") << u"11/23/2024, 9:13:05 AM"_s << u"2024-11-23T09:13+07:00"_s;
        QTest::newRow("weekday") << u"THỨ BẨY, NGÀY 23 THÁNG 11 NĂM 2024 09:13"_s << u"2024-11-23T09:13+07:00"_s;
        QTest::newRow("half day") << u"10:33 SA,23/11/2015"_s << u"2015-11-23T10:33+07:00"_s;
        QTest::newRow("no such day") << u"31/02/2023"_s << QString();
        QTest::newRow("point in the time") << u"Last updated 14 Oct 2022, 9.45 AM"_s << u"2022-10-14T09:45+07:00"_s;
        QTest::newRow("version") << u"phiên bản 1.2.24"_s << QString();
    }

    void stamps()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const Stamp &stamp : findStamps(text))
            if (!stamp.impossible)
                found << stamp.moment.toIso();
        QCOMPARE(found.join(u' '), expected);
    }

private:
    [[nodiscard]] Result<Record> readPageWith(const QString &line) const
    {
        return loadText(Page.arg(line).toUtf8(), u"page.txt"_s).and_then([&](const Document &document) {
            return analyse(document, m_authority);
        });
    }

    Authority m_authority;
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
