// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/error.h"
#include "types/relation.h"
#include "types/searchhit.h"

#include <QJsonObject>

/** The JSON form of records, as `bantin extract --json`, `bantin related --json` and `bantin serve` speak it. */
namespace Bantin::Json
{

/** The text of one line, see jsonwriter.h: these are long. */
void write(QByteArray &json, const Record &record);
void write(QByteArray &json, const RelatedBulletin &related);

/** What write() writes of @p value. */
[[nodiscard]] QByteArray textOf(const auto &value)
{
    QByteArray json;
    write(json, value);
    return json;
}

[[nodiscard]] QJsonObject fromError(const QString &file, const Error &error);
[[nodiscard]] QJsonObject fromSearchHit(const SearchHit &hit);

/** @return the record or the error that @p object holds; Malformed where it holds neither. */
[[nodiscard]] Result<Record> toRecord(const QJsonObject &object);
[[nodiscard]] Result<RelatedBulletin> toRelated(const QJsonObject &object);
[[nodiscard]] Result<SearchHit> toSearchHit(const QJsonObject &object);

} // namespace Bantin::Json
