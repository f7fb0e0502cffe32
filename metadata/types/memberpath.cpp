// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "types/memberpath.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr std::array Suffixes{".zip"_L1,  ".7z"_L1,  ".tar"_L1,    ".tar.gz"_L1, ".tgz"_L1,     ".tar.bz2"_L1,
                              ".tbz2"_L1, ".tbz"_L1, ".tar.xz"_L1, ".txz"_L1,    ".tar.zst"_L1, ".tzst"_L1};
/** The first part of @p path that is named as an archive, has something behind it and is @p accepted; empty for none.
 */
QString firstArchive(const QString &path, auto accepted)
{
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1))
        if (const QString part = path.first(slash); slash + 1 < path.size() && isArchiveName(part) && accepted(part))
            return part;
    return {};
}

} // namespace

bool isArchiveName(QStringView path)
{
    return std::ranges::any_of(Suffixes,
                               [&](QLatin1StringView suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

QString archiveIn(const QString &path)
{
    return firstArchive(path, [](const QString &) { return true; });
}

std::optional<MemberPath> memberPathOf(const QString &path)
{
    // A folder may be named as an archive is, too.
    const QString archive = firstArchive(path, [](const QString &name) { return QFileInfo(name).isFile(); });
    if (archive.isEmpty())
        return std::nullopt;
    return MemberPath{.archive = archive, .member = path.sliced(archive.size() + 1)};
}

bool documentExists(const QString &path)
{
    return QFileInfo::exists(path) || memberPathOf(path);
}

} // namespace Bantin
