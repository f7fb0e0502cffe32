// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "types/jsontext.h"

namespace Bantin
{

/** The members of what `bantin status --json` prints and `bantin serve` answers. At most a thousand of the files
 * without a record: the counts are of all. */
void writeMembers(Json::JsonText &json, const CatalogueStatus &status);

} // namespace Bantin
