// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "pipeline.h"
#include "relate/comparison.h"
#include "relate/reasons.h"
#include "relate/relations.h"
#include "tools/bulletins.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** A report of a meeting with a foreign institute that no authority file knows. */
Bulletin report()
{
    Bulletin b;
    b.title = field(u"Viện Đo lường Veltria thăm Hà Nội"_s);
    b.body = field(
        u"Ngày 5 tháng 6 năm 2023, đoàn của Viện Đo lường Veltria do ông Jon Marrow dẫn đầu đã làm việc về đo lường "
        "khối lượng và hiệu chuẩn cân. Hai bên trao đổi về phép đo, chuẩn đo lường và kế hoạch chung."_s);
    b.published = field(Moment{.date = QDate(2023, 6, 6), .time = {}});
    b.events = {day(2023, 6, 5)};
    b.organisations = {body(u"Viện Đo lường Veltria"_s)};
    b.people = {person(u"Jon Marrow"_s)};
    b.countries = {field(u"SE"_s)};
    b.publisher = field(NamedBody{.name = u"Báo Một"_s, .canonical = {}});
    return b;
}

/** The same meeting in other words. */
Bulletin otherReport()
{
    Bulletin b = report();
    b.title = field(u"Chuyên gia Veltria bàn chuyện cân đo"_s);
    b.body = field(
        u"Sáng 5/6, các chuyên gia của Viện Đo lường Veltria có mặt tại Thủ đô để chia sẻ kinh nghiệm hiệu chuẩn."_s);
    b.publisher = field(NamedBody{.name = u"Báo Hai"_s, .canonical = {}});
    return b;
}

Bulletin stranger()
{
    Bulletin b;
    b.title = field(u"Khai mạc giải bóng đá sinh viên"_s);
    b.body = field(u"Giải quy tụ mười đội của các trường, thi đấu trong hai tuần trên sân trung tâm thành phố."_s);
    b.published = field(Moment{.date = QDate(2023, 6, 6), .time = {}});
    return b;
}

} // namespace

class RelaterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void oneMeetingToldTwice();
    void aTextThatWasCopied();
    void aFileThatIsKeptTwice();
    void whatFollowed();
    void strangersHaveNothingInCommon();
    void theOtherFieldOfACountryIsAnotherPartner();
    void theSameDayAloneIsChance();
    void rareBodiesJoinMoreThanCommonOnes();
    void closenessIsTheSameFromBothSides();
    void spellingsOfAForeignNameAreOne();
    void profilesSurviveStorage();
    void brokenProfilesAreEmpty();
    void reasons();
    void whatAnEditMadeOfAText();
    void reportsThatDiffer();

private:
    [[nodiscard]] Rarity rarity(const Profile &profile) const;
    [[nodiscard]] Closeness closeness(const Bulletin &here, const Bulletin &there) const;
    [[nodiscard]] QList<Relation> relations(const Bulletin &here, const Bulletin &there) const;

    Knowledge m_knowledge;
};

void RelaterTest::initTestCase()
{
    const Result<Knowledge> knowledge = Knowledge::load(QStringLiteral(BANTIN_DATA));
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = *knowledge;
}

/** As in a catalogue of fifty bulletins where each fact stands in two. */
Rarity RelaterTest::rarity(const Profile &profile) const
{
    Rarity rarity{.bulletins = 50, .keys = {}, .pairs = {}};
    for (const WeightedKey &fact : profile.facts)
        rarity.keys[fact.key] = 2;
    for (const PairCount &pair : profile.pairs)
        rarity.pairs[pair.key] = 2;
    return rarity;
}

Closeness RelaterTest::closeness(const Bulletin &here, const Bulletin &there) const
{
    const Profile profile = profileOf(here, m_knowledge);
    return Relater(profile, rarity(profile)).compare(profileOf(there, m_knowledge));
}

