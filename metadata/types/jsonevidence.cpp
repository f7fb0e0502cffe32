// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/jsonevidence.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

void write(JsonText &json, const QRectF &area)
{
    json.beginArray();
    for (const qreal number : {area.x(), area.y(), area.width(), area.height()})
        json.value(number);
    json.endArray();
}

void write(JsonText &json, const Evidence &evidence)
{
    json.beginObject();
    json.put("page"_L1, evidence.page);
    json.put("start"_L1, evidence.span.begin);
    json.put("end"_L1, evidence.span.end);
    json.put("quote"_L1, evidence.quote);
    if (!evidence.rects.isEmpty()) {
        json.key("rects"_L1);
        json.beginArray();
        for (const QRectF &area : evidence.rects)
            write(json, area);
        json.endArray();
    }
    json.put("rule"_L1, evidence.rule);
    json.endObject();
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

void write(JsonText &json, const QList<Evidence> &list)
{
    json.beginArray();
    for (const Evidence &evidence : list)
        write(json, evidence);
    json.endArray();
}

QJsonArray fromEvidence(const QList<Evidence> &list)
{
    JsonText json;
    write(json, list);
    return QJsonDocument::fromJson(json.bytes()).array();
}

QList<Evidence> toEvidence(const QJsonArray &array)
{
    QList<Evidence> list;
    for (const QJsonValue &value : array)
        list << toEvidence(value.toObject());
    return list;
}

} // namespace Bantin::Json
