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
    quint32 knowledge = 0; ///< state of the data with which it was read, see knowledgeStamp() in library.h

    bool operator==(const FileStamp &) const = default;
};

enum class EntryState {
    Bulletin,
    NotBulletin,
    Failed,
    Archive, ///< whose members have entries of their own
};

/** What is found out about a file and goes into the catalogue. */
struct Findings {
    Result<Record> outcome;
    QByteArray contentHash = {}; ///< empty where the file could not be read
    QList<quint32> keys = {};    ///< what it shares with related bulletins, see relate/profile.h
    QByteArray profile = {};     ///< what relating compares, see relate/profile.h
    QByteArray facts = {};       ///< what it gives as reasons, see relate/facts.h
};

/** Findings ready to be stored. They are made where the file is read, in one of many processes, as there is one writer
 *  only, which has to be spared. */
struct Analysed {
    EntryState state = EntryState::Failed;
    Error error = {};         ///< where it failed
    QByteArray document = {}; ///< its terms and its record, see xapiansupport.cpp
    QStringList members = {}; ///< of an archive: paths inside it, in the order in which they are read fastest

    [[nodiscard]] static Analysed of(const Findings &findings);
    [[nodiscard]] static Analysed ofArchive(const Result<QStringList> &members);
};

/** A record as the catalogue keeps it: passages of the body are left out. */
struct StoredRecord {
    Record record;
    QByteArray facts; ///< see relate/facts.h
};

/** What the catalogue keeps of a file. */
struct Entry {
    QString path; ///< absolute, as the walk found it
    FileStamp stamp;
    Result<StoredRecord> outcome; ///< the record, or why there is none
    QByteArray profile;           ///< what relating compares, see relate/profile.h
};

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
