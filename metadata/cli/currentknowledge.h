// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/facts.h"

#include <QDateTime>

namespace Bantin
{

/** The knowledge of a program that runs for days while its user edits his authority files. Of one thread. */
class CurrentKnowledge
{
public:
    /** @param knowledge  what was read from @p folder when the program began. */
    CurrentKnowledge(Knowledge knowledge, QString folder);

    /** As the data files say now; where they cannot be read, as they said before. Valid until asked again. */
    [[nodiscard]] const Knowledge &now();

private:
    struct Seen {
        QString file;
        qint64 size = 0;
        QDateTime modified;

        bool operator==(const Seen &) const = default;
    };
    [[nodiscard]] QList<Seen> look() const;

    Knowledge m_knowledge;
    const QString m_folder;
    QList<Seen> m_seen;
};

} // namespace Bantin
