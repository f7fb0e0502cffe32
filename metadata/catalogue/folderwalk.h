// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <stop_token>

namespace Bantin
{

struct FoundFile {
    QString path; ///< absolute
    FileStamp stamp;
    bool isArchive = false; ///< it is its members that may be bulletins
};

/** A file or folder that is not opened, and why. */
struct PassedOver {
    QString path;
    FileStamp stamp;
    Error reason;
};

struct FolderWalk {
    QList<FoundFile> files; ///< sorted by path, each once
    QList<PassedOver> passedOver;
    QStringList missing; ///< roots that do not exist
    /** Folders that could not be looked into: nothing is known of what lies below. */
    QStringList closed;
};

/** How the file @p path is on the disk now; for a member of an archive, how the archive is: it changes with it. */
[[nodiscard]] FileStamp stampOf(const QString &path);

/** Whether @p path is named as a document that may be a bulletin; a folder may hold a hundred thousand pictures. */
[[nodiscard]] bool isDocumentName(const QString &path);

/** The files at and below @p roots (absolute, clean paths) that may be bulletins or hold some: by their names; a root
 *  that is a file is always taken. Nothing is opened; links to folders are not
 *  followed, so no loop of links holds the walk. */
[[nodiscard]] FolderWalk walkFolders(const QStringList &roots, const std::stop_token &stop = {});

} // namespace Bantin
