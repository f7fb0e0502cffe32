// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/failure.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace Bantin
{

/** The files over which a child died, as they were then: one that has changed since is a new file. */
class BadFiles
{
public:
    void remember(const QString &path, const Failure &failure);
    [[nodiscard]] std::optional<Failure> failureOf(const QString &path) const;

private:
    struct Entry {
        QDateTime modified;
        qint64 size = 0;
        Failure failure;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace Bantin
