// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <QHash>

#include <memory>

namespace Bantin
{

/** The catalogue as its one writer sees it. Changes are seen by readers, and survive a crash, from commit() on. */
class CatalogueWriter
{
public:
    /** Opens or makes the catalogue in @p folder. One that is damaged or of another version is thrown away and begun
     *  anew, which wasRebuilt() tells: it is derived from the files, and made again from them.
     *  @return NotReadable where another writer is at work or the folder cannot be written. */
    [[nodiscard]] static Result<CatalogueWriter> open(const QString &folder);
    CatalogueWriter(CatalogueWriter &&) noexcept;
    CatalogueWriter &operator=(CatalogueWriter &&) noexcept;
    ~CatalogueWriter();

    [[nodiscard]] bool wasRebuilt() const;

    /** The files and folders that were asked to be indexed; they outlive a rebuild. */
    [[nodiscard]] QStringList roots() const;
    [[nodiscard]] Result<void> addRoots(const QStringList &roots);
    [[nodiscard]] Result<void> removeRoots(const QStringList &roots);

    /** The known files at and below @p root, with the state in which they were indexed. */
    [[nodiscard]] Result<QHash<QString, FileStamp>> stampsBelow(const QString &root) const;

    /** Adds or replaces what is known of a file. A file that was moved keeps its identity: an entry of the same
     *  content whose file is gone is taken over. @return whether it was such a move. */
    [[nodiscard]] Result<bool> put(const QString &path, const FileStamp &stamp, const Analysed &analysed);
    /** @return whether there was anything to remove. */
    [[nodiscard]] Result<bool> remove(const QString &path);
    [[nodiscard]] Result<void> commit();
    /** The last thing to be done: commits, and makes the catalogue smaller where much was written. */
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> writeRoots(const QStringList &roots);

    struct Private;
    explicit CatalogueWriter(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

/** Notes that the catalogue in @p folder was found damaged, so that its next writer makes it anew. */
void markDamaged(const QString &folder);

} // namespace Bantin
