// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/facts.h"

#include <QByteArray>

namespace Bantin
{

/** How often two syllables stand side by side; see pairKey(). */
struct PairCount {
    quint32 key = 0;
    quint32 count = 0;

    bool operator==(const PairCount &) const = default;
};

/** A fact as it is compared: without its names and evidence. */
struct WeightedKey {
    QString key;
    FactKind kind = FactKind::DomesticBody;
    double weight = 0.0;

    bool operator==(const WeightedKey &) const = default;
};

/** What of a bulletin is compared with others: made once, when it is indexed, and small enough to compare hundreds. */
struct Profile {
    QList<WeightedKey> facts; ///< sorted by key
    QList<DateSpan> events;
    QDate published; ///< invalid where unknown
    TopicShares topics;
    QList<PairCount> pairs;  ///< sorted by key
    QList<quint32> shingles; ///< a sample of the hashed runs of syllables, sorted, each once

    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QByteArray toBytes() const;
    /** @return an empty profile where @p bytes are none. */
    [[nodiscard]] static Profile fromBytes(const QByteArray &bytes);
    bool operator==(const Profile &) const = default;
};

[[nodiscard]] Profile profileOf(const Bulletin &bulletin, const Knowledge &knowledge);

} // namespace Bantin
