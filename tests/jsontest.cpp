// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

Record sampleRecord()
{
    const QList<Evidence> evidence{{.page = 2,
                                    .span = {.begin = 3, .end = 9},
                                    .quote = u"Hà Nội"_s,
                                    .rects = {QRectF(72, 100.5, 40, 12)},
                                    .rule = u"test"_s}};
    Record record{.file = u"/tmp/bản tin.txt"_s,
                  .recognition = {.isBulletin = true, .confidence = 0.97, .reasons = {u"title"_s}},
                  .bulletin = {},
                  .notices = {u"letters are lost"_s}};
    Bulletin &b = record.bulletin;
    b.title = {.value = u"Họp về đo lường"_s, .confidence = 0.9, .evidence = evidence};
    b.publisher = {.value = {.name = u"Viện Đo lường"_s, .canonical = u"Viện Đo lường Việt Nam"_s},
                   .confidence = 0.8,
                   .evidence = {}};
    b.published = {
        .value = {.date = QDate(2022, 4, 14), .time = QTime(9, 14)}, .confidence = 0.9, .evidence = evidence};
    b.captured = {.value = {.date = QDate(2024, 11, 23), .time = {}}, .confidence = 0.9, .evidence = {}};
    b.events = {
        {.value = {.first = QDate(2023, 8, 29), .last = QDate(2023, 8, 31)}, .confidence = 0.7, .evidence = evidence}};
    b.authors = {{.value = u"ctngoc"_s, .confidence = 0.7, .evidence = {}}};
    b.sources = {
        {.value = {.name = u"VietQ"_s, .marker = u"Theo VietQ"_s, .kind = SourceKind::Website, .canonical = {}},
         .confidence = 0.9,
         .evidence = evidence}};
    b.views = {.value = 1285, .confidence = 1.0, .evidence = {}};
    b.body = {.value = u"Một.\n\nHai."_s, .confidence = 1.0, .evidence = {}};
    b.countries = {{.value = u"CN"_s, .confidence = 0.9, .evidence = evidence}};
    b.organisations = {{.value = {.name = u"Tổng cục"_s,
                                  .abbreviation = u"TCĐLCL"_s,
                                  .canonical = {},
                                  .aliases = {u"Tổng cục TCĐLCL"_s}},
                        .confidence = 0.8,
                        .evidence = evidence}};
    b.people = {{.value = {.name = u"Lê A"_s,
                           .aliases = {},
                           .role = Field<QString>{.value = u"Thứ trưởng"_s, .confidence = 0.8, .evidence = evidence}},
                 .confidence = 0.8,
                 .evidence = evidence}};
    b.agreements = {{.value = {.kind = AgreementKind::Mou,
                               .name = u"Bản ghi nhớ"_s,
                               .date = Field<DateSpan>{.value = {.first = QDate(2016, 9, 3), .last = QDate(2016, 9, 3)},
                                                       .confidence = 0.8,
                                                       .evidence = evidence},
                               .parties = {u"A"_s, u"B"_s}},
                     .confidence = 0.8,
                     .evidence = evidence}};
    return record;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordSurvivesTheRoundTrip()
    {
        const Record record = sampleRecord();
        const QByteArray text = QJsonDocument(Json::fromRecord(record)).toJson();
        const Result<Record> back = Json::toRecord(QJsonDocument::fromJson(text).object());
        QVERIFY(back.has_value());
        QVERIFY(*back == record);
    }

    /** What a catalogue knows of it stays there. */
    void aBorderlineRecordHasNoFields()
    {
        Record record = sampleRecord();
        record.recognition.isBulletin = false;
        record.recognition.isBorderline = true;
        const Result<Record> back = Json::toRecord(Json::fromRecord(record));
        QVERIFY(back.has_value());
        QVERIFY(back->recognition == record.recognition);
        QVERIFY(back->bulletin == Bulletin());
    }

    void momentsCarryVietnamsOffsetOnlyWithATime()
    {
        const QJsonObject object = Json::fromRecord(sampleRecord());
        QCOMPARE(object[u"published"_s][u"value"_s].toString(), u"2022-04-14T09:14+07:00"_s);
        QCOMPARE(object[u"captured"_s][u"value"_s].toString(), u"2024-11-23"_s);
        QCOMPARE(object[u"events"_s][0][u"value"_s].toString(), u"2023-08-29/2023-08-31"_s);
    }

    void absentFieldsAreLeftOut()
    {
        Record record = sampleRecord();
        record.bulletin = {};
        QVERIFY(!Json::fromRecord(record).contains(u"title"_s));
    }

    void errorsComeBackAsErrors()
    {
        const Error error{.code = ErrorCode::Encrypted, .detail = u"a.pdf needs a password"_s};
        const Result<Record> back = Json::toRecord(Json::fromError(u"a.pdf"_s, error));
        QVERIFY(!back.has_value());
        QVERIFY(back.error() == error);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
