// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/relations.h"
#include "relate/side.h"
#include "tools/bulletins.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** What is said of two bulletins, and what is not. */
class RelationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatOnlyLooksLikeTheNextStep_data();
    void whatOnlyLooksLikeTheNextStep();
    void theSameGuestAgain_data();
    void theSameGuestAgain();
    void oneMeetingByItsNumber_data();
    void oneMeetingByItsNumber();
    void oneAgreementInOtherWords_data();
    void oneAgreementInOtherWords();
    void daysOfOneVisitAreNotOneEvent();
    void theNextDayOfAVisitIsAnotherMeeting();
    void aThirdOfTheWordingIsARepublication();
    void anEmbassyIsNoPartner();
    void researchIsAFieldWhereNoOtherIs();
    void anUndatedReportOfTheSameGuest_data();
    void anUndatedReportOfTheSameGuest();
    void anUndatedReportOfALongCongress();
    void oneProject_data();
    void oneProject();

private:
    /** The types of what is said of the two, in a catalogue of fifty where each fact stands in both. */
    [[nodiscard]] QStringList told(const Bulletin &here, const Bulletin &there) const;

    Knowledge m_knowledge;
};

void RelationsTest::initTestCase()
{
    const Result<Knowledge> knowledge = Knowledge::load(QStringLiteral(BANTIN_DATA));
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = *knowledge;
}

QStringList RelationsTest::told(const Bulletin &here, const Bulletin &there) const
{
    const Profile profile = profileOf(here, m_knowledge);
    Rarity rarity{.bulletins = 50, .keys = {}, .pairs = {}};
    for (const WeightedKey &fact : profile.facts)
        rarity.keys[fact.key] = 2;
    for (const PairCount &pair : profile.pairs)
        rarity.pairs[pair.key] = 2;
    const Closeness closeness = Relater(profile, rarity).compare(profileOf(there, m_knowledge));
    return types(
        relationsOf(Side::of(here, m_knowledge), Side::of(there, m_knowledge), closeness, rarity, m_knowledge).list);
}

void RelationsTest::whatOnlyLooksLikeTheNextStep_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QDate>("later");
    QTest::addColumn<bool>("isNext");
    QTest::newRow("institute, a year later")
        << u"Làm việc với %1 về đo lường"_s << u"Viện Veltria"_s << QDate(2024, 5, 2) << true;
    QTest::newRow("institute, seven years later in like words")
        << u"Làm việc với %1 về đo lường"_s << u"Viện Veltria"_s << QDate(2030, 5, 2) << false;
    QTest::newRow("institute, ten years later")
        << u"Làm việc với %1 về đo lường"_s << u"Viện Veltria"_s << QDate(2033, 5, 2) << false;
    QTest::newRow("both about an international body")
        << u"Làm việc với %1 về đo lường"_s << u"OIML"_s << QDate(2024, 5, 2) << true;
    QTest::newRow("it only takes part") << u"Hội thảo về đo lường"_s << u"OIML"_s << QDate(2024, 5, 2) << false;
}

void RelationsTest::whatOnlyLooksLikeTheNextStep()
{
    QFETCH(const QString, title);
    QFETCH(const QString, organisation);
    QFETCH(const QDate, later);
    const auto about = [&](const QString &heading, const QString &text, QDate on) {
        Bulletin b;
        b.title = field(heading.arg(organisation));
        b.body = field(text.arg(organisation));
        b.organisations = {body(organisation)};
        b.events = {field(DateSpan{.first = on, .last = on})};
        return b;
    };
    const Bulletin first = about(
        title,
        u"Các phòng hiệu chuẩn trong nước bàn về phép đo dòng chảy, thời gian, âm thanh. %1 giới thiệu mình, nhắc "
        "tới %1 mấy chục năm qua."_s,
        {2023, 6, 5});
    const QString after = title.contains(u"%1"_s) ? u"%1 tham quan, tìm hiểu hiệu chuẩn"_s : u"Tọa đàm hiệu chuẩn"_s;
    const Bulletin next = about(
        after,
        u"Đại diện %1 thăm kho chuẩn đo lường; nhiều câu hỏi xoay quanh cân điện tử, áp kế, nhiệt kế. %1 khen ngợi "
        "nơi ấy rộng rãi."_s,
        later);
    QTEST(told(first, next).contains(u"follow-up"_s), "isNext");
}

