// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/recordpacking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

constexpr quint64 MinutesOfDay = 24 * 60;
constexpr int MsOfMinute = 60'000;
constexpr qint64 LongestEvent = 100'000; ///< days

// One pair of functions a type, the writing one first; both name the same members in the same order.

void put(Packer &p, const QString &text)
{
    p.text(text);
}
void take(Unpacker &u, QString &text)
{
    text = u.text();
}

void put(Packer &p, int number)
{
    p.signedNumber(number);
}
void take(Unpacker &u, int &number)
{
    number = int(u.signedNumber());
}

void put(Packer &p, const QDate &date)
{
    // Julian day 0 stands for none: no bulletin is as old.
    p.number(quint64(date.isValid() ? std::max<qint64>(date.toJulianDay(), 0) : 0));
}
void take(Unpacker &u, QDate &date)
{
    const quint64 day = u.number();
    date = day > 0 && day < quint64(1) << 32 ? QDate::fromJulianDay(qint64(day)) : QDate();
}

void put(Packer &p, const Moment &moment)
{
    put(p, moment.date);
    p.number(moment.time ? quint64(moment.time->msecsSinceStartOfDay() / MsOfMinute) + 1 : 0);
}
void take(Unpacker &u, Moment &moment)
{
    take(u, moment.date);
    const quint64 minute = u.number();
    if (minute > 0 && minute <= MinutesOfDay)
        moment.time = QTime::fromMSecsSinceStartOfDay(int(minute - 1) * MsOfMinute);
}

void put(Packer &p, const DateSpan &span)
{
    put(p, span.first);
    p.signedNumber(span.first.daysTo(span.last));
}
void take(Unpacker &u, DateSpan &span)
{
    take(u, span.first);
    span.last = span.first.addDays(std::clamp<qint64>(u.signedNumber(), -LongestEvent, LongestEvent));
}

void put(Packer &p, const NamedBody &body)
{
    p.text(body.name);
    p.text(body.canonical);
}
void take(Unpacker &u, NamedBody &body)
{
    body.name = u.text();
    body.canonical = u.text();
}

void put(Packer &p, const SourceAttribution &source)
{
    p.text(source.name);
    p.text(source.marker);
    p.text(source.canonical);
    p.number(quint64(source.kind));
}
void take(Unpacker &u, SourceAttribution &source)
{
    source.name = u.text();
    source.marker = u.text();
    source.canonical = u.text();
    source.kind = SourceKind(std::min(u.number(), quint64(SourceKind::Person)));
}

void put(Packer &p, const Organisation &body)
{
    p.text(body.name);
    p.text(body.abbreviation);
    // Mostly the very name that is printed.
    p.text(body.canonical == body.name ? u"="_s : body.canonical);
    p.texts(body.aliases);
}
void take(Unpacker &u, Organisation &body)
{
    body.name = u.text();
    body.abbreviation = u.text();
    body.canonical = u.text();
    if (body.canonical == "="_L1)
        body.canonical = body.name;
    body.aliases = u.texts();
}

// They hold fields themselves.
void put(Packer &p, const Person &person);
void take(Unpacker &u, Person &person);
void put(Packer &p, const Agreement &agreement);
void take(Unpacker &u, Agreement &agreement);

template <typename T>
void put(Packer &p, const Field<T> &field)
{
    put(p, field.value);
    p.share(field.confidence);
    p.evidence(field.evidence);
}
template <typename T>
void take(Unpacker &u, Field<T> &field)
{
    take(u, field.value);
    field.confidence = u.share();
    field.evidence = u.evidence();
}

template <typename T>
void put(Packer &p, const std::optional<T> &value)
{
    p.number(value ? 1 : 0);
    if (value)
        put(p, *value);
}
template <typename T>
void take(Unpacker &u, std::optional<T> &value)
{
    if (u.number() != 0)
        take(u, value.emplace());
}

