// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"
#include "types/error.h"

#include <QIODevice>

#include <stop_token>

namespace Bantin
{

/** Makes a document of the text layer of the PDF in @p device, in reading order; what is attached to it is left alone.
 *  Reads MaxPages pages at most and says so in the notices. Prints nothing.
 *  @param device is open and stays so meanwhile.
 *  @return the document; Malformed, Encrypted (an empty password does not open it), NoText ("no text layer"),
 *          LimitExceeded or Cancelled, with @p path in the message. */
[[nodiscard]] Result<Document> loadPdf(QIODevice &device, const QString &path, const std::stop_token &stop);

} // namespace Bantin
