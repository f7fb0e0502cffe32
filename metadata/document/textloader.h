// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"
#include "types/error.h"

namespace Bantin
{

/** Makes a document of the bytes of a TXT.
 *  Encoding, line ends (CRLF, CR, VT, NEL, U+2028/9), NFC and invisible characters are settled here, once.
 *  @return the document, or Undecodable or NoText, with @p path in the message. */
[[nodiscard]] Result<Document> loadText(QByteArrayView bytes, const QString &path);

} // namespace Bantin
