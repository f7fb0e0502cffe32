// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/reasons.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Bantin::Reasons
{

namespace
{

QString english(QDate day)
{
    // Not the machine's locale: the sentence is English wherever it is made.
    return QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

QString vietnamese(QDate day)
{
    return u"%1/%2/%3"_s.arg(day.day()).arg(day.month()).arg(day.year());
}

/** `12–16 August 2019`: what both days have in common is said once. */
QString english(const DateSpan &span)
{
    if (span.first == span.last)
        return english(span.first);
    const bool sameYear = span.first.year() == span.last.year();
    const bool sameMonth = sameYear && span.first.month() == span.last.month();
    const QString from = sameMonth ? u"d"_s : sameYear ? u"d MMMM"_s : u"d MMMM yyyy"_s;
    return QLocale::c().toString(span.first, from) + (sameMonth ? u"–"_s : u" – "_s) + english(span.last);
}

QString vietnamese(const DateSpan &span)
{
    if (span.first == span.last)
        return vietnamese(span.first);
    const bool sameYear = span.first.year() == span.last.year();
    const bool sameMonth = sameYear && span.first.month() == span.last.month();
    const QString day = QString::number(span.first.day());
    const QString from = sameMonth  ? day
                         : sameYear ? u"%1/%2"_s.arg(day).arg(span.first.month())
                                    : vietnamese(span.first);
    return from + (sameMonth ? u"–"_s : u" – "_s) + vietnamese(span.last);
}

/** @p format with @p value in it, or nothing where there is no value. */
QString part(const QString &format, const QString &value)
{
    return value.isEmpty() ? QString() : format.arg(value);
}

/** `, with 1 sentence dropped and 2 changed`; empty where nothing was. */
Sentence edits(const TextDifferences &differences)
{
    QStringList vi;
    QStringList en;
    const auto count = [&](qsizetype number, const QString &wordVi, const QString &wordEn) {
        if (number == 0)
            return;
        vi << wordVi + u' ' + QString::number(number) + (vi.isEmpty() ? u" câu"_s : QString());
        en << QString::number(number) + (en.isEmpty() ? (number == 1 ? u" sentence "_s : u" sentences "_s) : u" "_s) +
                  wordEn;
    };
    count(differences.dropped.size(), u"bỏ"_s, u"dropped"_s);
    count(differences.added.size(), u"thêm"_s, u"added"_s);
    count(differences.changed.size(), u"sửa"_s, u"changed"_s);
    return {.vi = part(u" (%1)"_s, vi.join(u", "_s)), .en = part(u" (%1)"_s, en.join(u", "_s))};
}

Sentence agreementWith(const Name &name, const Name &partner)
{
    return {.vi = (name.vi.isEmpty() ? u"Cùng một văn kiện"_s : u"Cùng nói về "_s + name.vi) +
                  part(u" với %1"_s, partner.vi),
            .en = (name.en.isEmpty() ? u"Same agreement"_s : u"Both speak of the "_s + name.en) +
                  part(u" with %1"_s, partner.en)};
}

/** `, signed on 5 June 2023`, `, signed in June 2023`, `, signed in 2023`. */
Sentence signingOf(const DateSpan &span)
{
    const bool isMonth = span.first.day() == 1 && span.last.addDays(1).day() == 1;
    if (!isMonth || span.first == span.last)
        return {.vi = u", ký ngày "_s + vietnamese(span), .en = u", signed on "_s + english(span)};
    if (span.first.month() != span.last.month())
        return {.vi = u", ký năm %1"_s.arg(span.first.year()), .en = u", signed in %1"_s.arg(span.first.year())};
    return {.vi = u", ký tháng %1/%2"_s.arg(span.first.month()).arg(span.first.year()),
            .en = u", signed in "_s + QLocale::c().toString(span.first, u"MMMM yyyy"_s)};
}

} // namespace

Sentence sameEvent(const Name &partner, std::optional<DateSpan> day, bool isSigning, const QString &teller)
{
    return {.vi = (isSigning ? u"Cùng lễ ký"_s : u"Cùng một sự kiện"_s) + part(u" với %1"_s, partner.vi) +
                  (day ? u", ngày "_s + vietnamese(*day) : QString()) + part(u", %1 đưa tin"_s, teller),
            .en = (isSigning ? u"Same signing"_s : u"Same meeting"_s) + part(u" with %1"_s, partner.en) +
                  (day ? u", "_s + english(*day) : QString()) + part(u", reported by %1"_s, teller)};
}

Sentence sameEventDatedApart(const Name &partner, QDate here, QDate there, const QString &teller)
{
    return {.vi = u"Cùng một sự kiện"_s + part(u" với %1"_s, partner.vi) + part(u", %1 đưa tin"_s, teller) +
                  u"; ngày khác nhau: ở đây %1, ở đó %2"_s.arg(vietnamese(here), vietnamese(there)),
            .en = u"Same meeting"_s + part(u" with %1"_s, partner.en) + part(u", reported by %1"_s, teller) +
                  u"; the days differ: %1 here, %2 there"_s.arg(english(here), english(there))};
}

Sentence republication(Order order, const QString &teller, const std::optional<Moment> &published,
                       const TextDifferences &differences)
{
    const Sentence edited = edits(differences);
    const QString vi =
        part(u" trên %1"_s, teller) + (published ? u", ngày "_s + vietnamese(published->date) : QString()) + edited.vi;
    const QString en =
        part(u" by %1"_s, teller) + (published ? u", "_s + english(published->date) : QString()) + edited.en;
    switch (order) {
    case Order::Earlier:
        return {.vi = u"Bản gốc của bài này"_s + vi, .en = u"The original of this text, published"_s + en};
    case Order::Later:
        return {.vi = u"Đăng lại bài này"_s + vi, .en = u"This text, republished"_s + en};
    case Order::Unknown:
        return {.vi = u"Phần lớn cùng một bài"_s + vi,
                .en = u"Largely the same text"_s + (en.isEmpty() ? QString() : u", published"_s + en)};
    }
    Q_UNREACHABLE_RETURN({});
}

Sentence sameIssue()
{
    return {.vi = u"Cùng bản tin này, trong một tệp khác"_s, .en = u"This bulletin in another file"_s};
}

Sentence followUp(Order order, const Name &partner, QDate day, bool refers)
{
    if (order == Order::Later)
        return {.vi = (refers ? u"Tiếp nối việc này"_s : u"Việc tiếp theo"_s) + part(u" với %1"_s, partner.vi) +
                      u", ngày "_s + vietnamese(day),
                .en = (refers ? u"Carries this on"_s : u"What followed"_s) + part(u" with %1"_s, partner.en) + u", "_s +
                      english(day)};
    if (refers)
        return {.vi = u"Việc mà bài này tiếp nối"_s + part(u" với %1"_s, partner.vi) + u", ngày "_s + vietnamese(day),
                .en = u"What this carries on"_s + part(u" with %1"_s, partner.en) + u", "_s + english(day)};
    return {.vi = u"Việc trước đó"_s + part(u" với %1"_s, partner.vi) + u", ngày "_s + vietnamese(day),
            .en = u"What went before"_s + part(u" with %1"_s, partner.en) + u", "_s + english(day)};
}

Sentence renewal(Order order, AgreementKind kind, QDate before, QDate renewed)
{
    const Name name = nameOf(kind);
    if (order == Order::Later)
        return {.vi = u"Gia hạn %1 ngày %2, vào ngày %3"_s.arg(name.vi, vietnamese(before), vietnamese(renewed)),
                .en = u"Renews the %1 of %2, on %3"_s.arg(name.en, english(before), english(renewed))};
    return {.vi = u"%1 ngày %2 mà bài này nói được gia hạn"_s.arg(name.vi, vietnamese(before)),
            .en = u"The %1 of %2 that is renewed here"_s.arg(name.en, english(before))};
}

Name nameOf(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Mou:
        return {.vi = u"bản ghi nhớ"_s, .en = u"MoU"_s};
    case AgreementKind::Agreement:
        return {.vi = u"thỏa thuận"_s, .en = u"agreement"_s};
    case AgreementKind::Treaty:
        return {.vi = u"hiệp định"_s, .en = u"treaty"_s};
    case AgreementKind::Plan:
        return {.vi = u"kế hoạch"_s, .en = u"plan"_s};
    case AgreementKind::Minutes:
        return {.vi = u"biên bản"_s, .en = u"minutes"_s};
    case AgreementKind::Programme:
        return {.vi = u"chương trình"_s, .en = u"programme"_s};
    case AgreementKind::Declaration:
        return {.vi = u"tuyên bố"_s, .en = u"declaration"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

Sentence sameAgreement(const Name &name, const Name &partner, std::optional<DateSpan> signedOn)
{
    Sentence sentence = agreementWith(name, partner);
    if (signedOn) {
        const Sentence when = signingOf(*signedOn);
        sentence.vi += when.vi;
        sentence.en += when.en;
    }
    return sentence;
}

Sentence sameAgreement(const Name &name, const Name &partner, int fromYear, int untilYear)
{
    const Sentence sentence = agreementWith(name, partner);
    return {.vi = sentence.vi + u", giai đoạn %1–%2"_s.arg(fromYear).arg(untilYear),
            .en = sentence.en + u", for %1–%2"_s.arg(fromYear).arg(untilYear)};
}

Sentence sameInitiative(const Name &name)
{
    return {.vi = u"Cùng thuộc %1"_s.arg(name.vi), .en = u"Both belong to %1"_s.arg(name.en)};
}

Sentence sameCountries(const QList<Name> &countries)
{
    QStringList vi;
    QStringList en;
    for (const Name &country : countries) {
        vi << country.vi;
        en << country.en;
    }
    return {.vi = u"Cùng một nhóm nước: %1"_s.arg(vi.join(u", "_s)),
            .en = u"Same group of countries: %1"_s.arg(en.join(u", "_s))};
}

Sentence samePartner(const Name &partner, const Topic *topic)
{
    return {.vi = u"Cùng đối tác: %1"_s.arg(partner.vi) + (topic ? u", về "_s + topic->vi : QString()),
            .en = u"Same partner: %1"_s.arg(partner.en) + (topic ? u", in "_s + topic->en : QString())};
}

Sentence sameBody(const Name &body)
{
    return {.vi = u"Cùng có %1"_s.arg(body.vi), .en = u"%1 takes part in both"_s.arg(body.en)};
}

Sentence sameLine(const Name &former, const Name &present)
{
    return {.vi = u"Cùng một cơ quan: %1, nay là %2"_s.arg(former.vi, present.vi),
            .en = u"The same body: %1, now %2"_s.arg(former.en, present.en)};
}

Sentence samePerson(const Name &person)
{
    return {.vi = u"Cùng nhắc đến %1"_s.arg(person.vi), .en = u"Both name %1"_s.arg(person.en)};
}

Sentence sameTopic(const Topic *topic)
{
    if (!topic)
        return {.vi = u"Nội dung gần nhau"_s, .en = u"Similar content"_s};
    return {.vi = u"Cùng lĩnh vực: %1"_s.arg(topic->vi), .en = u"Same field: %1"_s.arg(topic->en)};
}

} // namespace Bantin::Reasons
