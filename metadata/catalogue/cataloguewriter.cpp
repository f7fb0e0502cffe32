// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguewriter.h"

#include "catalogue/compaction.h"
#include "catalogue/xapiansupport.h"
#include "types/memberpath.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
/** Compacting costs as much as writing some hundred documents, and a part of them all. */
constexpr quint64 LeastWritten = 500;
constexpr quint64 WorthCompacting = 4;
} // namespace

struct CatalogueWriter::Private {
    QString folder;
    Xapian::WritableDatabase database;
    bool wasRebuilt = false;
    quint64 written = 0; ///< documents since it was opened

    template <typename T = void>
    Result<T> attempt(auto action)
    {
        try {
            return action(database);
        } catch (const Xapian::Error &error) {
            const Error ours = Index::toError(error, folder);
            if (ours.code == ErrorCode::Malformed)
                markDamaged(folder);
            return std::unexpected(ours);
        }
    }

    /** Opens what is there. @return Malformed where it must be made anew. */
    Result<void> openExisting()
    {
        const std::string path = QFile::encodeName(Index::databaseFolder(folder)).toStdString();
        try {
            database = Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OPEN, Index::BlockSize);
            const std::string version = database.get_metadata(Index::VersionKey);
            const bool isNew = version.empty() && database.get_lastdocid() == 0;
            if (isNew) {
                database.set_metadata(Index::VersionKey, Index::FormatVersion);
                database.commit();
            }
            if ((isNew || version == Index::FormatVersion) && !QFile::exists(Index::damageMark(folder)))
                return {};
            database.close();
            return std::unexpected(Error{.code = ErrorCode::Malformed, .detail = u"of another version"_s});
        } catch (const Xapian::DatabaseLockError &error) {
            return std::unexpected(Index::toError(error, folder));
        } catch (const Xapian::Error &error) {
            // Whatever is wrong with a derived index, making it anew is the cure, unless the folder itself is the
            // fault.
            const bool isOurs = QFileInfo(Index::databaseFolder(folder)).isWritable();
            return std::unexpected(Error{.code = isOurs ? ErrorCode::Malformed : ErrorCode::NotReadable,
                                         .detail = Index::toError(error, folder).detail});
        }
    }

    /** Throws the database away and begins it anew. */
    Result<void> startAnew()
    {
        const std::string path = QFile::encodeName(Index::databaseFolder(folder)).toStdString();
        try {
            // Overwriting keeps Xapian's lock, so that no second writer slips in between.
            database = Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OVERWRITE, Index::BlockSize);
            database.set_metadata(Index::VersionKey, Index::FormatVersion);
            database.commit();
        } catch (const Xapian::Error &error) {
            return std::unexpected(Index::toError(error, folder));
        }
        QFile::remove(Index::damageMark(folder));
        wasRebuilt = true;
        return {};
    }

    /** The document that a moved file left behind: same content, file gone. */
    std::optional<Xapian::docid> movedFrom(const Xapian::Document &document) const
    {
        const std::string term = Index::contentTermOf(document);
        if (term.empty())
            return std::nullopt;
        for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
            if (!documentExists(Index::pathOf(database.get_document(*it))))
                return *it;
        return std::nullopt;
    }
};

CatalogueWriter::CatalogueWriter(std::unique_ptr<Private> p) : m_p(std::move(p))
{
}
CatalogueWriter::CatalogueWriter(CatalogueWriter &&) noexcept = default;
CatalogueWriter &CatalogueWriter::operator=(CatalogueWriter &&) noexcept = default;
CatalogueWriter::~CatalogueWriter()
{
    // Closing keeps what is not committed yet; a fault here shows when the catalogue is opened next.
    if (m_p)
        static_cast<void>(m_p->attempt([](Xapian::WritableDatabase &database) -> Result<void> {
            database.close();
            return {};
        }));
}

