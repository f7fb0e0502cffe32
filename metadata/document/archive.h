// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"
#include "types/memberpath.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace Bantin
{

/** Members of one archive that are looked at. One that has more is no library of bulletins. */
inline constexpr qsizetype MaxMembers = 100'000;
/** A larger archive is passed over, as reading its last member means reading it all. */
inline constexpr qint64 MaxArchiveSize = 2LL << 30;

/** The files in the archive @p path, as paths inside it, in the order in which they are read fastest. Those of archives
 *  inside it are not among them.
 *  @return NotReadable, Malformed, LimitExceeded, or Unsupported where it is no archive, whatever its name. */
[[nodiscard]] Result<QStringList> membersOf(const QString &path);

/** Copies a member, and no other, to a file without a name, which is gone when it is closed; open at its beginning.
 *  The archive that was read last in this thread stays open, so that reading its members in their order reads it once.
 *  @return NotReadable, Malformed, Encrypted, or LimitExceeded where it has more than @p limit bytes. */
[[nodiscard]] Result<std::unique_ptr<QFile>> extractMember(const MemberPath &path, qint64 limit);

} // namespace Bantin
