// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/labeller.h"

#include "recognise/weights.h"

#include <algorithm>
#include <limits>

namespace Bantin
{

namespace
{

/** The scores of all steps, `[to][from]`, so that the pass over a document only adds. */
using Steps = std::array<std::array<double, RoleCount>, RoleCount>;

Steps stepsOf(bool adjacent)
{
    Steps steps{};
    for (int to = 0; to < RoleCount; ++to)
        for (int from = 0; from < RoleCount; ++from)
            steps[size_t(to)][size_t(from)] = transition(Role(from), Role(to), adjacent);
    return steps;
}

using Row = std::array<double, RoleCount>;

constexpr double Impossible = -std::numeric_limits<double>::infinity();

Row ownScores(const QList<BlockFeatures> &features, qsizetype block, const std::optional<Pin> &pin)
{
    Row row = scores(features[block].features);
    if (pin && pin->block == block)
        for (int r = 0; r < RoleCount; ++r)
            if (Role(r) != pin->role)
                row[size_t(r)] = Impossible;
    return row;
}

} // namespace

std::array<double, RoleCount> scores(const Features &features)
{
    std::array<double, RoleCount> sums{};
    for (int r = 0; r < RoleCount; ++r)
        sums[size_t(r)] = priorOf(Role(r));
    for (const Weight &weight : weights())
        if (features.has(weight.feature))
            sums[size_t(weight.role)] += weight.score;
    return sums;
}

Labelling label(const QList<Block> &blocks, const QList<BlockFeatures> &features, std::optional<Pin> pin)
{
    const qsizetype count = blocks.size();
    if (count == 0)
        return {};
    static const Steps adjacentSteps = stepsOf(true);
    static const Steps partedSteps = stepsOf(false);
    QList<std::array<int, RoleCount>> origins(count);
    Row best = ownScores(features, 0, pin);
    for (int r = 0; r < RoleCount; ++r)
        best[size_t(r)] += firstRole(Role(r));
    for (qsizetype i = 1; i < count; ++i) {
        const Row own = ownScores(features, i, pin);
        const Steps &steps = blocks[i].gap == 0 ? adjacentSteps : partedSteps;
        Row next;
        next.fill(Impossible);
        for (int to = 0; to < RoleCount; ++to)
            for (int from = 0; from < RoleCount; ++from) {
                const double score = best[size_t(from)] + steps[size_t(to)][size_t(from)] + own[size_t(to)];
                if (score <= next[size_t(to)])
                    continue;
                next[size_t(to)] = score;
                origins[i][size_t(to)] = from;
            }
        best = next;
    }
    for (int r = 0; r < RoleCount; ++r)
        best[size_t(r)] += lastRole(Role(r));
    Labelling labelling{.roles = QList<Role>(count), .score = std::ranges::max(best)};
    int role = int(std::ranges::max_element(best) - best.begin());
    for (qsizetype i = count - 1; i >= 0; --i) {
        labelling.roles[i] = Role(role);
        role = origins[i][size_t(role)];
    }
    return labelling;
}

} // namespace Bantin
