// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/json.h"

#include "types/jsonevidence.h"
#include "types/vocabulary.h"

using namespace Qt::StringLiterals;

// What answers list: related bulletins, and those that a search found.
namespace Bantin::Json
{

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
    return {{u"file"_s, related.file},           {u"score"_s, related.score},         {u"title"_s, related.title},
            {u"published"_s, related.published}, {u"publisher"_s, related.publisher}, {u"relations"_s, relations}};
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
                            .relations = {}};
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
