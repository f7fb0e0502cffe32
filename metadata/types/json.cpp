// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/vocabulary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

QJsonArray fromStrings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toStrings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

/** Strings that are empty are left out, as absent values are. */
void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

template <typename T>
QJsonObject fromField(const Field<T> &field);

// What is particular to each type of value: its own members, beside `confidence` and `evidence`.

void putMembers(QJsonObject &object, const QString &value)
{
    put(object, "value"_L1, value);
}
void putMembers(QJsonObject &object, int value)
{
    object.insert("value"_L1, value);
}
void putMembers(QJsonObject &object, const Moment &moment)
{
    put(object, "value"_L1, moment.toIso());
}
void putMembers(QJsonObject &object, const DateSpan &span)
{
    put(object, "value"_L1, span.toIso());
}
void putMembers(QJsonObject &object, const NamedBody &body)
{
    put(object, "canonical"_L1, body.canonical);
    put(object, "value"_L1, body.name);
}
void putMembers(QJsonObject &object, const SourceAttribution &source)
{
    put(object, "canonical"_L1, source.canonical);
    put(object, "kind"_L1, key(source.kind));
    put(object, "marker"_L1, source.marker);
    put(object, "name"_L1, source.name);
}
void putMembers(QJsonObject &object, const Organisation &body)
{
    put(object, "abbreviation"_L1, body.abbreviation);
    object.insert("aliases"_L1, fromStrings(body.aliases));
    put(object, "canonical"_L1, body.canonical);
    put(object, "name"_L1, body.name);
}
void putMembers(QJsonObject &object, const Person &person)
{
    object.insert("aliases"_L1, fromStrings(person.aliases));
    put(object, "name"_L1, person.name);
    if (person.role)
        object.insert("role"_L1, fromField(*person.role));
}
void putMembers(QJsonObject &object, const Agreement &agreement)
{
    if (agreement.date)
        object.insert("date"_L1, fromField(*agreement.date));
    put(object, "kind"_L1, key(agreement.kind));
    put(object, "name"_L1, agreement.name);
    object.insert("parties"_L1, fromStrings(agreement.parties));
}

template <typename T>
QJsonObject fromField(const Field<T> &field)
{
    QJsonObject object;
    object.insert("confidence"_L1, field.confidence);
    object.insert("evidence"_L1, fromEvidence(field.evidence));
    putMembers(object, field.value);
    return object;
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
    visit(u"title"_s, bulletin.title);
    visit(u"lead"_s, bulletin.lead);
    visit(u"publisher"_s, bulletin.publisher);
    visit(u"published"_s, bulletin.published);
    visit(u"updated"_s, bulletin.updated);
    visit(u"captured"_s, bulletin.captured);
    visit(u"events"_s, bulletin.events);
    visit(u"authors"_s, bulletin.authors);
    visit(u"sources"_s, bulletin.sources);
    visit(u"views"_s, bulletin.views);
    visit(u"url"_s, bulletin.url);
    visit(u"body"_s, bulletin.body);
    visit(u"countries"_s, bulletin.countries);
    visit(u"organisations"_s, bulletin.organisations);
    visit(u"people"_s, bulletin.people);
    visit(u"agreements"_s, bulletin.agreements);
}

struct Writer {
    QJsonObject &object;

    template <typename T>
    void operator()(const QString &key, const std::optional<Field<T>> &field) const
    {
        if (!field)
            return;
        QJsonObject value = fromField(*field);
        // RECORD.md names these two after what they are.
        if (key == "body"_L1)
            value[u"text"_s] = value.take(u"value"_s);
        object[key] = value;
    }
    template <typename T>
    void operator()(const QString &key, const QList<Field<T>> &fields) const
    {
        QJsonArray array;
        for (const Field<T> &field : fields) {
            QJsonObject value = fromField(field);
            if (key == "authors"_L1)
                value[u"name"_s] = value.take(u"value"_s);
            array << value;
        }
        object[key] = array;
    }
};

struct Reader {
    const QJsonObject &object;

    template <typename T>
    void operator()(const QString &key, std::optional<Field<T>> &field) const
    {
        if (!object[key].isObject())
            return;
        QJsonObject value = object[key].toObject();
        if (key == "body"_L1)
            value[u"value"_s] = value[u"text"_s];
        field = toField<T>(value);
    }
    template <typename T>
    void operator()(const QString &key, QList<Field<T>> &fields) const
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

QJsonObject fromRecord(const Record &record)
{
    QJsonObject object{{u"file"_s, record.file},
                       {u"recognized"_s, record.recognition.isBulletin},
                       {u"confidence"_s, record.recognition.confidence},
                       {u"reasons"_s, fromStrings(record.recognition.reasons)}};
    if (!record.notices.isEmpty())
        object[u"notices"_s] = fromStrings(record.notices);
    if (record.recognition.isBorderline)
        object[u"borderline"_s] = true;
    if (record.recognition.isBulletin)
        forEachField(record.bulletin, Writer{object});
    return object;
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
