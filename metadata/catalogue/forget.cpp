// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/forget.h"

#include "catalogue/cataloguewriter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

bool isAtOrBelow(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

Result<int> removeBelow(CatalogueWriter &writer, const QString &root)
{
    const Result<QHash<QString, FileStamp>> known = writer.stampsBelow(root);
    if (!known)
        return std::unexpected(known.error());
    const QStringList kept = writer.roots();
    int count = 0;
    for (auto it = known->keyBegin(); it != known->keyEnd(); ++it) {
        if (std::ranges::any_of(kept, [&](const QString &other) { return isAtOrBelow(*it, other); }))
            continue;
        const Result<bool> removed = writer.remove(*it);
        if (!removed)
            return std::unexpected(removed.error());
        count += *removed ? 1 : 0;
    }
    return count;
}

} // namespace

Result<int> forgetRoots(const QString &folder, const QStringList &roots)
{
    Result<CatalogueWriter> writer = CatalogueWriter::open(folder);
    if (!writer)
        return std::unexpected(writer.error());
    QStringList absolute;
    for (const QString &root : roots)
        absolute << QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    for (const QString &root : std::as_const(absolute))
        if (!writer->roots().contains(root))
            return std::unexpected(Error{
                .code = ErrorCode::NotReadable,
                .detail = u"%1 is not among the files and folders that were indexed; see bantin status"_s.arg(root)});
    if (const Result<void> removed = writer->removeRoots(absolute); !removed)
        return std::unexpected(removed.error());
    int count = 0;
    for (const QString &root : std::as_const(absolute)) {
        const Result<int> removed = removeBelow(*writer, root);
        if (!removed)
            return removed;
        count += *removed;
    }
    return writer->commit().transform([count] { return count; });
}

} // namespace Bantin
