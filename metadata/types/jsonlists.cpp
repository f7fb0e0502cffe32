// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/vocabulary.h"

using namespace Qt::StringLiterals;

// What answers list: related bulletins, and those that a search found.
namespace Bantin::Json
{

namespace
{

void writeSide(JsonText &json, const QString &value, const QList<Evidence> &evidence)
{
    json.beginObject();
    json.put("value"_L1, value);
    json.key("evidence"_L1);
    write(json, evidence);
    json.endObject();
}

void write(JsonText &json, const Discrepancy &discrepancy)
{
    json.beginObject();
    json.put("field"_L1, key(discrepancy.field));
    json.key("here"_L1);
    writeSide(json, discrepancy.here, discrepancy.hereEvidence);
    json.key("there"_L1);
    writeSide(json, discrepancy.there, discrepancy.thereEvidence);
    json.endObject();
}

QList<Discrepancy> toDiscrepancies(const QJsonArray &array)
{
    QList<Discrepancy> discrepancies;
    for (const QJsonValue &value : array) {
        const QJsonObject here = value[u"here"_s].toObject();
        const QJsonObject there = value[u"there"_s].toObject();
        discrepancies << Discrepancy{.field = discrepancyField(value[u"field"_s].toString()),
                                     .here = here[u"value"_s].toString(),
                                     .there = there[u"value"_s].toString(),
                                     .hereEvidence = toEvidence(here[u"evidence"_s].toArray()),
                                     .thereEvidence = toEvidence(there[u"evidence"_s].toArray())};
    }
    return discrepancies;
}

void write(JsonText &json, const ChangedSentence &sentence)
{
    json.beginObject();
    json.put("from"_L1, sentence.from);
    json.put("to"_L1, sentence.to);
    json.endObject();
}

TextDifferences toDifferences(const QJsonObject &object)
{
    TextDifferences differences;
    for (const QJsonValue &sentence : object[u"dropped"_s].toArray())
        differences.dropped << sentence.toString();
    for (const QJsonValue &sentence : object[u"added"_s].toArray())
        differences.added << sentence.toString();
    for (const QJsonValue &sentence : object[u"changed"_s].toArray())
        differences.changed << ChangedSentence{.from = sentence[u"from"_s].toString(),
                                               .to = sentence[u"to"_s].toString()};
    return differences;
}

void write(JsonText &json, const Relation &relation)
{
    json.beginObject();
    json.put("type"_L1, key(relation.type));
    json.key("reason"_L1);
    json.beginObject();
    json.put("vi"_L1, relation.reasonVi);
    json.put("en"_L1, relation.reasonEn);
    json.endObject();
    json.key("here"_L1);
    write(json, relation.here);
    json.key("there"_L1);
    write(json, relation.there);
    json.endObject();
}

template <typename T>
void writeList(JsonText &json, QLatin1StringView name, const QList<T> &list)
{
    json.key(name);
    json.beginArray();
    for (const T &item : list)
        write(json, item);
    json.endArray();
}

void write(JsonText &json, const TextDifferences &differences)
{
    json.beginObject();
    json.put("dropped"_L1, differences.dropped);
    json.put("added"_L1, differences.added);
    writeList(json, "changed"_L1, differences.changed);
    json.endObject();
}

} // namespace

void write(JsonText &json, const RelatedBulletin &related)
{
    json.beginObject();
    json.put("file"_L1, related.file);
    json.put("score"_L1, related.score);
    json.put("title"_L1, related.title);
    json.put("published"_L1, related.published);
    json.put("publisher"_L1, related.publisher);
    writeList(json, "relations"_L1, related.relations);
    if (!related.discrepancies.isEmpty())
        writeList(json, "discrepancies"_L1, related.discrepancies);
    if (!related.differences.isEmpty()) {
        json.key("differences"_L1);
        write(json, related.differences);
    }
    json.putIfAny("copyOf"_L1, related.copyOf);
    json.endObject();
}

Result<RelatedBulletin> toRelated(const QJsonObject &object)
{
    if (!object[u"file"_s].isString())
        return std::unexpected(Error{.code = ErrorCode::Malformed, .detail = u"not a related bulletin"_s});
    RelatedBulletin related{.file = object[u"file"_s].toString(),
                            .score = object[u"score"_s].toDouble(),
                            .title = object[u"title"_s].toString(),
                            .published = object[u"published"_s].toString(),
                            .publisher = object[u"publisher"_s].toString(),
                            .relations = {},
                            .discrepancies = toDiscrepancies(object[u"discrepancies"_s].toArray()),
                            .differences = toDifferences(object[u"differences"_s].toObject()),
                            .copyOf = object[u"copyOf"_s].toString()};
    for (const QJsonValue &value : object[u"relations"_s].toArray()) {
        const QJsonObject relation = value.toObject();
        const QJsonObject reason = relation[u"reason"_s].toObject();
        related.relations << Relation{.type = relationType(relation[u"type"_s].toString()),
                                      .reasonVi = reason[u"vi"_s].toString(),
                                      .reasonEn = reason[u"en"_s].toString(),
                                      .here = toEvidence(relation[u"here"_s].toArray()),
                                      .there = toEvidence(relation[u"there"_s].toArray())};
    }
    return related;
}

void write(JsonText &json, const SearchHit &hit)
{
    json.beginObject();
    json.put("file"_L1, hit.file);
    json.put("score"_L1, hit.score);
    json.put("title"_L1, hit.title);
    json.put("published"_L1, hit.published);
    json.put("publisher"_L1, hit.publisher);
    json.put("snippet"_L1, hit.snippet);
    json.endObject();
}

Result<SearchHit> toSearchHit(const QJsonObject &object)
{
    if (!object[u"file"_s].isString())
        return std::unexpected(Error{.code = ErrorCode::Malformed, .detail = u"not a hit of a search"_s});
    return SearchHit{.file = object[u"file"_s].toString(),
                     .score = object[u"score"_s].toDouble(),
                     .title = object[u"title"_s].toString(),
                     .published = object[u"published"_s].toString(),
                     .publisher = object[u"publisher"_s].toString(),
                     .snippet = object[u"snippet"_s].toString()};
}

} // namespace Bantin::Json
