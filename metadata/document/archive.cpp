// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/archive.h"

#include "document/inputfile.h"

#include <K7Zip>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <KZipFileEntry>

#include <zlib.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Deeper than any folder of a person. */
constexpr int MaxDepth = 100;
constexpr qint64 TarMagicAt = 257; // POSIX.1-1988, ustar
constexpr qint64 HeadSize = 512;

struct Compression {
    QByteArrayView magic;
    KCompressionDevice::CompressionType type;
};
constexpr Compression Compressions[] = {
    {"\x1f\x8b", KCompressionDevice::GZip},
    {"BZh", KCompressionDevice::BZip2},
    {"\xfd"
     "7zXZ",
     KCompressionDevice::Xz},
    {"\x28\xb5\x2f\xfd", KCompressionDevice::Zstd},
};

/** What a device has read ahead it must read again from its beginning to go to the next member: so it reads none. */
class Decompressed : public KCompressionDevice
{
public:
    using KCompressionDevice::KCompressionDevice;
    bool open(OpenMode mode) override
    {
        if (!KCompressionDevice::open(mode))
            return false;
        setOpenMode(mode | Unbuffered);
        return true;
    }
};

Error malformed(const QString &path)
{
    return {
        .code = ErrorCode::Malformed,
        .detail =
            u"%1 is damaged, packed with a password, or of a kind that is not read; pack its files anew"_s.arg(path)};
}

Error packedOtherwise(const QString &path)
{
    return {.code = ErrorCode::Encrypted,
            .detail = u"%1 is damaged, or packed with a password; unpack it by hand"_s.arg(path)};
}

void collect(const KArchiveDirectory &folder, const QString &prefix, int depth,
             QList<std::pair<qint64, QString>> &members)
{
    if (depth > MaxDepth)
        return;
    for (const QString &name : folder.entries()) {
        if (members.size() > MaxMembers)
            return;
        const KArchiveEntry *entry = folder.entry(name);
        if (!entry || !entry->symLinkTarget().isEmpty())
            continue;
        if (entry->isDirectory())
            collect(static_cast<const KArchiveDirectory &>(*entry), prefix + name + u'/', depth + 1, members);
        else
            members << std::pair(static_cast<const KArchiveFile *>(entry)->position(), prefix + name);
    }
}

/** An archive that stays open, and the state of the file in which it was opened. */
class OpenArchive
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OpenArchive>> open(const QString &path)
    {
        auto file = openRegularFile(path);
        if (!file)
            return std::unexpected(file.error());
        if ((*file)->size() > MaxArchiveSize)
            return std::unexpected(tooLarge(path, MaxArchiveSize));
        auto opened = std::make_unique<OpenArchive>(path, std::move(*file));
        if (!opened->makeArchive())
            return std::unexpected(
                Error{.code = ErrorCode::Unsupported,
                      .detail = u"%1 is no archive of a kind that is read; pack its files as ZIP or TAR"_s.arg(path)});
        // A TAR that is none ends at once, without an error.
        if (!opened->m_archive->open(QIODevice::ReadOnly) ||
            (opened->m_unpacked && opened->m_archive->directory()->entries().isEmpty()))
            return std::unexpected(malformed(path));
        return opened;
    }

    OpenArchive(const QString &path, std::unique_ptr<QFile> file)
        : m_path(path), m_modified(QFileInfo(path).lastModified(QTimeZone::UTC)), m_file(std::move(file))
    {
    }

    [[nodiscard]] bool isOf(const QString &path) const
    {
        const QFileInfo now(path);
        return path == m_path && now.size() == m_file->size() && now.lastModified(QTimeZone::UTC) == m_modified;
    }

    [[nodiscard]] Result<QStringList> members() const
    {
        QList<std::pair<qint64, QString>> found;
        collect(*m_archive->directory(), {}, 0, found);
        if (found.size() > MaxMembers)
            return std::unexpected(
                Error{.code = ErrorCode::LimitExceeded,
                      .detail = u"%1 holds more than %2 files; divide it"_s.arg(m_path).arg(MaxMembers)});
        std::ranges::sort(found);
        QStringList names;
        for (const auto &[position, name] : std::as_const(found))
            names << name;
        return names;
    }

    [[nodiscard]] Result<std::unique_ptr<QFile>> extract(const QString &member, qint64 limit) const
    {
        const QString path = m_path + u'/' + member;
        const KArchiveFile *entry = m_archive->directory()->file(member);
        if (!entry)
            return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                         .detail = u"%1 does not exist: the archive has no such member"_s.arg(path)});
        if (entry->size() > limit)
            return std::unexpected(tooLarge(path, limit));
        const std::unique_ptr<QIODevice> device(entry->createDevice());
        if (!device || !device->isReadable())
            return std::unexpected(packedOtherwise(path));
        return copy(*device, path, *entry, limit);
    }

