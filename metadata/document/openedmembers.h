// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QString>

namespace Bantin
{

/** Copies of members of archives, for programs that open files only. Each lies in a folder of its own, which nobody but
 *  the user may look into, beside a note that says whose copy it is; so any later process knows it, too. */
class OpenedMembers
{
public:
    explicit OpenedMembers(QString folder = defaultFolder()) : m_folder(std::move(folder)) {}

    /** In the user's cache. */
    [[nodiscard]] static QString defaultFolder();

    /** The file to open for @p path: itself, or a copy of the member that it names. A new copy takes the place of those
     *  that are a week old.
     *  @return NotReadable where it does not exist or cannot be copied; else what archive.h says. */
    [[nodiscard]] Result<QString> fileFor(const QString &path) const;

    /** The member whose copy @p file is, as long as its archive is there; else @p file. */
    [[nodiscard]] QString originOf(const QString &file) const;

    /** Takes away copies that were made more than @p days ago. */
    void removeOld(int days) const;

private:
    QString m_folder;
};

} // namespace Bantin
