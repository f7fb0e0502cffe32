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

[[nodiscard]] QJsonObject fromRecord(const Record &record);
[[nodiscard]] QJsonObject fromError(const QString &file, const Error &error);
[[nodiscard]] QJsonObject fromRelated(const RelatedBulletin &related);
[[nodiscard]] QJsonObject fromSearchHit(const SearchHit &hit);

/** @return the record or the error that @p object holds; Malformed where it holds neither. */
[[nodiscard]] Result<Record> toRecord(const QJsonObject &object);
[[nodiscard]] Result<RelatedBulletin> toRelated(const QJsonObject &object);
[[nodiscard]] Result<SearchHit> toSearchHit(const QJsonObject &object);

} // namespace Bantin::Json
