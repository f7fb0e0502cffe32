// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/jsonwriter.h"
#include "types/vocabulary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

QStringList toStrings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

/** Absent values are left out. */
void writeText(ObjectWriter &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        write(object.member(key), text);
}

// What is particular to each type of value: its own members, beside `confidence` and `evidence`. @p main is the key of
// a value that is but a text.

void writeMembers(ObjectWriter &object, const QString &value, QLatin1StringView main)
{
    writeText(object, main, value);
}
void writeMembers(ObjectWriter &object, int value, QLatin1StringView main)
{
    write(object.member(main), value);
}
void writeMembers(ObjectWriter &object, const Moment &moment, QLatin1StringView main)
{
    writeText(object, main, moment.toIso());
}
void writeMembers(ObjectWriter &object, const DateSpan &span, QLatin1StringView main)
{
    writeText(object, main, span.toIso());
}
void writeMembers(ObjectWriter &object, const NamedBody &body, QLatin1StringView main)
{
    writeText(object, "canonical"_L1, body.canonical);
    writeText(object, main, body.name);
}
void writeMembers(ObjectWriter &object, const SourceAttribution &source, QLatin1StringView)
{
    writeText(object, "canonical"_L1, source.canonical);
    writeText(object, "kind"_L1, key(source.kind));
    writeText(object, "marker"_L1, source.marker);
    writeText(object, "name"_L1, source.name);
}
void writeMembers(ObjectWriter &object, const Organisation &body, QLatin1StringView)
{
    writeText(object, "abbreviation"_L1, body.abbreviation);
    write(object.member("aliases"_L1), body.aliases);
    writeText(object, "canonical"_L1, body.canonical);
    writeText(object, "name"_L1, body.name);
}

void writeMembers(ObjectWriter &object, const Person &person, QLatin1StringView main);
void writeMembers(ObjectWriter &object, const Agreement &agreement, QLatin1StringView main);

template <typename T>
void writeField(QByteArray &json, const Field<T> &field, QLatin1StringView main = "value"_L1)
{
    ObjectWriter object(json);
    write(object.member("confidence"_L1), field.confidence);
    write(object.member("evidence"_L1), field.evidence);
    writeMembers(object, field.value, main);
}

void writeMembers(ObjectWriter &object, const Person &person, QLatin1StringView)
{
    write(object.member("aliases"_L1), person.aliases);
    writeText(object, "name"_L1, person.name);
    if (person.role)
        writeField(object.member("role"_L1), *person.role);
}
void writeMembers(ObjectWriter &object, const Agreement &agreement, QLatin1StringView)
{
    if (agreement.date)
        writeField(object.member("date"_L1), *agreement.date);
    writeText(object, "kind"_L1, key(agreement.kind));
    writeText(object, "name"_L1, agreement.name);
    write(object.member("parties"_L1), agreement.parties);
}

void read(const QJsonObject &object, QString &value)
{
    value = object[u"value"_s].toString();
}
void read(const QJsonObject &object, int &value)
{
    value = object[u"value"_s].toInt();
}
void read(const QJsonObject &object, Moment &moment)
{
    const QString iso = object[u"value"_s].toString();
    moment.date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (iso.size() > 10)
        moment.time = QTime::fromString(iso.mid(11, 5), u"HH:mm"_s);
}
void read(const QJsonObject &object, DateSpan &span)
{
    const QString iso = object[u"value"_s].toString();
    span.first = QDate::fromString(iso.left(10), Qt::ISODate);
    span.last = iso.size() > 10 ? QDate::fromString(iso.mid(11), Qt::ISODate) : span.first;
}
void read(const QJsonObject &object, NamedBody &body)
{
    body = {.name = object[u"value"_s].toString(), .canonical = object[u"canonical"_s].toString()};
}
void read(const QJsonObject &object, SourceAttribution &source)
{
    source = {.name = object[u"name"_s].toString(),
              .marker = object[u"marker"_s].toString(),
              .kind = sourceKind(object[u"kind"_s].toString()),
              .canonical = object[u"canonical"_s].toString()};
}
void read(const QJsonObject &object, Organisation &body)
{
    body = {.name = object[u"name"_s].toString(),
            .abbreviation = object[u"abbreviation"_s].toString(),
            .canonical = object[u"canonical"_s].toString(),
            .aliases = toStrings(object[u"aliases"_s])};
}
void read(const QJsonObject &object, Person &person);
void read(const QJsonObject &object, Agreement &agreement);

template <typename T>
Field<T> toField(const QJsonObject &object)
{
    Field<T> field;
    read(object, field.value);
    field.confidence = object[u"confidence"_s].toDouble();
    field.evidence = toEvidence(object[u"evidence"_s].toArray());
    return field;
}

