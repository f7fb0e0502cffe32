// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/openedmembers.h"

#include "document/documentfile.h"
#include "types/memberpath.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

const QString NoteName = u".member"_s;
/** Nobody reads one bulletin for longer. */
constexpr int DaysKept = 7;
/** What a file's name may have, less what QSaveFile adds. */
constexpr qsizetype MaxNameBytes = 200;

QString nameOf(const MemberPath &path)
{
    const QString name = path.member.section(u'/', -1);
    if (name.startsWith(u'.') || name.toUtf8().size() > MaxNameBytes)
        return u"document."_s + name.section(u'.', -1).left(8);
    return name;
}

/** Of this state of the archive: a copy that a reader has open must not change under it. */
QString folderNameOf(const QString &path, const MemberPath &member)
{
    const QFileInfo archive(member.archive);
    const QByteArray key = path.toUtf8() + '\n' + QByteArray::number(archive.size()) + '\n' +
                           QByteArray::number(archive.lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().first(20));
}

Result<void> writeFile(const QString &name, QIODevice &content)
{
    QSaveFile file(name);
    bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (done && !content.atEnd())
        done = file.write(content.read(1 << 16)) >= 0;
    if (done && file.commit())
        return {};
    return std::unexpected(
        Error{.code = ErrorCode::NotReadable,
              .detail = u"%1 cannot be written: %2; make room there"_s.arg(name, file.errorString())});
}

} // namespace

QString OpenedMembers::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/bantin/members"_s;
}

Result<QString> OpenedMembers::fileFor(const QString &path) const
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const std::optional<MemberPath> member = memberPathOf(absolute);
    if (!member) {
        if (QFileInfo::exists(absolute))
            return absolute;
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 does not exist any more; index its folder again"_s.arg(path)});
    }
    const QString folder = m_folder + u'/' + folderNameOf(absolute, *member);
    const QString name = folder + u'/' + nameOf(*member);
    if (QFileInfo::exists(name))
        return name;
    auto content = openDocumentFile(absolute);
    if (!content)
        return std::unexpected(content.error());
    removeOld(DaysKept);
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(m_folder, OwnerOnly))
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"the folder %1 cannot be made; make room there"_s.arg(folder)});
    QByteArray origin = absolute.toUtf8();
    QBuffer note(&origin);
    note.open(QIODevice::ReadOnly);
    // The note first: a copy without one would pass for a document of its own.
    return writeFile(folder + u'/' + NoteName, note)
        .and_then([&] { return writeFile(name, **content); })
        .transform([&] { return name; });
}

QString OpenedMembers::originOf(const QString &file) const
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(file).absoluteFilePath()));
    if (QFileInfo(info.path()).path() != QDir::cleanPath(m_folder))
        return file;
    QFile note(info.path() + u'/' + NoteName);
    const QString origin = note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.read(1 << 16)) : QString();
    return memberPathOf(origin) ? origin : file;
}

void OpenedMembers::removeOld(int days) const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const QFileInfo &copy : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        if (copy.lastModified(QTimeZone::UTC) < oldest && QFileInfo::exists(copy.filePath() + u'/' + NoteName))
            QDir(copy.filePath()).removeRecursively();
}

} // namespace Bantin