private:
    [[nodiscard]] bool makeArchive()
    {
        const QByteArray head = m_file->peek(HeadSize);
        if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
            m_archive = std::make_unique<KZip>(m_file.get());
        else if (head.startsWith("7z\xbc\xaf\x27\x1c"))
            m_archive = std::make_unique<K7Zip>(m_file.get());
        else if (head.sliced(std::min<qint64>(TarMagicAt, head.size())).startsWith("ustar"))
            m_archive = std::make_unique<KTar>(m_file.get());
        for (const Compression &compression : Compressions) {
            if (m_archive || !head.startsWith(compression.magic))
                continue;
            // Not KTar's own way, which unpacks the whole archive to a file first.
            m_unpacked = std::make_unique<Decompressed>(m_file.get(), false, compression.type);
            m_archive = std::make_unique<KTar>(m_unpacked.get());
        }
        return m_archive != nullptr;
    }

    [[nodiscard]] static Result<std::unique_ptr<QFile>> copy(QIODevice &device, const QString &path,
                                                             const KArchiveFile &entry, qint64 limit)
    {
        auto file = std::make_unique<QTemporaryFile>();
        const auto unwritable = [&] {
            return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                         .detail = u"%1 cannot be unpacked to %2: %3; make room there"_s.arg(
                                             path, QDir::tempPath(), file->errorString())});
        };
        if (!file->open())
            return unwritable();
        QByteArray chunk(1 << 16, Qt::Uninitialized);
        uLong sum = ::crc32(0, nullptr, 0);
        for (;;) {
            const qint64 count = device.read(chunk.data(), chunk.size());
            if (count <= 0)
                break;
            sum = ::crc32(sum, reinterpret_cast<const Bytef *>(chunk.constData()), uInt(count));
            if (file->write(chunk.constData(), count) != count)
                return unwritable();
            if (file->pos() > limit) // whatever its size was said to be
                return std::unexpected(tooLarge(path, limit));
        }
        // KZip takes what a password hides for what is packed.
        const auto *zipped = dynamic_cast<const KZipFileEntry *>(&entry);
        if (file->pos() < entry.size() || (zipped && zipped->crc32() != sum))
            return std::unexpected(packedOtherwise(path));
        if (!file->flush() || !file->seek(0))
            return unwritable();
        return file;
    }

    const QString m_path;
    const QDateTime m_modified;
    const std::unique_ptr<QFile> m_file;
    std::unique_ptr<Decompressed> m_unpacked;
    std::unique_ptr<KArchive> m_archive;
};

Result<const OpenArchive *> openArchive(const QString &path)
{
    static thread_local std::unique_ptr<OpenArchive> last;
    if (last && last->isOf(path))
        return last.get();
    last.reset();
    Result<std::unique_ptr<OpenArchive>> opened = OpenArchive::open(path);
    if (!opened)
        return std::unexpected(opened.error());
    last = std::move(*opened);
    return last.get();
}

} // namespace

Result<QStringList> membersOf(const QString &path)
{
    return openArchive(path).and_then([](const OpenArchive *archive) { return archive->members(); });
}

Result<std::unique_ptr<QFile>> extractMember(const MemberPath &path, qint64 limit)
{
    return openArchive(path.archive).and_then([&](const OpenArchive *archive) {
        return archive->extract(path.member, limit);
    });
}

} // namespace Bantin
