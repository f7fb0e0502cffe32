// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authoritydata.h"

namespace Bantin
{

/** `tỉnh Nghệ An` -> `Nghệ An` */
[[nodiscard]] QString bareName(const Province &province);

/** Adds the bodies of the file @p path to @p data. Ids that are there already are passed over: the first file wins.
 *  A record with `{province}` in its name stands for one body a province. */
[[nodiscard]] Step readBodies(const QString &path, AuthorityData &data);

/** Fills in the predecessors, and notes relations to records that do not exist. */
void linkBodies(AuthorityData &data);

} // namespace Bantin
