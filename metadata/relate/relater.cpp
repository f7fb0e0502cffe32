// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/relater.h"

#include <algorithm>
#include <cmath>

namespace Bantin
{

namespace
{

// What each part of a closeness counts. Tried on judged collections: halving or doubling any of them moves the measure
// by less than a hundredth, so they say no more than "of this order".
constexpr double FactsWeight = 0.6;
constexpr double CountriesWeight = 0.8;
constexpr double WordsWeight = 0.5;
constexpr double SameDayWeight = 0.6;
constexpr double CopiedWeight = 1.0;
constexpr double SameNewsWeight = 0.3;
constexpr double RefersWeight = 0.3;

/** Papers print what others have printed within so many days. */
constexpr int NewsDays = 7;

double damped(quint32 count)
{
    return 1 + std::log(double(count));
}

/** Sum over the facts both share of @p value(here, there). */
double overSharedFacts(const Profile &here, const Profile &there, auto value)
{
    double sum = 0;
    auto other = there.facts.begin();
    for (const WeightedKey &fact : here.facts) {
        while (other != there.facts.end() && other->key < fact.key)
            ++other;
        if (other == there.facts.end())
            break;
        if (other->key == fact.key)
            sum += value(fact, *other);
    }
    return sum;
}

bool overlap(const QList<DateSpan> &a, const QList<DateSpan> &b)
{
    return std::ranges::any_of(a, [&](const DateSpan &x) {
        return std::ranges::any_of(b, [&](const DateSpan &y) { return x.first <= y.last && y.first <= x.last; });
    });
}

bool names(const QList<QDate> &days, const QList<DateSpan> &events)
{
    return std::ranges::any_of(events, [&](const DateSpan &event) {
        const auto day = std::ranges::lower_bound(days, event.first);
        return day != days.end() && *day <= event.last;
    });
}

bool isSameNews(QDate a, QDate b)
{
    return a.isValid() && b.isValid() && std::abs(a.daysTo(b)) <= NewsDays;
}

} // namespace

double copiedShare(const QList<quint32> &a, const QList<quint32> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    QList<quint32> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return double(shared.size()) / double(std::min(a.size(), b.size()));
}

double Rarity::ofKey(quint32 key) const
{
    const double frequency = std::max(keys.value(key), 1);
    return std::log(1 + bulletins / frequency) / std::log(2.0 + bulletins);
}

double Rarity::ofPair(quint32 pair) const
{
    return std::log(1 + double(bulletins) / std::max(pairs.value(pair), 1));
}

double Closeness::score() const
{
    double sum = FactsWeight * (1 - std::exp(-facts)) + CountriesWeight * std::min(countries, 1.0) * topics +
                 WordsWeight * words + CopiedWeight * copied;
    // A day alone is chance; with the same partner in the same field it is the same meeting, or the one spoken of.
    const double ground = std::min(1.0, facts + countries * topics + words);
    if (sameDay)
        sum += SameDayWeight * ground;
    else if (sameNews)
        sum += SameNewsWeight * ground;
    if (refers)
        sum += RefersWeight * ground;
    return 1 - std::exp(-sum);
}

Relater::Relater(Profile here, Rarity rarity) : m_here(std::move(here)), m_rarity(std::move(rarity))
{
    double rarities = 0;
    for (const PairCount &pair : std::as_const(m_here.pairs)) {
        const double rare = m_rarity.ofPair(pair.key);
        m_pairWeights << damped(pair.count) * rare * rare;
        m_length += damped(pair.count) * rare * damped(pair.count) * rare;
        rarities += rare * rare;
    }
    m_length = std::sqrt(m_length);
    m_meanRarity = std::sqrt(rarities / double(std::max<qsizetype>(m_here.pairs.size(), 1)));
}

Closeness Relater::compare(const Profile &there) const
{
    Closeness closeness;
    closeness.facts = overSharedFacts(m_here, there, [this](const WeightedKey &a, const WeightedKey &b) {
        return a.kind == FactKind::Country ? 0 : m_rarity.ofKey(a.key) * std::sqrt(a.weight * b.weight);
    });
    closeness.countries = overSharedFacts(m_here, there, [this](const WeightedKey &a, const WeightedKey &b) {
        return a.kind == FactKind::Country ? m_rarity.ofKey(a.key) * a.weight * b.weight : 0;
    });
    closeness.topics = likeness(m_here.topics, there.topics);
    closeness.words = words(there);
    closeness.copied = copiedShare(m_here.shingles, there.shingles);
    closeness.sameDay = overlap(m_here.events, there.events);
    closeness.sameNews = isSameNews(m_here.published, there.published);
    closeness.refers = names(m_here.named, there.events) || names(there.named, m_here.events);
    return closeness;
}

double Relater::words(const Profile &there) const
{
    double product = 0;
    double length = 0;
    auto mine = m_here.pairs.begin();
    for (const PairCount &pair : there.pairs) {
        const double weight = damped(std::max(pair.count, 1U));
        length += weight * weight;
        while (mine != m_here.pairs.end() && mine->key < pair.key)
            ++mine;
        if (mine != m_here.pairs.end() && mine->key == pair.key)
            product += weight * m_pairWeights[mine - m_here.pairs.begin()];
    }
    // How rare its own pairs are is not known; taking them for as rare as ours are, on average, costs no rank.
    const double lengths = m_length * std::sqrt(length) * m_meanRarity;
    return lengths > 0 ? std::min(product / lengths, 1.0) : 0;
}

} // namespace Bantin
