// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/profile.h"

namespace Bantin
{

/** How common what a bulletin says is in the catalogue: what every bulletin names joins none. */
struct Rarity {
    int bulletins = 0;
    QHash<quint32, int> keys;  ///< in how many bulletins each key of the bulletin asked for stands
    QHash<quint32, int> pairs; ///< the same for its pairs of syllables

    /** 1 for what stands in one bulletin alone, towards 0 for what stands in all. */
    [[nodiscard]] double ofKey(quint32 key) const;
    [[nodiscard]] double ofPair(quint32 pair) const;
};

/** How two bulletins belong together, part by part: what their score and their relations are made of. */
struct Closeness {
    double facts = 0.0;     ///< shared bodies, people and agreements: rare and prominent ones count more
    double countries = 0.0; ///< shared foreign countries
    double topics = 0.0;    ///< 0..1, same fields
    double words = 0.0;     ///< 0..1, cosine over pairs of syllables
    double copied = 0.0;    ///< 0..1, how much of the shorter text stands in the longer one
    bool sameDay = false;   ///< an event of one falls on an event of the other
    bool sameNews = false;  ///< published within a few days of each other
    bool refers = false;    ///< one names the day of the other's event

    /** 0..1, comparable within one answer. */
    [[nodiscard]] double score() const;
};

/** Compares bulletins with one: what depends on that one alone is worked out once. */
class Relater
{
public:
    Relater(Profile here, Rarity rarity);

    [[nodiscard]] Closeness compare(const Profile &there) const;
    [[nodiscard]] const Rarity &rarity() const { return m_rarity; }

private:
    double words(const Profile &there) const;

    Profile m_here;
    Rarity m_rarity;
    QList<double> m_pairWeights; ///< one a pair of m_here: its number, damped, times its rarity squared
    double m_length = 0.0;       ///< of m_here as a vector of pairs
    double m_meanRarity = 0.0;
};

/** 0..1, how much of the shorter of two texts stands in the longer one, by their shingles. */
[[nodiscard]] double copiedShare(const QList<quint32> &a, const QList<quint32> &b);

} // namespace Bantin