void RelationsTest::theSameGuestAgain_data()
{
    QTest::addColumn<QString>("guest");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isNext");
    QTest::newRow("of an international body, two years later") << u"Jon Marrow"_s << 2025 << true;
    QTest::newRow("another guest") << u"Tim Harrow"_s << 2025 << false;
    QTest::newRow("many years later") << u"Jon Marrow"_s << 2028 << false;
}

void RelationsTest::theSameGuestAgain()
{
    QFETCH(const QString, guest);
    QFETCH(const int, year);
    Bulletin first;
    first.title = field(u"Hội nghị về đo lường pháp định"_s);
    first.body = field(u"OIML mời nhiều nước. Thành viên OIML nghe báo cáo tài chính của OIML về đo lường."_s);
    first.organisations = {body(u"OIML"_s)};
    first.people = {person(u"Jon Marrow"_s)};
    first.events = {day(2023, 6, 5)};
    Bulletin next = first;
    next.title = field(u"Ký văn bản đào tạo về đo lường"_s);
    next.body = field(u"Trụ sở OIML nhận cán bộ trẻ; học bổng OIML gồm vé máy bay. Khóa OIML dạy đo lường nước."_s);
    next.people = {person(guest)};
    next.events = {day(year, 6, 7)};
    QTEST(told(first, next).contains(u"follow-up"_s), "isNext");
}

void RelationsTest::oneMeetingByItsNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("published");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same number") << u"Phỏng vấn sau cuộc họp lần thứ 12 của %1."_s << 9 << true;
    QTest::newRow("in words") << u"Kỳ họp lần thứ mười hai? Không: đây là hội nghị %1 lần XII."_s << 9 << true;
    QTest::newRow("in English") << u"After the 12th %1 Executive Committee Meeting."_s << 9 << true;
    QTest::newRow("another number") << u"Phỏng vấn sau cuộc họp lần thứ 13 của %1."_s << 9 << false;
    QTest::newRow("no meeting") << u"%1 trong cách mạng công nghiệp lần thứ 12."_s << 9 << false;
    QTest::newRow("another month") << u"Phỏng vấn sau cuộc họp lần thứ 12 của %1."_s << 29 << false;
}

void RelationsTest::oneMeetingByItsNumber()
{
    QFETCH(const QString, text);
    QFETCH(const int, published);
    const QString institute = u"Viện Veltria"_s;
    Bulletin news;
    news.title = field(u"%1 họp tại Hà Nội"_s.arg(institute));
    news.body = field(u"Hội nghị Ban chấp hành %1 lần thứ 12 khai mạc sáng nay."_s.arg(institute));
    news.organisations = {body(institute)};
    news.events = {day(2023, 6, 5)};
    Bulletin interview;
    interview.title = field(u"Gặp người của %1"_s.arg(institute));
    interview.body = field(text.arg(institute));
    interview.organisations = news.organisations;
    interview.published = field(Moment{.date = QDate(2023, 6, published), .time = {}});
    QTEST(told(news, interview).contains(u"event"_s), "isSame");
}

void RelationsTest::oneAgreementInOtherWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("month") << u"Thực hiện Bản ghi nhớ mà hai bên đã ký tháng 9/2015."_s << true;
    QTest::newRow("month in English") << u"The memorandum of understanding first signed in Rome in September 2015."_s
                                      << true;
    QTest::newRow("year") << u"Hoạt động thường niên theo Biên bản ghi nhớ ký năm 2015."_s << true;
    QTest::newRow("years for which it holds") << u"Kiểm điểm Bản ghi nhớ 2016 - 2020."_s << true;
    QTest::newRow("years, of a programme") << u"Extending the Technical Cooperation Programme 2016-2020."_s << true;
    QTest::newRow("another month") << u"Thực hiện Bản ghi nhớ mà hai bên đã ký tháng 8/2015."_s << false;
    QTest::newRow("another day of the month")
        << u"Thực hiện Bản ghi nhớ mà hai bên đã ký ngày 3 tháng 9 năm 2015."_s << false;
    QTest::newRow("another kind") << u"Thực hiện hiệp định ký năm 2015."_s << false;
    QTest::newRow("another sentence") << u"Bản ghi nhớ đã có. Năm 2015 hai bên gặp nhau."_s << false;
    QTest::newRow("until a year") << u"Bản ghi nhớ có hiệu lực đến năm 2015."_s << false;
    QTest::newRow("other years") << u"Kiểm điểm Bản ghi nhớ 2011 - 2015."_s << false;
}

