// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QJsonArray>
#include <QJsonObject>

/** The passages of records and relations in JSON: a part of json.h. */
namespace Bantin::Json
{

[[nodiscard]] QJsonArray fromEvidence(const QList<Evidence> &list);
[[nodiscard]] QList<Evidence> toEvidence(const QJsonArray &array);

} // namespace Bantin::Json
