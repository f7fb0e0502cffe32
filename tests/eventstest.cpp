// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/eventfinder.h"
#include "extract/eventsextractor.h"
#include "text/sentences.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** An article whose paragraphs are the lines of @p text. */
struct Sample {
    Document document;
    Article article;

    explicit Sample(const QString &text)
    {
        document.text = text;
        document.pages = {{.begin = 0, .end = text.size()}};
        article.document = &document;
        qsizetype begin = 0;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            document.lines += {.span = {.begin = begin, .end = begin + line.size()}};
            Passage passage(Zone::Paragraph);
            passage.append(document, document.lines.last().span);
            article.passages += passage;
            begin += line.size() + 1;
        }
    }
};

QString roleName(DateRole role)
{
    switch (role) {
    case DateRole::Event:
        return u"event"_s;
    case DateRole::Background:
        return u"background"_s;
    case DateRole::Announced:
        return u"announced"_s;
    }
    return {};
}

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("place and day of the event") << u"Huế, 20/6/2023, hai viện họp."_s << u"event"_s;
        QTest::newRow("meeting") << u"Ngày 5/6/2023, hai viện họp tại Huế."_s << u"event"_s;
        QTest::newRow("hosted-by") << u"The workshop, hosted by the institute, was held on 5 June 2023."_s
                                   << u"event"_s;
        QTest::newRow("span-from") << u"Khóa học mở từ ngày 5 đến 7/6/2023."_s << u"event"_s;
        QTest::newRow("decision") << u"Theo Quyết định số 12/QĐ-TTg ngày 5/6/2023, nhóm được lập."_s << u"background"_s;
        QTest::newRow("decree") << u"Nghị định 99/2019/NĐ-CP ngày 5/6/2019 quy định."_s << u"background"_s;
        QTest::newRow("deadline") << u"Góp ý gửi về trước ngày 5/6/2023."_s << u"background"_s;
        QTest::newRow("as-of") << u"Tính đến ngày 31/12/2022, cả nước có 12 phòng."_s << u"background"_s;
        QTest::newRow("in-force") << u"Quy chuẩn có hiệu lực từ ngày 1/7/2023."_s << u"background"_s;
        QTest::newRow("founded") << u"Viện thành lập ngày 4/4/1962."_s << u"background"_s;
        QTest::newRow("anniversary") << u"Chương trình chào mừng Ngày Đo lường thế giới 20/5/2023."_s
                                     << u"background"_s;
        QTest::newRow("announced") << u"Phiên sau sẽ họp ngày 5/6/2024 tại Lào."_s << u"announced"_s;
        QTest::newRow("next") << u"Ngày 5/6 tới, tại Huế, hai viện mở hội thảo."_s << u"announced"_s;
        QTest::newRow("planned") << u"Dự kiến lễ ký diễn ra ngày 5/6/2024."_s << u"announced"_s;
    }

    void roles()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const QList<EventDate> dates = findEventDates(text, sentences(text));
        QCOMPARE(dates.size(), 1);
        QCOMPARE(roleName(dates[0].role), expected);
    }

    void events_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QString>("expected");

        const QDate june(2023, 6, 7);
        QTest::newRow("year-of-publication") << u"Sáng 5/6, hai viện ký biên bản tại Huế."_s << june << u"2023-06-05"_s;
        QTest::newRow("year-before") << u"Ngày 28/12, hai viện ký biên bản."_s << QDate(2024, 1, 3) << u"2023-12-28"_s;
        QTest::newRow("no-year-anywhere") << u"Ngày 28/12, hai viện ký biên bản."_s << QDate() << QString();
        QTest::newRow("unpublished") << u"Ngày 28/12/2023, hai viện ký biên bản."_s << QDate() << u"2023-12-28"_s;
        QTest::newRow("year-of-the-sentence")
            << u"Ngày 25/4, hai bên ký biên bản trong dịp cấp cao năm 2018."_s << QDate(2021, 4, 21) << u"2018-04-25"_s;
        QTest::newRow("old-agreement")
            << u"Vừa qua, hai viện họp trực tuyến.\nNgày 3/9/2016, hai viện đã ký bản ghi nhớ."_s << june << QString();
        QTest::newRow("renewed-agreement")
            << u"Ngày 5/6/2023, hai viện họp về bản ghi nhớ ký ngày 3/9/2016."_s << june << u"2023-06-05"_s;
        QTest::newRow("span") << u"Từ 29 đến 31/5/2023, hội nghị họp tại Huế."_s << june << u"2023-05-29/2023-05-31"_s;
        QTest::newRow("opening-within-span")
            << u"Hội nghị diễn ra từ 29 đến 31/5/2023.\nPhát biểu khai mạc ngày 29/5, ông cảm ơn."_s << june
            << u"2023-05-29/2023-05-31"_s;
        QTest::newRow("meeting-within-stay")
            << u"Từ 29 đến 31/5/2023, đoàn đã ở Việt Nam khảo sát.\nNgày 30/5/2023 hai bên họp."_s << june
            << u"2023-05-30"_s;
        QTest::newRow("end-of-a-stay")
            << u"Từ ngày 14 đến 16-5, đoàn công tác huyện đã thăm vùng trồng sâm.\nTại buổi làm việc sáng 16-5, ông A nói."_s
            << QDate(2019, 5, 17) << u"2019-05-14/2019-05-16"_s;
        QTest::newRow("end-of-a-stay-told-first")
            << u"Chiều 9/11/2012, đoàn đã họp bế mạc tại Hà Nội.\nCục đón và làm việc với đoàn từ ngày 5 đến ngày 9/11."_s
            << QDate(2012, 11, 15) << u"2012-11-05/2012-11-09"_s;
        QTest::newRow("signed-on-the-last-day-of-a-visit")
            << u"Chuyến thăm của Thủ tướng trong hai ngày 2 và 3/9 vừa qua để lại một văn kiện.\nVăn kiện được ký ngày "
               u"3/9/2016 tại Huế."_s
            << QDate(2016, 9, 12) << u"2016-09-03"_s;
        QTest::newRow("days-later")
            << u"Ngày 28/10, hai viện họp tại Huế.\nHai ngày sau, 30/10, tại Vinh, hai viện ký kết."_s
            << QDate(2024, 11, 1) << u"2024-10-28 2024-10-30"_s;
        QTest::newRow("tour-within-stay")
            << u"Trong hai ngày 5-6/6, đoàn chuyên gia đã khảo sát lò.\nNgày 6/6, đoàn đến Nhà máy Nhựa."_s << june
            << u"2023-06-05/2023-06-06"_s;
        QTest::newRow("recalled")
            << u"Hội thảo diễn ra trong hai ngày 6 và 7/6/2023. Bà nhắc lại buổi họp ngày 1/6/2023."_s << june
            << u"2023-06-06/2023-06-07"_s;
        QTest::newRow("two-days-over-a-month")
            << u"Trong hai ngày 31/5 và 01/6/2023, hai viện họp tại Huế."_s << june << u"2023-05-31/2023-06-01"_s;
        QTest::newRow("two-days-over-a-year") << u"Trong hai ngày 31/12 và 1/1/2023, hai viện họp tại Huế."_s
                                              << QDate(2023, 1, 3) << u"2022-12-31/2023-01-01"_s;
        QTest::newRow("two-days-named-each")
            << u"Ngày 31/5 và ngày 1/6/2023, hội thảo họp tại Huế."_s << june << u"2023-05-31/2023-06-01"_s;
        QTest::newRow("two-meetings") << u"Ngày 3/6 và 5/6/2023, hai viện họp tại Huế."_s << june
                                      << u"2023-06-03 2023-06-05"_s;
        QTest::newRow("last-year") << u"Sau lời hẹn năm ngoái, hai viện họp ngày 5/6/2023."_s << june
                                   << u"2023-06-05"_s;
        QTest::newRow("opening-and-end") << u"Kỳ họp khai mạc ngày 1/6/2023 tại Huế và kéo dài đến hết ngày 4/6/2023."_s
                                         << june << u"2023-06-01/2023-06-04"_s;
        QTest::newRow("opening-and-end-behind-a-semicolon")
            << u"Sáng 01/6, hội nghị khai mạc tại Huế; hội nghị kéo dài đến ngày 03/6."_s << june
            << u"2023-06-01/2023-06-03"_s;
        QTest::newRow("two-things") << u"Sáng 01/6, hai viện họp tại Huế; lễ ký diễn ra ngày 03/6."_s << june
                                    << u"2023-06-01 2023-06-03"_s;
        QTest::newRow("two-days") << u"Chiều 5/6, đoàn gặp Bộ trưởng. Trước đó một ngày, 4/6, hai bên ký kế hoạch."_s
                                  << june << u"2023-06-05 2023-06-04"_s;
        QTest::newRow("day-of-issue-before-the-report")
            << u"TP.HCM, 6/6/2023 - Hai viện đã họp hôm 5/6 tại Huế."_s << june << u"2023-06-05"_s;
        QTest::newRow("weekday") << u"The duty will end soon, the two offices agreed on Tuesday."_s << june
                                 << u"2023-06-06"_s;
        QTest::newRow("weekday of the publication")
            << u"The plan was signed in Oslo on Wednesday."_s << june << u"2023-06-07"_s;
        QTest::newRow("weekday to come") << u"The plan will be signed in Oslo on Friday."_s << june << u""_s;
        QTest::newRow("weekday in Vietnamese")
            << u"Hôm thứ Năm, hai viện ký kết tại Oslo."_s << june << u"2023-06-01"_s;
        QTest::newRow("this-morning") << u"Sáng nay, tại Hà Nội, hai viện ký kết."_s << june << u"2023-06-07"_s;
        QTest::newRow("yesterday") << u"Chiều qua, tại Hà Nội, hai viện ký kết."_s << june << u"2023-06-06"_s;
        QTest::newRow("these-days") << u"Hiện nay, hai viện đang hợp tác."_s << june << QString();
        QTest::newRow("next-round") << u"Hai viện họp ngày 5/6/2023. Phiên sau sẽ họp ngày 9/9/2023."_s << june
                                    << u"2023-06-05"_s;
        QTest::newRow("announcement") << u"Hội thảo sẽ diễn ra ngày 20/6/2023 tại Huế."_s << june << u"2023-06-20"_s;
        QTest::newRow("month-only") << u"Tháng 5/2023, hai viện ký kết."_s << june << QString();
        QTest::newRow("impossible") << u"Ngày 31/4/2023, hai viện ký kết."_s << june << QString();
    }

    void events()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, published);
        QFETCH(const QString, expected);
        const Sample sample(text);
        Bulletin bulletin;
        if (published.isValid())
            bulletin.published = {.value = {.date = published, .time = {}}, .confidence = 1.0, .evidence = {}};
        extractEvents(Reading(sample.article, Authority()), bulletin);
        QStringList found;
        for (const Field<DateSpan> &event : std::as_const(bulletin.events)) {
            found += event.value.toIso();
            QVERIFY(!event.evidence.isEmpty());
            QVERIFY(text.contains(event.evidence[0].quote));
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void doubtfulDaysAreNotStatedWithConfidence()
    {
        Bulletin bulletin{.published = Field<Moment>{.value = {.date = QDate(2023, 6, 7), .time = {}}}};
        const Sample sample(u"Sáng nay, hai viện ký kết."_s);
        extractEvents(Reading(sample.article, Authority()), bulletin);
        QCOMPARE_LT(bulletin.events[0].confidence, 0.9);
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "eventstest.moc"