void read(const QJsonObject &object, Person &person)
{
    person.name = object[u"name"_s].toString();
    person.aliases = toStrings(object[u"aliases"_s]);
    if (object[u"role"_s].isObject())
        person.role = toField<QString>(object[u"role"_s].toObject());
}
void read(const QJsonObject &object, Agreement &agreement)
{
    agreement.kind = agreementKind(object[u"kind"_s].toString());
    agreement.name = object[u"name"_s].toString();
    agreement.parties = toStrings(object[u"parties"_s]);
    if (object[u"date"_s].isObject())
        agreement.date = toField<DateSpan>(object[u"date"_s].toObject());
}

/** Calls @p visit(key, member) for each field of a bulletin: the one list of the fields' keys. */
void forEachField(auto &bulletin, auto visit)
{
    visit("title"_L1, bulletin.title);
    visit("lead"_L1, bulletin.lead);
    visit("publisher"_L1, bulletin.publisher);
    visit("published"_L1, bulletin.published);
    visit("updated"_L1, bulletin.updated);
    visit("captured"_L1, bulletin.captured);
    visit("events"_L1, bulletin.events);
    visit("authors"_L1, bulletin.authors);
    visit("sources"_L1, bulletin.sources);
    visit("views"_L1, bulletin.views);
    visit("url"_L1, bulletin.url);
    visit("body"_L1, bulletin.body);
    visit("countries"_L1, bulletin.countries);
    visit("organisations"_L1, bulletin.organisations);
    visit("people"_L1, bulletin.people);
    visit("agreements"_L1, bulletin.agreements);
}

struct Writer {
    ObjectWriter &object;

    template <typename T>
    void operator()(QLatin1StringView key, const std::optional<Field<T>> &field) const
    {
        // RECORD.md names the body's text and the authors' names after what they are.
        if (field)
            writeField(object.member(key), *field, key == "body"_L1 ? "text"_L1 : "value"_L1);
    }
    template <typename T>
    void operator()(QLatin1StringView key, const QList<Field<T>> &fields) const
    {
        const QLatin1StringView main = key == "authors"_L1 ? "name"_L1 : "value"_L1;
        writeList(object.member(key), fields,
                  [&](QByteArray &json, const Field<T> &field) { writeField(json, field, main); });
    }
};

struct Reader {
    const QJsonObject &object;

    template <typename T>
    void operator()(QLatin1StringView key, std::optional<Field<T>> &field) const
    {
        if (!object[key].isObject())
            return;
        QJsonObject value = object[key].toObject();
        if (key == "body"_L1)
            value[u"value"_s] = value[u"text"_s];
        field = toField<T>(value);
    }
    template <typename T>
    void operator()(QLatin1StringView key, QList<Field<T>> &fields) const
    {
        for (const QJsonValue &item : object[key].toArray()) {
            QJsonObject value = item.toObject();
            if (key == "authors"_L1)
                value[u"value"_s] = value[u"name"_s];
            fields << toField<T>(value);
        }
    }
};

} // namespace

void write(QByteArray &json, const Record &record)
{
    ObjectWriter object(json);
    write(object.member("file"_L1), record.file);
    write(object.member("recognized"_L1), record.recognition.isBulletin);
    write(object.member("confidence"_L1), record.recognition.confidence);
    write(object.member("reasons"_L1), record.recognition.reasons);
    if (!record.notices.isEmpty())
        write(object.member("notices"_L1), record.notices);
    if (record.recognition.isBulletin)
        forEachField(record.bulletin, Writer{object});
}

QJsonObject fromError(const QString &file, const Error &error)
{
    return {{u"file"_s, file},
            {u"error"_s, QJsonObject{{u"code"_s, errorKey(error.code)}, {u"message"_s, error.detail}}}};
}

Result<Record> toRecord(const QJsonObject &object)
{
    if (object[u"error"_s].isObject()) {
        const QJsonObject error = object[u"error"_s].toObject();
        return std::unexpected(
            Error{.code = errorCodeOf(error[u"code"_s].toString()), .detail = error[u"message"_s].toString()});
    }
    if (!object[u"recognized"_s].isBool())
        return std::unexpected(Error{.code = ErrorCode::Malformed, .detail = u"not the record of a document"_s});
    Record record{.file = object[u"file"_s].toString(),
                  .recognition = {.isBulletin = object[u"recognized"_s].toBool(),
                                  .confidence = object[u"confidence"_s].toDouble(),
                                  .reasons = toStrings(object[u"reasons"_s])},
                  .bulletin = {},
                  .notices = toStrings(object[u"notices"_s])};
    if (record.recognition.isBulletin)
        forEachField(record.bulletin, Reader{object});
    return record;
}

} // namespace Bantin::Json
