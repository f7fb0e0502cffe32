// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "host/searchphrases.h"
#include "models/bulletinsmodel.h"
#include "models/fieldsmodel.h"
#include "models/plaintext.h"
#include "models/recordwords.h"
#include "models/wording.h"
#include "recognise/recogniser.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

template <typename T>
Field<T> field(const T &value, double confidence = 1.0)
{
    return {.value = value, .confidence = confidence, .evidence = {{.page = 1, .quote = u"words"_s}}};
}

Bulletin sample()
{
    Bulletin b;
    b.title = field(u"Họp về đo lường"_s);
    b.published = field(Moment{.date = QDate(2022, 4, 14), .time = QTime(9, 14)});
    b.captured = field(Moment{.date = QDate(2024, 11, 23), .time = {}}, 0.6);
    b.events = {field(DateSpan{.first = QDate(2023, 8, 29), .last = QDate(2023, 8, 31)})};
    b.sources = {field(SourceAttribution{.name = u"VietQ"_s, .marker = u"Theo VietQ"_s, .kind = SourceKind::Website})};
    b.countries = {field(u"CN"_s), field(u"ZZ"_s)};
    b.people = {field(Person{.name = u"Lê A"_s, .aliases = {u"Lê Á"_s}, .role = field(u"Thứ trưởng"_s)})};
    return b;
}

QStringList texts(const QAbstractItemModel &model, int role)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data(role).toString();
    return list;
}

