// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/rolestep.h"

#include <span>

namespace Bantin
{

/** Take captions and related items from what stands around the lead. */
[[nodiscard]] std::span<const RoleStep> leadSteps();

/** Whether a paragraph is the lead, and why. */
struct LeadJudgement {
    qsizetype block = -1; ///< the one that was judged; -1: none stands where leads do
    bool isLead = false;
    QLatin1StringView rule;
};

/** Judges the opening paragraph, of which nothing but its words may show that it sums up and the report begins below
 *  it, unless the labeller knew a lead already. */
[[nodiscard]] LeadJudgement judgeLead(const QList<Block> &blocks, const QList<BlockFeatures> &features,
                                      const QList<Role> &roles);

} // namespace Bantin
