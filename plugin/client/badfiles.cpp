// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/badfiles.h"

#include <QFileInfo>

namespace Bantin
{

void BadFiles::remember(const QString &path, const Failure &failure)
{
    const QFileInfo info(path);
    m_entries.insert(path, {.modified = info.lastModified(), .size = info.size(), .failure = failure});
}

std::optional<Failure> BadFiles::failureOf(const QString &path) const
{
    const auto entry = m_entries.constFind(path);
    if (entry == m_entries.constEnd())
        return {};
    const QFileInfo info(path);
    if (info.lastModified() != entry->modified || info.size() != entry->size)
        return {};
    return entry->failure;
}

} // namespace Bantin
