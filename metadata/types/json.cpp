// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/** The key of a field's own value. RECORD.md names two of them after what they are. */
QLatin1StringView valueKey(QLatin1StringView field)
{
    return field == "body"_L1 ? "text"_L1 : field == "authors"_L1 ? "name"_L1 : "value"_L1;
}

template <typename T>
void write(JsonText &json, const Field<T> &field, QLatin1StringView valueKey = "value"_L1);

// What is particular to each type of value: its own members, before `confidence` and `evidence`.

void writeMembers(JsonText &json, QLatin1StringView valueKey, const QString &value)
{
    json.putIfAny(valueKey, value);
}
void writeMembers(JsonText &json, QLatin1StringView valueKey, int value)
{
    json.put(valueKey, value);
}
void writeMembers(JsonText &json, QLatin1StringView valueKey, const Moment &moment)
{
    json.putIfAny(valueKey, moment.toIso());
}
void writeMembers(JsonText &json, QLatin1StringView valueKey, const DateSpan &span)
{
    json.putIfAny(valueKey, span.toIso());
}
void writeMembers(JsonText &json, QLatin1StringView valueKey, const NamedBody &body)
{
    json.putIfAny(valueKey, body.name);
    json.putIfAny("canonical"_L1, body.canonical);
}
void writeMembers(JsonText &json, QLatin1StringView /*valueKey*/, const SourceAttribution &source)
{
    json.putIfAny("name"_L1, source.name);
    json.putIfAny("marker"_L1, source.marker);
    json.put("kind"_L1, key(source.kind));
    json.putIfAny("canonical"_L1, source.canonical);
}
void writeMembers(JsonText &json, QLatin1StringView /*valueKey*/, const Organisation &body)
{
    json.putIfAny("name"_L1, body.name);
    json.putIfAny("abbreviation"_L1, body.abbreviation);
    json.putIfAny("canonical"_L1, body.canonical);
    json.put("aliases"_L1, body.aliases);
}
void writeMembers(JsonText &json, QLatin1StringView /*valueKey*/, const Person &person)
{
    json.putIfAny("name"_L1, person.name);
    json.put("aliases"_L1, person.aliases);
    if (person.role) {
        json.key("role"_L1);
        write(json, *person.role);
    }
}
void writeMembers(JsonText &json, QLatin1StringView /*valueKey*/, const Agreement &agreement)
{
    json.put("kind"_L1, key(agreement.kind));
    json.putIfAny("name"_L1, agreement.name);
    json.put("parties"_L1, agreement.parties);
    if (agreement.date) {
        json.key("date"_L1);
        write(json, *agreement.date);
    }
}

template <typename T>
void write(JsonText &json, const Field<T> &field, QLatin1StringView valueKey)
{
    json.beginObject();
    writeMembers(json, valueKey, field.value);
    json.put("confidence"_L1, field.confidence);
    json.key("evidence"_L1);
    write(json, field.evidence);
    json.endObject();
}

