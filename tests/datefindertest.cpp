// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/datefinder.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

QString form(const CalendarDate &date)
{
    QString text = date.year ? QString::number(*date.year) : u"?"_s;
    text += u"-%1"_s.arg(date.month);
    return date.day ? text + u"-%1"_s.arg(*date.day) : text;
}

/** `2023-6-5T15:30`, `?-8-29/?-8-31`, `2016-9`, with `!` where the date is impossible; parted by blanks. */
QString summary(const QList<DateCandidate> &dates)
{
    QStringList all;
    for (const DateCandidate &date : dates) {
        QString text = form(date.first);
        if (date.isSpan())
            text += u'/' + form(date.last);
        if (date.time)
            text += date.time->toString(u"'T'HH:mm"_s);
        all += date.impossible ? text + u'!' : text;
    }
    return all.join(u' ');
}

} // namespace

class DateFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("slashes") << u"khai mạc ngày 05/6/2023 tại Huế"_s << u"2023-6-5"_s;
        QTest::newRow("hyphens") << u"đăng 5-6-2023"_s << u"2023-6-5"_s;
        QTest::newRow("dots") << u"5.6.2023"_s << u"2023-6-5"_s;
        QTest::newRow("afternoon, hyphen") << u"Chiều 24-10, tại Huế"_s << u"?-10-24"_s;
        QTest::newRow("day after") << u"Hôm sau, 26/3, đoàn đến; hai ngày sau, 30/10, họp"_s << u"?-3-26 ?-10-30"_s;
        QTest::newRow("span, hyphen at its end") << u"từ ngày 23 đến 25-10 tại Huế"_s << u"?-10-23/?-10-25"_s;
        QTest::newRow("span, hyphens") << u"từ ngày 30-9 đến ngày 2-10"_s << u"?-9-30/?-10-2"_s;
        QTest::newRow("list, hyphen") << u"trong ba ngày 23, 24 và 25-10"_s << u"?-10-23/?-10-25"_s;
        QTest::newRow("that day, hyphen") << u"Hôm 25-10, hai bên"_s << u"?-10-25"_s;
        QTest::newRow("amounts") << u"tăng từ 8 đến 10-12 triệu, mỗi ngày 5 đến 7.8 tấn"_s << QString();
        QTest::newRow("spaced") << u"05 / 06 / 2023"_s << u"2023-6-5"_s;
        QTest::newRow("words") << u"Vào ngày 5 tháng 6 năm 2023, đoàn đến"_s << u"2023-6-5"_s;
        QTest::newRow("caps") << u"THỨ BẨY, NGÀY 23 THÁNG 11 NĂM 2024 09:13"_s << u"2024-11-23T09:13"_s;
        QTest::newRow("no-marks") << u"Thu hai, ngay 5 thang 6 nam 2023"_s << u"2023-6-5"_s;
        QTest::newRow("month-first") << u"Chủ Nhật, Tháng Bảy 26, 2020 | 15:50"_s << u"2020-7-26T15:50"_s;
        QTest::newRow("month-first, English ending") << u"Tháng Bảy 5th, 2023"_s << u"2023-7-5"_s;
        QTest::newRow("month-name") << u"12 Tháng Ba 2019"_s << u"2019-3-12"_s;
        QTest::newRow("month-two-words") << u"ngày 2 tháng mười hai năm 2019"_s << u"2019-12-2"_s;
        QTest::newRow("bar") << u"26/07/2020 | 15:50"_s << u"2020-7-26T15:50"_s;
        QTest::newRow("iso") << u"2023-06-05T07:30"_s << u"2023-6-5T07:30"_s;
        QTest::newRow("url") << u"example.vn/tin/2023/06/05/abc"_s << u"2023-6-5"_s;
        QTest::newRow("glued") << u"Hội thảo về tiêu chuẩn(28/02/2023)"_s << u"2023-2-28"_s;
        QTest::newRow("label") << u"(Ngày đăng :27/06/2008)"_s << u"2008-6-27"_s;
        QTest::newRow("brackets") << u"[14/04/2022 09:14]"_s << u"2022-4-14T09:14"_s;
        QTest::newRow("zone") << u"Thứ ba, 12/03/2019, 08:05 [GMT+7]"_s << u"2019-3-12T08:05"_s;
        QTest::newRow("other-zone") << u"12/03/2019 08:05 GMT+1"_s << u"2019-3-12"_s;
        QTest::newRow("seconds") << u"12/03/2019 08:30:11 AM"_s << u"2019-3-12T08:30"_s;
        QTest::newRow("hours") << u"15h30 ngày 12/3/2019"_s << u"2019-3-12T15:30"_s;
        QTest::newRow("hours-in-words") << u"lúc 8 giờ 30 phút, ngày 12/3/2019"_s << u"2019-3-12T08:30"_s;
        QTest::newRow("morning") << u"10:33 SA,23/11/2015"_s << u"2015-11-23T10:33"_s;
        QTest::newRow("afternoon") << u"02:33 CH, 23/11/2015"_s << u"2015-11-23T14:33"_s;
        QTest::newRow("pm") << u"23/11/2015 1:08:42 PM"_s << u"2015-11-23T13:08"_s;
        QTest::newRow("pm-of-24") << u"23/11/2015 17:06 PM"_s << u"2015-11-23T17:06"_s;
        QTest::newRow("midnight") << u"23/11/2015 12:06 AM"_s << u"2015-11-23T00:06"_s;
        QTest::newRow("time-first") << u"11:20 30-01-2026"_s << u"2026-1-30T11:20"_s;
        QTest::newRow("time-quote") << u"08:45' - 22/04/2023"_s << u"2023-4-22T08:45"_s;
        QTest::newRow("us-stamp") << u"11/23/24, 9:13 AM"_s << u"2024-11-23T09:13"_s;
        QTest::newRow("vn-stamp") << u"09:13, 23/11/2024"_s << u"2024-11-23T09:13"_s;
        QTest::newRow("english") << u"Monday, 5 June 2023 and June 6th, 2023"_s << u"2023-6-5 2023-6-6"_s;
        QTest::newRow("english-span") << u"from 29 to 31 August 2023"_s << u"2023-8-29/2023-8-31"_s;
        QTest::newRow("english-month-first-span") << u"on August 29-31, 2023"_s << u"2023-8-29/2023-8-31"_s;

        QTest::newRow("span-from-to") << u"từ 29 đến 31/8/2023"_s << u"2023-8-29/2023-8-31"_s;
        QTest::newRow("span-from-day") << u"từ ngày 06 đến 18/11/2011"_s << u"2011-11-6/2011-11-18"_s;
        QTest::newRow("span-hyphen") << u"họp 29-31/8 tại Huế"_s << u"?-8-29/?-8-31"_s;
        QTest::newRow("span-hyphen-year") << u"(29 – 31/8/2023)"_s << u"2023-8-29/2023-8-31"_s;
        QTest::newRow("span-two-days") << u"trong hai ngày 12 và 13/3"_s << u"?-3-12/?-3-13"_s;
        QTest::newRow("span-listed") << u"trong các ngày 11, 12 và 13/3/2019"_s << u"2019-3-11/2019-3-13"_s;
        QTest::newRow("span-words") << u"từ ngày 29 đến ngày 31 tháng 8 năm 2023"_s << u"2023-8-29/2023-8-31"_s;
        QTest::newRow("span-months") << u"từ 29/8 đến ngày 2/9/2023"_s << u"2023-8-29/2023-9-2"_s;
        QTest::newRow("span-years") << u"từ 29/12 đến 2/1/2024"_s << u"2023-12-29/2024-1-2"_s;
        QTest::newRow("span-month-words")
            << u"từ ngày 29 tháng 8 đến ngày 1 tháng 9 năm 2023"_s << u"2023-8-29/2023-9-1"_s;
        QTest::newRow("two-days-apart") << u"ngày 5 và 9/6/2023"_s << u"2023-6-5 2023-6-9"_s;
        QTest::newRow("year-of-the-list") << u"ngày 5/6 và ngày 9/7/2023"_s << u"2023-6-5 2023-7-9"_s;

        QTest::newRow("day-month") << u"Sáng 5/6, đoàn đã làm việc"_s << u"?-6-5"_s;
        QTest::newRow("day-month-words") << u"ngày 5 tháng 6, đoàn"_s << u"?-6-5"_s;
        QTest::newRow("weekday-day-month") << u"Thứ Ba (12/3)"_s << u"?-3-12"_s;
        QTest::newRow("today") << u"Sáng nay (12/3), tại Hà Nội"_s << u"?-3-12"_s;
        QTest::newRow("month") << u"tháng 9/2016"_s << u"2016-9"_s;
        QTest::newRow("month-words") << u"tháng Chín năm 2016"_s << u"2016-9"_s;
        QTest::newRow("impossible") << u"ngày 31/02/2023"_s << u"2023-2-31!"_s;
        QTest::newRow("impossible-month") << u"ngày 05/13/2023"_s << u"2023-13-5!"_s;

        QTest::newRow("legal") << u"Nghị định số 30/2020/NĐ-CP, Thông tư 05/2020/TT-BKHCN"_s << QString();
        QTest::newRow("law") << u"Luật số 05/2007/QH12"_s << QString();
        QTest::newRow("round-the-clock") << u"hỗ trợ 24/7"_s << QString();
        QTest::newRow("standard") << u"ISO 9001:2015, TCVN 7790-1:2015"_s << QString();
        QTest::newRow("phone") << u"Điện thoại: 0292.3820674, 024.3791.2023"_s << QString();
        QTest::newRow("decimal") << u"tăng 5.6 điểm, 12.10%"_s << QString();
        QTest::newRow("fraction") << u"2/3 số đại biểu"_s << QString();
        QTest::newRow("years") << u"giai đoạn 2018-2021"_s << QString();
        QTest::newRow("next-month") << u"5 tháng sau"_s << QString();
        QTest::newRow("months-from") << u"6 tháng từ khi ký"_s << QString();
        QTest::newRow("verb-may") << u"up to 5 may attend"_s << QString();
    }

    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(summary(findDates(text)), expected);
        QCOMPARE(summary(findDates(text.normalized(QString::NormalizationForm_D))), expected);
    }

    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("core");

        QTest::newRow("weekday-by-number")
            << u"Thứ 6, Ngày 21 Tháng 4 Năm 2023"_s << u"Thứ 6, Ngày 21 Tháng 4 Năm 2023"_s << u"21 Tháng 4 Năm 2023"_s;
        QTest::newRow("weekday") << u"Huế, Thứ Bẩy, ngày 23/11/2024 09:13."_s << u"Thứ Bẩy, ngày 23/11/2024 09:13"_s
                                 << u"23/11/2024"_s;
        QTest::newRow("time-first") << u"lúc 15h30 ngày 5/6/2023, tại"_s << u"15h30 ngày 5/6/2023"_s << u"5/6/2023"_s;
        QTest::newRow("words") << u"Vào ngày 5 tháng 6 năm 2023 tại"_s << u"ngày 5 tháng 6 năm 2023"_s
                               << u"5 tháng 6 năm 2023"_s;
        QTest::newRow("brackets") << u"(28/02/2023)"_s << u"28/02/2023"_s << u"28/02/2023"_s;
    }

    void spans()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, span);
        QFETCH(const QString, core);
        const QList<DateCandidate> dates = findDates(text);
        QCOMPARE(dates.size(), 1);
        const auto quote = [&](TextSpan part) { return text.sliced(part.begin, part.length()); };
        QCOMPARE(quote(dates[0].span), span);
        QCOMPARE(quote(dates[0].core), core);
    }

    void monthComesFirstOnlyWhenAsked()
    {
        QCOMPARE(summary(findDates(u"11/3/2024, 9:13 AM", DayOrder::MonthFirst)), u"2024-11-3T09:13"_s);
        QCOMPARE(summary(findDates(u"11/3/2024, 9:13 AM")), u"2024-3-11T09:13"_s);
    }

    void missingYearIsGivenByTheCaller()
    {
        const QList<DateCandidate> dates = findDates(u"từ 29 đến 31/8");
        QCOMPARE(dates.size(), 1);
        QVERIFY(!dates[0].days());
        QCOMPARE(dates[0].days(2023)->toIso(), u"2023-08-29/2023-08-31"_s);
        QVERIFY(!findDates(u"ngày 29/2")[0].days(2023));
        QVERIFY(!findDates(u"ngày 31/02/2023")[0].days());
    }

    void timesStandAlone()
    {
        const QList<TimeCandidate> times = findTimes(u"từ 8h30 đến 16 giờ, 25:70");
        QCOMPARE(times.size(), 3);
        QCOMPARE(*times[0].time, QTime(8, 30));
        QCOMPARE(*times[1].time, QTime(16, 0));
        QVERIFY(!times[2].time);
    }
};

QTEST_GUILESS_MAIN(DateFinderTest)
#include "datefindertest.moc"
