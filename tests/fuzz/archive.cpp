// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/archive.h"

#include "target.h"

#include <QTemporaryDir>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MemberLimit = 1 << 20;
constexpr qsizetype FewMembers = 20;

/** A file that holds @p bytes, of another name each time: the archive that was read last stays open. */
QString fileOf(QByteArrayView bytes)
{
    static const QTemporaryDir folder;
    static quint64 number = 0;
    QFile::remove(folder.filePath(QString::number(number)));
    QFile file(folder.filePath(QString::number(++number)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("%ls cannot be written", qUtf16Printable(file.fileName()));
    return file.fileName();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString path = fileOf(QByteArrayView(bytes, qsizetype(size)));
    const Result<QStringList> members = membersOf(path);
    if (!members) {
        check(members.error().detail.contains(path), "an error that does not say which archive it means");
        return 0;
    }
    for (const QString &member : members->first(std::min(members->size(), FewMembers))) {
        const auto file = extractMember({.archive = path, .member = member}, MemberLimit);
        if (!file)
            check(file.error().detail.contains(path), "an error that does not say which member it means");
        else
            check((*file)->size() <= MemberLimit, "a member larger than it may be");
    }
    return 0;
}