QList<Relation> RelaterTest::relations(const Bulletin &here, const Bulletin &there) const
{
    return relationsOf(Side::of(here, m_knowledge), Side::of(there, m_knowledge), closeness(here, there),
                       rarity(profileOf(here, m_knowledge)), m_knowledge)
        .list;
}

void RelaterTest::oneMeetingToldTwice()
{
    const QList<Relation> found = relations(report(), otherReport());
    QCOMPARE(types(found).value(0), u"event"_s);
    QVERIFY(types(found).contains(u"partner"_s));
    QVERIFY(types(found).contains(u"person"_s));
    QVERIFY(!types(found).contains(u"republication"_s));
    QCOMPARE(found.first().reasonEn, u"Same meeting with Viện Đo lường Veltria, 5 June 2023, reported by Báo Hai"_s);
    QCOMPARE(found.first().reasonVi, u"Cùng một sự kiện với Viện Đo lường Veltria, ngày 5/6/2023, Báo Hai đưa tin"_s);
    QVERIFY(!found.first().here.isEmpty() && !found.first().there.isEmpty());
}

void RelaterTest::aTextThatWasCopied()
{
    Bulletin copy = report();
    copy.title = field(u"Tin vắn"_s);
    copy.events.clear();
    copy.published = field(Moment{.date = QDate(2023, 6, 9), .time = {}});
    copy.publisher = field(NamedBody{.name = u"Trang Ba"_s, .canonical = {}});
    const QList<Relation> later = relations(report(), copy);
    QCOMPARE(types(later).mid(0, 2), (QStringList{u"event"_s, u"republication"_s}));
    QCOMPARE(later[1].reasonEn, u"This text, republished by Trang Ba, 9 June 2023"_s);
    QCOMPARE(relations(copy, report())[1].reasonEn, u"The original of this text, published by Báo Một, 6 June 2023"_s);
    // Who names the other as the source has copied, whatever the dates say.
    Bulletin citing = report();
    citing.sources = {field(SourceAttribution{.name = u"Trang Ba"_s})};
    QVERIFY(relations(citing, copy)[1].reasonEn.startsWith(u"The original"_s));
}

void RelaterTest::aFileThatIsKeptTwice()
{
    const QList<Relation> found = relations(report(), report());
    QCOMPARE(types(found), QStringList{u"republication"_s});
    QCOMPARE(found.first().reasonEn, u"This bulletin in another file"_s);
    // Issued on another day it is a republication as any other.
    Bulletin later = report();
    later.published = field(Moment{.date = QDate(2023, 6, 9), .time = {}});
    QVERIFY(types(relations(report(), later)).size() > 1);
}

void RelaterTest::whatFollowed()
{
    Bulletin next = otherReport();
    next.events = {day(2024, 3, 1)};
    const auto agreement = [](std::optional<Field<DateSpan>> date) {
        return field(Agreement{.kind = AgreementKind::Mou, .name = u"Bản ghi nhớ"_s, .date = date, .parties = {}});
    };
    Bulletin first = report();
    first.agreements = {agreement({})};
    next.agreements = {agreement(day(2024, 3, 1))};
    const QList<Relation> found = relations(first, next);
    QCOMPARE(types(found).mid(0, 2), (QStringList{u"follow-up"_s, u"agreement"_s}));
    QCOMPARE(found.first().reasonEn, u"What followed with Viện Đo lường Veltria, 1 March 2024"_s);
    QCOMPARE(relations(next, first).first().reasonEn, u"What went before with Viện Đo lường Veltria, 5 June 2023"_s);
}

void RelaterTest::strangersHaveNothingInCommon()
{
    QVERIFY(relations(report(), stranger()).isEmpty());
    QVERIFY(closeness(report(), stranger()).score() < 0.05);
}

