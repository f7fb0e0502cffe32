// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <QString>

#include <string>
#include <xapian.h>

/** How files and records become Xapian's documents, terms and values. Known only inside catalogue/. */
namespace Bantin::Index
{

/** Raised with every change of what is written below; a catalogue with another stamp is made anew. */
inline constexpr auto FormatVersion = "1";
inline constexpr auto VersionKey = "bantin-format";

/** Values of a document. */
enum Slot : Xapian::valueno {
    PublishedSlot = 0, ///< YYYY-MM-DDThh:mm
    EventSlot = 1,     ///< YYYY-MM-DD of the first event
    SizeSlot = 2,
    ModifiedSlot = 3, ///< milliseconds since the epoch, decimal
    PathSlot = 4,     ///< UTF-8
    StateSlot = 5,    ///< one letter, see stateLetter()
    ProfileSlot = 6,
};

[[nodiscard]] std::string pathTerm(const QString &path);
[[nodiscard]] std::string contentTerm(const QByteArray &hash);
[[nodiscard]] std::string stateTerm(EntryState state);
[[nodiscard]] std::string keyTerm(const QString &key);
[[nodiscard]] std::string syllableTerm(const QString &exact);
[[nodiscard]] std::string foldedSyllableTerm(const QString &folded);
/** @p key is a pairKey() of text/syllables.h, of exact or of folded syllables. */
[[nodiscard]] std::string pairTerm(quint32 key);
[[nodiscard]] std::string foldedPairTerm(quint32 key);

[[nodiscard]] EntryState stateOf(const Entry &entry);
[[nodiscard]] Xapian::Document toDocument(const Entry &entry);
[[nodiscard]] Result<Record> outcomeOf(const Xapian::Document &document);
[[nodiscard]] QString pathOf(const Xapian::Document &document);
[[nodiscard]] FileStamp stampOf(const Xapian::Document &document);

/** The folder inside @p folder that is Xapian's own. */
[[nodiscard]] QString databaseFolder(const QString &folder);
[[nodiscard]] QString damageMark(const QString &folder);
/** The list of roots, kept beside the database because it cannot be derived from the files. */
[[nodiscard]] QString rootsFile(const QString &folder);
[[nodiscard]] QStringList readRoots(const QString &folder);

/** Whose fault an exception of Xapian is, in our words. */
[[nodiscard]] Error toError(const Xapian::Error &error, const QString &folder);

} // namespace Bantin::Index