Result<CatalogueWriter> CatalogueWriter::open(const QString &folder)
{
    if (QFileInfo(folder).isFile())
        return std::unexpected(Error{
            .code = ErrorCode::NotReadable,
            .detail = u"%1 names catalogues to read; index into a folder, with --catalogue FOLDER"_s.arg(folder)});
    if (!QDir().mkpath(folder))
        return std::unexpected(
            Error{.code = ErrorCode::NotReadable,
                  .detail = u"the folder %1 cannot be made; name another with --catalogue"_s.arg(folder)});
    auto p = std::make_unique<Private>();
    p->folder = folder;
    Result<void> opened = p->openExisting();
    if (opened)
        Index::clearCompaction(folder);
    if (!opened && opened.error().code == ErrorCode::Malformed)
        opened = p->startAnew();
    if (!opened)
        return std::unexpected(opened.error());
    return CatalogueWriter(std::move(p));
}

bool CatalogueWriter::wasRebuilt() const
{
    return m_p->wasRebuilt;
}

QStringList CatalogueWriter::roots() const
{
    return Index::readRoots(m_p->folder);
}

Result<void> CatalogueWriter::addRoots(const QStringList &roots)
{
    QStringList all = this->roots();
    for (const QString &root : roots)
        if (!all.contains(root))
            all << root;
    return writeRoots(all);
}

Result<void> CatalogueWriter::removeRoots(const QStringList &roots)
{
    QStringList kept = this->roots();
    kept.removeIf([&](const QString &root) { return roots.contains(root); });
    return writeRoots(kept);
}

Result<void> CatalogueWriter::writeRoots(const QStringList &roots)
{
    QSaveFile file(Index::rootsFile(m_p->folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(QJsonArray::fromStringList(roots)).toJson()) < 0 ||
        !file.commit())
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString())});
    return {};
}

Result<QHash<QString, FileStamp>> CatalogueWriter::stampsBelow(const QString &root) const
{
    return m_p->attempt<QHash<QString, FileStamp>>([&](const Xapian::WritableDatabase &database) {
        QHash<QString, FileStamp> stamps;
        const std::string itself = root.toStdString();
        const std::string below = root.endsWith(u'/') ? itself : itself + '/';
        auto stamp = database.valuestream_begin(Index::StampSlot);
        for (auto value = database.valuestream_begin(Index::PathSlot);
             value != database.valuestream_end(Index::PathSlot); ++value, ++stamp)
            if (const std::string path = *value; path == itself || path.starts_with(below))
                stamps[QString::fromStdString(path)] = Index::stampIn(*stamp);
        return stamps;
    });
}

Result<bool> CatalogueWriter::put(const QString &path, const FileStamp &stamp, const Analysed &analysed)
{
    return m_p->attempt<bool>([&](Xapian::WritableDatabase &database) {
        const std::string term = Index::pathTerm(path);
        const Xapian::Document document = Index::placed(analysed, path, stamp);
        ++m_p->written;
        const bool isKnown = database.term_exists(term);
        const auto moved = isKnown ? std::nullopt : m_p->movedFrom(document);
        if (moved)
            database.replace_document(*moved, document);
        else if (isKnown)
            database.replace_document(term, document);
        else
            database.add_document(document);
        return moved.has_value();
    });
}

Result<bool> CatalogueWriter::remove(const QString &path)
{
    return m_p->attempt<bool>([&](Xapian::WritableDatabase &database) {
        const std::string term = Index::pathTerm(path);
        const bool isKnown = database.term_exists(term);
        if (isKnown)
            database.delete_document(term);
        return isKnown;
    });
}

Result<void> CatalogueWriter::commit()
{
    return m_p->attempt([](Xapian::WritableDatabase &database) -> Result<void> {
        database.commit();
        return {};
    });
}

Result<void> CatalogueWriter::finish()
{
    return commit().and_then([this] {
        return m_p->attempt([this](Xapian::WritableDatabase &database) -> Result<void> {
            if (m_p->written >= LeastWritten && m_p->written * WorthCompacting >= database.get_doccount())
                Index::compact(database, m_p->folder);
            return {};
        });
    });
}

void markDamaged(const QString &folder)
{
    QFile mark(Index::damageMark(folder));
    static_cast<void>(mark.open(QIODevice::WriteOnly));
}

} // namespace Bantin