void put(Packer &p, const Person &person)
{
    p.text(person.name);
    p.texts(person.aliases);
    put(p, person.role);
}
void take(Unpacker &u, Person &person)
{
    person.name = u.text();
    person.aliases = u.texts();
    take(u, person.role);
}

void put(Packer &p, const Agreement &agreement)
{
    p.number(quint64(agreement.kind));
    p.text(agreement.name);
    put(p, agreement.date);
    p.texts(agreement.parties);
}
void take(Unpacker &u, Agreement &agreement)
{
    agreement.kind = AgreementKind(std::min(u.number(), quint64(AgreementKind::Declaration)));
    agreement.name = u.text();
    take(u, agreement.date);
    agreement.parties = u.texts();
}

template <typename T>
void put(Packer &p, const QList<Field<T>> &list)
{
    p.number(quint64(list.size()));
    for (const Field<T> &field : list)
        put(p, field);
}
template <typename T>
void take(Unpacker &u, QList<Field<T>> &list)
{
    for (qsizetype i = u.count(); i > 0 && u.isValid(); --i)
        take(u, list.emplace_back());
}

/** Calls @p each with every field of @p bulletin but the body, in the order in which they are stored. */
void forEachField(auto &bulletin, auto each)
{
    each(bulletin.title);
    each(bulletin.lead);
    each(bulletin.publisher);
    each(bulletin.published);
    each(bulletin.updated);
    each(bulletin.captured);
    each(bulletin.events);
    each(bulletin.authors);
    each(bulletin.sources);
    each(bulletin.views);
    each(bulletin.url);
    each(bulletin.countries);
    each(bulletin.organisations);
    each(bulletin.people);
    each(bulletin.agreements);
}

} // namespace

void pack(Packer &packer, const Result<Record> &outcome)
{
    packer.number(outcome ? 1 : 0);
    if (!outcome) {
        packer.number(quint64(outcome.error().code));
        packer.text(outcome.error().detail);
        return;
    }
    const Recognition &recognition = outcome->recognition;
    packer.number(quint64(recognition.isBulletin) | quint64(recognition.isBorderline) << 1);
    packer.share(recognition.confidence);
    packer.texts(recognition.reasons);
    if (!recognition.isDescribed())
        return;
    const Bulletin &bulletin = outcome->bulletin;
    packer.number(bulletin.body ? 1 : 0);
    if (bulletin.body) {
        packer.text(bulletin.body->value);
        packer.share(bulletin.body->confidence);
        packer.quoteFrom(bulletin.body->value);
    }
    forEachField(bulletin, [&](const auto &field) { put(packer, field); });
}

Result<Record> unpackOutcome(Unpacker &unpacker)
{
    const Error malformed{.code = ErrorCode::Malformed, .detail = u"the catalogue holds no record here"_s};
    if (unpacker.number() == 0) {
        const auto code = ErrorCode(std::min(unpacker.number(), quint64(ErrorCode::Cancelled)));
        const QString detail = unpacker.text();
        return std::unexpected(unpacker.isValid() ? Error{.code = code, .detail = detail} : malformed);
    }
    Record record;
    const quint64 verdict = unpacker.number();
    record.recognition.isBulletin = (verdict & 1) != 0;
    record.recognition.isBorderline = (verdict & 2) != 0;
    record.recognition.confidence = unpacker.share();
    record.recognition.reasons = unpacker.texts();
    if (record.recognition.isDescribed()) {
        if (unpacker.number() != 0) {
            const QString body = unpacker.text();
            record.bulletin.body = Field<QString>{.value = body, .confidence = unpacker.share(), .evidence = {}};
            unpacker.quoteFrom(body);
        }
        forEachField(record.bulletin, [&](auto &field) { take(unpacker, field); });
    }
    if (!unpacker.isValid())
        return std::unexpected(malformed);
    return record;
}

} // namespace Bantin::Index
