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
    // In the order in which an object keeps its members, and with keys that need no conversion: a record has hundreds.
    QJsonObject object;
    object.insert("end"_L1, evidence.span.end);
    object.insert("page"_L1, evidence.page);
    object.insert("quote"_L1, evidence.quote);
    if (!evidence.rects.isEmpty()) {
        QJsonArray rects;
        for (const QRectF &r : evidence.rects)
            rects << QJsonArray{r.x(), r.y(), r.width(), r.height()};
        object.insert("rects"_L1, rects);
    }
    object.insert("rule"_L1, evidence.rule);
    object.insert("start"_L1, evidence.span.begin);
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
