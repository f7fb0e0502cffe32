// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/error.h"
#include "types/jsontext.h"
#include "types/relation.h"
#include "types/searchhit.h"

#include <QJsonObject>

/** The JSON form of records, as `bantin extract --json`, `bantin related --json` and `bantin serve` speak it. */
namespace Bantin::Json
{

void write(JsonText &json, const Record &record);
void write(JsonText &json, const RelatedBulletin &related);
void write(JsonText &json, const SearchHit &hit);

/** @p value in one line of UTF-8. */
template <typename T>
[[nodiscard]] QByteArray textOf(const T &value)
{
    JsonText json;
    write(json, value);
    return json.bytes();
}
/** The same where there is no value of @p file. */
[[nodiscard]] QByteArray textOf(const QString &file, const Error &error);

/** @return the record or the error that @p object holds; Malformed where it holds neither. */
[[nodiscard]] Result<Record> toRecord(const QJsonObject &object);
[[nodiscard]] Result<RelatedBulletin> toRelated(const QJsonObject &object);
[[nodiscard]] Result<SearchHit> toSearchHit(const QJsonObject &object);

} // namespace Bantin::Json