void RelationsTest::oneAgreementInOtherWords()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSame);
    const QString institute = u"Viện Veltria"_s;
    Bulletin signing;
    signing.title = field(u"Ký Bản ghi nhớ với %1"_s.arg(institute));
    signing.body = field(u"Hai bên hợp tác theo Bản ghi nhớ giai đoạn 2016-2020."_s);
    signing.organisations = {body(institute)};
    signing.events = {day(2015, 9, 22)};
    signing.agreements = {field(Agreement{
        .kind = AgreementKind::Mou, .name = u"Bản ghi nhớ"_s, .date = day(2015, 9, 22), .parties = {institute}})};
    Bulletin review;
    review.title = field(u"Làm việc với %1"_s.arg(institute));
    review.body = field(text);
    review.organisations = {body(institute)};
    review.events = {day(2018, 4, 13)};
    const QStringList found = told(signing, review);
    QCOMPARE(found.contains(u"agreement"_s), isSame);
    QCOMPARE(told(review, signing).contains(u"agreement"_s), isSame);
    // The later one looks back on what the earlier one reports.
    if (isSame)
        QVERIFY2(found.contains(u"follow-up"_s), qPrintable(found.join(u' ')));
}

/** The second report names the first one's day as well: it looks back. */
void RelationsTest::daysOfOneVisitAreNotOneEvent()
{
    Bulletin capital;
    capital.title = field(u"Tiếp khách của Viện Veltria"_s);
    capital.body = field(u"Ông Jon Marrow thăm Hà Nội và nói về từ trường trái đất."_s);
    capital.organisations = {body(u"Viện Veltria"_s)};
    capital.people = {person(u"Jon Marrow"_s)};
    capital.events = {day(2017, 3, 20)};
    Bulletin coast = capital;
    coast.title = field(u"Đoàn Viện Veltria tới Nha Trang"_s);
    coast.body = field(u"Khách xem bảo tàng biển, sau khi hôm 20/3 đã gặp lãnh đạo ở thủ đô."_s);
    coast.events = {day(2017, 3, 22), day(2017, 3, 20)};
    QVERIFY(!told(capital, coast).contains(u"event"_s));
    QVERIFY(!told(coast, capital).contains(u"event"_s));
    coast.events = {day(2017, 3, 20), day(2017, 3, 22)};
    QVERIFY(told(capital, coast).contains(u"event"_s));
}

void RelationsTest::theNextDayOfAVisitIsAnotherMeeting()
{
    Bulletin talks;
    talks.title = field(u"Làm việc với Viện Veltria"_s);
    talks.body = field(u"Hai bên bàn về từ trường trái đất, về các trạm quan sát và về lịch gửi khách sang Hà Nội."_s);
    talks.organisations = {body(u"Viện Veltria"_s)};
    talks.events = {day(2017, 3, 20)};
    talks.published = field(Moment{.date = QDate(2017, 3, 22), .time = {}});
    Bulletin tour = talks;
    tour.title = field(u"Thăm phòng máy ở Nha Trang"_s);
    tour.body = field(u"Khách xem máy cộng hưởng, ăn trưa cùng sinh viên, hỏi giá điện và tiền lương thợ máy, dạo "
                      "chợ biển, rồi lên tàu đêm; có người nhắc tới từ trường trái đất."_s);
    tour.events = {day(2017, 3, 21)};
    QVERIFY(!told(talks, tour).contains(u"event"_s));
    // In the same words it is one meeting, and one of the days a slip of the pen.
    tour.body = talks.body;
    QVERIFY(told(talks, tour).contains(u"event"_s));
}

