// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/jsonwriter.h"
#include "types/vocabulary.h"

using namespace Qt::StringLiterals;

// What answers list: related bulletins, and those that a search found.
namespace Bantin::Json
{

namespace
{

void writeStatement(QByteArray &json, const QString &value, const QList<Evidence> &evidence)
{
    ObjectWriter object(json);
    write(object.member("evidence"_L1), evidence);
    write(object.member("value"_L1), value);
}

void writeDiscrepancy(QByteArray &json, const Discrepancy &found)
{
    ObjectWriter object(json);
    write(object.member("field"_L1), key(found.field));
    writeStatement(object.member("here"_L1), found.here, found.hereEvidence);
    writeStatement(object.member("there"_L1), found.there, found.thereEvidence);
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

void writeDifferences(QByteArray &json, const TextDifferences &differences)
{
    ObjectWriter object(json);
    write(object.member("added"_L1), differences.added);
    writeList(object.member("changed"_L1), differences.changed, [](QByteArray &out, const ChangedSentence &sentence) {
        ObjectWriter changed(out);
        write(changed.member("from"_L1), sentence.from);
        write(changed.member("to"_L1), sentence.to);
    });
    write(object.member("dropped"_L1), differences.dropped);
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

void writeRelation(QByteArray &json, const Relation &relation)
{
    ObjectWriter object(json);
    write(object.member("here"_L1), relation.here);
    {
        ObjectWriter reason(object.member("reason"_L1));
        write(reason.member("en"_L1), relation.reasonEn);
        write(reason.member("vi"_L1), relation.reasonVi);
    }
    write(object.member("there"_L1), relation.there);
    write(object.member("type"_L1), key(relation.type));
}

} // namespace

void write(QByteArray &json, const RelatedBulletin &related)
{
    ObjectWriter object(json);
    if (!related.copyOf.isEmpty())
        write(object.member("copyOf"_L1), related.copyOf);
    if (!related.differences.isEmpty())
        writeDifferences(object.member("differences"_L1), related.differences);
    if (!related.discrepancies.isEmpty())
        writeList(object.member("discrepancies"_L1), related.discrepancies, writeDiscrepancy);
    write(object.member("file"_L1), related.file);
    write(object.member("published"_L1), related.published);
    write(object.member("publisher"_L1), related.publisher);
    writeList(object.member("relations"_L1), related.relations, writeRelation);
    write(object.member("score"_L1), related.score);
    write(object.member("title"_L1), related.title);
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
