// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"
#include "types/error.h"

#include <QFile>

#include <stop_token>

namespace Bantin
{

/** The largest file that is read, in bytes. Bulletins have some hundred kilobytes; PDF with pictures some tens of
 * megabytes. */
inline constexpr qint64 MaxTextFileSize = 8LL << 20;
inline constexpr qint64 MaxPdfFileSize = 512LL << 20;
/** Pages that are read of a PDF: a bulletin has few; the rest of a larger file changes nothing of what we say. */
inline constexpr int MaxPages = 1000;

/** Reads the document that @p path names, a file or the member of an archive: the kind is found from its first bytes.
 *  @return the document; NotReadable, Malformed, Encrypted, Undecodable, NoText, Unsupported, LimitExceeded or
 *          Cancelled. FIFOs, sockets and devices are NotReadable and never opened. */
[[nodiscard]] Result<Document> loadDocument(const QString &path, const std::stop_token &stop = {});

/** The same for a document that is open already, at its beginning; see openDocumentFile(). */
[[nodiscard]] Result<Document> loadDocument(QFile &file, const QString &path, const std::stop_token &stop = {});

} // namespace Bantin
