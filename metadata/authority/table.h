// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QStringList>

#include <span>

namespace Bantin
{

/** A line of a data file, cut at its tabs. */
struct TableRow {
    int line = 0; ///< from 1
    QStringList cells;
};

/** Reads a table in UTF-8: columns parted by tabs, the first line names them, blank lines and lines with `#` at the
 *  start are passed over. Rows may end early: cells that are missing are empty.
 *  @return NotReadable, or Malformed where a line has more cells than @p columns, or the head other names. */
[[nodiscard]] Result<QList<TableRow>> readTable(const QString &path, std::span<const QLatin1StringView> columns);

/** The parts of a cell that holds a list: `A | B`. */
[[nodiscard]] QStringList listOf(const QString &cell);

/** The error of a row: Malformed, with file and line in front. */
[[nodiscard]] std::unexpected<Error> rowError(const QString &path, int line, const QString &what);

} // namespace Bantin
