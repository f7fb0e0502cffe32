// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/compaction.h"

#include "catalogue/xapiansupport.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{
QString compactedFolder(const QString &folder)
{
    return folder + u"/compacted"_s;
}
} // namespace

void compact(Xapian::WritableDatabase &database, const QString &folder)
{
    clearCompaction(folder);
    const QByteArray target = QFile::encodeName(compactedFolder(folder));
    const QByteArray source = QFile::encodeName(databaseFolder(folder));
    try {
        // The numbers of documents are what a moved file keeps. Records that fill no block go on in the next.
        database.compact(target.toStdString(), Xapian::DBCOMPACT_NO_RENUMBER | Xapian::Compactor::FULL, BlockSize);
        // Both names at once, so that whoever opens the catalogue finds one of the two whole.
        ::renameat2(AT_FDCWD, target.constData(), AT_FDCWD, source.constData(), RENAME_EXCHANGE);
    } catch (const Xapian::Error &) {
        // The larger one serves as well.
    }
    clearCompaction(folder);
}

void clearCompaction(const QString &folder)
{
    QDir(compactedFolder(folder)).removeRecursively();
}

quint64 identityOf(const QString &folder)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(databaseFolder(folder)).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace Bantin::Index
