// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/table.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A data file is written by people; more is a mistake. */
constexpr qint64 MaxDataFileSize = 16LL << 20;

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.split(u'\t'))
        cells << cell.trimmed().toString();
    return cells;
}

} // namespace

std::unexpected<Error> rowError(const QString &path, int line, const QString &what)
{
    return std::unexpected(
        Error{.code = ErrorCode::Malformed, .detail = u"%1:%2: %3"_s.arg(path, QString::number(line), what)});
}

Result<QList<TableRow>> readTable(const QString &path, std::span<const QLatin1StringView> columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1: %2. Install Bantin again."_s.arg(path, file.errorString())});
    }
    if (file.size() > MaxDataFileSize)
        return rowError(path, 1, u"the file is too large for a table of names"_s);
    const QString text = QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
    QList<TableRow> rows;
    int number = 0;
    bool headSeen = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        TableRow row{.line = number, .cells = cellsOf(line)};
        if (row.cells.size() > qsizetype(columns.size()))
            return rowError(path, number, u"more than %1 cells; look for a tab too many"_s.arg(columns.size()));
        if (!headSeen) {
            if (!std::ranges::equal(row.cells, columns, [](const QString &a, QLatin1StringView b) { return a == b; }))
                return rowError(path, number, u"the first line must name the columns; see README.md beside the file"_s);
            headSeen = true;
            continue;
        }
        row.cells.resize(qsizetype(columns.size()));
        rows << std::move(row);
    }
    return rows;
}

QStringList listOf(const QString &cell)
{
    QStringList parts;
    for (const QStringView part : QStringView(cell).split(u'|', Qt::SkipEmptyParts)) {
        if (const QStringView name = part.trimmed(); !name.isEmpty())
            parts << name.toString();
    }
    return parts;
}

} // namespace Bantin
