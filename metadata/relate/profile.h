// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/facts.h"

#include <QByteArray>

namespace Bantin
{

class SyllableText;

/** The numbers of all runs of words in @p text that two texts share only when one was copied from the other, in the
 *  order of the text. */
[[nodiscard]] QList<quint32> shinglesOf(SyllableText &text);
/** Sorts @p numbers, and keeps each once. */
void makeSet(QList<quint32> &numbers);

/** The number under which the key of a fact is known: short, and the same on every machine. */
[[nodiscard]] quint32 factNumber(const QString &key);

/** The number of two syllables side by side, in so few bits that a hundred take little room. */
[[nodiscard]] quint32 pairNumber(QStringView first, QStringView second);
/** Whether profiles keep this pair. Some of all pairs, the same ones in every text, compare texts as well as all. */
[[nodiscard]] bool isPairKept(quint32 pairNumber);

/** How often two syllables stand side by side; see pairNumber(). */
struct PairCount {
    quint32 key = 0;
    quint32 count = 0;

    bool operator==(const PairCount &) const = default;
};

/** A fact as it is compared: without its names and evidence. */
struct WeightedKey {
    quint32 key = 0; ///< see factNumber()
    FactKind kind = FactKind::DomesticBody;
    double weight = 0.0;

    bool operator==(const WeightedKey &) const = default;
};

/** What of a bulletin is compared with others: made once, when it is indexed, and small enough to compare hundreds. */
struct Profile {
    QList<WeightedKey> facts; ///< sorted by key
    QList<DateSpan> events;
    QDate published; ///< invalid where unknown
    /** The other days that the text names, sorted: what went before, and what is planned. */
    QList<QDate> named;
    TopicShares topics;
    QList<PairCount> pairs;  ///< those that are kept, sorted by key
    QList<quint32> shingles; ///< a sample of the hashed runs of syllables, sorted, each once

    [[nodiscard]] QList<quint32> keys() const;
    [[nodiscard]] QByteArray toBytes() const;
    /** @return an empty profile where @p bytes are none. */
    [[nodiscard]] static Profile fromBytes(QByteArrayView bytes);
    bool operator==(const Profile &) const = default;
};

/** @param facts  factsOf() @p bulletin */
[[nodiscard]] Profile profileOf(const Bulletin &bulletin, const QList<Fact> &facts, const Knowledge &knowledge);
[[nodiscard]] Profile profileOf(const Bulletin &bulletin, const Knowledge &knowledge);

} // namespace Bantin
