// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Bantin
{

/** A document inside an archive. It is written as if the archive were a folder: `/tin/2019.zip/thang-6/a.txt`; no file
 *  can lie there, so the two are never mixed up. */
struct MemberPath {
    QString archive; ///< a regular file
    QString member;  ///< inside it, `thang-6/a.txt`

    bool operator==(const MemberPath &) const = default;
};

/** Whether @p path is named as an archive whose members are read: ZIP, 7z, TAR plain or with gz, bz2, xz or zst.
 *  An `.okular` file is none: it stands for the one document inside, see openDocumentFile(). */
[[nodiscard]] bool isArchiveName(QStringView path);

/** The archive that @p path runs through by the names in it alone, `/tin/2019.zip` of `/tin/2019.zip/a.txt`; empty
 * where it runs through none. No disk is asked. */
[[nodiscard]] QString archiveIn(const QString &path);

/** The archive and the member that @p path names; nullopt where it names a file, or nothing. */
[[nodiscard]] std::optional<MemberPath> memberPathOf(const QString &path);

/** Whether there is a file at @p path or, for a member, its archive. */
[[nodiscard]] bool documentExists(const QString &path);

} // namespace Bantin