void RelaterTest::theOtherFieldOfACountryIsAnotherPartner()
{
    const auto about = [](const QString &text, const QString &who) {
        Bulletin b;
        b.title = field(who);
        b.body = field(text);
        b.countries = {field(u"SE"_s)};
        return b;
    };
    const Bulletin metrology = about(u"Hai bên bàn về đo lường, hiệu chuẩn và phép đo."_s, u"Tin đo lường"_s);
    const Bulletin calibration =
        about(u"Đoàn tìm hiểu phòng hiệu chuẩn, đo lường dòng chảy."_s, u"Thăm phòng hiệu chuẩn"_s);
    const Bulletin standards = about(u"Hội thảo về tiêu chuẩn, hợp quy, chứng nhận."_s, u"Tin tiêu chuẩn"_s);
    QVERIFY(types(relations(metrology, calibration)).contains(u"partner"_s));
    QVERIFY(!types(relations(metrology, standards)).contains(u"partner"_s));
    QVERIFY(closeness(metrology, calibration).score() > 3 * closeness(metrology, standards).score());
}

void RelaterTest::theSameDayAloneIsChance()
{
    Bulletin other = stranger();
    other.events = {day(2023, 6, 5)};
    QVERIFY(!types(relations(report(), other)).contains(u"event"_s));
}

void RelaterTest::rareBodiesJoinMoreThanCommonOnes()
{
    const Profile here = profileOf(report(), m_knowledge);
    const Profile there = profileOf(otherReport(), m_knowledge);
    Rarity rare = rarity(here);
    Rarity common = rare;
    for (int &count : common.keys)
        count = 45;
    QVERIFY(Relater(here, rare).compare(there).facts > 3 * Relater(here, common).compare(there).facts);
}

void RelaterTest::closenessIsTheSameFromBothSides()
{
    const Closeness there = closeness(report(), otherReport());
    const Closeness back = closeness(otherReport(), report());
    QCOMPARE(there.facts, back.facts);
    QCOMPARE(there.countries, back.countries);
    QCOMPARE(there.copied, back.copied);
    QCOMPARE(there.sameDay, back.sameDay);
}

void RelaterTest::spellingsOfAForeignNameAreOne()
{
    Bulletin other = stranger();
    other.people = {person(u"Jonn Marrow"_s)};
    QVERIFY(types(relations(report(), other)).contains(u"person"_s));
    other.people = {person(u"Jon Marow"_s)};
    QVERIFY(types(relations(report(), other)).contains(u"person"_s));
    QCOMPARE(personKey(u"Nicolai Socolov"_s), personKey(u"Nikolai Sokolov"_s));
    QCOMPARE(personKey(u"Ute Philips"_s), personKey(u"Ute Fillips"_s));
    QCOMPARE(personKey(u"Seo Min-kyu"_s), personKey(u"Seo Min Kyu"_s));
    QVERIFY(personKey(u"Ute Brandt"_s) != personKey(u"Ute Bradt"_s));
    other.people = {person(u"Tim Marrow"_s)};
    QVERIFY(!types(relations(report(), other)).contains(u"person"_s));
}

void RelaterTest::profilesSurviveStorage()
{
    const Profile profile = profileOf(report(), m_knowledge);
    QVERIFY(!profile.facts.isEmpty() && !profile.pairs.isEmpty() && !profile.topics.isEmpty());
    QVERIFY(Profile::fromBytes(profile.toBytes()) == profile);
    QCOMPARE(profileOf(report(), m_knowledge).toBytes(), profile.toBytes());
}

void RelaterTest::brokenProfilesAreEmpty()
{
    const QByteArray bytes = profileOf(report(), m_knowledge).toBytes();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(Profile::fromBytes(bytes.first(length)) == Profile());
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray broken = bytes;
        broken[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
        static_cast<void>(Relater(Profile::fromBytes(broken), {}).compare(Profile::fromBytes(broken)).score());
    }
}

