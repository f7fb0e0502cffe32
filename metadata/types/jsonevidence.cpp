// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/jsonevidence.h"

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

QJsonObject fromEvidence(const Evidence &evidence)
{
    QJsonArray rects;
    for (const QRectF &r : evidence.rects)
        rects << QJsonArray{r.x(), r.y(), r.width(), r.height()};
    QJsonObject object{{u"page"_s, evidence.page},
                       {u"start"_s, evidence.span.begin},
                       {u"end"_s, evidence.span.end},
                       {u"quote"_s, evidence.quote},
                       {u"rule"_s, evidence.rule}};
    if (!rects.isEmpty())
        object[u"rects"_s] = rects;
    return object;
}

Evidence toEvidence(const QJsonObject &object)
{
    Evidence evidence{.page = object[u"page"_s].toInt(1),
                      .span = {.begin = object[u"start"_s].toInteger(), .end = object[u"end"_s].toInteger()},
                      .quote = object[u"quote"_s].toString(),
                      .rects = {},
                      .rule = object[u"rule"_s].toString()};
    for (const QJsonValue &value : object[u"rects"_s].toArray()) {
        const QJsonArray r = value.toArray();
        evidence.rects << QRectF(r[0].toDouble(), r[1].toDouble(), r[2].toDouble(), r[3].toDouble());
    }
    return evidence;
}

} // namespace

QJsonArray fromEvidence(const QList<Evidence> &list)
{
    QJsonArray array;
    for (const Evidence &evidence : list)
        array << fromEvidence(evidence);
    return array;
}

QList<Evidence> toEvidence(const QJsonArray &array)
{
    QList<Evidence> list;
    for (const QJsonValue &value : array)
        list << toEvidence(value.toObject());
    return list;
}

} // namespace Bantin::Json
