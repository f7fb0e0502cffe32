// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <QString>

#include <optional>

#include <string>
#include <xapian.h>

/** How files and records become Xapian's documents, terms and values. Known only inside catalogue/. */
namespace Bantin::Index
{

/** Raised with every change of what is written below; a catalogue with another stamp is made anew. */
inline constexpr auto FormatVersion = "9";
inline constexpr auto VersionKey = "bantin-format";
/** In bytes. Of Xapian's usual blocks, twice as large, records leave a twentieth empty: four of them fill none. */
inline constexpr int BlockSize = 4096;

/** Values of a document. */
enum Slot : Xapian::valueno {
    PublishedSlot = 0, ///< see publishedValue()
    StampSlot = 1,     ///< see stampIn()
    PathSlot = 2,      ///< UTF-8
};

[[nodiscard]] std::string pathTerm(const QString &path);
/** The term of the content that @p document was read from; empty where it was not read. */
[[nodiscard]] std::string contentTerm(const QByteArray &hash);
[[nodiscard]] std::string contentTermOf(const Xapian::Document &document);
[[nodiscard]] std::string stateTerm(EntryState state);
[[nodiscard]] std::string keyTerm(quint32 key);
/** The key of which @p term is the term. */
[[nodiscard]] quint32 keyIn(const std::string &term);
/** Words that are common to all texts have no term: isCommonWord(). */
[[nodiscard]] std::string syllableTerm(QStringView exact);
/** Of a word whose marks nobody would guess from @p folded, `müller` as `muller`. All others are found by their
 *  markedForms(), which takes no space. */
[[nodiscard]] std::string foldedSyllableTerm(QStringView folded);
/** A word of the name of a publisher or source, of a body as the authority data name it; folded. */
[[nodiscard]] std::string sourceTerm(QStringView folded);
[[nodiscard]] std::string bodyTerm(QStringView folded);
[[nodiscard]] std::string countryTerm(const QString &code);

/** The sorting value of a day and a time of day. */
[[nodiscard]] std::string publishedValue(const QDate &date, const std::optional<QTime> &time = {});

/** @p analysed as the document of the file @p path. */
[[nodiscard]] Xapian::Document placed(const Analysed &analysed, const QString &path, const FileStamp &stamp);
[[nodiscard]] Result<StoredRecord> outcomeOf(const Xapian::Document &document);
[[nodiscard]] QByteArray profileOf(const Xapian::Document &document);
[[nodiscard]] QString pathOf(const Xapian::Document &document);
[[nodiscard]] FileStamp stampIn(const std::string &value);

/** The folder inside @p folder that is Xapian's own. */
[[nodiscard]] QString databaseFolder(const QString &folder);
[[nodiscard]] QString damageMark(const QString &folder);
/** The list of roots, kept beside the database because it cannot be derived from the files. */
[[nodiscard]] QString rootsFile(const QString &folder);
[[nodiscard]] QStringList readRoots(const QString &folder);

/** Whose fault an exception of Xapian is, in our words. */
[[nodiscard]] Error toError(const Xapian::Error &error, const QString &folder);

} // namespace Bantin::Index
