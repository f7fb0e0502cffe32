// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/xapiansupport.h"

namespace Bantin::Index
{

/** Puts a copy without gaps in the place of @p database, whose changes are committed: what is written file by file
 *  takes half as much room again. Readers go on with what they have open; the writer must be closed after this.
 *  Where it cannot be done, on a full disk or a file system that cannot exchange folders, all stays as it was. */
void compact(Xapian::WritableDatabase &database, const QString &folder);

/** Removes what a compaction that was killed left in @p folder. */
void clearCompaction(const QString &folder);

/** What tells the database in @p folder from the one that a compaction puts in its place. */
[[nodiscard]] quint64 identityOf(const QString &folder);

} // namespace Bantin::Index
