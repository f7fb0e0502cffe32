// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/features.h"
#include "recognise/role.h"

namespace Bantin
{

/** The most likely sequence of roles for the blocks of a document: a Viterbi pass over scored features and steps.
 *  @return one role a block */
[[nodiscard]] QList<Role> label(const QList<Block> &blocks, const QList<BlockFeatures> &features);

/** The score of each role for one block, without its neighbours: for those who ask why. */
[[nodiscard]] std::array<double, RoleCount> scores(const Features &features);

} // namespace Bantin