void RelaterTest::reasons()
{
    using namespace Reasons;
    const DateSpan span{.first = QDate(2023, 8, 29), .last = QDate(2023, 8, 31)};
    QCOMPARE(sameEvent({}, {}, false, {}).en, u"Same meeting"_s);
    QCOMPARE(sameEvent({u"Lào"_s, u"Laos"_s}, span, true, {}).en, u"Same signing with Laos, 29–31 August 2023"_s);
    QCOMPARE(sameEvent({u"Lào"_s, u"Laos"_s}, span, true, {}).vi, u"Cùng lễ ký với Lào, ngày 29–31/8/2023"_s);
    QCOMPARE(republication(Order::Unknown, {}, {}, {}).en, u"Largely the same text"_s);
    QCOMPARE(sameAgreement({}, {u"NIMT"_s, u"NIMT"_s}, {}).en, u"Same agreement with NIMT"_s);
    const DateSpan month{.first = QDate(2023, 8, 1), .last = QDate(2023, 8, 31)};
    const DateSpan year{.first = QDate(2023, 1, 1), .last = QDate(2023, 12, 31)};
    QCOMPARE(sameAgreement({}, {}, month).en, u"Same agreement, signed in August 2023"_s);
    QCOMPARE(sameAgreement({}, {}, month).vi, u"Cùng một văn kiện, ký tháng 8/2023"_s);
    QCOMPARE(sameAgreement({}, {}, year).vi, u"Cùng một văn kiện, ký năm 2023"_s);
    QCOMPARE(sameAgreement({}, {u"NIMT"_s, u"NIMT"_s}, 2016, 2020).en, u"Same agreement with NIMT, for 2016–2020"_s);
    QCOMPARE(sameTopic(nullptr).vi, u"Nội dung gần nhau"_s);
    const Topic topic{.key = u"metrology"_s, .vi = u"đo lường"_s, .en = u"metrology"_s, .cues = {}};
    QCOMPARE(samePartner({u"Lào"_s, u"Laos"_s}, &topic).en, u"Same partner: Laos, in metrology"_s);
    QCOMPARE(samePartner({u"Lào"_s, u"Laos"_s}, &topic).vi, u"Cùng đối tác: Lào, về đo lường"_s);
}

void RelaterTest::whatAnEditMadeOfAText()
{
    Bulletin original = report();
    original.body =
        field(u"Hai bên đã ký bản ghi nhớ mới. Lễ ký diễn ra tại Hà Nội vào buổi sáng.\n\nĐoàn về nước hôm sau."_s);
    Bulletin copy = original;
    copy.body = field(
        u"HAI BÊN ĐÃ KÝ BẢN GHI NHỚ MỚI. Lễ ký diễn ra tại Hà Nội vào buổi chiều.\n\nBạn đọc hoan nghênh tin này."_s);
    const TextDifferences found = differencesOf(original, copy);
    QCOMPARE(found.dropped, QStringList{u"Đoàn về nước hôm sau."_s});
    QCOMPARE(found.added, QStringList{u"Bạn đọc hoan nghênh tin này."_s});
    QCOMPARE(found.changed.size(), 1);
    QCOMPARE(found.changed.first().to, u"Lễ ký diễn ra tại Hà Nội vào buổi chiều."_s);
    QVERIFY(differencesOf(original, original).isEmpty());
}

void RelaterTest::reportsThatDiffer()
{
    Bulletin here = report();
    here.body = field(u"Đoàn có 12 chuyên gia và mang theo 5 quả cân."_s);
    Bulletin there = report();
    there.body = field(u"Tham gia đoàn là 15 chuyên gia với 5 quả cân, từ năm 2020."_s);
    there.people = {person(u"Jon Marow"_s)};
    there.events = {day(2023, 6, 15)};
    QStringList found;
    for (const Discrepancy &discrepancy : discrepanciesOf(here, there))
        found << discrepancy.here + u'|' + discrepancy.there;
    QCOMPARE(found,
             QStringList({u"2023-06-05|2023-06-15"_s, u"Jon Marrow|Jon Marow"_s, u"12 chuyên gia|15 chuyên gia"_s}));
    QVERIFY(discrepanciesOf(here, here).isEmpty());
}

QTEST_GUILESS_MAIN(RelaterTest)
#include "relatertest.moc"