/** Whoever copies keeps some sentences and writes others: what the profiles sample of so short a text says little. */
void RelationsTest::aThirdOfTheWordingIsARepublication()
{
    const QString kept = u"Hai bên thống nhất mỗi năm so sánh chuẩn nhiệt độ một lần, luân phiên tại Hà Nội và tại "
                         "Veltria, chi phí do bên chủ nhà chịu."_s;
    Bulletin original;
    original.title = field(u"Viện Đo lường làm việc với Viện Veltria"_s);
    original.body =
        field(kept + u" Khách đã xem phòng áp suất, hỏi về lò chuẩn mới và hẹn gửi tài liệu trong tháng tới, "
                     "sau khi ban giám đốc hai viện xem xét. Đoàn nghỉ đêm ở Sầm Sơn rồi ra ga từ sáng sớm."_s);
    original.organisations = {body(u"Viện Veltria"_s)};
    Bulletin copy = original;
    copy.body = field(
        u"Tỉnh ta có ba trạm kiểm định đang chờ thiết bị, đại diện Sở cho biết như vậy bên lề buổi gặp "
        "của các chuyên gia. "_s +
        kept +
        u" Doanh nghiệp địa phương mong sớm được hiệu chuẩn ngay trong vùng, đỡ tốn xe cộ; chủ một xưởng bún nói cân của bà năm nào cũng phải chở đi xa."_s);
    QVERIFY(told(original, copy).contains(u"republication"_s));
    copy.body = field(u"Tỉnh ta có ba trạm kiểm định đang chờ thiết bị, đại diện Sở cho biết như vậy bên lề buổi gặp "
                      "của các chuyên gia; hai bên thống nhất mỗi năm so sánh một lần."_s);
    QVERIFY(!told(original, copy).contains(u"republication"_s));
}

void RelationsTest::anEmbassyIsNoPartner()
{
    const auto about = [](const QString &text, const QString &guest) {
        Bulletin b;
        b.title = field(u"Tin trong ngày"_s);
        b.body = field(text);
        b.organisations = {body(guest)};
        return b;
    };
    const QString scales = u"Hai bên mở lớp kiểm định cân."_s;
    const QString crafts = u"Nghệ nhân khoe lụa và gốm."_s;
    for (const QString &mission : {u"Đại sứ quán Veltria"_s, u"Veltrian Embassy"_s, u"Tổng Lãnh sự quán Veltria"_s})
        QVERIFY2(!told(about(scales, mission), about(crafts, mission)).contains(u"body"_s), qPrintable(mission));
    QVERIFY(told(about(scales, u"Viện Veltria"_s), about(crafts, u"Viện Veltria"_s)).contains(u"body"_s));
}

void RelationsTest::researchIsAFieldWhereNoOtherIs()
{
    const auto about = [](const QString &text) {
        Bulletin b;
        b.title = field(u"Tin trong ngày"_s);
        b.body = field(text);
        b.countries = {field(u"SE"_s)};
        return b;
    };
    const Bulletin institute = about(u"Nhà khoa học Thụy Điển nhận chủ trì một đề tài ở viện nghiên cứu."_s);
    const Bulletin engineers = about(u"Mười kỹ sư Thụy Điển sang giúp, cùng viết đề tài."_s);
    QVERIFY(told(institute, engineers).contains(u"partner"_s));
    // Beside the words of another field those of research count little.
    const Bulletin metrology =
        about(u"Nhà khoa học và kỹ sư Thụy Điển trao đổi về đo lường, hiệu chuẩn, phép đo, chuẩn đo, kiểm định cân."_s);
    const Bulletin standards = about(
        u"Kỹ sư cùng nhà khoa học Thụy Điển giúp viết tiêu chuẩn, quy chuẩn, chứng nhận, thử nghiệm, giám định."_s);
    QVERIFY(!told(metrology, standards).contains(u"partner"_s));
}

void RelationsTest::anUndatedReportOfTheSameGuest_data()
{
    QTest::addColumn<QString>("guest");
    QTest::addColumn<int>("published");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same guest") << u"Jon Marrow"_s << 7 << true;
    QTest::newRow("same guest, spelt otherwise") << u"Jonn Marow"_s << 7 << true;
    QTest::newRow("another guest") << u"Tim Harrow"_s << 7 << false;
    QTest::newRow("before the meeting") << u"Jon Marrow"_s << 4 << false;
    QTest::newRow("weeks later") << u"Jon Marrow"_s << 28 << false;
}

void RelationsTest::anUndatedReportOfTheSameGuest()
{
    QFETCH(const QString, guest);
    QFETCH(const int, published);
    Bulletin dated;
    dated.title = field(u"Gia hạn hợp tác với Viện Veltria"_s);
    dated.body = field(u"Hai bên thỏa thuận việc trao đổi dữ liệu sáng chế."_s);
    dated.organisations = {body(u"Viện Veltria"_s)};
    dated.people = {person(u"Jon Marrow"_s)};
    dated.events = {day(2023, 6, 5)};
    Bulletin undated = dated;
    undated.title = field(u"Máy tính lớn cho nhà khoa học trẻ"_s);
    undated.body = field(u"Một phần giờ chạy máy được dành cho sinh viên."_s);
    undated.people = {person(guest)};
    undated.events = {};
    undated.published = field(Moment{.date = QDate(2023, 6, published), .time = {}});
    QTEST(told(dated, undated).contains(u"event"_s), "isSame");
}

