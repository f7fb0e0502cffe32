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

QJsonArray fromDiscrepancies(const QList<Discrepancy> &discrepancies)
{
    QJsonArray array;
    for (const Discrepancy &found : discrepancies)
        array << QJsonObject{
            {u"field"_s, key(found.field)},
            {u"here"_s, QJsonObject{{u"value"_s, found.here}, {u"evidence"_s, fromEvidence(found.hereEvidence)}}},
            {u"there"_s, QJsonObject{{u"value"_s, found.there}, {u"evidence"_s, fromEvidence(found.thereEvidence)}}}};
    return array;
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

QJsonObject fromDifferences(const TextDifferences &differences)
{
    QJsonArray changed;
    for (const ChangedSentence &sentence : differences.changed)
        changed << QJsonObject{{u"from"_s, sentence.from}, {u"to"_s, sentence.to}};
    return {{u"dropped"_s, QJsonArray::fromStringList(differences.dropped)},
            {u"added"_s, QJsonArray::fromStringList(differences.added)},
            {u"changed"_s, changed}};
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

} // namespace

QJsonObject fromRelated(const RelatedBulletin &related)
{
    QJsonArray relations;
    for (const Relation &relation : related.relations)
        relations << QJsonObject{
            {u"type"_s, key(relation.type)},
            {u"reason"_s, QJsonObject{{u"vi"_s, relation.reasonVi}, {u"en"_s, relation.reasonEn}}},
            {u"here"_s, fromEvidence(relation.here)},
            {u"there"_s, fromEvidence(relation.there)},
        };
    QJsonObject object{{u"file"_s, related.file},           {u"score"_s, related.score},
                       {u"title"_s, related.title},         {u"published"_s, related.published},
                       {u"publisher"_s, related.publisher}, {u"relations"_s, relations}};
    if (!related.discrepancies.isEmpty())
        object[u"discrepancies"_s] = fromDiscrepancies(related.discrepancies);
    if (!related.differences.isEmpty())
        object[u"differences"_s] = fromDifferences(related.differences);
    if (!related.copyOf.isEmpty())
        object[u"copyOf"_s] = related.copyOf;
    return object;
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

QJsonObject fromSearchHit(const SearchHit &hit)
{
    return {{u"file"_s, hit.file},           {u"score"_s, hit.score},         {u"title"_s, hit.title},
            {u"published"_s, hit.published}, {u"publisher"_s, hit.publisher}, {u"snippet"_s, hit.snippet}};
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
