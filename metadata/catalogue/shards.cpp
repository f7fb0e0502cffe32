// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/shards.h"

#include "catalogue/compaction.h"
#include "catalogue/xapiansupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

/** A reader waits no longer for a server, however that has failed. */
constexpr unsigned AnswerMs = 2000;
constexpr unsigned ConnectMs = 500;
/** How long a server that was away is left alone. */
constexpr qint64 RetryMs = 3000;
constexpr qint64 MaxStubBytes = 1 << 16;

bool isPort(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port < 65'536;
}

} // namespace

Result<Shards> Shards::read(const QString &stubFile)
{
    QFile file(stubFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 cannot be read: %2"_s.arg(stubFile, file.errorString())});
    Shards shards;
    const QStringList lines = QString::fromUtf8(file.read(MaxStubBytes)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString kind = line.section(u' ', 0, 0);
        const QString place = line.section(u' ', 1).trimmed();
        if (kind == "remote"_L1 && isPort(place.section(u':', -1)) && place.contains(u':'))
            shards.m_shards.push_back({.place = place, .isRemote = true});
        else if ((kind == "auto"_L1 || kind == "glass"_L1) && !place.isEmpty())
            shards.m_shards.push_back({.place = QFileInfo(stubFile).dir().absoluteFilePath(place)});
        else
            return std::unexpected(
                Error{.code = ErrorCode::Malformed,
                      .detail = u"%1, line %2: '%3' names no catalogue; write 'auto FOLDER' or 'remote HOST:PORT'"_s
                                    .arg(stubFile)
                                    .arg(i + 1)
                                    .arg(line.left(100))});
    }
    if (shards.m_shards.empty())
        return std::unexpected(
            Error{.code = ErrorCode::Malformed,
                  .detail = u"%1 names no catalogue; write 'auto FOLDER' or 'remote HOST:PORT'"_s.arg(stubFile)});
    return shards;
}

void Shards::connect(Shard &shard)
{
    shard.sinceTried.start();
    shard.isOpen = false;
    shard.identity = shard.isRemote ? 0 : identityOf(shard.place);
    try {
        if (shard.isRemote) {
            shard.database = Xapian::Remote::open(shard.place.section(u':', 0, -2).toStdString(),
                                                  shard.place.section(u':', -1).toUInt(), AnswerMs, ConnectMs);
        } else {
            const QString inner = databaseFolder(shard.place);
            shard.database =
                Xapian::Database(QFile::encodeName(QFileInfo::exists(inner) ? inner : shard.place).toStdString());
        }
        shard.isOpen = shard.database.get_metadata(VersionKey) == FormatVersion;
        shard.fault = shard.isOpen ? QString() : u"it is of another version; index it anew there"_s;
    } catch (const Xapian::Error &error) {
        shard.fault = QString::fromStdString(error.get_msg());
    }
}

Xapian::Database Shards::together() const
{
    Xapian::Database all;
    for (const Shard &shard : m_shards)
        if (shard.isOpen)
            all.add_database(shard.database);
    return all;
}

Xapian::Database Shards::open()
{
    for (Shard &shard : m_shards) {
        if (!shard.isRemote && shard.identity != identityOf(shard.place)) {
            connect(shard);
            continue;
        }
        if (!shard.isOpen) {
            if (!shard.sinceTried.isValid() || shard.sinceTried.hasExpired(RetryMs))
                connect(shard);
            continue;
        }
        try {
            shard.database.reopen();
        } catch (const Xapian::Error &) {
            connect(shard); // its server has begun anew, or has gone
        }
    }
    return together();
}

Xapian::Database Shards::openAnew()
{
    for (Shard &shard : m_shards) {
        if (!shard.isOpen)
            continue;
        try {
            shard.database.keep_alive();
            shard.database.reopen();
        } catch (const Xapian::Error &) {
            connect(shard);
        }
    }
    return together();
}

QStringList Shards::faults() const
{
    QStringList faults;
    for (const Shard &shard : m_shards)
        if (!shard.isOpen)
            faults << u"the part %1 of the catalogue is missing from this answer: %2"_s.arg(shard.place, shard.fault);
    return faults;
}

} // namespace Bantin::Index
