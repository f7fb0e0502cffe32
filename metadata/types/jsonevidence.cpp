// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/jsonevidence.h"

#include "types/jsonwriter.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Bantin::Json
{

namespace
{

void writeOne(QByteArray &json, const Evidence &evidence)
{
    ObjectWriter object(json);
    write(object.member("end"_L1), qint64(evidence.span.end));
    write(object.member("page"_L1), evidence.page);
    write(object.member("quote"_L1), evidence.quote);
    if (!evidence.rects.isEmpty())
        writeList(object.member("rects"_L1), evidence.rects, [](QByteArray &out, const QRectF &r) {
            writeList(out, std::array{r.x(), r.y(), r.width(), r.height()},
                      [](QByteArray &number, double value) { write(number, value); });
        });
    write(object.member("rule"_L1), evidence.rule);
    write(object.member("start"_L1), qint64(evidence.span.begin));
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

void write(QByteArray &json, const QList<Evidence> &list)
{
    writeList(json, list, writeOne);
}

QList<Evidence> toEvidence(const QJsonArray &array)
{
    QList<Evidence> list;
    for (const QJsonValue &value : array)
        list << toEvidence(value.toObject());
    return list;
}

} // namespace Bantin::Json
