// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Bantin
{

/** What of a bulletin is compared with others: made once, when it is indexed, and small enough to compare hundreds. */
struct Profile {
    QStringList keys;          ///< bodies, people, countries, sources, agreements: `body:...`, `person:...`
    QList<DateSpan> events;    ///< as read
    QDate published;           ///< invalid where unknown
    QHash<quint32, int> pairs; ///< hashed pairs of syllables with their number
    QList<quint32> shingles;   ///< hashed runs of syllables, sorted, each once

    [[nodiscard]] QByteArray toBytes() const;
    /** @return an empty profile where @p bytes are none. */
    [[nodiscard]] static Profile fromBytes(const QByteArray &bytes);
    bool operator==(const Profile &) const = default;
};

[[nodiscard]] Profile profileOf(const Bulletin &bulletin);

} // namespace Bantin
