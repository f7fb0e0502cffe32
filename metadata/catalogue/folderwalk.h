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

/** The files at and below @p roots (absolute, clean paths) that may be bulletins: by their names, for a folder may hold
 *  a hundred thousand pictures; a root that is a file is always taken. Nothing is opened; links to folders are not
 *  followed, so no loop of links holds the walk. */
[[nodiscard]] FolderWalk walkFolders(const QStringList &roots, const std::stop_token &stop = {});

} // namespace Bantin