void read(const QJsonObject &object, QString &value, QLatin1StringView valueKey)
{
    value = object[valueKey].toString();
}
void read(const QJsonObject &object, int &value, QLatin1StringView valueKey)
{
    value = object[valueKey].toInt();
}
void read(const QJsonObject &object, Moment &moment, QLatin1StringView valueKey)
{
    const QString iso = object[valueKey].toString();
    moment.date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (iso.size() > 10)
        moment.time = QTime::fromString(iso.mid(11, 5), u"HH:mm"_s);
}
void read(const QJsonObject &object, DateSpan &span, QLatin1StringView valueKey)
{
    const QString iso = object[valueKey].toString();
    span.first = QDate::fromString(iso.left(10), Qt::ISODate);
    span.last = iso.size() > 10 ? QDate::fromString(iso.mid(11), Qt::ISODate) : span.first;
}
void read(const QJsonObject &object, NamedBody &body, QLatin1StringView valueKey)
{
    body = {.name = object[valueKey].toString(), .canonical = object[u"canonical"_s].toString()};
}
void read(const QJsonObject &object, SourceAttribution &source, QLatin1StringView /*valueKey*/)
{
    source = {.name = object[u"name"_s].toString(),
              .marker = object[u"marker"_s].toString(),
              .kind = sourceKind(object[u"kind"_s].toString()),
              .canonical = object[u"canonical"_s].toString()};
}
void read(const QJsonObject &object, Organisation &body, QLatin1StringView /*valueKey*/)
{
    body = {.name = object[u"name"_s].toString(),
            .abbreviation = object[u"abbreviation"_s].toString(),
            .canonical = object[u"canonical"_s].toString(),
            .aliases = toStrings(object[u"aliases"_s])};
}
void read(const QJsonObject &object, Person &person, QLatin1StringView /*valueKey*/);
void read(const QJsonObject &object, Agreement &agreement, QLatin1StringView /*valueKey*/);

template <typename T>
Field<T> toField(const QJsonObject &object, QLatin1StringView valueKey = "value"_L1)
{
    Field<T> field;
    read(object, field.value, valueKey);
    field.confidence = object[u"confidence"_s].toDouble();
    field.evidence = toEvidence(object[u"evidence"_s].toArray());
    return field;
}

void read(const QJsonObject &object, Person &person, QLatin1StringView /*valueKey*/)
{
    person.name = object[u"name"_s].toString();
    person.aliases = toStrings(object[u"aliases"_s]);
    if (object[u"role"_s].isObject())
        person.role = toField<QString>(object[u"role"_s].toObject());
}
void read(const QJsonObject &object, Agreement &agreement, QLatin1StringView /*valueKey*/)
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
    JsonText &json;

    template <typename T>
    void operator()(QLatin1StringView key, const std::optional<Field<T>> &field) const
    {
        if (!field)
            return;
        json.key(key);
        write(json, *field, valueKey(key));
    }
    template <typename T>
    void operator()(QLatin1StringView key, const QList<Field<T>> &fields) const
    {
        json.key(key);
        json.beginArray();
        for (const Field<T> &field : fields)
            write(json, field, valueKey(key));
        json.endArray();
    }
};

struct Reader {
    const QJsonObject &object;

    template <typename T>
    void operator()(QLatin1StringView key, std::optional<Field<T>> &field) const
    {
        if (object[key].isObject())
            field = toField<T>(object[key].toObject(), valueKey(key));
    }
    template <typename T>
    void operator()(QLatin1StringView key, QList<Field<T>> &fields) const
    {
        for (const QJsonValue &item : object[key].toArray())
            fields << toField<T>(item.toObject(), valueKey(key));
    }
};

} // namespace

QByteArray textOf(const Record &record)
{
    JsonText json;
    json.beginObject();
    json.put("file"_L1, record.file);
    json.put("recognized"_L1, record.recognition.isBulletin);
    if (record.recognition.isBorderline)
        json.put("borderline"_L1, true);
    json.put("confidence"_L1, record.recognition.confidence);
    json.put("reasons"_L1, record.recognition.reasons);
    if (!record.notices.isEmpty())
        json.put("notices"_L1, record.notices);
    if (record.recognition.isBulletin)
        forEachField(record.bulletin, Writer{json});
    json.endObject();
    return json.bytes();
}

QJsonObject fromRecord(const Record &record)
{
    return QJsonDocument::fromJson(textOf(record)).object();
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
                                  .isBorderline = object[u"borderline"_s].toBool(),
                                  .confidence = object[u"confidence"_s].toDouble(),
                                  .reasons = toStrings(object[u"reasons"_s])},
                  .bulletin = {},
                  .notices = toStrings(object[u"notices"_s])};
    if (record.recognition.isBulletin)
        forEachField(record.bulletin, Reader{object});
    return record;
}

} // namespace Bantin::Json
