// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QFile>

#include <memory>

namespace Bantin
{

/** Opens @p path for reading where it is a regular file or a link to one.
 *  FIFOs, sockets and devices are NotReadable and never opened: opening them may block for ever or rewind a tape. */
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

/** The error to answer with for a file that has more than @p limit bytes. */
[[nodiscard]] Error tooLarge(const QString &path, qint64 limit);

/** All bytes of @p file, at most @p limit; LimitExceeded where there are more, whatever its size said before. */
[[nodiscard]] Result<QByteArray> readAll(QFile &file, const QString &path, qint64 limit);

} // namespace Bantin
