// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"

#include <QJsonObject>

namespace Bantin
{

/** What `bantin search --json` prints and `bantin serve` answers. */
/** At most a thousand of the files without a record: the counts are of all. */
[[nodiscard]] QJsonObject toJson(const CatalogueStatus &status);

} // namespace Bantin
