// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QFile>

#include <memory>

namespace Bantin
{

/** Opens, at its beginning, the document that @p path names: a regular file, a member of an archive (see archive.h), or
 *  the document inside an `.okular` file, which Okular makes of a document and its notes. The latter two are copied to
 * a file without a name.
 *  @return NotReadable for FIFOs, sockets and devices, which are never opened; else what archive.h says. */
[[nodiscard]] Result<std::unique_ptr<QFile>> openDocumentFile(const QString &path);

} // namespace Bantin
