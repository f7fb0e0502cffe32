// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/error.h"

#include <QByteArray>
#include <QStringList>

namespace Bantin
{

/** By what a changed file is told from an unchanged one without opening it. */
struct FileStamp {
    qint64 size = 0;
    qint64 modifiedMs = 0; ///< since the epoch

    bool operator==(const FileStamp &) const = default;
};

/** What the catalogue keeps of a file: a bulletin's record, or why there is none. */
struct Entry {
    QString path; ///< absolute, as the walk found it
    FileStamp stamp;
    QByteArray contentHash; ///< empty where the file could not be read
    Result<Record> outcome;
    QStringList keys;   ///< what it shares with related bulletins, see relate/profile.h
    QByteArray profile; ///< what relating compares, see relate/profile.h
};

enum class EntryState { Bulletin, NotBulletin, Failed };

/** One line of `bantin status`: a file without a record, and why. */
struct Unlisted {
    QString path;
    EntryState state = EntryState::Failed;
    QString reason;
};

/** The state of a catalogue. */
struct CatalogueStatus {
    QString folder;
    QStringList roots; ///< the folders and files that were asked to be indexed
    int bulletins = 0;
    int others = 0; ///< read, but no bulletins
    int failed = 0;
    QList<Unlisted> unlisted;
};

} // namespace Bantin