/** Weeks after it began, days after it ended; of a body that is only one of those that stand in both. */
void RelationsTest::anUndatedReportOfALongCongress()
{
    Bulletin dated;
    dated.title = field(u"Đại hội đồng ở New Delhi"_s);
    dated.body = field(u"Ông Jon Marrow được bầu làm chủ tịch, đoàn Việt Nam bàn lộ trình chuyển đổi công nhận."_s);
    dated.people = {person(u"Jon Marrow"_s)};
    dated.events = {field(DateSpan{.first = QDate(2016, 10, 20), .last = QDate(2016, 11, 4)})};
    Bulletin undated = dated;
    undated.title = field(u"Kỳ họp lớn nhất năm"_s);
    undated.body = field(u"Chủ tịch mới là ông Jon Marrow. Nhiều đoàn nhất trí lộ trình chuyển đổi công nhận."_s);
    undated.events = {};
    undated.published = field(Moment{.date = QDate(2016, 11, 10), .time = {}});
    QVERIFY(told(dated, undated).contains(u"event"_s));
    undated.published = field(Moment{.date = QDate(2016, 11, 20), .time = {}});
    QVERIFY(!told(dated, undated).contains(u"event"_s));
}

void RelationsTest::oneProject_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("short name") << u"Khởi động Dự án GRIMO Việt Nam."_s << u"Tổng kết dự án GRIMO."_s << true;
    QTest::newRow("in brackets behind the full name")
        << u"Công bố Chương trình Đối tác về nước sạch (Velt4Water) ở Huế."_s << u"Ba nhóm nhận tiền của Velt4Water."_s
        << true;
    QTest::newRow("in English") << u"Khởi động Dự án GRIMO ở Huế."_s << u"The GRIMO project came to its end."_s << true;
    QTest::newRow("in quotes") << u"Khởi động Dự án “Nước sạch cho vùng cao” ở Huế."_s
                               << u"Tổng kết dự án \"Nước sạch cho vùng cao\"."_s << true;
    QTest::newRow("in two parts") << u"Khởi động Chương trình GRIMO - Veltec ở Huế."_s
                                  << u"Chương trình GRIMO-Veltec chọn nhóm mới."_s << true;
    QTest::newRow("another part") << u"Khởi động Chương trình GRIMO - Veltec ở Huế."_s
                                  << u"Chương trình GRIMO-Santec chọn nhóm mới."_s << false;
    QTest::newRow("another project") << u"Khởi động Dự án GRIMO Việt Nam."_s << u"Tổng kết dự án TRIMO."_s << false;
    QTest::newRow("of the letters of a body") << u"Khởi động Chương trình nước cho vùng cao (KEITI) ở Huế."_s
                                              << u"Tổng kết Chương trình nước cho vùng cao (KEITI)."_s << true;
    QTest::newRow("of a body") << u"Khởi động Dự án JICA ở Huế."_s << u"Tổng kết dự án JICA."_s << false;
    QTest::newRow("plain words") << u"Khởi động dự án xây cầu ở Huế."_s << u"Tổng kết dự án xây cầu."_s << false;
    QTest::newRow("another sentence") << u"Khởi động dự án. Hội thảo (GRIMO) ở Huế."_s << u"Về GRIMO."_s << false;
}

void RelationsTest::oneProject()
{
    QFETCH(const QString, here);
    QFETCH(const QString, there);
    Bulletin first;
    first.title = field(u"Hợp tác về nước"_s);
    first.body = field(here);
    first.events = {day(2018, 11, 20)};
    Bulletin second;
    second.title = field(u"Tin ngắn"_s);
    second.body = field(there);
    second.events = {day(2020, 6, 11)};
    QTEST(told(first, second).contains(u"initiative"_s), "isOne");
    QTEST(told(second, first).contains(u"initiative"_s), "isOne");
}

QTEST_GUILESS_MAIN(RelationsTest)

#include "relationstest.moc"
