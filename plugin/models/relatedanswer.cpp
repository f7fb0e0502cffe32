// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "models/relatedanswer.h"

#include "types/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QList<OwnLink> linksIn(const QJsonValue &rows)
{
    QList<OwnLink> links;
    for (const QJsonValue &row : rows.toArray())
        if (const QString file = row[u"file"_s].toString(); !file.isEmpty())
            links << OwnLink{.file = file,
                             .title = row[u"title"_s].toString(),
                             .note = row[u"note"_s].toString(),
                             .exists = row[u"exists"_s].toBool(true)};
    return links;
}

} // namespace

RelatedAnswer RelatedAnswer::fromJson(const QJsonObject &answer)
{
    RelatedAnswer found{.related = {},
                        .links = linksIn(answer[u"links"_s]),
                        .unrelated = linksIn(answer[u"unrelated"_s]),
                        .lacksLinks = answer.contains(u"linksError"_s),
                        .lacksPart = !answer[u"missing"_s].toArray().isEmpty()};
    for (const QJsonValue &value : answer[u"related"_s].toArray())
        if (const Result<RelatedBulletin> related = Json::toRelated(value.toObject()))
            found.related << *related;
    return found;
}

} // namespace Bantin
