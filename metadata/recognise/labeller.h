// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

namespace Bantin
{

/** One role a block, and what they score together. */
struct Labelling {
    QList<Role> roles;
    double score = 0.0;
};

/** Asks what the page scores where block @p block has the role @p role. */
struct Pin {
    qsizetype block = 0;
    Role role = Role::Paragraph;
};

/** The most likely sequence of roles for the blocks of a document: a Viterbi pass over scored features and steps.
 *  @param pin   for those who ask why: the best sequence with this role in it */
[[nodiscard]] Labelling label(const QList<Block> &blocks, const QList<BlockFeatures> &features,
                              std::optional<Pin> pin = {});

/** The score of each role for one block, without its neighbours: for those who ask why. */
[[nodiscard]] std::array<double, RoleCount> scores(const Features &features);

} // namespace Bantin