/** Puts another language's words in for as long as it lives. */
struct Language {
    QTranslator translator;
    explicit Language(const QString &name)
    {
        if (!translator.load(u":/bantin/i18n/bantin_%1.qm"_s.arg(name)) ||
            !QCoreApplication::installTranslator(&translator))
            qFatal("no words in %s", qPrintable(name));
    }
    ~Language() { QCoreApplication::removeTranslator(&translator); }
};

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        FieldsModel fields;
        BulletinsModel bulletins;
        const QAbstractItemModelTester fieldsTester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester bulletinsTester(&bulletins,
                                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Bulletin &bulletin : {sample(), Bulletin(), sample(), sample()})
            fields.setBulletin(bulletin);
        QVERIFY(fields.rowCount() > 5);
        bulletins.setBulletins({{.file = u"/a"_s}, {.file = u"/b"_s}});
        bulletins.setBulletins({{.file = u"/c"_s}});
        QCOMPARE(bulletins.rowCount(), 1);
        bulletins.setBulletins({});
        QCOMPARE(bulletins.rowCount(), 0);
    }

    void datesAreToldApart()
    {
        const Language english(u"en"_s);
        FieldsModel model;
        model.setBulletin(sample());
        const QStringList spoken = texts(model, Qt::AccessibleTextRole);
        QVERIFY(spoken.contains(u"Dates: 14 Apr 2022, 09:14, published"_s));
        QVERIFY(spoken.contains(u"Dates: 29 Aug 2023 – 31 Aug 2023, event"_s));
        QVERIFY(spoken.contains(u"Dates: 23 Nov 2024, page printed or saved, not certain"_s));
    }

    void wordsFollowTheLanguage()
    {
        const Language vietnamese(u"vi"_s);
        FieldsModel model;
        model.setBulletin(sample());
        const QStringList spoken = texts(model, Qt::AccessibleTextRole);
        QVERIFY(spoken.contains(u"Ngày tháng: 14/04/2022, 09:14, ngày đăng"_s));
        QVERIFY(spoken.contains(u"Quốc gia: Trung Quốc"_s));
        QVERIFY2(spoken.contains(u"Quốc gia: ZZ"_s), "letters of no country stay letters");
        QVERIFY(spoken.contains(u"Người: Lê A, Thứ trưởng · cũng in là: Lê Á"_s));
        QCOMPARE(Wording::notBulletin({u"It is an invoice."_s}).text, u"Là hoá đơn."_s);
        QCOMPARE(Wording::notBulletin({u"A reason of a newer program."_s}).text, u"A reason of a newer program."_s);

        const RelatedBulletin related{.relations = {{.reasonVi = u"Cùng sự kiện"_s, .reasonEn = u"Same"_s}}};
        QCOMPARE(listed(related).details, QStringList{u"– Cùng sự kiện"_s});
    }

    void everyReasonToRefuseHasWords()
    {
        const Language vietnamese(u"vi"_s);
        const auto against = std::ranges::find(reasons(), "no-text"_L1, &Reason::key);
        QVERIFY(against != reasons().end());
        for (const Reason &reason : std::ranges::subrange(against, reasons().end()))
            QVERIFY2(recordWords(reason.sentence) != reason.sentence, reason.sentence.data());
    }

    void noticesStandBehindTheFields()
    {
        const Language vietnamese(u"vi"_s);
        FieldsModel model;
        model.setBulletin(sample(), {u"12 characters of the text are lost (shown as U+FFFD)"_s,
                                     u"only the first 500 of 731 pages were read"_s, u"A notice of a newer program"_s});
        const QStringList spoken = texts(model, Qt::AccessibleTextRole);
        QCOMPARE(spoken.sliced(spoken.size() - 3),
                 (QStringList{u"Về việc đọc văn bản này: Số ký tự của văn bản bị mất (hiện là U+FFFD): 12"_s,
                              u"Về việc đọc văn bản này: Chỉ đọc 500 trang đầu trong số 731 trang"_s,
                              u"Về việc đọc văn bản này: A notice of a newer program"_s}));
        const QString hint = model.index(model.rowCount() - 1).data(Qt::ToolTipRole).toString();
        QVERIFY2(!hint.contains(u'%'), "a notice is no value that could be wrong");
    }

    void anAnswerIsReadAndGrouped()
    {
        const Language english(u"en"_s);
        const RelatedAnswer answer = RelatedAnswer::fromJson(QJsonDocument::fromJson(R"({
            "related": [{"file": "/tin/a.txt", "score": 0.9, "title": "A",
                         "discrepancies": [{"field": "date", "here": {"value": "2023-06-05"},
                                            "there": {"value": "2023-06-06"}},
                                           {"field": "name", "here": {"value": "Lê A"}, "there": {"value": "Lê Á"}}],
                         "differences": {"dropped": ["Một.", "Hai."], "added": [], "changed": [{"from": "x", "to": "y"}]}},
                        {"file": "/tin/b.txt", "score": 0.5, "title": "B"}, {"score": "no row"}],
            "links": [{"file": "/tin/c.txt", "title": "", "note": "cùng dự án", "exists": true},
                      {"file": "/tin/d.txt", "title": "D", "note": "", "exists": false}, 7],
            "unrelated": [{"file": "/tin/e.txt", "title": "E", "note": ""}],
            "linksError": "no", "missing": ["one"]})")
                                                                 .object());
        QVERIFY(answer.lacksLinks && answer.lacksPart);
        BulletinsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBulletins(listed(answer));
        QCOMPARE(texts(model, Qt::DisplayRole), (QStringList{u"c.txt"_s, u"D"_s, u"A"_s, u"B"_s, u"E"_s}));
        QCOMPARE(texts(model, BulletinsModel::GroupTitleRole),
                 (QStringList{u"Your own links"_s, {}, u"Found by Bantin"_s, {}, u"Not related, as you said"_s}));
        QCOMPARE(texts(model, BulletinsModel::NoteRole).first(), u"cùng dự án"_s);
        QCOMPARE(model.index(1, 0).data(BulletinsModel::DetailsRole).toStringList(),
                 QStringList{u"The file is not there any more."_s});
        QCOMPARE(model.index(2, 0).data(BulletinsModel::DifferencesRole).toStringList(),
                 (QStringList{u"≠ Date: here 5 Jun 2023, there 6 Jun 2023"_s, u"≠ Name: here “Lê A”, there “Lê Á”"_s}));
        const QString tip = model.index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"− Hai."_s) && tip.contains(u"+ y"_s), qPrintable(tip));
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"6 Jun 2023"_s));
    }

    void whatWasFoundAloneNeedsNoHeading()
    {
        BulletinsModel model;
        model.setBulletins(listed(RelatedAnswer{.related = {{.file = u"/tin/a.txt"_s}, {.file = u"/tin/b.txt"_s}}}));
        QCOMPARE(texts(model, BulletinsModel::GroupTitleRole), (QStringList{{}, {}}));
    }

    void groupsHaveOneHeading()
    {
        const Language english(u"en"_s);
        FieldsModel model;
        model.setBulletin(sample());
        const QStringList headings = texts(model, FieldsModel::GroupTitleRole);
        QCOMPARE(headings.count(u"Dates"_s), 1);
        QCOMPARE(headings.count(u"Countries"_s), 1);
        QVERIFY2(headings.first().isEmpty(), "the title needs none");
    }

    void longGroupsAreCut()
    {
        const Language english(u"en"_s);
        Bulletin bulletin;
        for (int i = 0; i < 5000; ++i)
            bulletin.authors << field(u"Người %1"_s.arg(i));
        FieldsModel model;
        model.setBulletin(bulletin);
        QCOMPARE(model.rowCount(), int(FieldsModel::MaxRowsOfGroup) + 1);
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(), u"and 4900 more"_s);
    }

    void rowsGoInAndOutWithoutReset()
    {
        FieldsModel model;
        const QSignalSpy resets(&model, &FieldsModel::modelReset);
        const QSignalSpy inserts(&model, &FieldsModel::rowsInserted);
        model.setBulletin(sample());
        model.setBulletin(sample());
        QCOMPARE(inserts.size(), 1);
        model.setBulletin({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void aFileWithoutTitleHasItsName()
    {
        const SearchHit hit{.file = u"/tin/bản 1.txt"_s,
                            .published = u"2023-06-06T10:00+07:00"_s,
                            .publisher = u"VietQ"_s,
                            .snippet = u"… hợp tác …"_s};
        BulletinsModel model;
        model.setBulletins({listed(hit)});
        QCOMPARE(model.index(0).data().toString(), u"bản 1.txt"_s);
        QVERIFY(model.index(0).data(BulletinsModel::OriginRole).toString().endsWith(u" · VietQ"_s));
        QCOMPARE(model.index(0).data(BulletinsModel::DetailsRole).toStringList(), QStringList{u"… hợp tác …"_s});
    }

    void documentTextCannotActUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Hà Nội"_s << u"Hà Nội"_s;
        QTest::newRow("lines") << u"a\n\tb\r\nc"_s << u"a b c"_s;
        QTest::newRow("right to left override") << u"ab\u202ecd"_s << u"ab cd"_s;
        QTest::newRow("bell and null") << u"a\u0007b"_s + QChar(0) << u"a b"_s;
        QTest::newRow("long") << QString(10'000, u'x') << QString(2000, u'x') + u'…';
    }
    void documentTextCannotActUp()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(shownText(text), shown);
    }

    void toolTipsAreEscaped()
    {
        QCOMPARE(toolTip({u"<img src=\"file:///x\">"_s, QString(), u"b"_s}),
                 u"<qt>&lt;img src=&quot;file:///x&quot;&gt;<br/>b</qt>"_s);
    }

    void phrasesAreWhatAReaderCanFind_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("a name") << u"Lê Xuân Định"_s << QStringList{u"Lê Xuân Định"_s, u"Lê Xuân Địn"_s};
        QTest::newRow("two lines") << u"Một dòng\nmột dòng nữa"_s
                                   << QStringList{u"Một dòng"_s, u"một dòng nữa"_s, u"Một dòn"_s};
        QTest::newRow("long line") << u"Thúc đẩy hợp tác trong lĩnh vực tiêu chuẩn hóa giữa Việt Nam và Trung Quốc"_s
                                   << QStringList{u"Thúc đẩy hợp tác trong lĩnh vực tiêu chuẩn hóa giữa Việt Nam"_s,
                                                  u"Thúc đẩy hợp tác trong"_s,
                                                  u"Thúc đẩy hợp tác trong lĩnh vực tiêu chuẩn hóa giữa Việt Na"_s};
        QTest::newRow("no space") << QString(100, u'x')
                                  << QStringList{QString(60, u'x'), QString(24, u'x'), QString(59, u'x')};
        QTest::newRow("short") << u"VN"_s << QStringList{u"VN"_s};
        QTest::newRow("nothing") << u" \n "_s << QStringList{};
    }
    void phrasesAreWhatAReaderCanFind()
    {
        QFETCH(const QString, quote);
        QFETCH(const QStringList, phrases);
        QCOMPARE(searchPhrases(quote), phrases);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "modelstest.moc"
